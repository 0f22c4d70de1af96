// PortedAdders: An adder per lane before the accumulators; forwards sums still in the pipeline.
// eie 0.1.0-SNAPSHOT, configuration SHA-256 a06b88cfd7de63368480ccbe3ddd78da3a7d26f7dd1128d02eb67fee1e6b3283

module PortedAdders (
  input  wire          flush_i,
  input  wire          rows0_valid_i,
  input  wire [5:0]    rows0_row_i,
  input  wire          rows1_valid_i,
  input  wire [5:0]    rows1_row_i,
  input  wire [31:0]   products0_value_i,
  input  wire          products0_clamped_i,
  input  wire [31:0]   products1_value_i,
  input  wire          products1_clamped_i,
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
  output wire [1:0]    saturations_o,
  input  wire          clk,
  input  wire          reset
);

  wire       [31:0]   u_accumulators_read_sum0_o;
  wire       [31:0]   u_accumulators_read_sum1_o;
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
  wire                a_base0_term;
  wire                a_base0_term2;
  reg                 a_repeats0_0_q;
  reg                 a_repeats0_1_q;
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
  reg                 a_repeats1_0_q;
  reg                 a_repeats1_1_q;
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

  Accumulators u_accumulators (
    .read_row0_i            (rows0_row_i[5:0]                ), //i
    .read_row1_i            (rows1_row_i[5:0]                ), //i
    .read_sum0_o            (u_accumulators_read_sum0_o[31:0]), //o
    .read_sum1_o            (u_accumulators_read_sum1_o[31:0]), //o
    .updates0_valid_i       (w_valid0_q                      ), //i
    .updates0_row_i         (w_row0_q[5:0]                   ), //i
    .updates0_sum_i         (w_sum0_q[31:0]                  ), //i
    .updates1_valid_i       (w_valid1_q                      ), //i
    .updates1_row_i         (w_row1_q[5:0]                   ), //i
    .updates1_sum_i         (w_sum1_q[31:0]                  ), //i
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
  assign a_base0_cast = ((a_base0_term ? w_sum0_q : 32'h0) | (a_base0_term2 ? w_sum1_q : 32'h0));
  assign base0_cast = ((a_repeats0_0_q ? w_sum0_q : 32'h0) | (a_repeats0_1_q ? w_sum1_q : 32'h0));
  assign base0 = ((a_repeats0_0_q || a_repeats0_1_q) ? base0_cast : a_base0_q);
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
  assign a_base1_cast = ((a_base1_term ? w_sum0_q : 32'h0) | (a_base1_term2 ? w_sum1_q : 32'h0));
  assign base1_cast = ((a_repeats1_0_q ? w_sum0_q : 32'h0) | (a_repeats1_1_q ? w_sum1_q : 32'h0));
  assign base1 = ((a_repeats1_0_q || a_repeats1_1_q) ? base1_cast : a_base1_q);
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
  assign saturations_o = ({1'b0,(w_valid0_q && w_saturated0_q)} + {1'b0,(w_valid1_q && w_saturated1_q)});
  always @(posedge clk) begin
    if(reset) begin
      a_valid0_q <= 1'b0;
      w_valid0_q <= 1'b0;
      a_valid1_q <= 1'b0;
      w_valid1_q <= 1'b0;
    end else begin
      a_valid0_q <= (rows0_valid_i && (! flush_i));
      a_valid1_q <= (rows1_valid_i && (! flush_i));
      w_valid0_q <= (a_valid0_q && (! flush_i));
      w_valid1_q <= (a_valid1_q && (! flush_i));
    end
  end

  always @(posedge clk) begin
    a_row0_q <= rows0_row_i;
    a_row1_q <= rows1_row_i;
    a_repeats0_0_q <= (a_valid0_q && (a_row0_q == rows0_row_i));
    a_repeats0_1_q <= (a_valid1_q && (a_row1_q == rows0_row_i));
    a_base0_q <= ((a_base0_term || a_base0_term2) ? a_base0_cast : u_accumulators_read_sum0_o);
    w_row0_q <= a_row0_q;
    w_sum0_q <= sum0;
    w_saturated0_q <= (products0_clamped_i || ((|w_saturated0_cast) && (! (&w_saturated0_cast))));
    a_repeats1_0_q <= (a_valid0_q && (a_row0_q == rows1_row_i));
    a_repeats1_1_q <= (a_valid1_q && (a_row1_q == rows1_row_i));
    a_base1_q <= ((a_base1_term || a_base1_term2) ? a_base1_cast : u_accumulators_read_sum1_o);
    w_row1_q <= a_row1_q;
    w_sum1_q <= sum1;
    w_saturated1_q <= (products1_clamped_i || ((|w_saturated1_cast) && (! (&w_saturated1_cast))));
  end

endmodule
