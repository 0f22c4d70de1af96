// EieSramBank64x32: single-port memory, 64 words of 32 bits; 1 by 1 macros fakeram45_64x32.
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

  localparam VALUES = 1;
  localparam BITS = 32;
  localparam ROWS = 1;
  localparam COLUMNS = 1;
  localparam ROW_BITS = 1;
  localparam WORD_BITS = 6;
  localparam MACRO_WIDTH = 32;
  localparam WIDTH = VALUES*BITS;
  localparam ALL_BITS = COLUMNS*MACRO_WIDTH;

  wire [ROW_BITS-1:0] row = 1'b0;
  wire [WORD_BITS-1:0] word = address_i;
  wire [VALUES-1:0] mask = 1'b1;
  wire read = enable_i && !write_i;

  // Bits of the macros that no word has are never written.
  wire [ALL_BITS-1:0] write_data;
  wire [ALL_BITS-1:0] write_bits;
  wire [ROWS*ALL_BITS-1:0] answers;

  reg answered_q;
  reg [ROW_BITS-1:0] row_q;
  reg [WIDTH-1:0] held_q;

  genvar b, r, c;
  generate
    for (b = 0; b < ALL_BITS; b = b + 1) begin : bits
      if (b < WIDTH) begin : used
        assign write_data[b] = write_data_i[b];
        assign write_bits[b] = mask[b/BITS];
      end else begin : spare
        assign write_data[b] = 1'b0;
        assign write_bits[b] = 1'b0;
      end
    end
    for (r = 0; r < ROWS; r = r + 1) begin : rows
      for (c = 0; c < COLUMNS; c = c + 1) begin : columns
        fakeram45_64x32 u_ram (
          .clk(clk),
          .ce_in(enable_i && row == r),
          .we_in(write_i),
          .w_mask_in(write_bits[c*MACRO_WIDTH +: MACRO_WIDTH]),
          .addr_in(word),
          .wd_in(write_data[c*MACRO_WIDTH +: MACRO_WIDTH]),
          .rd_out(answers[r*ALL_BITS + c*MACRO_WIDTH +: MACRO_WIDTH])
        );
      end
    end
  endgenerate

  reg [WIDTH-1:0] answer;
  integer i;
  always @(*) begin
    answer = {WIDTH{1'b0}};
    for (i = 0; i < ROWS; i = i + 1) begin
      answer = answer | ({WIDTH{row_q == i}} & answers[i*ALL_BITS +: WIDTH]);
    end
  end

  // A macro answers for one cycle; the design relies on read data until the next read.
  always @(posedge clk) begin
    answered_q <= read;
    if (read) begin
      row_q <= row;
    end
    if (answered_q) begin
      held_q <= answer;
    end
  end

  assign read_data_o = answered_q ? answer : held_q;

endmodule
