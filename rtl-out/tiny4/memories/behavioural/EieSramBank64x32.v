// EieSramBank64x32: single-port memory, 64 words of 32 bits; for simulation.
// eie 0.1.0-SNAPSHOT, configuration SHA-256 91b069e72359661aa674e6fe745ad5cbc0c1b861b888afad238511267bef07f7
// SPDX-License-Identifier: 0BSD
// Generated; whoever ran the generator may use this file without condition.

module EieSramBank64x32 (
  input  wire         enable_i,
  input  wire         write_i,
  input  wire [5:0]   address_i,
  input  wire [31:0]  write_data_i,
  output wire [31:0]  read_data_o,
  input  wire         clk
);

  localparam WORDS = 64;
  localparam VALUES = 1;
  localparam BITS = 32;

  wire [VALUES-1:0] mask = 1'b1;

  reg [VALUES*BITS-1:0] cells [0:WORDS-1];
  reg [VALUES*BITS-1:0] read_q;
  integer value;

  always @(posedge clk) begin
    if (enable_i && write_i) begin
      for (value = 0; value < VALUES; value = value + 1) begin
        if (mask[value]) begin
          cells[address_i][value*BITS +: BITS] <= write_data_i[value*BITS +: BITS];
        end
      end
    end
    if (enable_i && !write_i) begin
      read_q <= cells[address_i];
    end
  end

  assign read_data_o = read_q;

endmodule
