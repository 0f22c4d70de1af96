// <<top>>ClockGate: a clock that runs while enable_i or test_i was high before its rising edge.
// A latch that is transparent while the clock is low, and an AND gate: keep the two together.
// <<each:origin>>

module <<top>>ClockGate (
  input  wire clk_i,
  input  wire enable_i,
  input  wire test_i,
  output wire clk_o
);

  reg open;

  always @(*) begin
    if (!clk_i) begin
      open = enable_i || test_i;
    end
  end

  assign clk_o = clk_i && open;

endmodule
