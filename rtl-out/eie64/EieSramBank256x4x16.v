// EieSramBank256x4x16: Single-port memory, 256 words of 4 times 16 bits; read data holds.
// Source: io/eie/generator/unit/memory/SramBank.java
// eie 0.1.0-SNAPSHOT, configuration SHA-256 6a95cb9237261217b25e3180fd43b40bc7fc4a5dfde0df435fcc100b8b2650d2
// SPDX-License-Identifier: 0BSD
// Generated; whoever ran the generator may use this file without condition.

module EieSramBank256x4x16 (
  input  wire          enable_i,
  input  wire          write_i,
  input  wire [3:0]    write_mask_i,
  input  wire [7:0]    address_i,
  input  wire [63:0]   write_data_i,
  output wire [63:0]   read_data_o,
  input  wire          clk
);

  reg  [63:0]   cells_read_data;
  wire [7:0]    cells_write_address;
  wire [63:0]   cells_write_data;
  wire          cells_write_enable;
  wire [3:0]    cells_write_mask;
  wire [7:0]    cells_read_address;
  wire          cells_read_enable;
  reg  [15:0]   cells0 [0:255];
  reg  [15:0]   cells1 [0:255];
  reg  [15:0]   cells2 [0:255];
  reg  [15:0]   cells3 [0:255];
  reg  [15:0]   cells_part0;
  reg  [15:0]   cells_part1;
  reg  [15:0]   cells_part2;
  reg  [15:0]   cells_part3;

  always @(*) begin
    cells_read_data = {cells_part3, cells_part2, cells_part1, cells_part0};
  end

  always @(posedge clk) begin
    if (cells_write_mask[0] && cells_write_enable) begin
      cells0[cells_write_address] <= cells_write_data[15:0];
    end
    if (cells_write_mask[1] && cells_write_enable) begin
      cells1[cells_write_address] <= cells_write_data[31:16];
    end
    if (cells_write_mask[2] && cells_write_enable) begin
      cells2[cells_write_address] <= cells_write_data[47:32];
    end
    if (cells_write_mask[3] && cells_write_enable) begin
      cells3[cells_write_address] <= cells_write_data[63:48];
    end
  end

  always @(posedge clk) begin
    if (cells_read_enable) begin
      cells_part0 <= cells0[cells_read_address];
      cells_part1 <= cells1[cells_read_address];
      cells_part2 <= cells2[cells_read_address];
      cells_part3 <= cells3[cells_read_address];
    end
  end

  assign cells_write_address = address_i;
  assign cells_write_data = write_data_i;
  assign cells_write_enable = enable_i && write_i;
  assign cells_write_mask = write_mask_i;
  assign cells_read_address = address_i;
  assign cells_read_enable = enable_i && !write_i;
  assign read_data_o = cells_read_data;

endmodule
