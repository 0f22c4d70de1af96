// EieSramBank64x32: Single-port memory, 64 words of 32 bits; read data holds.
// Source: io/eie/generator/unit/memory/SramBank.java
// eie 0.1.0-SNAPSHOT, configuration SHA-256 91b069e72359661aa674e6fe745ad5cbc0c1b861b888afad238511267bef07f7
// SPDX-License-Identifier: 0BSD
// Generated; whoever ran the generator may use this file without condition.

module EieSramBank64x32 (
  input  wire          enable_i,
  input  wire          write_i,
  input  wire [5:0]    address_i,
  input  wire [31:0]   write_data_i,
  output wire [31:0]   read_data_o,
  input  wire          clk
);

  reg  [31:0]   cells_read_data;
  wire [5:0]    cells_write_address;
  wire [31:0]   cells_write_data;
  wire          cells_write_enable;
  wire [5:0]    cells_read_address;
  wire          cells_read_enable;
  reg  [31:0]   cells [0:63];

  always @(posedge clk) begin
    if (cells_write_enable) begin
      cells[cells_write_address] <= cells_write_data;
    end
  end

  always @(posedge clk) begin
    if (cells_read_enable) begin
      cells_read_data <= cells[cells_read_address];
    end
  end

  assign cells_write_address = address_i;
  assign cells_write_data = write_data_i;
  assign cells_write_enable = enable_i && write_i;
  assign cells_read_address = address_i;
  assign cells_read_enable = enable_i && !write_i;
  assign read_data_o = cells_read_data;

endmodule
