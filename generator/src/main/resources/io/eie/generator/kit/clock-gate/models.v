// Models of NanGate's clock gates for a simulation of gates: Yosys does not read the state tables by which
// Liberty describes them.
// <<each:origin>>

module CLKGATE_X1 (
  input  wire CK,
  input  wire E,
  output wire GCK
);

  reg held;

  always @(*) begin
    if (!CK) begin
      held = E;
    end
  end

  assign GCK = CK & held;

endmodule

module CLKGATETST_X1 (
  input  wire CK,
  input  wire E,
  input  wire SE,
  output wire GCK
);

  reg held;

  always @(*) begin
    if (!CK) begin
      held = E | SE;
    end
  end

  assign GCK = CK & held;

endmodule
