// EiePortedAdders: An adder per lane before the accumulators; forwards sums still in the pipeline.
// eie 0.1.0-SNAPSHOT, configuration SHA-256 6a95cb9237261217b25e3180fd43b40bc7fc4a5dfde0df435fcc100b8b2650d2
// SPDX-License-Identifier: 0BSD
// Generated; whoever ran the generator may use this file without condition.

module EiePortedAdders (
  input  wire          flush_i,
  input  wire          rows0_valid_i,
  input  wire [5:0]    rows0_row_i,
  input  wire          rows1_valid_i,
  input  wire [5:0]    rows1_row_i,
  input  wire          rows2_valid_i,
  input  wire [5:0]    rows2_row_i,
  input  wire          rows3_valid_i,
  input  wire [5:0]    rows3_row_i,
  input  wire          rows4_valid_i,
  input  wire [5:0]    rows4_row_i,
  input  wire          rows5_valid_i,
  input  wire [5:0]    rows5_row_i,
  input  wire          rows6_valid_i,
  input  wire [5:0]    rows6_row_i,
  input  wire          rows7_valid_i,
  input  wire [5:0]    rows7_row_i,
  input  wire [31:0]   products0_value_i,
  input  wire          products0_clamped_i,
  input  wire [31:0]   products1_value_i,
  input  wire          products1_clamped_i,
  input  wire [31:0]   products2_value_i,
  input  wire          products2_clamped_i,
  input  wire [31:0]   products3_value_i,
  input  wire          products3_clamped_i,
  input  wire [31:0]   products4_value_i,
  input  wire          products4_clamped_i,
  input  wire [31:0]   products5_value_i,
  input  wire          products5_clamped_i,
  input  wire [31:0]   products6_value_i,
  input  wire          products6_clamped_i,
  input  wire [31:0]   products7_value_i,
  input  wire          products7_clamped_i,
  input  wire          exchange_drain_i,
  input  wire [3:0]    exchange_drain_group_i,
  input  wire          exchange_load_i,
  input  wire [3:0]    exchange_load_group_i,
  input  wire [31:0]   exchange_start0_i,
  input  wire [31:0]   exchange_start1_i,
  input  wire [31:0]   exchange_start2_i,
  input  wire [31:0]   exchange_start3_i,
  output wire [31:0]   sums0_o,
  output wire [31:0]   sums1_o,
  output wire [31:0]   sums2_o,
  output wire [31:0]   sums3_o,
  output wire [3:0]    saturations_o,
  input  wire          clk,
  input  wire          reset
);

  wire       [31:0]   u_accumulators_read_sum0_o;
  wire       [31:0]   u_accumulators_read_sum1_o;
  wire       [31:0]   u_accumulators_read_sum2_o;
  wire       [31:0]   u_accumulators_read_sum3_o;
  wire       [31:0]   u_accumulators_read_sum4_o;
  wire       [31:0]   u_accumulators_read_sum5_o;
  wire       [31:0]   u_accumulators_read_sum6_o;
  wire       [31:0]   u_accumulators_read_sum7_o;
  wire       [31:0]   u_accumulators_sums0_o;
  wire       [31:0]   u_accumulators_sums1_o;
  wire       [31:0]   u_accumulators_sums2_o;
  wire       [31:0]   u_accumulators_sums3_o;
  reg                 a_valid0_q;
  reg        [5:0]    a_row0_q;
  reg        [31:0]   a_base0_q;
  reg                 w_valid0_q;
  reg        [5:0]    w_row0_q;
  reg        [31:0]   w_sum0_q;
  reg                 w_saturated0_q;
  reg                 a_valid1_q;
  reg        [5:0]    a_row1_q;
  reg        [31:0]   a_base1_q;
  reg                 w_valid1_q;
  reg        [5:0]    w_row1_q;
  reg        [31:0]   w_sum1_q;
  reg                 w_saturated1_q;
  reg                 a_valid2_q;
  reg        [5:0]    a_row2_q;
  reg        [31:0]   a_base2_q;
  reg                 w_valid2_q;
  reg        [5:0]    w_row2_q;
  reg        [31:0]   w_sum2_q;
  reg                 w_saturated2_q;
  reg                 a_valid3_q;
  reg        [5:0]    a_row3_q;
  reg        [31:0]   a_base3_q;
  reg                 w_valid3_q;
  reg        [5:0]    w_row3_q;
  reg        [31:0]   w_sum3_q;
  reg                 w_saturated3_q;
  reg                 a_valid4_q;
  reg        [5:0]    a_row4_q;
  reg        [31:0]   a_base4_q;
  reg                 w_valid4_q;
  reg        [5:0]    w_row4_q;
  reg        [31:0]   w_sum4_q;
  reg                 w_saturated4_q;
  reg                 a_valid5_q;
  reg        [5:0]    a_row5_q;
  reg        [31:0]   a_base5_q;
  reg                 w_valid5_q;
  reg        [5:0]    w_row5_q;
  reg        [31:0]   w_sum5_q;
  reg                 w_saturated5_q;
  reg                 a_valid6_q;
  reg        [5:0]    a_row6_q;
  reg        [31:0]   a_base6_q;
  reg                 w_valid6_q;
  reg        [5:0]    w_row6_q;
  reg        [31:0]   w_sum6_q;
  reg                 w_saturated6_q;
  reg                 a_valid7_q;
  reg        [5:0]    a_row7_q;
  reg        [31:0]   a_base7_q;
  reg                 w_valid7_q;
  reg        [5:0]    w_row7_q;
  reg        [31:0]   w_sum7_q;
  reg                 w_saturated7_q;
  wire                a_base0_term;
  wire                a_base0_term2;
  wire                a_base0_term3;
  wire                a_base0_term4;
  wire                a_base0_term5;
  wire                a_base0_term6;
  wire                a_base0_term7;
  wire                a_base0_term8;
  reg                 a_repeats0_0_q;
  reg                 a_repeats0_1_q;
  reg                 a_repeats0_2_q;
  reg                 a_repeats0_3_q;
  reg                 a_repeats0_4_q;
  reg                 a_repeats0_5_q;
  reg                 a_repeats0_6_q;
  reg                 a_repeats0_7_q;
  wire       [31:0]   a_base0_cast;
  wire       [31:0]   base0_cast;
  wire       [31:0]   base0;
  wire       [32:0]   exact0_wide;
  wire       [32:0]   exact0_wide2;
  wire       [32:0]   exact0;
  wire       [31:0]   sum0_choice;
  wire       [1:0]    sum0_part;
  wire       [1:0]    sum0_cast;
  wire       [31:0]   sum0_part2;
  wire       [31:0]   sum0;
  wire       [1:0]    w_saturated0_part;
  wire       [1:0]    w_saturated0_cast;
  wire                a_base1_term;
  wire                a_base1_term2;
  wire                a_base1_term3;
  wire                a_base1_term4;
  wire                a_base1_term5;
  wire                a_base1_term6;
  wire                a_base1_term7;
  wire                a_base1_term8;
  reg                 a_repeats1_0_q;
  reg                 a_repeats1_1_q;
  reg                 a_repeats1_2_q;
  reg                 a_repeats1_3_q;
  reg                 a_repeats1_4_q;
  reg                 a_repeats1_5_q;
  reg                 a_repeats1_6_q;
  reg                 a_repeats1_7_q;
  wire       [31:0]   a_base1_cast;
  wire       [31:0]   base1_cast;
  wire       [31:0]   base1;
  wire       [32:0]   exact1_wide;
  wire       [32:0]   exact1_wide2;
  wire       [32:0]   exact1;
  wire       [31:0]   sum1_choice;
  wire       [1:0]    sum1_part;
  wire       [1:0]    sum1_cast;
  wire       [31:0]   sum1_part2;
  wire       [31:0]   sum1;
  wire       [1:0]    w_saturated1_part;
  wire       [1:0]    w_saturated1_cast;
  wire                a_base2_term;
  wire                a_base2_term2;
  wire                a_base2_term3;
  wire                a_base2_term4;
  wire                a_base2_term5;
  wire                a_base2_term6;
  wire                a_base2_term7;
  wire                a_base2_term8;
  reg                 a_repeats2_0_q;
  reg                 a_repeats2_1_q;
  reg                 a_repeats2_2_q;
  reg                 a_repeats2_3_q;
  reg                 a_repeats2_4_q;
  reg                 a_repeats2_5_q;
  reg                 a_repeats2_6_q;
  reg                 a_repeats2_7_q;
  wire       [31:0]   a_base2_cast;
  wire       [31:0]   base2_cast;
  wire       [31:0]   base2;
  wire       [32:0]   exact2_wide;
  wire       [32:0]   exact2_wide2;
  wire       [32:0]   exact2;
  wire       [31:0]   sum2_choice;
  wire       [1:0]    sum2_part;
  wire       [1:0]    sum2_cast;
  wire       [31:0]   sum2_part2;
  wire       [31:0]   sum2;
  wire       [1:0]    w_saturated2_part;
  wire       [1:0]    w_saturated2_cast;
  wire                a_base3_term;
  wire                a_base3_term2;
  wire                a_base3_term3;
  wire                a_base3_term4;
  wire                a_base3_term5;
  wire                a_base3_term6;
  wire                a_base3_term7;
  wire                a_base3_term8;
  reg                 a_repeats3_0_q;
  reg                 a_repeats3_1_q;
  reg                 a_repeats3_2_q;
  reg                 a_repeats3_3_q;
  reg                 a_repeats3_4_q;
  reg                 a_repeats3_5_q;
  reg                 a_repeats3_6_q;
  reg                 a_repeats3_7_q;
  wire       [31:0]   a_base3_cast;
  wire       [31:0]   base3_cast;
  wire       [31:0]   base3;
  wire       [32:0]   exact3_wide;
  wire       [32:0]   exact3_wide2;
  wire       [32:0]   exact3;
  wire       [31:0]   sum3_choice;
  wire       [1:0]    sum3_part;
  wire       [1:0]    sum3_cast;
  wire       [31:0]   sum3_part2;
  wire       [31:0]   sum3;
  wire       [1:0]    w_saturated3_part;
  wire       [1:0]    w_saturated3_cast;
  wire                a_base4_term;
  wire                a_base4_term2;
  wire                a_base4_term3;
  wire                a_base4_term4;
  wire                a_base4_term5;
  wire                a_base4_term6;
  wire                a_base4_term7;
  wire                a_base4_term8;
  reg                 a_repeats4_0_q;
  reg                 a_repeats4_1_q;
  reg                 a_repeats4_2_q;
  reg                 a_repeats4_3_q;
  reg                 a_repeats4_4_q;
  reg                 a_repeats4_5_q;
  reg                 a_repeats4_6_q;
  reg                 a_repeats4_7_q;
  wire       [31:0]   a_base4_cast;
  wire       [31:0]   base4_cast;
  wire       [31:0]   base4;
  wire       [32:0]   exact4_wide;
  wire       [32:0]   exact4_wide2;
  wire       [32:0]   exact4;
  wire       [31:0]   sum4_choice;
  wire       [1:0]    sum4_part;
  wire       [1:0]    sum4_cast;
  wire       [31:0]   sum4_part2;
  wire       [31:0]   sum4;
  wire       [1:0]    w_saturated4_part;
  wire       [1:0]    w_saturated4_cast;
  wire                a_base5_term;
  wire                a_base5_term2;
  wire                a_base5_term3;
  wire                a_base5_term4;
  wire                a_base5_term5;
  wire                a_base5_term6;
  wire                a_base5_term7;
  wire                a_base5_term8;
  reg                 a_repeats5_0_q;
  reg                 a_repeats5_1_q;
  reg                 a_repeats5_2_q;
  reg                 a_repeats5_3_q;
  reg                 a_repeats5_4_q;
  reg                 a_repeats5_5_q;
  reg                 a_repeats5_6_q;
  reg                 a_repeats5_7_q;
  wire       [31:0]   a_base5_cast;
  wire       [31:0]   base5_cast;
  wire       [31:0]   base5;
  wire       [32:0]   exact5_wide;
  wire       [32:0]   exact5_wide2;
  wire       [32:0]   exact5;
  wire       [31:0]   sum5_choice;
  wire       [1:0]    sum5_part;
  wire       [1:0]    sum5_cast;
  wire       [31:0]   sum5_part2;
  wire       [31:0]   sum5;
  wire       [1:0]    w_saturated5_part;
  wire       [1:0]    w_saturated5_cast;
  wire                a_base6_term;
  wire                a_base6_term2;
  wire                a_base6_term3;
  wire                a_base6_term4;
  wire                a_base6_term5;
  wire                a_base6_term6;
  wire                a_base6_term7;
  wire                a_base6_term8;
  reg                 a_repeats6_0_q;
  reg                 a_repeats6_1_q;
  reg                 a_repeats6_2_q;
  reg                 a_repeats6_3_q;
  reg                 a_repeats6_4_q;
  reg                 a_repeats6_5_q;
  reg                 a_repeats6_6_q;
  reg                 a_repeats6_7_q;
  wire       [31:0]   a_base6_cast;
  wire       [31:0]   base6_cast;
  wire       [31:0]   base6;
  wire       [32:0]   exact6_wide;
  wire       [32:0]   exact6_wide2;
  wire       [32:0]   exact6;
  wire       [31:0]   sum6_choice;
  wire       [1:0]    sum6_part;
  wire       [1:0]    sum6_cast;
  wire       [31:0]   sum6_part2;
  wire       [31:0]   sum6;
  wire       [1:0]    w_saturated6_part;
  wire       [1:0]    w_saturated6_cast;
  wire                a_base7_term;
  wire                a_base7_term2;
  wire                a_base7_term3;
  wire                a_base7_term4;
  wire                a_base7_term5;
  wire                a_base7_term6;
  wire                a_base7_term7;
  wire                a_base7_term8;
  reg                 a_repeats7_0_q;
  reg                 a_repeats7_1_q;
  reg                 a_repeats7_2_q;
  reg                 a_repeats7_3_q;
  reg                 a_repeats7_4_q;
  reg                 a_repeats7_5_q;
  reg                 a_repeats7_6_q;
  reg                 a_repeats7_7_q;
  wire       [31:0]   a_base7_cast;
  wire       [31:0]   base7_cast;
  wire       [31:0]   base7;
  wire       [32:0]   exact7_wide;
  wire       [32:0]   exact7_wide2;
  wire       [32:0]   exact7;
  wire       [31:0]   sum7_choice;
  wire       [1:0]    sum7_part;
  wire       [1:0]    sum7_cast;
  wire       [31:0]   sum7_part2;
  wire       [31:0]   sum7;
  wire       [1:0]    w_saturated7_part;
  wire       [1:0]    w_saturated7_cast;
  wire       [1:0]    saturations_sum;
  wire       [1:0]    saturations_sum2;
  wire       [2:0]    saturations_sum3;
  wire       [1:0]    saturations_sum4;
  wire       [1:0]    saturations_sum5;
  wire       [2:0]    saturations_sum6;

  EieAccumulators u_accumulators (
    .read_row0_i            (rows0_row_i[5:0]                ), //i
    .read_row1_i            (rows1_row_i[5:0]                ), //i
    .read_row2_i            (rows2_row_i[5:0]                ), //i
    .read_row3_i            (rows3_row_i[5:0]                ), //i
    .read_row4_i            (rows4_row_i[5:0]                ), //i
    .read_row5_i            (rows5_row_i[5:0]                ), //i
    .read_row6_i            (rows6_row_i[5:0]                ), //i
    .read_row7_i            (rows7_row_i[5:0]                ), //i
    .read_sum0_o            (u_accumulators_read_sum0_o[31:0]), //o
    .read_sum1_o            (u_accumulators_read_sum1_o[31:0]), //o
    .read_sum2_o            (u_accumulators_read_sum2_o[31:0]), //o
    .read_sum3_o            (u_accumulators_read_sum3_o[31:0]), //o
    .read_sum4_o            (u_accumulators_read_sum4_o[31:0]), //o
    .read_sum5_o            (u_accumulators_read_sum5_o[31:0]), //o
    .read_sum6_o            (u_accumulators_read_sum6_o[31:0]), //o
    .read_sum7_o            (u_accumulators_read_sum7_o[31:0]), //o
    .updates0_valid_i       (w_valid0_q                      ), //i
    .updates0_row_i         (w_row0_q[5:0]                   ), //i
    .updates0_sum_i         (w_sum0_q[31:0]                  ), //i
    .updates1_valid_i       (w_valid1_q                      ), //i
    .updates1_row_i         (w_row1_q[5:0]                   ), //i
    .updates1_sum_i         (w_sum1_q[31:0]                  ), //i
    .updates2_valid_i       (w_valid2_q                      ), //i
    .updates2_row_i         (w_row2_q[5:0]                   ), //i
    .updates2_sum_i         (w_sum2_q[31:0]                  ), //i
    .updates3_valid_i       (w_valid3_q                      ), //i
    .updates3_row_i         (w_row3_q[5:0]                   ), //i
    .updates3_sum_i         (w_sum3_q[31:0]                  ), //i
    .updates4_valid_i       (w_valid4_q                      ), //i
    .updates4_row_i         (w_row4_q[5:0]                   ), //i
    .updates4_sum_i         (w_sum4_q[31:0]                  ), //i
    .updates5_valid_i       (w_valid5_q                      ), //i
    .updates5_row_i         (w_row5_q[5:0]                   ), //i
    .updates5_sum_i         (w_sum5_q[31:0]                  ), //i
    .updates6_valid_i       (w_valid6_q                      ), //i
    .updates6_row_i         (w_row6_q[5:0]                   ), //i
    .updates6_sum_i         (w_sum6_q[31:0]                  ), //i
    .updates7_valid_i       (w_valid7_q                      ), //i
    .updates7_row_i         (w_row7_q[5:0]                   ), //i
    .updates7_sum_i         (w_sum7_q[31:0]                  ), //i
    .exchange_drain_i       (exchange_drain_i                ), //i
    .exchange_drain_group_i (exchange_drain_group_i[3:0]     ), //i
    .exchange_load_i        (exchange_load_i                 ), //i
    .exchange_load_group_i  (exchange_load_group_i[3:0]      ), //i
    .exchange_start0_i      (exchange_start0_i[31:0]         ), //i
    .exchange_start1_i      (exchange_start1_i[31:0]         ), //i
    .exchange_start2_i      (exchange_start2_i[31:0]         ), //i
    .exchange_start3_i      (exchange_start3_i[31:0]         ), //i
    .sums0_o                (u_accumulators_sums0_o[31:0]    ), //o
    .sums1_o                (u_accumulators_sums1_o[31:0]    ), //o
    .sums2_o                (u_accumulators_sums2_o[31:0]    ), //o
    .sums3_o                (u_accumulators_sums3_o[31:0]    ), //o
    .clk                    (clk                             )  //i
  );
  assign sums0_o = u_accumulators_sums0_o;
  assign sums1_o = u_accumulators_sums1_o;
  assign sums2_o = u_accumulators_sums2_o;
  assign sums3_o = u_accumulators_sums3_o;
  assign a_base0_term = (w_valid0_q && (w_row0_q == rows0_row_i));
  assign a_base0_term2 = (w_valid1_q && (w_row1_q == rows0_row_i));
  assign a_base0_term3 = (w_valid2_q && (w_row2_q == rows0_row_i));
  assign a_base0_term4 = (w_valid3_q && (w_row3_q == rows0_row_i));
  assign a_base0_term5 = (w_valid4_q && (w_row4_q == rows0_row_i));
  assign a_base0_term6 = (w_valid5_q && (w_row5_q == rows0_row_i));
  assign a_base0_term7 = (w_valid6_q && (w_row6_q == rows0_row_i));
  assign a_base0_term8 = (w_valid7_q && (w_row7_q == rows0_row_i));
  assign a_base0_cast = ((((a_base0_term ? w_sum0_q : 32'h0) | (a_base0_term2 ? w_sum1_q : 32'h0)) | ((a_base0_term3 ? w_sum2_q : 32'h0) | (a_base0_term4 ? w_sum3_q : 32'h0))) | (((a_base0_term5 ? w_sum4_q : 32'h0) | (a_base0_term6 ? w_sum5_q : 32'h0)) | ((a_base0_term7 ? w_sum6_q : 32'h0) | (a_base0_term8 ? w_sum7_q : 32'h0))));
  assign base0_cast = ((((a_repeats0_0_q ? w_sum0_q : 32'h0) | (a_repeats0_1_q ? w_sum1_q : 32'h0)) | ((a_repeats0_2_q ? w_sum2_q : 32'h0) | (a_repeats0_3_q ? w_sum3_q : 32'h0))) | (((a_repeats0_4_q ? w_sum4_q : 32'h0) | (a_repeats0_5_q ? w_sum5_q : 32'h0)) | ((a_repeats0_6_q ? w_sum6_q : 32'h0) | (a_repeats0_7_q ? w_sum7_q : 32'h0))));
  assign base0 = ((|{{{a_repeats0_7_q,a_repeats0_6_q},{a_repeats0_5_q,a_repeats0_4_q}},{{a_repeats0_3_q,a_repeats0_2_q},{a_repeats0_1_q,a_repeats0_0_q}}}) ? base0_cast : a_base0_q);
  assign exact0_wide = {{1{base0[31]}}, base0};
  assign exact0_wide2 = {{1{products0_value_i[31]}}, products0_value_i};
  assign exact0 = ($signed(exact0_wide) + $signed(exact0_wide2));
  assign sum0_choice = (exact0[32] ? 32'h80000000 : 32'h7fffffff);
  assign sum0_part = exact0[32 : 31];
  assign sum0_cast = sum0_part;
  assign sum0_part2 = exact0[31 : 0];
  assign sum0 = (((|sum0_cast) && (! (&sum0_cast))) ? sum0_choice : sum0_part2);
  assign w_saturated0_part = exact0[32 : 31];
  assign w_saturated0_cast = w_saturated0_part;
  assign a_base1_term = (w_valid0_q && (w_row0_q == rows1_row_i));
  assign a_base1_term2 = (w_valid1_q && (w_row1_q == rows1_row_i));
  assign a_base1_term3 = (w_valid2_q && (w_row2_q == rows1_row_i));
  assign a_base1_term4 = (w_valid3_q && (w_row3_q == rows1_row_i));
  assign a_base1_term5 = (w_valid4_q && (w_row4_q == rows1_row_i));
  assign a_base1_term6 = (w_valid5_q && (w_row5_q == rows1_row_i));
  assign a_base1_term7 = (w_valid6_q && (w_row6_q == rows1_row_i));
  assign a_base1_term8 = (w_valid7_q && (w_row7_q == rows1_row_i));
  assign a_base1_cast = ((((a_base1_term ? w_sum0_q : 32'h0) | (a_base1_term2 ? w_sum1_q : 32'h0)) | ((a_base1_term3 ? w_sum2_q : 32'h0) | (a_base1_term4 ? w_sum3_q : 32'h0))) | (((a_base1_term5 ? w_sum4_q : 32'h0) | (a_base1_term6 ? w_sum5_q : 32'h0)) | ((a_base1_term7 ? w_sum6_q : 32'h0) | (a_base1_term8 ? w_sum7_q : 32'h0))));
  assign base1_cast = ((((a_repeats1_0_q ? w_sum0_q : 32'h0) | (a_repeats1_1_q ? w_sum1_q : 32'h0)) | ((a_repeats1_2_q ? w_sum2_q : 32'h0) | (a_repeats1_3_q ? w_sum3_q : 32'h0))) | (((a_repeats1_4_q ? w_sum4_q : 32'h0) | (a_repeats1_5_q ? w_sum5_q : 32'h0)) | ((a_repeats1_6_q ? w_sum6_q : 32'h0) | (a_repeats1_7_q ? w_sum7_q : 32'h0))));
  assign base1 = ((|{{{a_repeats1_7_q,a_repeats1_6_q},{a_repeats1_5_q,a_repeats1_4_q}},{{a_repeats1_3_q,a_repeats1_2_q},{a_repeats1_1_q,a_repeats1_0_q}}}) ? base1_cast : a_base1_q);
  assign exact1_wide = {{1{base1[31]}}, base1};
  assign exact1_wide2 = {{1{products1_value_i[31]}}, products1_value_i};
  assign exact1 = ($signed(exact1_wide) + $signed(exact1_wide2));
  assign sum1_choice = (exact1[32] ? 32'h80000000 : 32'h7fffffff);
  assign sum1_part = exact1[32 : 31];
  assign sum1_cast = sum1_part;
  assign sum1_part2 = exact1[31 : 0];
  assign sum1 = (((|sum1_cast) && (! (&sum1_cast))) ? sum1_choice : sum1_part2);
  assign w_saturated1_part = exact1[32 : 31];
  assign w_saturated1_cast = w_saturated1_part;
  assign a_base2_term = (w_valid0_q && (w_row0_q == rows2_row_i));
  assign a_base2_term2 = (w_valid1_q && (w_row1_q == rows2_row_i));
  assign a_base2_term3 = (w_valid2_q && (w_row2_q == rows2_row_i));
  assign a_base2_term4 = (w_valid3_q && (w_row3_q == rows2_row_i));
  assign a_base2_term5 = (w_valid4_q && (w_row4_q == rows2_row_i));
  assign a_base2_term6 = (w_valid5_q && (w_row5_q == rows2_row_i));
  assign a_base2_term7 = (w_valid6_q && (w_row6_q == rows2_row_i));
  assign a_base2_term8 = (w_valid7_q && (w_row7_q == rows2_row_i));
  assign a_base2_cast = ((((a_base2_term ? w_sum0_q : 32'h0) | (a_base2_term2 ? w_sum1_q : 32'h0)) | ((a_base2_term3 ? w_sum2_q : 32'h0) | (a_base2_term4 ? w_sum3_q : 32'h0))) | (((a_base2_term5 ? w_sum4_q : 32'h0) | (a_base2_term6 ? w_sum5_q : 32'h0)) | ((a_base2_term7 ? w_sum6_q : 32'h0) | (a_base2_term8 ? w_sum7_q : 32'h0))));
  assign base2_cast = ((((a_repeats2_0_q ? w_sum0_q : 32'h0) | (a_repeats2_1_q ? w_sum1_q : 32'h0)) | ((a_repeats2_2_q ? w_sum2_q : 32'h0) | (a_repeats2_3_q ? w_sum3_q : 32'h0))) | (((a_repeats2_4_q ? w_sum4_q : 32'h0) | (a_repeats2_5_q ? w_sum5_q : 32'h0)) | ((a_repeats2_6_q ? w_sum6_q : 32'h0) | (a_repeats2_7_q ? w_sum7_q : 32'h0))));
  assign base2 = ((|{{{a_repeats2_7_q,a_repeats2_6_q},{a_repeats2_5_q,a_repeats2_4_q}},{{a_repeats2_3_q,a_repeats2_2_q},{a_repeats2_1_q,a_repeats2_0_q}}}) ? base2_cast : a_base2_q);
  assign exact2_wide = {{1{base2[31]}}, base2};
  assign exact2_wide2 = {{1{products2_value_i[31]}}, products2_value_i};
  assign exact2 = ($signed(exact2_wide) + $signed(exact2_wide2));
  assign sum2_choice = (exact2[32] ? 32'h80000000 : 32'h7fffffff);
  assign sum2_part = exact2[32 : 31];
  assign sum2_cast = sum2_part;
  assign sum2_part2 = exact2[31 : 0];
  assign sum2 = (((|sum2_cast) && (! (&sum2_cast))) ? sum2_choice : sum2_part2);
  assign w_saturated2_part = exact2[32 : 31];
  assign w_saturated2_cast = w_saturated2_part;
  assign a_base3_term = (w_valid0_q && (w_row0_q == rows3_row_i));
  assign a_base3_term2 = (w_valid1_q && (w_row1_q == rows3_row_i));
  assign a_base3_term3 = (w_valid2_q && (w_row2_q == rows3_row_i));
  assign a_base3_term4 = (w_valid3_q && (w_row3_q == rows3_row_i));
  assign a_base3_term5 = (w_valid4_q && (w_row4_q == rows3_row_i));
  assign a_base3_term6 = (w_valid5_q && (w_row5_q == rows3_row_i));
  assign a_base3_term7 = (w_valid6_q && (w_row6_q == rows3_row_i));
  assign a_base3_term8 = (w_valid7_q && (w_row7_q == rows3_row_i));
  assign a_base3_cast = ((((a_base3_term ? w_sum0_q : 32'h0) | (a_base3_term2 ? w_sum1_q : 32'h0)) | ((a_base3_term3 ? w_sum2_q : 32'h0) | (a_base3_term4 ? w_sum3_q : 32'h0))) | (((a_base3_term5 ? w_sum4_q : 32'h0) | (a_base3_term6 ? w_sum5_q : 32'h0)) | ((a_base3_term7 ? w_sum6_q : 32'h0) | (a_base3_term8 ? w_sum7_q : 32'h0))));
  assign base3_cast = ((((a_repeats3_0_q ? w_sum0_q : 32'h0) | (a_repeats3_1_q ? w_sum1_q : 32'h0)) | ((a_repeats3_2_q ? w_sum2_q : 32'h0) | (a_repeats3_3_q ? w_sum3_q : 32'h0))) | (((a_repeats3_4_q ? w_sum4_q : 32'h0) | (a_repeats3_5_q ? w_sum5_q : 32'h0)) | ((a_repeats3_6_q ? w_sum6_q : 32'h0) | (a_repeats3_7_q ? w_sum7_q : 32'h0))));
  assign base3 = ((|{{{a_repeats3_7_q,a_repeats3_6_q},{a_repeats3_5_q,a_repeats3_4_q}},{{a_repeats3_3_q,a_repeats3_2_q},{a_repeats3_1_q,a_repeats3_0_q}}}) ? base3_cast : a_base3_q);
  assign exact3_wide = {{1{base3[31]}}, base3};
  assign exact3_wide2 = {{1{products3_value_i[31]}}, products3_value_i};
  assign exact3 = ($signed(exact3_wide) + $signed(exact3_wide2));
  assign sum3_choice = (exact3[32] ? 32'h80000000 : 32'h7fffffff);
  assign sum3_part = exact3[32 : 31];
  assign sum3_cast = sum3_part;
  assign sum3_part2 = exact3[31 : 0];
  assign sum3 = (((|sum3_cast) && (! (&sum3_cast))) ? sum3_choice : sum3_part2);
  assign w_saturated3_part = exact3[32 : 31];
  assign w_saturated3_cast = w_saturated3_part;
  assign a_base4_term = (w_valid0_q && (w_row0_q == rows4_row_i));
  assign a_base4_term2 = (w_valid1_q && (w_row1_q == rows4_row_i));
  assign a_base4_term3 = (w_valid2_q && (w_row2_q == rows4_row_i));
  assign a_base4_term4 = (w_valid3_q && (w_row3_q == rows4_row_i));
  assign a_base4_term5 = (w_valid4_q && (w_row4_q == rows4_row_i));
  assign a_base4_term6 = (w_valid5_q && (w_row5_q == rows4_row_i));
  assign a_base4_term7 = (w_valid6_q && (w_row6_q == rows4_row_i));
  assign a_base4_term8 = (w_valid7_q && (w_row7_q == rows4_row_i));
  assign a_base4_cast = ((((a_base4_term ? w_sum0_q : 32'h0) | (a_base4_term2 ? w_sum1_q : 32'h0)) | ((a_base4_term3 ? w_sum2_q : 32'h0) | (a_base4_term4 ? w_sum3_q : 32'h0))) | (((a_base4_term5 ? w_sum4_q : 32'h0) | (a_base4_term6 ? w_sum5_q : 32'h0)) | ((a_base4_term7 ? w_sum6_q : 32'h0) | (a_base4_term8 ? w_sum7_q : 32'h0))));
  assign base4_cast = ((((a_repeats4_0_q ? w_sum0_q : 32'h0) | (a_repeats4_1_q ? w_sum1_q : 32'h0)) | ((a_repeats4_2_q ? w_sum2_q : 32'h0) | (a_repeats4_3_q ? w_sum3_q : 32'h0))) | (((a_repeats4_4_q ? w_sum4_q : 32'h0) | (a_repeats4_5_q ? w_sum5_q : 32'h0)) | ((a_repeats4_6_q ? w_sum6_q : 32'h0) | (a_repeats4_7_q ? w_sum7_q : 32'h0))));
  assign base4 = ((|{{{a_repeats4_7_q,a_repeats4_6_q},{a_repeats4_5_q,a_repeats4_4_q}},{{a_repeats4_3_q,a_repeats4_2_q},{a_repeats4_1_q,a_repeats4_0_q}}}) ? base4_cast : a_base4_q);
  assign exact4_wide = {{1{base4[31]}}, base4};
  assign exact4_wide2 = {{1{products4_value_i[31]}}, products4_value_i};
  assign exact4 = ($signed(exact4_wide) + $signed(exact4_wide2));
  assign sum4_choice = (exact4[32] ? 32'h80000000 : 32'h7fffffff);
  assign sum4_part = exact4[32 : 31];
  assign sum4_cast = sum4_part;
  assign sum4_part2 = exact4[31 : 0];
  assign sum4 = (((|sum4_cast) && (! (&sum4_cast))) ? sum4_choice : sum4_part2);
  assign w_saturated4_part = exact4[32 : 31];
  assign w_saturated4_cast = w_saturated4_part;
  assign a_base5_term = (w_valid0_q && (w_row0_q == rows5_row_i));
  assign a_base5_term2 = (w_valid1_q && (w_row1_q == rows5_row_i));
  assign a_base5_term3 = (w_valid2_q && (w_row2_q == rows5_row_i));
  assign a_base5_term4 = (w_valid3_q && (w_row3_q == rows5_row_i));
  assign a_base5_term5 = (w_valid4_q && (w_row4_q == rows5_row_i));
  assign a_base5_term6 = (w_valid5_q && (w_row5_q == rows5_row_i));
  assign a_base5_term7 = (w_valid6_q && (w_row6_q == rows5_row_i));
  assign a_base5_term8 = (w_valid7_q && (w_row7_q == rows5_row_i));
  assign a_base5_cast = ((((a_base5_term ? w_sum0_q : 32'h0) | (a_base5_term2 ? w_sum1_q : 32'h0)) | ((a_base5_term3 ? w_sum2_q : 32'h0) | (a_base5_term4 ? w_sum3_q : 32'h0))) | (((a_base5_term5 ? w_sum4_q : 32'h0) | (a_base5_term6 ? w_sum5_q : 32'h0)) | ((a_base5_term7 ? w_sum6_q : 32'h0) | (a_base5_term8 ? w_sum7_q : 32'h0))));
  assign base5_cast = ((((a_repeats5_0_q ? w_sum0_q : 32'h0) | (a_repeats5_1_q ? w_sum1_q : 32'h0)) | ((a_repeats5_2_q ? w_sum2_q : 32'h0) | (a_repeats5_3_q ? w_sum3_q : 32'h0))) | (((a_repeats5_4_q ? w_sum4_q : 32'h0) | (a_repeats5_5_q ? w_sum5_q : 32'h0)) | ((a_repeats5_6_q ? w_sum6_q : 32'h0) | (a_repeats5_7_q ? w_sum7_q : 32'h0))));
  assign base5 = ((|{{{a_repeats5_7_q,a_repeats5_6_q},{a_repeats5_5_q,a_repeats5_4_q}},{{a_repeats5_3_q,a_repeats5_2_q},{a_repeats5_1_q,a_repeats5_0_q}}}) ? base5_cast : a_base5_q);
  assign exact5_wide = {{1{base5[31]}}, base5};
  assign exact5_wide2 = {{1{products5_value_i[31]}}, products5_value_i};
  assign exact5 = ($signed(exact5_wide) + $signed(exact5_wide2));
  assign sum5_choice = (exact5[32] ? 32'h80000000 : 32'h7fffffff);
  assign sum5_part = exact5[32 : 31];
  assign sum5_cast = sum5_part;
  assign sum5_part2 = exact5[31 : 0];
  assign sum5 = (((|sum5_cast) && (! (&sum5_cast))) ? sum5_choice : sum5_part2);
  assign w_saturated5_part = exact5[32 : 31];
  assign w_saturated5_cast = w_saturated5_part;
  assign a_base6_term = (w_valid0_q && (w_row0_q == rows6_row_i));
  assign a_base6_term2 = (w_valid1_q && (w_row1_q == rows6_row_i));
  assign a_base6_term3 = (w_valid2_q && (w_row2_q == rows6_row_i));
  assign a_base6_term4 = (w_valid3_q && (w_row3_q == rows6_row_i));
  assign a_base6_term5 = (w_valid4_q && (w_row4_q == rows6_row_i));
  assign a_base6_term6 = (w_valid5_q && (w_row5_q == rows6_row_i));
  assign a_base6_term7 = (w_valid6_q && (w_row6_q == rows6_row_i));
  assign a_base6_term8 = (w_valid7_q && (w_row7_q == rows6_row_i));
  assign a_base6_cast = ((((a_base6_term ? w_sum0_q : 32'h0) | (a_base6_term2 ? w_sum1_q : 32'h0)) | ((a_base6_term3 ? w_sum2_q : 32'h0) | (a_base6_term4 ? w_sum3_q : 32'h0))) | (((a_base6_term5 ? w_sum4_q : 32'h0) | (a_base6_term6 ? w_sum5_q : 32'h0)) | ((a_base6_term7 ? w_sum6_q : 32'h0) | (a_base6_term8 ? w_sum7_q : 32'h0))));
  assign base6_cast = ((((a_repeats6_0_q ? w_sum0_q : 32'h0) | (a_repeats6_1_q ? w_sum1_q : 32'h0)) | ((a_repeats6_2_q ? w_sum2_q : 32'h0) | (a_repeats6_3_q ? w_sum3_q : 32'h0))) | (((a_repeats6_4_q ? w_sum4_q : 32'h0) | (a_repeats6_5_q ? w_sum5_q : 32'h0)) | ((a_repeats6_6_q ? w_sum6_q : 32'h0) | (a_repeats6_7_q ? w_sum7_q : 32'h0))));
  assign base6 = ((|{{{a_repeats6_7_q,a_repeats6_6_q},{a_repeats6_5_q,a_repeats6_4_q}},{{a_repeats6_3_q,a_repeats6_2_q},{a_repeats6_1_q,a_repeats6_0_q}}}) ? base6_cast : a_base6_q);
  assign exact6_wide = {{1{base6[31]}}, base6};
  assign exact6_wide2 = {{1{products6_value_i[31]}}, products6_value_i};
  assign exact6 = ($signed(exact6_wide) + $signed(exact6_wide2));
  assign sum6_choice = (exact6[32] ? 32'h80000000 : 32'h7fffffff);
  assign sum6_part = exact6[32 : 31];
  assign sum6_cast = sum6_part;
  assign sum6_part2 = exact6[31 : 0];
  assign sum6 = (((|sum6_cast) && (! (&sum6_cast))) ? sum6_choice : sum6_part2);
  assign w_saturated6_part = exact6[32 : 31];
  assign w_saturated6_cast = w_saturated6_part;
  assign a_base7_term = (w_valid0_q && (w_row0_q == rows7_row_i));
  assign a_base7_term2 = (w_valid1_q && (w_row1_q == rows7_row_i));
  assign a_base7_term3 = (w_valid2_q && (w_row2_q == rows7_row_i));
  assign a_base7_term4 = (w_valid3_q && (w_row3_q == rows7_row_i));
  assign a_base7_term5 = (w_valid4_q && (w_row4_q == rows7_row_i));
  assign a_base7_term6 = (w_valid5_q && (w_row5_q == rows7_row_i));
  assign a_base7_term7 = (w_valid6_q && (w_row6_q == rows7_row_i));
  assign a_base7_term8 = (w_valid7_q && (w_row7_q == rows7_row_i));
  assign a_base7_cast = ((((a_base7_term ? w_sum0_q : 32'h0) | (a_base7_term2 ? w_sum1_q : 32'h0)) | ((a_base7_term3 ? w_sum2_q : 32'h0) | (a_base7_term4 ? w_sum3_q : 32'h0))) | (((a_base7_term5 ? w_sum4_q : 32'h0) | (a_base7_term6 ? w_sum5_q : 32'h0)) | ((a_base7_term7 ? w_sum6_q : 32'h0) | (a_base7_term8 ? w_sum7_q : 32'h0))));
  assign base7_cast = ((((a_repeats7_0_q ? w_sum0_q : 32'h0) | (a_repeats7_1_q ? w_sum1_q : 32'h0)) | ((a_repeats7_2_q ? w_sum2_q : 32'h0) | (a_repeats7_3_q ? w_sum3_q : 32'h0))) | (((a_repeats7_4_q ? w_sum4_q : 32'h0) | (a_repeats7_5_q ? w_sum5_q : 32'h0)) | ((a_repeats7_6_q ? w_sum6_q : 32'h0) | (a_repeats7_7_q ? w_sum7_q : 32'h0))));
  assign base7 = ((|{{{a_repeats7_7_q,a_repeats7_6_q},{a_repeats7_5_q,a_repeats7_4_q}},{{a_repeats7_3_q,a_repeats7_2_q},{a_repeats7_1_q,a_repeats7_0_q}}}) ? base7_cast : a_base7_q);
  assign exact7_wide = {{1{base7[31]}}, base7};
  assign exact7_wide2 = {{1{products7_value_i[31]}}, products7_value_i};
  assign exact7 = ($signed(exact7_wide) + $signed(exact7_wide2));
  assign sum7_choice = (exact7[32] ? 32'h80000000 : 32'h7fffffff);
  assign sum7_part = exact7[32 : 31];
  assign sum7_cast = sum7_part;
  assign sum7_part2 = exact7[31 : 0];
  assign sum7 = (((|sum7_cast) && (! (&sum7_cast))) ? sum7_choice : sum7_part2);
  assign w_saturated7_part = exact7[32 : 31];
  assign w_saturated7_cast = w_saturated7_part;
  assign saturations_sum = ({1'b0,(w_valid0_q && w_saturated0_q)} + {1'b0,(w_valid1_q && w_saturated1_q)});
  assign saturations_sum2 = ({1'b0,(w_valid2_q && w_saturated2_q)} + {1'b0,(w_valid3_q && w_saturated3_q)});
  assign saturations_sum3 = ({1'b0,saturations_sum} + {1'b0,saturations_sum2});
  assign saturations_sum4 = ({1'b0,(w_valid4_q && w_saturated4_q)} + {1'b0,(w_valid5_q && w_saturated5_q)});
  assign saturations_sum5 = ({1'b0,(w_valid6_q && w_saturated6_q)} + {1'b0,(w_valid7_q && w_saturated7_q)});
  assign saturations_sum6 = ({1'b0,saturations_sum4} + {1'b0,saturations_sum5});
  assign saturations_o = ({1'b0,saturations_sum3} + {1'b0,saturations_sum6});
  always @(posedge clk) begin
    if(reset) begin
      a_valid0_q <= 1'b0;
      w_valid0_q <= 1'b0;
      a_valid1_q <= 1'b0;
      w_valid1_q <= 1'b0;
      a_valid2_q <= 1'b0;
      w_valid2_q <= 1'b0;
      a_valid3_q <= 1'b0;
      w_valid3_q <= 1'b0;
      a_valid4_q <= 1'b0;
      w_valid4_q <= 1'b0;
      a_valid5_q <= 1'b0;
      w_valid5_q <= 1'b0;
      a_valid6_q <= 1'b0;
      w_valid6_q <= 1'b0;
      a_valid7_q <= 1'b0;
      w_valid7_q <= 1'b0;
    end else begin
      a_valid0_q <= (rows0_valid_i && (! flush_i));
      a_valid1_q <= (rows1_valid_i && (! flush_i));
      a_valid2_q <= (rows2_valid_i && (! flush_i));
      a_valid3_q <= (rows3_valid_i && (! flush_i));
      a_valid4_q <= (rows4_valid_i && (! flush_i));
      a_valid5_q <= (rows5_valid_i && (! flush_i));
      a_valid6_q <= (rows6_valid_i && (! flush_i));
      a_valid7_q <= (rows7_valid_i && (! flush_i));
      w_valid0_q <= (a_valid0_q && (! flush_i));
      w_valid1_q <= (a_valid1_q && (! flush_i));
      w_valid2_q <= (a_valid2_q && (! flush_i));
      w_valid3_q <= (a_valid3_q && (! flush_i));
      w_valid4_q <= (a_valid4_q && (! flush_i));
      w_valid5_q <= (a_valid5_q && (! flush_i));
      w_valid6_q <= (a_valid6_q && (! flush_i));
      w_valid7_q <= (a_valid7_q && (! flush_i));
    end
  end

  always @(posedge clk) begin
    a_row0_q <= rows0_row_i;
    a_row1_q <= rows1_row_i;
    a_row2_q <= rows2_row_i;
    a_row3_q <= rows3_row_i;
    a_row4_q <= rows4_row_i;
    a_row5_q <= rows5_row_i;
    a_row6_q <= rows6_row_i;
    a_row7_q <= rows7_row_i;
    a_repeats0_0_q <= (a_valid0_q && (a_row0_q == rows0_row_i));
    a_repeats0_1_q <= (a_valid1_q && (a_row1_q == rows0_row_i));
    a_repeats0_2_q <= (a_valid2_q && (a_row2_q == rows0_row_i));
    a_repeats0_3_q <= (a_valid3_q && (a_row3_q == rows0_row_i));
    a_repeats0_4_q <= (a_valid4_q && (a_row4_q == rows0_row_i));
    a_repeats0_5_q <= (a_valid5_q && (a_row5_q == rows0_row_i));
    a_repeats0_6_q <= (a_valid6_q && (a_row6_q == rows0_row_i));
    a_repeats0_7_q <= (a_valid7_q && (a_row7_q == rows0_row_i));
    a_base0_q <= ((|{{{a_base0_term8,a_base0_term7},{a_base0_term6,a_base0_term5}},{{a_base0_term4,a_base0_term3},{a_base0_term2,a_base0_term}}}) ? a_base0_cast : u_accumulators_read_sum0_o);
    w_row0_q <= a_row0_q;
    w_sum0_q <= sum0;
    w_saturated0_q <= (products0_clamped_i || ((|w_saturated0_cast) && (! (&w_saturated0_cast))));
    a_repeats1_0_q <= (a_valid0_q && (a_row0_q == rows1_row_i));
    a_repeats1_1_q <= (a_valid1_q && (a_row1_q == rows1_row_i));
    a_repeats1_2_q <= (a_valid2_q && (a_row2_q == rows1_row_i));
    a_repeats1_3_q <= (a_valid3_q && (a_row3_q == rows1_row_i));
    a_repeats1_4_q <= (a_valid4_q && (a_row4_q == rows1_row_i));
    a_repeats1_5_q <= (a_valid5_q && (a_row5_q == rows1_row_i));
    a_repeats1_6_q <= (a_valid6_q && (a_row6_q == rows1_row_i));
    a_repeats1_7_q <= (a_valid7_q && (a_row7_q == rows1_row_i));
    a_base1_q <= ((|{{{a_base1_term8,a_base1_term7},{a_base1_term6,a_base1_term5}},{{a_base1_term4,a_base1_term3},{a_base1_term2,a_base1_term}}}) ? a_base1_cast : u_accumulators_read_sum1_o);
    w_row1_q <= a_row1_q;
    w_sum1_q <= sum1;
    w_saturated1_q <= (products1_clamped_i || ((|w_saturated1_cast) && (! (&w_saturated1_cast))));
    a_repeats2_0_q <= (a_valid0_q && (a_row0_q == rows2_row_i));
    a_repeats2_1_q <= (a_valid1_q && (a_row1_q == rows2_row_i));
    a_repeats2_2_q <= (a_valid2_q && (a_row2_q == rows2_row_i));
    a_repeats2_3_q <= (a_valid3_q && (a_row3_q == rows2_row_i));
    a_repeats2_4_q <= (a_valid4_q && (a_row4_q == rows2_row_i));
    a_repeats2_5_q <= (a_valid5_q && (a_row5_q == rows2_row_i));
    a_repeats2_6_q <= (a_valid6_q && (a_row6_q == rows2_row_i));
    a_repeats2_7_q <= (a_valid7_q && (a_row7_q == rows2_row_i));
    a_base2_q <= ((|{{{a_base2_term8,a_base2_term7},{a_base2_term6,a_base2_term5}},{{a_base2_term4,a_base2_term3},{a_base2_term2,a_base2_term}}}) ? a_base2_cast : u_accumulators_read_sum2_o);
    w_row2_q <= a_row2_q;
    w_sum2_q <= sum2;
    w_saturated2_q <= (products2_clamped_i || ((|w_saturated2_cast) && (! (&w_saturated2_cast))));
    a_repeats3_0_q <= (a_valid0_q && (a_row0_q == rows3_row_i));
    a_repeats3_1_q <= (a_valid1_q && (a_row1_q == rows3_row_i));
    a_repeats3_2_q <= (a_valid2_q && (a_row2_q == rows3_row_i));
    a_repeats3_3_q <= (a_valid3_q && (a_row3_q == rows3_row_i));
    a_repeats3_4_q <= (a_valid4_q && (a_row4_q == rows3_row_i));
    a_repeats3_5_q <= (a_valid5_q && (a_row5_q == rows3_row_i));
    a_repeats3_6_q <= (a_valid6_q && (a_row6_q == rows3_row_i));
    a_repeats3_7_q <= (a_valid7_q && (a_row7_q == rows3_row_i));
    a_base3_q <= ((|{{{a_base3_term8,a_base3_term7},{a_base3_term6,a_base3_term5}},{{a_base3_term4,a_base3_term3},{a_base3_term2,a_base3_term}}}) ? a_base3_cast : u_accumulators_read_sum3_o);
    w_row3_q <= a_row3_q;
    w_sum3_q <= sum3;
    w_saturated3_q <= (products3_clamped_i || ((|w_saturated3_cast) && (! (&w_saturated3_cast))));
    a_repeats4_0_q <= (a_valid0_q && (a_row0_q == rows4_row_i));
    a_repeats4_1_q <= (a_valid1_q && (a_row1_q == rows4_row_i));
    a_repeats4_2_q <= (a_valid2_q && (a_row2_q == rows4_row_i));
    a_repeats4_3_q <= (a_valid3_q && (a_row3_q == rows4_row_i));
    a_repeats4_4_q <= (a_valid4_q && (a_row4_q == rows4_row_i));
    a_repeats4_5_q <= (a_valid5_q && (a_row5_q == rows4_row_i));
    a_repeats4_6_q <= (a_valid6_q && (a_row6_q == rows4_row_i));
    a_repeats4_7_q <= (a_valid7_q && (a_row7_q == rows4_row_i));
    a_base4_q <= ((|{{{a_base4_term8,a_base4_term7},{a_base4_term6,a_base4_term5}},{{a_base4_term4,a_base4_term3},{a_base4_term2,a_base4_term}}}) ? a_base4_cast : u_accumulators_read_sum4_o);
    w_row4_q <= a_row4_q;
    w_sum4_q <= sum4;
    w_saturated4_q <= (products4_clamped_i || ((|w_saturated4_cast) && (! (&w_saturated4_cast))));
    a_repeats5_0_q <= (a_valid0_q && (a_row0_q == rows5_row_i));
    a_repeats5_1_q <= (a_valid1_q && (a_row1_q == rows5_row_i));
    a_repeats5_2_q <= (a_valid2_q && (a_row2_q == rows5_row_i));
    a_repeats5_3_q <= (a_valid3_q && (a_row3_q == rows5_row_i));
    a_repeats5_4_q <= (a_valid4_q && (a_row4_q == rows5_row_i));
    a_repeats5_5_q <= (a_valid5_q && (a_row5_q == rows5_row_i));
    a_repeats5_6_q <= (a_valid6_q && (a_row6_q == rows5_row_i));
    a_repeats5_7_q <= (a_valid7_q && (a_row7_q == rows5_row_i));
    a_base5_q <= ((|{{{a_base5_term8,a_base5_term7},{a_base5_term6,a_base5_term5}},{{a_base5_term4,a_base5_term3},{a_base5_term2,a_base5_term}}}) ? a_base5_cast : u_accumulators_read_sum5_o);
    w_row5_q <= a_row5_q;
    w_sum5_q <= sum5;
    w_saturated5_q <= (products5_clamped_i || ((|w_saturated5_cast) && (! (&w_saturated5_cast))));
    a_repeats6_0_q <= (a_valid0_q && (a_row0_q == rows6_row_i));
    a_repeats6_1_q <= (a_valid1_q && (a_row1_q == rows6_row_i));
    a_repeats6_2_q <= (a_valid2_q && (a_row2_q == rows6_row_i));
    a_repeats6_3_q <= (a_valid3_q && (a_row3_q == rows6_row_i));
    a_repeats6_4_q <= (a_valid4_q && (a_row4_q == rows6_row_i));
    a_repeats6_5_q <= (a_valid5_q && (a_row5_q == rows6_row_i));
    a_repeats6_6_q <= (a_valid6_q && (a_row6_q == rows6_row_i));
    a_repeats6_7_q <= (a_valid7_q && (a_row7_q == rows6_row_i));
    a_base6_q <= ((|{{{a_base6_term8,a_base6_term7},{a_base6_term6,a_base6_term5}},{{a_base6_term4,a_base6_term3},{a_base6_term2,a_base6_term}}}) ? a_base6_cast : u_accumulators_read_sum6_o);
    w_row6_q <= a_row6_q;
    w_sum6_q <= sum6;
    w_saturated6_q <= (products6_clamped_i || ((|w_saturated6_cast) && (! (&w_saturated6_cast))));
    a_repeats7_0_q <= (a_valid0_q && (a_row0_q == rows7_row_i));
    a_repeats7_1_q <= (a_valid1_q && (a_row1_q == rows7_row_i));
    a_repeats7_2_q <= (a_valid2_q && (a_row2_q == rows7_row_i));
    a_repeats7_3_q <= (a_valid3_q && (a_row3_q == rows7_row_i));
    a_repeats7_4_q <= (a_valid4_q && (a_row4_q == rows7_row_i));
    a_repeats7_5_q <= (a_valid5_q && (a_row5_q == rows7_row_i));
    a_repeats7_6_q <= (a_valid6_q && (a_row6_q == rows7_row_i));
    a_repeats7_7_q <= (a_valid7_q && (a_row7_q == rows7_row_i));
    a_base7_q <= ((|{{{a_base7_term8,a_base7_term7},{a_base7_term6,a_base7_term5}},{{a_base7_term4,a_base7_term3},{a_base7_term2,a_base7_term}}}) ? a_base7_cast : u_accumulators_read_sum7_o);
    w_row7_q <= a_row7_q;
    w_sum7_q <= sum7;
    w_saturated7_q <= (products7_clamped_i || ((|w_saturated7_cast) && (! (&w_saturated7_cast))));
  end

endmodule
