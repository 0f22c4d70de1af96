// Accumulators: 64 accumulators of 32 bits.
// eie 0.1.0-SNAPSHOT, configuration SHA-256 5a65e018f1f8f6e59d328d88dd3f2f9a244557313da63cde2d3113ff98fab6d0

module Accumulators (
  input  wire [5:0]    read_row0_i,
  input  wire [5:0]    read_row1_i,
  output wire [31:0]   read_sum0_o,
  output wire [31:0]   read_sum1_o,
  input  wire          updates0_valid_i,
  input  wire [5:0]    updates0_row_i,
  input  wire [31:0]   updates0_sum_i,
  input  wire          updates1_valid_i,
  input  wire [5:0]    updates1_row_i,
  input  wire [31:0]   updates1_sum_i,
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
  wire                sums2_test;
  wire                sums2_test2;
  wire                sums2_test3;
  wire                sums2_test4;
  wire                sums2_test5;
  wire                sums2_test6;
  wire                sums2_test7;
  wire                sums2_test8;
  wire                sums2_test9;
  wire                sums2_test10;
  wire                sums2_test11;
  wire                sums2_test12;
  wire                sums2_test13;
  wire                sums2_test14;
  wire                sums2_test15;
  wire                sums2_test16;
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
  wire                sum2_test;
  wire                sum6_test;
  wire                sum10_test;
  wire                sum14_test;
  wire                sum18_test;
  wire                sum22_test;
  wire                sum26_test;
  wire                sum30_test;
  wire                sum34_test;
  wire                sum38_test;
  wire                sum42_test;
  wire                sum46_test;
  wire                sum50_test;
  wire                sum54_test;
  wire                sum58_test;
  wire                sum62_test;
  wire                sum2_term3;
  wire                sum3_term3;
  wire                sum6_term3;
  wire                sum7_term3;
  wire                sum10_term3;
  wire                sum11_term3;
  wire                sum14_term3;
  wire                sum15_term3;
  wire                sum18_term3;
  wire                sum19_term3;
  wire                sum22_term3;
  wire                sum23_term3;
  wire                sum26_term3;
  wire                sum27_term3;
  wire                sum30_term3;
  wire                sum31_term3;
  wire                sum34_term3;
  wire                sum35_term3;
  wire                sum38_term3;
  wire                sum39_term3;
  wire                sum42_term3;
  wire                sum43_term3;
  wire                sum46_term3;
  wire                sum47_term3;
  wire                sum50_term3;
  wire                sum51_term3;
  wire                sum54_term3;
  wire                sum55_term3;
  wire                sum58_term3;
  wire                sum59_term3;
  wire                sum62_term3;
  wire                sum63_term3;

  assign read_sum0_choice = (exchange_drain_i ? {exchange_drain_group_i,2'b00} : read_row0_i);
  assign read_sum0_cast = ((((((((read_sum0_choice == 6'h0) ? sum0_q : 32'h0) | ((read_sum0_choice == 6'h01) ? sum1_q : 32'h0)) | (((read_sum0_choice == 6'h02) ? sum2_q : 32'h0) | ((read_sum0_choice == 6'h03) ? sum3_q : 32'h0))) | ((((read_sum0_choice == 6'h04) ? sum4_q : 32'h0) | ((read_sum0_choice == 6'h05) ? sum5_q : 32'h0)) | (((read_sum0_choice == 6'h06) ? sum6_q : 32'h0) | ((read_sum0_choice == 6'h07) ? sum7_q : 32'h0)))) | (((((read_sum0_choice == 6'h08) ? sum8_q : 32'h0) | ((read_sum0_choice == 6'h09) ? sum9_q : 32'h0)) | (((read_sum0_choice == 6'h0a) ? sum10_q : 32'h0) | ((read_sum0_choice == 6'h0b) ? sum11_q : 32'h0))) | ((((read_sum0_choice == 6'h0c) ? sum12_q : 32'h0) | ((read_sum0_choice == 6'h0d) ? sum13_q : 32'h0)) | (((read_sum0_choice == 6'h0e) ? sum14_q : 32'h0) | ((read_sum0_choice == 6'h0f) ? sum15_q : 32'h0))))) | ((((((read_sum0_choice == 6'h10) ? sum16_q : 32'h0) | ((read_sum0_choice == 6'h11) ? sum17_q : 32'h0)) | (((read_sum0_choice == 6'h12) ? sum18_q : 32'h0) | ((read_sum0_choice == 6'h13) ? sum19_q : 32'h0))) | ((((read_sum0_choice == 6'h14) ? sum20_q : 32'h0) | ((read_sum0_choice == 6'h15) ? sum21_q : 32'h0)) | (((read_sum0_choice == 6'h16) ? sum22_q : 32'h0) | ((read_sum0_choice == 6'h17) ? sum23_q : 32'h0)))) | (((((read_sum0_choice == 6'h18) ? sum24_q : 32'h0) | ((read_sum0_choice == 6'h19) ? sum25_q : 32'h0)) | (((read_sum0_choice == 6'h1a) ? sum26_q : 32'h0) | ((read_sum0_choice == 6'h1b) ? sum27_q : 32'h0))) | ((((read_sum0_choice == 6'h1c) ? sum28_q : 32'h0) | ((read_sum0_choice == 6'h1d) ? sum29_q : 32'h0)) | (((read_sum0_choice == 6'h1e) ? sum30_q : 32'h0) | ((read_sum0_choice == 6'h1f) ? sum31_q : 32'h0)))))) | (((((((read_sum0_choice == 6'h20) ? sum32_q : 32'h0) | ((read_sum0_choice == 6'h21) ? sum33_q : 32'h0)) | (((read_sum0_choice == 6'h22) ? sum34_q : 32'h0) | ((read_sum0_choice == 6'h23) ? sum35_q : 32'h0))) | ((((read_sum0_choice == 6'h24) ? sum36_q : 32'h0) | ((read_sum0_choice == 6'h25) ? sum37_q : 32'h0)) | (((read_sum0_choice == 6'h26) ? sum38_q : 32'h0) | ((read_sum0_choice == 6'h27) ? sum39_q : 32'h0)))) | (((((read_sum0_choice == 6'h28) ? sum40_q : 32'h0) | ((read_sum0_choice == 6'h29) ? sum41_q : 32'h0)) | (((read_sum0_choice == 6'h2a) ? sum42_q : 32'h0) | ((read_sum0_choice == 6'h2b) ? sum43_q : 32'h0))) | ((((read_sum0_choice == 6'h2c) ? sum44_q : 32'h0) | ((read_sum0_choice == 6'h2d) ? sum45_q : 32'h0)) | (((read_sum0_choice == 6'h2e) ? sum46_q : 32'h0) | ((read_sum0_choice == 6'h2f) ? sum47_q : 32'h0))))) | ((((((read_sum0_choice == 6'h30) ? sum48_q : 32'h0) | ((read_sum0_choice == 6'h31) ? sum49_q : 32'h0)) | (((read_sum0_choice == 6'h32) ? sum50_q : 32'h0) | ((read_sum0_choice == 6'h33) ? sum51_q : 32'h0))) | ((((read_sum0_choice == 6'h34) ? sum52_q : 32'h0) | ((read_sum0_choice == 6'h35) ? sum53_q : 32'h0)) | (((read_sum0_choice == 6'h36) ? sum54_q : 32'h0) | ((read_sum0_choice == 6'h37) ? sum55_q : 32'h0)))) | (((((read_sum0_choice == 6'h38) ? sum56_q : 32'h0) | ((read_sum0_choice == 6'h39) ? sum57_q : 32'h0)) | (((read_sum0_choice == 6'h3a) ? sum58_q : 32'h0) | ((read_sum0_choice == 6'h3b) ? sum59_q : 32'h0))) | ((((read_sum0_choice == 6'h3c) ? sum60_q : 32'h0) | ((read_sum0_choice == 6'h3d) ? sum61_q : 32'h0)) | (((read_sum0_choice == 6'h3e) ? sum62_q : 32'h0) | ((read_sum0_choice == 6'h3f) ? sum63_q : 32'h0)))))));
  assign read_sum0_o = read_sum0_cast;
  assign sums0_o = read_sum0_cast;
  assign read_sum1_choice = (exchange_drain_i ? {exchange_drain_group_i,2'b01} : read_row1_i);
  assign read_sum1_cast = ((((((((read_sum1_choice == 6'h0) ? sum0_q : 32'h0) | ((read_sum1_choice == 6'h01) ? sum1_q : 32'h0)) | (((read_sum1_choice == 6'h02) ? sum2_q : 32'h0) | ((read_sum1_choice == 6'h03) ? sum3_q : 32'h0))) | ((((read_sum1_choice == 6'h04) ? sum4_q : 32'h0) | ((read_sum1_choice == 6'h05) ? sum5_q : 32'h0)) | (((read_sum1_choice == 6'h06) ? sum6_q : 32'h0) | ((read_sum1_choice == 6'h07) ? sum7_q : 32'h0)))) | (((((read_sum1_choice == 6'h08) ? sum8_q : 32'h0) | ((read_sum1_choice == 6'h09) ? sum9_q : 32'h0)) | (((read_sum1_choice == 6'h0a) ? sum10_q : 32'h0) | ((read_sum1_choice == 6'h0b) ? sum11_q : 32'h0))) | ((((read_sum1_choice == 6'h0c) ? sum12_q : 32'h0) | ((read_sum1_choice == 6'h0d) ? sum13_q : 32'h0)) | (((read_sum1_choice == 6'h0e) ? sum14_q : 32'h0) | ((read_sum1_choice == 6'h0f) ? sum15_q : 32'h0))))) | ((((((read_sum1_choice == 6'h10) ? sum16_q : 32'h0) | ((read_sum1_choice == 6'h11) ? sum17_q : 32'h0)) | (((read_sum1_choice == 6'h12) ? sum18_q : 32'h0) | ((read_sum1_choice == 6'h13) ? sum19_q : 32'h0))) | ((((read_sum1_choice == 6'h14) ? sum20_q : 32'h0) | ((read_sum1_choice == 6'h15) ? sum21_q : 32'h0)) | (((read_sum1_choice == 6'h16) ? sum22_q : 32'h0) | ((read_sum1_choice == 6'h17) ? sum23_q : 32'h0)))) | (((((read_sum1_choice == 6'h18) ? sum24_q : 32'h0) | ((read_sum1_choice == 6'h19) ? sum25_q : 32'h0)) | (((read_sum1_choice == 6'h1a) ? sum26_q : 32'h0) | ((read_sum1_choice == 6'h1b) ? sum27_q : 32'h0))) | ((((read_sum1_choice == 6'h1c) ? sum28_q : 32'h0) | ((read_sum1_choice == 6'h1d) ? sum29_q : 32'h0)) | (((read_sum1_choice == 6'h1e) ? sum30_q : 32'h0) | ((read_sum1_choice == 6'h1f) ? sum31_q : 32'h0)))))) | (((((((read_sum1_choice == 6'h20) ? sum32_q : 32'h0) | ((read_sum1_choice == 6'h21) ? sum33_q : 32'h0)) | (((read_sum1_choice == 6'h22) ? sum34_q : 32'h0) | ((read_sum1_choice == 6'h23) ? sum35_q : 32'h0))) | ((((read_sum1_choice == 6'h24) ? sum36_q : 32'h0) | ((read_sum1_choice == 6'h25) ? sum37_q : 32'h0)) | (((read_sum1_choice == 6'h26) ? sum38_q : 32'h0) | ((read_sum1_choice == 6'h27) ? sum39_q : 32'h0)))) | (((((read_sum1_choice == 6'h28) ? sum40_q : 32'h0) | ((read_sum1_choice == 6'h29) ? sum41_q : 32'h0)) | (((read_sum1_choice == 6'h2a) ? sum42_q : 32'h0) | ((read_sum1_choice == 6'h2b) ? sum43_q : 32'h0))) | ((((read_sum1_choice == 6'h2c) ? sum44_q : 32'h0) | ((read_sum1_choice == 6'h2d) ? sum45_q : 32'h0)) | (((read_sum1_choice == 6'h2e) ? sum46_q : 32'h0) | ((read_sum1_choice == 6'h2f) ? sum47_q : 32'h0))))) | ((((((read_sum1_choice == 6'h30) ? sum48_q : 32'h0) | ((read_sum1_choice == 6'h31) ? sum49_q : 32'h0)) | (((read_sum1_choice == 6'h32) ? sum50_q : 32'h0) | ((read_sum1_choice == 6'h33) ? sum51_q : 32'h0))) | ((((read_sum1_choice == 6'h34) ? sum52_q : 32'h0) | ((read_sum1_choice == 6'h35) ? sum53_q : 32'h0)) | (((read_sum1_choice == 6'h36) ? sum54_q : 32'h0) | ((read_sum1_choice == 6'h37) ? sum55_q : 32'h0)))) | (((((read_sum1_choice == 6'h38) ? sum56_q : 32'h0) | ((read_sum1_choice == 6'h39) ? sum57_q : 32'h0)) | (((read_sum1_choice == 6'h3a) ? sum58_q : 32'h0) | ((read_sum1_choice == 6'h3b) ? sum59_q : 32'h0))) | ((((read_sum1_choice == 6'h3c) ? sum60_q : 32'h0) | ((read_sum1_choice == 6'h3d) ? sum61_q : 32'h0)) | (((read_sum1_choice == 6'h3e) ? sum62_q : 32'h0) | ((read_sum1_choice == 6'h3f) ? sum63_q : 32'h0)))))));
  assign read_sum1_o = read_sum1_cast;
  assign sums1_o = read_sum1_cast;
  assign sums2_test = (exchange_drain_group_i == 4'b0000);
  assign sums2_test2 = (exchange_drain_group_i == 4'b0001);
  assign sums2_test3 = (exchange_drain_group_i == 4'b0010);
  assign sums2_test4 = (exchange_drain_group_i == 4'b0011);
  assign sums2_test5 = (exchange_drain_group_i == 4'b0100);
  assign sums2_test6 = (exchange_drain_group_i == 4'b0101);
  assign sums2_test7 = (exchange_drain_group_i == 4'b0110);
  assign sums2_test8 = (exchange_drain_group_i == 4'b0111);
  assign sums2_test9 = (exchange_drain_group_i == 4'b1000);
  assign sums2_test10 = (exchange_drain_group_i == 4'b1001);
  assign sums2_test11 = (exchange_drain_group_i == 4'b1010);
  assign sums2_test12 = (exchange_drain_group_i == 4'b1011);
  assign sums2_test13 = (exchange_drain_group_i == 4'b1100);
  assign sums2_test14 = (exchange_drain_group_i == 4'b1101);
  assign sums2_test15 = (exchange_drain_group_i == 4'b1110);
  assign sums2_test16 = (exchange_drain_group_i == 4'b1111);
  assign sums2_o = (((((sums2_test ? sum2_q : 32'h0) | (sums2_test2 ? sum6_q : 32'h0)) | ((sums2_test3 ? sum10_q : 32'h0) | (sums2_test4 ? sum14_q : 32'h0))) | (((sums2_test5 ? sum18_q : 32'h0) | (sums2_test6 ? sum22_q : 32'h0)) | ((sums2_test7 ? sum26_q : 32'h0) | (sums2_test8 ? sum30_q : 32'h0)))) | ((((sums2_test9 ? sum34_q : 32'h0) | (sums2_test10 ? sum38_q : 32'h0)) | ((sums2_test11 ? sum42_q : 32'h0) | (sums2_test12 ? sum46_q : 32'h0))) | (((sums2_test13 ? sum50_q : 32'h0) | (sums2_test14 ? sum54_q : 32'h0)) | ((sums2_test15 ? sum58_q : 32'h0) | (sums2_test16 ? sum62_q : 32'h0)))));
  assign sums3_o = (((((sums2_test ? sum3_q : 32'h0) | (sums2_test2 ? sum7_q : 32'h0)) | ((sums2_test3 ? sum11_q : 32'h0) | (sums2_test4 ? sum15_q : 32'h0))) | (((sums2_test5 ? sum19_q : 32'h0) | (sums2_test6 ? sum23_q : 32'h0)) | ((sums2_test7 ? sum27_q : 32'h0) | (sums2_test8 ? sum31_q : 32'h0)))) | ((((sums2_test9 ? sum35_q : 32'h0) | (sums2_test10 ? sum39_q : 32'h0)) | ((sums2_test11 ? sum43_q : 32'h0) | (sums2_test12 ? sum47_q : 32'h0))) | (((sums2_test13 ? sum51_q : 32'h0) | (sums2_test14 ? sum55_q : 32'h0)) | ((sums2_test15 ? sum59_q : 32'h0) | (sums2_test16 ? sum63_q : 32'h0)))));
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
  assign sum2_test = (exchange_load_group_i == 4'b0000);
  assign sum6_test = (exchange_load_group_i == 4'b0001);
  assign sum10_test = (exchange_load_group_i == 4'b0010);
  assign sum14_test = (exchange_load_group_i == 4'b0011);
  assign sum18_test = (exchange_load_group_i == 4'b0100);
  assign sum22_test = (exchange_load_group_i == 4'b0101);
  assign sum26_test = (exchange_load_group_i == 4'b0110);
  assign sum30_test = (exchange_load_group_i == 4'b0111);
  assign sum34_test = (exchange_load_group_i == 4'b1000);
  assign sum38_test = (exchange_load_group_i == 4'b1001);
  assign sum42_test = (exchange_load_group_i == 4'b1010);
  assign sum46_test = (exchange_load_group_i == 4'b1011);
  assign sum50_test = (exchange_load_group_i == 4'b1100);
  assign sum54_test = (exchange_load_group_i == 4'b1101);
  assign sum58_test = (exchange_load_group_i == 4'b1110);
  assign sum62_test = (exchange_load_group_i == 4'b1111);
  assign sum2_term3 = (exchange_load_i && sum2_test);
  assign sum3_term3 = (exchange_load_i && sum2_test);
  assign sum6_term3 = (exchange_load_i && sum6_test);
  assign sum7_term3 = (exchange_load_i && sum6_test);
  assign sum10_term3 = (exchange_load_i && sum10_test);
  assign sum11_term3 = (exchange_load_i && sum10_test);
  assign sum14_term3 = (exchange_load_i && sum14_test);
  assign sum15_term3 = (exchange_load_i && sum14_test);
  assign sum18_term3 = (exchange_load_i && sum18_test);
  assign sum19_term3 = (exchange_load_i && sum18_test);
  assign sum22_term3 = (exchange_load_i && sum22_test);
  assign sum23_term3 = (exchange_load_i && sum22_test);
  assign sum26_term3 = (exchange_load_i && sum26_test);
  assign sum27_term3 = (exchange_load_i && sum26_test);
  assign sum30_term3 = (exchange_load_i && sum30_test);
  assign sum31_term3 = (exchange_load_i && sum30_test);
  assign sum34_term3 = (exchange_load_i && sum34_test);
  assign sum35_term3 = (exchange_load_i && sum34_test);
  assign sum38_term3 = (exchange_load_i && sum38_test);
  assign sum39_term3 = (exchange_load_i && sum38_test);
  assign sum42_term3 = (exchange_load_i && sum42_test);
  assign sum43_term3 = (exchange_load_i && sum42_test);
  assign sum46_term3 = (exchange_load_i && sum46_test);
  assign sum47_term3 = (exchange_load_i && sum46_test);
  assign sum50_term3 = (exchange_load_i && sum50_test);
  assign sum51_term3 = (exchange_load_i && sum50_test);
  assign sum54_term3 = (exchange_load_i && sum54_test);
  assign sum55_term3 = (exchange_load_i && sum54_test);
  assign sum58_term3 = (exchange_load_i && sum58_test);
  assign sum59_term3 = (exchange_load_i && sum58_test);
  assign sum62_term3 = (exchange_load_i && sum62_test);
  assign sum63_term3 = (exchange_load_i && sum62_test);
  always @(posedge clk) begin
    if((sum0_term2 || sum0_term4)) begin
      sum0_q <= ((sum0_term2 ? sum0_choice2 : 32'h0) | (sum0_term4 ? sum0_choice4 : 32'h0));
    end
    if((sum1_term || sum1_term2)) begin
      sum1_q <= ((sum1_term ? sum0_choice2 : 32'h0) | (sum1_term2 ? sum0_choice4 : 32'h0));
    end
    if((|{sum2_term3,{sum2_term2,sum2_term}})) begin
      sum2_q <= ((sum2_term ? sum0_choice2 : 32'h0) | ((sum2_term2 ? sum0_choice4 : 32'h0) | (sum2_term3 ? exchange_start2_i : 32'h0)));
    end
    if((|{sum3_term3,{sum3_term2,sum3_term}})) begin
      sum3_q <= ((sum3_term ? sum0_choice2 : 32'h0) | ((sum3_term2 ? sum0_choice4 : 32'h0) | (sum3_term3 ? exchange_start3_i : 32'h0)));
    end
    if((sum4_term || sum4_term2)) begin
      sum4_q <= ((sum4_term ? sum0_choice2 : 32'h0) | (sum4_term2 ? sum0_choice4 : 32'h0));
    end
    if((sum5_term || sum5_term2)) begin
      sum5_q <= ((sum5_term ? sum0_choice2 : 32'h0) | (sum5_term2 ? sum0_choice4 : 32'h0));
    end
    if((|{sum6_term3,{sum6_term2,sum6_term}})) begin
      sum6_q <= ((sum6_term ? sum0_choice2 : 32'h0) | ((sum6_term2 ? sum0_choice4 : 32'h0) | (sum6_term3 ? exchange_start2_i : 32'h0)));
    end
    if((|{sum7_term3,{sum7_term2,sum7_term}})) begin
      sum7_q <= ((sum7_term ? sum0_choice2 : 32'h0) | ((sum7_term2 ? sum0_choice4 : 32'h0) | (sum7_term3 ? exchange_start3_i : 32'h0)));
    end
    if((sum8_term || sum8_term2)) begin
      sum8_q <= ((sum8_term ? sum0_choice2 : 32'h0) | (sum8_term2 ? sum0_choice4 : 32'h0));
    end
    if((sum9_term || sum9_term2)) begin
      sum9_q <= ((sum9_term ? sum0_choice2 : 32'h0) | (sum9_term2 ? sum0_choice4 : 32'h0));
    end
    if((|{sum10_term3,{sum10_term2,sum10_term}})) begin
      sum10_q <= ((sum10_term ? sum0_choice2 : 32'h0) | ((sum10_term2 ? sum0_choice4 : 32'h0) | (sum10_term3 ? exchange_start2_i : 32'h0)));
    end
    if((|{sum11_term3,{sum11_term2,sum11_term}})) begin
      sum11_q <= ((sum11_term ? sum0_choice2 : 32'h0) | ((sum11_term2 ? sum0_choice4 : 32'h0) | (sum11_term3 ? exchange_start3_i : 32'h0)));
    end
    if((sum12_term || sum12_term2)) begin
      sum12_q <= ((sum12_term ? sum0_choice2 : 32'h0) | (sum12_term2 ? sum0_choice4 : 32'h0));
    end
    if((sum13_term || sum13_term2)) begin
      sum13_q <= ((sum13_term ? sum0_choice2 : 32'h0) | (sum13_term2 ? sum0_choice4 : 32'h0));
    end
    if((|{sum14_term3,{sum14_term2,sum14_term}})) begin
      sum14_q <= ((sum14_term ? sum0_choice2 : 32'h0) | ((sum14_term2 ? sum0_choice4 : 32'h0) | (sum14_term3 ? exchange_start2_i : 32'h0)));
    end
    if((|{sum15_term3,{sum15_term2,sum15_term}})) begin
      sum15_q <= ((sum15_term ? sum0_choice2 : 32'h0) | ((sum15_term2 ? sum0_choice4 : 32'h0) | (sum15_term3 ? exchange_start3_i : 32'h0)));
    end
    if((sum16_term || sum16_term2)) begin
      sum16_q <= ((sum16_term ? sum0_choice2 : 32'h0) | (sum16_term2 ? sum0_choice4 : 32'h0));
    end
    if((sum17_term || sum17_term2)) begin
      sum17_q <= ((sum17_term ? sum0_choice2 : 32'h0) | (sum17_term2 ? sum0_choice4 : 32'h0));
    end
    if((|{sum18_term3,{sum18_term2,sum18_term}})) begin
      sum18_q <= ((sum18_term ? sum0_choice2 : 32'h0) | ((sum18_term2 ? sum0_choice4 : 32'h0) | (sum18_term3 ? exchange_start2_i : 32'h0)));
    end
    if((|{sum19_term3,{sum19_term2,sum19_term}})) begin
      sum19_q <= ((sum19_term ? sum0_choice2 : 32'h0) | ((sum19_term2 ? sum0_choice4 : 32'h0) | (sum19_term3 ? exchange_start3_i : 32'h0)));
    end
    if((sum20_term || sum20_term2)) begin
      sum20_q <= ((sum20_term ? sum0_choice2 : 32'h0) | (sum20_term2 ? sum0_choice4 : 32'h0));
    end
    if((sum21_term || sum21_term2)) begin
      sum21_q <= ((sum21_term ? sum0_choice2 : 32'h0) | (sum21_term2 ? sum0_choice4 : 32'h0));
    end
    if((|{sum22_term3,{sum22_term2,sum22_term}})) begin
      sum22_q <= ((sum22_term ? sum0_choice2 : 32'h0) | ((sum22_term2 ? sum0_choice4 : 32'h0) | (sum22_term3 ? exchange_start2_i : 32'h0)));
    end
    if((|{sum23_term3,{sum23_term2,sum23_term}})) begin
      sum23_q <= ((sum23_term ? sum0_choice2 : 32'h0) | ((sum23_term2 ? sum0_choice4 : 32'h0) | (sum23_term3 ? exchange_start3_i : 32'h0)));
    end
    if((sum24_term || sum24_term2)) begin
      sum24_q <= ((sum24_term ? sum0_choice2 : 32'h0) | (sum24_term2 ? sum0_choice4 : 32'h0));
    end
    if((sum25_term || sum25_term2)) begin
      sum25_q <= ((sum25_term ? sum0_choice2 : 32'h0) | (sum25_term2 ? sum0_choice4 : 32'h0));
    end
    if((|{sum26_term3,{sum26_term2,sum26_term}})) begin
      sum26_q <= ((sum26_term ? sum0_choice2 : 32'h0) | ((sum26_term2 ? sum0_choice4 : 32'h0) | (sum26_term3 ? exchange_start2_i : 32'h0)));
    end
    if((|{sum27_term3,{sum27_term2,sum27_term}})) begin
      sum27_q <= ((sum27_term ? sum0_choice2 : 32'h0) | ((sum27_term2 ? sum0_choice4 : 32'h0) | (sum27_term3 ? exchange_start3_i : 32'h0)));
    end
    if((sum28_term || sum28_term2)) begin
      sum28_q <= ((sum28_term ? sum0_choice2 : 32'h0) | (sum28_term2 ? sum0_choice4 : 32'h0));
    end
    if((sum29_term || sum29_term2)) begin
      sum29_q <= ((sum29_term ? sum0_choice2 : 32'h0) | (sum29_term2 ? sum0_choice4 : 32'h0));
    end
    if((|{sum30_term3,{sum30_term2,sum30_term}})) begin
      sum30_q <= ((sum30_term ? sum0_choice2 : 32'h0) | ((sum30_term2 ? sum0_choice4 : 32'h0) | (sum30_term3 ? exchange_start2_i : 32'h0)));
    end
    if((|{sum31_term3,{sum31_term2,sum31_term}})) begin
      sum31_q <= ((sum31_term ? sum0_choice2 : 32'h0) | ((sum31_term2 ? sum0_choice4 : 32'h0) | (sum31_term3 ? exchange_start3_i : 32'h0)));
    end
    if((sum32_term || sum32_term2)) begin
      sum32_q <= ((sum32_term ? sum0_choice2 : 32'h0) | (sum32_term2 ? sum0_choice4 : 32'h0));
    end
    if((sum33_term || sum33_term2)) begin
      sum33_q <= ((sum33_term ? sum0_choice2 : 32'h0) | (sum33_term2 ? sum0_choice4 : 32'h0));
    end
    if((|{sum34_term3,{sum34_term2,sum34_term}})) begin
      sum34_q <= ((sum34_term ? sum0_choice2 : 32'h0) | ((sum34_term2 ? sum0_choice4 : 32'h0) | (sum34_term3 ? exchange_start2_i : 32'h0)));
    end
    if((|{sum35_term3,{sum35_term2,sum35_term}})) begin
      sum35_q <= ((sum35_term ? sum0_choice2 : 32'h0) | ((sum35_term2 ? sum0_choice4 : 32'h0) | (sum35_term3 ? exchange_start3_i : 32'h0)));
    end
    if((sum36_term || sum36_term2)) begin
      sum36_q <= ((sum36_term ? sum0_choice2 : 32'h0) | (sum36_term2 ? sum0_choice4 : 32'h0));
    end
    if((sum37_term || sum37_term2)) begin
      sum37_q <= ((sum37_term ? sum0_choice2 : 32'h0) | (sum37_term2 ? sum0_choice4 : 32'h0));
    end
    if((|{sum38_term3,{sum38_term2,sum38_term}})) begin
      sum38_q <= ((sum38_term ? sum0_choice2 : 32'h0) | ((sum38_term2 ? sum0_choice4 : 32'h0) | (sum38_term3 ? exchange_start2_i : 32'h0)));
    end
    if((|{sum39_term3,{sum39_term2,sum39_term}})) begin
      sum39_q <= ((sum39_term ? sum0_choice2 : 32'h0) | ((sum39_term2 ? sum0_choice4 : 32'h0) | (sum39_term3 ? exchange_start3_i : 32'h0)));
    end
    if((sum40_term || sum40_term2)) begin
      sum40_q <= ((sum40_term ? sum0_choice2 : 32'h0) | (sum40_term2 ? sum0_choice4 : 32'h0));
    end
    if((sum41_term || sum41_term2)) begin
      sum41_q <= ((sum41_term ? sum0_choice2 : 32'h0) | (sum41_term2 ? sum0_choice4 : 32'h0));
    end
    if((|{sum42_term3,{sum42_term2,sum42_term}})) begin
      sum42_q <= ((sum42_term ? sum0_choice2 : 32'h0) | ((sum42_term2 ? sum0_choice4 : 32'h0) | (sum42_term3 ? exchange_start2_i : 32'h0)));
    end
    if((|{sum43_term3,{sum43_term2,sum43_term}})) begin
      sum43_q <= ((sum43_term ? sum0_choice2 : 32'h0) | ((sum43_term2 ? sum0_choice4 : 32'h0) | (sum43_term3 ? exchange_start3_i : 32'h0)));
    end
    if((sum44_term || sum44_term2)) begin
      sum44_q <= ((sum44_term ? sum0_choice2 : 32'h0) | (sum44_term2 ? sum0_choice4 : 32'h0));
    end
    if((sum45_term || sum45_term2)) begin
      sum45_q <= ((sum45_term ? sum0_choice2 : 32'h0) | (sum45_term2 ? sum0_choice4 : 32'h0));
    end
    if((|{sum46_term3,{sum46_term2,sum46_term}})) begin
      sum46_q <= ((sum46_term ? sum0_choice2 : 32'h0) | ((sum46_term2 ? sum0_choice4 : 32'h0) | (sum46_term3 ? exchange_start2_i : 32'h0)));
    end
    if((|{sum47_term3,{sum47_term2,sum47_term}})) begin
      sum47_q <= ((sum47_term ? sum0_choice2 : 32'h0) | ((sum47_term2 ? sum0_choice4 : 32'h0) | (sum47_term3 ? exchange_start3_i : 32'h0)));
    end
    if((sum48_term || sum48_term2)) begin
      sum48_q <= ((sum48_term ? sum0_choice2 : 32'h0) | (sum48_term2 ? sum0_choice4 : 32'h0));
    end
    if((sum49_term || sum49_term2)) begin
      sum49_q <= ((sum49_term ? sum0_choice2 : 32'h0) | (sum49_term2 ? sum0_choice4 : 32'h0));
    end
    if((|{sum50_term3,{sum50_term2,sum50_term}})) begin
      sum50_q <= ((sum50_term ? sum0_choice2 : 32'h0) | ((sum50_term2 ? sum0_choice4 : 32'h0) | (sum50_term3 ? exchange_start2_i : 32'h0)));
    end
    if((|{sum51_term3,{sum51_term2,sum51_term}})) begin
      sum51_q <= ((sum51_term ? sum0_choice2 : 32'h0) | ((sum51_term2 ? sum0_choice4 : 32'h0) | (sum51_term3 ? exchange_start3_i : 32'h0)));
    end
    if((sum52_term || sum52_term2)) begin
      sum52_q <= ((sum52_term ? sum0_choice2 : 32'h0) | (sum52_term2 ? sum0_choice4 : 32'h0));
    end
    if((sum53_term || sum53_term2)) begin
      sum53_q <= ((sum53_term ? sum0_choice2 : 32'h0) | (sum53_term2 ? sum0_choice4 : 32'h0));
    end
    if((|{sum54_term3,{sum54_term2,sum54_term}})) begin
      sum54_q <= ((sum54_term ? sum0_choice2 : 32'h0) | ((sum54_term2 ? sum0_choice4 : 32'h0) | (sum54_term3 ? exchange_start2_i : 32'h0)));
    end
    if((|{sum55_term3,{sum55_term2,sum55_term}})) begin
      sum55_q <= ((sum55_term ? sum0_choice2 : 32'h0) | ((sum55_term2 ? sum0_choice4 : 32'h0) | (sum55_term3 ? exchange_start3_i : 32'h0)));
    end
    if((sum56_term || sum56_term2)) begin
      sum56_q <= ((sum56_term ? sum0_choice2 : 32'h0) | (sum56_term2 ? sum0_choice4 : 32'h0));
    end
    if((sum57_term || sum57_term2)) begin
      sum57_q <= ((sum57_term ? sum0_choice2 : 32'h0) | (sum57_term2 ? sum0_choice4 : 32'h0));
    end
    if((|{sum58_term3,{sum58_term2,sum58_term}})) begin
      sum58_q <= ((sum58_term ? sum0_choice2 : 32'h0) | ((sum58_term2 ? sum0_choice4 : 32'h0) | (sum58_term3 ? exchange_start2_i : 32'h0)));
    end
    if((|{sum59_term3,{sum59_term2,sum59_term}})) begin
      sum59_q <= ((sum59_term ? sum0_choice2 : 32'h0) | ((sum59_term2 ? sum0_choice4 : 32'h0) | (sum59_term3 ? exchange_start3_i : 32'h0)));
    end
    if((sum60_term || sum60_term2)) begin
      sum60_q <= ((sum60_term ? sum0_choice2 : 32'h0) | (sum60_term2 ? sum0_choice4 : 32'h0));
    end
    if((sum61_term || sum61_term2)) begin
      sum61_q <= ((sum61_term ? sum0_choice2 : 32'h0) | (sum61_term2 ? sum0_choice4 : 32'h0));
    end
    if((|{sum62_term3,{sum62_term2,sum62_term}})) begin
      sum62_q <= ((sum62_term ? sum0_choice2 : 32'h0) | ((sum62_term2 ? sum0_choice4 : 32'h0) | (sum62_term3 ? exchange_start2_i : 32'h0)));
    end
    if((|{sum63_term3,{sum63_term2,sum63_term}})) begin
      sum63_q <= ((sum63_term ? sum0_choice2 : 32'h0) | ((sum63_term2 ? sum0_choice4 : 32'h0) | (sum63_term3 ? exchange_start3_i : 32'h0)));
    end
  end

endmodule
