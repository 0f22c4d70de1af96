// EieMultiplier: Signed multiplier, 2 register stages.
// Source: io/eie/generator/unit/arithmetic/Multiplier.java
// eie 0.1.0-SNAPSHOT, configuration SHA-256 6a95cb9237261217b25e3180fd43b40bc7fc4a5dfde0df435fcc100b8b2650d2
// SPDX-License-Identifier: 0BSD
// Generated; whoever ran the generator may use this file without condition.

module EieMultiplier (
  input  wire          load_i,
  input  wire [15:0]   weight_i,
  input  wire [15:0]   value_i,
  output wire [31:0]   product_o,
  input  wire          clk
);

  // digits of the value; each chooses a multiple of the weight
  wire          one0;
  wire          negative0;
  wire          two0;
  wire [16:0]   multiple0;
  wire [31:0]   addend0;
  wire          negative1;
  wire          one1;
  wire          two1;
  wire [16:0]   multiple1;
  wire [31:0]   addend1;
  wire          negative2;
  wire          one2;
  wire          two2;
  wire [16:0]   multiple2;
  wire [31:0]   addend2;
  wire          negative3;
  wire          one3;
  wire          two3;
  wire [16:0]   multiple3;
  wire [31:0]   addend3;
  wire          negative4;
  wire          one4;
  wire          two4;
  wire [16:0]   multiple4;
  wire [31:0]   addend4;
  wire          negative5;
  wire          one5;
  wire          two5;
  wire [16:0]   multiple5;
  wire [31:0]   addend5;
  wire          negative6;
  wire          one6;
  wire          two6;
  wire [16:0]   multiple6;
  wire [31:0]   addend6;
  wire          negative7;
  wire          one7;
  wire          two7;
  wire [16:0]   multiple7;
  wire [31:0]   addend7;
  wire [31:0]   addend8;

  // carry-save adders: three terms become two
  wire [31:0]   low0_either0;
  wire [31:0]   low0_sum0;
  wire [30:0]   low0_carry0;
  wire [31:0]   low0_carried0;
  wire [31:0]   low0_either3;
  wire [31:0]   low0_sum3;
  wire [30:0]   low0_carry3;
  wire [31:0]   low0_carried3;
  wire [31:0]   low0_either6;
  wire [31:0]   low0_sum6;
  wire [30:0]   low0_carry6;
  wire [31:0]   low0_carried6;
  wire [31:0]   low1_either0;
  wire [31:0]   low1_sum0;
  wire [30:0]   low1_carry0;
  wire [31:0]   low1_carried0;
  wire [31:0]   low1_either3;
  wire [31:0]   low1_sum3;
  wire [30:0]   low1_carry3;
  wire [31:0]   low1_carried3;
  wire [31:0]   low2_either0;
  wire [31:0]   low2_sum0;
  wire [30:0]   low2_carry0;
  wire [31:0]   low2_carried0;
  wire [31:0]   low3_either0;
  wire [31:0]   low3_sum0;
  wire [30:0]   low3_carry0;
  wire [31:0]   low3_carried0;
  wire [31:0]   low4_either0;
  wire [31:0]   low4_sum0;
  wire [30:0]   low4_carry0;
  wire [31:0]   low4_carried0;
  reg  [31:0]   s1_term0_q;
  reg  [31:0]   s1_term1_q;

  // carry-propagate adder: the two terms that are left
  reg  [31:0]   s2_product_q;

  // digits of the value; each chooses a multiple of the weight
  assign one0 = value_i[0];
  assign negative0 = value_i[1] && load_i;
  assign two0 = !one0 && value_i[1];
  assign multiple0 = ((one0 ? {weight_i[15], weight_i} : 17'h0) | (two0 ? {weight_i, 1'b0} : 17'h0)) ^ {17{negative0}};
  assign addend0 = {15'h0, !multiple0[16], multiple0[15:0]};
  assign negative1 = value_i[3] && load_i;
  assign one1 = value_i[2] ^ value_i[1];
  assign two1 = (value_i[2] == value_i[1]) && (value_i[3] ^ value_i[1]);
  assign multiple1 = ((one1 ? {weight_i[15], weight_i} : 17'h0) | (two1 ? {weight_i, 1'b0} : 17'h0)) ^ {17{negative1}};
  assign addend1 = {13'h0, !multiple1[16], multiple1[15:0], 1'b0, negative0};
  assign negative2 = value_i[5] && load_i;
  assign one2 = value_i[4] ^ value_i[3];
  assign two2 = (value_i[4] == value_i[3]) && (value_i[5] ^ value_i[3]);
  assign multiple2 = ((one2 ? {weight_i[15], weight_i} : 17'h0) | (two2 ? {weight_i, 1'b0} : 17'h0)) ^ {17{negative2}};
  assign addend2 = {11'h0, !multiple2[16], multiple2[15:0], 1'b0, negative1, 2'b00};
  assign negative3 = value_i[7] && load_i;
  assign one3 = value_i[6] ^ value_i[5];
  assign two3 = (value_i[6] == value_i[5]) && (value_i[7] ^ value_i[5]);
  assign multiple3 = ((one3 ? {weight_i[15], weight_i} : 17'h0) | (two3 ? {weight_i, 1'b0} : 17'h0)) ^ {17{negative3}};
  assign addend3 = {9'h0, !multiple3[16], multiple3[15:0], 1'b0, negative2, 4'b0000};
  assign negative4 = value_i[9] && load_i;
  assign one4 = value_i[8] ^ value_i[7];
  assign two4 = (value_i[8] == value_i[7]) && (value_i[9] ^ value_i[7]);
  assign multiple4 = ((one4 ? {weight_i[15], weight_i} : 17'h0) | (two4 ? {weight_i, 1'b0} : 17'h0)) ^ {17{negative4}};
  assign addend4 = {7'h0, !multiple4[16], multiple4[15:0], 1'b0, negative3, 6'h0};
  assign negative5 = value_i[11] && load_i;
  assign one5 = value_i[10] ^ value_i[9];
  assign two5 = (value_i[10] == value_i[9]) && (value_i[11] ^ value_i[9]);
  assign multiple5 = ((one5 ? {weight_i[15], weight_i} : 17'h0) | (two5 ? {weight_i, 1'b0} : 17'h0)) ^ {17{negative5}};
  assign addend5 = {5'h0, !multiple5[16], multiple5[15:0], 1'b0, negative4, 8'h0};
  assign negative6 = value_i[13] && load_i;
  assign one6 = value_i[12] ^ value_i[11];
  assign two6 = (value_i[12] == value_i[11]) && (value_i[13] ^ value_i[11]);
  assign multiple6 = ((one6 ? {weight_i[15], weight_i} : 17'h0) | (two6 ? {weight_i, 1'b0} : 17'h0)) ^ {17{negative6}};
  assign addend6 = {3'b000, !multiple6[16], multiple6[15:0], 1'b0, negative5, 10'h0};
  assign negative7 = value_i[15] && load_i;
  assign one7 = value_i[14] ^ value_i[13];
  assign two7 = (value_i[14] == value_i[13]) && (value_i[15] ^ value_i[13]);
  assign multiple7 = ((one7 ? {weight_i[15], weight_i} : 17'h0) | (two7 ? {weight_i, 1'b0} : 17'h0)) ^ {17{negative7}};
  assign addend7 = {1'b0, !multiple7[16], multiple7[15:0], 1'b0, negative6, 12'h0};
  assign addend8 = {17'h0, negative7, 14'h0};

  // carry-save adders: three terms become two
  assign low0_either0 = addend0 ^ addend1;
  assign low0_sum0 = low0_either0 ^ addend2;
  assign low0_carry0 = (addend0[30:0] & addend1[30:0]) | (low0_either0[30:0] & addend2[30:0]);
  assign low0_carried0 = {low0_carry0, 1'b0};
  assign low0_either3 = addend3 ^ addend4;
  assign low0_sum3 = low0_either3 ^ addend5;
  assign low0_carry3 = (addend3[30:0] & addend4[30:0]) | (low0_either3[30:0] & addend5[30:0]);
  assign low0_carried3 = {low0_carry3, 1'b0};
  assign low0_either6 = addend6 ^ addend7;
  assign low0_sum6 = low0_either6 ^ addend8;
  assign low0_carry6 = (addend6[30:0] & addend7[30:0]) | (low0_either6[30:0] & addend8[30:0]);
  assign low0_carried6 = {low0_carry6, 1'b0};
  assign low1_either0 = low0_sum0 ^ low0_carried0;
  assign low1_sum0 = low1_either0 ^ low0_sum3;
  assign low1_carry0 = (low0_sum0[30:0] & low0_carried0[30:0]) | (low1_either0[30:0] & low0_sum3[30:0]);
  assign low1_carried0 = {low1_carry0, 1'b0};
  assign low1_either3 = low0_carried3 ^ low0_sum6;
  assign low1_sum3 = low1_either3 ^ low0_carried6;
  assign low1_carry3 = (low0_carried3[30:0] & low0_sum6[30:0]) | (low1_either3[30:0] & low0_carried6[30:0]);
  assign low1_carried3 = {low1_carry3, 1'b0};
  assign low2_either0 = low1_sum0 ^ low1_carried0;
  assign low2_sum0 = low2_either0 ^ low1_sum3;
  assign low2_carry0 = (low1_sum0[30:0] & low1_carried0[30:0]) | (low2_either0[30:0] & low1_sum3[30:0]);
  assign low2_carried0 = {low2_carry0, 1'b0};
  assign low3_either0 = low2_sum0 ^ low2_carried0;
  assign low3_sum0 = low3_either0 ^ low1_carried3;
  assign low3_carry0 = (low2_sum0[30:0] & low2_carried0[30:0]) | (low3_either0[30:0] & low1_carried3[30:0]);
  assign low3_carried0 = {low3_carry0, 1'b0};
  assign low4_either0 = low3_sum0 ^ low3_carried0;
  assign low4_sum0 = low4_either0 ^ 32'haaab0000;
  assign low4_carry0 = (low3_sum0[30:0] & low3_carried0[30:0]) | (low4_either0[30:0] & 31'h2aab0000);
  assign low4_carried0 = {low4_carry0, 1'b0};

  always @(posedge clk) begin
    if (load_i) begin
      s1_term0_q <= low4_sum0;
    end
    if (load_i) begin
      s1_term1_q <= low4_carried0;
    end
  end

  // carry-propagate adder: the two terms that are left
  assign product_o = s2_product_q;

  always @(posedge clk) begin
    s2_product_q <= $signed(s1_term0_q) + $signed(s1_term1_q);
  end

endmodule
