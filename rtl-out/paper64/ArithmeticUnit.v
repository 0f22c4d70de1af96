// ArithmeticUnit: Multiplies and accumulates up to 1 entries a cycle.
// eie 0.1.0-SNAPSHOT, configuration SHA-256 d0f52f760b422236cadafc54d44578ec4c551a14f8661573cc64360a36ecf33a

module ArithmeticUnit (
  input  wire          flush_i,
  input  wire [4:0]    product_shift_i,
  output wire          occupied_o,
  input  wire [15:0]   operands_value_i,
  input  wire          operands_lanes0_valid_i,
  input  wire [5:0]    operands_lanes0_row_i,
  input  wire [15:0]   operands_lanes0_weight_i,
  input  wire          exchange_drain_i,
  input  wire [5:0]    exchange_drain_group_i,
  input  wire          exchange_load_i,
  input  wire [5:0]    exchange_load_group_i,
  input  wire [15:0]   exchange_start0_i,
  output wire [15:0]   sums0_o,
  output wire [0:0]    saturations_o,
  input  wire          clk,
  input  wire          reset
);

  wire       [15:0]   u_adders_sums0_o;
  wire       [0:0]    u_adders_saturations_o;
  wire       [31:0]   u_multiplier0_product_o;
  reg                 s1_lane0_valid_q;
  reg        [5:0]    s1_lane0_row_q;
  reg                 s2_lane0_valid_q;
  reg        [5:0]    s2_lane0_row_q;
  reg                 s3_lane0_valid_q;
  reg        [5:0]    s3_lane0_row_q;
  wire       [32:0]   doubled0;
  reg        [32:0]   n1_product0_q;
  wire       [33:0]   sum_of_halves0_wide;
  wire       [33:0]   sum_of_halves0;
  wire       [32:0]   n2_exact0;
  wire       [16:0]   a_product0_choice;
  wire       [16:0]   a_product0_part;
  wire       [16:0]   a_product0_cast;
  wire       [16:0]   a_product0_part2;
  wire       [16:0]   a_clamped0_part;
  wire       [16:0]   a_clamped0_cast;
  reg        [16:0]   a_product0_q;
  reg                 a_clamped0_q;

  PortedAdders u_adders (
    .flush_i                (flush_i                    ), //i
    .rows0_valid_i          (s3_lane0_valid_q           ), //i
    .rows0_row_i            (s3_lane0_row_q[5:0]        ), //i
    .products0_value_i      (a_product0_q[16:0]         ), //i
    .products0_clamped_i    (a_clamped0_q               ), //i
    .exchange_drain_i       (exchange_drain_i           ), //i
    .exchange_drain_group_i (exchange_drain_group_i[5:0]), //i
    .exchange_load_i        (exchange_load_i            ), //i
    .exchange_load_group_i  (exchange_load_group_i[5:0] ), //i
    .exchange_start0_i      (exchange_start0_i[15:0]    ), //i
    .sums0_o                (u_adders_sums0_o[15:0]     ), //o
    .saturations_o          (u_adders_saturations_o     ), //o
    .clk                    (clk                        ), //i
    .reset                  (reset                      )  //i
  );
  Multiplier u_multiplier0 (
    .weight_i  (operands_lanes0_weight_i[15:0]), //i
    .value_i   (operands_value_i[15:0]        ), //i
    .product_o (u_multiplier0_product_o[31:0] ), //o
    .clk       (clk                           )  //i
  );
  assign doubled0 = {u_multiplier0_product_o,1'b0};
  assign sum_of_halves0_wide = {{1{n1_product0_q[32]}}, n1_product0_q};
  assign sum_of_halves0 = ($signed(sum_of_halves0_wide) + $signed(34'h000000001));
  assign n2_exact0 = sum_of_halves0[33 : 1];
  assign a_product0_choice = (n2_exact0[32] ? 17'h10000 : 17'h0ffff);
  assign a_product0_part = n2_exact0[32 : 16];
  assign a_product0_cast = a_product0_part;
  assign a_product0_part2 = n2_exact0[16 : 0];
  assign a_clamped0_part = n2_exact0[32 : 16];
  assign a_clamped0_cast = a_clamped0_part;
  assign sums0_o = u_adders_sums0_o;
  assign saturations_o = u_adders_saturations_o;
  assign occupied_o = (|{s2_lane0_valid_q,{s1_lane0_valid_q,operands_lanes0_valid_i}});
  always @(posedge clk) begin
    if(reset) begin
      s1_lane0_valid_q <= 1'b0;
      s2_lane0_valid_q <= 1'b0;
      s3_lane0_valid_q <= 1'b0;
    end else begin
      s1_lane0_valid_q <= (operands_lanes0_valid_i && (! flush_i));
      s2_lane0_valid_q <= (s1_lane0_valid_q && (! flush_i));
      s3_lane0_valid_q <= (s2_lane0_valid_q && (! flush_i));
    end
  end

  always @(posedge clk) begin
    s1_lane0_row_q <= operands_lanes0_row_i;
    s2_lane0_row_q <= s1_lane0_row_q;
    s3_lane0_row_q <= s2_lane0_row_q;
    n1_product0_q <= ($signed(doubled0) >>> product_shift_i);
    a_product0_q <= (((|a_product0_cast) && (! (&a_product0_cast))) ? a_product0_choice : a_product0_part2);
    a_clamped0_q <= ((|a_clamped0_cast) && (! (&a_clamped0_cast)));
  end

endmodule
