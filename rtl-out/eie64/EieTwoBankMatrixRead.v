// EieTwoBankMatrixRead: Reads the sparse-matrix rows of a range of entries from two banks, each row once.
// Source: io/eie/generator/unit/matrix/TwoBankMatrixRead.java
// eie 0.1.0-SNAPSHOT, configuration SHA-256 6a95cb9237261217b25e3180fd43b40bc7fc4a5dfde0df435fcc100b8b2650d2
// SPDX-License-Identifier: 0BSD
// Generated; whoever ran the generator may use this file without condition.

module EieTwoBankMatrixRead (
  input  wire          flush_i,
  input  wire          forget_i,
  output wire [63:0]   host_data_o,
  input  wire          range_valid_i,
  output wire          range_ready_o,
  input  wire [16:0]   range_first_i,
  input  wire [16:0]   range_last_i,
  input  wire [15:0]   range_value_i,
  input  wire          host_enable_i,
  input  wire          host_write_i,
  input  wire [13:0]   host_word_i,
  input  wire [63:0]   host_data_i,
  output wire          slice_valid_o,
  input  wire          slice_ready_i,
  output wire [127:0]  slice_word_o,
  output wire [3:0]    slice_first_o,
  output wire [3:0]    slice_last_o,
  output wire          slice_opens_column_o,
  output wire [15:0]   slice_value_o,
  output wire [1:0]    reads_o,
  input  wire          clk,
  input  wire          reset
);

  wire          u_even_lane0_enable_i;
  wire          u_even_lane0_write_i;
  wire [12:0]   u_even_lane0_address_i;
  wire          u_odd_lane0_enable_i;
  wire          u_odd_lane0_write_i;
  wire [12:0]   u_odd_lane0_address_i;
  wire [63:0]   u_even_lane0_read_data_o;
  wire [63:0]   u_odd_lane0_read_data_o;

  // s0: the rows of the next slice addressed
  reg           mid_range_q;
  reg           even_held_valid_q;
  reg           odd_held_valid_q;
  reg           s1_opens_column_q;
  reg  [13:0]   next_row_q;
  reg  [12:0]   even_held_q;
  reg  [12:0]   odd_held_q;
  reg  [3:0]    s1_first_q;
  reg  [3:0]    s1_last_q;
  reg  [15:0]   s1_value_q;
  wire [13:0]   row;
  wire [13:0]   row_behind;
  wire [13:0]   last_row;
  wire [2:0]    place;
  wire [2:0]    last_place;
  wire          in_row;
  wire [3:0]    limit;
  wire          in_row_behind;
  wire          ends;
  wire          s1_moves;
  wire          step;
  wire [3:0]    distance;
  wire [12:0]   pair;
  wire [12:0]   even_place;
  wire          reads_even;
  wire          reads_odd;
  reg  [0:0]    host_lane_q;
  reg  [63:0]   host_data_selected;

  // s1: the rows at the outputs of the banks
  reg           s1_valid_q;

  EieSramBank8192x64 u_even_lane0 (
    .enable_i     (u_even_lane0_enable_i),
    .write_i      (u_even_lane0_write_i),
    .address_i    (u_even_lane0_address_i),
    .write_data_i (host_data_i),
    .read_data_o  (u_even_lane0_read_data_o[63:0]),
    .clk          (clk)
  );

  EieSramBank8192x64 u_odd_lane0 (
    .enable_i     (u_odd_lane0_enable_i),
    .write_i      (u_odd_lane0_write_i),
    .address_i    (u_odd_lane0_address_i),
    .write_data_i (host_data_i),
    .read_data_o  (u_odd_lane0_read_data_o[63:0]),
    .clk          (clk)
  );

  assign u_even_lane0_enable_i = reads_even || (host_enable_i && (!host_write_i || !host_word_i[0]));
  assign u_even_lane0_write_i = host_enable_i && host_write_i && !host_word_i[0];
  assign u_even_lane0_address_i = host_enable_i ? host_word_i[13:1] : even_place;
  assign u_odd_lane0_enable_i = reads_odd || (host_enable_i && (!host_write_i || host_word_i[0]));
  assign u_odd_lane0_write_i = host_enable_i && host_write_i && host_word_i[0];
  assign u_odd_lane0_address_i = host_enable_i ? host_word_i[13:1] : pair;

  // s0: the rows of the next slice addressed
  assign row = mid_range_q ? next_row_q : range_first_i[16:3];
  assign row_behind = row + 14'h0001;
  assign last_row = range_last_i[16:3];
  assign place = range_first_i[2:0];
  assign last_place = range_last_i[2:0];
  assign in_row = last_row == row;
  assign limit = {1'b0, place} + 4'b0100;
  assign in_row_behind = ((last_row ^ ~row) == {last_row[12:0] | ~row[12:0], 1'b0}) && ({1'b0, last_place} < limit);
  assign ends = in_row || in_row_behind;
  assign s1_moves = !s1_valid_q || slice_ready_i;
  assign step = range_valid_i && s1_moves;
  assign range_ready_o = s1_moves && ends;
  assign distance = {!in_row, last_place} - {1'b0, place};
  assign pair = row[13:1];
  assign even_place = pair + {12'h0, row[0]};
  assign reads_even = step && (!row[0] || !in_row) && !(even_held_valid_q && (even_held_q == even_place));
  assign reads_odd = step && (row[0] || !in_row) && !(odd_held_valid_q && (odd_held_q == pair));
  assign reads_o = {1'b0, reads_even} + {1'b0, reads_odd};

  always @(*) begin
    case (host_lane_q)
      1'b0: host_data_selected = u_even_lane0_read_data_o;
      default: host_data_selected = u_odd_lane0_read_data_o;
    endcase
  end

  assign host_data_o = host_data_selected;

  always @(posedge clk) begin
    if (reset) begin
      mid_range_q <= 1'b0;
      even_held_valid_q <= 1'b0;
      odd_held_valid_q <= 1'b0;
    end else begin
      if (step) begin
        mid_range_q <= !ends;
      end
      if (reads_even) begin
        even_held_valid_q <= 1'b1;
      end
      if (reads_odd) begin
        odd_held_valid_q <= 1'b1;
      end
      if (forget_i || host_enable_i) begin
        even_held_valid_q <= 1'b0;
        odd_held_valid_q <= 1'b0;
      end
      if (flush_i) begin
        mid_range_q <= 1'b0;
      end
    end
  end

  always @(posedge clk) begin
    if (step) begin
      next_row_q <= row_behind;
      s1_first_q <= {row[0], place};
      s1_last_q <= ends ? distance : 4'b0111;
      s1_opens_column_q <= !mid_range_q;
      s1_value_q <= range_value_i;
    end
    if (reads_even) begin
      even_held_q <= even_place;
    end
    if (reads_odd) begin
      odd_held_q <= pair;
    end
    host_lane_q <= host_word_i[0];
  end

  // s1: the rows at the outputs of the banks
  assign slice_valid_o = s1_valid_q;
  assign slice_first_o = s1_first_q;
  assign slice_last_o = s1_last_q;
  assign slice_opens_column_o = s1_opens_column_q;
  assign slice_value_o = s1_value_q;
  assign slice_word_o = {u_odd_lane0_read_data_o, u_even_lane0_read_data_o};

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
