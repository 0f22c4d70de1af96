// EieOutputStage: Rounds, saturates and rectifies an accumulator into an activation.
// Source: io/eie/generator/unit/element/OutputStage.java
// eie 0.1.0-SNAPSHOT, configuration SHA-256 91b069e72359661aa674e6fe745ad5cbc0c1b861b888afad238511267bef07f7
// SPDX-License-Identifier: 0BSD
// Generated; whoever ran the generator may use this file without condition.

module EieOutputStage (
  input  wire          valid_i,
  input  wire [4:0]    output_shift_i,
  input  wire          relu_i,
  output wire          done_o,
  output wire          saturates_o,
  input  wire [31:0]   sum_i,
  output wire [15:0]   activation_o,
  input  wire          clk,
  input  wire          reset
);

  // o0: the accumulator
  reg           o0_valid_q;
  reg  [31:0]   o0_sum_q;

  // o1: shift
  reg           o1_valid_q;
  wire [32:0]   doubled;
  wire [32:0]   o1_halves_shifted;
  reg  [17:0]   o1_halves_q;
  reg           o1_far_q;

  // o2: round, saturate, rectify
  wire [18:0]   sum_of_halves;
  wire [17:0]   rounded;
  wire          negative;
  wire          exceeds;
  wire [15:0]   clamped;
  reg           o2_valid_q;
  reg  [15:0]   o2_activation_q;
  reg           o2_saturated_q;

  // o0: the accumulator
  always @(posedge clk) begin
    if (reset) begin
      o0_valid_q <= 1'b0;
    end else begin
      o0_valid_q <= valid_i;
    end
  end

  always @(posedge clk) begin
    o0_sum_q <= sum_i;
  end

  // o1: shift
  assign doubled = {o0_sum_q, 1'b0};
  assign o1_halves_shifted = $signed(doubled) >>> output_shift_i;

  always @(posedge clk) begin
    if (reset) begin
      o1_valid_q <= 1'b0;
    end else begin
      o1_valid_q <= o0_valid_q;
    end
  end

  always @(posedge clk) begin
    o1_halves_q <= {o1_halves_shifted[32], o1_halves_shifted[16:0]};
    o1_far_q <= (|o1_halves_shifted[32:17]) && !(&o1_halves_shifted[32:17]);
  end

  // o2: round, saturate, rectify
  assign sum_of_halves = $signed({o1_halves_q[17], o1_halves_q}) + $signed(19'h00001);
  assign rounded = sum_of_halves[18:1];
  assign negative = o1_halves_q[17];
  assign exceeds = o1_far_q || ((|rounded[17:15]) && !(&rounded[17:15]));
  assign clamped = exceeds ? (negative ? 16'h8000 : 16'h7fff) : rounded[15:0];
  assign done_o = o2_valid_q;
  assign activation_o = o2_activation_q;
  assign saturates_o = o2_valid_q && o2_saturated_q;

  always @(posedge clk) begin
    if (reset) begin
      o2_valid_q <= 1'b0;
    end else begin
      o2_valid_q <= o1_valid_q;
    end
  end

  always @(posedge clk) begin
    o2_activation_q <= (relu_i && negative) ? 16'h0 : clamped;
    o2_saturated_q <= exceeds;
  end

endmodule
