// ArithmeticUnit: Multiplies, accumulates with saturation, forwards sums still in the pipeline.
// eie 0.1.0-SNAPSHOT, configuration SHA-256 a2a461ea7c305a367afbc66e6e6755b5a0cb97f6740426621ce5f65e6cd85e0a

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
  input  wire [15:0]   read_sum_i,
  output wire          update_valid_o,
  output wire [5:0]    update_row_o,
  output wire [15:0]   update_sum_o,
  input  wire          clk,
  input  wire          reset
);

  wire       [31:0]   u_multiplier_product_o;
  reg                 w_saturated_q;
  reg                 s1_valid_q;
  reg        [5:0]    s1_row_q;
  reg                 s2_valid_q;
  reg        [5:0]    s2_row_q;
  reg                 s3_valid_q;
  reg        [5:0]    s3_row_q;
  wire       [32:0]   doubled;
  reg        [32:0]   n1_product_q;
  wire       [33:0]   sum_of_halves_wide;
  wire       [33:0]   sum_of_halves;
  wire       [32:0]   n2_exact;
  wire       [16:0]   a_product_choice;
  wire       [16:0]   a_product_part;
  wire       [16:0]   a_product_cast;
  wire       [16:0]   a_product_part2;
  wire       [16:0]   a_clamped_part;
  wire       [16:0]   a_clamped_cast;
  reg        [16:0]   a_product_q;
  reg                 a_clamped_q;
  reg                 valid3_q;
  reg        [5:0]    a_row_q;
  reg                 a_repeats_q;
  reg        [15:0]   a_base_q;
  reg                 valid4_q;
  reg        [5:0]    w_row_q;
  reg        [15:0]   w_sum_q;
  wire       [15:0]   base;
  wire       [17:0]   exact_wide;
  wire       [17:0]   exact_wide2;
  wire       [17:0]   exact;
  wire       [15:0]   sum_choice;
  wire       [2:0]    sum_part;
  wire       [2:0]    sum_cast;
  wire       [15:0]   sum_part2;
  wire       [15:0]   sum;
  wire       [2:0]    w_saturated_part;
  wire       [2:0]    w_saturated_cast;

  Multiplier u_multiplier (
    .weight_i  (operands_weight_i[15:0]     ), //i
    .value_i   (operands_value_i[15:0]      ), //i
    .product_o (u_multiplier_product_o[31:0]), //o
    .clk       (clk                         )  //i
  );
  assign doubled = {u_multiplier_product_o,1'b0};
  assign sum_of_halves_wide = {{1{n1_product_q[32]}}, n1_product_q};
  assign sum_of_halves = ($signed(sum_of_halves_wide) + $signed(34'h000000001));
  assign n2_exact = sum_of_halves[33 : 1];
  assign a_product_choice = (n2_exact[32] ? 17'h10000 : 17'h0ffff);
  assign a_product_part = n2_exact[32 : 16];
  assign a_product_cast = a_product_part;
  assign a_product_part2 = n2_exact[16 : 0];
  assign a_clamped_part = n2_exact[32 : 16];
  assign a_clamped_cast = a_clamped_part;
  assign read_row_o = s3_row_q;
  assign base = (a_repeats_q ? w_sum_q : a_base_q);
  assign exact_wide = {{2{base[15]}}, base};
  assign exact_wide2 = {{1{a_product_q[16]}}, a_product_q};
  assign exact = ($signed(exact_wide) + $signed(exact_wide2));
  assign sum_choice = (exact[17] ? 16'h8000 : 16'h7fff);
  assign sum_part = exact[17 : 15];
  assign sum_cast = sum_part;
  assign sum_part2 = exact[15 : 0];
  assign sum = (((|sum_cast) && (! (&sum_cast))) ? sum_choice : sum_part2);
  assign w_saturated_part = exact[17 : 15];
  assign w_saturated_cast = w_saturated_part;
  assign update_valid_o = valid4_q;
  assign update_row_o = w_row_q;
  assign update_sum_o = w_sum_q;
  assign saturates_o = (valid4_q && w_saturated_q);
  assign occupied_o = (operands_valid_i || (|{{valid4_q,valid3_q},{s3_valid_q,{s2_valid_q,s1_valid_q}}}));
  always @(posedge clk) begin
    if(reset) begin
      s1_valid_q <= 1'b0;
      s2_valid_q <= 1'b0;
      s3_valid_q <= 1'b0;
      valid3_q <= 1'b0;
      valid4_q <= 1'b0;
    end else begin
      s1_valid_q <= (operands_valid_i && (! flush_i));
      s2_valid_q <= (s1_valid_q && (! flush_i));
      s3_valid_q <= (s2_valid_q && (! flush_i));
      valid3_q <= (s3_valid_q && (! flush_i));
      valid4_q <= (valid3_q && (! flush_i));
    end
  end

  always @(posedge clk) begin
    s1_row_q <= operands_row_i;
    s2_row_q <= s1_row_q;
    s3_row_q <= s2_row_q;
    n1_product_q <= ($signed(doubled) >>> product_shift_i);
    a_product_q <= (((|a_product_cast) && (! (&a_product_cast))) ? a_product_choice : a_product_part2);
    a_clamped_q <= ((|a_clamped_cast) && (! (&a_clamped_cast)));
    a_row_q <= s3_row_q;
    a_repeats_q <= (valid3_q && (a_row_q == s3_row_q));
    a_base_q <= ((valid4_q && (w_row_q == s3_row_q)) ? w_sum_q : read_sum_i);
    w_row_q <= a_row_q;
    w_sum_q <= sum;
    w_saturated_q <= (a_clamped_q || ((|w_saturated_cast) && (! (&w_saturated_cast))));
  end

endmodule
