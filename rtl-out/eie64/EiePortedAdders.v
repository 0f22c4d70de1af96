// EiePortedAdders: An adder per lane before the accumulators; forwards sums still in the pipeline.
// Source: io/eie/generator/unit/arithmetic/PortedAdders.java
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

  wire [31:0]   u_accumulators_read_sum0_o;
  wire [31:0]   u_accumulators_read_sum1_o;
  wire [31:0]   u_accumulators_read_sum2_o;
  wire [31:0]   u_accumulators_read_sum3_o;
  wire [31:0]   u_accumulators_read_sum4_o;
  wire [31:0]   u_accumulators_read_sum5_o;
  wire [31:0]   u_accumulators_read_sum6_o;
  wire [31:0]   u_accumulators_read_sum7_o;
  wire [31:0]   u_accumulators_sums0_o;
  wire [31:0]   u_accumulators_sums1_o;
  wire [31:0]   u_accumulators_sums2_o;
  wire [31:0]   u_accumulators_sums3_o;
  reg           a_valid0_q;
  reg  [5:0]    a_row0_q;
  reg           a_valid1_q;
  reg  [5:0]    a_row1_q;
  reg           a_valid2_q;
  reg  [5:0]    a_row2_q;
  reg           a_valid3_q;
  reg  [5:0]    a_row3_q;
  reg           a_valid4_q;
  reg  [5:0]    a_row4_q;
  reg           a_valid5_q;
  reg  [5:0]    a_row5_q;
  reg           a_valid6_q;
  reg  [5:0]    a_row6_q;
  reg           a_valid7_q;
  reg  [5:0]    a_row7_q;

  // r: stored sums, and the lanes whose sums are newer
  reg  [31:0]   a_base0_q;
  reg  [7:0]    a_repeats0_q;
  reg  [31:0]   a_base1_q;
  reg  [7:0]    a_repeats1_q;
  reg  [31:0]   a_base2_q;
  reg  [7:0]    a_repeats2_q;
  reg  [31:0]   a_base3_q;
  reg  [7:0]    a_repeats3_q;
  reg  [31:0]   a_base4_q;
  reg  [7:0]    a_repeats4_q;
  reg  [31:0]   a_base5_q;
  reg  [7:0]    a_repeats5_q;
  reg  [31:0]   a_base6_q;
  reg  [7:0]    a_repeats6_q;
  reg  [31:0]   a_base7_q;
  reg  [7:0]    a_repeats7_q;
  wire          follows0_from0;
  wire          forwards0_from0;
  wire          follows0_from1;
  wire          forwards0_from1;
  wire          follows0_from2;
  wire          forwards0_from2;
  wire          follows0_from3;
  wire          forwards0_from3;
  wire          follows0_from4;
  wire          forwards0_from4;
  wire          follows0_from5;
  wire          forwards0_from5;
  wire          follows0_from6;
  wire          forwards0_from6;
  wire          follows0_from7;
  wire          forwards0_from7;
  wire [31:0]   stored0;
  wire          follows1_from0;
  wire          forwards1_from0;
  wire          follows1_from1;
  wire          forwards1_from1;
  wire          follows1_from2;
  wire          forwards1_from2;
  wire          follows1_from3;
  wire          forwards1_from3;
  wire          follows1_from4;
  wire          forwards1_from4;
  wire          follows1_from5;
  wire          forwards1_from5;
  wire          follows1_from6;
  wire          forwards1_from6;
  wire          follows1_from7;
  wire          forwards1_from7;
  wire [31:0]   stored1;
  wire          follows2_from0;
  wire          forwards2_from0;
  wire          follows2_from1;
  wire          forwards2_from1;
  wire          follows2_from2;
  wire          forwards2_from2;
  wire          follows2_from3;
  wire          forwards2_from3;
  wire          follows2_from4;
  wire          forwards2_from4;
  wire          follows2_from5;
  wire          forwards2_from5;
  wire          follows2_from6;
  wire          forwards2_from6;
  wire          follows2_from7;
  wire          forwards2_from7;
  wire [31:0]   stored2;
  wire          follows3_from0;
  wire          forwards3_from0;
  wire          follows3_from1;
  wire          forwards3_from1;
  wire          follows3_from2;
  wire          forwards3_from2;
  wire          follows3_from3;
  wire          forwards3_from3;
  wire          follows3_from4;
  wire          forwards3_from4;
  wire          follows3_from5;
  wire          forwards3_from5;
  wire          follows3_from6;
  wire          forwards3_from6;
  wire          follows3_from7;
  wire          forwards3_from7;
  wire [31:0]   stored3;
  wire          follows4_from0;
  wire          forwards4_from0;
  wire          follows4_from1;
  wire          forwards4_from1;
  wire          follows4_from2;
  wire          forwards4_from2;
  wire          follows4_from3;
  wire          forwards4_from3;
  wire          follows4_from4;
  wire          forwards4_from4;
  wire          follows4_from5;
  wire          forwards4_from5;
  wire          follows4_from6;
  wire          forwards4_from6;
  wire          follows4_from7;
  wire          forwards4_from7;
  wire [31:0]   stored4;
  wire          follows5_from0;
  wire          forwards5_from0;
  wire          follows5_from1;
  wire          forwards5_from1;
  wire          follows5_from2;
  wire          forwards5_from2;
  wire          follows5_from3;
  wire          forwards5_from3;
  wire          follows5_from4;
  wire          forwards5_from4;
  wire          follows5_from5;
  wire          forwards5_from5;
  wire          follows5_from6;
  wire          forwards5_from6;
  wire          follows5_from7;
  wire          forwards5_from7;
  wire [31:0]   stored5;
  wire          follows6_from0;
  wire          forwards6_from0;
  wire          follows6_from1;
  wire          forwards6_from1;
  wire          follows6_from2;
  wire          forwards6_from2;
  wire          follows6_from3;
  wire          forwards6_from3;
  wire          follows6_from4;
  wire          forwards6_from4;
  wire          follows6_from5;
  wire          forwards6_from5;
  wire          follows6_from6;
  wire          forwards6_from6;
  wire          follows6_from7;
  wire          forwards6_from7;
  wire [31:0]   stored6;
  wire          follows7_from0;
  wire          forwards7_from0;
  wire          follows7_from1;
  wire          forwards7_from1;
  wire          follows7_from2;
  wire          forwards7_from2;
  wire          follows7_from3;
  wire          forwards7_from3;
  wire          follows7_from4;
  wire          forwards7_from4;
  wire          follows7_from5;
  wire          forwards7_from5;
  wire          follows7_from6;
  wire          forwards7_from6;
  wire          follows7_from7;
  wire          forwards7_from7;
  wire [31:0]   stored7;

  // a: add and saturate
  reg           w_valid0_q;
  reg  [5:0]    w_row0_q;
  reg  [31:0]   w_sum0_q;
  reg           w_saturated0_q;
  reg           w_valid1_q;
  reg  [5:0]    w_row1_q;
  reg  [31:0]   w_sum1_q;
  reg           w_saturated1_q;
  reg           w_valid2_q;
  reg  [5:0]    w_row2_q;
  reg  [31:0]   w_sum2_q;
  reg           w_saturated2_q;
  reg           w_valid3_q;
  reg  [5:0]    w_row3_q;
  reg  [31:0]   w_sum3_q;
  reg           w_saturated3_q;
  reg           w_valid4_q;
  reg  [5:0]    w_row4_q;
  reg  [31:0]   w_sum4_q;
  reg           w_saturated4_q;
  reg           w_valid5_q;
  reg  [5:0]    w_row5_q;
  reg  [31:0]   w_sum5_q;
  reg           w_saturated5_q;
  reg           w_valid6_q;
  reg  [5:0]    w_row6_q;
  reg  [31:0]   w_sum6_q;
  reg           w_saturated6_q;
  reg           w_valid7_q;
  reg  [5:0]    w_row7_q;
  reg  [31:0]   w_sum7_q;
  reg           w_saturated7_q;
  wire [31:0]   base0;
  wire [32:0]   exact0;
  wire [31:0]   sum0;
  wire [31:0]   base1;
  wire [32:0]   exact1;
  wire [31:0]   sum1;
  wire [31:0]   base2;
  wire [32:0]   exact2;
  wire [31:0]   sum2;
  wire [31:0]   base3;
  wire [32:0]   exact3;
  wire [31:0]   sum3;
  wire [31:0]   base4;
  wire [32:0]   exact4;
  wire [31:0]   sum4;
  wire [31:0]   base5;
  wire [32:0]   exact5;
  wire [31:0]   sum5;
  wire [31:0]   base6;
  wire [32:0]   exact6;
  wire [31:0]   sum6;
  wire [31:0]   base7;
  wire [32:0]   exact7;
  wire [31:0]   sum7;

  EieAccumulators u_accumulators (
    .read_row0_i            (rows0_row_i),
    .read_row1_i            (rows1_row_i),
    .read_row2_i            (rows2_row_i),
    .read_row3_i            (rows3_row_i),
    .read_row4_i            (rows4_row_i),
    .read_row5_i            (rows5_row_i),
    .read_row6_i            (rows6_row_i),
    .read_row7_i            (rows7_row_i),
    .read_sum0_o            (u_accumulators_read_sum0_o[31:0]),
    .read_sum1_o            (u_accumulators_read_sum1_o[31:0]),
    .read_sum2_o            (u_accumulators_read_sum2_o[31:0]),
    .read_sum3_o            (u_accumulators_read_sum3_o[31:0]),
    .read_sum4_o            (u_accumulators_read_sum4_o[31:0]),
    .read_sum5_o            (u_accumulators_read_sum5_o[31:0]),
    .read_sum6_o            (u_accumulators_read_sum6_o[31:0]),
    .read_sum7_o            (u_accumulators_read_sum7_o[31:0]),
    .updates0_valid_i       (w_valid0_q),
    .updates0_row_i         (w_row0_q),
    .updates0_sum_i         (w_sum0_q),
    .updates1_valid_i       (w_valid1_q),
    .updates1_row_i         (w_row1_q),
    .updates1_sum_i         (w_sum1_q),
    .updates2_valid_i       (w_valid2_q),
    .updates2_row_i         (w_row2_q),
    .updates2_sum_i         (w_sum2_q),
    .updates3_valid_i       (w_valid3_q),
    .updates3_row_i         (w_row3_q),
    .updates3_sum_i         (w_sum3_q),
    .updates4_valid_i       (w_valid4_q),
    .updates4_row_i         (w_row4_q),
    .updates4_sum_i         (w_sum4_q),
    .updates5_valid_i       (w_valid5_q),
    .updates5_row_i         (w_row5_q),
    .updates5_sum_i         (w_sum5_q),
    .updates6_valid_i       (w_valid6_q),
    .updates6_row_i         (w_row6_q),
    .updates6_sum_i         (w_sum6_q),
    .updates7_valid_i       (w_valid7_q),
    .updates7_row_i         (w_row7_q),
    .updates7_sum_i         (w_sum7_q),
    .exchange_drain_i       (exchange_drain_i),
    .exchange_drain_group_i (exchange_drain_group_i),
    .exchange_load_i        (exchange_load_i),
    .exchange_load_group_i  (exchange_load_group_i),
    .exchange_start0_i      (exchange_start0_i),
    .exchange_start1_i      (exchange_start1_i),
    .exchange_start2_i      (exchange_start2_i),
    .exchange_start3_i      (exchange_start3_i),
    .sums0_o                (u_accumulators_sums0_o[31:0]),
    .sums1_o                (u_accumulators_sums1_o[31:0]),
    .sums2_o                (u_accumulators_sums2_o[31:0]),
    .sums3_o                (u_accumulators_sums3_o[31:0]),
    .clk                    (clk)
  );

  assign sums0_o = u_accumulators_sums0_o;
  assign sums1_o = u_accumulators_sums1_o;
  assign sums2_o = u_accumulators_sums2_o;
  assign sums3_o = u_accumulators_sums3_o;

  always @(posedge clk) begin
    if (reset) begin
      a_valid0_q <= 1'b0;
      a_valid1_q <= 1'b0;
      a_valid2_q <= 1'b0;
      a_valid3_q <= 1'b0;
      a_valid4_q <= 1'b0;
      a_valid5_q <= 1'b0;
      a_valid6_q <= 1'b0;
      a_valid7_q <= 1'b0;
    end else begin
      a_valid0_q <= rows0_valid_i && !flush_i;
      a_valid1_q <= rows1_valid_i && !flush_i;
      a_valid2_q <= rows2_valid_i && !flush_i;
      a_valid3_q <= rows3_valid_i && !flush_i;
      a_valid4_q <= rows4_valid_i && !flush_i;
      a_valid5_q <= rows5_valid_i && !flush_i;
      a_valid6_q <= rows6_valid_i && !flush_i;
      a_valid7_q <= rows7_valid_i && !flush_i;
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
  end

  // r: stored sums, and the lanes whose sums are newer
  assign follows0_from0 = a_valid0_q && (a_row0_q == rows0_row_i);
  assign forwards0_from0 = w_valid0_q && (w_row0_q == rows0_row_i);
  assign follows0_from1 = a_valid1_q && (a_row1_q == rows0_row_i);
  assign forwards0_from1 = w_valid1_q && (w_row1_q == rows0_row_i);
  assign follows0_from2 = a_valid2_q && (a_row2_q == rows0_row_i);
  assign forwards0_from2 = w_valid2_q && (w_row2_q == rows0_row_i);
  assign follows0_from3 = a_valid3_q && (a_row3_q == rows0_row_i);
  assign forwards0_from3 = w_valid3_q && (w_row3_q == rows0_row_i);
  assign follows0_from4 = a_valid4_q && (a_row4_q == rows0_row_i);
  assign forwards0_from4 = w_valid4_q && (w_row4_q == rows0_row_i);
  assign follows0_from5 = a_valid5_q && (a_row5_q == rows0_row_i);
  assign forwards0_from5 = w_valid5_q && (w_row5_q == rows0_row_i);
  assign follows0_from6 = a_valid6_q && (a_row6_q == rows0_row_i);
  assign forwards0_from6 = w_valid6_q && (w_row6_q == rows0_row_i);
  assign follows0_from7 = a_valid7_q && (a_row7_q == rows0_row_i);
  assign forwards0_from7 = w_valid7_q && (w_row7_q == rows0_row_i);
  assign stored0 = (|{forwards0_from7, forwards0_from6, forwards0_from5, forwards0_from4, forwards0_from3,
                      forwards0_from2, forwards0_from1, forwards0_from0})
                   ? (({32{forwards0_from0}} & w_sum0_q) | ({32{forwards0_from1}} & w_sum1_q)
                      | ({32{forwards0_from2}} & w_sum2_q) | ({32{forwards0_from3}} & w_sum3_q)
                      | ({32{forwards0_from4}} & w_sum4_q) | ({32{forwards0_from5}} & w_sum5_q)
                      | ({32{forwards0_from6}} & w_sum6_q) | ({32{forwards0_from7}} & w_sum7_q))
                   : u_accumulators_read_sum0_o;
  assign follows1_from0 = a_valid0_q && (a_row0_q == rows1_row_i);
  assign forwards1_from0 = w_valid0_q && (w_row0_q == rows1_row_i);
  assign follows1_from1 = a_valid1_q && (a_row1_q == rows1_row_i);
  assign forwards1_from1 = w_valid1_q && (w_row1_q == rows1_row_i);
  assign follows1_from2 = a_valid2_q && (a_row2_q == rows1_row_i);
  assign forwards1_from2 = w_valid2_q && (w_row2_q == rows1_row_i);
  assign follows1_from3 = a_valid3_q && (a_row3_q == rows1_row_i);
  assign forwards1_from3 = w_valid3_q && (w_row3_q == rows1_row_i);
  assign follows1_from4 = a_valid4_q && (a_row4_q == rows1_row_i);
  assign forwards1_from4 = w_valid4_q && (w_row4_q == rows1_row_i);
  assign follows1_from5 = a_valid5_q && (a_row5_q == rows1_row_i);
  assign forwards1_from5 = w_valid5_q && (w_row5_q == rows1_row_i);
  assign follows1_from6 = a_valid6_q && (a_row6_q == rows1_row_i);
  assign forwards1_from6 = w_valid6_q && (w_row6_q == rows1_row_i);
  assign follows1_from7 = a_valid7_q && (a_row7_q == rows1_row_i);
  assign forwards1_from7 = w_valid7_q && (w_row7_q == rows1_row_i);
  assign stored1 = (|{forwards1_from7, forwards1_from6, forwards1_from5, forwards1_from4, forwards1_from3,
                      forwards1_from2, forwards1_from1, forwards1_from0})
                   ? (({32{forwards1_from0}} & w_sum0_q) | ({32{forwards1_from1}} & w_sum1_q)
                      | ({32{forwards1_from2}} & w_sum2_q) | ({32{forwards1_from3}} & w_sum3_q)
                      | ({32{forwards1_from4}} & w_sum4_q) | ({32{forwards1_from5}} & w_sum5_q)
                      | ({32{forwards1_from6}} & w_sum6_q) | ({32{forwards1_from7}} & w_sum7_q))
                   : u_accumulators_read_sum1_o;
  assign follows2_from0 = a_valid0_q && (a_row0_q == rows2_row_i);
  assign forwards2_from0 = w_valid0_q && (w_row0_q == rows2_row_i);
  assign follows2_from1 = a_valid1_q && (a_row1_q == rows2_row_i);
  assign forwards2_from1 = w_valid1_q && (w_row1_q == rows2_row_i);
  assign follows2_from2 = a_valid2_q && (a_row2_q == rows2_row_i);
  assign forwards2_from2 = w_valid2_q && (w_row2_q == rows2_row_i);
  assign follows2_from3 = a_valid3_q && (a_row3_q == rows2_row_i);
  assign forwards2_from3 = w_valid3_q && (w_row3_q == rows2_row_i);
  assign follows2_from4 = a_valid4_q && (a_row4_q == rows2_row_i);
  assign forwards2_from4 = w_valid4_q && (w_row4_q == rows2_row_i);
  assign follows2_from5 = a_valid5_q && (a_row5_q == rows2_row_i);
  assign forwards2_from5 = w_valid5_q && (w_row5_q == rows2_row_i);
  assign follows2_from6 = a_valid6_q && (a_row6_q == rows2_row_i);
  assign forwards2_from6 = w_valid6_q && (w_row6_q == rows2_row_i);
  assign follows2_from7 = a_valid7_q && (a_row7_q == rows2_row_i);
  assign forwards2_from7 = w_valid7_q && (w_row7_q == rows2_row_i);
  assign stored2 = (|{forwards2_from7, forwards2_from6, forwards2_from5, forwards2_from4, forwards2_from3,
                      forwards2_from2, forwards2_from1, forwards2_from0})
                   ? (({32{forwards2_from0}} & w_sum0_q) | ({32{forwards2_from1}} & w_sum1_q)
                      | ({32{forwards2_from2}} & w_sum2_q) | ({32{forwards2_from3}} & w_sum3_q)
                      | ({32{forwards2_from4}} & w_sum4_q) | ({32{forwards2_from5}} & w_sum5_q)
                      | ({32{forwards2_from6}} & w_sum6_q) | ({32{forwards2_from7}} & w_sum7_q))
                   : u_accumulators_read_sum2_o;
  assign follows3_from0 = a_valid0_q && (a_row0_q == rows3_row_i);
  assign forwards3_from0 = w_valid0_q && (w_row0_q == rows3_row_i);
  assign follows3_from1 = a_valid1_q && (a_row1_q == rows3_row_i);
  assign forwards3_from1 = w_valid1_q && (w_row1_q == rows3_row_i);
  assign follows3_from2 = a_valid2_q && (a_row2_q == rows3_row_i);
  assign forwards3_from2 = w_valid2_q && (w_row2_q == rows3_row_i);
  assign follows3_from3 = a_valid3_q && (a_row3_q == rows3_row_i);
  assign forwards3_from3 = w_valid3_q && (w_row3_q == rows3_row_i);
  assign follows3_from4 = a_valid4_q && (a_row4_q == rows3_row_i);
  assign forwards3_from4 = w_valid4_q && (w_row4_q == rows3_row_i);
  assign follows3_from5 = a_valid5_q && (a_row5_q == rows3_row_i);
  assign forwards3_from5 = w_valid5_q && (w_row5_q == rows3_row_i);
  assign follows3_from6 = a_valid6_q && (a_row6_q == rows3_row_i);
  assign forwards3_from6 = w_valid6_q && (w_row6_q == rows3_row_i);
  assign follows3_from7 = a_valid7_q && (a_row7_q == rows3_row_i);
  assign forwards3_from7 = w_valid7_q && (w_row7_q == rows3_row_i);
  assign stored3 = (|{forwards3_from7, forwards3_from6, forwards3_from5, forwards3_from4, forwards3_from3,
                      forwards3_from2, forwards3_from1, forwards3_from0})
                   ? (({32{forwards3_from0}} & w_sum0_q) | ({32{forwards3_from1}} & w_sum1_q)
                      | ({32{forwards3_from2}} & w_sum2_q) | ({32{forwards3_from3}} & w_sum3_q)
                      | ({32{forwards3_from4}} & w_sum4_q) | ({32{forwards3_from5}} & w_sum5_q)
                      | ({32{forwards3_from6}} & w_sum6_q) | ({32{forwards3_from7}} & w_sum7_q))
                   : u_accumulators_read_sum3_o;
  assign follows4_from0 = a_valid0_q && (a_row0_q == rows4_row_i);
  assign forwards4_from0 = w_valid0_q && (w_row0_q == rows4_row_i);
  assign follows4_from1 = a_valid1_q && (a_row1_q == rows4_row_i);
  assign forwards4_from1 = w_valid1_q && (w_row1_q == rows4_row_i);
  assign follows4_from2 = a_valid2_q && (a_row2_q == rows4_row_i);
  assign forwards4_from2 = w_valid2_q && (w_row2_q == rows4_row_i);
  assign follows4_from3 = a_valid3_q && (a_row3_q == rows4_row_i);
  assign forwards4_from3 = w_valid3_q && (w_row3_q == rows4_row_i);
  assign follows4_from4 = a_valid4_q && (a_row4_q == rows4_row_i);
  assign forwards4_from4 = w_valid4_q && (w_row4_q == rows4_row_i);
  assign follows4_from5 = a_valid5_q && (a_row5_q == rows4_row_i);
  assign forwards4_from5 = w_valid5_q && (w_row5_q == rows4_row_i);
  assign follows4_from6 = a_valid6_q && (a_row6_q == rows4_row_i);
  assign forwards4_from6 = w_valid6_q && (w_row6_q == rows4_row_i);
  assign follows4_from7 = a_valid7_q && (a_row7_q == rows4_row_i);
  assign forwards4_from7 = w_valid7_q && (w_row7_q == rows4_row_i);
  assign stored4 = (|{forwards4_from7, forwards4_from6, forwards4_from5, forwards4_from4, forwards4_from3,
                      forwards4_from2, forwards4_from1, forwards4_from0})
                   ? (({32{forwards4_from0}} & w_sum0_q) | ({32{forwards4_from1}} & w_sum1_q)
                      | ({32{forwards4_from2}} & w_sum2_q) | ({32{forwards4_from3}} & w_sum3_q)
                      | ({32{forwards4_from4}} & w_sum4_q) | ({32{forwards4_from5}} & w_sum5_q)
                      | ({32{forwards4_from6}} & w_sum6_q) | ({32{forwards4_from7}} & w_sum7_q))
                   : u_accumulators_read_sum4_o;
  assign follows5_from0 = a_valid0_q && (a_row0_q == rows5_row_i);
  assign forwards5_from0 = w_valid0_q && (w_row0_q == rows5_row_i);
  assign follows5_from1 = a_valid1_q && (a_row1_q == rows5_row_i);
  assign forwards5_from1 = w_valid1_q && (w_row1_q == rows5_row_i);
  assign follows5_from2 = a_valid2_q && (a_row2_q == rows5_row_i);
  assign forwards5_from2 = w_valid2_q && (w_row2_q == rows5_row_i);
  assign follows5_from3 = a_valid3_q && (a_row3_q == rows5_row_i);
  assign forwards5_from3 = w_valid3_q && (w_row3_q == rows5_row_i);
  assign follows5_from4 = a_valid4_q && (a_row4_q == rows5_row_i);
  assign forwards5_from4 = w_valid4_q && (w_row4_q == rows5_row_i);
  assign follows5_from5 = a_valid5_q && (a_row5_q == rows5_row_i);
  assign forwards5_from5 = w_valid5_q && (w_row5_q == rows5_row_i);
  assign follows5_from6 = a_valid6_q && (a_row6_q == rows5_row_i);
  assign forwards5_from6 = w_valid6_q && (w_row6_q == rows5_row_i);
  assign follows5_from7 = a_valid7_q && (a_row7_q == rows5_row_i);
  assign forwards5_from7 = w_valid7_q && (w_row7_q == rows5_row_i);
  assign stored5 = (|{forwards5_from7, forwards5_from6, forwards5_from5, forwards5_from4, forwards5_from3,
                      forwards5_from2, forwards5_from1, forwards5_from0})
                   ? (({32{forwards5_from0}} & w_sum0_q) | ({32{forwards5_from1}} & w_sum1_q)
                      | ({32{forwards5_from2}} & w_sum2_q) | ({32{forwards5_from3}} & w_sum3_q)
                      | ({32{forwards5_from4}} & w_sum4_q) | ({32{forwards5_from5}} & w_sum5_q)
                      | ({32{forwards5_from6}} & w_sum6_q) | ({32{forwards5_from7}} & w_sum7_q))
                   : u_accumulators_read_sum5_o;
  assign follows6_from0 = a_valid0_q && (a_row0_q == rows6_row_i);
  assign forwards6_from0 = w_valid0_q && (w_row0_q == rows6_row_i);
  assign follows6_from1 = a_valid1_q && (a_row1_q == rows6_row_i);
  assign forwards6_from1 = w_valid1_q && (w_row1_q == rows6_row_i);
  assign follows6_from2 = a_valid2_q && (a_row2_q == rows6_row_i);
  assign forwards6_from2 = w_valid2_q && (w_row2_q == rows6_row_i);
  assign follows6_from3 = a_valid3_q && (a_row3_q == rows6_row_i);
  assign forwards6_from3 = w_valid3_q && (w_row3_q == rows6_row_i);
  assign follows6_from4 = a_valid4_q && (a_row4_q == rows6_row_i);
  assign forwards6_from4 = w_valid4_q && (w_row4_q == rows6_row_i);
  assign follows6_from5 = a_valid5_q && (a_row5_q == rows6_row_i);
  assign forwards6_from5 = w_valid5_q && (w_row5_q == rows6_row_i);
  assign follows6_from6 = a_valid6_q && (a_row6_q == rows6_row_i);
  assign forwards6_from6 = w_valid6_q && (w_row6_q == rows6_row_i);
  assign follows6_from7 = a_valid7_q && (a_row7_q == rows6_row_i);
  assign forwards6_from7 = w_valid7_q && (w_row7_q == rows6_row_i);
  assign stored6 = (|{forwards6_from7, forwards6_from6, forwards6_from5, forwards6_from4, forwards6_from3,
                      forwards6_from2, forwards6_from1, forwards6_from0})
                   ? (({32{forwards6_from0}} & w_sum0_q) | ({32{forwards6_from1}} & w_sum1_q)
                      | ({32{forwards6_from2}} & w_sum2_q) | ({32{forwards6_from3}} & w_sum3_q)
                      | ({32{forwards6_from4}} & w_sum4_q) | ({32{forwards6_from5}} & w_sum5_q)
                      | ({32{forwards6_from6}} & w_sum6_q) | ({32{forwards6_from7}} & w_sum7_q))
                   : u_accumulators_read_sum6_o;
  assign follows7_from0 = a_valid0_q && (a_row0_q == rows7_row_i);
  assign forwards7_from0 = w_valid0_q && (w_row0_q == rows7_row_i);
  assign follows7_from1 = a_valid1_q && (a_row1_q == rows7_row_i);
  assign forwards7_from1 = w_valid1_q && (w_row1_q == rows7_row_i);
  assign follows7_from2 = a_valid2_q && (a_row2_q == rows7_row_i);
  assign forwards7_from2 = w_valid2_q && (w_row2_q == rows7_row_i);
  assign follows7_from3 = a_valid3_q && (a_row3_q == rows7_row_i);
  assign forwards7_from3 = w_valid3_q && (w_row3_q == rows7_row_i);
  assign follows7_from4 = a_valid4_q && (a_row4_q == rows7_row_i);
  assign forwards7_from4 = w_valid4_q && (w_row4_q == rows7_row_i);
  assign follows7_from5 = a_valid5_q && (a_row5_q == rows7_row_i);
  assign forwards7_from5 = w_valid5_q && (w_row5_q == rows7_row_i);
  assign follows7_from6 = a_valid6_q && (a_row6_q == rows7_row_i);
  assign forwards7_from6 = w_valid6_q && (w_row6_q == rows7_row_i);
  assign follows7_from7 = a_valid7_q && (a_row7_q == rows7_row_i);
  assign forwards7_from7 = w_valid7_q && (w_row7_q == rows7_row_i);
  assign stored7 = (|{forwards7_from7, forwards7_from6, forwards7_from5, forwards7_from4, forwards7_from3,
                      forwards7_from2, forwards7_from1, forwards7_from0})
                   ? (({32{forwards7_from0}} & w_sum0_q) | ({32{forwards7_from1}} & w_sum1_q)
                      | ({32{forwards7_from2}} & w_sum2_q) | ({32{forwards7_from3}} & w_sum3_q)
                      | ({32{forwards7_from4}} & w_sum4_q) | ({32{forwards7_from5}} & w_sum5_q)
                      | ({32{forwards7_from6}} & w_sum6_q) | ({32{forwards7_from7}} & w_sum7_q))
                   : u_accumulators_read_sum7_o;

  always @(posedge clk) begin
    if (rows0_valid_i) begin
      a_repeats0_q <= {follows0_from7, follows0_from6, follows0_from5, follows0_from4, follows0_from3, follows0_from2,
                       follows0_from1, follows0_from0};
      a_base0_q <= stored0;
    end
    if (rows1_valid_i) begin
      a_repeats1_q <= {follows1_from7, follows1_from6, follows1_from5, follows1_from4, follows1_from3, follows1_from2,
                       follows1_from1, follows1_from0};
      a_base1_q <= stored1;
    end
    if (rows2_valid_i) begin
      a_repeats2_q <= {follows2_from7, follows2_from6, follows2_from5, follows2_from4, follows2_from3, follows2_from2,
                       follows2_from1, follows2_from0};
      a_base2_q <= stored2;
    end
    if (rows3_valid_i) begin
      a_repeats3_q <= {follows3_from7, follows3_from6, follows3_from5, follows3_from4, follows3_from3, follows3_from2,
                       follows3_from1, follows3_from0};
      a_base3_q <= stored3;
    end
    if (rows4_valid_i) begin
      a_repeats4_q <= {follows4_from7, follows4_from6, follows4_from5, follows4_from4, follows4_from3, follows4_from2,
                       follows4_from1, follows4_from0};
      a_base4_q <= stored4;
    end
    if (rows5_valid_i) begin
      a_repeats5_q <= {follows5_from7, follows5_from6, follows5_from5, follows5_from4, follows5_from3, follows5_from2,
                       follows5_from1, follows5_from0};
      a_base5_q <= stored5;
    end
    if (rows6_valid_i) begin
      a_repeats6_q <= {follows6_from7, follows6_from6, follows6_from5, follows6_from4, follows6_from3, follows6_from2,
                       follows6_from1, follows6_from0};
      a_base6_q <= stored6;
    end
    if (rows7_valid_i) begin
      a_repeats7_q <= {follows7_from7, follows7_from6, follows7_from5, follows7_from4, follows7_from3, follows7_from2,
                       follows7_from1, follows7_from0};
      a_base7_q <= stored7;
    end
  end

  // a: add and saturate
  assign base0 = (|{a_repeats0_q[7], a_repeats0_q[6], a_repeats0_q[5], a_repeats0_q[4], a_repeats0_q[3],
                    a_repeats0_q[2], a_repeats0_q[1], a_repeats0_q[0]})
                 ? (({32{a_repeats0_q[0]}} & w_sum0_q) | ({32{a_repeats0_q[1]}} & w_sum1_q)
                    | ({32{a_repeats0_q[2]}} & w_sum2_q) | ({32{a_repeats0_q[3]}} & w_sum3_q)
                    | ({32{a_repeats0_q[4]}} & w_sum4_q) | ({32{a_repeats0_q[5]}} & w_sum5_q)
                    | ({32{a_repeats0_q[6]}} & w_sum6_q) | ({32{a_repeats0_q[7]}} & w_sum7_q))
                 : a_base0_q;
  assign exact0 = $signed({base0[31], base0}) + $signed({products0_value_i[31], products0_value_i});
  assign sum0 = ((|exact0[32:31]) && !(&exact0[32:31])) ? (exact0[32] ? 32'h80000000 : 32'h7fffffff) : exact0[31:0];
  assign base1 = (|{a_repeats1_q[7], a_repeats1_q[6], a_repeats1_q[5], a_repeats1_q[4], a_repeats1_q[3],
                    a_repeats1_q[2], a_repeats1_q[1], a_repeats1_q[0]})
                 ? (({32{a_repeats1_q[0]}} & w_sum0_q) | ({32{a_repeats1_q[1]}} & w_sum1_q)
                    | ({32{a_repeats1_q[2]}} & w_sum2_q) | ({32{a_repeats1_q[3]}} & w_sum3_q)
                    | ({32{a_repeats1_q[4]}} & w_sum4_q) | ({32{a_repeats1_q[5]}} & w_sum5_q)
                    | ({32{a_repeats1_q[6]}} & w_sum6_q) | ({32{a_repeats1_q[7]}} & w_sum7_q))
                 : a_base1_q;
  assign exact1 = $signed({base1[31], base1}) + $signed({products1_value_i[31], products1_value_i});
  assign sum1 = ((|exact1[32:31]) && !(&exact1[32:31])) ? (exact1[32] ? 32'h80000000 : 32'h7fffffff) : exact1[31:0];
  assign base2 = (|{a_repeats2_q[7], a_repeats2_q[6], a_repeats2_q[5], a_repeats2_q[4], a_repeats2_q[3],
                    a_repeats2_q[2], a_repeats2_q[1], a_repeats2_q[0]})
                 ? (({32{a_repeats2_q[0]}} & w_sum0_q) | ({32{a_repeats2_q[1]}} & w_sum1_q)
                    | ({32{a_repeats2_q[2]}} & w_sum2_q) | ({32{a_repeats2_q[3]}} & w_sum3_q)
                    | ({32{a_repeats2_q[4]}} & w_sum4_q) | ({32{a_repeats2_q[5]}} & w_sum5_q)
                    | ({32{a_repeats2_q[6]}} & w_sum6_q) | ({32{a_repeats2_q[7]}} & w_sum7_q))
                 : a_base2_q;
  assign exact2 = $signed({base2[31], base2}) + $signed({products2_value_i[31], products2_value_i});
  assign sum2 = ((|exact2[32:31]) && !(&exact2[32:31])) ? (exact2[32] ? 32'h80000000 : 32'h7fffffff) : exact2[31:0];
  assign base3 = (|{a_repeats3_q[7], a_repeats3_q[6], a_repeats3_q[5], a_repeats3_q[4], a_repeats3_q[3],
                    a_repeats3_q[2], a_repeats3_q[1], a_repeats3_q[0]})
                 ? (({32{a_repeats3_q[0]}} & w_sum0_q) | ({32{a_repeats3_q[1]}} & w_sum1_q)
                    | ({32{a_repeats3_q[2]}} & w_sum2_q) | ({32{a_repeats3_q[3]}} & w_sum3_q)
                    | ({32{a_repeats3_q[4]}} & w_sum4_q) | ({32{a_repeats3_q[5]}} & w_sum5_q)
                    | ({32{a_repeats3_q[6]}} & w_sum6_q) | ({32{a_repeats3_q[7]}} & w_sum7_q))
                 : a_base3_q;
  assign exact3 = $signed({base3[31], base3}) + $signed({products3_value_i[31], products3_value_i});
  assign sum3 = ((|exact3[32:31]) && !(&exact3[32:31])) ? (exact3[32] ? 32'h80000000 : 32'h7fffffff) : exact3[31:0];
  assign base4 = (|{a_repeats4_q[7], a_repeats4_q[6], a_repeats4_q[5], a_repeats4_q[4], a_repeats4_q[3],
                    a_repeats4_q[2], a_repeats4_q[1], a_repeats4_q[0]})
                 ? (({32{a_repeats4_q[0]}} & w_sum0_q) | ({32{a_repeats4_q[1]}} & w_sum1_q)
                    | ({32{a_repeats4_q[2]}} & w_sum2_q) | ({32{a_repeats4_q[3]}} & w_sum3_q)
                    | ({32{a_repeats4_q[4]}} & w_sum4_q) | ({32{a_repeats4_q[5]}} & w_sum5_q)
                    | ({32{a_repeats4_q[6]}} & w_sum6_q) | ({32{a_repeats4_q[7]}} & w_sum7_q))
                 : a_base4_q;
  assign exact4 = $signed({base4[31], base4}) + $signed({products4_value_i[31], products4_value_i});
  assign sum4 = ((|exact4[32:31]) && !(&exact4[32:31])) ? (exact4[32] ? 32'h80000000 : 32'h7fffffff) : exact4[31:0];
  assign base5 = (|{a_repeats5_q[7], a_repeats5_q[6], a_repeats5_q[5], a_repeats5_q[4], a_repeats5_q[3],
                    a_repeats5_q[2], a_repeats5_q[1], a_repeats5_q[0]})
                 ? (({32{a_repeats5_q[0]}} & w_sum0_q) | ({32{a_repeats5_q[1]}} & w_sum1_q)
                    | ({32{a_repeats5_q[2]}} & w_sum2_q) | ({32{a_repeats5_q[3]}} & w_sum3_q)
                    | ({32{a_repeats5_q[4]}} & w_sum4_q) | ({32{a_repeats5_q[5]}} & w_sum5_q)
                    | ({32{a_repeats5_q[6]}} & w_sum6_q) | ({32{a_repeats5_q[7]}} & w_sum7_q))
                 : a_base5_q;
  assign exact5 = $signed({base5[31], base5}) + $signed({products5_value_i[31], products5_value_i});
  assign sum5 = ((|exact5[32:31]) && !(&exact5[32:31])) ? (exact5[32] ? 32'h80000000 : 32'h7fffffff) : exact5[31:0];
  assign base6 = (|{a_repeats6_q[7], a_repeats6_q[6], a_repeats6_q[5], a_repeats6_q[4], a_repeats6_q[3],
                    a_repeats6_q[2], a_repeats6_q[1], a_repeats6_q[0]})
                 ? (({32{a_repeats6_q[0]}} & w_sum0_q) | ({32{a_repeats6_q[1]}} & w_sum1_q)
                    | ({32{a_repeats6_q[2]}} & w_sum2_q) | ({32{a_repeats6_q[3]}} & w_sum3_q)
                    | ({32{a_repeats6_q[4]}} & w_sum4_q) | ({32{a_repeats6_q[5]}} & w_sum5_q)
                    | ({32{a_repeats6_q[6]}} & w_sum6_q) | ({32{a_repeats6_q[7]}} & w_sum7_q))
                 : a_base6_q;
  assign exact6 = $signed({base6[31], base6}) + $signed({products6_value_i[31], products6_value_i});
  assign sum6 = ((|exact6[32:31]) && !(&exact6[32:31])) ? (exact6[32] ? 32'h80000000 : 32'h7fffffff) : exact6[31:0];
  assign base7 = (|{a_repeats7_q[7], a_repeats7_q[6], a_repeats7_q[5], a_repeats7_q[4], a_repeats7_q[3],
                    a_repeats7_q[2], a_repeats7_q[1], a_repeats7_q[0]})
                 ? (({32{a_repeats7_q[0]}} & w_sum0_q) | ({32{a_repeats7_q[1]}} & w_sum1_q)
                    | ({32{a_repeats7_q[2]}} & w_sum2_q) | ({32{a_repeats7_q[3]}} & w_sum3_q)
                    | ({32{a_repeats7_q[4]}} & w_sum4_q) | ({32{a_repeats7_q[5]}} & w_sum5_q)
                    | ({32{a_repeats7_q[6]}} & w_sum6_q) | ({32{a_repeats7_q[7]}} & w_sum7_q))
                 : a_base7_q;
  assign exact7 = $signed({base7[31], base7}) + $signed({products7_value_i[31], products7_value_i});
  assign sum7 = ((|exact7[32:31]) && !(&exact7[32:31])) ? (exact7[32] ? 32'h80000000 : 32'h7fffffff) : exact7[31:0];

  always @(posedge clk) begin
    if (reset) begin
      w_valid0_q <= 1'b0;
      w_valid1_q <= 1'b0;
      w_valid2_q <= 1'b0;
      w_valid3_q <= 1'b0;
      w_valid4_q <= 1'b0;
      w_valid5_q <= 1'b0;
      w_valid6_q <= 1'b0;
      w_valid7_q <= 1'b0;
    end else begin
      w_valid0_q <= a_valid0_q && !flush_i;
      w_valid1_q <= a_valid1_q && !flush_i;
      w_valid2_q <= a_valid2_q && !flush_i;
      w_valid3_q <= a_valid3_q && !flush_i;
      w_valid4_q <= a_valid4_q && !flush_i;
      w_valid5_q <= a_valid5_q && !flush_i;
      w_valid6_q <= a_valid6_q && !flush_i;
      w_valid7_q <= a_valid7_q && !flush_i;
    end
  end

  always @(posedge clk) begin
    w_row0_q <= a_row0_q;
    if (a_valid0_q) begin
      w_sum0_q <= sum0;
      w_saturated0_q <= products0_clamped_i || ((|exact0[32:31]) && !(&exact0[32:31]));
    end
    w_row1_q <= a_row1_q;
    if (a_valid1_q) begin
      w_sum1_q <= sum1;
      w_saturated1_q <= products1_clamped_i || ((|exact1[32:31]) && !(&exact1[32:31]));
    end
    w_row2_q <= a_row2_q;
    if (a_valid2_q) begin
      w_sum2_q <= sum2;
      w_saturated2_q <= products2_clamped_i || ((|exact2[32:31]) && !(&exact2[32:31]));
    end
    w_row3_q <= a_row3_q;
    if (a_valid3_q) begin
      w_sum3_q <= sum3;
      w_saturated3_q <= products3_clamped_i || ((|exact3[32:31]) && !(&exact3[32:31]));
    end
    w_row4_q <= a_row4_q;
    if (a_valid4_q) begin
      w_sum4_q <= sum4;
      w_saturated4_q <= products4_clamped_i || ((|exact4[32:31]) && !(&exact4[32:31]));
    end
    w_row5_q <= a_row5_q;
    if (a_valid5_q) begin
      w_sum5_q <= sum5;
      w_saturated5_q <= products5_clamped_i || ((|exact5[32:31]) && !(&exact5[32:31]));
    end
    w_row6_q <= a_row6_q;
    if (a_valid6_q) begin
      w_sum6_q <= sum6;
      w_saturated6_q <= products6_clamped_i || ((|exact6[32:31]) && !(&exact6[32:31]));
    end
    w_row7_q <= a_row7_q;
    if (a_valid7_q) begin
      w_sum7_q <= sum7;
      w_saturated7_q <= products7_clamped_i || ((|exact7[32:31]) && !(&exact7[32:31]));
    end
  end

  // w: write
  assign saturations_o = {1'b0,
                          {1'b0, {1'b0, w_valid0_q && w_saturated0_q} + {1'b0, w_valid1_q && w_saturated1_q}}
                          + {1'b0, {1'b0, w_valid2_q && w_saturated2_q} + {1'b0, w_valid3_q && w_saturated3_q}}}
                         + {1'b0,
                            {1'b0, {1'b0, w_valid4_q && w_saturated4_q} + {1'b0, w_valid5_q && w_saturated5_q}}
                            + {1'b0, {1'b0, w_valid6_q && w_saturated6_q} + {1'b0, w_valid7_q && w_saturated7_q}}};

endmodule
