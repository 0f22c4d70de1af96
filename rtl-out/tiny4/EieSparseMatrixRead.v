// EieSparseMatrixRead: Reads the sparse-matrix rows of a range of entries, each row once.
// Source: io/eie/generator/unit/matrix/SparseMatrixRead.java
// eie 0.1.0-SNAPSHOT, configuration SHA-256 91b069e72359661aa674e6fe745ad5cbc0c1b861b888afad238511267bef07f7
// SPDX-License-Identifier: 0BSD
// Generated; whoever ran the generator may use this file without condition.

module EieSparseMatrixRead (
  input  wire          flush_i,
  input  wire          forget_i,
  output wire [63:0]   host_data_o,
  input  wire          range_valid_i,
  output wire          range_ready_o,
  input  wire [10:0]   range_first_i,
  input  wire [10:0]   range_last_i,
  input  wire [15:0]   range_value_i,
  input  wire          host_enable_i,
  input  wire          host_write_i,
  input  wire [7:0]    host_word_i,
  input  wire [63:0]   host_data_i,
  output wire          slice_valid_o,
  input  wire          slice_ready_i,
  output wire [63:0]   slice_word_o,
  output wire [2:0]    slice_first_o,
  output wire [2:0]    slice_last_o,
  output wire          slice_opens_column_o,
  output wire [15:0]   slice_value_o,
  output wire [0:0]    reads_o,
  input  wire          clk,
  input  wire          reset
);

  wire          u_lane0_enable_i;
  wire          u_lane0_write_i;
  wire [7:0]    u_lane0_address_i;
  wire [63:0]   u_lane0_read_data_o;

  // s0: the row of the next slice addressed
  reg           mid_range_q;
  reg           held_valid_q;
  reg           s1_opens_column_q;
  reg  [7:0]    next_row_q;
  reg  [7:0]    held_row_q;
  reg  [2:0]    s1_first_q;
  reg  [2:0]    s1_last_q;
  reg  [15:0]   s1_value_q;
  wire [7:0]    row;
  wire          last_row;
  wire          s1_moves;
  wire          step;
  wire          reads_row;
  wire [7:0]    host_row;

  // s1: the row at the memory's output
  reg           s1_valid_q;

  EieSramBank256x64 u_lane0 (
    .enable_i     (u_lane0_enable_i),
    .write_i      (u_lane0_write_i),
    .address_i    (u_lane0_address_i),
    .write_data_i (host_data_i),
    .read_data_o  (u_lane0_read_data_o[63:0]),
    .clk          (clk)
  );

  assign u_lane0_enable_i = reads_row || (host_enable_i && (!host_write_i || host_write_i));
  assign u_lane0_write_i = host_enable_i && host_write_i;
  assign u_lane0_address_i = host_enable_i ? host_row : row;

  // s0: the row of the next slice addressed
  assign row = mid_range_q ? next_row_q : range_first_i[10:3];
  assign last_row = row == range_last_i[10:3];
  assign s1_moves = !s1_valid_q || slice_ready_i;
  assign step = range_valid_i && s1_moves;
  assign reads_row = step && !(held_valid_q && (held_row_q == row));
  assign reads_o = reads_row;
  assign range_ready_o = s1_moves && last_row;
  assign host_row = host_word_i;
  assign slice_word_o = u_lane0_read_data_o;
  assign host_data_o = u_lane0_read_data_o;

  always @(posedge clk) begin
    if (reset) begin
      mid_range_q <= 1'b0;
      held_valid_q <= 1'b0;
    end else begin
      if (step) begin
        mid_range_q <= !last_row;
        held_valid_q <= 1'b1;
      end
      if (forget_i || host_enable_i) begin
        held_valid_q <= 1'b0;
      end
      if (flush_i) begin
        mid_range_q <= 1'b0;
      end
    end
  end

  always @(posedge clk) begin
    if (step) begin
      next_row_q <= row + 8'h01;
      held_row_q <= row;
      s1_first_q <= mid_range_q ? 3'b000 : range_first_i[2:0];
      s1_last_q <= last_row ? range_last_i[2:0] : 3'b111;
      s1_opens_column_q <= !mid_range_q;
      s1_value_q <= range_value_i;
    end
  end

  // s1: the row at the memory's output
  assign slice_valid_o = s1_valid_q;
  assign slice_first_o = s1_first_q;
  assign slice_last_o = s1_last_q;
  assign slice_opens_column_o = s1_opens_column_q;
  assign slice_value_o = s1_value_q;

  always @(posedge clk) begin
    if (reset) begin
      s1_valid_q <= 1'b0;
    end else begin
      if (s1_moves) begin
        s1_valid_q <= range_valid_i;
      end
      if (flush_i) begin
        s1_valid_q <= 1'b0;
      end
    end
  end

endmodule
