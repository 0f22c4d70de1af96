// EiePortedAdders: An adder per lane before the accumulators; forwards sums still in the pipeline.
// Source: io/eie/generator/unit/arithmetic/PortedAdders.java
// eie 0.1.0-SNAPSHOT, configuration SHA-256 91b069e72359661aa674e6fe745ad5cbc0c1b861b888afad238511267bef07f7
// SPDX-License-Identifier: 0BSD
// Generated; whoever ran the generator may use this file without condition.

module EiePortedAdders (
  input  wire          flush_i,
  input  wire          rows0_valid_i,
  input  wire [3:0]    rows0_row_i,
  input  wire [31:0]   products0_value_i,
  input  wire          products0_clamped_i,
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

  wire [31:0]   u_accumulators_read_sum0_o;
  wire [31:0]   u_accumulators_sums0_o;
  reg           a_valid0_q;
  reg  [3:0]    a_row0_q;

  // r: stored sums, and the lanes whose sums are newer
  reg  [31:0]   a_base0_q;
  reg  [0:0]    a_repeats0_q;
  wire          follows0_from0;
  wire          forwards0_from0;
  wire [31:0]   stored0;

  // a: add and saturate
  reg           w_valid0_q;
  reg  [3:0]    w_row0_q;
  reg  [31:0]   w_sum0_q;
  reg           w_saturated0_q;
  wire [31:0]   base0;
  wire [32:0]   exact0;
  wire [31:0]   sum0;

  EieAccumulators u_accumulators (
    .read_row0_i            (rows0_row_i),
    .read_sum0_o            (u_accumulators_read_sum0_o[31:0]),
    .updates0_valid_i       (w_valid0_q),
    .updates0_row_i         (w_row0_q),
    .updates0_sum_i         (w_sum0_q),
    .exchange_drain_i       (exchange_drain_i),
    .exchange_drain_group_i (exchange_drain_group_i),
    .exchange_load_i        (exchange_load_i),
    .exchange_load_group_i  (exchange_load_group_i),
    .exchange_start0_i      (exchange_start0_i),
    .sums0_o                (u_accumulators_sums0_o[31:0]),
    .clk                    (clk)
  );

  assign sums0_o = u_accumulators_sums0_o;

  always @(posedge clk) begin
    if (reset) begin
      a_valid0_q <= 1'b0;
    end else begin
      a_valid0_q <= rows0_valid_i && !flush_i;
    end
  end

  always @(posedge clk) begin
    a_row0_q <= rows0_row_i;
  end

  // r: stored sums, and the lanes whose sums are newer
  assign follows0_from0 = a_valid0_q && (a_row0_q == rows0_row_i);
  assign forwards0_from0 = w_valid0_q && (w_row0_q == rows0_row_i);
  assign stored0 = forwards0_from0 ? w_sum0_q : u_accumulators_read_sum0_o;

  always @(posedge clk) begin
    if (rows0_valid_i) begin
      a_repeats0_q <= follows0_from0;
      a_base0_q <= stored0;
    end
  end

  // a: add and saturate
  assign base0 = a_repeats0_q[0] ? w_sum0_q : a_base0_q;
  assign exact0 = $signed({base0[31], base0}) + $signed({products0_value_i[31], products0_value_i});
  assign sum0 = ((|exact0[32:31]) && !(&exact0[32:31])) ? (exact0[32] ? 32'h80000000 : 32'h7fffffff) : exact0[31:0];

  always @(posedge clk) begin
    if (reset) begin
      w_valid0_q <= 1'b0;
    end else begin
      w_valid0_q <= a_valid0_q && !flush_i;
    end
  end

  always @(posedge clk) begin
    w_row0_q <= a_row0_q;
    if (a_valid0_q) begin
      w_sum0_q <= sum0;
      w_saturated0_q <= products0_clamped_i || ((|exact0[32:31]) && !(&exact0[32:31]));
    end
  end

  // w: write
  assign saturations_o = w_valid0_q && w_saturated0_q;

endmodule
