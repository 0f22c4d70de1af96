// SPDX-License-Identifier: Apache-2.0
package io.eie.sim.verilator;

import static org.junit.jupiter.api.Assumptions.abort;

import io.eie.common.EnvironmentException;
import io.eie.sim.verilator.cache.BuildCache;
import java.nio.file.Path;

/** Small hand-written designs and the cache the tests of this package share. */
public final class HandWrittenDesigns {
  public static final String COUNTER =
      """
      module counter(input clk, input reset, input enable, output reg [7:0] count_o, output next_o);
        assign next_o = enable & ~reset;
        always @(posedge clk) if (reset) count_o <= 0; else if (enable) count_o <= count_o + 1;
      endmodule
      """;

  /** Inverts what it is given, one cycle later; {@code a__b} has a name that C++ cannot take. */
  public static final String WIDE =
      """
      module wide(input clk, input [99:0] data_i, output reg [99:0] data_o, input [63:0] full_i,
                  output [63:0] full_o, input [4:0] few_i, output [32:0] a__b);
        assign full_o = ~full_i;
        assign a__b = {28'd0, few_i};
        always @(posedge clk) data_o <= ~data_i;
      endmodule
      """;

  /** Four-place queue that adds one and stalls by its own random numbers on both sides. */
  public static final String QUEUE =
      """
      module queue(input clk, input reset, input req_valid_i, output req_ready_o,
                   input [11:0] req_data_i, input [69:0] req_tag_i, output rsp_valid_o, input rsp_ready_i,
                   output [11:0] rsp_data_o, output [69:0] rsp_tag_o);
        reg [11:0] data [0:3];
        reg [69:0] tag [0:3];
        reg [2:0] head, tail;
        reg [15:0] noise;
        wire [2:0] used = tail - head;
        assign req_ready_o = used != 4 && noise[0];
        assign rsp_valid_o = used != 0 && noise[3];
        assign rsp_data_o = data[head[1:0]] + 12'd1;
        assign rsp_tag_o = tag[head[1:0]];
        always @(posedge clk) begin
          if (reset) begin head <= 0; tail <= 0; noise <= 16'hace1; end
          else begin
            if (!rsp_valid_o || rsp_ready_i)
              noise <= {noise[14:0], noise[15] ^ noise[13] ^ noise[12] ^ noise[10]};
            if (req_valid_i && req_ready_o) begin
              data[tail[1:0]] <= req_data_i; tag[tail[1:0]] <= req_tag_i; tail <= tail + 1;
            end
            if (rsp_valid_o && rsp_ready_i) head <= head + 1;
          end
        end
      endmodule
      """;

  /** Adds what two channels bring, each held until the other has come. */
  public static final String SUM =
      """
      module sum(input clk, input reset, input a_valid, output a_ready, input [7:0] a_data,
                 input b_valid, output b_ready, input [7:0] b_data, input [2:0] b_tag,
                 output s_valid, input s_ready, output [8:0] s_data, output [2:0] s_tag);
        reg a_held, b_held;
        reg [7:0] a, b;
        reg [2:0] tag;
        assign a_ready = !a_held, b_ready = !b_held;
        assign s_valid = a_held && b_held, s_data = {1'b0, a} + {1'b0, b}, s_tag = tag;
        always @(posedge clk) begin
          if (reset) begin a_held <= 0; b_held <= 0; end
          else begin
            if (a_valid && a_ready) begin a_held <= 1; a <= a_data; end
            if (b_valid && b_ready) begin b_held <= 1; b <= b_data; tag <= b_tag; end
            if (s_valid && s_ready) begin a_held <= 0; b_held <= 0; end
          end
        end
      endmodule
      """;

  /** Ends in the way that {@code how_i} names, once it is not zero. */
  public static final String ENDING =
      """
      module ending(input clk, input [2:0] how_i, output reg [7:0] count_o);
        initial count_o = 0;
        wire loop;
        assign loop = how_i == 4 ? ~loop : 1'b0;
        always @(posedge clk) begin
          count_o <= count_o + 1;
          if (how_i == 1) $finish;
          if (how_i == 2) $stop;
          if (how_i == 3) $error("count is %0d", count_o);
          if (how_i == 5) $fatal(1, "given up");
          if (how_i == 6) $display("still here");
          if (loop) count_o <= 0;
        end
      endmodule
      """;

  /** Holds 16 words of 70 bits below an instance, read through the port one cycle later. */
  public static final String MEMORY =
      """
      module memory(input clk, input write_i, input [3:0] address_i, input [69:0] data_i,
                    output [69:0] data_o, output [7:0] low_o);
        store u_store(.clk(clk), .write_i(write_i), .address_i(address_i), .data_i(data_i),
                      .data_o(data_o));
        reg [7:0] bytes [0:3];
        reg [7:0] low_q;
        assign low_o = low_q;
        always @(posedge clk) begin
          low_q <= bytes[address_i[1:0]];
          if (write_i) bytes[address_i[1:0]] <= data_i[7:0];
        end
      endmodule
      module store(input clk, input write_i, input [3:0] address_i, input [69:0] data_i,
                   output reg [69:0] data_o);
        reg [69:0] words [0:15];
        always @(posedge clk) begin
          data_o <= words[address_i];
          if (write_i) words[address_i] <= data_i;
        end
      endmodule
      """;

  private HandWrittenDesigns() {}

  /** The cache the tests share, kept between runs; skips the test where there is no Verilator. */
  public static BuildCache cache() {
    requireTools();
    return new BuildCache(Path.of("target", "verilator-cache"), 1L << 30);
  }

  public static void requireTools() {
    try {
      Toolchain.onPath();
    } catch (EnvironmentException e) {
      abort(e.getMessage());
    }
  }

  public static VerilatorRequest.Builder request(String top, String text) {
    return VerilatorRequest.builder().top(top).addFile(top + ".v", text);
  }

  public static VerilatedDesign design(String top, String text) {
    return VerilatedDesign.build(request(top, text).build(), cache());
  }

  public static Simulation open(String top, String text) {
    return design(top, text).open(1, XMode.RANDOM);
  }
}
