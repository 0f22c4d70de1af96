// ArithmeticUnit: Multiplies, accumulates with saturation, forwards sums still in the pipeline.
// eie 0.1.0-SNAPSHOT, configuration SHA-256 cd39407f50ebede3e61a25fc829a69415d06edd12e99f8a88d33e5489d284e07

module ArithmeticUnit (
  input  wire          flush_i,
  input  wire [4:0]    product_shift_i,
  output wire          occupied_o,
  output wire          saturates_o,
  input  wire          operands_valid_i,
  input  wire [5:0]    operands_row_i,
  input  wire [15:0]   operands_weight_i,
  input  wire [15:0]   operands_value_i,
  output wire [5:0]    read_row_o,
  input  wire [31:0]   read_sum_i,
  output wire          update_valid_o,
  output wire [5:0]    update_row_o,
  output wire [31:0]   update_sum_o,
  input  wire          clk,
  input  wire          reset
);

  wire       [31:0]   u_multiplier_product_o;
  reg                 w_saturated_q;
  reg                 s1_valid_q;
  reg        [5:0]    s1_row_q;
  wire       [32:0]   a_product;
  reg                 valid1_q;
  reg        [5:0]    a_row_q;
  reg                 a_repeats_q;
  reg        [31:0]   a_base_q;
  reg                 valid2_q;
  reg        [5:0]    w_row_q;
  reg        [31:0]   w_sum_q;
  wire       [31:0]   base;
  wire       [33:0]   exact_wide;
  wire       [33:0]   exact_wide2;
  wire       [33:0]   exact;
  wire       [31:0]   sum_choice;
  wire       [2:0]    sum_part;
  wire       [2:0]    sum_cast;
  wire       [31:0]   sum_part2;
  wire       [31:0]   sum;
  wire       [2:0]    w_saturated_part;
  wire       [2:0]    w_saturated_cast;

  Multiplier u_multiplier (
    .weight_i  (operands_weight_i[15:0]     ), //i
    .value_i   (operands_value_i[15:0]      ), //i
    .product_o (u_multiplier_product_o[31:0]), //o
    .clk       (clk                         )  //i
  );
  assign a_product = {{1{u_multiplier_product_o[31]}}, u_multiplier_product_o};
  assign read_row_o = s1_row_q;
  assign base = (a_repeats_q ? w_sum_q : a_base_q);
  assign exact_wide = {{2{base[31]}}, base};
  assign exact_wide2 = {{1{a_product[32]}}, a_product};
  assign exact = ($signed(exact_wide) + $signed(exact_wide2));
  assign sum_choice = (exact[33] ? 32'h80000000 : 32'h7fffffff);
  assign sum_part = exact[33 : 31];
  assign sum_cast = sum_part;
  assign sum_part2 = exact[31 : 0];
  assign sum = (((|sum_cast) && (! (&sum_cast))) ? sum_choice : sum_part2);
  assign w_saturated_part = exact[33 : 31];
  assign w_saturated_cast = w_saturated_part;
  assign update_valid_o = valid2_q;
  assign update_row_o = w_row_q;
  assign update_sum_o = w_sum_q;
  assign saturates_o = (valid2_q && w_saturated_q);
  assign occupied_o = (operands_valid_i || (|{valid2_q,{valid1_q,s1_valid_q}}));
  always @(posedge clk) begin
    if(reset) begin
      s1_valid_q <= 1'b0;
      valid1_q <= 1'b0;
      valid2_q <= 1'b0;
    end else begin
      s1_valid_q <= (operands_valid_i && (! flush_i));
      valid1_q <= (s1_valid_q && (! flush_i));
      valid2_q <= (valid1_q && (! flush_i));
    end
  end

  always @(posedge clk) begin
    s1_row_q <= operands_row_i;
    a_row_q <= s1_row_q;
    a_repeats_q <= (valid1_q && (a_row_q == s1_row_q));
    a_base_q <= ((valid2_q && (w_row_q == s1_row_q)) ? w_sum_q : read_sum_i);
    w_row_q <= a_row_q;
    w_sum_q <= sum;
    w_saturated_q <= (1'b0 || ((|w_saturated_cast) && (! (&w_saturated_cast))));
  end

endmodule
