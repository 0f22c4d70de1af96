// <<top>>ClockGate: a clock that runs while enable_i or test_i was high before its rising edge.
// The cell of the NanGate 45 nm library without a test pin: test_i must be 0.
// <<each:origin>>

module <<top>>ClockGate (
  input  wire clk_i,
  input  wire enable_i,
  input  wire test_i,
  output wire clk_o
);

  CLKGATE_X1 u_cell (.CK(clk_i), .E(enable_i), .GCK(clk_o));

endmodule
