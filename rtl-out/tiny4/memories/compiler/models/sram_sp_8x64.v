// sram_sp_8x64: model of a compiler's macro, 8 words of 64 bits; for simulation.
// eie 0.1.0-SNAPSHOT, configuration SHA-256 91b069e72359661aa674e6fe745ad5cbc0c1b861b888afad238511267bef07f7
// SPDX-License-Identifier: 0BSD
// Generated; whoever ran the generator may use this file without condition.
//
// Stricter than most: the output is unknown in every cycle that does not follow a read.

module sram_sp_8x64 (
`ifdef USE_POWER_PINS
  input  wire VDDPE,
  input  wire VDDCE,
  input  wire VSSE,
`endif
  input  wire CLK,
  input  wire CEN,
  input  wire GWEN,
  input  wire [64-1:0] WEN,
  input  wire [3-1:0] A,
  input  wire [64-1:0] D,
  input  wire RET1N,
  input  wire TEN,
  input  wire TCEN,
  input  wire TGWEN,
  output reg  [64-1:0] Q
);

  reg [64-1:0] cells [0:8-1];

  // Without the BIST controller both branches of the multiplexers are the same.
  wire chip_enable = TEN ? !CEN : !TCEN;
  wire write = TEN ? !GWEN : !TGWEN;

  always @(posedge CLK) begin
    Q <= {64{1'bx}};
    if (RET1N && chip_enable) begin
      if (write) begin
        cells[A] <= (D & ~WEN) | (cells[A] & WEN);
      end else begin
        Q <= cells[A];
      end
    end
  end

endmodule
