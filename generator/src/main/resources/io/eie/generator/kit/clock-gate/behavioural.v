// <<top>>ClockGate: a clock that runs while enable_i or test_i was high before its rising edge.
// For simulation and FPGAs: a register at the falling edge, no latch.
// <<each:origin>>

module <<top>>ClockGate (
  input  wire clk_i,
  input  wire enable_i,
  input  wire test_i,
  output wire clk_o
);

  reg open_q;

  always @(negedge clk_i) begin
    open_q <= enable_i || test_i;
  end

  assign clk_o = clk_i && open_q;

endmodule
