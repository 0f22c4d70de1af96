// Models of NanGate's clock gates for a simulation of gates: Yosys does not read the state tables by which
// Liberty describes them.
// eie 0.1.0-SNAPSHOT, configuration SHA-256 91b069e72359661aa674e6fe745ad5cbc0c1b861b888afad238511267bef07f7
// SPDX-License-Identifier: 0BSD
// Generated; whoever ran the generator may use this file without condition.

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
