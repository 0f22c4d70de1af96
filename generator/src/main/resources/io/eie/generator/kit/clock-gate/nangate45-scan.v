// <<top>>ClockGate: a clock that runs while enable_i or test_i was high before its rising edge.
// The cell of the NanGate 45 nm library with a test pin, for scan.
// <<each:origin>>

module <<top>>ClockGate (
  input  wire clk_i,
  input  wire enable_i,
  input  wire test_i,
  output wire clk_o
);

  CLKGATETST_X1 u_cell (.CK(clk_i), .E(enable_i), .SE(test_i), .GCK(clk_o));

endmodule
