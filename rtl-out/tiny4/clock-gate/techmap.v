// Gives every register of at least 4 bits that has an enable a gated clock in place of
// a multiplexer per bit (Yosys: techmap -map).
// eie 0.1.0-SNAPSHOT, configuration SHA-256 91b069e72359661aa674e6fe745ad5cbc0c1b861b888afad238511267bef07f7
// SPDX-License-Identifier: 0BSD
// Generated; whoever ran the generator may use this file without condition.

(* techmap_celltype = "$dffe" *)
module gated_register (CLK, EN, D, Q);
  parameter WIDTH = 1;
  parameter CLK_POLARITY = 1'b1;
  parameter EN_POLARITY = 1'b1;
  input CLK, EN;
  input [WIDTH-1:0] D;
  output [WIDTH-1:0] Q;
  wire _TECHMAP_FAIL_ = WIDTH < 4 || !CLK_POLARITY;
  wire gated;
  wire enable = EN_POLARITY ? EN : !EN;
  EieClockGate _TECHMAP_REPLACE_.gate (.clk_i(CLK), .enable_i(enable), .test_i(1'b0), .clk_o(gated));
  \$dff #(.WIDTH(WIDTH), .CLK_POLARITY(1'b1)) _TECHMAP_REPLACE_ (.CLK(gated), .D(D), .Q(Q));
endmodule
