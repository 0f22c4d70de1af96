// EieClockGate: a clock that runs while enable_i or test_i was high before its rising edge.
// The cell of the NanGate 45 nm library without a test pin: test_i must be 0.
// eie 0.1.0-SNAPSHOT, configuration SHA-256 91b069e72359661aa674e6fe745ad5cbc0c1b861b888afad238511267bef07f7
// SPDX-License-Identifier: 0BSD
// Generated; whoever ran the generator may use this file without condition.

module EieClockGate (
  input  wire clk_i,
  input  wire enable_i,
  input  wire test_i,
  output wire clk_o
);

  CLKGATE_X1 u_cell (.CK(clk_i), .E(enable_i), .GCK(clk_o));

endmodule
