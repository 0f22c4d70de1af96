// EieArithmeticUnit: Multiplies and accumulates up to 1 entries a cycle.
// Source: io/eie/generator/unit/arithmetic/ArithmeticUnit.java
// eie 0.1.0-SNAPSHOT, configuration SHA-256 91b069e72359661aa674e6fe745ad5cbc0c1b861b888afad238511267bef07f7
// SPDX-License-Identifier: 0BSD
// Generated; whoever ran the generator may use this file without condition.

module EieArithmeticUnit (
  input  wire          flush_i,
  input  wire [4:0]    product_shift_i,
  output wire          occupied_o,
  input  wire [15:0]   operands_value_i,
  input  wire          operands_lanes0_valid_i,
  input  wire [3:0]    operands_lanes0_row_i,
  input  wire [15:0]   operands_lanes0_weight_i,
  input  wire          exchange_drain_i,
  input  wire [3:0]    exchange_drain_group_i,
  input  wire          exchange_load_i,
  input  wire [3:0]    exchange_load_group_i,
  input  wire [31:0]   exchange_start0_i,
  output wire [31:0]   sums0_o,
  output wire [0:0]    saturations_o,
  input  wire          clk,
  input  wire          reset
);

  wire [31:0]   u_adders_sums0_o;
  wire [0:0]    u_adders_saturations_o;
  wire [31:0]   u_multiplier0_product_o;

  // products, and the row of each a cycle ahead
  reg  [3:0]    s1_lane0_row_q;
  reg           s1_lane0_valid_q;

  EiePortedAdders u_adders (
    .flush_i                (flush_i),
    .rows0_valid_i          (s1_lane0_valid_q),
    .rows0_row_i            (s1_lane0_row_q),
    .products0_value_i      (u_multiplier0_product_o),
    .products0_clamped_i    (1'b0),
    .exchange_drain_i       (exchange_drain_i),
    .exchange_drain_group_i (exchange_drain_group_i),
    .exchange_load_i        (exchange_load_i),
    .exchange_load_group_i  (exchange_load_group_i),
    .exchange_start0_i      (exchange_start0_i),
    .sums0_o                (u_adders_sums0_o[31:0]),
    .saturations_o          (u_adders_saturations_o),
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

  // products, and the row of each a cycle ahead
  always @(posedge clk) begin
    s1_lane0_row_q <= operands_lanes0_row_i;
  end

  always @(posedge clk) begin
    if (reset) begin
      s1_lane0_valid_q <= 1'b0;
    end else begin
      s1_lane0_valid_q <= operands_lanes0_valid_i && !flush_i;
    end
  end

  // sums
  assign sums0_o = u_adders_sums0_o;
  assign saturations_o = u_adders_saturations_o;
  assign occupied_o = operands_lanes0_valid_i;

endmodule
