// EieSramBank256x11: single-port memory, 256 words of 11 bits; wrapper of a memory compiler's macro, a template.
// eie 0.1.0-SNAPSHOT, configuration SHA-256 91b069e72359661aa674e6fe745ad5cbc0c1b861b888afad238511267bef07f7
// SPDX-License-Identifier: 0BSD
// Generated; whoever ran the generator may use this file without condition.
//
// Put in the name and the pins of your macro, and the levels of its controls; here as many compilers have
// them: CEN chip enable, GWEN write enable and WEN a write enable for each bit, all active low. models/ has
// a model of this macro, so that the wrapper simulates before yours is there. What the design relies on,
// and the test that shows it: docs/integration.md, "Memory wrappers".

module EieSramBank256x11 (
  input  wire         enable_i,
  input  wire         write_i,
  input  wire [7:0]   address_i,
  input  wire [10:0]  write_data_i,
  output wire [10:0]  read_data_o,
  input  wire         clk
);

  localparam VALUES = 1;
  localparam BITS = 11;
  localparam WIDTH = VALUES*BITS;

  wire [VALUES-1:0] mask = 1'b1;
  wire [WIDTH-1:0] write_bits;
  wire [WIDTH-1:0] answer;
  reg answered_q;
  reg [WIDTH-1:0] held_q;

  genvar b;
  generate
    for (b = 0; b < WIDTH; b = b + 1) begin : bits
      assign write_bits[b] = mask[b/BITS];
    end
  endgenerate

`ifdef USE_POWER_PINS
  // For a simulation with power pins; in the layout the power grid connects them.
  supply1 VDDPE;
  supply1 VDDCE;
  supply0 VSSE;
`endif

  sram_sp_256x11 u_macro (
`ifdef USE_POWER_PINS
    .VDDPE(VDDPE),
    .VDDCE(VDDCE),
    .VSSE(VSSE),
`endif
    .CLK(clk),
    .CEN(!enable_i),
    .GWEN(!write_i),
    .WEN(~write_bits),
    .A(address_i),
    .D(write_data_i),
    // Retention off, and the multiplexers before the pins switched to the pins above: the BIST tool puts
    // its controller in the place of these.
    .RET1N(1'b1),
    .TEN(1'b1),
    .TCEN(1'b1),
    .TGWEN(1'b1),
    // Pins that --set memoryPins leads to the top module.
    .Q(answer)
  );

  // The design relies on read data until the next read. A macro whose output keeps them, over writes too,
  // needs nothing of this: connect it to read_data_o.
  always @(posedge clk) begin
    answered_q <= enable_i && !write_i;
    if (answered_q) begin
      held_q <= answer;
    end
  end

  assign read_data_o = answered_q ? answer : held_q;

endmodule
