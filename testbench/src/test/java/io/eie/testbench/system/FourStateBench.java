// SPDX-License-Identifier: Apache-2.0
package io.eie.testbench.system;

import io.eie.generator.config.EieConfig;
import io.eie.generator.config.HostBus;
import io.eie.generator.map.AddressMap;

/**
 * The bench of {@link FourStateTest} in Verilog: it does the steps of a file over a bus and finds
 * each X.
 */
final class FourStateBench {
  private FourStateBench() {}

  private static final String BENCH =
      """
      `timescale 1ns/1ns
      module bench;
        localparam STEPS = %1$d;
        localparam BITS = %2$d;
        reg clk = 1'b0;
        reg reset = 1'b1;
        reg checking = 1'b0;
        integer errors = 0;
        integer seed = 1;
        wire interrupt, idle, packet_ready, packet_valid, packet_last;
        wire [63:0] packet_data;
        reg [127:0] steps [0:STEPS-1];
        reg [127:0] step;
        reg [BITS-1:0] address;
        reg [63:0] data, found;
        reg [1:0] response;
        integer i, waited;
      %3$s
        always #5 clk = ~clk;

        task fail(input [8*24-1:0] what);
          begin
            errors = errors + 1;
            if (errors < 20) $display("%%0s in step %%0d at %%0t", what, i, $time);
          end
        endtask

        always @(posedge clk) if (checking) begin
          if (^{%4$s, interrupt, idle, packet_ready, packet_valid, packet_last, packet_data} === 1'bx) fail("X on an output");
        end

        task expect_response(input [1:0] right);
          if (response !== right) fail("wrong response");
        endtask

        initial begin
          $readmemh("steps.hex", steps);
          repeat (3) @(posedge clk);
          checking = 1'b1;
          repeat (2) @(posedge clk);
          #1 reset = 1'b0;
          for (i = 0; i < STEPS; i = i + 1) begin
            step = steps[i];
            address = step[64 +: BITS];
            data = step[63:0];
            case (step[127:112])
              0: begin write_word; expect_response(2'd0); end
              1: begin read_word; expect_response(2'd0); if (found !== data) fail("wrong data"); end
              2: begin read_word; expect_response(2'd0); end
              3: begin read_word; expect_response(2'd0); if (^found === 1'bx) fail("X in data"); end
              4: begin write_word; expect_response(data[1:0]); end
              5: begin read_word; expect_response(data[1:0]); if (found !== 64'd0) fail("wrong data"); end
              6: begin
                waited = 0;
                while (interrupt !== 1'b1 && waited < 20000) begin
                  @(posedge clk);
                  waited = waited + 1;
                end
                if (waited == 20000) fail("no interrupt");
              end
              7: begin
                found = 64'd1;
                waited = 0;
                while (found[0] !== 1'b0 && waited < 2000) begin
                  read_word;
                  waited = waited + 1;
                end
                if (waited == 2000) fail("no rest");
              end
              8: begin
                start_read;
                reset = 1'b1;
                repeat (3) @(posedge clk);
                #1 reset = 1'b0;
              end
              default: read_burst;
            endcase
          end
          $display("%%0d errors", errors);
          $finish;
        end
      endmodule
      """;

  /** Channels of AXI; the data are as wide as the bus. */
  private static final String AXI =
      """
        reg awvalid = 1'b0, wvalid = 1'b0, bready = 1'b0, arvalid = 1'b0, rready = 1'b0;
        reg [BITS-1:0] awaddr, araddr;
        reg [%1$d:0] wdata, rdata;
        reg [%2$d:0] wstrb;
        wire [%1$d:0] s_rdata;
        wire awready, wready, bvalid, arready, rvalid;
        wire [1:0] bresp, rresp;
      %3$s
        Eie dut (
          .clk (clk), .reset (reset), .interrupt_o (interrupt), .idle_o (idle),
          .s_axis_tvalid (1'b0), .s_axis_tready (packet_ready), .s_axis_tdata (64'bx), .s_axis_tlast (1'bx),
          .m_axis_tvalid (packet_valid), .m_axis_tready (1'b1), .m_axis_tdata (packet_data),
          .m_axis_tlast (packet_last),
          .s_axi_awvalid (awvalid), .s_axi_awready (awready), .s_axi_awaddr (awaddr),
          .s_axi_wvalid (wvalid), .s_axi_wready (wready), .s_axi_wdata (wdata), .s_axi_wstrb (wstrb),
          .s_axi_bvalid (bvalid), .s_axi_bready (bready), .s_axi_bresp (bresp),
          .s_axi_arvalid (arvalid), .s_axi_arready (arready), .s_axi_araddr (araddr),
          .s_axi_rvalid (rvalid), .s_axi_rready (rready), .s_axi_rdata (s_rdata), .s_axi_rresp (rresp)%4$s
        );

        task pause;
          repeat ($unsigned($random(seed)) %% 3) @(posedge clk);
        endtask
        task send_aw;
          begin
            pause; #1 awvalid = 1'b1;
            @(posedge clk); while (awready !== 1'b1) @(posedge clk);
            #1 awvalid = 1'b0; awaddr = {BITS{1'bx}};
          end
        endtask
        task send_w;
          begin
            pause; #1 wvalid = 1'b1;
            @(posedge clk); while (wready !== 1'b1) @(posedge clk);
            #1 wvalid = 1'b0;
          end
        endtask
        task get_b;
          begin
            pause; #1 bready = 1'b1;
            @(posedge clk); while (bvalid !== 1'b1) @(posedge clk);
            response = bresp;
            #1 bready = 1'b0;
          end
        endtask
        task send_ar;
          begin
            pause; #1 arvalid = 1'b1;
            @(posedge clk); while (arready !== 1'b1) @(posedge clk);
            #1 arvalid = 1'b0; araddr = {BITS{1'bx}};
          end
        endtask
        task get_r;
          begin
            pause; #1 rready = 1'b1;
            @(posedge clk); while (rvalid !== 1'b1) @(posedge clk);
            response = rresp; rdata = s_rdata;
            #1 rready = 1'b0;
          end
        endtask
        task start_read;
          begin
            araddr = address;
            send_ar;
          end
        endtask
      """;

  private static final String WHOLE_WORDS =
      """
        task write_word;
          begin
            awaddr = address; wdata = data; wstrb = 8'hff;
            fork send_aw; send_w; join
            get_b;
          end
        endtask
        task read_word;
          begin
            araddr = address;
            send_ar;
            get_r;
            found = rdata;
          end
        endtask
      """;

  private static final String HALVES =
      """
        task write_half(input high);
          begin
            awaddr = address + 4 * high; wdata = high ? data[63:32] : data[31:0]; wstrb = 4'hf;
            fork send_aw; send_w; join
            get_b;
          end
        endtask
        task write_word;
          begin
            write_half(1'b0);
            write_half(1'b1);
          end
        endtask
        task read_half(input high);
          begin
            araddr = address + 4 * high;
            send_ar;
            get_r;
            if (high) found[63:32] = rdata; else found[31:0] = rdata;
          end
        endtask
        task read_word;
          begin
            read_half(1'b0);
            read_half(1'b1);
          end
        endtask
        task read_burst;
          read_word;
        endtask
      """;

  private static final String BURST_PINS =
      """
        reg [3:0] id = 4'd0;
        reg [7:0] arlen = 8'd0;
        wire [3:0] bid, rid;
        wire rlast;
      """;

  private static final String BURST_CONNECTIONS =
      """
      ,
          .s_axi_awid (id), .s_axi_awlen (8'd0), .s_axi_awsize (3'd3), .s_axi_awburst (2'd1),
          .s_axi_wlast (1'b1), .s_axi_bid (bid),
          .s_axi_arid (id), .s_axi_arlen (arlen), .s_axi_arsize (3'd3), .s_axi_arburst (2'd1),
          .s_axi_rid (rid), .s_axi_rlast (rlast)""";

  private static final String READ_BURST =
      """
        integer beat;
        task read_burst;
          begin
            arlen = data[7:0];
            araddr = address;
            id = id + 4'd3;
            send_ar;
            for (beat = 0; beat <= data[7:0]; beat = beat + 1) begin
              pause; #1 rready = 1'b1;
              @(posedge clk); while (rvalid !== 1'b1) @(posedge clk);
              if (rlast !== (beat == data[7:0])) fail("wrong RLAST");
              if (rid !== id) fail("wrong RID");
              #1 rready = 1'b0;
            end
            arlen = 8'd0;
          end
        endtask
      """;

  private static final String NO_BURST =
      """
        task read_burst;
          read_word;
        endtask
      """;

  private static String channels(HostBus bus) {
    return switch (bus) {
      case AXI4 -> AXI.formatted(63, 7, BURST_PINS, BURST_CONNECTIONS) + WHOLE_WORDS + READ_BURST;
      case AXI4_LITE_64 -> AXI.formatted(63, 7, "", "") + WHOLE_WORDS + NO_BURST;
      case AXI4_LITE_32 -> AXI.formatted(31, 3, "", "") + HALVES;
      case NATIVE -> throw new IllegalArgumentException("no AXI");
    };
  }

  private static String outputs(HostBus bus) {
    String common = "awready, wready, bvalid, bresp, arready, rvalid, rresp";
    return bus == HostBus.AXI4 ? common + ", bid, rid, rlast" : common;
  }

  /**
   * The bench around the design with a bus.
   *
   * @param steps lines of {@code steps.hex}, at least 1
   */
  static String text(EieConfig config, int steps) {
    HostBus bus = config.hostBus();
    return BENCH.formatted(steps, AddressMap.of(config).addressBits(), channels(bus), outputs(bus));
  }
}
