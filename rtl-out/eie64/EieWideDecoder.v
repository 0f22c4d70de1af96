// EieWideDecoder: Decodes slices of sparse-matrix rows into rows and weights, up to 8 entries per cycle.
// Source: io/eie/generator/unit/matrix/WideDecoder.java
// eie 0.1.0-SNAPSHOT, configuration SHA-256 6a95cb9237261217b25e3180fd43b40bc7fc4a5dfde0df435fcc100b8b2650d2
// SPDX-License-Identifier: 0BSD
// Generated; whoever ran the generator may use this file without condition.

module EieWideDecoder (
  input  wire          flush_i,
  output wire          occupied_o,
  output wire          busy_o,
  input  wire          slice_valid_i,
  output wire          slice_ready_o,
  input  wire [127:0]  slice_word_i,
  input  wire [3:0]    slice_first_i,
  input  wire [3:0]    slice_last_i,
  input  wire          slice_opens_column_i,
  input  wire [15:0]   slice_value_i,
  input  wire          codebook_write_enable_i,
  input  wire [1:0]    codebook_write_word_i,
  input  wire [63:0]   codebook_write_data_i,
  output wire [15:0]   operands_value_o,
  output wire          operands_lanes0_valid_o,
  output wire [5:0]    operands_lanes0_row_o,
  output wire [15:0]   operands_lanes0_weight_o,
  output wire          operands_lanes1_valid_o,
  output wire [5:0]    operands_lanes1_row_o,
  output wire [15:0]   operands_lanes1_weight_o,
  output wire          operands_lanes2_valid_o,
  output wire [5:0]    operands_lanes2_row_o,
  output wire [15:0]   operands_lanes2_weight_o,
  output wire          operands_lanes3_valid_o,
  output wire [5:0]    operands_lanes3_row_o,
  output wire [15:0]   operands_lanes3_weight_o,
  output wire          operands_lanes4_valid_o,
  output wire [5:0]    operands_lanes4_row_o,
  output wire [15:0]   operands_lanes4_weight_o,
  output wire          operands_lanes5_valid_o,
  output wire [5:0]    operands_lanes5_row_o,
  output wire [15:0]   operands_lanes5_weight_o,
  output wire          operands_lanes6_valid_o,
  output wire [5:0]    operands_lanes6_row_o,
  output wire [15:0]   operands_lanes6_weight_o,
  output wire          operands_lanes7_valid_o,
  output wire [5:0]    operands_lanes7_row_o,
  output wire [15:0]   operands_lanes7_weight_o,
  input  wire          clk,
  input  wire          reset
);

  localparam INSIDE0 = 1'b1;

  wire [15:0]   u_codebook_weight0_o;
  wire [15:0]   u_codebook_weight1_o;
  wire [15:0]   u_codebook_weight2_o;
  wire [15:0]   u_codebook_weight3_o;
  wire [15:0]   u_codebook_weight4_o;
  wire [15:0]   u_codebook_weight5_o;
  wire [15:0]   u_codebook_weight6_o;
  wire [15:0]   u_codebook_weight7_o;
  wire          d2_ready;
  wire          d1_ready;

  // d0: the slice as it arrives
  reg           d0_valid_q;
  reg  [127:0]  d0_word_q;
  reg  [3:0]    d0_first_q;
  reg  [3:0]    d0_last_q;
  reg           d0_opens_column_q;
  reg  [15:0]   d0_value_q;

  // d1: the window of entries, those outside of the slice marked
  reg           d1_valid_q;
  reg           d1_opens_column_q;
  reg           d1_inside0_q;
  reg           d1_inside1_q;
  reg           d1_inside2_q;
  reg           d1_inside3_q;
  reg           d1_inside4_q;
  reg           d1_inside5_q;
  reg           d1_inside6_q;
  reg           d1_inside7_q;
  reg           d1_inside8_q;
  reg           d1_inside9_q;
  reg           d1_inside10_q;
  reg           d1_inside11_q;
  reg  [3:0]    d1_code0_q;
  reg  [3:0]    d1_code1_q;
  reg  [3:0]    d1_code2_q;
  reg  [3:0]    d1_code3_q;
  reg  [3:0]    d1_code4_q;
  reg  [3:0]    d1_code5_q;
  reg  [3:0]    d1_code6_q;
  reg  [3:0]    d1_code7_q;
  reg  [3:0]    d1_code8_q;
  reg  [3:0]    d1_code9_q;
  reg  [3:0]    d1_code10_q;
  reg  [3:0]    d1_code11_q;
  reg  [3:0]    d1_zero_run0_q;
  reg  [3:0]    d1_zero_run1_q;
  reg  [3:0]    d1_zero_run2_q;
  reg  [3:0]    d1_zero_run3_q;
  reg  [3:0]    d1_zero_run4_q;
  reg  [3:0]    d1_zero_run5_q;
  reg  [3:0]    d1_zero_run6_q;
  reg  [3:0]    d1_zero_run7_q;
  reg  [3:0]    d1_zero_run8_q;
  reg  [3:0]    d1_zero_run9_q;
  reg  [3:0]    d1_zero_run10_q;
  reg  [3:0]    d1_zero_run11_q;
  reg  [15:0]   d1_value_q;
  wire [7:0]    stored0;
  wire [7:0]    stored1;
  wire [7:0]    stored2;
  wire [7:0]    stored3;
  wire [7:0]    stored4;
  wire [7:0]    stored5;
  wire [7:0]    stored6;
  wire [7:0]    stored7;
  wire [7:0]    stored8;
  wire [7:0]    stored9;
  wire [7:0]    stored10;
  wire [7:0]    stored11;
  wire [7:0]    stored12;
  wire [7:0]    stored13;
  wire [7:0]    stored14;
  wire [7:0]    stored15;
  wire          turns8;
  wire [7:0]    turned8_place0;
  wire [7:0]    turned8_place1;
  wire [7:0]    turned8_place2;
  wire [7:0]    turned8_place3;
  wire [7:0]    turned8_place4;
  wire [7:0]    turned8_place5;
  wire [7:0]    turned8_place6;
  wire [7:0]    turned8_place7;
  wire [7:0]    turned8_place8;
  wire [7:0]    turned8_place9;
  wire [7:0]    turned8_place10;
  wire [7:0]    turned8_place11;
  wire [7:0]    turned8_place12;
  wire [7:0]    turned8_place13;
  wire [7:0]    turned8_place14;
  wire [7:0]    turned8_place15;
  wire          turns4;
  wire [7:0]    turned4_place0;
  wire [7:0]    turned4_place1;
  wire [7:0]    turned4_place2;
  wire [7:0]    turned4_place3;
  wire [7:0]    turned4_place4;
  wire [7:0]    turned4_place5;
  wire [7:0]    turned4_place6;
  wire [7:0]    turned4_place7;
  wire [7:0]    turned4_place8;
  wire [7:0]    turned4_place9;
  wire [7:0]    turned4_place10;
  wire [7:0]    turned4_place11;
  wire [7:0]    turned4_place12;
  wire [7:0]    turned4_place13;
  wire [7:0]    turned4_place14;
  wire          turns2;
  wire [7:0]    turned2_place0;
  wire [7:0]    turned2_place1;
  wire [7:0]    turned2_place2;
  wire [7:0]    turned2_place3;
  wire [7:0]    turned2_place4;
  wire [7:0]    turned2_place5;
  wire [7:0]    turned2_place6;
  wire [7:0]    turned2_place7;
  wire [7:0]    turned2_place8;
  wire [7:0]    turned2_place9;
  wire [7:0]    turned2_place10;
  wire [7:0]    turned2_place11;
  wire [7:0]    turned2_place12;
  wire          turns1;
  wire [7:0]    turned1_place0;
  wire [7:0]    turned1_place1;
  wire [7:0]    turned1_place2;
  wire [7:0]    turned1_place3;
  wire [7:0]    turned1_place4;
  wire [7:0]    turned1_place5;
  wire [7:0]    turned1_place6;
  wire [7:0]    turned1_place7;
  wire [7:0]    turned1_place8;
  wire [7:0]    turned1_place9;
  wire [7:0]    turned1_place10;
  wire [7:0]    turned1_place11;
  wire          inside1;
  wire          inside2;
  wire          inside3;
  wire          inside4;
  wire          inside5;
  wire          inside6;
  wire          inside7;
  wire          inside8;
  wire          inside9;
  wire          inside10;
  wire          inside11;

  // d2: distances from the head of the window, and ranks
  reg           d2_valid_q;
  reg           d2_opens_column_q;
  reg           d2_real0_q;
  reg           d2_real1_q;
  reg           d2_real2_q;
  reg           d2_real3_q;
  reg           d2_real4_q;
  reg           d2_real5_q;
  reg           d2_real6_q;
  reg           d2_real7_q;
  reg           d2_real8_q;
  reg           d2_real9_q;
  reg           d2_real10_q;
  reg           d2_real11_q;
  reg  [3:0]    d2_code0_q;
  reg  [3:0]    d2_code1_q;
  reg  [3:0]    d2_code2_q;
  reg  [3:0]    d2_code3_q;
  reg  [3:0]    d2_code4_q;
  reg  [3:0]    d2_code5_q;
  reg  [3:0]    d2_code6_q;
  reg  [3:0]    d2_code7_q;
  reg  [3:0]    d2_code8_q;
  reg  [3:0]    d2_code9_q;
  reg  [3:0]    d2_code10_q;
  reg  [3:0]    d2_code11_q;
  reg  [5:0]    d2_offset0_q;
  reg  [5:0]    d2_offset1_q;
  reg  [5:0]    d2_offset2_q;
  reg  [5:0]    d2_offset3_q;
  reg  [5:0]    d2_offset4_q;
  reg  [5:0]    d2_offset5_q;
  reg  [5:0]    d2_offset6_q;
  reg  [5:0]    d2_offset7_q;
  reg  [5:0]    d2_offset8_q;
  reg  [5:0]    d2_offset9_q;
  reg  [5:0]    d2_offset10_q;
  reg  [5:0]    d2_offset11_q;
  reg  [3:0]    d2_rank0_q;
  reg  [3:0]    d2_rank1_q;
  reg  [3:0]    d2_rank2_q;
  reg  [3:0]    d2_rank3_q;
  reg  [3:0]    d2_rank4_q;
  reg  [3:0]    d2_rank5_q;
  reg  [3:0]    d2_rank6_q;
  reg  [3:0]    d2_rank7_q;
  reg  [3:0]    d2_rank8_q;
  reg  [3:0]    d2_rank9_q;
  reg  [3:0]    d2_rank10_q;
  reg  [3:0]    d2_rank11_q;
  reg  [0:0]    d2_turn_q;
  reg  [0:0]    d2_last_turn_q;
  reg  [15:0]   d2_value_q;
  wire [5:0]    offset0;
  wire [5:0]    advance1;
  wire [5:0]    advance2;
  wire [5:0]    advance3;
  wire [5:0]    advance4;
  wire [5:0]    advance5;
  wire [5:0]    advance6;
  wire [5:0]    advance7;
  wire [5:0]    advance8;
  wire [5:0]    advance9;
  wire [5:0]    advance10;
  wire [5:0]    advance11;
  wire [5:0]    offset1;
  wire [5:0]    offset2;
  wire [5:0]    offset3;
  wire [5:0]    offset6_difference;
  wire [5:0]    offset4;
  wire [5:0]    offset5;
  wire [5:0]    offset6;
  wire [5:0]    offset7;
  wire [5:0]    offset10_difference;
  wire [5:0]    offset8;
  wire [5:0]    offset9;
  wire [5:0]    offset10;
  wire [5:0]    offset11;
  wire          real0;
  wire          real1;
  wire          real2;
  wire          real3;
  wire          real4;
  wire          real5;
  wire          real6;
  wire          real7;
  wire          real8;
  wire          real9;
  wire          real10;
  wire          real11;
  wire [3:0]    rank0;
  wire [3:0]    counts1;
  wire [3:0]    counts2;
  wire [3:0]    counts3;
  wire [3:0]    counts4;
  wire [3:0]    counts5;
  wire [3:0]    counts6;
  wire [3:0]    counts7;
  wire [3:0]    counts8;
  wire [3:0]    counts9;
  wire [3:0]    counts10;
  wire [3:0]    counts11;
  wire [3:0]    rank1;
  wire [3:0]    rank2;
  wire [3:0]    rank3;
  wire [3:0]    rank6_difference;
  wire [3:0]    rank4;
  wire [3:0]    rank5;
  wire [3:0]    rank6;
  wire [3:0]    rank7;
  wire [3:0]    rank10_difference;
  wire [3:0]    rank8;
  wire [3:0]    rank9;
  wire [3:0]    rank10;
  wire [3:0]    rank11;

  // d3: the entries of this turn, each in its lane
  wire          finishes;
  reg           d3_valid_q;
  reg  [5:0]    following_q;
  reg           d3_real0_q;
  reg           d3_real1_q;
  reg           d3_real2_q;
  reg           d3_real3_q;
  reg           d3_real4_q;
  reg           d3_real5_q;
  reg           d3_real6_q;
  reg           d3_real7_q;
  reg  [3:0]    d3_code0_q;
  reg  [3:0]    d3_code1_q;
  reg  [3:0]    d3_code2_q;
  reg  [3:0]    d3_code3_q;
  reg  [3:0]    d3_code4_q;
  reg  [3:0]    d3_code5_q;
  reg  [3:0]    d3_code6_q;
  reg  [3:0]    d3_code7_q;
  reg  [5:0]    d3_offset0_q;
  reg  [5:0]    d3_offset1_q;
  reg  [5:0]    d3_offset2_q;
  reg  [5:0]    d3_offset3_q;
  reg  [5:0]    d3_offset4_q;
  reg  [5:0]    d3_offset5_q;
  reg  [5:0]    d3_offset6_q;
  reg  [5:0]    d3_offset7_q;
  reg  [5:0]    d3_start_q;
  reg  [15:0]   d3_value_q;
  wire [5:0]    start;
  wire [5:0]    reached;
  wire          lane0_picks0;
  wire          lane0_picks1;
  wire          lane0_picks2;
  wire          lane0_picks3;
  wire          lane0_picks4;
  wire          lane0_picks5;
  wire          lane0_picks6;
  wire          lane0_picks7;
  wire          lane0_picks8;
  wire          lane0_picks9;
  wire          lane0_picks10;
  wire          lane0_picks11;
  wire          lane1_picks1;
  wire          lane1_picks2;
  wire          lane1_picks3;
  wire          lane1_picks4;
  wire          lane1_picks5;
  wire          lane1_picks6;
  wire          lane1_picks7;
  wire          lane1_picks8;
  wire          lane1_picks9;
  wire          lane1_picks10;
  wire          lane1_picks11;
  wire          lane2_picks2;
  wire          lane2_picks3;
  wire          lane2_picks4;
  wire          lane2_picks5;
  wire          lane2_picks6;
  wire          lane2_picks7;
  wire          lane2_picks8;
  wire          lane2_picks9;
  wire          lane2_picks10;
  wire          lane2_picks11;
  wire          lane3_picks3;
  wire          lane3_picks4;
  wire          lane3_picks5;
  wire          lane3_picks6;
  wire          lane3_picks7;
  wire          lane3_picks8;
  wire          lane3_picks9;
  wire          lane3_picks10;
  wire          lane3_picks11;
  wire          lane4_picks4;
  wire          lane4_picks5;
  wire          lane4_picks6;
  wire          lane4_picks7;
  wire          lane4_picks8;
  wire          lane4_picks9;
  wire          lane4_picks10;
  wire          lane4_picks11;
  wire          lane5_picks5;
  wire          lane5_picks6;
  wire          lane5_picks7;
  wire          lane5_picks8;
  wire          lane5_picks9;
  wire          lane5_picks10;
  wire          lane5_picks11;
  wire          lane6_picks6;
  wire          lane6_picks7;
  wire          lane6_picks8;
  wire          lane6_picks9;
  wire          lane6_picks10;
  wire          lane6_picks11;
  wire          lane7_picks7;
  wire          lane7_picks8;
  wire          lane7_picks9;
  wire          lane7_picks10;
  wire          lane7_picks11;

  // d4: weights and rows
  reg           d4_valid0_q;
  reg           d4_valid1_q;
  reg           d4_valid2_q;
  reg           d4_valid3_q;
  reg           d4_valid4_q;
  reg           d4_valid5_q;
  reg           d4_valid6_q;
  reg           d4_valid7_q;
  reg  [5:0]    d4_row0_q;
  reg  [5:0]    d4_row1_q;
  reg  [5:0]    d4_row2_q;
  reg  [5:0]    d4_row3_q;
  reg  [5:0]    d4_row4_q;
  reg  [5:0]    d4_row5_q;
  reg  [5:0]    d4_row6_q;
  reg  [5:0]    d4_row7_q;
  reg  [15:0]   d4_weight0_q;
  reg  [15:0]   d4_weight1_q;
  reg  [15:0]   d4_weight2_q;
  reg  [15:0]   d4_weight3_q;
  reg  [15:0]   d4_weight4_q;
  reg  [15:0]   d4_weight5_q;
  reg  [15:0]   d4_weight6_q;
  reg  [15:0]   d4_weight7_q;
  reg  [15:0]   d4_value_q;

  EieCodebook u_codebook (
    .update_enable_i (codebook_write_enable_i),
    .update_word_i   (codebook_write_word_i),
    .update_data_i   (codebook_write_data_i),
    .code0_i         (d3_code0_q),
    .weight0_o       (u_codebook_weight0_o[15:0]),
    .code1_i         (d3_code1_q),
    .weight1_o       (u_codebook_weight1_o[15:0]),
    .code2_i         (d3_code2_q),
    .weight2_o       (u_codebook_weight2_o[15:0]),
    .code3_i         (d3_code3_q),
    .weight3_o       (u_codebook_weight3_o[15:0]),
    .code4_i         (d3_code4_q),
    .weight4_o       (u_codebook_weight4_o[15:0]),
    .code5_i         (d3_code5_q),
    .weight5_o       (u_codebook_weight5_o[15:0]),
    .code6_i         (d3_code6_q),
    .weight6_o       (u_codebook_weight6_o[15:0]),
    .code7_i         (d3_code7_q),
    .weight7_o       (u_codebook_weight7_o[15:0]),
    .clk             (clk)
  );

  assign d2_ready = !d2_valid_q || finishes;
  assign d1_ready = !d1_valid_q || d2_ready;
  assign slice_ready_o = !d0_valid_q || d1_ready;

  // d0: the slice as it arrives
  always @(posedge clk) begin
    if (reset) begin
      d0_valid_q <= 1'b0;
    end else begin
      if (slice_ready_o) begin
        d0_valid_q <= slice_valid_i;
      end
      if (flush_i) begin
        d0_valid_q <= 1'b0;
      end
    end
  end

  always @(posedge clk) begin
    if (slice_ready_o) begin
      if (slice_valid_i) begin
        d0_word_q <= slice_word_i;
        d0_first_q <= slice_first_i;
        d0_last_q <= slice_last_i;
        d0_opens_column_q <= slice_opens_column_i;
        d0_value_q <= slice_value_i;
      end
    end
  end

  // d1: the window of entries, those outside of the slice marked
  assign stored0 = d0_word_q[7:0];
  assign stored1 = d0_word_q[15:8];
  assign stored2 = d0_word_q[23:16];
  assign stored3 = d0_word_q[31:24];
  assign stored4 = d0_word_q[39:32];
  assign stored5 = d0_word_q[47:40];
  assign stored6 = d0_word_q[55:48];
  assign stored7 = d0_word_q[63:56];
  assign stored8 = d0_word_q[71:64];
  assign stored9 = d0_word_q[79:72];
  assign stored10 = d0_word_q[87:80];
  assign stored11 = d0_word_q[95:88];
  assign stored12 = d0_word_q[103:96];
  assign stored13 = d0_word_q[111:104];
  assign stored14 = d0_word_q[119:112];
  assign stored15 = d0_word_q[127:120];
  assign turns8 = d0_first_q[3];
  assign turned8_place0 = turns8 ? stored8 : stored0;
  assign turned8_place1 = turns8 ? stored9 : stored1;
  assign turned8_place2 = turns8 ? stored10 : stored2;
  assign turned8_place3 = turns8 ? stored11 : stored3;
  assign turned8_place4 = turns8 ? stored12 : stored4;
  assign turned8_place5 = turns8 ? stored13 : stored5;
  assign turned8_place6 = turns8 ? stored14 : stored6;
  assign turned8_place7 = turns8 ? stored15 : stored7;
  assign turned8_place8 = turns8 ? stored0 : stored8;
  assign turned8_place9 = turns8 ? stored1 : stored9;
  assign turned8_place10 = turns8 ? stored2 : stored10;
  assign turned8_place11 = turns8 ? stored3 : stored11;
  assign turned8_place12 = turns8 ? stored4 : stored12;
  assign turned8_place13 = turns8 ? stored5 : stored13;
  assign turned8_place14 = turns8 ? stored6 : stored14;
  assign turned8_place15 = turns8 ? stored7 : stored15;
  assign turns4 = d0_first_q[2];
  assign turned4_place0 = turns4 ? turned8_place4 : turned8_place0;
  assign turned4_place1 = turns4 ? turned8_place5 : turned8_place1;
  assign turned4_place2 = turns4 ? turned8_place6 : turned8_place2;
  assign turned4_place3 = turns4 ? turned8_place7 : turned8_place3;
  assign turned4_place4 = turns4 ? turned8_place8 : turned8_place4;
  assign turned4_place5 = turns4 ? turned8_place9 : turned8_place5;
  assign turned4_place6 = turns4 ? turned8_place10 : turned8_place6;
  assign turned4_place7 = turns4 ? turned8_place11 : turned8_place7;
  assign turned4_place8 = turns4 ? turned8_place12 : turned8_place8;
  assign turned4_place9 = turns4 ? turned8_place13 : turned8_place9;
  assign turned4_place10 = turns4 ? turned8_place14 : turned8_place10;
  assign turned4_place11 = turns4 ? turned8_place15 : turned8_place11;
  assign turned4_place12 = turns4 ? turned8_place0 : turned8_place12;
  assign turned4_place13 = turns4 ? turned8_place1 : turned8_place13;
  assign turned4_place14 = turns4 ? turned8_place2 : turned8_place14;
  assign turns2 = d0_first_q[1];
  assign turned2_place0 = turns2 ? turned4_place2 : turned4_place0;
  assign turned2_place1 = turns2 ? turned4_place3 : turned4_place1;
  assign turned2_place2 = turns2 ? turned4_place4 : turned4_place2;
  assign turned2_place3 = turns2 ? turned4_place5 : turned4_place3;
  assign turned2_place4 = turns2 ? turned4_place6 : turned4_place4;
  assign turned2_place5 = turns2 ? turned4_place7 : turned4_place5;
  assign turned2_place6 = turns2 ? turned4_place8 : turned4_place6;
  assign turned2_place7 = turns2 ? turned4_place9 : turned4_place7;
  assign turned2_place8 = turns2 ? turned4_place10 : turned4_place8;
  assign turned2_place9 = turns2 ? turned4_place11 : turned4_place9;
  assign turned2_place10 = turns2 ? turned4_place12 : turned4_place10;
  assign turned2_place11 = turns2 ? turned4_place13 : turned4_place11;
  assign turned2_place12 = turns2 ? turned4_place14 : turned4_place12;
  assign turns1 = d0_first_q[0];
  assign turned1_place0 = turns1 ? turned2_place1 : turned2_place0;
  assign turned1_place1 = turns1 ? turned2_place2 : turned2_place1;
  assign turned1_place2 = turns1 ? turned2_place3 : turned2_place2;
  assign turned1_place3 = turns1 ? turned2_place4 : turned2_place3;
  assign turned1_place4 = turns1 ? turned2_place5 : turned2_place4;
  assign turned1_place5 = turns1 ? turned2_place6 : turned2_place5;
  assign turned1_place6 = turns1 ? turned2_place7 : turned2_place6;
  assign turned1_place7 = turns1 ? turned2_place8 : turned2_place7;
  assign turned1_place8 = turns1 ? turned2_place9 : turned2_place8;
  assign turned1_place9 = turns1 ? turned2_place10 : turned2_place9;
  assign turned1_place10 = turns1 ? turned2_place11 : turned2_place10;
  assign turned1_place11 = turns1 ? turned2_place12 : turned2_place11;
  assign inside1 = 4'b0001 <= d0_last_q;
  assign inside2 = 4'b0010 <= d0_last_q;
  assign inside3 = 4'b0011 <= d0_last_q;
  assign inside4 = 4'b0100 <= d0_last_q;
  assign inside5 = 4'b0101 <= d0_last_q;
  assign inside6 = 4'b0110 <= d0_last_q;
  assign inside7 = 4'b0111 <= d0_last_q;
  assign inside8 = 4'b1000 <= d0_last_q;
  assign inside9 = 4'b1001 <= d0_last_q;
  assign inside10 = 4'b1010 <= d0_last_q;
  assign inside11 = 4'b1011 <= d0_last_q;

  always @(posedge clk) begin
    if (reset) begin
      d1_valid_q <= 1'b0;
    end else begin
      if (d1_ready) begin
        d1_valid_q <= d0_valid_q;
      end
      if (flush_i) begin
        d1_valid_q <= 1'b0;
      end
    end
  end

  always @(posedge clk) begin
    if (d1_ready) begin
      d1_inside0_q <= INSIDE0;
      d1_code0_q <= INSIDE0 ? turned1_place0[3:0] : 4'b0000;
      d1_zero_run0_q <= turned1_place0[7:4];
      d1_inside1_q <= inside1;
      d1_code1_q <= inside1 ? turned1_place1[3:0] : 4'b0000;
      d1_zero_run1_q <= turned1_place1[7:4];
      d1_inside2_q <= inside2;
      d1_code2_q <= inside2 ? turned1_place2[3:0] : 4'b0000;
      d1_zero_run2_q <= turned1_place2[7:4];
      d1_inside3_q <= inside3;
      d1_code3_q <= inside3 ? turned1_place3[3:0] : 4'b0000;
      d1_zero_run3_q <= turned1_place3[7:4];
      d1_inside4_q <= inside4;
      d1_code4_q <= inside4 ? turned1_place4[3:0] : 4'b0000;
      d1_zero_run4_q <= turned1_place4[7:4];
      d1_inside5_q <= inside5;
      d1_code5_q <= inside5 ? turned1_place5[3:0] : 4'b0000;
      d1_zero_run5_q <= turned1_place5[7:4];
      d1_inside6_q <= inside6;
      d1_code6_q <= inside6 ? turned1_place6[3:0] : 4'b0000;
      d1_zero_run6_q <= turned1_place6[7:4];
      d1_inside7_q <= inside7;
      d1_code7_q <= inside7 ? turned1_place7[3:0] : 4'b0000;
      d1_zero_run7_q <= turned1_place7[7:4];
      d1_inside8_q <= inside8;
      d1_code8_q <= inside8 ? turned1_place8[3:0] : 4'b0000;
      d1_zero_run8_q <= turned1_place8[7:4];
      d1_inside9_q <= inside9;
      d1_code9_q <= inside9 ? turned1_place9[3:0] : 4'b0000;
      d1_zero_run9_q <= turned1_place9[7:4];
      d1_inside10_q <= inside10;
      d1_code10_q <= inside10 ? turned1_place10[3:0] : 4'b0000;
      d1_zero_run10_q <= turned1_place10[7:4];
      d1_inside11_q <= inside11;
      d1_code11_q <= inside11 ? turned1_place11[3:0] : 4'b0000;
      d1_zero_run11_q <= turned1_place11[7:4];
      d1_opens_column_q <= d0_opens_column_q;
      d1_value_q <= d0_value_q;
    end
  end

  // d2: distances from the head of the window, and ranks
  assign offset0 = d1_inside0_q ? {2'b00, d1_zero_run0_q} : 6'h3f;
  assign advance1 = d1_inside1_q ? {2'b00, d1_zero_run1_q} : 6'h3f;
  assign advance2 = d1_inside2_q ? {2'b00, d1_zero_run2_q} : 6'h3f;
  assign advance3 = d1_inside3_q ? {2'b00, d1_zero_run3_q} : 6'h3f;
  assign advance4 = d1_inside4_q ? {2'b00, d1_zero_run4_q} : 6'h3f;
  assign advance5 = d1_inside5_q ? {2'b00, d1_zero_run5_q} : 6'h3f;
  assign advance6 = d1_inside6_q ? {2'b00, d1_zero_run6_q} : 6'h3f;
  assign advance7 = d1_inside7_q ? {2'b00, d1_zero_run7_q} : 6'h3f;
  assign advance8 = d1_inside8_q ? {2'b00, d1_zero_run8_q} : 6'h3f;
  assign advance9 = d1_inside9_q ? {2'b00, d1_zero_run9_q} : 6'h3f;
  assign advance10 = d1_inside10_q ? {2'b00, d1_zero_run10_q} : 6'h3f;
  assign advance11 = d1_inside11_q ? {2'b00, d1_zero_run11_q} : 6'h3f;
  assign offset1 = offset0 - ~advance1;
  assign offset2 = offset1 - ~advance2;
  assign offset3 = offset1 - ~(advance2 - ~advance3);
  assign offset6_difference = advance4 - ~advance5;
  assign offset4 = offset3 - ~advance4;
  assign offset5 = offset3 - ~offset6_difference;
  assign offset6 = offset3 - ~(offset6_difference - ~advance6);
  assign offset7 = offset3 - ~(offset6_difference - ~(advance6 - ~advance7));
  assign offset10_difference = advance8 - ~advance9;
  assign offset8 = offset7 - ~advance8;
  assign offset9 = offset7 - ~offset10_difference;
  assign offset10 = offset7 - ~(offset10_difference - ~advance10);
  assign offset11 = offset7 - ~(offset10_difference - ~(advance10 - ~advance11));
  assign real0 = d1_code0_q != 4'b0000;
  assign real1 = d1_code1_q != 4'b0000;
  assign real2 = d1_code2_q != 4'b0000;
  assign real3 = d1_code3_q != 4'b0000;
  assign real4 = d1_code4_q != 4'b0000;
  assign real5 = d1_code5_q != 4'b0000;
  assign real6 = d1_code6_q != 4'b0000;
  assign real7 = d1_code7_q != 4'b0000;
  assign real8 = d1_code8_q != 4'b0000;
  assign real9 = d1_code9_q != 4'b0000;
  assign real10 = d1_code10_q != 4'b0000;
  assign real11 = d1_code11_q != 4'b0000;
  assign rank0 = real0 ? 4'b0000 : 4'b1111;
  assign counts1 = real1 ? 4'b0000 : 4'b1111;
  assign counts2 = real2 ? 4'b0000 : 4'b1111;
  assign counts3 = real3 ? 4'b0000 : 4'b1111;
  assign counts4 = real4 ? 4'b0000 : 4'b1111;
  assign counts5 = real5 ? 4'b0000 : 4'b1111;
  assign counts6 = real6 ? 4'b0000 : 4'b1111;
  assign counts7 = real7 ? 4'b0000 : 4'b1111;
  assign counts8 = real8 ? 4'b0000 : 4'b1111;
  assign counts9 = real9 ? 4'b0000 : 4'b1111;
  assign counts10 = real10 ? 4'b0000 : 4'b1111;
  assign counts11 = real11 ? 4'b0000 : 4'b1111;
  assign rank1 = rank0 - ~counts1;
  assign rank2 = rank1 - ~counts2;
  assign rank3 = rank1 - ~(counts2 - ~counts3);
  assign rank6_difference = counts4 - ~counts5;
  assign rank4 = rank3 - ~counts4;
  assign rank5 = rank3 - ~rank6_difference;
  assign rank6 = rank3 - ~(rank6_difference - ~counts6);
  assign rank7 = rank3 - ~(rank6_difference - ~(counts6 - ~counts7));
  assign rank10_difference = counts8 - ~counts9;
  assign rank8 = rank7 - ~counts8;
  assign rank9 = rank7 - ~rank10_difference;
  assign rank10 = rank7 - ~(rank10_difference - ~counts10);
  assign rank11 = rank7 - ~(rank10_difference - ~(counts10 - ~counts11));

  always @(posedge clk) begin
    if (reset) begin
      d2_valid_q <= 1'b0;
    end else begin
      if (d2_ready) begin
        d2_valid_q <= d1_valid_q;
      end
      if (flush_i) begin
        d2_valid_q <= 1'b0;
      end
    end
  end

  always @(posedge clk) begin
    if (d2_ready) begin
      d2_real0_q <= real0;
      d2_code0_q <= d1_code0_q;
      d2_offset0_q <= offset0;
      d2_real1_q <= real1;
      d2_code1_q <= d1_code1_q;
      d2_offset1_q <= offset1;
      d2_real2_q <= real2;
      d2_code2_q <= d1_code2_q;
      d2_offset2_q <= offset2;
      d2_real3_q <= real3;
      d2_code3_q <= d1_code3_q;
      d2_offset3_q <= offset3;
      d2_real4_q <= real4;
      d2_code4_q <= d1_code4_q;
      d2_offset4_q <= offset4;
      d2_real5_q <= real5;
      d2_code5_q <= d1_code5_q;
      d2_offset5_q <= offset5;
      d2_real6_q <= real6;
      d2_code6_q <= d1_code6_q;
      d2_offset6_q <= offset6;
      d2_real7_q <= real7;
      d2_code7_q <= d1_code7_q;
      d2_offset7_q <= offset7;
      d2_real8_q <= real8;
      d2_code8_q <= d1_code8_q;
      d2_offset8_q <= offset8;
      d2_real9_q <= real9;
      d2_code9_q <= d1_code9_q;
      d2_offset9_q <= offset9;
      d2_real10_q <= real10;
      d2_code10_q <= d1_code10_q;
      d2_offset10_q <= offset10;
      d2_real11_q <= real11;
      d2_code11_q <= d1_code11_q;
      d2_offset11_q <= offset11;
      d2_opens_column_q <= d1_opens_column_q;
      d2_value_q <= d1_value_q;
      d2_rank0_q <= rank0;
      d2_rank1_q <= rank1;
      d2_rank2_q <= rank2;
      d2_rank3_q <= rank3;
      d2_rank4_q <= rank4;
      d2_rank5_q <= rank5;
      d2_rank6_q <= rank6;
      d2_rank7_q <= rank7;
      d2_rank8_q <= rank8;
      d2_rank9_q <= rank9;
      d2_rank10_q <= rank10;
      d2_rank11_q <= rank11;
      d2_last_turn_q <=
          (|{real11, real10, real9, real8, real7, real6, real5, real4, real3, real2, real1, real0}) ? rank11[3] : 1'b0;
      d2_turn_q <= 1'b0;
    end
    if (d2_valid_q && !finishes) begin
      d2_turn_q <= d2_turn_q + 1'b1;
    end
  end

  // d3: the entries of this turn, each in its lane
  assign start = d2_opens_column_q ? 6'h0 : following_q;
  assign reached = start - ~d2_offset11_q;
  assign finishes = d2_valid_q && (d2_turn_q == d2_last_turn_q);
  assign lane0_picks0 = d2_real0_q && (d2_rank0_q[2:0] == 3'b000) && (d2_rank0_q[3] == d2_turn_q);
  assign lane0_picks1 = d2_real1_q && (d2_rank1_q[2:0] == 3'b000) && (d2_rank1_q[3] == d2_turn_q);
  assign lane0_picks2 = d2_real2_q && (d2_rank2_q[2:0] == 3'b000) && (d2_rank2_q[3] == d2_turn_q);
  assign lane0_picks3 = d2_real3_q && (d2_rank3_q[2:0] == 3'b000) && (d2_rank3_q[3] == d2_turn_q);
  assign lane0_picks4 = d2_real4_q && (d2_rank4_q[2:0] == 3'b000) && (d2_rank4_q[3] == d2_turn_q);
  assign lane0_picks5 = d2_real5_q && (d2_rank5_q[2:0] == 3'b000) && (d2_rank5_q[3] == d2_turn_q);
  assign lane0_picks6 = d2_real6_q && (d2_rank6_q[2:0] == 3'b000) && (d2_rank6_q[3] == d2_turn_q);
  assign lane0_picks7 = d2_real7_q && (d2_rank7_q[2:0] == 3'b000) && (d2_rank7_q[3] == d2_turn_q);
  assign lane0_picks8 = d2_real8_q && (d2_rank8_q[2:0] == 3'b000) && (d2_rank8_q[3] == d2_turn_q);
  assign lane0_picks9 = d2_real9_q && (d2_rank9_q[2:0] == 3'b000) && (d2_rank9_q[3] == d2_turn_q);
  assign lane0_picks10 = d2_real10_q && (d2_rank10_q[2:0] == 3'b000) && (d2_rank10_q[3] == d2_turn_q);
  assign lane0_picks11 = d2_real11_q && (d2_rank11_q[2:0] == 3'b000) && (d2_rank11_q[3] == d2_turn_q);
  assign lane1_picks1 = d2_real1_q && (d2_rank1_q[2:0] == 3'b001) && (d2_rank1_q[3] == d2_turn_q);
  assign lane1_picks2 = d2_real2_q && (d2_rank2_q[2:0] == 3'b001) && (d2_rank2_q[3] == d2_turn_q);
  assign lane1_picks3 = d2_real3_q && (d2_rank3_q[2:0] == 3'b001) && (d2_rank3_q[3] == d2_turn_q);
  assign lane1_picks4 = d2_real4_q && (d2_rank4_q[2:0] == 3'b001) && (d2_rank4_q[3] == d2_turn_q);
  assign lane1_picks5 = d2_real5_q && (d2_rank5_q[2:0] == 3'b001) && (d2_rank5_q[3] == d2_turn_q);
  assign lane1_picks6 = d2_real6_q && (d2_rank6_q[2:0] == 3'b001) && (d2_rank6_q[3] == d2_turn_q);
  assign lane1_picks7 = d2_real7_q && (d2_rank7_q[2:0] == 3'b001) && (d2_rank7_q[3] == d2_turn_q);
  assign lane1_picks8 = d2_real8_q && (d2_rank8_q[2:0] == 3'b001) && (d2_rank8_q[3] == d2_turn_q);
  assign lane1_picks9 = d2_real9_q && (d2_rank9_q[2:0] == 3'b001) && (d2_rank9_q[3] == d2_turn_q);
  assign lane1_picks10 = d2_real10_q && (d2_rank10_q[2:0] == 3'b001) && (d2_rank10_q[3] == d2_turn_q);
  assign lane1_picks11 = d2_real11_q && (d2_rank11_q[2:0] == 3'b001) && (d2_rank11_q[3] == d2_turn_q);
  assign lane2_picks2 = d2_real2_q && (d2_rank2_q[2:0] == 3'b010) && (d2_rank2_q[3] == d2_turn_q);
  assign lane2_picks3 = d2_real3_q && (d2_rank3_q[2:0] == 3'b010) && (d2_rank3_q[3] == d2_turn_q);
  assign lane2_picks4 = d2_real4_q && (d2_rank4_q[2:0] == 3'b010) && (d2_rank4_q[3] == d2_turn_q);
  assign lane2_picks5 = d2_real5_q && (d2_rank5_q[2:0] == 3'b010) && (d2_rank5_q[3] == d2_turn_q);
  assign lane2_picks6 = d2_real6_q && (d2_rank6_q[2:0] == 3'b010) && (d2_rank6_q[3] == d2_turn_q);
  assign lane2_picks7 = d2_real7_q && (d2_rank7_q[2:0] == 3'b010) && (d2_rank7_q[3] == d2_turn_q);
  assign lane2_picks8 = d2_real8_q && (d2_rank8_q[2:0] == 3'b010) && (d2_rank8_q[3] == d2_turn_q);
  assign lane2_picks9 = d2_real9_q && (d2_rank9_q[2:0] == 3'b010) && (d2_rank9_q[3] == d2_turn_q);
  assign lane2_picks10 = d2_real10_q && (d2_rank10_q[2:0] == 3'b010) && (d2_rank10_q[3] == d2_turn_q);
  assign lane2_picks11 = d2_real11_q && (d2_rank11_q[2:0] == 3'b010) && (d2_rank11_q[3] == d2_turn_q);
  assign lane3_picks3 = d2_real3_q && (d2_rank3_q[2:0] == 3'b011) && (d2_rank3_q[3] == d2_turn_q);
  assign lane3_picks4 = d2_real4_q && (d2_rank4_q[2:0] == 3'b011) && (d2_rank4_q[3] == d2_turn_q);
  assign lane3_picks5 = d2_real5_q && (d2_rank5_q[2:0] == 3'b011) && (d2_rank5_q[3] == d2_turn_q);
  assign lane3_picks6 = d2_real6_q && (d2_rank6_q[2:0] == 3'b011) && (d2_rank6_q[3] == d2_turn_q);
  assign lane3_picks7 = d2_real7_q && (d2_rank7_q[2:0] == 3'b011) && (d2_rank7_q[3] == d2_turn_q);
  assign lane3_picks8 = d2_real8_q && (d2_rank8_q[2:0] == 3'b011) && (d2_rank8_q[3] == d2_turn_q);
  assign lane3_picks9 = d2_real9_q && (d2_rank9_q[2:0] == 3'b011) && (d2_rank9_q[3] == d2_turn_q);
  assign lane3_picks10 = d2_real10_q && (d2_rank10_q[2:0] == 3'b011) && (d2_rank10_q[3] == d2_turn_q);
  assign lane3_picks11 = d2_real11_q && (d2_rank11_q[2:0] == 3'b011) && (d2_rank11_q[3] == d2_turn_q);
  assign lane4_picks4 = d2_real4_q && (d2_rank4_q[2:0] == 3'b100) && (d2_rank4_q[3] == d2_turn_q);
  assign lane4_picks5 = d2_real5_q && (d2_rank5_q[2:0] == 3'b100) && (d2_rank5_q[3] == d2_turn_q);
  assign lane4_picks6 = d2_real6_q && (d2_rank6_q[2:0] == 3'b100) && (d2_rank6_q[3] == d2_turn_q);
  assign lane4_picks7 = d2_real7_q && (d2_rank7_q[2:0] == 3'b100) && (d2_rank7_q[3] == d2_turn_q);
  assign lane4_picks8 = d2_real8_q && (d2_rank8_q[2:0] == 3'b100) && (d2_rank8_q[3] == d2_turn_q);
  assign lane4_picks9 = d2_real9_q && (d2_rank9_q[2:0] == 3'b100) && (d2_rank9_q[3] == d2_turn_q);
  assign lane4_picks10 = d2_real10_q && (d2_rank10_q[2:0] == 3'b100) && (d2_rank10_q[3] == d2_turn_q);
  assign lane4_picks11 = d2_real11_q && (d2_rank11_q[2:0] == 3'b100) && (d2_rank11_q[3] == d2_turn_q);
  assign lane5_picks5 = d2_real5_q && (d2_rank5_q[2:0] == 3'b101) && (d2_rank5_q[3] == d2_turn_q);
  assign lane5_picks6 = d2_real6_q && (d2_rank6_q[2:0] == 3'b101) && (d2_rank6_q[3] == d2_turn_q);
  assign lane5_picks7 = d2_real7_q && (d2_rank7_q[2:0] == 3'b101) && (d2_rank7_q[3] == d2_turn_q);
  assign lane5_picks8 = d2_real8_q && (d2_rank8_q[2:0] == 3'b101) && (d2_rank8_q[3] == d2_turn_q);
  assign lane5_picks9 = d2_real9_q && (d2_rank9_q[2:0] == 3'b101) && (d2_rank9_q[3] == d2_turn_q);
  assign lane5_picks10 = d2_real10_q && (d2_rank10_q[2:0] == 3'b101) && (d2_rank10_q[3] == d2_turn_q);
  assign lane5_picks11 = d2_real11_q && (d2_rank11_q[2:0] == 3'b101) && (d2_rank11_q[3] == d2_turn_q);
  assign lane6_picks6 = d2_real6_q && (d2_rank6_q[2:0] == 3'b110) && (d2_rank6_q[3] == d2_turn_q);
  assign lane6_picks7 = d2_real7_q && (d2_rank7_q[2:0] == 3'b110) && (d2_rank7_q[3] == d2_turn_q);
  assign lane6_picks8 = d2_real8_q && (d2_rank8_q[2:0] == 3'b110) && (d2_rank8_q[3] == d2_turn_q);
  assign lane6_picks9 = d2_real9_q && (d2_rank9_q[2:0] == 3'b110) && (d2_rank9_q[3] == d2_turn_q);
  assign lane6_picks10 = d2_real10_q && (d2_rank10_q[2:0] == 3'b110) && (d2_rank10_q[3] == d2_turn_q);
  assign lane6_picks11 = d2_real11_q && (d2_rank11_q[2:0] == 3'b110) && (d2_rank11_q[3] == d2_turn_q);
  assign lane7_picks7 = d2_real7_q && (d2_rank7_q[2:0] == 3'b111) && (d2_rank7_q[3] == d2_turn_q);
  assign lane7_picks8 = d2_real8_q && (d2_rank8_q[2:0] == 3'b111) && (d2_rank8_q[3] == d2_turn_q);
  assign lane7_picks9 = d2_real9_q && (d2_rank9_q[2:0] == 3'b111) && (d2_rank9_q[3] == d2_turn_q);
  assign lane7_picks10 = d2_real10_q && (d2_rank10_q[2:0] == 3'b111) && (d2_rank10_q[3] == d2_turn_q);
  assign lane7_picks11 = d2_real11_q && (d2_rank11_q[2:0] == 3'b111) && (d2_rank11_q[3] == d2_turn_q);

  always @(posedge clk) begin
    if (reset) begin
      d3_valid_q <= 1'b0;
      d3_real0_q <= 1'b0;
      d3_real1_q <= 1'b0;
      d3_real2_q <= 1'b0;
      d3_real3_q <= 1'b0;
      d3_real4_q <= 1'b0;
      d3_real5_q <= 1'b0;
      d3_real6_q <= 1'b0;
      d3_real7_q <= 1'b0;
    end else begin
      d3_valid_q <= d2_valid_q;
      d3_real0_q <= d2_valid_q
                    && (|{lane0_picks11, lane0_picks10, lane0_picks9, lane0_picks8, lane0_picks7, lane0_picks6,
                          lane0_picks5, lane0_picks4, lane0_picks3, lane0_picks2, lane0_picks1, lane0_picks0});
      d3_real1_q <= d2_valid_q
                    && (|{lane1_picks11, lane1_picks10, lane1_picks9, lane1_picks8, lane1_picks7, lane1_picks6,
                          lane1_picks5, lane1_picks4, lane1_picks3, lane1_picks2, lane1_picks1});
      d3_real2_q <= d2_valid_q
                    && (|{lane2_picks11, lane2_picks10, lane2_picks9, lane2_picks8, lane2_picks7, lane2_picks6,
                          lane2_picks5, lane2_picks4, lane2_picks3, lane2_picks2});
      d3_real3_q <= d2_valid_q
                    && (|{lane3_picks11, lane3_picks10, lane3_picks9, lane3_picks8, lane3_picks7, lane3_picks6,
                          lane3_picks5, lane3_picks4, lane3_picks3});
      d3_real4_q <= d2_valid_q
                    && (|{lane4_picks11, lane4_picks10, lane4_picks9, lane4_picks8, lane4_picks7, lane4_picks6,
                          lane4_picks5, lane4_picks4});
      d3_real5_q <=
          d2_valid_q
          && (|{lane5_picks11, lane5_picks10, lane5_picks9, lane5_picks8, lane5_picks7, lane5_picks6, lane5_picks5});
      d3_real6_q <=
          d2_valid_q && (|{lane6_picks11, lane6_picks10, lane6_picks9, lane6_picks8, lane6_picks7, lane6_picks6});
      d3_real7_q <= d2_valid_q && (|{lane7_picks11, lane7_picks10, lane7_picks9, lane7_picks8, lane7_picks7});
      if (flush_i) begin
        d3_valid_q <= 1'b0;
        d3_real0_q <= 1'b0;
        d3_real1_q <= 1'b0;
        d3_real2_q <= 1'b0;
        d3_real3_q <= 1'b0;
        d3_real4_q <= 1'b0;
        d3_real5_q <= 1'b0;
        d3_real6_q <= 1'b0;
        d3_real7_q <= 1'b0;
      end
    end
  end

  always @(posedge clk) begin
    if (finishes) begin
      following_q <= reached;
    end
    d3_start_q <= start;
    d3_value_q <= d2_value_q;
    d3_code0_q <= (lane0_picks0 ? d2_code0_q : 4'b0000) | (lane0_picks1 ? d2_code1_q : 4'b0000)
                  | (lane0_picks2 ? d2_code2_q : 4'b0000) | (lane0_picks3 ? d2_code3_q : 4'b0000)
                  | (lane0_picks4 ? d2_code4_q : 4'b0000) | (lane0_picks5 ? d2_code5_q : 4'b0000)
                  | (lane0_picks6 ? d2_code6_q : 4'b0000) | (lane0_picks7 ? d2_code7_q : 4'b0000)
                  | (lane0_picks8 ? d2_code8_q : 4'b0000) | (lane0_picks9 ? d2_code9_q : 4'b0000)
                  | (lane0_picks10 ? d2_code10_q : 4'b0000) | (lane0_picks11 ? d2_code11_q : 4'b0000);
    if (|{lane0_picks11, lane0_picks10, lane0_picks9, lane0_picks8, lane0_picks7, lane0_picks6, lane0_picks5,
          lane0_picks4, lane0_picks3, lane0_picks2, lane0_picks1, lane0_picks0}) begin
      d3_offset0_q <= (lane0_picks0 ? d2_offset0_q : 6'h0) | (lane0_picks1 ? d2_offset1_q : 6'h0)
                      | (lane0_picks2 ? d2_offset2_q : 6'h0) | (lane0_picks3 ? d2_offset3_q : 6'h0)
                      | (lane0_picks4 ? d2_offset4_q : 6'h0) | (lane0_picks5 ? d2_offset5_q : 6'h0)
                      | (lane0_picks6 ? d2_offset6_q : 6'h0) | (lane0_picks7 ? d2_offset7_q : 6'h0)
                      | (lane0_picks8 ? d2_offset8_q : 6'h0) | (lane0_picks9 ? d2_offset9_q : 6'h0)
                      | (lane0_picks10 ? d2_offset10_q : 6'h0) | (lane0_picks11 ? d2_offset11_q : 6'h0);
    end
    d3_code1_q <= (lane1_picks1 ? d2_code1_q : 4'b0000) | (lane1_picks2 ? d2_code2_q : 4'b0000)
                  | (lane1_picks3 ? d2_code3_q : 4'b0000) | (lane1_picks4 ? d2_code4_q : 4'b0000)
                  | (lane1_picks5 ? d2_code5_q : 4'b0000) | (lane1_picks6 ? d2_code6_q : 4'b0000)
                  | (lane1_picks7 ? d2_code7_q : 4'b0000) | (lane1_picks8 ? d2_code8_q : 4'b0000)
                  | (lane1_picks9 ? d2_code9_q : 4'b0000) | (lane1_picks10 ? d2_code10_q : 4'b0000)
                  | (lane1_picks11 ? d2_code11_q : 4'b0000);
    if (|{lane1_picks11, lane1_picks10, lane1_picks9, lane1_picks8, lane1_picks7, lane1_picks6, lane1_picks5,
          lane1_picks4, lane1_picks3, lane1_picks2, lane1_picks1}) begin
      d3_offset1_q <= (lane1_picks1 ? d2_offset1_q : 6'h0) | (lane1_picks2 ? d2_offset2_q : 6'h0)
                      | (lane1_picks3 ? d2_offset3_q : 6'h0) | (lane1_picks4 ? d2_offset4_q : 6'h0)
                      | (lane1_picks5 ? d2_offset5_q : 6'h0) | (lane1_picks6 ? d2_offset6_q : 6'h0)
                      | (lane1_picks7 ? d2_offset7_q : 6'h0) | (lane1_picks8 ? d2_offset8_q : 6'h0)
                      | (lane1_picks9 ? d2_offset9_q : 6'h0) | (lane1_picks10 ? d2_offset10_q : 6'h0)
                      | (lane1_picks11 ? d2_offset11_q : 6'h0);
    end
    d3_code2_q <= (lane2_picks2 ? d2_code2_q : 4'b0000) | (lane2_picks3 ? d2_code3_q : 4'b0000)
                  | (lane2_picks4 ? d2_code4_q : 4'b0000) | (lane2_picks5 ? d2_code5_q : 4'b0000)
                  | (lane2_picks6 ? d2_code6_q : 4'b0000) | (lane2_picks7 ? d2_code7_q : 4'b0000)
                  | (lane2_picks8 ? d2_code8_q : 4'b0000) | (lane2_picks9 ? d2_code9_q : 4'b0000)
                  | (lane2_picks10 ? d2_code10_q : 4'b0000) | (lane2_picks11 ? d2_code11_q : 4'b0000);
    if (|{lane2_picks11, lane2_picks10, lane2_picks9, lane2_picks8, lane2_picks7, lane2_picks6, lane2_picks5,
          lane2_picks4, lane2_picks3, lane2_picks2}) begin
      d3_offset2_q <= (lane2_picks2 ? d2_offset2_q : 6'h0) | (lane2_picks3 ? d2_offset3_q : 6'h0)
                      | (lane2_picks4 ? d2_offset4_q : 6'h0) | (lane2_picks5 ? d2_offset5_q : 6'h0)
                      | (lane2_picks6 ? d2_offset6_q : 6'h0) | (lane2_picks7 ? d2_offset7_q : 6'h0)
                      | (lane2_picks8 ? d2_offset8_q : 6'h0) | (lane2_picks9 ? d2_offset9_q : 6'h0)
                      | (lane2_picks10 ? d2_offset10_q : 6'h0) | (lane2_picks11 ? d2_offset11_q : 6'h0);
    end
    d3_code3_q <= (lane3_picks3 ? d2_code3_q : 4'b0000) | (lane3_picks4 ? d2_code4_q : 4'b0000)
                  | (lane3_picks5 ? d2_code5_q : 4'b0000) | (lane3_picks6 ? d2_code6_q : 4'b0000)
                  | (lane3_picks7 ? d2_code7_q : 4'b0000) | (lane3_picks8 ? d2_code8_q : 4'b0000)
                  | (lane3_picks9 ? d2_code9_q : 4'b0000) | (lane3_picks10 ? d2_code10_q : 4'b0000)
                  | (lane3_picks11 ? d2_code11_q : 4'b0000);
    if (|{lane3_picks11, lane3_picks10, lane3_picks9, lane3_picks8, lane3_picks7, lane3_picks6, lane3_picks5,
          lane3_picks4, lane3_picks3}) begin
      d3_offset3_q <= (lane3_picks3 ? d2_offset3_q : 6'h0) | (lane3_picks4 ? d2_offset4_q : 6'h0)
                      | (lane3_picks5 ? d2_offset5_q : 6'h0) | (lane3_picks6 ? d2_offset6_q : 6'h0)
                      | (lane3_picks7 ? d2_offset7_q : 6'h0) | (lane3_picks8 ? d2_offset8_q : 6'h0)
                      | (lane3_picks9 ? d2_offset9_q : 6'h0) | (lane3_picks10 ? d2_offset10_q : 6'h0)
                      | (lane3_picks11 ? d2_offset11_q : 6'h0);
    end
    d3_code4_q <= (lane4_picks4 ? d2_code4_q : 4'b0000) | (lane4_picks5 ? d2_code5_q : 4'b0000)
                  | (lane4_picks6 ? d2_code6_q : 4'b0000) | (lane4_picks7 ? d2_code7_q : 4'b0000)
                  | (lane4_picks8 ? d2_code8_q : 4'b0000) | (lane4_picks9 ? d2_code9_q : 4'b0000)
                  | (lane4_picks10 ? d2_code10_q : 4'b0000) | (lane4_picks11 ? d2_code11_q : 4'b0000);
    if (|{lane4_picks11, lane4_picks10, lane4_picks9, lane4_picks8, lane4_picks7, lane4_picks6, lane4_picks5,
          lane4_picks4}) begin
      d3_offset4_q <= (lane4_picks4 ? d2_offset4_q : 6'h0) | (lane4_picks5 ? d2_offset5_q : 6'h0)
                      | (lane4_picks6 ? d2_offset6_q : 6'h0) | (lane4_picks7 ? d2_offset7_q : 6'h0)
                      | (lane4_picks8 ? d2_offset8_q : 6'h0) | (lane4_picks9 ? d2_offset9_q : 6'h0)
                      | (lane4_picks10 ? d2_offset10_q : 6'h0) | (lane4_picks11 ? d2_offset11_q : 6'h0);
    end
    d3_code5_q <= (lane5_picks5 ? d2_code5_q : 4'b0000) | (lane5_picks6 ? d2_code6_q : 4'b0000)
                  | (lane5_picks7 ? d2_code7_q : 4'b0000) | (lane5_picks8 ? d2_code8_q : 4'b0000)
                  | (lane5_picks9 ? d2_code9_q : 4'b0000) | (lane5_picks10 ? d2_code10_q : 4'b0000)
                  | (lane5_picks11 ? d2_code11_q : 4'b0000);
    if (|{lane5_picks11, lane5_picks10, lane5_picks9, lane5_picks8, lane5_picks7, lane5_picks6, lane5_picks5}) begin
      d3_offset5_q <= (lane5_picks5 ? d2_offset5_q : 6'h0) | (lane5_picks6 ? d2_offset6_q : 6'h0)
                      | (lane5_picks7 ? d2_offset7_q : 6'h0) | (lane5_picks8 ? d2_offset8_q : 6'h0)
                      | (lane5_picks9 ? d2_offset9_q : 6'h0) | (lane5_picks10 ? d2_offset10_q : 6'h0)
                      | (lane5_picks11 ? d2_offset11_q : 6'h0);
    end
    d3_code6_q <= (lane6_picks6 ? d2_code6_q : 4'b0000) | (lane6_picks7 ? d2_code7_q : 4'b0000)
                  | (lane6_picks8 ? d2_code8_q : 4'b0000) | (lane6_picks9 ? d2_code9_q : 4'b0000)
                  | (lane6_picks10 ? d2_code10_q : 4'b0000) | (lane6_picks11 ? d2_code11_q : 4'b0000);
    if (|{lane6_picks11, lane6_picks10, lane6_picks9, lane6_picks8, lane6_picks7, lane6_picks6}) begin
      d3_offset6_q <= (lane6_picks6 ? d2_offset6_q : 6'h0) | (lane6_picks7 ? d2_offset7_q : 6'h0)
                      | (lane6_picks8 ? d2_offset8_q : 6'h0) | (lane6_picks9 ? d2_offset9_q : 6'h0)
                      | (lane6_picks10 ? d2_offset10_q : 6'h0) | (lane6_picks11 ? d2_offset11_q : 6'h0);
    end
    d3_code7_q <= (lane7_picks7 ? d2_code7_q : 4'b0000) | (lane7_picks8 ? d2_code8_q : 4'b0000)
                  | (lane7_picks9 ? d2_code9_q : 4'b0000) | (lane7_picks10 ? d2_code10_q : 4'b0000)
                  | (lane7_picks11 ? d2_code11_q : 4'b0000);
    if (|{lane7_picks11, lane7_picks10, lane7_picks9, lane7_picks8, lane7_picks7}) begin
      d3_offset7_q <= (lane7_picks7 ? d2_offset7_q : 6'h0) | (lane7_picks8 ? d2_offset8_q : 6'h0)
                      | (lane7_picks9 ? d2_offset9_q : 6'h0) | (lane7_picks10 ? d2_offset10_q : 6'h0)
                      | (lane7_picks11 ? d2_offset11_q : 6'h0);
    end
  end

  // d4: weights and rows
  assign busy_o = d2_valid_q;
  assign occupied_o = |{d3_valid_q, d2_valid_q, d1_valid_q, d0_valid_q};
  assign operands_value_o = d4_value_q;
  assign operands_lanes0_valid_o = d4_valid0_q;
  assign operands_lanes0_row_o = d4_row0_q;
  assign operands_lanes0_weight_o = d4_weight0_q;
  assign operands_lanes1_valid_o = d4_valid1_q;
  assign operands_lanes1_row_o = d4_row1_q;
  assign operands_lanes1_weight_o = d4_weight1_q;
  assign operands_lanes2_valid_o = d4_valid2_q;
  assign operands_lanes2_row_o = d4_row2_q;
  assign operands_lanes2_weight_o = d4_weight2_q;
  assign operands_lanes3_valid_o = d4_valid3_q;
  assign operands_lanes3_row_o = d4_row3_q;
  assign operands_lanes3_weight_o = d4_weight3_q;
  assign operands_lanes4_valid_o = d4_valid4_q;
  assign operands_lanes4_row_o = d4_row4_q;
  assign operands_lanes4_weight_o = d4_weight4_q;
  assign operands_lanes5_valid_o = d4_valid5_q;
  assign operands_lanes5_row_o = d4_row5_q;
  assign operands_lanes5_weight_o = d4_weight5_q;
  assign operands_lanes6_valid_o = d4_valid6_q;
  assign operands_lanes6_row_o = d4_row6_q;
  assign operands_lanes6_weight_o = d4_weight6_q;
  assign operands_lanes7_valid_o = d4_valid7_q;
  assign operands_lanes7_row_o = d4_row7_q;
  assign operands_lanes7_weight_o = d4_weight7_q;

  always @(posedge clk) begin
    if (reset) begin
      d4_valid0_q <= 1'b0;
      d4_valid1_q <= 1'b0;
      d4_valid2_q <= 1'b0;
      d4_valid3_q <= 1'b0;
      d4_valid4_q <= 1'b0;
      d4_valid5_q <= 1'b0;
      d4_valid6_q <= 1'b0;
      d4_valid7_q <= 1'b0;
    end else begin
      d4_valid0_q <= d3_real0_q;
      d4_valid1_q <= d3_real1_q;
      d4_valid2_q <= d3_real2_q;
      d4_valid3_q <= d3_real3_q;
      d4_valid4_q <= d3_real4_q;
      d4_valid5_q <= d3_real5_q;
      d4_valid6_q <= d3_real6_q;
      d4_valid7_q <= d3_real7_q;
      if (flush_i) begin
        d4_valid0_q <= 1'b0;
        d4_valid1_q <= 1'b0;
        d4_valid2_q <= 1'b0;
        d4_valid3_q <= 1'b0;
        d4_valid4_q <= 1'b0;
        d4_valid5_q <= 1'b0;
        d4_valid6_q <= 1'b0;
        d4_valid7_q <= 1'b0;
      end
    end
  end

  always @(posedge clk) begin
    d4_value_q <= d3_value_q;
    if (d3_real0_q) begin
      d4_row0_q <= d3_start_q + d3_offset0_q;
    end
    d4_weight0_q <= u_codebook_weight0_o;
    if (d3_real1_q) begin
      d4_row1_q <= d3_start_q + d3_offset1_q;
    end
    d4_weight1_q <= u_codebook_weight1_o;
    if (d3_real2_q) begin
      d4_row2_q <= d3_start_q + d3_offset2_q;
    end
    d4_weight2_q <= u_codebook_weight2_o;
    if (d3_real3_q) begin
      d4_row3_q <= d3_start_q + d3_offset3_q;
    end
    d4_weight3_q <= u_codebook_weight3_o;
    if (d3_real4_q) begin
      d4_row4_q <= d3_start_q + d3_offset4_q;
    end
    d4_weight4_q <= u_codebook_weight4_o;
    if (d3_real5_q) begin
      d4_row5_q <= d3_start_q + d3_offset5_q;
    end
    d4_weight5_q <= u_codebook_weight5_o;
    if (d3_real6_q) begin
      d4_row6_q <= d3_start_q + d3_offset6_q;
    end
    d4_weight6_q <= u_codebook_weight6_o;
    if (d3_real7_q) begin
      d4_row7_q <= d3_start_q + d3_offset7_q;
    end
    d4_weight7_q <= u_codebook_weight7_o;
  end

endmodule
