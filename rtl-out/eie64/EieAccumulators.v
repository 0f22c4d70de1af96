// EieAccumulators: 64 accumulators of 32 bits.
// eie 0.1.0-SNAPSHOT, configuration SHA-256 6a95cb9237261217b25e3180fd43b40bc7fc4a5dfde0df435fcc100b8b2650d2
// SPDX-License-Identifier: 0BSD
// Generated; whoever ran the generator may use this file without condition.

module EieAccumulators (
  input  wire [5:0]    read_row0_i,
  input  wire [5:0]    read_row1_i,
  input  wire [5:0]    read_row2_i,
  input  wire [5:0]    read_row3_i,
  input  wire [5:0]    read_row4_i,
  input  wire [5:0]    read_row5_i,
  input  wire [5:0]    read_row6_i,
  input  wire [5:0]    read_row7_i,
  output wire [31:0]   read_sum0_o,
  output wire [31:0]   read_sum1_o,
  output wire [31:0]   read_sum2_o,
  output wire [31:0]   read_sum3_o,
  output wire [31:0]   read_sum4_o,
  output wire [31:0]   read_sum5_o,
  output wire [31:0]   read_sum6_o,
  output wire [31:0]   read_sum7_o,
  input  wire          updates0_valid_i,
  input  wire [5:0]    updates0_row_i,
  input  wire [31:0]   updates0_sum_i,
  input  wire          updates1_valid_i,
  input  wire [5:0]    updates1_row_i,
  input  wire [31:0]   updates1_sum_i,
  input  wire          updates2_valid_i,
  input  wire [5:0]    updates2_row_i,
  input  wire [31:0]   updates2_sum_i,
  input  wire          updates3_valid_i,
  input  wire [5:0]    updates3_row_i,
  input  wire [31:0]   updates3_sum_i,
  input  wire          updates4_valid_i,
  input  wire [5:0]    updates4_row_i,
  input  wire [31:0]   updates4_sum_i,
  input  wire          updates5_valid_i,
  input  wire [5:0]    updates5_row_i,
  input  wire [31:0]   updates5_sum_i,
  input  wire          updates6_valid_i,
  input  wire [5:0]    updates6_row_i,
  input  wire [31:0]   updates6_sum_i,
  input  wire          updates7_valid_i,
  input  wire [5:0]    updates7_row_i,
  input  wire [31:0]   updates7_sum_i,
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
  input  wire          clk
);

  reg        [31:0]   sum0_q;
  reg        [31:0]   sum1_q;
  reg        [31:0]   sum2_q;
  reg        [31:0]   sum3_q;
  reg        [31:0]   sum4_q;
  reg        [31:0]   sum5_q;
  reg        [31:0]   sum6_q;
  reg        [31:0]   sum7_q;
  reg        [31:0]   sum8_q;
  reg        [31:0]   sum9_q;
  reg        [31:0]   sum10_q;
  reg        [31:0]   sum11_q;
  reg        [31:0]   sum12_q;
  reg        [31:0]   sum13_q;
  reg        [31:0]   sum14_q;
  reg        [31:0]   sum15_q;
  reg        [31:0]   sum16_q;
  reg        [31:0]   sum17_q;
  reg        [31:0]   sum18_q;
  reg        [31:0]   sum19_q;
  reg        [31:0]   sum20_q;
  reg        [31:0]   sum21_q;
  reg        [31:0]   sum22_q;
  reg        [31:0]   sum23_q;
  reg        [31:0]   sum24_q;
  reg        [31:0]   sum25_q;
  reg        [31:0]   sum26_q;
  reg        [31:0]   sum27_q;
  reg        [31:0]   sum28_q;
  reg        [31:0]   sum29_q;
  reg        [31:0]   sum30_q;
  reg        [31:0]   sum31_q;
  reg        [31:0]   sum32_q;
  reg        [31:0]   sum33_q;
  reg        [31:0]   sum34_q;
  reg        [31:0]   sum35_q;
  reg        [31:0]   sum36_q;
  reg        [31:0]   sum37_q;
  reg        [31:0]   sum38_q;
  reg        [31:0]   sum39_q;
  reg        [31:0]   sum40_q;
  reg        [31:0]   sum41_q;
  reg        [31:0]   sum42_q;
  reg        [31:0]   sum43_q;
  reg        [31:0]   sum44_q;
  reg        [31:0]   sum45_q;
  reg        [31:0]   sum46_q;
  reg        [31:0]   sum47_q;
  reg        [31:0]   sum48_q;
  reg        [31:0]   sum49_q;
  reg        [31:0]   sum50_q;
  reg        [31:0]   sum51_q;
  reg        [31:0]   sum52_q;
  reg        [31:0]   sum53_q;
  reg        [31:0]   sum54_q;
  reg        [31:0]   sum55_q;
  reg        [31:0]   sum56_q;
  reg        [31:0]   sum57_q;
  reg        [31:0]   sum58_q;
  reg        [31:0]   sum59_q;
  reg        [31:0]   sum60_q;
  reg        [31:0]   sum61_q;
  reg        [31:0]   sum62_q;
  reg        [31:0]   sum63_q;
  wire       [5:0]    read_sum0_choice;
  wire       [31:0]   read_sum0_cast;
  wire       [5:0]    read_sum1_choice;
  wire       [31:0]   read_sum1_cast;
  wire       [5:0]    read_sum2_choice;
  wire       [31:0]   read_sum2_cast;
  wire       [5:0]    read_sum3_choice;
  wire       [31:0]   read_sum3_cast;
  wire                sum0_term;
  wire       [5:0]    sum0_choice;
  wire       [31:0]   sum0_choice2;
  wire                sum0_term2;
  wire                sum1_term;
  wire                sum2_term;
  wire                sum3_term;
  wire                sum4_term;
  wire                sum5_term;
  wire                sum6_term;
  wire                sum7_term;
  wire                sum8_term;
  wire                sum9_term;
  wire                sum10_term;
  wire                sum11_term;
  wire                sum12_term;
  wire                sum13_term;
  wire                sum14_term;
  wire                sum15_term;
  wire                sum16_term;
  wire                sum17_term;
  wire                sum18_term;
  wire                sum19_term;
  wire                sum20_term;
  wire                sum21_term;
  wire                sum22_term;
  wire                sum23_term;
  wire                sum24_term;
  wire                sum25_term;
  wire                sum26_term;
  wire                sum27_term;
  wire                sum28_term;
  wire                sum29_term;
  wire                sum30_term;
  wire                sum31_term;
  wire                sum32_term;
  wire                sum33_term;
  wire                sum34_term;
  wire                sum35_term;
  wire                sum36_term;
  wire                sum37_term;
  wire                sum38_term;
  wire                sum39_term;
  wire                sum40_term;
  wire                sum41_term;
  wire                sum42_term;
  wire                sum43_term;
  wire                sum44_term;
  wire                sum45_term;
  wire                sum46_term;
  wire                sum47_term;
  wire                sum48_term;
  wire                sum49_term;
  wire                sum50_term;
  wire                sum51_term;
  wire                sum52_term;
  wire                sum53_term;
  wire                sum54_term;
  wire                sum55_term;
  wire                sum56_term;
  wire                sum57_term;
  wire                sum58_term;
  wire                sum59_term;
  wire                sum60_term;
  wire                sum61_term;
  wire                sum62_term;
  wire                sum63_term;
  wire                sum0_term3;
  wire       [5:0]    sum0_choice3;
  wire       [31:0]   sum0_choice4;
  wire                sum0_term4;
  wire                sum1_term2;
  wire                sum2_term2;
  wire                sum3_term2;
  wire                sum4_term2;
  wire                sum5_term2;
  wire                sum6_term2;
  wire                sum7_term2;
  wire                sum8_term2;
  wire                sum9_term2;
  wire                sum10_term2;
  wire                sum11_term2;
  wire                sum12_term2;
  wire                sum13_term2;
  wire                sum14_term2;
  wire                sum15_term2;
  wire                sum16_term2;
  wire                sum17_term2;
  wire                sum18_term2;
  wire                sum19_term2;
  wire                sum20_term2;
  wire                sum21_term2;
  wire                sum22_term2;
  wire                sum23_term2;
  wire                sum24_term2;
  wire                sum25_term2;
  wire                sum26_term2;
  wire                sum27_term2;
  wire                sum28_term2;
  wire                sum29_term2;
  wire                sum30_term2;
  wire                sum31_term2;
  wire                sum32_term2;
  wire                sum33_term2;
  wire                sum34_term2;
  wire                sum35_term2;
  wire                sum36_term2;
  wire                sum37_term2;
  wire                sum38_term2;
  wire                sum39_term2;
  wire                sum40_term2;
  wire                sum41_term2;
  wire                sum42_term2;
  wire                sum43_term2;
  wire                sum44_term2;
  wire                sum45_term2;
  wire                sum46_term2;
  wire                sum47_term2;
  wire                sum48_term2;
  wire                sum49_term2;
  wire                sum50_term2;
  wire                sum51_term2;
  wire                sum52_term2;
  wire                sum53_term2;
  wire                sum54_term2;
  wire                sum55_term2;
  wire                sum56_term2;
  wire                sum57_term2;
  wire                sum58_term2;
  wire                sum59_term2;
  wire                sum60_term2;
  wire                sum61_term2;
  wire                sum62_term2;
  wire                sum63_term2;
  wire                sum0_term5;
  wire       [5:0]    sum0_choice5;
  wire       [31:0]   sum0_choice6;
  wire                sum0_term6;
  wire                sum1_term3;
  wire                sum2_term3;
  wire                sum3_term3;
  wire                sum4_term3;
  wire                sum5_term3;
  wire                sum6_term3;
  wire                sum7_term3;
  wire                sum8_term3;
  wire                sum9_term3;
  wire                sum10_term3;
  wire                sum11_term3;
  wire                sum12_term3;
  wire                sum13_term3;
  wire                sum14_term3;
  wire                sum15_term3;
  wire                sum16_term3;
  wire                sum17_term3;
  wire                sum18_term3;
  wire                sum19_term3;
  wire                sum20_term3;
  wire                sum21_term3;
  wire                sum22_term3;
  wire                sum23_term3;
  wire                sum24_term3;
  wire                sum25_term3;
  wire                sum26_term3;
  wire                sum27_term3;
  wire                sum28_term3;
  wire                sum29_term3;
  wire                sum30_term3;
  wire                sum31_term3;
  wire                sum32_term3;
  wire                sum33_term3;
  wire                sum34_term3;
  wire                sum35_term3;
  wire                sum36_term3;
  wire                sum37_term3;
  wire                sum38_term3;
  wire                sum39_term3;
  wire                sum40_term3;
  wire                sum41_term3;
  wire                sum42_term3;
  wire                sum43_term3;
  wire                sum44_term3;
  wire                sum45_term3;
  wire                sum46_term3;
  wire                sum47_term3;
  wire                sum48_term3;
  wire                sum49_term3;
  wire                sum50_term3;
  wire                sum51_term3;
  wire                sum52_term3;
  wire                sum53_term3;
  wire                sum54_term3;
  wire                sum55_term3;
  wire                sum56_term3;
  wire                sum57_term3;
  wire                sum58_term3;
  wire                sum59_term3;
  wire                sum60_term3;
  wire                sum61_term3;
  wire                sum62_term3;
  wire                sum63_term3;
  wire                sum0_term7;
  wire       [5:0]    sum0_choice7;
  wire       [31:0]   sum0_choice8;
  wire                sum0_term8;
  wire                sum1_term4;
  wire                sum2_term4;
  wire                sum3_term4;
  wire                sum4_term4;
  wire                sum5_term4;
  wire                sum6_term4;
  wire                sum7_term4;
  wire                sum8_term4;
  wire                sum9_term4;
  wire                sum10_term4;
  wire                sum11_term4;
  wire                sum12_term4;
  wire                sum13_term4;
  wire                sum14_term4;
  wire                sum15_term4;
  wire                sum16_term4;
  wire                sum17_term4;
  wire                sum18_term4;
  wire                sum19_term4;
  wire                sum20_term4;
  wire                sum21_term4;
  wire                sum22_term4;
  wire                sum23_term4;
  wire                sum24_term4;
  wire                sum25_term4;
  wire                sum26_term4;
  wire                sum27_term4;
  wire                sum28_term4;
  wire                sum29_term4;
  wire                sum30_term4;
  wire                sum31_term4;
  wire                sum32_term4;
  wire                sum33_term4;
  wire                sum34_term4;
  wire                sum35_term4;
  wire                sum36_term4;
  wire                sum37_term4;
  wire                sum38_term4;
  wire                sum39_term4;
  wire                sum40_term4;
  wire                sum41_term4;
  wire                sum42_term4;
  wire                sum43_term4;
  wire                sum44_term4;
  wire                sum45_term4;
  wire                sum46_term4;
  wire                sum47_term4;
  wire                sum48_term4;
  wire                sum49_term4;
  wire                sum50_term4;
  wire                sum51_term4;
  wire                sum52_term4;
  wire                sum53_term4;
  wire                sum54_term4;
  wire                sum55_term4;
  wire                sum56_term4;
  wire                sum57_term4;
  wire                sum58_term4;
  wire                sum59_term4;
  wire                sum60_term4;
  wire                sum61_term4;
  wire                sum62_term4;
  wire                sum63_term4;
  wire                sum0_term9;
  wire                sum1_term5;
  wire                sum2_term5;
  wire                sum3_term5;
  wire                sum4_term5;
  wire                sum5_term5;
  wire                sum6_term5;
  wire                sum7_term5;
  wire                sum8_term5;
  wire                sum9_term5;
  wire                sum10_term5;
  wire                sum11_term5;
  wire                sum12_term5;
  wire                sum13_term5;
  wire                sum14_term5;
  wire                sum15_term5;
  wire                sum16_term5;
  wire                sum17_term5;
  wire                sum18_term5;
  wire                sum19_term5;
  wire                sum20_term5;
  wire                sum21_term5;
  wire                sum22_term5;
  wire                sum23_term5;
  wire                sum24_term5;
  wire                sum25_term5;
  wire                sum26_term5;
  wire                sum27_term5;
  wire                sum28_term5;
  wire                sum29_term5;
  wire                sum30_term5;
  wire                sum31_term5;
  wire                sum32_term5;
  wire                sum33_term5;
  wire                sum34_term5;
  wire                sum35_term5;
  wire                sum36_term5;
  wire                sum37_term5;
  wire                sum38_term5;
  wire                sum39_term5;
  wire                sum40_term5;
  wire                sum41_term5;
  wire                sum42_term5;
  wire                sum43_term5;
  wire                sum44_term5;
  wire                sum45_term5;
  wire                sum46_term5;
  wire                sum47_term5;
  wire                sum48_term5;
  wire                sum49_term5;
  wire                sum50_term5;
  wire                sum51_term5;
  wire                sum52_term5;
  wire                sum53_term5;
  wire                sum54_term5;
  wire                sum55_term5;
  wire                sum56_term5;
  wire                sum57_term5;
  wire                sum58_term5;
  wire                sum59_term5;
  wire                sum60_term5;
  wire                sum61_term5;
  wire                sum62_term5;
  wire                sum63_term5;
  wire                sum0_term10;
  wire                sum1_term6;
  wire                sum2_term6;
  wire                sum3_term6;
  wire                sum4_term6;
  wire                sum5_term6;
  wire                sum6_term6;
  wire                sum7_term6;
  wire                sum8_term6;
  wire                sum9_term6;
  wire                sum10_term6;
  wire                sum11_term6;
  wire                sum12_term6;
  wire                sum13_term6;
  wire                sum14_term6;
  wire                sum15_term6;
  wire                sum16_term6;
  wire                sum17_term6;
  wire                sum18_term6;
  wire                sum19_term6;
  wire                sum20_term6;
  wire                sum21_term6;
  wire                sum22_term6;
  wire                sum23_term6;
  wire                sum24_term6;
  wire                sum25_term6;
  wire                sum26_term6;
  wire                sum27_term6;
  wire                sum28_term6;
  wire                sum29_term6;
  wire                sum30_term6;
  wire                sum31_term6;
  wire                sum32_term6;
  wire                sum33_term6;
  wire                sum34_term6;
  wire                sum35_term6;
  wire                sum36_term6;
  wire                sum37_term6;
  wire                sum38_term6;
  wire                sum39_term6;
  wire                sum40_term6;
  wire                sum41_term6;
  wire                sum42_term6;
  wire                sum43_term6;
  wire                sum44_term6;
  wire                sum45_term6;
  wire                sum46_term6;
  wire                sum47_term6;
  wire                sum48_term6;
  wire                sum49_term6;
  wire                sum50_term6;
  wire                sum51_term6;
  wire                sum52_term6;
  wire                sum53_term6;
  wire                sum54_term6;
  wire                sum55_term6;
  wire                sum56_term6;
  wire                sum57_term6;
  wire                sum58_term6;
  wire                sum59_term6;
  wire                sum60_term6;
  wire                sum61_term6;
  wire                sum62_term6;
  wire                sum63_term6;
  wire                sum0_term11;
  wire                sum1_term7;
  wire                sum2_term7;
  wire                sum3_term7;
  wire                sum4_term7;
  wire                sum5_term7;
  wire                sum6_term7;
  wire                sum7_term7;
  wire                sum8_term7;
  wire                sum9_term7;
  wire                sum10_term7;
  wire                sum11_term7;
  wire                sum12_term7;
  wire                sum13_term7;
  wire                sum14_term7;
  wire                sum15_term7;
  wire                sum16_term7;
  wire                sum17_term7;
  wire                sum18_term7;
  wire                sum19_term7;
  wire                sum20_term7;
  wire                sum21_term7;
  wire                sum22_term7;
  wire                sum23_term7;
  wire                sum24_term7;
  wire                sum25_term7;
  wire                sum26_term7;
  wire                sum27_term7;
  wire                sum28_term7;
  wire                sum29_term7;
  wire                sum30_term7;
  wire                sum31_term7;
  wire                sum32_term7;
  wire                sum33_term7;
  wire                sum34_term7;
  wire                sum35_term7;
  wire                sum36_term7;
  wire                sum37_term7;
  wire                sum38_term7;
  wire                sum39_term7;
  wire                sum40_term7;
  wire                sum41_term7;
  wire                sum42_term7;
  wire                sum43_term7;
  wire                sum44_term7;
  wire                sum45_term7;
  wire                sum46_term7;
  wire                sum47_term7;
  wire                sum48_term7;
  wire                sum49_term7;
  wire                sum50_term7;
  wire                sum51_term7;
  wire                sum52_term7;
  wire                sum53_term7;
  wire                sum54_term7;
  wire                sum55_term7;
  wire                sum56_term7;
  wire                sum57_term7;
  wire                sum58_term7;
  wire                sum59_term7;
  wire                sum60_term7;
  wire                sum61_term7;
  wire                sum62_term7;
  wire                sum63_term7;
  wire                sum0_term12;
  wire                sum1_term8;
  wire                sum2_term8;
  wire                sum3_term8;
  wire                sum4_term8;
  wire                sum5_term8;
  wire                sum6_term8;
  wire                sum7_term8;
  wire                sum8_term8;
  wire                sum9_term8;
  wire                sum10_term8;
  wire                sum11_term8;
  wire                sum12_term8;
  wire                sum13_term8;
  wire                sum14_term8;
  wire                sum15_term8;
  wire                sum16_term8;
  wire                sum17_term8;
  wire                sum18_term8;
  wire                sum19_term8;
  wire                sum20_term8;
  wire                sum21_term8;
  wire                sum22_term8;
  wire                sum23_term8;
  wire                sum24_term8;
  wire                sum25_term8;
  wire                sum26_term8;
  wire                sum27_term8;
  wire                sum28_term8;
  wire                sum29_term8;
  wire                sum30_term8;
  wire                sum31_term8;
  wire                sum32_term8;
  wire                sum33_term8;
  wire                sum34_term8;
  wire                sum35_term8;
  wire                sum36_term8;
  wire                sum37_term8;
  wire                sum38_term8;
  wire                sum39_term8;
  wire                sum40_term8;
  wire                sum41_term8;
  wire                sum42_term8;
  wire                sum43_term8;
  wire                sum44_term8;
  wire                sum45_term8;
  wire                sum46_term8;
  wire                sum47_term8;
  wire                sum48_term8;
  wire                sum49_term8;
  wire                sum50_term8;
  wire                sum51_term8;
  wire                sum52_term8;
  wire                sum53_term8;
  wire                sum54_term8;
  wire                sum55_term8;
  wire                sum56_term8;
  wire                sum57_term8;
  wire                sum58_term8;
  wire                sum59_term8;
  wire                sum60_term8;
  wire                sum61_term8;
  wire                sum62_term8;
  wire                sum63_term8;

  assign read_sum0_choice = (exchange_drain_i ? {exchange_drain_group_i,2'b00} : read_row0_i);
  assign read_sum0_cast = ((((((((read_sum0_choice == 6'h0) ? sum0_q : 32'h0) | ((read_sum0_choice == 6'h01) ? sum1_q : 32'h0)) | (((read_sum0_choice == 6'h02) ? sum2_q : 32'h0) | ((read_sum0_choice == 6'h03) ? sum3_q : 32'h0))) | ((((read_sum0_choice == 6'h04) ? sum4_q : 32'h0) | ((read_sum0_choice == 6'h05) ? sum5_q : 32'h0)) | (((read_sum0_choice == 6'h06) ? sum6_q : 32'h0) | ((read_sum0_choice == 6'h07) ? sum7_q : 32'h0)))) | (((((read_sum0_choice == 6'h08) ? sum8_q : 32'h0) | ((read_sum0_choice == 6'h09) ? sum9_q : 32'h0)) | (((read_sum0_choice == 6'h0a) ? sum10_q : 32'h0) | ((read_sum0_choice == 6'h0b) ? sum11_q : 32'h0))) | ((((read_sum0_choice == 6'h0c) ? sum12_q : 32'h0) | ((read_sum0_choice == 6'h0d) ? sum13_q : 32'h0)) | (((read_sum0_choice == 6'h0e) ? sum14_q : 32'h0) | ((read_sum0_choice == 6'h0f) ? sum15_q : 32'h0))))) | ((((((read_sum0_choice == 6'h10) ? sum16_q : 32'h0) | ((read_sum0_choice == 6'h11) ? sum17_q : 32'h0)) | (((read_sum0_choice == 6'h12) ? sum18_q : 32'h0) | ((read_sum0_choice == 6'h13) ? sum19_q : 32'h0))) | ((((read_sum0_choice == 6'h14) ? sum20_q : 32'h0) | ((read_sum0_choice == 6'h15) ? sum21_q : 32'h0)) | (((read_sum0_choice == 6'h16) ? sum22_q : 32'h0) | ((read_sum0_choice == 6'h17) ? sum23_q : 32'h0)))) | (((((read_sum0_choice == 6'h18) ? sum24_q : 32'h0) | ((read_sum0_choice == 6'h19) ? sum25_q : 32'h0)) | (((read_sum0_choice == 6'h1a) ? sum26_q : 32'h0) | ((read_sum0_choice == 6'h1b) ? sum27_q : 32'h0))) | ((((read_sum0_choice == 6'h1c) ? sum28_q : 32'h0) | ((read_sum0_choice == 6'h1d) ? sum29_q : 32'h0)) | (((read_sum0_choice == 6'h1e) ? sum30_q : 32'h0) | ((read_sum0_choice == 6'h1f) ? sum31_q : 32'h0)))))) | (((((((read_sum0_choice == 6'h20) ? sum32_q : 32'h0) | ((read_sum0_choice == 6'h21) ? sum33_q : 32'h0)) | (((read_sum0_choice == 6'h22) ? sum34_q : 32'h0) | ((read_sum0_choice == 6'h23) ? sum35_q : 32'h0))) | ((((read_sum0_choice == 6'h24) ? sum36_q : 32'h0) | ((read_sum0_choice == 6'h25) ? sum37_q : 32'h0)) | (((read_sum0_choice == 6'h26) ? sum38_q : 32'h0) | ((read_sum0_choice == 6'h27) ? sum39_q : 32'h0)))) | (((((read_sum0_choice == 6'h28) ? sum40_q : 32'h0) | ((read_sum0_choice == 6'h29) ? sum41_q : 32'h0)) | (((read_sum0_choice == 6'h2a) ? sum42_q : 32'h0) | ((read_sum0_choice == 6'h2b) ? sum43_q : 32'h0))) | ((((read_sum0_choice == 6'h2c) ? sum44_q : 32'h0) | ((read_sum0_choice == 6'h2d) ? sum45_q : 32'h0)) | (((read_sum0_choice == 6'h2e) ? sum46_q : 32'h0) | ((read_sum0_choice == 6'h2f) ? sum47_q : 32'h0))))) | ((((((read_sum0_choice == 6'h30) ? sum48_q : 32'h0) | ((read_sum0_choice == 6'h31) ? sum49_q : 32'h0)) | (((read_sum0_choice == 6'h32) ? sum50_q : 32'h0) | ((read_sum0_choice == 6'h33) ? sum51_q : 32'h0))) | ((((read_sum0_choice == 6'h34) ? sum52_q : 32'h0) | ((read_sum0_choice == 6'h35) ? sum53_q : 32'h0)) | (((read_sum0_choice == 6'h36) ? sum54_q : 32'h0) | ((read_sum0_choice == 6'h37) ? sum55_q : 32'h0)))) | (((((read_sum0_choice == 6'h38) ? sum56_q : 32'h0) | ((read_sum0_choice == 6'h39) ? sum57_q : 32'h0)) | (((read_sum0_choice == 6'h3a) ? sum58_q : 32'h0) | ((read_sum0_choice == 6'h3b) ? sum59_q : 32'h0))) | ((((read_sum0_choice == 6'h3c) ? sum60_q : 32'h0) | ((read_sum0_choice == 6'h3d) ? sum61_q : 32'h0)) | (((read_sum0_choice == 6'h3e) ? sum62_q : 32'h0) | ((read_sum0_choice == 6'h3f) ? sum63_q : 32'h0)))))));
  assign read_sum0_o = read_sum0_cast;
  assign sums0_o = read_sum0_cast;
  assign read_sum1_choice = (exchange_drain_i ? {exchange_drain_group_i,2'b01} : read_row1_i);
  assign read_sum1_cast = ((((((((read_sum1_choice == 6'h0) ? sum0_q : 32'h0) | ((read_sum1_choice == 6'h01) ? sum1_q : 32'h0)) | (((read_sum1_choice == 6'h02) ? sum2_q : 32'h0) | ((read_sum1_choice == 6'h03) ? sum3_q : 32'h0))) | ((((read_sum1_choice == 6'h04) ? sum4_q : 32'h0) | ((read_sum1_choice == 6'h05) ? sum5_q : 32'h0)) | (((read_sum1_choice == 6'h06) ? sum6_q : 32'h0) | ((read_sum1_choice == 6'h07) ? sum7_q : 32'h0)))) | (((((read_sum1_choice == 6'h08) ? sum8_q : 32'h0) | ((read_sum1_choice == 6'h09) ? sum9_q : 32'h0)) | (((read_sum1_choice == 6'h0a) ? sum10_q : 32'h0) | ((read_sum1_choice == 6'h0b) ? sum11_q : 32'h0))) | ((((read_sum1_choice == 6'h0c) ? sum12_q : 32'h0) | ((read_sum1_choice == 6'h0d) ? sum13_q : 32'h0)) | (((read_sum1_choice == 6'h0e) ? sum14_q : 32'h0) | ((read_sum1_choice == 6'h0f) ? sum15_q : 32'h0))))) | ((((((read_sum1_choice == 6'h10) ? sum16_q : 32'h0) | ((read_sum1_choice == 6'h11) ? sum17_q : 32'h0)) | (((read_sum1_choice == 6'h12) ? sum18_q : 32'h0) | ((read_sum1_choice == 6'h13) ? sum19_q : 32'h0))) | ((((read_sum1_choice == 6'h14) ? sum20_q : 32'h0) | ((read_sum1_choice == 6'h15) ? sum21_q : 32'h0)) | (((read_sum1_choice == 6'h16) ? sum22_q : 32'h0) | ((read_sum1_choice == 6'h17) ? sum23_q : 32'h0)))) | (((((read_sum1_choice == 6'h18) ? sum24_q : 32'h0) | ((read_sum1_choice == 6'h19) ? sum25_q : 32'h0)) | (((read_sum1_choice == 6'h1a) ? sum26_q : 32'h0) | ((read_sum1_choice == 6'h1b) ? sum27_q : 32'h0))) | ((((read_sum1_choice == 6'h1c) ? sum28_q : 32'h0) | ((read_sum1_choice == 6'h1d) ? sum29_q : 32'h0)) | (((read_sum1_choice == 6'h1e) ? sum30_q : 32'h0) | ((read_sum1_choice == 6'h1f) ? sum31_q : 32'h0)))))) | (((((((read_sum1_choice == 6'h20) ? sum32_q : 32'h0) | ((read_sum1_choice == 6'h21) ? sum33_q : 32'h0)) | (((read_sum1_choice == 6'h22) ? sum34_q : 32'h0) | ((read_sum1_choice == 6'h23) ? sum35_q : 32'h0))) | ((((read_sum1_choice == 6'h24) ? sum36_q : 32'h0) | ((read_sum1_choice == 6'h25) ? sum37_q : 32'h0)) | (((read_sum1_choice == 6'h26) ? sum38_q : 32'h0) | ((read_sum1_choice == 6'h27) ? sum39_q : 32'h0)))) | (((((read_sum1_choice == 6'h28) ? sum40_q : 32'h0) | ((read_sum1_choice == 6'h29) ? sum41_q : 32'h0)) | (((read_sum1_choice == 6'h2a) ? sum42_q : 32'h0) | ((read_sum1_choice == 6'h2b) ? sum43_q : 32'h0))) | ((((read_sum1_choice == 6'h2c) ? sum44_q : 32'h0) | ((read_sum1_choice == 6'h2d) ? sum45_q : 32'h0)) | (((read_sum1_choice == 6'h2e) ? sum46_q : 32'h0) | ((read_sum1_choice == 6'h2f) ? sum47_q : 32'h0))))) | ((((((read_sum1_choice == 6'h30) ? sum48_q : 32'h0) | ((read_sum1_choice == 6'h31) ? sum49_q : 32'h0)) | (((read_sum1_choice == 6'h32) ? sum50_q : 32'h0) | ((read_sum1_choice == 6'h33) ? sum51_q : 32'h0))) | ((((read_sum1_choice == 6'h34) ? sum52_q : 32'h0) | ((read_sum1_choice == 6'h35) ? sum53_q : 32'h0)) | (((read_sum1_choice == 6'h36) ? sum54_q : 32'h0) | ((read_sum1_choice == 6'h37) ? sum55_q : 32'h0)))) | (((((read_sum1_choice == 6'h38) ? sum56_q : 32'h0) | ((read_sum1_choice == 6'h39) ? sum57_q : 32'h0)) | (((read_sum1_choice == 6'h3a) ? sum58_q : 32'h0) | ((read_sum1_choice == 6'h3b) ? sum59_q : 32'h0))) | ((((read_sum1_choice == 6'h3c) ? sum60_q : 32'h0) | ((read_sum1_choice == 6'h3d) ? sum61_q : 32'h0)) | (((read_sum1_choice == 6'h3e) ? sum62_q : 32'h0) | ((read_sum1_choice == 6'h3f) ? sum63_q : 32'h0)))))));
  assign read_sum1_o = read_sum1_cast;
  assign sums1_o = read_sum1_cast;
  assign read_sum2_choice = (exchange_drain_i ? {exchange_drain_group_i,2'b10} : read_row2_i);
  assign read_sum2_cast = ((((((((read_sum2_choice == 6'h0) ? sum0_q : 32'h0) | ((read_sum2_choice == 6'h01) ? sum1_q : 32'h0)) | (((read_sum2_choice == 6'h02) ? sum2_q : 32'h0) | ((read_sum2_choice == 6'h03) ? sum3_q : 32'h0))) | ((((read_sum2_choice == 6'h04) ? sum4_q : 32'h0) | ((read_sum2_choice == 6'h05) ? sum5_q : 32'h0)) | (((read_sum2_choice == 6'h06) ? sum6_q : 32'h0) | ((read_sum2_choice == 6'h07) ? sum7_q : 32'h0)))) | (((((read_sum2_choice == 6'h08) ? sum8_q : 32'h0) | ((read_sum2_choice == 6'h09) ? sum9_q : 32'h0)) | (((read_sum2_choice == 6'h0a) ? sum10_q : 32'h0) | ((read_sum2_choice == 6'h0b) ? sum11_q : 32'h0))) | ((((read_sum2_choice == 6'h0c) ? sum12_q : 32'h0) | ((read_sum2_choice == 6'h0d) ? sum13_q : 32'h0)) | (((read_sum2_choice == 6'h0e) ? sum14_q : 32'h0) | ((read_sum2_choice == 6'h0f) ? sum15_q : 32'h0))))) | ((((((read_sum2_choice == 6'h10) ? sum16_q : 32'h0) | ((read_sum2_choice == 6'h11) ? sum17_q : 32'h0)) | (((read_sum2_choice == 6'h12) ? sum18_q : 32'h0) | ((read_sum2_choice == 6'h13) ? sum19_q : 32'h0))) | ((((read_sum2_choice == 6'h14) ? sum20_q : 32'h0) | ((read_sum2_choice == 6'h15) ? sum21_q : 32'h0)) | (((read_sum2_choice == 6'h16) ? sum22_q : 32'h0) | ((read_sum2_choice == 6'h17) ? sum23_q : 32'h0)))) | (((((read_sum2_choice == 6'h18) ? sum24_q : 32'h0) | ((read_sum2_choice == 6'h19) ? sum25_q : 32'h0)) | (((read_sum2_choice == 6'h1a) ? sum26_q : 32'h0) | ((read_sum2_choice == 6'h1b) ? sum27_q : 32'h0))) | ((((read_sum2_choice == 6'h1c) ? sum28_q : 32'h0) | ((read_sum2_choice == 6'h1d) ? sum29_q : 32'h0)) | (((read_sum2_choice == 6'h1e) ? sum30_q : 32'h0) | ((read_sum2_choice == 6'h1f) ? sum31_q : 32'h0)))))) | (((((((read_sum2_choice == 6'h20) ? sum32_q : 32'h0) | ((read_sum2_choice == 6'h21) ? sum33_q : 32'h0)) | (((read_sum2_choice == 6'h22) ? sum34_q : 32'h0) | ((read_sum2_choice == 6'h23) ? sum35_q : 32'h0))) | ((((read_sum2_choice == 6'h24) ? sum36_q : 32'h0) | ((read_sum2_choice == 6'h25) ? sum37_q : 32'h0)) | (((read_sum2_choice == 6'h26) ? sum38_q : 32'h0) | ((read_sum2_choice == 6'h27) ? sum39_q : 32'h0)))) | (((((read_sum2_choice == 6'h28) ? sum40_q : 32'h0) | ((read_sum2_choice == 6'h29) ? sum41_q : 32'h0)) | (((read_sum2_choice == 6'h2a) ? sum42_q : 32'h0) | ((read_sum2_choice == 6'h2b) ? sum43_q : 32'h0))) | ((((read_sum2_choice == 6'h2c) ? sum44_q : 32'h0) | ((read_sum2_choice == 6'h2d) ? sum45_q : 32'h0)) | (((read_sum2_choice == 6'h2e) ? sum46_q : 32'h0) | ((read_sum2_choice == 6'h2f) ? sum47_q : 32'h0))))) | ((((((read_sum2_choice == 6'h30) ? sum48_q : 32'h0) | ((read_sum2_choice == 6'h31) ? sum49_q : 32'h0)) | (((read_sum2_choice == 6'h32) ? sum50_q : 32'h0) | ((read_sum2_choice == 6'h33) ? sum51_q : 32'h0))) | ((((read_sum2_choice == 6'h34) ? sum52_q : 32'h0) | ((read_sum2_choice == 6'h35) ? sum53_q : 32'h0)) | (((read_sum2_choice == 6'h36) ? sum54_q : 32'h0) | ((read_sum2_choice == 6'h37) ? sum55_q : 32'h0)))) | (((((read_sum2_choice == 6'h38) ? sum56_q : 32'h0) | ((read_sum2_choice == 6'h39) ? sum57_q : 32'h0)) | (((read_sum2_choice == 6'h3a) ? sum58_q : 32'h0) | ((read_sum2_choice == 6'h3b) ? sum59_q : 32'h0))) | ((((read_sum2_choice == 6'h3c) ? sum60_q : 32'h0) | ((read_sum2_choice == 6'h3d) ? sum61_q : 32'h0)) | (((read_sum2_choice == 6'h3e) ? sum62_q : 32'h0) | ((read_sum2_choice == 6'h3f) ? sum63_q : 32'h0)))))));
  assign read_sum2_o = read_sum2_cast;
  assign sums2_o = read_sum2_cast;
  assign read_sum3_choice = (exchange_drain_i ? {exchange_drain_group_i,2'b11} : read_row3_i);
  assign read_sum3_cast = ((((((((read_sum3_choice == 6'h0) ? sum0_q : 32'h0) | ((read_sum3_choice == 6'h01) ? sum1_q : 32'h0)) | (((read_sum3_choice == 6'h02) ? sum2_q : 32'h0) | ((read_sum3_choice == 6'h03) ? sum3_q : 32'h0))) | ((((read_sum3_choice == 6'h04) ? sum4_q : 32'h0) | ((read_sum3_choice == 6'h05) ? sum5_q : 32'h0)) | (((read_sum3_choice == 6'h06) ? sum6_q : 32'h0) | ((read_sum3_choice == 6'h07) ? sum7_q : 32'h0)))) | (((((read_sum3_choice == 6'h08) ? sum8_q : 32'h0) | ((read_sum3_choice == 6'h09) ? sum9_q : 32'h0)) | (((read_sum3_choice == 6'h0a) ? sum10_q : 32'h0) | ((read_sum3_choice == 6'h0b) ? sum11_q : 32'h0))) | ((((read_sum3_choice == 6'h0c) ? sum12_q : 32'h0) | ((read_sum3_choice == 6'h0d) ? sum13_q : 32'h0)) | (((read_sum3_choice == 6'h0e) ? sum14_q : 32'h0) | ((read_sum3_choice == 6'h0f) ? sum15_q : 32'h0))))) | ((((((read_sum3_choice == 6'h10) ? sum16_q : 32'h0) | ((read_sum3_choice == 6'h11) ? sum17_q : 32'h0)) | (((read_sum3_choice == 6'h12) ? sum18_q : 32'h0) | ((read_sum3_choice == 6'h13) ? sum19_q : 32'h0))) | ((((read_sum3_choice == 6'h14) ? sum20_q : 32'h0) | ((read_sum3_choice == 6'h15) ? sum21_q : 32'h0)) | (((read_sum3_choice == 6'h16) ? sum22_q : 32'h0) | ((read_sum3_choice == 6'h17) ? sum23_q : 32'h0)))) | (((((read_sum3_choice == 6'h18) ? sum24_q : 32'h0) | ((read_sum3_choice == 6'h19) ? sum25_q : 32'h0)) | (((read_sum3_choice == 6'h1a) ? sum26_q : 32'h0) | ((read_sum3_choice == 6'h1b) ? sum27_q : 32'h0))) | ((((read_sum3_choice == 6'h1c) ? sum28_q : 32'h0) | ((read_sum3_choice == 6'h1d) ? sum29_q : 32'h0)) | (((read_sum3_choice == 6'h1e) ? sum30_q : 32'h0) | ((read_sum3_choice == 6'h1f) ? sum31_q : 32'h0)))))) | (((((((read_sum3_choice == 6'h20) ? sum32_q : 32'h0) | ((read_sum3_choice == 6'h21) ? sum33_q : 32'h0)) | (((read_sum3_choice == 6'h22) ? sum34_q : 32'h0) | ((read_sum3_choice == 6'h23) ? sum35_q : 32'h0))) | ((((read_sum3_choice == 6'h24) ? sum36_q : 32'h0) | ((read_sum3_choice == 6'h25) ? sum37_q : 32'h0)) | (((read_sum3_choice == 6'h26) ? sum38_q : 32'h0) | ((read_sum3_choice == 6'h27) ? sum39_q : 32'h0)))) | (((((read_sum3_choice == 6'h28) ? sum40_q : 32'h0) | ((read_sum3_choice == 6'h29) ? sum41_q : 32'h0)) | (((read_sum3_choice == 6'h2a) ? sum42_q : 32'h0) | ((read_sum3_choice == 6'h2b) ? sum43_q : 32'h0))) | ((((read_sum3_choice == 6'h2c) ? sum44_q : 32'h0) | ((read_sum3_choice == 6'h2d) ? sum45_q : 32'h0)) | (((read_sum3_choice == 6'h2e) ? sum46_q : 32'h0) | ((read_sum3_choice == 6'h2f) ? sum47_q : 32'h0))))) | ((((((read_sum3_choice == 6'h30) ? sum48_q : 32'h0) | ((read_sum3_choice == 6'h31) ? sum49_q : 32'h0)) | (((read_sum3_choice == 6'h32) ? sum50_q : 32'h0) | ((read_sum3_choice == 6'h33) ? sum51_q : 32'h0))) | ((((read_sum3_choice == 6'h34) ? sum52_q : 32'h0) | ((read_sum3_choice == 6'h35) ? sum53_q : 32'h0)) | (((read_sum3_choice == 6'h36) ? sum54_q : 32'h0) | ((read_sum3_choice == 6'h37) ? sum55_q : 32'h0)))) | (((((read_sum3_choice == 6'h38) ? sum56_q : 32'h0) | ((read_sum3_choice == 6'h39) ? sum57_q : 32'h0)) | (((read_sum3_choice == 6'h3a) ? sum58_q : 32'h0) | ((read_sum3_choice == 6'h3b) ? sum59_q : 32'h0))) | ((((read_sum3_choice == 6'h3c) ? sum60_q : 32'h0) | ((read_sum3_choice == 6'h3d) ? sum61_q : 32'h0)) | (((read_sum3_choice == 6'h3e) ? sum62_q : 32'h0) | ((read_sum3_choice == 6'h3f) ? sum63_q : 32'h0)))))));
  assign read_sum3_o = read_sum3_cast;
  assign sums3_o = read_sum3_cast;
  assign read_sum4_o = ((((((((read_row4_i == 6'h0) ? sum0_q : 32'h0) | ((read_row4_i == 6'h01) ? sum1_q : 32'h0)) | (((read_row4_i == 6'h02) ? sum2_q : 32'h0) | ((read_row4_i == 6'h03) ? sum3_q : 32'h0))) | ((((read_row4_i == 6'h04) ? sum4_q : 32'h0) | ((read_row4_i == 6'h05) ? sum5_q : 32'h0)) | (((read_row4_i == 6'h06) ? sum6_q : 32'h0) | ((read_row4_i == 6'h07) ? sum7_q : 32'h0)))) | (((((read_row4_i == 6'h08) ? sum8_q : 32'h0) | ((read_row4_i == 6'h09) ? sum9_q : 32'h0)) | (((read_row4_i == 6'h0a) ? sum10_q : 32'h0) | ((read_row4_i == 6'h0b) ? sum11_q : 32'h0))) | ((((read_row4_i == 6'h0c) ? sum12_q : 32'h0) | ((read_row4_i == 6'h0d) ? sum13_q : 32'h0)) | (((read_row4_i == 6'h0e) ? sum14_q : 32'h0) | ((read_row4_i == 6'h0f) ? sum15_q : 32'h0))))) | ((((((read_row4_i == 6'h10) ? sum16_q : 32'h0) | ((read_row4_i == 6'h11) ? sum17_q : 32'h0)) | (((read_row4_i == 6'h12) ? sum18_q : 32'h0) | ((read_row4_i == 6'h13) ? sum19_q : 32'h0))) | ((((read_row4_i == 6'h14) ? sum20_q : 32'h0) | ((read_row4_i == 6'h15) ? sum21_q : 32'h0)) | (((read_row4_i == 6'h16) ? sum22_q : 32'h0) | ((read_row4_i == 6'h17) ? sum23_q : 32'h0)))) | (((((read_row4_i == 6'h18) ? sum24_q : 32'h0) | ((read_row4_i == 6'h19) ? sum25_q : 32'h0)) | (((read_row4_i == 6'h1a) ? sum26_q : 32'h0) | ((read_row4_i == 6'h1b) ? sum27_q : 32'h0))) | ((((read_row4_i == 6'h1c) ? sum28_q : 32'h0) | ((read_row4_i == 6'h1d) ? sum29_q : 32'h0)) | (((read_row4_i == 6'h1e) ? sum30_q : 32'h0) | ((read_row4_i == 6'h1f) ? sum31_q : 32'h0)))))) | (((((((read_row4_i == 6'h20) ? sum32_q : 32'h0) | ((read_row4_i == 6'h21) ? sum33_q : 32'h0)) | (((read_row4_i == 6'h22) ? sum34_q : 32'h0) | ((read_row4_i == 6'h23) ? sum35_q : 32'h0))) | ((((read_row4_i == 6'h24) ? sum36_q : 32'h0) | ((read_row4_i == 6'h25) ? sum37_q : 32'h0)) | (((read_row4_i == 6'h26) ? sum38_q : 32'h0) | ((read_row4_i == 6'h27) ? sum39_q : 32'h0)))) | (((((read_row4_i == 6'h28) ? sum40_q : 32'h0) | ((read_row4_i == 6'h29) ? sum41_q : 32'h0)) | (((read_row4_i == 6'h2a) ? sum42_q : 32'h0) | ((read_row4_i == 6'h2b) ? sum43_q : 32'h0))) | ((((read_row4_i == 6'h2c) ? sum44_q : 32'h0) | ((read_row4_i == 6'h2d) ? sum45_q : 32'h0)) | (((read_row4_i == 6'h2e) ? sum46_q : 32'h0) | ((read_row4_i == 6'h2f) ? sum47_q : 32'h0))))) | ((((((read_row4_i == 6'h30) ? sum48_q : 32'h0) | ((read_row4_i == 6'h31) ? sum49_q : 32'h0)) | (((read_row4_i == 6'h32) ? sum50_q : 32'h0) | ((read_row4_i == 6'h33) ? sum51_q : 32'h0))) | ((((read_row4_i == 6'h34) ? sum52_q : 32'h0) | ((read_row4_i == 6'h35) ? sum53_q : 32'h0)) | (((read_row4_i == 6'h36) ? sum54_q : 32'h0) | ((read_row4_i == 6'h37) ? sum55_q : 32'h0)))) | (((((read_row4_i == 6'h38) ? sum56_q : 32'h0) | ((read_row4_i == 6'h39) ? sum57_q : 32'h0)) | (((read_row4_i == 6'h3a) ? sum58_q : 32'h0) | ((read_row4_i == 6'h3b) ? sum59_q : 32'h0))) | ((((read_row4_i == 6'h3c) ? sum60_q : 32'h0) | ((read_row4_i == 6'h3d) ? sum61_q : 32'h0)) | (((read_row4_i == 6'h3e) ? sum62_q : 32'h0) | ((read_row4_i == 6'h3f) ? sum63_q : 32'h0)))))));
  assign read_sum5_o = ((((((((read_row5_i == 6'h0) ? sum0_q : 32'h0) | ((read_row5_i == 6'h01) ? sum1_q : 32'h0)) | (((read_row5_i == 6'h02) ? sum2_q : 32'h0) | ((read_row5_i == 6'h03) ? sum3_q : 32'h0))) | ((((read_row5_i == 6'h04) ? sum4_q : 32'h0) | ((read_row5_i == 6'h05) ? sum5_q : 32'h0)) | (((read_row5_i == 6'h06) ? sum6_q : 32'h0) | ((read_row5_i == 6'h07) ? sum7_q : 32'h0)))) | (((((read_row5_i == 6'h08) ? sum8_q : 32'h0) | ((read_row5_i == 6'h09) ? sum9_q : 32'h0)) | (((read_row5_i == 6'h0a) ? sum10_q : 32'h0) | ((read_row5_i == 6'h0b) ? sum11_q : 32'h0))) | ((((read_row5_i == 6'h0c) ? sum12_q : 32'h0) | ((read_row5_i == 6'h0d) ? sum13_q : 32'h0)) | (((read_row5_i == 6'h0e) ? sum14_q : 32'h0) | ((read_row5_i == 6'h0f) ? sum15_q : 32'h0))))) | ((((((read_row5_i == 6'h10) ? sum16_q : 32'h0) | ((read_row5_i == 6'h11) ? sum17_q : 32'h0)) | (((read_row5_i == 6'h12) ? sum18_q : 32'h0) | ((read_row5_i == 6'h13) ? sum19_q : 32'h0))) | ((((read_row5_i == 6'h14) ? sum20_q : 32'h0) | ((read_row5_i == 6'h15) ? sum21_q : 32'h0)) | (((read_row5_i == 6'h16) ? sum22_q : 32'h0) | ((read_row5_i == 6'h17) ? sum23_q : 32'h0)))) | (((((read_row5_i == 6'h18) ? sum24_q : 32'h0) | ((read_row5_i == 6'h19) ? sum25_q : 32'h0)) | (((read_row5_i == 6'h1a) ? sum26_q : 32'h0) | ((read_row5_i == 6'h1b) ? sum27_q : 32'h0))) | ((((read_row5_i == 6'h1c) ? sum28_q : 32'h0) | ((read_row5_i == 6'h1d) ? sum29_q : 32'h0)) | (((read_row5_i == 6'h1e) ? sum30_q : 32'h0) | ((read_row5_i == 6'h1f) ? sum31_q : 32'h0)))))) | (((((((read_row5_i == 6'h20) ? sum32_q : 32'h0) | ((read_row5_i == 6'h21) ? sum33_q : 32'h0)) | (((read_row5_i == 6'h22) ? sum34_q : 32'h0) | ((read_row5_i == 6'h23) ? sum35_q : 32'h0))) | ((((read_row5_i == 6'h24) ? sum36_q : 32'h0) | ((read_row5_i == 6'h25) ? sum37_q : 32'h0)) | (((read_row5_i == 6'h26) ? sum38_q : 32'h0) | ((read_row5_i == 6'h27) ? sum39_q : 32'h0)))) | (((((read_row5_i == 6'h28) ? sum40_q : 32'h0) | ((read_row5_i == 6'h29) ? sum41_q : 32'h0)) | (((read_row5_i == 6'h2a) ? sum42_q : 32'h0) | ((read_row5_i == 6'h2b) ? sum43_q : 32'h0))) | ((((read_row5_i == 6'h2c) ? sum44_q : 32'h0) | ((read_row5_i == 6'h2d) ? sum45_q : 32'h0)) | (((read_row5_i == 6'h2e) ? sum46_q : 32'h0) | ((read_row5_i == 6'h2f) ? sum47_q : 32'h0))))) | ((((((read_row5_i == 6'h30) ? sum48_q : 32'h0) | ((read_row5_i == 6'h31) ? sum49_q : 32'h0)) | (((read_row5_i == 6'h32) ? sum50_q : 32'h0) | ((read_row5_i == 6'h33) ? sum51_q : 32'h0))) | ((((read_row5_i == 6'h34) ? sum52_q : 32'h0) | ((read_row5_i == 6'h35) ? sum53_q : 32'h0)) | (((read_row5_i == 6'h36) ? sum54_q : 32'h0) | ((read_row5_i == 6'h37) ? sum55_q : 32'h0)))) | (((((read_row5_i == 6'h38) ? sum56_q : 32'h0) | ((read_row5_i == 6'h39) ? sum57_q : 32'h0)) | (((read_row5_i == 6'h3a) ? sum58_q : 32'h0) | ((read_row5_i == 6'h3b) ? sum59_q : 32'h0))) | ((((read_row5_i == 6'h3c) ? sum60_q : 32'h0) | ((read_row5_i == 6'h3d) ? sum61_q : 32'h0)) | (((read_row5_i == 6'h3e) ? sum62_q : 32'h0) | ((read_row5_i == 6'h3f) ? sum63_q : 32'h0)))))));
  assign read_sum6_o = ((((((((read_row6_i == 6'h0) ? sum0_q : 32'h0) | ((read_row6_i == 6'h01) ? sum1_q : 32'h0)) | (((read_row6_i == 6'h02) ? sum2_q : 32'h0) | ((read_row6_i == 6'h03) ? sum3_q : 32'h0))) | ((((read_row6_i == 6'h04) ? sum4_q : 32'h0) | ((read_row6_i == 6'h05) ? sum5_q : 32'h0)) | (((read_row6_i == 6'h06) ? sum6_q : 32'h0) | ((read_row6_i == 6'h07) ? sum7_q : 32'h0)))) | (((((read_row6_i == 6'h08) ? sum8_q : 32'h0) | ((read_row6_i == 6'h09) ? sum9_q : 32'h0)) | (((read_row6_i == 6'h0a) ? sum10_q : 32'h0) | ((read_row6_i == 6'h0b) ? sum11_q : 32'h0))) | ((((read_row6_i == 6'h0c) ? sum12_q : 32'h0) | ((read_row6_i == 6'h0d) ? sum13_q : 32'h0)) | (((read_row6_i == 6'h0e) ? sum14_q : 32'h0) | ((read_row6_i == 6'h0f) ? sum15_q : 32'h0))))) | ((((((read_row6_i == 6'h10) ? sum16_q : 32'h0) | ((read_row6_i == 6'h11) ? sum17_q : 32'h0)) | (((read_row6_i == 6'h12) ? sum18_q : 32'h0) | ((read_row6_i == 6'h13) ? sum19_q : 32'h0))) | ((((read_row6_i == 6'h14) ? sum20_q : 32'h0) | ((read_row6_i == 6'h15) ? sum21_q : 32'h0)) | (((read_row6_i == 6'h16) ? sum22_q : 32'h0) | ((read_row6_i == 6'h17) ? sum23_q : 32'h0)))) | (((((read_row6_i == 6'h18) ? sum24_q : 32'h0) | ((read_row6_i == 6'h19) ? sum25_q : 32'h0)) | (((read_row6_i == 6'h1a) ? sum26_q : 32'h0) | ((read_row6_i == 6'h1b) ? sum27_q : 32'h0))) | ((((read_row6_i == 6'h1c) ? sum28_q : 32'h0) | ((read_row6_i == 6'h1d) ? sum29_q : 32'h0)) | (((read_row6_i == 6'h1e) ? sum30_q : 32'h0) | ((read_row6_i == 6'h1f) ? sum31_q : 32'h0)))))) | (((((((read_row6_i == 6'h20) ? sum32_q : 32'h0) | ((read_row6_i == 6'h21) ? sum33_q : 32'h0)) | (((read_row6_i == 6'h22) ? sum34_q : 32'h0) | ((read_row6_i == 6'h23) ? sum35_q : 32'h0))) | ((((read_row6_i == 6'h24) ? sum36_q : 32'h0) | ((read_row6_i == 6'h25) ? sum37_q : 32'h0)) | (((read_row6_i == 6'h26) ? sum38_q : 32'h0) | ((read_row6_i == 6'h27) ? sum39_q : 32'h0)))) | (((((read_row6_i == 6'h28) ? sum40_q : 32'h0) | ((read_row6_i == 6'h29) ? sum41_q : 32'h0)) | (((read_row6_i == 6'h2a) ? sum42_q : 32'h0) | ((read_row6_i == 6'h2b) ? sum43_q : 32'h0))) | ((((read_row6_i == 6'h2c) ? sum44_q : 32'h0) | ((read_row6_i == 6'h2d) ? sum45_q : 32'h0)) | (((read_row6_i == 6'h2e) ? sum46_q : 32'h0) | ((read_row6_i == 6'h2f) ? sum47_q : 32'h0))))) | ((((((read_row6_i == 6'h30) ? sum48_q : 32'h0) | ((read_row6_i == 6'h31) ? sum49_q : 32'h0)) | (((read_row6_i == 6'h32) ? sum50_q : 32'h0) | ((read_row6_i == 6'h33) ? sum51_q : 32'h0))) | ((((read_row6_i == 6'h34) ? sum52_q : 32'h0) | ((read_row6_i == 6'h35) ? sum53_q : 32'h0)) | (((read_row6_i == 6'h36) ? sum54_q : 32'h0) | ((read_row6_i == 6'h37) ? sum55_q : 32'h0)))) | (((((read_row6_i == 6'h38) ? sum56_q : 32'h0) | ((read_row6_i == 6'h39) ? sum57_q : 32'h0)) | (((read_row6_i == 6'h3a) ? sum58_q : 32'h0) | ((read_row6_i == 6'h3b) ? sum59_q : 32'h0))) | ((((read_row6_i == 6'h3c) ? sum60_q : 32'h0) | ((read_row6_i == 6'h3d) ? sum61_q : 32'h0)) | (((read_row6_i == 6'h3e) ? sum62_q : 32'h0) | ((read_row6_i == 6'h3f) ? sum63_q : 32'h0)))))));
  assign read_sum7_o = ((((((((read_row7_i == 6'h0) ? sum0_q : 32'h0) | ((read_row7_i == 6'h01) ? sum1_q : 32'h0)) | (((read_row7_i == 6'h02) ? sum2_q : 32'h0) | ((read_row7_i == 6'h03) ? sum3_q : 32'h0))) | ((((read_row7_i == 6'h04) ? sum4_q : 32'h0) | ((read_row7_i == 6'h05) ? sum5_q : 32'h0)) | (((read_row7_i == 6'h06) ? sum6_q : 32'h0) | ((read_row7_i == 6'h07) ? sum7_q : 32'h0)))) | (((((read_row7_i == 6'h08) ? sum8_q : 32'h0) | ((read_row7_i == 6'h09) ? sum9_q : 32'h0)) | (((read_row7_i == 6'h0a) ? sum10_q : 32'h0) | ((read_row7_i == 6'h0b) ? sum11_q : 32'h0))) | ((((read_row7_i == 6'h0c) ? sum12_q : 32'h0) | ((read_row7_i == 6'h0d) ? sum13_q : 32'h0)) | (((read_row7_i == 6'h0e) ? sum14_q : 32'h0) | ((read_row7_i == 6'h0f) ? sum15_q : 32'h0))))) | ((((((read_row7_i == 6'h10) ? sum16_q : 32'h0) | ((read_row7_i == 6'h11) ? sum17_q : 32'h0)) | (((read_row7_i == 6'h12) ? sum18_q : 32'h0) | ((read_row7_i == 6'h13) ? sum19_q : 32'h0))) | ((((read_row7_i == 6'h14) ? sum20_q : 32'h0) | ((read_row7_i == 6'h15) ? sum21_q : 32'h0)) | (((read_row7_i == 6'h16) ? sum22_q : 32'h0) | ((read_row7_i == 6'h17) ? sum23_q : 32'h0)))) | (((((read_row7_i == 6'h18) ? sum24_q : 32'h0) | ((read_row7_i == 6'h19) ? sum25_q : 32'h0)) | (((read_row7_i == 6'h1a) ? sum26_q : 32'h0) | ((read_row7_i == 6'h1b) ? sum27_q : 32'h0))) | ((((read_row7_i == 6'h1c) ? sum28_q : 32'h0) | ((read_row7_i == 6'h1d) ? sum29_q : 32'h0)) | (((read_row7_i == 6'h1e) ? sum30_q : 32'h0) | ((read_row7_i == 6'h1f) ? sum31_q : 32'h0)))))) | (((((((read_row7_i == 6'h20) ? sum32_q : 32'h0) | ((read_row7_i == 6'h21) ? sum33_q : 32'h0)) | (((read_row7_i == 6'h22) ? sum34_q : 32'h0) | ((read_row7_i == 6'h23) ? sum35_q : 32'h0))) | ((((read_row7_i == 6'h24) ? sum36_q : 32'h0) | ((read_row7_i == 6'h25) ? sum37_q : 32'h0)) | (((read_row7_i == 6'h26) ? sum38_q : 32'h0) | ((read_row7_i == 6'h27) ? sum39_q : 32'h0)))) | (((((read_row7_i == 6'h28) ? sum40_q : 32'h0) | ((read_row7_i == 6'h29) ? sum41_q : 32'h0)) | (((read_row7_i == 6'h2a) ? sum42_q : 32'h0) | ((read_row7_i == 6'h2b) ? sum43_q : 32'h0))) | ((((read_row7_i == 6'h2c) ? sum44_q : 32'h0) | ((read_row7_i == 6'h2d) ? sum45_q : 32'h0)) | (((read_row7_i == 6'h2e) ? sum46_q : 32'h0) | ((read_row7_i == 6'h2f) ? sum47_q : 32'h0))))) | ((((((read_row7_i == 6'h30) ? sum48_q : 32'h0) | ((read_row7_i == 6'h31) ? sum49_q : 32'h0)) | (((read_row7_i == 6'h32) ? sum50_q : 32'h0) | ((read_row7_i == 6'h33) ? sum51_q : 32'h0))) | ((((read_row7_i == 6'h34) ? sum52_q : 32'h0) | ((read_row7_i == 6'h35) ? sum53_q : 32'h0)) | (((read_row7_i == 6'h36) ? sum54_q : 32'h0) | ((read_row7_i == 6'h37) ? sum55_q : 32'h0)))) | (((((read_row7_i == 6'h38) ? sum56_q : 32'h0) | ((read_row7_i == 6'h39) ? sum57_q : 32'h0)) | (((read_row7_i == 6'h3a) ? sum58_q : 32'h0) | ((read_row7_i == 6'h3b) ? sum59_q : 32'h0))) | ((((read_row7_i == 6'h3c) ? sum60_q : 32'h0) | ((read_row7_i == 6'h3d) ? sum61_q : 32'h0)) | (((read_row7_i == 6'h3e) ? sum62_q : 32'h0) | ((read_row7_i == 6'h3f) ? sum63_q : 32'h0)))))));
  assign sum0_term = (exchange_load_i || updates0_valid_i);
  assign sum0_choice = (exchange_load_i ? {exchange_load_group_i,2'b00} : updates0_row_i);
  assign sum0_choice2 = (exchange_load_i ? exchange_start0_i : updates0_sum_i);
  assign sum0_term2 = (sum0_term && (sum0_choice == 6'h0));
  assign sum1_term = (sum0_term && (sum0_choice == 6'h01));
  assign sum2_term = (sum0_term && (sum0_choice == 6'h02));
  assign sum3_term = (sum0_term && (sum0_choice == 6'h03));
  assign sum4_term = (sum0_term && (sum0_choice == 6'h04));
  assign sum5_term = (sum0_term && (sum0_choice == 6'h05));
  assign sum6_term = (sum0_term && (sum0_choice == 6'h06));
  assign sum7_term = (sum0_term && (sum0_choice == 6'h07));
  assign sum8_term = (sum0_term && (sum0_choice == 6'h08));
  assign sum9_term = (sum0_term && (sum0_choice == 6'h09));
  assign sum10_term = (sum0_term && (sum0_choice == 6'h0a));
  assign sum11_term = (sum0_term && (sum0_choice == 6'h0b));
  assign sum12_term = (sum0_term && (sum0_choice == 6'h0c));
  assign sum13_term = (sum0_term && (sum0_choice == 6'h0d));
  assign sum14_term = (sum0_term && (sum0_choice == 6'h0e));
  assign sum15_term = (sum0_term && (sum0_choice == 6'h0f));
  assign sum16_term = (sum0_term && (sum0_choice == 6'h10));
  assign sum17_term = (sum0_term && (sum0_choice == 6'h11));
  assign sum18_term = (sum0_term && (sum0_choice == 6'h12));
  assign sum19_term = (sum0_term && (sum0_choice == 6'h13));
  assign sum20_term = (sum0_term && (sum0_choice == 6'h14));
  assign sum21_term = (sum0_term && (sum0_choice == 6'h15));
  assign sum22_term = (sum0_term && (sum0_choice == 6'h16));
  assign sum23_term = (sum0_term && (sum0_choice == 6'h17));
  assign sum24_term = (sum0_term && (sum0_choice == 6'h18));
  assign sum25_term = (sum0_term && (sum0_choice == 6'h19));
  assign sum26_term = (sum0_term && (sum0_choice == 6'h1a));
  assign sum27_term = (sum0_term && (sum0_choice == 6'h1b));
  assign sum28_term = (sum0_term && (sum0_choice == 6'h1c));
  assign sum29_term = (sum0_term && (sum0_choice == 6'h1d));
  assign sum30_term = (sum0_term && (sum0_choice == 6'h1e));
  assign sum31_term = (sum0_term && (sum0_choice == 6'h1f));
  assign sum32_term = (sum0_term && (sum0_choice == 6'h20));
  assign sum33_term = (sum0_term && (sum0_choice == 6'h21));
  assign sum34_term = (sum0_term && (sum0_choice == 6'h22));
  assign sum35_term = (sum0_term && (sum0_choice == 6'h23));
  assign sum36_term = (sum0_term && (sum0_choice == 6'h24));
  assign sum37_term = (sum0_term && (sum0_choice == 6'h25));
  assign sum38_term = (sum0_term && (sum0_choice == 6'h26));
  assign sum39_term = (sum0_term && (sum0_choice == 6'h27));
  assign sum40_term = (sum0_term && (sum0_choice == 6'h28));
  assign sum41_term = (sum0_term && (sum0_choice == 6'h29));
  assign sum42_term = (sum0_term && (sum0_choice == 6'h2a));
  assign sum43_term = (sum0_term && (sum0_choice == 6'h2b));
  assign sum44_term = (sum0_term && (sum0_choice == 6'h2c));
  assign sum45_term = (sum0_term && (sum0_choice == 6'h2d));
  assign sum46_term = (sum0_term && (sum0_choice == 6'h2e));
  assign sum47_term = (sum0_term && (sum0_choice == 6'h2f));
  assign sum48_term = (sum0_term && (sum0_choice == 6'h30));
  assign sum49_term = (sum0_term && (sum0_choice == 6'h31));
  assign sum50_term = (sum0_term && (sum0_choice == 6'h32));
  assign sum51_term = (sum0_term && (sum0_choice == 6'h33));
  assign sum52_term = (sum0_term && (sum0_choice == 6'h34));
  assign sum53_term = (sum0_term && (sum0_choice == 6'h35));
  assign sum54_term = (sum0_term && (sum0_choice == 6'h36));
  assign sum55_term = (sum0_term && (sum0_choice == 6'h37));
  assign sum56_term = (sum0_term && (sum0_choice == 6'h38));
  assign sum57_term = (sum0_term && (sum0_choice == 6'h39));
  assign sum58_term = (sum0_term && (sum0_choice == 6'h3a));
  assign sum59_term = (sum0_term && (sum0_choice == 6'h3b));
  assign sum60_term = (sum0_term && (sum0_choice == 6'h3c));
  assign sum61_term = (sum0_term && (sum0_choice == 6'h3d));
  assign sum62_term = (sum0_term && (sum0_choice == 6'h3e));
  assign sum63_term = (sum0_term && (sum0_choice == 6'h3f));
  assign sum0_term3 = (exchange_load_i || updates1_valid_i);
  assign sum0_choice3 = (exchange_load_i ? {exchange_load_group_i,2'b01} : updates1_row_i);
  assign sum0_choice4 = (exchange_load_i ? exchange_start1_i : updates1_sum_i);
  assign sum0_term4 = (sum0_term3 && (sum0_choice3 == 6'h0));
  assign sum1_term2 = (sum0_term3 && (sum0_choice3 == 6'h01));
  assign sum2_term2 = (sum0_term3 && (sum0_choice3 == 6'h02));
  assign sum3_term2 = (sum0_term3 && (sum0_choice3 == 6'h03));
  assign sum4_term2 = (sum0_term3 && (sum0_choice3 == 6'h04));
  assign sum5_term2 = (sum0_term3 && (sum0_choice3 == 6'h05));
  assign sum6_term2 = (sum0_term3 && (sum0_choice3 == 6'h06));
  assign sum7_term2 = (sum0_term3 && (sum0_choice3 == 6'h07));
  assign sum8_term2 = (sum0_term3 && (sum0_choice3 == 6'h08));
  assign sum9_term2 = (sum0_term3 && (sum0_choice3 == 6'h09));
  assign sum10_term2 = (sum0_term3 && (sum0_choice3 == 6'h0a));
  assign sum11_term2 = (sum0_term3 && (sum0_choice3 == 6'h0b));
  assign sum12_term2 = (sum0_term3 && (sum0_choice3 == 6'h0c));
  assign sum13_term2 = (sum0_term3 && (sum0_choice3 == 6'h0d));
  assign sum14_term2 = (sum0_term3 && (sum0_choice3 == 6'h0e));
  assign sum15_term2 = (sum0_term3 && (sum0_choice3 == 6'h0f));
  assign sum16_term2 = (sum0_term3 && (sum0_choice3 == 6'h10));
  assign sum17_term2 = (sum0_term3 && (sum0_choice3 == 6'h11));
  assign sum18_term2 = (sum0_term3 && (sum0_choice3 == 6'h12));
  assign sum19_term2 = (sum0_term3 && (sum0_choice3 == 6'h13));
  assign sum20_term2 = (sum0_term3 && (sum0_choice3 == 6'h14));
  assign sum21_term2 = (sum0_term3 && (sum0_choice3 == 6'h15));
  assign sum22_term2 = (sum0_term3 && (sum0_choice3 == 6'h16));
  assign sum23_term2 = (sum0_term3 && (sum0_choice3 == 6'h17));
  assign sum24_term2 = (sum0_term3 && (sum0_choice3 == 6'h18));
  assign sum25_term2 = (sum0_term3 && (sum0_choice3 == 6'h19));
  assign sum26_term2 = (sum0_term3 && (sum0_choice3 == 6'h1a));
  assign sum27_term2 = (sum0_term3 && (sum0_choice3 == 6'h1b));
  assign sum28_term2 = (sum0_term3 && (sum0_choice3 == 6'h1c));
  assign sum29_term2 = (sum0_term3 && (sum0_choice3 == 6'h1d));
  assign sum30_term2 = (sum0_term3 && (sum0_choice3 == 6'h1e));
  assign sum31_term2 = (sum0_term3 && (sum0_choice3 == 6'h1f));
  assign sum32_term2 = (sum0_term3 && (sum0_choice3 == 6'h20));
  assign sum33_term2 = (sum0_term3 && (sum0_choice3 == 6'h21));
  assign sum34_term2 = (sum0_term3 && (sum0_choice3 == 6'h22));
  assign sum35_term2 = (sum0_term3 && (sum0_choice3 == 6'h23));
  assign sum36_term2 = (sum0_term3 && (sum0_choice3 == 6'h24));
  assign sum37_term2 = (sum0_term3 && (sum0_choice3 == 6'h25));
  assign sum38_term2 = (sum0_term3 && (sum0_choice3 == 6'h26));
  assign sum39_term2 = (sum0_term3 && (sum0_choice3 == 6'h27));
  assign sum40_term2 = (sum0_term3 && (sum0_choice3 == 6'h28));
  assign sum41_term2 = (sum0_term3 && (sum0_choice3 == 6'h29));
  assign sum42_term2 = (sum0_term3 && (sum0_choice3 == 6'h2a));
  assign sum43_term2 = (sum0_term3 && (sum0_choice3 == 6'h2b));
  assign sum44_term2 = (sum0_term3 && (sum0_choice3 == 6'h2c));
  assign sum45_term2 = (sum0_term3 && (sum0_choice3 == 6'h2d));
  assign sum46_term2 = (sum0_term3 && (sum0_choice3 == 6'h2e));
  assign sum47_term2 = (sum0_term3 && (sum0_choice3 == 6'h2f));
  assign sum48_term2 = (sum0_term3 && (sum0_choice3 == 6'h30));
  assign sum49_term2 = (sum0_term3 && (sum0_choice3 == 6'h31));
  assign sum50_term2 = (sum0_term3 && (sum0_choice3 == 6'h32));
  assign sum51_term2 = (sum0_term3 && (sum0_choice3 == 6'h33));
  assign sum52_term2 = (sum0_term3 && (sum0_choice3 == 6'h34));
  assign sum53_term2 = (sum0_term3 && (sum0_choice3 == 6'h35));
  assign sum54_term2 = (sum0_term3 && (sum0_choice3 == 6'h36));
  assign sum55_term2 = (sum0_term3 && (sum0_choice3 == 6'h37));
  assign sum56_term2 = (sum0_term3 && (sum0_choice3 == 6'h38));
  assign sum57_term2 = (sum0_term3 && (sum0_choice3 == 6'h39));
  assign sum58_term2 = (sum0_term3 && (sum0_choice3 == 6'h3a));
  assign sum59_term2 = (sum0_term3 && (sum0_choice3 == 6'h3b));
  assign sum60_term2 = (sum0_term3 && (sum0_choice3 == 6'h3c));
  assign sum61_term2 = (sum0_term3 && (sum0_choice3 == 6'h3d));
  assign sum62_term2 = (sum0_term3 && (sum0_choice3 == 6'h3e));
  assign sum63_term2 = (sum0_term3 && (sum0_choice3 == 6'h3f));
  assign sum0_term5 = (exchange_load_i || updates2_valid_i);
  assign sum0_choice5 = (exchange_load_i ? {exchange_load_group_i,2'b10} : updates2_row_i);
  assign sum0_choice6 = (exchange_load_i ? exchange_start2_i : updates2_sum_i);
  assign sum0_term6 = (sum0_term5 && (sum0_choice5 == 6'h0));
  assign sum1_term3 = (sum0_term5 && (sum0_choice5 == 6'h01));
  assign sum2_term3 = (sum0_term5 && (sum0_choice5 == 6'h02));
  assign sum3_term3 = (sum0_term5 && (sum0_choice5 == 6'h03));
  assign sum4_term3 = (sum0_term5 && (sum0_choice5 == 6'h04));
  assign sum5_term3 = (sum0_term5 && (sum0_choice5 == 6'h05));
  assign sum6_term3 = (sum0_term5 && (sum0_choice5 == 6'h06));
  assign sum7_term3 = (sum0_term5 && (sum0_choice5 == 6'h07));
  assign sum8_term3 = (sum0_term5 && (sum0_choice5 == 6'h08));
  assign sum9_term3 = (sum0_term5 && (sum0_choice5 == 6'h09));
  assign sum10_term3 = (sum0_term5 && (sum0_choice5 == 6'h0a));
  assign sum11_term3 = (sum0_term5 && (sum0_choice5 == 6'h0b));
  assign sum12_term3 = (sum0_term5 && (sum0_choice5 == 6'h0c));
  assign sum13_term3 = (sum0_term5 && (sum0_choice5 == 6'h0d));
  assign sum14_term3 = (sum0_term5 && (sum0_choice5 == 6'h0e));
  assign sum15_term3 = (sum0_term5 && (sum0_choice5 == 6'h0f));
  assign sum16_term3 = (sum0_term5 && (sum0_choice5 == 6'h10));
  assign sum17_term3 = (sum0_term5 && (sum0_choice5 == 6'h11));
  assign sum18_term3 = (sum0_term5 && (sum0_choice5 == 6'h12));
  assign sum19_term3 = (sum0_term5 && (sum0_choice5 == 6'h13));
  assign sum20_term3 = (sum0_term5 && (sum0_choice5 == 6'h14));
  assign sum21_term3 = (sum0_term5 && (sum0_choice5 == 6'h15));
  assign sum22_term3 = (sum0_term5 && (sum0_choice5 == 6'h16));
  assign sum23_term3 = (sum0_term5 && (sum0_choice5 == 6'h17));
  assign sum24_term3 = (sum0_term5 && (sum0_choice5 == 6'h18));
  assign sum25_term3 = (sum0_term5 && (sum0_choice5 == 6'h19));
  assign sum26_term3 = (sum0_term5 && (sum0_choice5 == 6'h1a));
  assign sum27_term3 = (sum0_term5 && (sum0_choice5 == 6'h1b));
  assign sum28_term3 = (sum0_term5 && (sum0_choice5 == 6'h1c));
  assign sum29_term3 = (sum0_term5 && (sum0_choice5 == 6'h1d));
  assign sum30_term3 = (sum0_term5 && (sum0_choice5 == 6'h1e));
  assign sum31_term3 = (sum0_term5 && (sum0_choice5 == 6'h1f));
  assign sum32_term3 = (sum0_term5 && (sum0_choice5 == 6'h20));
  assign sum33_term3 = (sum0_term5 && (sum0_choice5 == 6'h21));
  assign sum34_term3 = (sum0_term5 && (sum0_choice5 == 6'h22));
  assign sum35_term3 = (sum0_term5 && (sum0_choice5 == 6'h23));
  assign sum36_term3 = (sum0_term5 && (sum0_choice5 == 6'h24));
  assign sum37_term3 = (sum0_term5 && (sum0_choice5 == 6'h25));
  assign sum38_term3 = (sum0_term5 && (sum0_choice5 == 6'h26));
  assign sum39_term3 = (sum0_term5 && (sum0_choice5 == 6'h27));
  assign sum40_term3 = (sum0_term5 && (sum0_choice5 == 6'h28));
  assign sum41_term3 = (sum0_term5 && (sum0_choice5 == 6'h29));
  assign sum42_term3 = (sum0_term5 && (sum0_choice5 == 6'h2a));
  assign sum43_term3 = (sum0_term5 && (sum0_choice5 == 6'h2b));
  assign sum44_term3 = (sum0_term5 && (sum0_choice5 == 6'h2c));
  assign sum45_term3 = (sum0_term5 && (sum0_choice5 == 6'h2d));
  assign sum46_term3 = (sum0_term5 && (sum0_choice5 == 6'h2e));
  assign sum47_term3 = (sum0_term5 && (sum0_choice5 == 6'h2f));
  assign sum48_term3 = (sum0_term5 && (sum0_choice5 == 6'h30));
  assign sum49_term3 = (sum0_term5 && (sum0_choice5 == 6'h31));
  assign sum50_term3 = (sum0_term5 && (sum0_choice5 == 6'h32));
  assign sum51_term3 = (sum0_term5 && (sum0_choice5 == 6'h33));
  assign sum52_term3 = (sum0_term5 && (sum0_choice5 == 6'h34));
  assign sum53_term3 = (sum0_term5 && (sum0_choice5 == 6'h35));
  assign sum54_term3 = (sum0_term5 && (sum0_choice5 == 6'h36));
  assign sum55_term3 = (sum0_term5 && (sum0_choice5 == 6'h37));
  assign sum56_term3 = (sum0_term5 && (sum0_choice5 == 6'h38));
  assign sum57_term3 = (sum0_term5 && (sum0_choice5 == 6'h39));
  assign sum58_term3 = (sum0_term5 && (sum0_choice5 == 6'h3a));
  assign sum59_term3 = (sum0_term5 && (sum0_choice5 == 6'h3b));
  assign sum60_term3 = (sum0_term5 && (sum0_choice5 == 6'h3c));
  assign sum61_term3 = (sum0_term5 && (sum0_choice5 == 6'h3d));
  assign sum62_term3 = (sum0_term5 && (sum0_choice5 == 6'h3e));
  assign sum63_term3 = (sum0_term5 && (sum0_choice5 == 6'h3f));
  assign sum0_term7 = (exchange_load_i || updates3_valid_i);
  assign sum0_choice7 = (exchange_load_i ? {exchange_load_group_i,2'b11} : updates3_row_i);
  assign sum0_choice8 = (exchange_load_i ? exchange_start3_i : updates3_sum_i);
  assign sum0_term8 = (sum0_term7 && (sum0_choice7 == 6'h0));
  assign sum1_term4 = (sum0_term7 && (sum0_choice7 == 6'h01));
  assign sum2_term4 = (sum0_term7 && (sum0_choice7 == 6'h02));
  assign sum3_term4 = (sum0_term7 && (sum0_choice7 == 6'h03));
  assign sum4_term4 = (sum0_term7 && (sum0_choice7 == 6'h04));
  assign sum5_term4 = (sum0_term7 && (sum0_choice7 == 6'h05));
  assign sum6_term4 = (sum0_term7 && (sum0_choice7 == 6'h06));
  assign sum7_term4 = (sum0_term7 && (sum0_choice7 == 6'h07));
  assign sum8_term4 = (sum0_term7 && (sum0_choice7 == 6'h08));
  assign sum9_term4 = (sum0_term7 && (sum0_choice7 == 6'h09));
  assign sum10_term4 = (sum0_term7 && (sum0_choice7 == 6'h0a));
  assign sum11_term4 = (sum0_term7 && (sum0_choice7 == 6'h0b));
  assign sum12_term4 = (sum0_term7 && (sum0_choice7 == 6'h0c));
  assign sum13_term4 = (sum0_term7 && (sum0_choice7 == 6'h0d));
  assign sum14_term4 = (sum0_term7 && (sum0_choice7 == 6'h0e));
  assign sum15_term4 = (sum0_term7 && (sum0_choice7 == 6'h0f));
  assign sum16_term4 = (sum0_term7 && (sum0_choice7 == 6'h10));
  assign sum17_term4 = (sum0_term7 && (sum0_choice7 == 6'h11));
  assign sum18_term4 = (sum0_term7 && (sum0_choice7 == 6'h12));
  assign sum19_term4 = (sum0_term7 && (sum0_choice7 == 6'h13));
  assign sum20_term4 = (sum0_term7 && (sum0_choice7 == 6'h14));
  assign sum21_term4 = (sum0_term7 && (sum0_choice7 == 6'h15));
  assign sum22_term4 = (sum0_term7 && (sum0_choice7 == 6'h16));
  assign sum23_term4 = (sum0_term7 && (sum0_choice7 == 6'h17));
  assign sum24_term4 = (sum0_term7 && (sum0_choice7 == 6'h18));
  assign sum25_term4 = (sum0_term7 && (sum0_choice7 == 6'h19));
  assign sum26_term4 = (sum0_term7 && (sum0_choice7 == 6'h1a));
  assign sum27_term4 = (sum0_term7 && (sum0_choice7 == 6'h1b));
  assign sum28_term4 = (sum0_term7 && (sum0_choice7 == 6'h1c));
  assign sum29_term4 = (sum0_term7 && (sum0_choice7 == 6'h1d));
  assign sum30_term4 = (sum0_term7 && (sum0_choice7 == 6'h1e));
  assign sum31_term4 = (sum0_term7 && (sum0_choice7 == 6'h1f));
  assign sum32_term4 = (sum0_term7 && (sum0_choice7 == 6'h20));
  assign sum33_term4 = (sum0_term7 && (sum0_choice7 == 6'h21));
  assign sum34_term4 = (sum0_term7 && (sum0_choice7 == 6'h22));
  assign sum35_term4 = (sum0_term7 && (sum0_choice7 == 6'h23));
  assign sum36_term4 = (sum0_term7 && (sum0_choice7 == 6'h24));
  assign sum37_term4 = (sum0_term7 && (sum0_choice7 == 6'h25));
  assign sum38_term4 = (sum0_term7 && (sum0_choice7 == 6'h26));
  assign sum39_term4 = (sum0_term7 && (sum0_choice7 == 6'h27));
  assign sum40_term4 = (sum0_term7 && (sum0_choice7 == 6'h28));
  assign sum41_term4 = (sum0_term7 && (sum0_choice7 == 6'h29));
  assign sum42_term4 = (sum0_term7 && (sum0_choice7 == 6'h2a));
  assign sum43_term4 = (sum0_term7 && (sum0_choice7 == 6'h2b));
  assign sum44_term4 = (sum0_term7 && (sum0_choice7 == 6'h2c));
  assign sum45_term4 = (sum0_term7 && (sum0_choice7 == 6'h2d));
  assign sum46_term4 = (sum0_term7 && (sum0_choice7 == 6'h2e));
  assign sum47_term4 = (sum0_term7 && (sum0_choice7 == 6'h2f));
  assign sum48_term4 = (sum0_term7 && (sum0_choice7 == 6'h30));
  assign sum49_term4 = (sum0_term7 && (sum0_choice7 == 6'h31));
  assign sum50_term4 = (sum0_term7 && (sum0_choice7 == 6'h32));
  assign sum51_term4 = (sum0_term7 && (sum0_choice7 == 6'h33));
  assign sum52_term4 = (sum0_term7 && (sum0_choice7 == 6'h34));
  assign sum53_term4 = (sum0_term7 && (sum0_choice7 == 6'h35));
  assign sum54_term4 = (sum0_term7 && (sum0_choice7 == 6'h36));
  assign sum55_term4 = (sum0_term7 && (sum0_choice7 == 6'h37));
  assign sum56_term4 = (sum0_term7 && (sum0_choice7 == 6'h38));
  assign sum57_term4 = (sum0_term7 && (sum0_choice7 == 6'h39));
  assign sum58_term4 = (sum0_term7 && (sum0_choice7 == 6'h3a));
  assign sum59_term4 = (sum0_term7 && (sum0_choice7 == 6'h3b));
  assign sum60_term4 = (sum0_term7 && (sum0_choice7 == 6'h3c));
  assign sum61_term4 = (sum0_term7 && (sum0_choice7 == 6'h3d));
  assign sum62_term4 = (sum0_term7 && (sum0_choice7 == 6'h3e));
  assign sum63_term4 = (sum0_term7 && (sum0_choice7 == 6'h3f));
  assign sum0_term9 = (updates4_valid_i && (updates4_row_i == 6'h0));
  assign sum1_term5 = (updates4_valid_i && (updates4_row_i == 6'h01));
  assign sum2_term5 = (updates4_valid_i && (updates4_row_i == 6'h02));
  assign sum3_term5 = (updates4_valid_i && (updates4_row_i == 6'h03));
  assign sum4_term5 = (updates4_valid_i && (updates4_row_i == 6'h04));
  assign sum5_term5 = (updates4_valid_i && (updates4_row_i == 6'h05));
  assign sum6_term5 = (updates4_valid_i && (updates4_row_i == 6'h06));
  assign sum7_term5 = (updates4_valid_i && (updates4_row_i == 6'h07));
  assign sum8_term5 = (updates4_valid_i && (updates4_row_i == 6'h08));
  assign sum9_term5 = (updates4_valid_i && (updates4_row_i == 6'h09));
  assign sum10_term5 = (updates4_valid_i && (updates4_row_i == 6'h0a));
  assign sum11_term5 = (updates4_valid_i && (updates4_row_i == 6'h0b));
  assign sum12_term5 = (updates4_valid_i && (updates4_row_i == 6'h0c));
  assign sum13_term5 = (updates4_valid_i && (updates4_row_i == 6'h0d));
  assign sum14_term5 = (updates4_valid_i && (updates4_row_i == 6'h0e));
  assign sum15_term5 = (updates4_valid_i && (updates4_row_i == 6'h0f));
  assign sum16_term5 = (updates4_valid_i && (updates4_row_i == 6'h10));
  assign sum17_term5 = (updates4_valid_i && (updates4_row_i == 6'h11));
  assign sum18_term5 = (updates4_valid_i && (updates4_row_i == 6'h12));
  assign sum19_term5 = (updates4_valid_i && (updates4_row_i == 6'h13));
  assign sum20_term5 = (updates4_valid_i && (updates4_row_i == 6'h14));
  assign sum21_term5 = (updates4_valid_i && (updates4_row_i == 6'h15));
  assign sum22_term5 = (updates4_valid_i && (updates4_row_i == 6'h16));
  assign sum23_term5 = (updates4_valid_i && (updates4_row_i == 6'h17));
  assign sum24_term5 = (updates4_valid_i && (updates4_row_i == 6'h18));
  assign sum25_term5 = (updates4_valid_i && (updates4_row_i == 6'h19));
  assign sum26_term5 = (updates4_valid_i && (updates4_row_i == 6'h1a));
  assign sum27_term5 = (updates4_valid_i && (updates4_row_i == 6'h1b));
  assign sum28_term5 = (updates4_valid_i && (updates4_row_i == 6'h1c));
  assign sum29_term5 = (updates4_valid_i && (updates4_row_i == 6'h1d));
  assign sum30_term5 = (updates4_valid_i && (updates4_row_i == 6'h1e));
  assign sum31_term5 = (updates4_valid_i && (updates4_row_i == 6'h1f));
  assign sum32_term5 = (updates4_valid_i && (updates4_row_i == 6'h20));
  assign sum33_term5 = (updates4_valid_i && (updates4_row_i == 6'h21));
  assign sum34_term5 = (updates4_valid_i && (updates4_row_i == 6'h22));
  assign sum35_term5 = (updates4_valid_i && (updates4_row_i == 6'h23));
  assign sum36_term5 = (updates4_valid_i && (updates4_row_i == 6'h24));
  assign sum37_term5 = (updates4_valid_i && (updates4_row_i == 6'h25));
  assign sum38_term5 = (updates4_valid_i && (updates4_row_i == 6'h26));
  assign sum39_term5 = (updates4_valid_i && (updates4_row_i == 6'h27));
  assign sum40_term5 = (updates4_valid_i && (updates4_row_i == 6'h28));
  assign sum41_term5 = (updates4_valid_i && (updates4_row_i == 6'h29));
  assign sum42_term5 = (updates4_valid_i && (updates4_row_i == 6'h2a));
  assign sum43_term5 = (updates4_valid_i && (updates4_row_i == 6'h2b));
  assign sum44_term5 = (updates4_valid_i && (updates4_row_i == 6'h2c));
  assign sum45_term5 = (updates4_valid_i && (updates4_row_i == 6'h2d));
  assign sum46_term5 = (updates4_valid_i && (updates4_row_i == 6'h2e));
  assign sum47_term5 = (updates4_valid_i && (updates4_row_i == 6'h2f));
  assign sum48_term5 = (updates4_valid_i && (updates4_row_i == 6'h30));
  assign sum49_term5 = (updates4_valid_i && (updates4_row_i == 6'h31));
  assign sum50_term5 = (updates4_valid_i && (updates4_row_i == 6'h32));
  assign sum51_term5 = (updates4_valid_i && (updates4_row_i == 6'h33));
  assign sum52_term5 = (updates4_valid_i && (updates4_row_i == 6'h34));
  assign sum53_term5 = (updates4_valid_i && (updates4_row_i == 6'h35));
  assign sum54_term5 = (updates4_valid_i && (updates4_row_i == 6'h36));
  assign sum55_term5 = (updates4_valid_i && (updates4_row_i == 6'h37));
  assign sum56_term5 = (updates4_valid_i && (updates4_row_i == 6'h38));
  assign sum57_term5 = (updates4_valid_i && (updates4_row_i == 6'h39));
  assign sum58_term5 = (updates4_valid_i && (updates4_row_i == 6'h3a));
  assign sum59_term5 = (updates4_valid_i && (updates4_row_i == 6'h3b));
  assign sum60_term5 = (updates4_valid_i && (updates4_row_i == 6'h3c));
  assign sum61_term5 = (updates4_valid_i && (updates4_row_i == 6'h3d));
  assign sum62_term5 = (updates4_valid_i && (updates4_row_i == 6'h3e));
  assign sum63_term5 = (updates4_valid_i && (updates4_row_i == 6'h3f));
  assign sum0_term10 = (updates5_valid_i && (updates5_row_i == 6'h0));
  assign sum1_term6 = (updates5_valid_i && (updates5_row_i == 6'h01));
  assign sum2_term6 = (updates5_valid_i && (updates5_row_i == 6'h02));
  assign sum3_term6 = (updates5_valid_i && (updates5_row_i == 6'h03));
  assign sum4_term6 = (updates5_valid_i && (updates5_row_i == 6'h04));
  assign sum5_term6 = (updates5_valid_i && (updates5_row_i == 6'h05));
  assign sum6_term6 = (updates5_valid_i && (updates5_row_i == 6'h06));
  assign sum7_term6 = (updates5_valid_i && (updates5_row_i == 6'h07));
  assign sum8_term6 = (updates5_valid_i && (updates5_row_i == 6'h08));
  assign sum9_term6 = (updates5_valid_i && (updates5_row_i == 6'h09));
  assign sum10_term6 = (updates5_valid_i && (updates5_row_i == 6'h0a));
  assign sum11_term6 = (updates5_valid_i && (updates5_row_i == 6'h0b));
  assign sum12_term6 = (updates5_valid_i && (updates5_row_i == 6'h0c));
  assign sum13_term6 = (updates5_valid_i && (updates5_row_i == 6'h0d));
  assign sum14_term6 = (updates5_valid_i && (updates5_row_i == 6'h0e));
  assign sum15_term6 = (updates5_valid_i && (updates5_row_i == 6'h0f));
  assign sum16_term6 = (updates5_valid_i && (updates5_row_i == 6'h10));
  assign sum17_term6 = (updates5_valid_i && (updates5_row_i == 6'h11));
  assign sum18_term6 = (updates5_valid_i && (updates5_row_i == 6'h12));
  assign sum19_term6 = (updates5_valid_i && (updates5_row_i == 6'h13));
  assign sum20_term6 = (updates5_valid_i && (updates5_row_i == 6'h14));
  assign sum21_term6 = (updates5_valid_i && (updates5_row_i == 6'h15));
  assign sum22_term6 = (updates5_valid_i && (updates5_row_i == 6'h16));
  assign sum23_term6 = (updates5_valid_i && (updates5_row_i == 6'h17));
  assign sum24_term6 = (updates5_valid_i && (updates5_row_i == 6'h18));
  assign sum25_term6 = (updates5_valid_i && (updates5_row_i == 6'h19));
  assign sum26_term6 = (updates5_valid_i && (updates5_row_i == 6'h1a));
  assign sum27_term6 = (updates5_valid_i && (updates5_row_i == 6'h1b));
  assign sum28_term6 = (updates5_valid_i && (updates5_row_i == 6'h1c));
  assign sum29_term6 = (updates5_valid_i && (updates5_row_i == 6'h1d));
  assign sum30_term6 = (updates5_valid_i && (updates5_row_i == 6'h1e));
  assign sum31_term6 = (updates5_valid_i && (updates5_row_i == 6'h1f));
  assign sum32_term6 = (updates5_valid_i && (updates5_row_i == 6'h20));
  assign sum33_term6 = (updates5_valid_i && (updates5_row_i == 6'h21));
  assign sum34_term6 = (updates5_valid_i && (updates5_row_i == 6'h22));
  assign sum35_term6 = (updates5_valid_i && (updates5_row_i == 6'h23));
  assign sum36_term6 = (updates5_valid_i && (updates5_row_i == 6'h24));
  assign sum37_term6 = (updates5_valid_i && (updates5_row_i == 6'h25));
  assign sum38_term6 = (updates5_valid_i && (updates5_row_i == 6'h26));
  assign sum39_term6 = (updates5_valid_i && (updates5_row_i == 6'h27));
  assign sum40_term6 = (updates5_valid_i && (updates5_row_i == 6'h28));
  assign sum41_term6 = (updates5_valid_i && (updates5_row_i == 6'h29));
  assign sum42_term6 = (updates5_valid_i && (updates5_row_i == 6'h2a));
  assign sum43_term6 = (updates5_valid_i && (updates5_row_i == 6'h2b));
  assign sum44_term6 = (updates5_valid_i && (updates5_row_i == 6'h2c));
  assign sum45_term6 = (updates5_valid_i && (updates5_row_i == 6'h2d));
  assign sum46_term6 = (updates5_valid_i && (updates5_row_i == 6'h2e));
  assign sum47_term6 = (updates5_valid_i && (updates5_row_i == 6'h2f));
  assign sum48_term6 = (updates5_valid_i && (updates5_row_i == 6'h30));
  assign sum49_term6 = (updates5_valid_i && (updates5_row_i == 6'h31));
  assign sum50_term6 = (updates5_valid_i && (updates5_row_i == 6'h32));
  assign sum51_term6 = (updates5_valid_i && (updates5_row_i == 6'h33));
  assign sum52_term6 = (updates5_valid_i && (updates5_row_i == 6'h34));
  assign sum53_term6 = (updates5_valid_i && (updates5_row_i == 6'h35));
  assign sum54_term6 = (updates5_valid_i && (updates5_row_i == 6'h36));
  assign sum55_term6 = (updates5_valid_i && (updates5_row_i == 6'h37));
  assign sum56_term6 = (updates5_valid_i && (updates5_row_i == 6'h38));
  assign sum57_term6 = (updates5_valid_i && (updates5_row_i == 6'h39));
  assign sum58_term6 = (updates5_valid_i && (updates5_row_i == 6'h3a));
  assign sum59_term6 = (updates5_valid_i && (updates5_row_i == 6'h3b));
  assign sum60_term6 = (updates5_valid_i && (updates5_row_i == 6'h3c));
  assign sum61_term6 = (updates5_valid_i && (updates5_row_i == 6'h3d));
  assign sum62_term6 = (updates5_valid_i && (updates5_row_i == 6'h3e));
  assign sum63_term6 = (updates5_valid_i && (updates5_row_i == 6'h3f));
  assign sum0_term11 = (updates6_valid_i && (updates6_row_i == 6'h0));
  assign sum1_term7 = (updates6_valid_i && (updates6_row_i == 6'h01));
  assign sum2_term7 = (updates6_valid_i && (updates6_row_i == 6'h02));
  assign sum3_term7 = (updates6_valid_i && (updates6_row_i == 6'h03));
  assign sum4_term7 = (updates6_valid_i && (updates6_row_i == 6'h04));
  assign sum5_term7 = (updates6_valid_i && (updates6_row_i == 6'h05));
  assign sum6_term7 = (updates6_valid_i && (updates6_row_i == 6'h06));
  assign sum7_term7 = (updates6_valid_i && (updates6_row_i == 6'h07));
  assign sum8_term7 = (updates6_valid_i && (updates6_row_i == 6'h08));
  assign sum9_term7 = (updates6_valid_i && (updates6_row_i == 6'h09));
  assign sum10_term7 = (updates6_valid_i && (updates6_row_i == 6'h0a));
  assign sum11_term7 = (updates6_valid_i && (updates6_row_i == 6'h0b));
  assign sum12_term7 = (updates6_valid_i && (updates6_row_i == 6'h0c));
  assign sum13_term7 = (updates6_valid_i && (updates6_row_i == 6'h0d));
  assign sum14_term7 = (updates6_valid_i && (updates6_row_i == 6'h0e));
  assign sum15_term7 = (updates6_valid_i && (updates6_row_i == 6'h0f));
  assign sum16_term7 = (updates6_valid_i && (updates6_row_i == 6'h10));
  assign sum17_term7 = (updates6_valid_i && (updates6_row_i == 6'h11));
  assign sum18_term7 = (updates6_valid_i && (updates6_row_i == 6'h12));
  assign sum19_term7 = (updates6_valid_i && (updates6_row_i == 6'h13));
  assign sum20_term7 = (updates6_valid_i && (updates6_row_i == 6'h14));
  assign sum21_term7 = (updates6_valid_i && (updates6_row_i == 6'h15));
  assign sum22_term7 = (updates6_valid_i && (updates6_row_i == 6'h16));
  assign sum23_term7 = (updates6_valid_i && (updates6_row_i == 6'h17));
  assign sum24_term7 = (updates6_valid_i && (updates6_row_i == 6'h18));
  assign sum25_term7 = (updates6_valid_i && (updates6_row_i == 6'h19));
  assign sum26_term7 = (updates6_valid_i && (updates6_row_i == 6'h1a));
  assign sum27_term7 = (updates6_valid_i && (updates6_row_i == 6'h1b));
  assign sum28_term7 = (updates6_valid_i && (updates6_row_i == 6'h1c));
  assign sum29_term7 = (updates6_valid_i && (updates6_row_i == 6'h1d));
  assign sum30_term7 = (updates6_valid_i && (updates6_row_i == 6'h1e));
  assign sum31_term7 = (updates6_valid_i && (updates6_row_i == 6'h1f));
  assign sum32_term7 = (updates6_valid_i && (updates6_row_i == 6'h20));
  assign sum33_term7 = (updates6_valid_i && (updates6_row_i == 6'h21));
  assign sum34_term7 = (updates6_valid_i && (updates6_row_i == 6'h22));
  assign sum35_term7 = (updates6_valid_i && (updates6_row_i == 6'h23));
  assign sum36_term7 = (updates6_valid_i && (updates6_row_i == 6'h24));
  assign sum37_term7 = (updates6_valid_i && (updates6_row_i == 6'h25));
  assign sum38_term7 = (updates6_valid_i && (updates6_row_i == 6'h26));
  assign sum39_term7 = (updates6_valid_i && (updates6_row_i == 6'h27));
  assign sum40_term7 = (updates6_valid_i && (updates6_row_i == 6'h28));
  assign sum41_term7 = (updates6_valid_i && (updates6_row_i == 6'h29));
  assign sum42_term7 = (updates6_valid_i && (updates6_row_i == 6'h2a));
  assign sum43_term7 = (updates6_valid_i && (updates6_row_i == 6'h2b));
  assign sum44_term7 = (updates6_valid_i && (updates6_row_i == 6'h2c));
  assign sum45_term7 = (updates6_valid_i && (updates6_row_i == 6'h2d));
  assign sum46_term7 = (updates6_valid_i && (updates6_row_i == 6'h2e));
  assign sum47_term7 = (updates6_valid_i && (updates6_row_i == 6'h2f));
  assign sum48_term7 = (updates6_valid_i && (updates6_row_i == 6'h30));
  assign sum49_term7 = (updates6_valid_i && (updates6_row_i == 6'h31));
  assign sum50_term7 = (updates6_valid_i && (updates6_row_i == 6'h32));
  assign sum51_term7 = (updates6_valid_i && (updates6_row_i == 6'h33));
  assign sum52_term7 = (updates6_valid_i && (updates6_row_i == 6'h34));
  assign sum53_term7 = (updates6_valid_i && (updates6_row_i == 6'h35));
  assign sum54_term7 = (updates6_valid_i && (updates6_row_i == 6'h36));
  assign sum55_term7 = (updates6_valid_i && (updates6_row_i == 6'h37));
  assign sum56_term7 = (updates6_valid_i && (updates6_row_i == 6'h38));
  assign sum57_term7 = (updates6_valid_i && (updates6_row_i == 6'h39));
  assign sum58_term7 = (updates6_valid_i && (updates6_row_i == 6'h3a));
  assign sum59_term7 = (updates6_valid_i && (updates6_row_i == 6'h3b));
  assign sum60_term7 = (updates6_valid_i && (updates6_row_i == 6'h3c));
  assign sum61_term7 = (updates6_valid_i && (updates6_row_i == 6'h3d));
  assign sum62_term7 = (updates6_valid_i && (updates6_row_i == 6'h3e));
  assign sum63_term7 = (updates6_valid_i && (updates6_row_i == 6'h3f));
  assign sum0_term12 = (updates7_valid_i && (updates7_row_i == 6'h0));
  assign sum1_term8 = (updates7_valid_i && (updates7_row_i == 6'h01));
  assign sum2_term8 = (updates7_valid_i && (updates7_row_i == 6'h02));
  assign sum3_term8 = (updates7_valid_i && (updates7_row_i == 6'h03));
  assign sum4_term8 = (updates7_valid_i && (updates7_row_i == 6'h04));
  assign sum5_term8 = (updates7_valid_i && (updates7_row_i == 6'h05));
  assign sum6_term8 = (updates7_valid_i && (updates7_row_i == 6'h06));
  assign sum7_term8 = (updates7_valid_i && (updates7_row_i == 6'h07));
  assign sum8_term8 = (updates7_valid_i && (updates7_row_i == 6'h08));
  assign sum9_term8 = (updates7_valid_i && (updates7_row_i == 6'h09));
  assign sum10_term8 = (updates7_valid_i && (updates7_row_i == 6'h0a));
  assign sum11_term8 = (updates7_valid_i && (updates7_row_i == 6'h0b));
  assign sum12_term8 = (updates7_valid_i && (updates7_row_i == 6'h0c));
  assign sum13_term8 = (updates7_valid_i && (updates7_row_i == 6'h0d));
  assign sum14_term8 = (updates7_valid_i && (updates7_row_i == 6'h0e));
  assign sum15_term8 = (updates7_valid_i && (updates7_row_i == 6'h0f));
  assign sum16_term8 = (updates7_valid_i && (updates7_row_i == 6'h10));
  assign sum17_term8 = (updates7_valid_i && (updates7_row_i == 6'h11));
  assign sum18_term8 = (updates7_valid_i && (updates7_row_i == 6'h12));
  assign sum19_term8 = (updates7_valid_i && (updates7_row_i == 6'h13));
  assign sum20_term8 = (updates7_valid_i && (updates7_row_i == 6'h14));
  assign sum21_term8 = (updates7_valid_i && (updates7_row_i == 6'h15));
  assign sum22_term8 = (updates7_valid_i && (updates7_row_i == 6'h16));
  assign sum23_term8 = (updates7_valid_i && (updates7_row_i == 6'h17));
  assign sum24_term8 = (updates7_valid_i && (updates7_row_i == 6'h18));
  assign sum25_term8 = (updates7_valid_i && (updates7_row_i == 6'h19));
  assign sum26_term8 = (updates7_valid_i && (updates7_row_i == 6'h1a));
  assign sum27_term8 = (updates7_valid_i && (updates7_row_i == 6'h1b));
  assign sum28_term8 = (updates7_valid_i && (updates7_row_i == 6'h1c));
  assign sum29_term8 = (updates7_valid_i && (updates7_row_i == 6'h1d));
  assign sum30_term8 = (updates7_valid_i && (updates7_row_i == 6'h1e));
  assign sum31_term8 = (updates7_valid_i && (updates7_row_i == 6'h1f));
  assign sum32_term8 = (updates7_valid_i && (updates7_row_i == 6'h20));
  assign sum33_term8 = (updates7_valid_i && (updates7_row_i == 6'h21));
  assign sum34_term8 = (updates7_valid_i && (updates7_row_i == 6'h22));
  assign sum35_term8 = (updates7_valid_i && (updates7_row_i == 6'h23));
  assign sum36_term8 = (updates7_valid_i && (updates7_row_i == 6'h24));
  assign sum37_term8 = (updates7_valid_i && (updates7_row_i == 6'h25));
  assign sum38_term8 = (updates7_valid_i && (updates7_row_i == 6'h26));
  assign sum39_term8 = (updates7_valid_i && (updates7_row_i == 6'h27));
  assign sum40_term8 = (updates7_valid_i && (updates7_row_i == 6'h28));
  assign sum41_term8 = (updates7_valid_i && (updates7_row_i == 6'h29));
  assign sum42_term8 = (updates7_valid_i && (updates7_row_i == 6'h2a));
  assign sum43_term8 = (updates7_valid_i && (updates7_row_i == 6'h2b));
  assign sum44_term8 = (updates7_valid_i && (updates7_row_i == 6'h2c));
  assign sum45_term8 = (updates7_valid_i && (updates7_row_i == 6'h2d));
  assign sum46_term8 = (updates7_valid_i && (updates7_row_i == 6'h2e));
  assign sum47_term8 = (updates7_valid_i && (updates7_row_i == 6'h2f));
  assign sum48_term8 = (updates7_valid_i && (updates7_row_i == 6'h30));
  assign sum49_term8 = (updates7_valid_i && (updates7_row_i == 6'h31));
  assign sum50_term8 = (updates7_valid_i && (updates7_row_i == 6'h32));
  assign sum51_term8 = (updates7_valid_i && (updates7_row_i == 6'h33));
  assign sum52_term8 = (updates7_valid_i && (updates7_row_i == 6'h34));
  assign sum53_term8 = (updates7_valid_i && (updates7_row_i == 6'h35));
  assign sum54_term8 = (updates7_valid_i && (updates7_row_i == 6'h36));
  assign sum55_term8 = (updates7_valid_i && (updates7_row_i == 6'h37));
  assign sum56_term8 = (updates7_valid_i && (updates7_row_i == 6'h38));
  assign sum57_term8 = (updates7_valid_i && (updates7_row_i == 6'h39));
  assign sum58_term8 = (updates7_valid_i && (updates7_row_i == 6'h3a));
  assign sum59_term8 = (updates7_valid_i && (updates7_row_i == 6'h3b));
  assign sum60_term8 = (updates7_valid_i && (updates7_row_i == 6'h3c));
  assign sum61_term8 = (updates7_valid_i && (updates7_row_i == 6'h3d));
  assign sum62_term8 = (updates7_valid_i && (updates7_row_i == 6'h3e));
  assign sum63_term8 = (updates7_valid_i && (updates7_row_i == 6'h3f));
  always @(posedge clk) begin
    if((|{{{sum0_term12,sum0_term11},{sum0_term10,sum0_term9}},{{sum0_term8,sum0_term6},{sum0_term4,sum0_term2}}})) begin
      sum0_q <= ((((sum0_term2 ? sum0_choice2 : 32'h0) | (sum0_term4 ? sum0_choice4 : 32'h0)) | ((sum0_term6 ? sum0_choice6 : 32'h0) | (sum0_term8 ? sum0_choice8 : 32'h0))) | (((sum0_term9 ? updates4_sum_i : 32'h0) | (sum0_term10 ? updates5_sum_i : 32'h0)) | ((sum0_term11 ? updates6_sum_i : 32'h0) | (sum0_term12 ? updates7_sum_i : 32'h0))));
    end
    if((|{{{sum1_term8,sum1_term7},{sum1_term6,sum1_term5}},{{sum1_term4,sum1_term3},{sum1_term2,sum1_term}}})) begin
      sum1_q <= ((((sum1_term ? sum0_choice2 : 32'h0) | (sum1_term2 ? sum0_choice4 : 32'h0)) | ((sum1_term3 ? sum0_choice6 : 32'h0) | (sum1_term4 ? sum0_choice8 : 32'h0))) | (((sum1_term5 ? updates4_sum_i : 32'h0) | (sum1_term6 ? updates5_sum_i : 32'h0)) | ((sum1_term7 ? updates6_sum_i : 32'h0) | (sum1_term8 ? updates7_sum_i : 32'h0))));
    end
    if((|{{{sum2_term8,sum2_term7},{sum2_term6,sum2_term5}},{{sum2_term4,sum2_term3},{sum2_term2,sum2_term}}})) begin
      sum2_q <= ((((sum2_term ? sum0_choice2 : 32'h0) | (sum2_term2 ? sum0_choice4 : 32'h0)) | ((sum2_term3 ? sum0_choice6 : 32'h0) | (sum2_term4 ? sum0_choice8 : 32'h0))) | (((sum2_term5 ? updates4_sum_i : 32'h0) | (sum2_term6 ? updates5_sum_i : 32'h0)) | ((sum2_term7 ? updates6_sum_i : 32'h0) | (sum2_term8 ? updates7_sum_i : 32'h0))));
    end
    if((|{{{sum3_term8,sum3_term7},{sum3_term6,sum3_term5}},{{sum3_term4,sum3_term3},{sum3_term2,sum3_term}}})) begin
      sum3_q <= ((((sum3_term ? sum0_choice2 : 32'h0) | (sum3_term2 ? sum0_choice4 : 32'h0)) | ((sum3_term3 ? sum0_choice6 : 32'h0) | (sum3_term4 ? sum0_choice8 : 32'h0))) | (((sum3_term5 ? updates4_sum_i : 32'h0) | (sum3_term6 ? updates5_sum_i : 32'h0)) | ((sum3_term7 ? updates6_sum_i : 32'h0) | (sum3_term8 ? updates7_sum_i : 32'h0))));
    end
    if((|{{{sum4_term8,sum4_term7},{sum4_term6,sum4_term5}},{{sum4_term4,sum4_term3},{sum4_term2,sum4_term}}})) begin
      sum4_q <= ((((sum4_term ? sum0_choice2 : 32'h0) | (sum4_term2 ? sum0_choice4 : 32'h0)) | ((sum4_term3 ? sum0_choice6 : 32'h0) | (sum4_term4 ? sum0_choice8 : 32'h0))) | (((sum4_term5 ? updates4_sum_i : 32'h0) | (sum4_term6 ? updates5_sum_i : 32'h0)) | ((sum4_term7 ? updates6_sum_i : 32'h0) | (sum4_term8 ? updates7_sum_i : 32'h0))));
    end
    if((|{{{sum5_term8,sum5_term7},{sum5_term6,sum5_term5}},{{sum5_term4,sum5_term3},{sum5_term2,sum5_term}}})) begin
      sum5_q <= ((((sum5_term ? sum0_choice2 : 32'h0) | (sum5_term2 ? sum0_choice4 : 32'h0)) | ((sum5_term3 ? sum0_choice6 : 32'h0) | (sum5_term4 ? sum0_choice8 : 32'h0))) | (((sum5_term5 ? updates4_sum_i : 32'h0) | (sum5_term6 ? updates5_sum_i : 32'h0)) | ((sum5_term7 ? updates6_sum_i : 32'h0) | (sum5_term8 ? updates7_sum_i : 32'h0))));
    end
    if((|{{{sum6_term8,sum6_term7},{sum6_term6,sum6_term5}},{{sum6_term4,sum6_term3},{sum6_term2,sum6_term}}})) begin
      sum6_q <= ((((sum6_term ? sum0_choice2 : 32'h0) | (sum6_term2 ? sum0_choice4 : 32'h0)) | ((sum6_term3 ? sum0_choice6 : 32'h0) | (sum6_term4 ? sum0_choice8 : 32'h0))) | (((sum6_term5 ? updates4_sum_i : 32'h0) | (sum6_term6 ? updates5_sum_i : 32'h0)) | ((sum6_term7 ? updates6_sum_i : 32'h0) | (sum6_term8 ? updates7_sum_i : 32'h0))));
    end
    if((|{{{sum7_term8,sum7_term7},{sum7_term6,sum7_term5}},{{sum7_term4,sum7_term3},{sum7_term2,sum7_term}}})) begin
      sum7_q <= ((((sum7_term ? sum0_choice2 : 32'h0) | (sum7_term2 ? sum0_choice4 : 32'h0)) | ((sum7_term3 ? sum0_choice6 : 32'h0) | (sum7_term4 ? sum0_choice8 : 32'h0))) | (((sum7_term5 ? updates4_sum_i : 32'h0) | (sum7_term6 ? updates5_sum_i : 32'h0)) | ((sum7_term7 ? updates6_sum_i : 32'h0) | (sum7_term8 ? updates7_sum_i : 32'h0))));
    end
    if((|{{{sum8_term8,sum8_term7},{sum8_term6,sum8_term5}},{{sum8_term4,sum8_term3},{sum8_term2,sum8_term}}})) begin
      sum8_q <= ((((sum8_term ? sum0_choice2 : 32'h0) | (sum8_term2 ? sum0_choice4 : 32'h0)) | ((sum8_term3 ? sum0_choice6 : 32'h0) | (sum8_term4 ? sum0_choice8 : 32'h0))) | (((sum8_term5 ? updates4_sum_i : 32'h0) | (sum8_term6 ? updates5_sum_i : 32'h0)) | ((sum8_term7 ? updates6_sum_i : 32'h0) | (sum8_term8 ? updates7_sum_i : 32'h0))));
    end
    if((|{{{sum9_term8,sum9_term7},{sum9_term6,sum9_term5}},{{sum9_term4,sum9_term3},{sum9_term2,sum9_term}}})) begin
      sum9_q <= ((((sum9_term ? sum0_choice2 : 32'h0) | (sum9_term2 ? sum0_choice4 : 32'h0)) | ((sum9_term3 ? sum0_choice6 : 32'h0) | (sum9_term4 ? sum0_choice8 : 32'h0))) | (((sum9_term5 ? updates4_sum_i : 32'h0) | (sum9_term6 ? updates5_sum_i : 32'h0)) | ((sum9_term7 ? updates6_sum_i : 32'h0) | (sum9_term8 ? updates7_sum_i : 32'h0))));
    end
    if((|{{{sum10_term8,sum10_term7},{sum10_term6,sum10_term5}},{{sum10_term4,sum10_term3},{sum10_term2,sum10_term}}})) begin
      sum10_q <= ((((sum10_term ? sum0_choice2 : 32'h0) | (sum10_term2 ? sum0_choice4 : 32'h0)) | ((sum10_term3 ? sum0_choice6 : 32'h0) | (sum10_term4 ? sum0_choice8 : 32'h0))) | (((sum10_term5 ? updates4_sum_i : 32'h0) | (sum10_term6 ? updates5_sum_i : 32'h0)) | ((sum10_term7 ? updates6_sum_i : 32'h0) | (sum10_term8 ? updates7_sum_i : 32'h0))));
    end
    if((|{{{sum11_term8,sum11_term7},{sum11_term6,sum11_term5}},{{sum11_term4,sum11_term3},{sum11_term2,sum11_term}}})) begin
      sum11_q <= ((((sum11_term ? sum0_choice2 : 32'h0) | (sum11_term2 ? sum0_choice4 : 32'h0)) | ((sum11_term3 ? sum0_choice6 : 32'h0) | (sum11_term4 ? sum0_choice8 : 32'h0))) | (((sum11_term5 ? updates4_sum_i : 32'h0) | (sum11_term6 ? updates5_sum_i : 32'h0)) | ((sum11_term7 ? updates6_sum_i : 32'h0) | (sum11_term8 ? updates7_sum_i : 32'h0))));
    end
    if((|{{{sum12_term8,sum12_term7},{sum12_term6,sum12_term5}},{{sum12_term4,sum12_term3},{sum12_term2,sum12_term}}})) begin
      sum12_q <= ((((sum12_term ? sum0_choice2 : 32'h0) | (sum12_term2 ? sum0_choice4 : 32'h0)) | ((sum12_term3 ? sum0_choice6 : 32'h0) | (sum12_term4 ? sum0_choice8 : 32'h0))) | (((sum12_term5 ? updates4_sum_i : 32'h0) | (sum12_term6 ? updates5_sum_i : 32'h0)) | ((sum12_term7 ? updates6_sum_i : 32'h0) | (sum12_term8 ? updates7_sum_i : 32'h0))));
    end
    if((|{{{sum13_term8,sum13_term7},{sum13_term6,sum13_term5}},{{sum13_term4,sum13_term3},{sum13_term2,sum13_term}}})) begin
      sum13_q <= ((((sum13_term ? sum0_choice2 : 32'h0) | (sum13_term2 ? sum0_choice4 : 32'h0)) | ((sum13_term3 ? sum0_choice6 : 32'h0) | (sum13_term4 ? sum0_choice8 : 32'h0))) | (((sum13_term5 ? updates4_sum_i : 32'h0) | (sum13_term6 ? updates5_sum_i : 32'h0)) | ((sum13_term7 ? updates6_sum_i : 32'h0) | (sum13_term8 ? updates7_sum_i : 32'h0))));
    end
    if((|{{{sum14_term8,sum14_term7},{sum14_term6,sum14_term5}},{{sum14_term4,sum14_term3},{sum14_term2,sum14_term}}})) begin
      sum14_q <= ((((sum14_term ? sum0_choice2 : 32'h0) | (sum14_term2 ? sum0_choice4 : 32'h0)) | ((sum14_term3 ? sum0_choice6 : 32'h0) | (sum14_term4 ? sum0_choice8 : 32'h0))) | (((sum14_term5 ? updates4_sum_i : 32'h0) | (sum14_term6 ? updates5_sum_i : 32'h0)) | ((sum14_term7 ? updates6_sum_i : 32'h0) | (sum14_term8 ? updates7_sum_i : 32'h0))));
    end
    if((|{{{sum15_term8,sum15_term7},{sum15_term6,sum15_term5}},{{sum15_term4,sum15_term3},{sum15_term2,sum15_term}}})) begin
      sum15_q <= ((((sum15_term ? sum0_choice2 : 32'h0) | (sum15_term2 ? sum0_choice4 : 32'h0)) | ((sum15_term3 ? sum0_choice6 : 32'h0) | (sum15_term4 ? sum0_choice8 : 32'h0))) | (((sum15_term5 ? updates4_sum_i : 32'h0) | (sum15_term6 ? updates5_sum_i : 32'h0)) | ((sum15_term7 ? updates6_sum_i : 32'h0) | (sum15_term8 ? updates7_sum_i : 32'h0))));
    end
    if((|{{{sum16_term8,sum16_term7},{sum16_term6,sum16_term5}},{{sum16_term4,sum16_term3},{sum16_term2,sum16_term}}})) begin
      sum16_q <= ((((sum16_term ? sum0_choice2 : 32'h0) | (sum16_term2 ? sum0_choice4 : 32'h0)) | ((sum16_term3 ? sum0_choice6 : 32'h0) | (sum16_term4 ? sum0_choice8 : 32'h0))) | (((sum16_term5 ? updates4_sum_i : 32'h0) | (sum16_term6 ? updates5_sum_i : 32'h0)) | ((sum16_term7 ? updates6_sum_i : 32'h0) | (sum16_term8 ? updates7_sum_i : 32'h0))));
    end
    if((|{{{sum17_term8,sum17_term7},{sum17_term6,sum17_term5}},{{sum17_term4,sum17_term3},{sum17_term2,sum17_term}}})) begin
      sum17_q <= ((((sum17_term ? sum0_choice2 : 32'h0) | (sum17_term2 ? sum0_choice4 : 32'h0)) | ((sum17_term3 ? sum0_choice6 : 32'h0) | (sum17_term4 ? sum0_choice8 : 32'h0))) | (((sum17_term5 ? updates4_sum_i : 32'h0) | (sum17_term6 ? updates5_sum_i : 32'h0)) | ((sum17_term7 ? updates6_sum_i : 32'h0) | (sum17_term8 ? updates7_sum_i : 32'h0))));
    end
    if((|{{{sum18_term8,sum18_term7},{sum18_term6,sum18_term5}},{{sum18_term4,sum18_term3},{sum18_term2,sum18_term}}})) begin
      sum18_q <= ((((sum18_term ? sum0_choice2 : 32'h0) | (sum18_term2 ? sum0_choice4 : 32'h0)) | ((sum18_term3 ? sum0_choice6 : 32'h0) | (sum18_term4 ? sum0_choice8 : 32'h0))) | (((sum18_term5 ? updates4_sum_i : 32'h0) | (sum18_term6 ? updates5_sum_i : 32'h0)) | ((sum18_term7 ? updates6_sum_i : 32'h0) | (sum18_term8 ? updates7_sum_i : 32'h0))));
    end
    if((|{{{sum19_term8,sum19_term7},{sum19_term6,sum19_term5}},{{sum19_term4,sum19_term3},{sum19_term2,sum19_term}}})) begin
      sum19_q <= ((((sum19_term ? sum0_choice2 : 32'h0) | (sum19_term2 ? sum0_choice4 : 32'h0)) | ((sum19_term3 ? sum0_choice6 : 32'h0) | (sum19_term4 ? sum0_choice8 : 32'h0))) | (((sum19_term5 ? updates4_sum_i : 32'h0) | (sum19_term6 ? updates5_sum_i : 32'h0)) | ((sum19_term7 ? updates6_sum_i : 32'h0) | (sum19_term8 ? updates7_sum_i : 32'h0))));
    end
    if((|{{{sum20_term8,sum20_term7},{sum20_term6,sum20_term5}},{{sum20_term4,sum20_term3},{sum20_term2,sum20_term}}})) begin
      sum20_q <= ((((sum20_term ? sum0_choice2 : 32'h0) | (sum20_term2 ? sum0_choice4 : 32'h0)) | ((sum20_term3 ? sum0_choice6 : 32'h0) | (sum20_term4 ? sum0_choice8 : 32'h0))) | (((sum20_term5 ? updates4_sum_i : 32'h0) | (sum20_term6 ? updates5_sum_i : 32'h0)) | ((sum20_term7 ? updates6_sum_i : 32'h0) | (sum20_term8 ? updates7_sum_i : 32'h0))));
    end
    if((|{{{sum21_term8,sum21_term7},{sum21_term6,sum21_term5}},{{sum21_term4,sum21_term3},{sum21_term2,sum21_term}}})) begin
      sum21_q <= ((((sum21_term ? sum0_choice2 : 32'h0) | (sum21_term2 ? sum0_choice4 : 32'h0)) | ((sum21_term3 ? sum0_choice6 : 32'h0) | (sum21_term4 ? sum0_choice8 : 32'h0))) | (((sum21_term5 ? updates4_sum_i : 32'h0) | (sum21_term6 ? updates5_sum_i : 32'h0)) | ((sum21_term7 ? updates6_sum_i : 32'h0) | (sum21_term8 ? updates7_sum_i : 32'h0))));
    end
    if((|{{{sum22_term8,sum22_term7},{sum22_term6,sum22_term5}},{{sum22_term4,sum22_term3},{sum22_term2,sum22_term}}})) begin
      sum22_q <= ((((sum22_term ? sum0_choice2 : 32'h0) | (sum22_term2 ? sum0_choice4 : 32'h0)) | ((sum22_term3 ? sum0_choice6 : 32'h0) | (sum22_term4 ? sum0_choice8 : 32'h0))) | (((sum22_term5 ? updates4_sum_i : 32'h0) | (sum22_term6 ? updates5_sum_i : 32'h0)) | ((sum22_term7 ? updates6_sum_i : 32'h0) | (sum22_term8 ? updates7_sum_i : 32'h0))));
    end
    if((|{{{sum23_term8,sum23_term7},{sum23_term6,sum23_term5}},{{sum23_term4,sum23_term3},{sum23_term2,sum23_term}}})) begin
      sum23_q <= ((((sum23_term ? sum0_choice2 : 32'h0) | (sum23_term2 ? sum0_choice4 : 32'h0)) | ((sum23_term3 ? sum0_choice6 : 32'h0) | (sum23_term4 ? sum0_choice8 : 32'h0))) | (((sum23_term5 ? updates4_sum_i : 32'h0) | (sum23_term6 ? updates5_sum_i : 32'h0)) | ((sum23_term7 ? updates6_sum_i : 32'h0) | (sum23_term8 ? updates7_sum_i : 32'h0))));
    end
    if((|{{{sum24_term8,sum24_term7},{sum24_term6,sum24_term5}},{{sum24_term4,sum24_term3},{sum24_term2,sum24_term}}})) begin
      sum24_q <= ((((sum24_term ? sum0_choice2 : 32'h0) | (sum24_term2 ? sum0_choice4 : 32'h0)) | ((sum24_term3 ? sum0_choice6 : 32'h0) | (sum24_term4 ? sum0_choice8 : 32'h0))) | (((sum24_term5 ? updates4_sum_i : 32'h0) | (sum24_term6 ? updates5_sum_i : 32'h0)) | ((sum24_term7 ? updates6_sum_i : 32'h0) | (sum24_term8 ? updates7_sum_i : 32'h0))));
    end
    if((|{{{sum25_term8,sum25_term7},{sum25_term6,sum25_term5}},{{sum25_term4,sum25_term3},{sum25_term2,sum25_term}}})) begin
      sum25_q <= ((((sum25_term ? sum0_choice2 : 32'h0) | (sum25_term2 ? sum0_choice4 : 32'h0)) | ((sum25_term3 ? sum0_choice6 : 32'h0) | (sum25_term4 ? sum0_choice8 : 32'h0))) | (((sum25_term5 ? updates4_sum_i : 32'h0) | (sum25_term6 ? updates5_sum_i : 32'h0)) | ((sum25_term7 ? updates6_sum_i : 32'h0) | (sum25_term8 ? updates7_sum_i : 32'h0))));
    end
    if((|{{{sum26_term8,sum26_term7},{sum26_term6,sum26_term5}},{{sum26_term4,sum26_term3},{sum26_term2,sum26_term}}})) begin
      sum26_q <= ((((sum26_term ? sum0_choice2 : 32'h0) | (sum26_term2 ? sum0_choice4 : 32'h0)) | ((sum26_term3 ? sum0_choice6 : 32'h0) | (sum26_term4 ? sum0_choice8 : 32'h0))) | (((sum26_term5 ? updates4_sum_i : 32'h0) | (sum26_term6 ? updates5_sum_i : 32'h0)) | ((sum26_term7 ? updates6_sum_i : 32'h0) | (sum26_term8 ? updates7_sum_i : 32'h0))));
    end
    if((|{{{sum27_term8,sum27_term7},{sum27_term6,sum27_term5}},{{sum27_term4,sum27_term3},{sum27_term2,sum27_term}}})) begin
      sum27_q <= ((((sum27_term ? sum0_choice2 : 32'h0) | (sum27_term2 ? sum0_choice4 : 32'h0)) | ((sum27_term3 ? sum0_choice6 : 32'h0) | (sum27_term4 ? sum0_choice8 : 32'h0))) | (((sum27_term5 ? updates4_sum_i : 32'h0) | (sum27_term6 ? updates5_sum_i : 32'h0)) | ((sum27_term7 ? updates6_sum_i : 32'h0) | (sum27_term8 ? updates7_sum_i : 32'h0))));
    end
    if((|{{{sum28_term8,sum28_term7},{sum28_term6,sum28_term5}},{{sum28_term4,sum28_term3},{sum28_term2,sum28_term}}})) begin
      sum28_q <= ((((sum28_term ? sum0_choice2 : 32'h0) | (sum28_term2 ? sum0_choice4 : 32'h0)) | ((sum28_term3 ? sum0_choice6 : 32'h0) | (sum28_term4 ? sum0_choice8 : 32'h0))) | (((sum28_term5 ? updates4_sum_i : 32'h0) | (sum28_term6 ? updates5_sum_i : 32'h0)) | ((sum28_term7 ? updates6_sum_i : 32'h0) | (sum28_term8 ? updates7_sum_i : 32'h0))));
    end
    if((|{{{sum29_term8,sum29_term7},{sum29_term6,sum29_term5}},{{sum29_term4,sum29_term3},{sum29_term2,sum29_term}}})) begin
      sum29_q <= ((((sum29_term ? sum0_choice2 : 32'h0) | (sum29_term2 ? sum0_choice4 : 32'h0)) | ((sum29_term3 ? sum0_choice6 : 32'h0) | (sum29_term4 ? sum0_choice8 : 32'h0))) | (((sum29_term5 ? updates4_sum_i : 32'h0) | (sum29_term6 ? updates5_sum_i : 32'h0)) | ((sum29_term7 ? updates6_sum_i : 32'h0) | (sum29_term8 ? updates7_sum_i : 32'h0))));
    end
    if((|{{{sum30_term8,sum30_term7},{sum30_term6,sum30_term5}},{{sum30_term4,sum30_term3},{sum30_term2,sum30_term}}})) begin
      sum30_q <= ((((sum30_term ? sum0_choice2 : 32'h0) | (sum30_term2 ? sum0_choice4 : 32'h0)) | ((sum30_term3 ? sum0_choice6 : 32'h0) | (sum30_term4 ? sum0_choice8 : 32'h0))) | (((sum30_term5 ? updates4_sum_i : 32'h0) | (sum30_term6 ? updates5_sum_i : 32'h0)) | ((sum30_term7 ? updates6_sum_i : 32'h0) | (sum30_term8 ? updates7_sum_i : 32'h0))));
    end
    if((|{{{sum31_term8,sum31_term7},{sum31_term6,sum31_term5}},{{sum31_term4,sum31_term3},{sum31_term2,sum31_term}}})) begin
      sum31_q <= ((((sum31_term ? sum0_choice2 : 32'h0) | (sum31_term2 ? sum0_choice4 : 32'h0)) | ((sum31_term3 ? sum0_choice6 : 32'h0) | (sum31_term4 ? sum0_choice8 : 32'h0))) | (((sum31_term5 ? updates4_sum_i : 32'h0) | (sum31_term6 ? updates5_sum_i : 32'h0)) | ((sum31_term7 ? updates6_sum_i : 32'h0) | (sum31_term8 ? updates7_sum_i : 32'h0))));
    end
    if((|{{{sum32_term8,sum32_term7},{sum32_term6,sum32_term5}},{{sum32_term4,sum32_term3},{sum32_term2,sum32_term}}})) begin
      sum32_q <= ((((sum32_term ? sum0_choice2 : 32'h0) | (sum32_term2 ? sum0_choice4 : 32'h0)) | ((sum32_term3 ? sum0_choice6 : 32'h0) | (sum32_term4 ? sum0_choice8 : 32'h0))) | (((sum32_term5 ? updates4_sum_i : 32'h0) | (sum32_term6 ? updates5_sum_i : 32'h0)) | ((sum32_term7 ? updates6_sum_i : 32'h0) | (sum32_term8 ? updates7_sum_i : 32'h0))));
    end
    if((|{{{sum33_term8,sum33_term7},{sum33_term6,sum33_term5}},{{sum33_term4,sum33_term3},{sum33_term2,sum33_term}}})) begin
      sum33_q <= ((((sum33_term ? sum0_choice2 : 32'h0) | (sum33_term2 ? sum0_choice4 : 32'h0)) | ((sum33_term3 ? sum0_choice6 : 32'h0) | (sum33_term4 ? sum0_choice8 : 32'h0))) | (((sum33_term5 ? updates4_sum_i : 32'h0) | (sum33_term6 ? updates5_sum_i : 32'h0)) | ((sum33_term7 ? updates6_sum_i : 32'h0) | (sum33_term8 ? updates7_sum_i : 32'h0))));
    end
    if((|{{{sum34_term8,sum34_term7},{sum34_term6,sum34_term5}},{{sum34_term4,sum34_term3},{sum34_term2,sum34_term}}})) begin
      sum34_q <= ((((sum34_term ? sum0_choice2 : 32'h0) | (sum34_term2 ? sum0_choice4 : 32'h0)) | ((sum34_term3 ? sum0_choice6 : 32'h0) | (sum34_term4 ? sum0_choice8 : 32'h0))) | (((sum34_term5 ? updates4_sum_i : 32'h0) | (sum34_term6 ? updates5_sum_i : 32'h0)) | ((sum34_term7 ? updates6_sum_i : 32'h0) | (sum34_term8 ? updates7_sum_i : 32'h0))));
    end
    if((|{{{sum35_term8,sum35_term7},{sum35_term6,sum35_term5}},{{sum35_term4,sum35_term3},{sum35_term2,sum35_term}}})) begin
      sum35_q <= ((((sum35_term ? sum0_choice2 : 32'h0) | (sum35_term2 ? sum0_choice4 : 32'h0)) | ((sum35_term3 ? sum0_choice6 : 32'h0) | (sum35_term4 ? sum0_choice8 : 32'h0))) | (((sum35_term5 ? updates4_sum_i : 32'h0) | (sum35_term6 ? updates5_sum_i : 32'h0)) | ((sum35_term7 ? updates6_sum_i : 32'h0) | (sum35_term8 ? updates7_sum_i : 32'h0))));
    end
    if((|{{{sum36_term8,sum36_term7},{sum36_term6,sum36_term5}},{{sum36_term4,sum36_term3},{sum36_term2,sum36_term}}})) begin
      sum36_q <= ((((sum36_term ? sum0_choice2 : 32'h0) | (sum36_term2 ? sum0_choice4 : 32'h0)) | ((sum36_term3 ? sum0_choice6 : 32'h0) | (sum36_term4 ? sum0_choice8 : 32'h0))) | (((sum36_term5 ? updates4_sum_i : 32'h0) | (sum36_term6 ? updates5_sum_i : 32'h0)) | ((sum36_term7 ? updates6_sum_i : 32'h0) | (sum36_term8 ? updates7_sum_i : 32'h0))));
    end
    if((|{{{sum37_term8,sum37_term7},{sum37_term6,sum37_term5}},{{sum37_term4,sum37_term3},{sum37_term2,sum37_term}}})) begin
      sum37_q <= ((((sum37_term ? sum0_choice2 : 32'h0) | (sum37_term2 ? sum0_choice4 : 32'h0)) | ((sum37_term3 ? sum0_choice6 : 32'h0) | (sum37_term4 ? sum0_choice8 : 32'h0))) | (((sum37_term5 ? updates4_sum_i : 32'h0) | (sum37_term6 ? updates5_sum_i : 32'h0)) | ((sum37_term7 ? updates6_sum_i : 32'h0) | (sum37_term8 ? updates7_sum_i : 32'h0))));
    end
    if((|{{{sum38_term8,sum38_term7},{sum38_term6,sum38_term5}},{{sum38_term4,sum38_term3},{sum38_term2,sum38_term}}})) begin
      sum38_q <= ((((sum38_term ? sum0_choice2 : 32'h0) | (sum38_term2 ? sum0_choice4 : 32'h0)) | ((sum38_term3 ? sum0_choice6 : 32'h0) | (sum38_term4 ? sum0_choice8 : 32'h0))) | (((sum38_term5 ? updates4_sum_i : 32'h0) | (sum38_term6 ? updates5_sum_i : 32'h0)) | ((sum38_term7 ? updates6_sum_i : 32'h0) | (sum38_term8 ? updates7_sum_i : 32'h0))));
    end
    if((|{{{sum39_term8,sum39_term7},{sum39_term6,sum39_term5}},{{sum39_term4,sum39_term3},{sum39_term2,sum39_term}}})) begin
      sum39_q <= ((((sum39_term ? sum0_choice2 : 32'h0) | (sum39_term2 ? sum0_choice4 : 32'h0)) | ((sum39_term3 ? sum0_choice6 : 32'h0) | (sum39_term4 ? sum0_choice8 : 32'h0))) | (((sum39_term5 ? updates4_sum_i : 32'h0) | (sum39_term6 ? updates5_sum_i : 32'h0)) | ((sum39_term7 ? updates6_sum_i : 32'h0) | (sum39_term8 ? updates7_sum_i : 32'h0))));
    end
    if((|{{{sum40_term8,sum40_term7},{sum40_term6,sum40_term5}},{{sum40_term4,sum40_term3},{sum40_term2,sum40_term}}})) begin
      sum40_q <= ((((sum40_term ? sum0_choice2 : 32'h0) | (sum40_term2 ? sum0_choice4 : 32'h0)) | ((sum40_term3 ? sum0_choice6 : 32'h0) | (sum40_term4 ? sum0_choice8 : 32'h0))) | (((sum40_term5 ? updates4_sum_i : 32'h0) | (sum40_term6 ? updates5_sum_i : 32'h0)) | ((sum40_term7 ? updates6_sum_i : 32'h0) | (sum40_term8 ? updates7_sum_i : 32'h0))));
    end
    if((|{{{sum41_term8,sum41_term7},{sum41_term6,sum41_term5}},{{sum41_term4,sum41_term3},{sum41_term2,sum41_term}}})) begin
      sum41_q <= ((((sum41_term ? sum0_choice2 : 32'h0) | (sum41_term2 ? sum0_choice4 : 32'h0)) | ((sum41_term3 ? sum0_choice6 : 32'h0) | (sum41_term4 ? sum0_choice8 : 32'h0))) | (((sum41_term5 ? updates4_sum_i : 32'h0) | (sum41_term6 ? updates5_sum_i : 32'h0)) | ((sum41_term7 ? updates6_sum_i : 32'h0) | (sum41_term8 ? updates7_sum_i : 32'h0))));
    end
    if((|{{{sum42_term8,sum42_term7},{sum42_term6,sum42_term5}},{{sum42_term4,sum42_term3},{sum42_term2,sum42_term}}})) begin
      sum42_q <= ((((sum42_term ? sum0_choice2 : 32'h0) | (sum42_term2 ? sum0_choice4 : 32'h0)) | ((sum42_term3 ? sum0_choice6 : 32'h0) | (sum42_term4 ? sum0_choice8 : 32'h0))) | (((sum42_term5 ? updates4_sum_i : 32'h0) | (sum42_term6 ? updates5_sum_i : 32'h0)) | ((sum42_term7 ? updates6_sum_i : 32'h0) | (sum42_term8 ? updates7_sum_i : 32'h0))));
    end
    if((|{{{sum43_term8,sum43_term7},{sum43_term6,sum43_term5}},{{sum43_term4,sum43_term3},{sum43_term2,sum43_term}}})) begin
      sum43_q <= ((((sum43_term ? sum0_choice2 : 32'h0) | (sum43_term2 ? sum0_choice4 : 32'h0)) | ((sum43_term3 ? sum0_choice6 : 32'h0) | (sum43_term4 ? sum0_choice8 : 32'h0))) | (((sum43_term5 ? updates4_sum_i : 32'h0) | (sum43_term6 ? updates5_sum_i : 32'h0)) | ((sum43_term7 ? updates6_sum_i : 32'h0) | (sum43_term8 ? updates7_sum_i : 32'h0))));
    end
    if((|{{{sum44_term8,sum44_term7},{sum44_term6,sum44_term5}},{{sum44_term4,sum44_term3},{sum44_term2,sum44_term}}})) begin
      sum44_q <= ((((sum44_term ? sum0_choice2 : 32'h0) | (sum44_term2 ? sum0_choice4 : 32'h0)) | ((sum44_term3 ? sum0_choice6 : 32'h0) | (sum44_term4 ? sum0_choice8 : 32'h0))) | (((sum44_term5 ? updates4_sum_i : 32'h0) | (sum44_term6 ? updates5_sum_i : 32'h0)) | ((sum44_term7 ? updates6_sum_i : 32'h0) | (sum44_term8 ? updates7_sum_i : 32'h0))));
    end
    if((|{{{sum45_term8,sum45_term7},{sum45_term6,sum45_term5}},{{sum45_term4,sum45_term3},{sum45_term2,sum45_term}}})) begin
      sum45_q <= ((((sum45_term ? sum0_choice2 : 32'h0) | (sum45_term2 ? sum0_choice4 : 32'h0)) | ((sum45_term3 ? sum0_choice6 : 32'h0) | (sum45_term4 ? sum0_choice8 : 32'h0))) | (((sum45_term5 ? updates4_sum_i : 32'h0) | (sum45_term6 ? updates5_sum_i : 32'h0)) | ((sum45_term7 ? updates6_sum_i : 32'h0) | (sum45_term8 ? updates7_sum_i : 32'h0))));
    end
    if((|{{{sum46_term8,sum46_term7},{sum46_term6,sum46_term5}},{{sum46_term4,sum46_term3},{sum46_term2,sum46_term}}})) begin
      sum46_q <= ((((sum46_term ? sum0_choice2 : 32'h0) | (sum46_term2 ? sum0_choice4 : 32'h0)) | ((sum46_term3 ? sum0_choice6 : 32'h0) | (sum46_term4 ? sum0_choice8 : 32'h0))) | (((sum46_term5 ? updates4_sum_i : 32'h0) | (sum46_term6 ? updates5_sum_i : 32'h0)) | ((sum46_term7 ? updates6_sum_i : 32'h0) | (sum46_term8 ? updates7_sum_i : 32'h0))));
    end
    if((|{{{sum47_term8,sum47_term7},{sum47_term6,sum47_term5}},{{sum47_term4,sum47_term3},{sum47_term2,sum47_term}}})) begin
      sum47_q <= ((((sum47_term ? sum0_choice2 : 32'h0) | (sum47_term2 ? sum0_choice4 : 32'h0)) | ((sum47_term3 ? sum0_choice6 : 32'h0) | (sum47_term4 ? sum0_choice8 : 32'h0))) | (((sum47_term5 ? updates4_sum_i : 32'h0) | (sum47_term6 ? updates5_sum_i : 32'h0)) | ((sum47_term7 ? updates6_sum_i : 32'h0) | (sum47_term8 ? updates7_sum_i : 32'h0))));
    end
    if((|{{{sum48_term8,sum48_term7},{sum48_term6,sum48_term5}},{{sum48_term4,sum48_term3},{sum48_term2,sum48_term}}})) begin
      sum48_q <= ((((sum48_term ? sum0_choice2 : 32'h0) | (sum48_term2 ? sum0_choice4 : 32'h0)) | ((sum48_term3 ? sum0_choice6 : 32'h0) | (sum48_term4 ? sum0_choice8 : 32'h0))) | (((sum48_term5 ? updates4_sum_i : 32'h0) | (sum48_term6 ? updates5_sum_i : 32'h0)) | ((sum48_term7 ? updates6_sum_i : 32'h0) | (sum48_term8 ? updates7_sum_i : 32'h0))));
    end
    if((|{{{sum49_term8,sum49_term7},{sum49_term6,sum49_term5}},{{sum49_term4,sum49_term3},{sum49_term2,sum49_term}}})) begin
      sum49_q <= ((((sum49_term ? sum0_choice2 : 32'h0) | (sum49_term2 ? sum0_choice4 : 32'h0)) | ((sum49_term3 ? sum0_choice6 : 32'h0) | (sum49_term4 ? sum0_choice8 : 32'h0))) | (((sum49_term5 ? updates4_sum_i : 32'h0) | (sum49_term6 ? updates5_sum_i : 32'h0)) | ((sum49_term7 ? updates6_sum_i : 32'h0) | (sum49_term8 ? updates7_sum_i : 32'h0))));
    end
    if((|{{{sum50_term8,sum50_term7},{sum50_term6,sum50_term5}},{{sum50_term4,sum50_term3},{sum50_term2,sum50_term}}})) begin
      sum50_q <= ((((sum50_term ? sum0_choice2 : 32'h0) | (sum50_term2 ? sum0_choice4 : 32'h0)) | ((sum50_term3 ? sum0_choice6 : 32'h0) | (sum50_term4 ? sum0_choice8 : 32'h0))) | (((sum50_term5 ? updates4_sum_i : 32'h0) | (sum50_term6 ? updates5_sum_i : 32'h0)) | ((sum50_term7 ? updates6_sum_i : 32'h0) | (sum50_term8 ? updates7_sum_i : 32'h0))));
    end
    if((|{{{sum51_term8,sum51_term7},{sum51_term6,sum51_term5}},{{sum51_term4,sum51_term3},{sum51_term2,sum51_term}}})) begin
      sum51_q <= ((((sum51_term ? sum0_choice2 : 32'h0) | (sum51_term2 ? sum0_choice4 : 32'h0)) | ((sum51_term3 ? sum0_choice6 : 32'h0) | (sum51_term4 ? sum0_choice8 : 32'h0))) | (((sum51_term5 ? updates4_sum_i : 32'h0) | (sum51_term6 ? updates5_sum_i : 32'h0)) | ((sum51_term7 ? updates6_sum_i : 32'h0) | (sum51_term8 ? updates7_sum_i : 32'h0))));
    end
    if((|{{{sum52_term8,sum52_term7},{sum52_term6,sum52_term5}},{{sum52_term4,sum52_term3},{sum52_term2,sum52_term}}})) begin
      sum52_q <= ((((sum52_term ? sum0_choice2 : 32'h0) | (sum52_term2 ? sum0_choice4 : 32'h0)) | ((sum52_term3 ? sum0_choice6 : 32'h0) | (sum52_term4 ? sum0_choice8 : 32'h0))) | (((sum52_term5 ? updates4_sum_i : 32'h0) | (sum52_term6 ? updates5_sum_i : 32'h0)) | ((sum52_term7 ? updates6_sum_i : 32'h0) | (sum52_term8 ? updates7_sum_i : 32'h0))));
    end
    if((|{{{sum53_term8,sum53_term7},{sum53_term6,sum53_term5}},{{sum53_term4,sum53_term3},{sum53_term2,sum53_term}}})) begin
      sum53_q <= ((((sum53_term ? sum0_choice2 : 32'h0) | (sum53_term2 ? sum0_choice4 : 32'h0)) | ((sum53_term3 ? sum0_choice6 : 32'h0) | (sum53_term4 ? sum0_choice8 : 32'h0))) | (((sum53_term5 ? updates4_sum_i : 32'h0) | (sum53_term6 ? updates5_sum_i : 32'h0)) | ((sum53_term7 ? updates6_sum_i : 32'h0) | (sum53_term8 ? updates7_sum_i : 32'h0))));
    end
    if((|{{{sum54_term8,sum54_term7},{sum54_term6,sum54_term5}},{{sum54_term4,sum54_term3},{sum54_term2,sum54_term}}})) begin
      sum54_q <= ((((sum54_term ? sum0_choice2 : 32'h0) | (sum54_term2 ? sum0_choice4 : 32'h0)) | ((sum54_term3 ? sum0_choice6 : 32'h0) | (sum54_term4 ? sum0_choice8 : 32'h0))) | (((sum54_term5 ? updates4_sum_i : 32'h0) | (sum54_term6 ? updates5_sum_i : 32'h0)) | ((sum54_term7 ? updates6_sum_i : 32'h0) | (sum54_term8 ? updates7_sum_i : 32'h0))));
    end
    if((|{{{sum55_term8,sum55_term7},{sum55_term6,sum55_term5}},{{sum55_term4,sum55_term3},{sum55_term2,sum55_term}}})) begin
      sum55_q <= ((((sum55_term ? sum0_choice2 : 32'h0) | (sum55_term2 ? sum0_choice4 : 32'h0)) | ((sum55_term3 ? sum0_choice6 : 32'h0) | (sum55_term4 ? sum0_choice8 : 32'h0))) | (((sum55_term5 ? updates4_sum_i : 32'h0) | (sum55_term6 ? updates5_sum_i : 32'h0)) | ((sum55_term7 ? updates6_sum_i : 32'h0) | (sum55_term8 ? updates7_sum_i : 32'h0))));
    end
    if((|{{{sum56_term8,sum56_term7},{sum56_term6,sum56_term5}},{{sum56_term4,sum56_term3},{sum56_term2,sum56_term}}})) begin
      sum56_q <= ((((sum56_term ? sum0_choice2 : 32'h0) | (sum56_term2 ? sum0_choice4 : 32'h0)) | ((sum56_term3 ? sum0_choice6 : 32'h0) | (sum56_term4 ? sum0_choice8 : 32'h0))) | (((sum56_term5 ? updates4_sum_i : 32'h0) | (sum56_term6 ? updates5_sum_i : 32'h0)) | ((sum56_term7 ? updates6_sum_i : 32'h0) | (sum56_term8 ? updates7_sum_i : 32'h0))));
    end
    if((|{{{sum57_term8,sum57_term7},{sum57_term6,sum57_term5}},{{sum57_term4,sum57_term3},{sum57_term2,sum57_term}}})) begin
      sum57_q <= ((((sum57_term ? sum0_choice2 : 32'h0) | (sum57_term2 ? sum0_choice4 : 32'h0)) | ((sum57_term3 ? sum0_choice6 : 32'h0) | (sum57_term4 ? sum0_choice8 : 32'h0))) | (((sum57_term5 ? updates4_sum_i : 32'h0) | (sum57_term6 ? updates5_sum_i : 32'h0)) | ((sum57_term7 ? updates6_sum_i : 32'h0) | (sum57_term8 ? updates7_sum_i : 32'h0))));
    end
    if((|{{{sum58_term8,sum58_term7},{sum58_term6,sum58_term5}},{{sum58_term4,sum58_term3},{sum58_term2,sum58_term}}})) begin
      sum58_q <= ((((sum58_term ? sum0_choice2 : 32'h0) | (sum58_term2 ? sum0_choice4 : 32'h0)) | ((sum58_term3 ? sum0_choice6 : 32'h0) | (sum58_term4 ? sum0_choice8 : 32'h0))) | (((sum58_term5 ? updates4_sum_i : 32'h0) | (sum58_term6 ? updates5_sum_i : 32'h0)) | ((sum58_term7 ? updates6_sum_i : 32'h0) | (sum58_term8 ? updates7_sum_i : 32'h0))));
    end
    if((|{{{sum59_term8,sum59_term7},{sum59_term6,sum59_term5}},{{sum59_term4,sum59_term3},{sum59_term2,sum59_term}}})) begin
      sum59_q <= ((((sum59_term ? sum0_choice2 : 32'h0) | (sum59_term2 ? sum0_choice4 : 32'h0)) | ((sum59_term3 ? sum0_choice6 : 32'h0) | (sum59_term4 ? sum0_choice8 : 32'h0))) | (((sum59_term5 ? updates4_sum_i : 32'h0) | (sum59_term6 ? updates5_sum_i : 32'h0)) | ((sum59_term7 ? updates6_sum_i : 32'h0) | (sum59_term8 ? updates7_sum_i : 32'h0))));
    end
    if((|{{{sum60_term8,sum60_term7},{sum60_term6,sum60_term5}},{{sum60_term4,sum60_term3},{sum60_term2,sum60_term}}})) begin
      sum60_q <= ((((sum60_term ? sum0_choice2 : 32'h0) | (sum60_term2 ? sum0_choice4 : 32'h0)) | ((sum60_term3 ? sum0_choice6 : 32'h0) | (sum60_term4 ? sum0_choice8 : 32'h0))) | (((sum60_term5 ? updates4_sum_i : 32'h0) | (sum60_term6 ? updates5_sum_i : 32'h0)) | ((sum60_term7 ? updates6_sum_i : 32'h0) | (sum60_term8 ? updates7_sum_i : 32'h0))));
    end
    if((|{{{sum61_term8,sum61_term7},{sum61_term6,sum61_term5}},{{sum61_term4,sum61_term3},{sum61_term2,sum61_term}}})) begin
      sum61_q <= ((((sum61_term ? sum0_choice2 : 32'h0) | (sum61_term2 ? sum0_choice4 : 32'h0)) | ((sum61_term3 ? sum0_choice6 : 32'h0) | (sum61_term4 ? sum0_choice8 : 32'h0))) | (((sum61_term5 ? updates4_sum_i : 32'h0) | (sum61_term6 ? updates5_sum_i : 32'h0)) | ((sum61_term7 ? updates6_sum_i : 32'h0) | (sum61_term8 ? updates7_sum_i : 32'h0))));
    end
    if((|{{{sum62_term8,sum62_term7},{sum62_term6,sum62_term5}},{{sum62_term4,sum62_term3},{sum62_term2,sum62_term}}})) begin
      sum62_q <= ((((sum62_term ? sum0_choice2 : 32'h0) | (sum62_term2 ? sum0_choice4 : 32'h0)) | ((sum62_term3 ? sum0_choice6 : 32'h0) | (sum62_term4 ? sum0_choice8 : 32'h0))) | (((sum62_term5 ? updates4_sum_i : 32'h0) | (sum62_term6 ? updates5_sum_i : 32'h0)) | ((sum62_term7 ? updates6_sum_i : 32'h0) | (sum62_term8 ? updates7_sum_i : 32'h0))));
    end
    if((|{{{sum63_term8,sum63_term7},{sum63_term6,sum63_term5}},{{sum63_term4,sum63_term3},{sum63_term2,sum63_term}}})) begin
      sum63_q <= ((((sum63_term ? sum0_choice2 : 32'h0) | (sum63_term2 ? sum0_choice4 : 32'h0)) | ((sum63_term3 ? sum0_choice6 : 32'h0) | (sum63_term4 ? sum0_choice8 : 32'h0))) | (((sum63_term5 ? updates4_sum_i : 32'h0) | (sum63_term6 ? updates5_sum_i : 32'h0)) | ((sum63_term7 ? updates6_sum_i : 32'h0) | (sum63_term8 ? updates7_sum_i : 32'h0))));
    end
  end

endmodule
