// <<macro>>: model of a compiler's macro, <<words>> words of <<width>> bits; for simulation.
// <<each:origin>>
//
// Stricter than most: the output is unknown in every cycle that does not follow a read.

module <<macro>> (
`ifdef USE_POWER_PINS
  input  wire VDDPE,
  input  wire VDDCE,
  input  wire VSSE,
`endif
  input  wire CLK,
  input  wire CEN,
  input  wire GWEN,
  input  wire [<<width>>-1:0] WEN,
  input  wire [<<addressBits>>-1:0] A,
  input  wire [<<width>>-1:0] D,
  input  wire RET1N,
  input  wire TEN,
  input  wire TCEN,
  input  wire TGWEN,
  <<each:modelPins>>
  output reg  [<<width>>-1:0] Q
);

  reg [<<width>>-1:0] cells [0:<<words>>-1];

  // Without the BIST controller both branches of the multiplexers are the same.
  wire chip_enable = TEN ? !CEN : !TCEN;
  wire write = TEN ? !GWEN : !TGWEN;

  always @(posedge CLK) begin
    Q <= {<<width>>{1'bx}};
    if (RET1N && chip_enable) begin
      if (write) begin
        cells[A] <= (D & ~WEN) | (cells[A] & WEN);
      end else begin
        Q <= cells[A];
      end
    end
  end

endmodule
