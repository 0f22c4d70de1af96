// SPDX-License-Identifier: Apache-2.0
package io.eie.flow.fpga;

import io.eie.generator.config.EieConfig;
import io.eie.generator.emit.RtlDesign;
import io.eie.generator.hdl.Emission.PortInfo;
import java.util.Locale;

/**
 * A top module for FPGAs with few pins: the design's host port connected to a stream of bytes in
 * and one of bytes out, each with valid and ready, such as a USB bridge or a serial port offers.
 *
 * <p>A request has 14 bytes: bit 0 of the first is 1 for a write; strobes; the byte address in 4
 * bytes; the data in 8 bytes. An answer has 9 bytes: bit 0 of the first is 1 for an error, bit 1
 * when nothing is mapped at the address too; the data in 8 bytes. The least significant byte is
 * first. The next request may be sent before the answer is taken.
 */
final class HostBridge {
  /** Name of the top module. */
  static final String TOP = "EieFpga";

  /** Bytes of a request. */
  static final int REQUEST_BYTES = 14;

  /** Bytes of an answer. */
  static final int ANSWER_BYTES = 9;

  private static final String TEXT =
      """
      // EieFpga: the host port of Eie, connected to a stream of bytes in and one of bytes out.
      // eie, configuration SHA-256 %1$s

      module EieFpga (
        input  wire       clk,
        input  wire       %2$s,
        input  wire       rx_valid_i,
        output wire       rx_ready_o,
        input  wire [7:0] rx_data_i,
        output wire       tx_valid_o,
        input  wire       tx_ready_i,
        output wire [7:0] tx_data_o,
        output wire       interrupt_o,
        output wire       idle_o
      );

        // the bytes of a request, the first in the lowest place when all have come
        reg [%3$d:0] request_q;
        reg [3:0] received_q;
        wire complete = received_q == 4'd%4$d;
        wire request_ready;

        // the bytes of an answer that are still to be sent, the next in the lowest place
        reg [%5$d:0] answer_q;
        reg [3:0] left_q;
        wire answer_valid;
        wire answer_error;
        wire answer_unmapped;
        wire [63:0] answer_data;
        wire answer_ready = left_q == 4'd0;

        assign rx_ready_o = !complete;
        assign tx_valid_o = left_q != 4'd0;
        assign tx_data_o = answer_q[7:0];

        always @(posedge clk) begin
          if (%6$s) begin
            received_q <= 4'd0;
            left_q <= 4'd0;
          end else begin
            if (rx_valid_i && rx_ready_o) begin
              received_q <= received_q + 4'd1;
            end
            if (complete && request_ready) begin
              received_q <= 4'd0;
            end
            if (answer_valid && answer_ready) begin
              left_q <= 4'd%7$d;
            end
            if (tx_valid_o && tx_ready_i) begin
              left_q <= left_q - 4'd1;
            end
          end
        end

        always @(posedge clk) begin
          if (rx_valid_i && rx_ready_o) begin
            request_q <= {rx_data_i, request_q[%3$d:8]};
          end
          if (answer_valid && answer_ready) begin
            answer_q <= {answer_data, 6'd0, answer_unmapped, answer_error};
          end else if (tx_valid_o && tx_ready_i) begin
            answer_q <= {8'd0, answer_q[%5$d:8]};
          end
        end

        Eie u_eie (
          .clk(clk),
          .%2$s(%2$s),
          .req_valid_i(complete),
          .req_ready_o(request_ready),
          .req_write_i(request_q[0]),
          .req_strobe_i(request_q[15:8]),
          .req_address_i(request_q[%8$d:16]),
          .req_data_i(request_q[111:48]),
          .rsp_valid_o(answer_valid),
          .rsp_ready_i(answer_ready),
          .rsp_data_o(answer_data),
          .rsp_error_o(answer_error),
          .rsp_unmapped_o(answer_unmapped),
          .interrupt_o(interrupt_o),
          .idle_o(idle_o)
        );

      endmodule
      """;

  private HostBridge() {}

  /** The Verilog of the top module around a design. */
  static String text(RtlDesign design) {
    EieConfig config = design.config();
    boolean low = config.resetKind().activeLow();
    String reset = low ? "resetn" : "reset";
    int addressBits =
        design.emission().ports().stream()
            .filter(port -> port.name().equals("req_address_i"))
            .mapToInt(PortInfo::width)
            .sum();
    return String.format(
        Locale.ROOT,
        TEXT,
        config.hash(),
        reset,
        8 * REQUEST_BYTES - 1,
        REQUEST_BYTES,
        8 * ANSWER_BYTES - 1,
        low ? "!" + reset : reset,
        ANSWER_BYTES,
        16 + addressBits - 1);
  }
}
