// EieArithmeticUnit: Multiplies and accumulates up to 8 entries a cycle.
// Source: io/eie/generator/unit/arithmetic/ArithmeticUnit.java
// eie 0.1.0-SNAPSHOT, configuration SHA-256 6a95cb9237261217b25e3180fd43b40bc7fc4a5dfde0df435fcc100b8b2650d2
// SPDX-License-Identifier: 0BSD
// Generated; whoever ran the generator may use this file without condition.

module EieArithmeticUnit (
  input  wire          flush_i,
  input  wire [4:0]    product_shift_i,
  output wire          occupied_o,
  input  wire [15:0]   operands_value_i,
  input  wire          operands_lanes0_valid_i,
  input  wire [5:0]    operands_lanes0_row_i,
  input  wire [15:0]   operands_lanes0_weight_i,
  input  wire          operands_lanes1_valid_i,
  input  wire [5:0]    operands_lanes1_row_i,
  input  wire [15:0]   operands_lanes1_weight_i,
  input  wire          operands_lanes2_valid_i,
  input  wire [5:0]    operands_lanes2_row_i,
  input  wire [15:0]   operands_lanes2_weight_i,
  input  wire          operands_lanes3_valid_i,
  input  wire [5:0]    operands_lanes3_row_i,
  input  wire [15:0]   operands_lanes3_weight_i,
  input  wire          operands_lanes4_valid_i,
  input  wire [5:0]    operands_lanes4_row_i,
  input  wire [15:0]   operands_lanes4_weight_i,
  input  wire          operands_lanes5_valid_i,
  input  wire [5:0]    operands_lanes5_row_i,
  input  wire [15:0]   operands_lanes5_weight_i,
  input  wire          operands_lanes6_valid_i,
  input  wire [5:0]    operands_lanes6_row_i,
  input  wire [15:0]   operands_lanes6_weight_i,
  input  wire          operands_lanes7_valid_i,
  input  wire [5:0]    operands_lanes7_row_i,
  input  wire [15:0]   operands_lanes7_weight_i,
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

  wire [31:0]   u_adders_sums0_o;
  wire [31:0]   u_adders_sums1_o;
  wire [31:0]   u_adders_sums2_o;
  wire [31:0]   u_adders_sums3_o;
  wire [3:0]    u_adders_saturations_o;
  wire [31:0]   u_multiplier0_product_o;
  wire [31:0]   u_multiplier1_product_o;
  wire [31:0]   u_multiplier2_product_o;
  wire [31:0]   u_multiplier3_product_o;
  wire [31:0]   u_multiplier4_product_o;
  wire [31:0]   u_multiplier5_product_o;
  wire [31:0]   u_multiplier6_product_o;
  wire [31:0]   u_multiplier7_product_o;

  // products, and the row of each a cycle ahead
  reg  [5:0]    s1_lane0_row_q;
  reg           s1_lane0_valid_q;
  reg  [5:0]    s1_lane1_row_q;
  reg           s1_lane1_valid_q;
  reg  [5:0]    s1_lane2_row_q;
  reg           s1_lane2_valid_q;
  reg  [5:0]    s1_lane3_row_q;
  reg           s1_lane3_valid_q;
  reg  [5:0]    s1_lane4_row_q;
  reg           s1_lane4_valid_q;
  reg  [5:0]    s1_lane5_row_q;
  reg           s1_lane5_valid_q;
  reg  [5:0]    s1_lane6_row_q;
  reg           s1_lane6_valid_q;
  reg  [5:0]    s1_lane7_row_q;
  reg           s1_lane7_valid_q;

  EiePortedAdders u_adders (
    .flush_i                (flush_i),
    .rows0_valid_i          (s1_lane0_valid_q),
    .rows0_row_i            (s1_lane0_row_q),
    .rows1_valid_i          (s1_lane1_valid_q),
    .rows1_row_i            (s1_lane1_row_q),
    .rows2_valid_i          (s1_lane2_valid_q),
    .rows2_row_i            (s1_lane2_row_q),
    .rows3_valid_i          (s1_lane3_valid_q),
    .rows3_row_i            (s1_lane3_row_q),
    .rows4_valid_i          (s1_lane4_valid_q),
    .rows4_row_i            (s1_lane4_row_q),
    .rows5_valid_i          (s1_lane5_valid_q),
    .rows5_row_i            (s1_lane5_row_q),
    .rows6_valid_i          (s1_lane6_valid_q),
    .rows6_row_i            (s1_lane6_row_q),
    .rows7_valid_i          (s1_lane7_valid_q),
    .rows7_row_i            (s1_lane7_row_q),
    .products0_value_i      (u_multiplier0_product_o),
    .products0_clamped_i    (1'b0),
    .products1_value_i      (u_multiplier1_product_o),
    .products1_clamped_i    (1'b0),
    .products2_value_i      (u_multiplier2_product_o),
    .products2_clamped_i    (1'b0),
    .products3_value_i      (u_multiplier3_product_o),
    .products3_clamped_i    (1'b0),
    .products4_value_i      (u_multiplier4_product_o),
    .products4_clamped_i    (1'b0),
    .products5_value_i      (u_multiplier5_product_o),
    .products5_clamped_i    (1'b0),
    .products6_value_i      (u_multiplier6_product_o),
    .products6_clamped_i    (1'b0),
    .products7_value_i      (u_multiplier7_product_o),
    .products7_clamped_i    (1'b0),
    .exchange_drain_i       (exchange_drain_i),
    .exchange_drain_group_i (exchange_drain_group_i),
    .exchange_load_i        (exchange_load_i),
    .exchange_load_group_i  (exchange_load_group_i),
    .exchange_start0_i      (exchange_start0_i),
    .exchange_start1_i      (exchange_start1_i),
    .exchange_start2_i      (exchange_start2_i),
    .exchange_start3_i      (exchange_start3_i),
    .sums0_o                (u_adders_sums0_o[31:0]),
    .sums1_o                (u_adders_sums1_o[31:0]),
    .sums2_o                (u_adders_sums2_o[31:0]),
    .sums3_o                (u_adders_sums3_o[31:0]),
    .saturations_o          (u_adders_saturations_o[3:0]),
    .clk                    (clk),
    .reset                  (reset)
  );

  EieMultiplier u_multiplier0 (
    .load_i    (operands_lanes0_valid_i),
    .weight_i  (operands_lanes0_weight_i),
    .value_i   (operands_value_i),
    .product_o (u_multiplier0_product_o[31:0]),
    .clk       (clk)
  );

  EieMultiplier u_multiplier1 (
    .load_i    (operands_lanes1_valid_i),
    .weight_i  (operands_lanes1_weight_i),
    .value_i   (operands_value_i),
    .product_o (u_multiplier1_product_o[31:0]),
    .clk       (clk)
  );

  EieMultiplier u_multiplier2 (
    .load_i    (operands_lanes2_valid_i),
    .weight_i  (operands_lanes2_weight_i),
    .value_i   (operands_value_i),
    .product_o (u_multiplier2_product_o[31:0]),
    .clk       (clk)
  );

  EieMultiplier u_multiplier3 (
    .load_i    (operands_lanes3_valid_i),
    .weight_i  (operands_lanes3_weight_i),
    .value_i   (operands_value_i),
    .product_o (u_multiplier3_product_o[31:0]),
    .clk       (clk)
  );

  EieMultiplier u_multiplier4 (
    .load_i    (operands_lanes4_valid_i),
    .weight_i  (operands_lanes4_weight_i),
    .value_i   (operands_value_i),
    .product_o (u_multiplier4_product_o[31:0]),
    .clk       (clk)
  );

  EieMultiplier u_multiplier5 (
    .load_i    (operands_lanes5_valid_i),
    .weight_i  (operands_lanes5_weight_i),
    .value_i   (operands_value_i),
    .product_o (u_multiplier5_product_o[31:0]),
    .clk       (clk)
  );

  EieMultiplier u_multiplier6 (
    .load_i    (operands_lanes6_valid_i),
    .weight_i  (operands_lanes6_weight_i),
    .value_i   (operands_value_i),
    .product_o (u_multiplier6_product_o[31:0]),
    .clk       (clk)
  );

  EieMultiplier u_multiplier7 (
    .load_i    (operands_lanes7_valid_i),
    .weight_i  (operands_lanes7_weight_i),
    .value_i   (operands_value_i),
    .product_o (u_multiplier7_product_o[31:0]),
    .clk       (clk)
  );

  // products, and the row of each a cycle ahead
  always @(posedge clk) begin
    s1_lane0_row_q <= operands_lanes0_valid_i ? operands_lanes0_row_i : 6'h0;
    s1_lane1_row_q <= operands_lanes1_valid_i ? operands_lanes1_row_i : 6'h0;
    s1_lane2_row_q <= operands_lanes2_valid_i ? operands_lanes2_row_i : 6'h0;
    s1_lane3_row_q <= operands_lanes3_valid_i ? operands_lanes3_row_i : 6'h0;
    s1_lane4_row_q <= operands_lanes4_row_i;
    s1_lane5_row_q <= operands_lanes5_row_i;
    s1_lane6_row_q <= operands_lanes6_row_i;
    s1_lane7_row_q <= operands_lanes7_row_i;
  end

  always @(posedge clk) begin
    if (reset) begin
      s1_lane0_valid_q <= 1'b0;
      s1_lane1_valid_q <= 1'b0;
      s1_lane2_valid_q <= 1'b0;
      s1_lane3_valid_q <= 1'b0;
      s1_lane4_valid_q <= 1'b0;
      s1_lane5_valid_q <= 1'b0;
      s1_lane6_valid_q <= 1'b0;
      s1_lane7_valid_q <= 1'b0;
    end else begin
      s1_lane0_valid_q <= operands_lanes0_valid_i && !flush_i;
      s1_lane1_valid_q <= operands_lanes1_valid_i && !flush_i;
      s1_lane2_valid_q <= operands_lanes2_valid_i && !flush_i;
      s1_lane3_valid_q <= operands_lanes3_valid_i && !flush_i;
      s1_lane4_valid_q <= operands_lanes4_valid_i && !flush_i;
      s1_lane5_valid_q <= operands_lanes5_valid_i && !flush_i;
      s1_lane6_valid_q <= operands_lanes6_valid_i && !flush_i;
      s1_lane7_valid_q <= operands_lanes7_valid_i && !flush_i;
    end
  end

  // sums
  assign sums0_o = u_adders_sums0_o;
  assign sums1_o = u_adders_sums1_o;
  assign sums2_o = u_adders_sums2_o;
  assign sums3_o = u_adders_sums3_o;
  assign saturations_o = u_adders_saturations_o;
  assign occupied_o =
      |{operands_lanes7_valid_i, operands_lanes6_valid_i, operands_lanes5_valid_i, operands_lanes4_valid_i,
        operands_lanes3_valid_i, operands_lanes2_valid_i, operands_lanes1_valid_i, operands_lanes0_valid_i};

endmodule
