// EieAccumulators: 64 accumulators of 32 bits.
// Source: io/eie/generator/unit/arithmetic/Accumulators.java
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

  // read ports
  wire [5:0]    read_address0;
  wire [63:0]   reads0;
  wire [31:0]   found0;
  wire [5:0]    read_address1;
  wire [63:0]   reads1;
  wire [31:0]   found1;
  wire [5:0]    read_address2;
  wire [63:0]   reads2;
  wire [31:0]   found2;
  wire [5:0]    read_address3;
  wire [63:0]   reads3;
  wire [31:0]   found3;
  wire [63:0]   reads4;
  wire [31:0]   found4;
  wire [63:0]   reads5;
  wire [31:0]   found5;
  wire [63:0]   reads6;
  wire [31:0]   found6;
  wire [63:0]   reads7;
  wire [31:0]   found7;

  // write ports
  reg  [31:0]   sum0_q;
  reg  [31:0]   sum1_q;
  reg  [31:0]   sum2_q;
  reg  [31:0]   sum3_q;
  reg  [31:0]   sum4_q;
  reg  [31:0]   sum5_q;
  reg  [31:0]   sum6_q;
  reg  [31:0]   sum7_q;
  reg  [31:0]   sum8_q;
  reg  [31:0]   sum9_q;
  reg  [31:0]   sum10_q;
  reg  [31:0]   sum11_q;
  reg  [31:0]   sum12_q;
  reg  [31:0]   sum13_q;
  reg  [31:0]   sum14_q;
  reg  [31:0]   sum15_q;
  reg  [31:0]   sum16_q;
  reg  [31:0]   sum17_q;
  reg  [31:0]   sum18_q;
  reg  [31:0]   sum19_q;
  reg  [31:0]   sum20_q;
  reg  [31:0]   sum21_q;
  reg  [31:0]   sum22_q;
  reg  [31:0]   sum23_q;
  reg  [31:0]   sum24_q;
  reg  [31:0]   sum25_q;
  reg  [31:0]   sum26_q;
  reg  [31:0]   sum27_q;
  reg  [31:0]   sum28_q;
  reg  [31:0]   sum29_q;
  reg  [31:0]   sum30_q;
  reg  [31:0]   sum31_q;
  reg  [31:0]   sum32_q;
  reg  [31:0]   sum33_q;
  reg  [31:0]   sum34_q;
  reg  [31:0]   sum35_q;
  reg  [31:0]   sum36_q;
  reg  [31:0]   sum37_q;
  reg  [31:0]   sum38_q;
  reg  [31:0]   sum39_q;
  reg  [31:0]   sum40_q;
  reg  [31:0]   sum41_q;
  reg  [31:0]   sum42_q;
  reg  [31:0]   sum43_q;
  reg  [31:0]   sum44_q;
  reg  [31:0]   sum45_q;
  reg  [31:0]   sum46_q;
  reg  [31:0]   sum47_q;
  reg  [31:0]   sum48_q;
  reg  [31:0]   sum49_q;
  reg  [31:0]   sum50_q;
  reg  [31:0]   sum51_q;
  reg  [31:0]   sum52_q;
  reg  [31:0]   sum53_q;
  reg  [31:0]   sum54_q;
  reg  [31:0]   sum55_q;
  reg  [31:0]   sum56_q;
  reg  [31:0]   sum57_q;
  reg  [31:0]   sum58_q;
  reg  [31:0]   sum59_q;
  reg  [31:0]   sum60_q;
  reg  [31:0]   sum61_q;
  reg  [31:0]   sum62_q;
  reg  [31:0]   sum63_q;
  wire          write_enable0;
  wire [5:0]    write_address0;
  wire [31:0]   write_sum0;
  wire [63:0]   writes0;
  wire          write_enable1;
  wire [5:0]    write_address1;
  wire [31:0]   write_sum1;
  wire [63:0]   writes1;
  wire          write_enable2;
  wire [5:0]    write_address2;
  wire [31:0]   write_sum2;
  wire [63:0]   writes2;
  wire          write_enable3;
  wire [5:0]    write_address3;
  wire [31:0]   write_sum3;
  wire [63:0]   writes3;
  wire [63:0]   writes4;
  wire [63:0]   writes5;
  wire [63:0]   writes6;
  wire [63:0]   writes7;

  // read ports
  assign read_address0 = exchange_drain_i ? {exchange_drain_group_i, 2'b00} : read_row0_i;
  assign reads0 = {read_address0 == 6'h3f, read_address0 == 6'h3e, read_address0 == 6'h3d, read_address0 == 6'h3c,
                   read_address0 == 6'h3b, read_address0 == 6'h3a, read_address0 == 6'h39, read_address0 == 6'h38,
                   read_address0 == 6'h37, read_address0 == 6'h36, read_address0 == 6'h35, read_address0 == 6'h34,
                   read_address0 == 6'h33, read_address0 == 6'h32, read_address0 == 6'h31, read_address0 == 6'h30,
                   read_address0 == 6'h2f, read_address0 == 6'h2e, read_address0 == 6'h2d, read_address0 == 6'h2c,
                   read_address0 == 6'h2b, read_address0 == 6'h2a, read_address0 == 6'h29, read_address0 == 6'h28,
                   read_address0 == 6'h27, read_address0 == 6'h26, read_address0 == 6'h25, read_address0 == 6'h24,
                   read_address0 == 6'h23, read_address0 == 6'h22, read_address0 == 6'h21, read_address0 == 6'h20,
                   read_address0 == 6'h1f, read_address0 == 6'h1e, read_address0 == 6'h1d, read_address0 == 6'h1c,
                   read_address0 == 6'h1b, read_address0 == 6'h1a, read_address0 == 6'h19, read_address0 == 6'h18,
                   read_address0 == 6'h17, read_address0 == 6'h16, read_address0 == 6'h15, read_address0 == 6'h14,
                   read_address0 == 6'h13, read_address0 == 6'h12, read_address0 == 6'h11, read_address0 == 6'h10,
                   read_address0 == 6'h0f, read_address0 == 6'h0e, read_address0 == 6'h0d, read_address0 == 6'h0c,
                   read_address0 == 6'h0b, read_address0 == 6'h0a, read_address0 == 6'h09, read_address0 == 6'h08,
                   read_address0 == 6'h07, read_address0 == 6'h06, read_address0 == 6'h05, read_address0 == 6'h04,
                   read_address0 == 6'h03, read_address0 == 6'h02, read_address0 == 6'h01, read_address0 == 6'h0};
  assign found0 = (reads0[0] ? sum0_q : 32'h0) | (reads0[1] ? sum1_q : 32'h0) | (reads0[2] ? sum2_q : 32'h0)
                  | (reads0[3] ? sum3_q : 32'h0) | (reads0[4] ? sum4_q : 32'h0) | (reads0[5] ? sum5_q : 32'h0)
                  | (reads0[6] ? sum6_q : 32'h0) | (reads0[7] ? sum7_q : 32'h0) | (reads0[8] ? sum8_q : 32'h0)
                  | (reads0[9] ? sum9_q : 32'h0) | (reads0[10] ? sum10_q : 32'h0) | (reads0[11] ? sum11_q : 32'h0)
                  | (reads0[12] ? sum12_q : 32'h0) | (reads0[13] ? sum13_q : 32'h0) | (reads0[14] ? sum14_q : 32'h0)
                  | (reads0[15] ? sum15_q : 32'h0) | (reads0[16] ? sum16_q : 32'h0) | (reads0[17] ? sum17_q : 32'h0)
                  | (reads0[18] ? sum18_q : 32'h0) | (reads0[19] ? sum19_q : 32'h0) | (reads0[20] ? sum20_q : 32'h0)
                  | (reads0[21] ? sum21_q : 32'h0) | (reads0[22] ? sum22_q : 32'h0) | (reads0[23] ? sum23_q : 32'h0)
                  | (reads0[24] ? sum24_q : 32'h0) | (reads0[25] ? sum25_q : 32'h0) | (reads0[26] ? sum26_q : 32'h0)
                  | (reads0[27] ? sum27_q : 32'h0) | (reads0[28] ? sum28_q : 32'h0) | (reads0[29] ? sum29_q : 32'h0)
                  | (reads0[30] ? sum30_q : 32'h0) | (reads0[31] ? sum31_q : 32'h0) | (reads0[32] ? sum32_q : 32'h0)
                  | (reads0[33] ? sum33_q : 32'h0) | (reads0[34] ? sum34_q : 32'h0) | (reads0[35] ? sum35_q : 32'h0)
                  | (reads0[36] ? sum36_q : 32'h0) | (reads0[37] ? sum37_q : 32'h0) | (reads0[38] ? sum38_q : 32'h0)
                  | (reads0[39] ? sum39_q : 32'h0) | (reads0[40] ? sum40_q : 32'h0) | (reads0[41] ? sum41_q : 32'h0)
                  | (reads0[42] ? sum42_q : 32'h0) | (reads0[43] ? sum43_q : 32'h0) | (reads0[44] ? sum44_q : 32'h0)
                  | (reads0[45] ? sum45_q : 32'h0) | (reads0[46] ? sum46_q : 32'h0) | (reads0[47] ? sum47_q : 32'h0)
                  | (reads0[48] ? sum48_q : 32'h0) | (reads0[49] ? sum49_q : 32'h0) | (reads0[50] ? sum50_q : 32'h0)
                  | (reads0[51] ? sum51_q : 32'h0) | (reads0[52] ? sum52_q : 32'h0) | (reads0[53] ? sum53_q : 32'h0)
                  | (reads0[54] ? sum54_q : 32'h0) | (reads0[55] ? sum55_q : 32'h0) | (reads0[56] ? sum56_q : 32'h0)
                  | (reads0[57] ? sum57_q : 32'h0) | (reads0[58] ? sum58_q : 32'h0) | (reads0[59] ? sum59_q : 32'h0)
                  | (reads0[60] ? sum60_q : 32'h0) | (reads0[61] ? sum61_q : 32'h0) | (reads0[62] ? sum62_q : 32'h0)
                  | (reads0[63] ? sum63_q : 32'h0);
  assign read_sum0_o = found0;
  assign sums0_o = found0;
  assign read_address1 = exchange_drain_i ? {exchange_drain_group_i, 2'b01} : read_row1_i;
  assign reads1 = {read_address1 == 6'h3f, read_address1 == 6'h3e, read_address1 == 6'h3d, read_address1 == 6'h3c,
                   read_address1 == 6'h3b, read_address1 == 6'h3a, read_address1 == 6'h39, read_address1 == 6'h38,
                   read_address1 == 6'h37, read_address1 == 6'h36, read_address1 == 6'h35, read_address1 == 6'h34,
                   read_address1 == 6'h33, read_address1 == 6'h32, read_address1 == 6'h31, read_address1 == 6'h30,
                   read_address1 == 6'h2f, read_address1 == 6'h2e, read_address1 == 6'h2d, read_address1 == 6'h2c,
                   read_address1 == 6'h2b, read_address1 == 6'h2a, read_address1 == 6'h29, read_address1 == 6'h28,
                   read_address1 == 6'h27, read_address1 == 6'h26, read_address1 == 6'h25, read_address1 == 6'h24,
                   read_address1 == 6'h23, read_address1 == 6'h22, read_address1 == 6'h21, read_address1 == 6'h20,
                   read_address1 == 6'h1f, read_address1 == 6'h1e, read_address1 == 6'h1d, read_address1 == 6'h1c,
                   read_address1 == 6'h1b, read_address1 == 6'h1a, read_address1 == 6'h19, read_address1 == 6'h18,
                   read_address1 == 6'h17, read_address1 == 6'h16, read_address1 == 6'h15, read_address1 == 6'h14,
                   read_address1 == 6'h13, read_address1 == 6'h12, read_address1 == 6'h11, read_address1 == 6'h10,
                   read_address1 == 6'h0f, read_address1 == 6'h0e, read_address1 == 6'h0d, read_address1 == 6'h0c,
                   read_address1 == 6'h0b, read_address1 == 6'h0a, read_address1 == 6'h09, read_address1 == 6'h08,
                   read_address1 == 6'h07, read_address1 == 6'h06, read_address1 == 6'h05, read_address1 == 6'h04,
                   read_address1 == 6'h03, read_address1 == 6'h02, read_address1 == 6'h01, read_address1 == 6'h0};
  assign found1 = (reads1[0] ? sum0_q : 32'h0) | (reads1[1] ? sum1_q : 32'h0) | (reads1[2] ? sum2_q : 32'h0)
                  | (reads1[3] ? sum3_q : 32'h0) | (reads1[4] ? sum4_q : 32'h0) | (reads1[5] ? sum5_q : 32'h0)
                  | (reads1[6] ? sum6_q : 32'h0) | (reads1[7] ? sum7_q : 32'h0) | (reads1[8] ? sum8_q : 32'h0)
                  | (reads1[9] ? sum9_q : 32'h0) | (reads1[10] ? sum10_q : 32'h0) | (reads1[11] ? sum11_q : 32'h0)
                  | (reads1[12] ? sum12_q : 32'h0) | (reads1[13] ? sum13_q : 32'h0) | (reads1[14] ? sum14_q : 32'h0)
                  | (reads1[15] ? sum15_q : 32'h0) | (reads1[16] ? sum16_q : 32'h0) | (reads1[17] ? sum17_q : 32'h0)
                  | (reads1[18] ? sum18_q : 32'h0) | (reads1[19] ? sum19_q : 32'h0) | (reads1[20] ? sum20_q : 32'h0)
                  | (reads1[21] ? sum21_q : 32'h0) | (reads1[22] ? sum22_q : 32'h0) | (reads1[23] ? sum23_q : 32'h0)
                  | (reads1[24] ? sum24_q : 32'h0) | (reads1[25] ? sum25_q : 32'h0) | (reads1[26] ? sum26_q : 32'h0)
                  | (reads1[27] ? sum27_q : 32'h0) | (reads1[28] ? sum28_q : 32'h0) | (reads1[29] ? sum29_q : 32'h0)
                  | (reads1[30] ? sum30_q : 32'h0) | (reads1[31] ? sum31_q : 32'h0) | (reads1[32] ? sum32_q : 32'h0)
                  | (reads1[33] ? sum33_q : 32'h0) | (reads1[34] ? sum34_q : 32'h0) | (reads1[35] ? sum35_q : 32'h0)
                  | (reads1[36] ? sum36_q : 32'h0) | (reads1[37] ? sum37_q : 32'h0) | (reads1[38] ? sum38_q : 32'h0)
                  | (reads1[39] ? sum39_q : 32'h0) | (reads1[40] ? sum40_q : 32'h0) | (reads1[41] ? sum41_q : 32'h0)
                  | (reads1[42] ? sum42_q : 32'h0) | (reads1[43] ? sum43_q : 32'h0) | (reads1[44] ? sum44_q : 32'h0)
                  | (reads1[45] ? sum45_q : 32'h0) | (reads1[46] ? sum46_q : 32'h0) | (reads1[47] ? sum47_q : 32'h0)
                  | (reads1[48] ? sum48_q : 32'h0) | (reads1[49] ? sum49_q : 32'h0) | (reads1[50] ? sum50_q : 32'h0)
                  | (reads1[51] ? sum51_q : 32'h0) | (reads1[52] ? sum52_q : 32'h0) | (reads1[53] ? sum53_q : 32'h0)
                  | (reads1[54] ? sum54_q : 32'h0) | (reads1[55] ? sum55_q : 32'h0) | (reads1[56] ? sum56_q : 32'h0)
                  | (reads1[57] ? sum57_q : 32'h0) | (reads1[58] ? sum58_q : 32'h0) | (reads1[59] ? sum59_q : 32'h0)
                  | (reads1[60] ? sum60_q : 32'h0) | (reads1[61] ? sum61_q : 32'h0) | (reads1[62] ? sum62_q : 32'h0)
                  | (reads1[63] ? sum63_q : 32'h0);
  assign read_sum1_o = found1;
  assign sums1_o = found1;
  assign read_address2 = exchange_drain_i ? {exchange_drain_group_i, 2'b10} : read_row2_i;
  assign reads2 = {read_address2 == 6'h3f, read_address2 == 6'h3e, read_address2 == 6'h3d, read_address2 == 6'h3c,
                   read_address2 == 6'h3b, read_address2 == 6'h3a, read_address2 == 6'h39, read_address2 == 6'h38,
                   read_address2 == 6'h37, read_address2 == 6'h36, read_address2 == 6'h35, read_address2 == 6'h34,
                   read_address2 == 6'h33, read_address2 == 6'h32, read_address2 == 6'h31, read_address2 == 6'h30,
                   read_address2 == 6'h2f, read_address2 == 6'h2e, read_address2 == 6'h2d, read_address2 == 6'h2c,
                   read_address2 == 6'h2b, read_address2 == 6'h2a, read_address2 == 6'h29, read_address2 == 6'h28,
                   read_address2 == 6'h27, read_address2 == 6'h26, read_address2 == 6'h25, read_address2 == 6'h24,
                   read_address2 == 6'h23, read_address2 == 6'h22, read_address2 == 6'h21, read_address2 == 6'h20,
                   read_address2 == 6'h1f, read_address2 == 6'h1e, read_address2 == 6'h1d, read_address2 == 6'h1c,
                   read_address2 == 6'h1b, read_address2 == 6'h1a, read_address2 == 6'h19, read_address2 == 6'h18,
                   read_address2 == 6'h17, read_address2 == 6'h16, read_address2 == 6'h15, read_address2 == 6'h14,
                   read_address2 == 6'h13, read_address2 == 6'h12, read_address2 == 6'h11, read_address2 == 6'h10,
                   read_address2 == 6'h0f, read_address2 == 6'h0e, read_address2 == 6'h0d, read_address2 == 6'h0c,
                   read_address2 == 6'h0b, read_address2 == 6'h0a, read_address2 == 6'h09, read_address2 == 6'h08,
                   read_address2 == 6'h07, read_address2 == 6'h06, read_address2 == 6'h05, read_address2 == 6'h04,
                   read_address2 == 6'h03, read_address2 == 6'h02, read_address2 == 6'h01, read_address2 == 6'h0};
  assign found2 = (reads2[0] ? sum0_q : 32'h0) | (reads2[1] ? sum1_q : 32'h0) | (reads2[2] ? sum2_q : 32'h0)
                  | (reads2[3] ? sum3_q : 32'h0) | (reads2[4] ? sum4_q : 32'h0) | (reads2[5] ? sum5_q : 32'h0)
                  | (reads2[6] ? sum6_q : 32'h0) | (reads2[7] ? sum7_q : 32'h0) | (reads2[8] ? sum8_q : 32'h0)
                  | (reads2[9] ? sum9_q : 32'h0) | (reads2[10] ? sum10_q : 32'h0) | (reads2[11] ? sum11_q : 32'h0)
                  | (reads2[12] ? sum12_q : 32'h0) | (reads2[13] ? sum13_q : 32'h0) | (reads2[14] ? sum14_q : 32'h0)
                  | (reads2[15] ? sum15_q : 32'h0) | (reads2[16] ? sum16_q : 32'h0) | (reads2[17] ? sum17_q : 32'h0)
                  | (reads2[18] ? sum18_q : 32'h0) | (reads2[19] ? sum19_q : 32'h0) | (reads2[20] ? sum20_q : 32'h0)
                  | (reads2[21] ? sum21_q : 32'h0) | (reads2[22] ? sum22_q : 32'h0) | (reads2[23] ? sum23_q : 32'h0)
                  | (reads2[24] ? sum24_q : 32'h0) | (reads2[25] ? sum25_q : 32'h0) | (reads2[26] ? sum26_q : 32'h0)
                  | (reads2[27] ? sum27_q : 32'h0) | (reads2[28] ? sum28_q : 32'h0) | (reads2[29] ? sum29_q : 32'h0)
                  | (reads2[30] ? sum30_q : 32'h0) | (reads2[31] ? sum31_q : 32'h0) | (reads2[32] ? sum32_q : 32'h0)
                  | (reads2[33] ? sum33_q : 32'h0) | (reads2[34] ? sum34_q : 32'h0) | (reads2[35] ? sum35_q : 32'h0)
                  | (reads2[36] ? sum36_q : 32'h0) | (reads2[37] ? sum37_q : 32'h0) | (reads2[38] ? sum38_q : 32'h0)
                  | (reads2[39] ? sum39_q : 32'h0) | (reads2[40] ? sum40_q : 32'h0) | (reads2[41] ? sum41_q : 32'h0)
                  | (reads2[42] ? sum42_q : 32'h0) | (reads2[43] ? sum43_q : 32'h0) | (reads2[44] ? sum44_q : 32'h0)
                  | (reads2[45] ? sum45_q : 32'h0) | (reads2[46] ? sum46_q : 32'h0) | (reads2[47] ? sum47_q : 32'h0)
                  | (reads2[48] ? sum48_q : 32'h0) | (reads2[49] ? sum49_q : 32'h0) | (reads2[50] ? sum50_q : 32'h0)
                  | (reads2[51] ? sum51_q : 32'h0) | (reads2[52] ? sum52_q : 32'h0) | (reads2[53] ? sum53_q : 32'h0)
                  | (reads2[54] ? sum54_q : 32'h0) | (reads2[55] ? sum55_q : 32'h0) | (reads2[56] ? sum56_q : 32'h0)
                  | (reads2[57] ? sum57_q : 32'h0) | (reads2[58] ? sum58_q : 32'h0) | (reads2[59] ? sum59_q : 32'h0)
                  | (reads2[60] ? sum60_q : 32'h0) | (reads2[61] ? sum61_q : 32'h0) | (reads2[62] ? sum62_q : 32'h0)
                  | (reads2[63] ? sum63_q : 32'h0);
  assign read_sum2_o = found2;
  assign sums2_o = found2;
  assign read_address3 = exchange_drain_i ? {exchange_drain_group_i, 2'b11} : read_row3_i;
  assign reads3 = {read_address3 == 6'h3f, read_address3 == 6'h3e, read_address3 == 6'h3d, read_address3 == 6'h3c,
                   read_address3 == 6'h3b, read_address3 == 6'h3a, read_address3 == 6'h39, read_address3 == 6'h38,
                   read_address3 == 6'h37, read_address3 == 6'h36, read_address3 == 6'h35, read_address3 == 6'h34,
                   read_address3 == 6'h33, read_address3 == 6'h32, read_address3 == 6'h31, read_address3 == 6'h30,
                   read_address3 == 6'h2f, read_address3 == 6'h2e, read_address3 == 6'h2d, read_address3 == 6'h2c,
                   read_address3 == 6'h2b, read_address3 == 6'h2a, read_address3 == 6'h29, read_address3 == 6'h28,
                   read_address3 == 6'h27, read_address3 == 6'h26, read_address3 == 6'h25, read_address3 == 6'h24,
                   read_address3 == 6'h23, read_address3 == 6'h22, read_address3 == 6'h21, read_address3 == 6'h20,
                   read_address3 == 6'h1f, read_address3 == 6'h1e, read_address3 == 6'h1d, read_address3 == 6'h1c,
                   read_address3 == 6'h1b, read_address3 == 6'h1a, read_address3 == 6'h19, read_address3 == 6'h18,
                   read_address3 == 6'h17, read_address3 == 6'h16, read_address3 == 6'h15, read_address3 == 6'h14,
                   read_address3 == 6'h13, read_address3 == 6'h12, read_address3 == 6'h11, read_address3 == 6'h10,
                   read_address3 == 6'h0f, read_address3 == 6'h0e, read_address3 == 6'h0d, read_address3 == 6'h0c,
                   read_address3 == 6'h0b, read_address3 == 6'h0a, read_address3 == 6'h09, read_address3 == 6'h08,
                   read_address3 == 6'h07, read_address3 == 6'h06, read_address3 == 6'h05, read_address3 == 6'h04,
                   read_address3 == 6'h03, read_address3 == 6'h02, read_address3 == 6'h01, read_address3 == 6'h0};
  assign found3 = (reads3[0] ? sum0_q : 32'h0) | (reads3[1] ? sum1_q : 32'h0) | (reads3[2] ? sum2_q : 32'h0)
                  | (reads3[3] ? sum3_q : 32'h0) | (reads3[4] ? sum4_q : 32'h0) | (reads3[5] ? sum5_q : 32'h0)
                  | (reads3[6] ? sum6_q : 32'h0) | (reads3[7] ? sum7_q : 32'h0) | (reads3[8] ? sum8_q : 32'h0)
                  | (reads3[9] ? sum9_q : 32'h0) | (reads3[10] ? sum10_q : 32'h0) | (reads3[11] ? sum11_q : 32'h0)
                  | (reads3[12] ? sum12_q : 32'h0) | (reads3[13] ? sum13_q : 32'h0) | (reads3[14] ? sum14_q : 32'h0)
                  | (reads3[15] ? sum15_q : 32'h0) | (reads3[16] ? sum16_q : 32'h0) | (reads3[17] ? sum17_q : 32'h0)
                  | (reads3[18] ? sum18_q : 32'h0) | (reads3[19] ? sum19_q : 32'h0) | (reads3[20] ? sum20_q : 32'h0)
                  | (reads3[21] ? sum21_q : 32'h0) | (reads3[22] ? sum22_q : 32'h0) | (reads3[23] ? sum23_q : 32'h0)
                  | (reads3[24] ? sum24_q : 32'h0) | (reads3[25] ? sum25_q : 32'h0) | (reads3[26] ? sum26_q : 32'h0)
                  | (reads3[27] ? sum27_q : 32'h0) | (reads3[28] ? sum28_q : 32'h0) | (reads3[29] ? sum29_q : 32'h0)
                  | (reads3[30] ? sum30_q : 32'h0) | (reads3[31] ? sum31_q : 32'h0) | (reads3[32] ? sum32_q : 32'h0)
                  | (reads3[33] ? sum33_q : 32'h0) | (reads3[34] ? sum34_q : 32'h0) | (reads3[35] ? sum35_q : 32'h0)
                  | (reads3[36] ? sum36_q : 32'h0) | (reads3[37] ? sum37_q : 32'h0) | (reads3[38] ? sum38_q : 32'h0)
                  | (reads3[39] ? sum39_q : 32'h0) | (reads3[40] ? sum40_q : 32'h0) | (reads3[41] ? sum41_q : 32'h0)
                  | (reads3[42] ? sum42_q : 32'h0) | (reads3[43] ? sum43_q : 32'h0) | (reads3[44] ? sum44_q : 32'h0)
                  | (reads3[45] ? sum45_q : 32'h0) | (reads3[46] ? sum46_q : 32'h0) | (reads3[47] ? sum47_q : 32'h0)
                  | (reads3[48] ? sum48_q : 32'h0) | (reads3[49] ? sum49_q : 32'h0) | (reads3[50] ? sum50_q : 32'h0)
                  | (reads3[51] ? sum51_q : 32'h0) | (reads3[52] ? sum52_q : 32'h0) | (reads3[53] ? sum53_q : 32'h0)
                  | (reads3[54] ? sum54_q : 32'h0) | (reads3[55] ? sum55_q : 32'h0) | (reads3[56] ? sum56_q : 32'h0)
                  | (reads3[57] ? sum57_q : 32'h0) | (reads3[58] ? sum58_q : 32'h0) | (reads3[59] ? sum59_q : 32'h0)
                  | (reads3[60] ? sum60_q : 32'h0) | (reads3[61] ? sum61_q : 32'h0) | (reads3[62] ? sum62_q : 32'h0)
                  | (reads3[63] ? sum63_q : 32'h0);
  assign read_sum3_o = found3;
  assign sums3_o = found3;
  assign reads4 =
      {read_row4_i == 6'h3f, read_row4_i == 6'h3e, read_row4_i == 6'h3d, read_row4_i == 6'h3c, read_row4_i == 6'h3b,
       read_row4_i == 6'h3a, read_row4_i == 6'h39, read_row4_i == 6'h38, read_row4_i == 6'h37, read_row4_i == 6'h36,
       read_row4_i == 6'h35, read_row4_i == 6'h34, read_row4_i == 6'h33, read_row4_i == 6'h32, read_row4_i == 6'h31,
       read_row4_i == 6'h30, read_row4_i == 6'h2f, read_row4_i == 6'h2e, read_row4_i == 6'h2d, read_row4_i == 6'h2c,
       read_row4_i == 6'h2b, read_row4_i == 6'h2a, read_row4_i == 6'h29, read_row4_i == 6'h28, read_row4_i == 6'h27,
       read_row4_i == 6'h26, read_row4_i == 6'h25, read_row4_i == 6'h24, read_row4_i == 6'h23, read_row4_i == 6'h22,
       read_row4_i == 6'h21, read_row4_i == 6'h20, read_row4_i == 6'h1f, read_row4_i == 6'h1e, read_row4_i == 6'h1d,
       read_row4_i == 6'h1c, read_row4_i == 6'h1b, read_row4_i == 6'h1a, read_row4_i == 6'h19, read_row4_i == 6'h18,
       read_row4_i == 6'h17, read_row4_i == 6'h16, read_row4_i == 6'h15, read_row4_i == 6'h14, read_row4_i == 6'h13,
       read_row4_i == 6'h12, read_row4_i == 6'h11, read_row4_i == 6'h10, read_row4_i == 6'h0f, read_row4_i == 6'h0e,
       read_row4_i == 6'h0d, read_row4_i == 6'h0c, read_row4_i == 6'h0b, read_row4_i == 6'h0a, read_row4_i == 6'h09,
       read_row4_i == 6'h08, read_row4_i == 6'h07, read_row4_i == 6'h06, read_row4_i == 6'h05, read_row4_i == 6'h04,
       read_row4_i == 6'h03, read_row4_i == 6'h02, read_row4_i == 6'h01, read_row4_i == 6'h0};
  assign found4 = (reads4[0] ? sum0_q : 32'h0) | (reads4[1] ? sum1_q : 32'h0) | (reads4[2] ? sum2_q : 32'h0)
                  | (reads4[3] ? sum3_q : 32'h0) | (reads4[4] ? sum4_q : 32'h0) | (reads4[5] ? sum5_q : 32'h0)
                  | (reads4[6] ? sum6_q : 32'h0) | (reads4[7] ? sum7_q : 32'h0) | (reads4[8] ? sum8_q : 32'h0)
                  | (reads4[9] ? sum9_q : 32'h0) | (reads4[10] ? sum10_q : 32'h0) | (reads4[11] ? sum11_q : 32'h0)
                  | (reads4[12] ? sum12_q : 32'h0) | (reads4[13] ? sum13_q : 32'h0) | (reads4[14] ? sum14_q : 32'h0)
                  | (reads4[15] ? sum15_q : 32'h0) | (reads4[16] ? sum16_q : 32'h0) | (reads4[17] ? sum17_q : 32'h0)
                  | (reads4[18] ? sum18_q : 32'h0) | (reads4[19] ? sum19_q : 32'h0) | (reads4[20] ? sum20_q : 32'h0)
                  | (reads4[21] ? sum21_q : 32'h0) | (reads4[22] ? sum22_q : 32'h0) | (reads4[23] ? sum23_q : 32'h0)
                  | (reads4[24] ? sum24_q : 32'h0) | (reads4[25] ? sum25_q : 32'h0) | (reads4[26] ? sum26_q : 32'h0)
                  | (reads4[27] ? sum27_q : 32'h0) | (reads4[28] ? sum28_q : 32'h0) | (reads4[29] ? sum29_q : 32'h0)
                  | (reads4[30] ? sum30_q : 32'h0) | (reads4[31] ? sum31_q : 32'h0) | (reads4[32] ? sum32_q : 32'h0)
                  | (reads4[33] ? sum33_q : 32'h0) | (reads4[34] ? sum34_q : 32'h0) | (reads4[35] ? sum35_q : 32'h0)
                  | (reads4[36] ? sum36_q : 32'h0) | (reads4[37] ? sum37_q : 32'h0) | (reads4[38] ? sum38_q : 32'h0)
                  | (reads4[39] ? sum39_q : 32'h0) | (reads4[40] ? sum40_q : 32'h0) | (reads4[41] ? sum41_q : 32'h0)
                  | (reads4[42] ? sum42_q : 32'h0) | (reads4[43] ? sum43_q : 32'h0) | (reads4[44] ? sum44_q : 32'h0)
                  | (reads4[45] ? sum45_q : 32'h0) | (reads4[46] ? sum46_q : 32'h0) | (reads4[47] ? sum47_q : 32'h0)
                  | (reads4[48] ? sum48_q : 32'h0) | (reads4[49] ? sum49_q : 32'h0) | (reads4[50] ? sum50_q : 32'h0)
                  | (reads4[51] ? sum51_q : 32'h0) | (reads4[52] ? sum52_q : 32'h0) | (reads4[53] ? sum53_q : 32'h0)
                  | (reads4[54] ? sum54_q : 32'h0) | (reads4[55] ? sum55_q : 32'h0) | (reads4[56] ? sum56_q : 32'h0)
                  | (reads4[57] ? sum57_q : 32'h0) | (reads4[58] ? sum58_q : 32'h0) | (reads4[59] ? sum59_q : 32'h0)
                  | (reads4[60] ? sum60_q : 32'h0) | (reads4[61] ? sum61_q : 32'h0) | (reads4[62] ? sum62_q : 32'h0)
                  | (reads4[63] ? sum63_q : 32'h0);
  assign read_sum4_o = found4;
  assign reads5 =
      {read_row5_i == 6'h3f, read_row5_i == 6'h3e, read_row5_i == 6'h3d, read_row5_i == 6'h3c, read_row5_i == 6'h3b,
       read_row5_i == 6'h3a, read_row5_i == 6'h39, read_row5_i == 6'h38, read_row5_i == 6'h37, read_row5_i == 6'h36,
       read_row5_i == 6'h35, read_row5_i == 6'h34, read_row5_i == 6'h33, read_row5_i == 6'h32, read_row5_i == 6'h31,
       read_row5_i == 6'h30, read_row5_i == 6'h2f, read_row5_i == 6'h2e, read_row5_i == 6'h2d, read_row5_i == 6'h2c,
       read_row5_i == 6'h2b, read_row5_i == 6'h2a, read_row5_i == 6'h29, read_row5_i == 6'h28, read_row5_i == 6'h27,
       read_row5_i == 6'h26, read_row5_i == 6'h25, read_row5_i == 6'h24, read_row5_i == 6'h23, read_row5_i == 6'h22,
       read_row5_i == 6'h21, read_row5_i == 6'h20, read_row5_i == 6'h1f, read_row5_i == 6'h1e, read_row5_i == 6'h1d,
       read_row5_i == 6'h1c, read_row5_i == 6'h1b, read_row5_i == 6'h1a, read_row5_i == 6'h19, read_row5_i == 6'h18,
       read_row5_i == 6'h17, read_row5_i == 6'h16, read_row5_i == 6'h15, read_row5_i == 6'h14, read_row5_i == 6'h13,
       read_row5_i == 6'h12, read_row5_i == 6'h11, read_row5_i == 6'h10, read_row5_i == 6'h0f, read_row5_i == 6'h0e,
       read_row5_i == 6'h0d, read_row5_i == 6'h0c, read_row5_i == 6'h0b, read_row5_i == 6'h0a, read_row5_i == 6'h09,
       read_row5_i == 6'h08, read_row5_i == 6'h07, read_row5_i == 6'h06, read_row5_i == 6'h05, read_row5_i == 6'h04,
       read_row5_i == 6'h03, read_row5_i == 6'h02, read_row5_i == 6'h01, read_row5_i == 6'h0};
  assign found5 = (reads5[0] ? sum0_q : 32'h0) | (reads5[1] ? sum1_q : 32'h0) | (reads5[2] ? sum2_q : 32'h0)
                  | (reads5[3] ? sum3_q : 32'h0) | (reads5[4] ? sum4_q : 32'h0) | (reads5[5] ? sum5_q : 32'h0)
                  | (reads5[6] ? sum6_q : 32'h0) | (reads5[7] ? sum7_q : 32'h0) | (reads5[8] ? sum8_q : 32'h0)
                  | (reads5[9] ? sum9_q : 32'h0) | (reads5[10] ? sum10_q : 32'h0) | (reads5[11] ? sum11_q : 32'h0)
                  | (reads5[12] ? sum12_q : 32'h0) | (reads5[13] ? sum13_q : 32'h0) | (reads5[14] ? sum14_q : 32'h0)
                  | (reads5[15] ? sum15_q : 32'h0) | (reads5[16] ? sum16_q : 32'h0) | (reads5[17] ? sum17_q : 32'h0)
                  | (reads5[18] ? sum18_q : 32'h0) | (reads5[19] ? sum19_q : 32'h0) | (reads5[20] ? sum20_q : 32'h0)
                  | (reads5[21] ? sum21_q : 32'h0) | (reads5[22] ? sum22_q : 32'h0) | (reads5[23] ? sum23_q : 32'h0)
                  | (reads5[24] ? sum24_q : 32'h0) | (reads5[25] ? sum25_q : 32'h0) | (reads5[26] ? sum26_q : 32'h0)
                  | (reads5[27] ? sum27_q : 32'h0) | (reads5[28] ? sum28_q : 32'h0) | (reads5[29] ? sum29_q : 32'h0)
                  | (reads5[30] ? sum30_q : 32'h0) | (reads5[31] ? sum31_q : 32'h0) | (reads5[32] ? sum32_q : 32'h0)
                  | (reads5[33] ? sum33_q : 32'h0) | (reads5[34] ? sum34_q : 32'h0) | (reads5[35] ? sum35_q : 32'h0)
                  | (reads5[36] ? sum36_q : 32'h0) | (reads5[37] ? sum37_q : 32'h0) | (reads5[38] ? sum38_q : 32'h0)
                  | (reads5[39] ? sum39_q : 32'h0) | (reads5[40] ? sum40_q : 32'h0) | (reads5[41] ? sum41_q : 32'h0)
                  | (reads5[42] ? sum42_q : 32'h0) | (reads5[43] ? sum43_q : 32'h0) | (reads5[44] ? sum44_q : 32'h0)
                  | (reads5[45] ? sum45_q : 32'h0) | (reads5[46] ? sum46_q : 32'h0) | (reads5[47] ? sum47_q : 32'h0)
                  | (reads5[48] ? sum48_q : 32'h0) | (reads5[49] ? sum49_q : 32'h0) | (reads5[50] ? sum50_q : 32'h0)
                  | (reads5[51] ? sum51_q : 32'h0) | (reads5[52] ? sum52_q : 32'h0) | (reads5[53] ? sum53_q : 32'h0)
                  | (reads5[54] ? sum54_q : 32'h0) | (reads5[55] ? sum55_q : 32'h0) | (reads5[56] ? sum56_q : 32'h0)
                  | (reads5[57] ? sum57_q : 32'h0) | (reads5[58] ? sum58_q : 32'h0) | (reads5[59] ? sum59_q : 32'h0)
                  | (reads5[60] ? sum60_q : 32'h0) | (reads5[61] ? sum61_q : 32'h0) | (reads5[62] ? sum62_q : 32'h0)
                  | (reads5[63] ? sum63_q : 32'h0);
  assign read_sum5_o = found5;
  assign reads6 =
      {read_row6_i == 6'h3f, read_row6_i == 6'h3e, read_row6_i == 6'h3d, read_row6_i == 6'h3c, read_row6_i == 6'h3b,
       read_row6_i == 6'h3a, read_row6_i == 6'h39, read_row6_i == 6'h38, read_row6_i == 6'h37, read_row6_i == 6'h36,
       read_row6_i == 6'h35, read_row6_i == 6'h34, read_row6_i == 6'h33, read_row6_i == 6'h32, read_row6_i == 6'h31,
       read_row6_i == 6'h30, read_row6_i == 6'h2f, read_row6_i == 6'h2e, read_row6_i == 6'h2d, read_row6_i == 6'h2c,
       read_row6_i == 6'h2b, read_row6_i == 6'h2a, read_row6_i == 6'h29, read_row6_i == 6'h28, read_row6_i == 6'h27,
       read_row6_i == 6'h26, read_row6_i == 6'h25, read_row6_i == 6'h24, read_row6_i == 6'h23, read_row6_i == 6'h22,
       read_row6_i == 6'h21, read_row6_i == 6'h20, read_row6_i == 6'h1f, read_row6_i == 6'h1e, read_row6_i == 6'h1d,
       read_row6_i == 6'h1c, read_row6_i == 6'h1b, read_row6_i == 6'h1a, read_row6_i == 6'h19, read_row6_i == 6'h18,
       read_row6_i == 6'h17, read_row6_i == 6'h16, read_row6_i == 6'h15, read_row6_i == 6'h14, read_row6_i == 6'h13,
       read_row6_i == 6'h12, read_row6_i == 6'h11, read_row6_i == 6'h10, read_row6_i == 6'h0f, read_row6_i == 6'h0e,
       read_row6_i == 6'h0d, read_row6_i == 6'h0c, read_row6_i == 6'h0b, read_row6_i == 6'h0a, read_row6_i == 6'h09,
       read_row6_i == 6'h08, read_row6_i == 6'h07, read_row6_i == 6'h06, read_row6_i == 6'h05, read_row6_i == 6'h04,
       read_row6_i == 6'h03, read_row6_i == 6'h02, read_row6_i == 6'h01, read_row6_i == 6'h0};
  assign found6 = (reads6[0] ? sum0_q : 32'h0) | (reads6[1] ? sum1_q : 32'h0) | (reads6[2] ? sum2_q : 32'h0)
                  | (reads6[3] ? sum3_q : 32'h0) | (reads6[4] ? sum4_q : 32'h0) | (reads6[5] ? sum5_q : 32'h0)
                  | (reads6[6] ? sum6_q : 32'h0) | (reads6[7] ? sum7_q : 32'h0) | (reads6[8] ? sum8_q : 32'h0)
                  | (reads6[9] ? sum9_q : 32'h0) | (reads6[10] ? sum10_q : 32'h0) | (reads6[11] ? sum11_q : 32'h0)
                  | (reads6[12] ? sum12_q : 32'h0) | (reads6[13] ? sum13_q : 32'h0) | (reads6[14] ? sum14_q : 32'h0)
                  | (reads6[15] ? sum15_q : 32'h0) | (reads6[16] ? sum16_q : 32'h0) | (reads6[17] ? sum17_q : 32'h0)
                  | (reads6[18] ? sum18_q : 32'h0) | (reads6[19] ? sum19_q : 32'h0) | (reads6[20] ? sum20_q : 32'h0)
                  | (reads6[21] ? sum21_q : 32'h0) | (reads6[22] ? sum22_q : 32'h0) | (reads6[23] ? sum23_q : 32'h0)
                  | (reads6[24] ? sum24_q : 32'h0) | (reads6[25] ? sum25_q : 32'h0) | (reads6[26] ? sum26_q : 32'h0)
                  | (reads6[27] ? sum27_q : 32'h0) | (reads6[28] ? sum28_q : 32'h0) | (reads6[29] ? sum29_q : 32'h0)
                  | (reads6[30] ? sum30_q : 32'h0) | (reads6[31] ? sum31_q : 32'h0) | (reads6[32] ? sum32_q : 32'h0)
                  | (reads6[33] ? sum33_q : 32'h0) | (reads6[34] ? sum34_q : 32'h0) | (reads6[35] ? sum35_q : 32'h0)
                  | (reads6[36] ? sum36_q : 32'h0) | (reads6[37] ? sum37_q : 32'h0) | (reads6[38] ? sum38_q : 32'h0)
                  | (reads6[39] ? sum39_q : 32'h0) | (reads6[40] ? sum40_q : 32'h0) | (reads6[41] ? sum41_q : 32'h0)
                  | (reads6[42] ? sum42_q : 32'h0) | (reads6[43] ? sum43_q : 32'h0) | (reads6[44] ? sum44_q : 32'h0)
                  | (reads6[45] ? sum45_q : 32'h0) | (reads6[46] ? sum46_q : 32'h0) | (reads6[47] ? sum47_q : 32'h0)
                  | (reads6[48] ? sum48_q : 32'h0) | (reads6[49] ? sum49_q : 32'h0) | (reads6[50] ? sum50_q : 32'h0)
                  | (reads6[51] ? sum51_q : 32'h0) | (reads6[52] ? sum52_q : 32'h0) | (reads6[53] ? sum53_q : 32'h0)
                  | (reads6[54] ? sum54_q : 32'h0) | (reads6[55] ? sum55_q : 32'h0) | (reads6[56] ? sum56_q : 32'h0)
                  | (reads6[57] ? sum57_q : 32'h0) | (reads6[58] ? sum58_q : 32'h0) | (reads6[59] ? sum59_q : 32'h0)
                  | (reads6[60] ? sum60_q : 32'h0) | (reads6[61] ? sum61_q : 32'h0) | (reads6[62] ? sum62_q : 32'h0)
                  | (reads6[63] ? sum63_q : 32'h0);
  assign read_sum6_o = found6;
  assign reads7 =
      {read_row7_i == 6'h3f, read_row7_i == 6'h3e, read_row7_i == 6'h3d, read_row7_i == 6'h3c, read_row7_i == 6'h3b,
       read_row7_i == 6'h3a, read_row7_i == 6'h39, read_row7_i == 6'h38, read_row7_i == 6'h37, read_row7_i == 6'h36,
       read_row7_i == 6'h35, read_row7_i == 6'h34, read_row7_i == 6'h33, read_row7_i == 6'h32, read_row7_i == 6'h31,
       read_row7_i == 6'h30, read_row7_i == 6'h2f, read_row7_i == 6'h2e, read_row7_i == 6'h2d, read_row7_i == 6'h2c,
       read_row7_i == 6'h2b, read_row7_i == 6'h2a, read_row7_i == 6'h29, read_row7_i == 6'h28, read_row7_i == 6'h27,
       read_row7_i == 6'h26, read_row7_i == 6'h25, read_row7_i == 6'h24, read_row7_i == 6'h23, read_row7_i == 6'h22,
       read_row7_i == 6'h21, read_row7_i == 6'h20, read_row7_i == 6'h1f, read_row7_i == 6'h1e, read_row7_i == 6'h1d,
       read_row7_i == 6'h1c, read_row7_i == 6'h1b, read_row7_i == 6'h1a, read_row7_i == 6'h19, read_row7_i == 6'h18,
       read_row7_i == 6'h17, read_row7_i == 6'h16, read_row7_i == 6'h15, read_row7_i == 6'h14, read_row7_i == 6'h13,
       read_row7_i == 6'h12, read_row7_i == 6'h11, read_row7_i == 6'h10, read_row7_i == 6'h0f, read_row7_i == 6'h0e,
       read_row7_i == 6'h0d, read_row7_i == 6'h0c, read_row7_i == 6'h0b, read_row7_i == 6'h0a, read_row7_i == 6'h09,
       read_row7_i == 6'h08, read_row7_i == 6'h07, read_row7_i == 6'h06, read_row7_i == 6'h05, read_row7_i == 6'h04,
       read_row7_i == 6'h03, read_row7_i == 6'h02, read_row7_i == 6'h01, read_row7_i == 6'h0};
  assign found7 = (reads7[0] ? sum0_q : 32'h0) | (reads7[1] ? sum1_q : 32'h0) | (reads7[2] ? sum2_q : 32'h0)
                  | (reads7[3] ? sum3_q : 32'h0) | (reads7[4] ? sum4_q : 32'h0) | (reads7[5] ? sum5_q : 32'h0)
                  | (reads7[6] ? sum6_q : 32'h0) | (reads7[7] ? sum7_q : 32'h0) | (reads7[8] ? sum8_q : 32'h0)
                  | (reads7[9] ? sum9_q : 32'h0) | (reads7[10] ? sum10_q : 32'h0) | (reads7[11] ? sum11_q : 32'h0)
                  | (reads7[12] ? sum12_q : 32'h0) | (reads7[13] ? sum13_q : 32'h0) | (reads7[14] ? sum14_q : 32'h0)
                  | (reads7[15] ? sum15_q : 32'h0) | (reads7[16] ? sum16_q : 32'h0) | (reads7[17] ? sum17_q : 32'h0)
                  | (reads7[18] ? sum18_q : 32'h0) | (reads7[19] ? sum19_q : 32'h0) | (reads7[20] ? sum20_q : 32'h0)
                  | (reads7[21] ? sum21_q : 32'h0) | (reads7[22] ? sum22_q : 32'h0) | (reads7[23] ? sum23_q : 32'h0)
                  | (reads7[24] ? sum24_q : 32'h0) | (reads7[25] ? sum25_q : 32'h0) | (reads7[26] ? sum26_q : 32'h0)
                  | (reads7[27] ? sum27_q : 32'h0) | (reads7[28] ? sum28_q : 32'h0) | (reads7[29] ? sum29_q : 32'h0)
                  | (reads7[30] ? sum30_q : 32'h0) | (reads7[31] ? sum31_q : 32'h0) | (reads7[32] ? sum32_q : 32'h0)
                  | (reads7[33] ? sum33_q : 32'h0) | (reads7[34] ? sum34_q : 32'h0) | (reads7[35] ? sum35_q : 32'h0)
                  | (reads7[36] ? sum36_q : 32'h0) | (reads7[37] ? sum37_q : 32'h0) | (reads7[38] ? sum38_q : 32'h0)
                  | (reads7[39] ? sum39_q : 32'h0) | (reads7[40] ? sum40_q : 32'h0) | (reads7[41] ? sum41_q : 32'h0)
                  | (reads7[42] ? sum42_q : 32'h0) | (reads7[43] ? sum43_q : 32'h0) | (reads7[44] ? sum44_q : 32'h0)
                  | (reads7[45] ? sum45_q : 32'h0) | (reads7[46] ? sum46_q : 32'h0) | (reads7[47] ? sum47_q : 32'h0)
                  | (reads7[48] ? sum48_q : 32'h0) | (reads7[49] ? sum49_q : 32'h0) | (reads7[50] ? sum50_q : 32'h0)
                  | (reads7[51] ? sum51_q : 32'h0) | (reads7[52] ? sum52_q : 32'h0) | (reads7[53] ? sum53_q : 32'h0)
                  | (reads7[54] ? sum54_q : 32'h0) | (reads7[55] ? sum55_q : 32'h0) | (reads7[56] ? sum56_q : 32'h0)
                  | (reads7[57] ? sum57_q : 32'h0) | (reads7[58] ? sum58_q : 32'h0) | (reads7[59] ? sum59_q : 32'h0)
                  | (reads7[60] ? sum60_q : 32'h0) | (reads7[61] ? sum61_q : 32'h0) | (reads7[62] ? sum62_q : 32'h0)
                  | (reads7[63] ? sum63_q : 32'h0);
  assign read_sum7_o = found7;

  // write ports
  assign write_enable0 = exchange_load_i || updates0_valid_i;
  assign write_address0 = exchange_load_i ? {exchange_load_group_i, 2'b00} : updates0_row_i;
  assign write_sum0 = exchange_load_i ? exchange_start0_i : updates0_sum_i;
  assign writes0 = {write_enable0 && (write_address0 == 6'h3f), write_enable0 && (write_address0 == 6'h3e),
                    write_enable0 && (write_address0 == 6'h3d), write_enable0 && (write_address0 == 6'h3c),
                    write_enable0 && (write_address0 == 6'h3b), write_enable0 && (write_address0 == 6'h3a),
                    write_enable0 && (write_address0 == 6'h39), write_enable0 && (write_address0 == 6'h38),
                    write_enable0 && (write_address0 == 6'h37), write_enable0 && (write_address0 == 6'h36),
                    write_enable0 && (write_address0 == 6'h35), write_enable0 && (write_address0 == 6'h34),
                    write_enable0 && (write_address0 == 6'h33), write_enable0 && (write_address0 == 6'h32),
                    write_enable0 && (write_address0 == 6'h31), write_enable0 && (write_address0 == 6'h30),
                    write_enable0 && (write_address0 == 6'h2f), write_enable0 && (write_address0 == 6'h2e),
                    write_enable0 && (write_address0 == 6'h2d), write_enable0 && (write_address0 == 6'h2c),
                    write_enable0 && (write_address0 == 6'h2b), write_enable0 && (write_address0 == 6'h2a),
                    write_enable0 && (write_address0 == 6'h29), write_enable0 && (write_address0 == 6'h28),
                    write_enable0 && (write_address0 == 6'h27), write_enable0 && (write_address0 == 6'h26),
                    write_enable0 && (write_address0 == 6'h25), write_enable0 && (write_address0 == 6'h24),
                    write_enable0 && (write_address0 == 6'h23), write_enable0 && (write_address0 == 6'h22),
                    write_enable0 && (write_address0 == 6'h21), write_enable0 && (write_address0 == 6'h20),
                    write_enable0 && (write_address0 == 6'h1f), write_enable0 && (write_address0 == 6'h1e),
                    write_enable0 && (write_address0 == 6'h1d), write_enable0 && (write_address0 == 6'h1c),
                    write_enable0 && (write_address0 == 6'h1b), write_enable0 && (write_address0 == 6'h1a),
                    write_enable0 && (write_address0 == 6'h19), write_enable0 && (write_address0 == 6'h18),
                    write_enable0 && (write_address0 == 6'h17), write_enable0 && (write_address0 == 6'h16),
                    write_enable0 && (write_address0 == 6'h15), write_enable0 && (write_address0 == 6'h14),
                    write_enable0 && (write_address0 == 6'h13), write_enable0 && (write_address0 == 6'h12),
                    write_enable0 && (write_address0 == 6'h11), write_enable0 && (write_address0 == 6'h10),
                    write_enable0 && (write_address0 == 6'h0f), write_enable0 && (write_address0 == 6'h0e),
                    write_enable0 && (write_address0 == 6'h0d), write_enable0 && (write_address0 == 6'h0c),
                    write_enable0 && (write_address0 == 6'h0b), write_enable0 && (write_address0 == 6'h0a),
                    write_enable0 && (write_address0 == 6'h09), write_enable0 && (write_address0 == 6'h08),
                    write_enable0 && (write_address0 == 6'h07), write_enable0 && (write_address0 == 6'h06),
                    write_enable0 && (write_address0 == 6'h05), write_enable0 && (write_address0 == 6'h04),
                    write_enable0 && (write_address0 == 6'h03), write_enable0 && (write_address0 == 6'h02),
                    write_enable0 && (write_address0 == 6'h01), write_enable0 && (write_address0 == 6'h0)};
  assign write_enable1 = exchange_load_i || updates1_valid_i;
  assign write_address1 = exchange_load_i ? {exchange_load_group_i, 2'b01} : updates1_row_i;
  assign write_sum1 = exchange_load_i ? exchange_start1_i : updates1_sum_i;
  assign writes1 = {write_enable1 && (write_address1 == 6'h3f), write_enable1 && (write_address1 == 6'h3e),
                    write_enable1 && (write_address1 == 6'h3d), write_enable1 && (write_address1 == 6'h3c),
                    write_enable1 && (write_address1 == 6'h3b), write_enable1 && (write_address1 == 6'h3a),
                    write_enable1 && (write_address1 == 6'h39), write_enable1 && (write_address1 == 6'h38),
                    write_enable1 && (write_address1 == 6'h37), write_enable1 && (write_address1 == 6'h36),
                    write_enable1 && (write_address1 == 6'h35), write_enable1 && (write_address1 == 6'h34),
                    write_enable1 && (write_address1 == 6'h33), write_enable1 && (write_address1 == 6'h32),
                    write_enable1 && (write_address1 == 6'h31), write_enable1 && (write_address1 == 6'h30),
                    write_enable1 && (write_address1 == 6'h2f), write_enable1 && (write_address1 == 6'h2e),
                    write_enable1 && (write_address1 == 6'h2d), write_enable1 && (write_address1 == 6'h2c),
                    write_enable1 && (write_address1 == 6'h2b), write_enable1 && (write_address1 == 6'h2a),
                    write_enable1 && (write_address1 == 6'h29), write_enable1 && (write_address1 == 6'h28),
                    write_enable1 && (write_address1 == 6'h27), write_enable1 && (write_address1 == 6'h26),
                    write_enable1 && (write_address1 == 6'h25), write_enable1 && (write_address1 == 6'h24),
                    write_enable1 && (write_address1 == 6'h23), write_enable1 && (write_address1 == 6'h22),
                    write_enable1 && (write_address1 == 6'h21), write_enable1 && (write_address1 == 6'h20),
                    write_enable1 && (write_address1 == 6'h1f), write_enable1 && (write_address1 == 6'h1e),
                    write_enable1 && (write_address1 == 6'h1d), write_enable1 && (write_address1 == 6'h1c),
                    write_enable1 && (write_address1 == 6'h1b), write_enable1 && (write_address1 == 6'h1a),
                    write_enable1 && (write_address1 == 6'h19), write_enable1 && (write_address1 == 6'h18),
                    write_enable1 && (write_address1 == 6'h17), write_enable1 && (write_address1 == 6'h16),
                    write_enable1 && (write_address1 == 6'h15), write_enable1 && (write_address1 == 6'h14),
                    write_enable1 && (write_address1 == 6'h13), write_enable1 && (write_address1 == 6'h12),
                    write_enable1 && (write_address1 == 6'h11), write_enable1 && (write_address1 == 6'h10),
                    write_enable1 && (write_address1 == 6'h0f), write_enable1 && (write_address1 == 6'h0e),
                    write_enable1 && (write_address1 == 6'h0d), write_enable1 && (write_address1 == 6'h0c),
                    write_enable1 && (write_address1 == 6'h0b), write_enable1 && (write_address1 == 6'h0a),
                    write_enable1 && (write_address1 == 6'h09), write_enable1 && (write_address1 == 6'h08),
                    write_enable1 && (write_address1 == 6'h07), write_enable1 && (write_address1 == 6'h06),
                    write_enable1 && (write_address1 == 6'h05), write_enable1 && (write_address1 == 6'h04),
                    write_enable1 && (write_address1 == 6'h03), write_enable1 && (write_address1 == 6'h02),
                    write_enable1 && (write_address1 == 6'h01), write_enable1 && (write_address1 == 6'h0)};
  assign write_enable2 = exchange_load_i || updates2_valid_i;
  assign write_address2 = exchange_load_i ? {exchange_load_group_i, 2'b10} : updates2_row_i;
  assign write_sum2 = exchange_load_i ? exchange_start2_i : updates2_sum_i;
  assign writes2 = {write_enable2 && (write_address2 == 6'h3f), write_enable2 && (write_address2 == 6'h3e),
                    write_enable2 && (write_address2 == 6'h3d), write_enable2 && (write_address2 == 6'h3c),
                    write_enable2 && (write_address2 == 6'h3b), write_enable2 && (write_address2 == 6'h3a),
                    write_enable2 && (write_address2 == 6'h39), write_enable2 && (write_address2 == 6'h38),
                    write_enable2 && (write_address2 == 6'h37), write_enable2 && (write_address2 == 6'h36),
                    write_enable2 && (write_address2 == 6'h35), write_enable2 && (write_address2 == 6'h34),
                    write_enable2 && (write_address2 == 6'h33), write_enable2 && (write_address2 == 6'h32),
                    write_enable2 && (write_address2 == 6'h31), write_enable2 && (write_address2 == 6'h30),
                    write_enable2 && (write_address2 == 6'h2f), write_enable2 && (write_address2 == 6'h2e),
                    write_enable2 && (write_address2 == 6'h2d), write_enable2 && (write_address2 == 6'h2c),
                    write_enable2 && (write_address2 == 6'h2b), write_enable2 && (write_address2 == 6'h2a),
                    write_enable2 && (write_address2 == 6'h29), write_enable2 && (write_address2 == 6'h28),
                    write_enable2 && (write_address2 == 6'h27), write_enable2 && (write_address2 == 6'h26),
                    write_enable2 && (write_address2 == 6'h25), write_enable2 && (write_address2 == 6'h24),
                    write_enable2 && (write_address2 == 6'h23), write_enable2 && (write_address2 == 6'h22),
                    write_enable2 && (write_address2 == 6'h21), write_enable2 && (write_address2 == 6'h20),
                    write_enable2 && (write_address2 == 6'h1f), write_enable2 && (write_address2 == 6'h1e),
                    write_enable2 && (write_address2 == 6'h1d), write_enable2 && (write_address2 == 6'h1c),
                    write_enable2 && (write_address2 == 6'h1b), write_enable2 && (write_address2 == 6'h1a),
                    write_enable2 && (write_address2 == 6'h19), write_enable2 && (write_address2 == 6'h18),
                    write_enable2 && (write_address2 == 6'h17), write_enable2 && (write_address2 == 6'h16),
                    write_enable2 && (write_address2 == 6'h15), write_enable2 && (write_address2 == 6'h14),
                    write_enable2 && (write_address2 == 6'h13), write_enable2 && (write_address2 == 6'h12),
                    write_enable2 && (write_address2 == 6'h11), write_enable2 && (write_address2 == 6'h10),
                    write_enable2 && (write_address2 == 6'h0f), write_enable2 && (write_address2 == 6'h0e),
                    write_enable2 && (write_address2 == 6'h0d), write_enable2 && (write_address2 == 6'h0c),
                    write_enable2 && (write_address2 == 6'h0b), write_enable2 && (write_address2 == 6'h0a),
                    write_enable2 && (write_address2 == 6'h09), write_enable2 && (write_address2 == 6'h08),
                    write_enable2 && (write_address2 == 6'h07), write_enable2 && (write_address2 == 6'h06),
                    write_enable2 && (write_address2 == 6'h05), write_enable2 && (write_address2 == 6'h04),
                    write_enable2 && (write_address2 == 6'h03), write_enable2 && (write_address2 == 6'h02),
                    write_enable2 && (write_address2 == 6'h01), write_enable2 && (write_address2 == 6'h0)};
  assign write_enable3 = exchange_load_i || updates3_valid_i;
  assign write_address3 = exchange_load_i ? {exchange_load_group_i, 2'b11} : updates3_row_i;
  assign write_sum3 = exchange_load_i ? exchange_start3_i : updates3_sum_i;
  assign writes3 = {write_enable3 && (write_address3 == 6'h3f), write_enable3 && (write_address3 == 6'h3e),
                    write_enable3 && (write_address3 == 6'h3d), write_enable3 && (write_address3 == 6'h3c),
                    write_enable3 && (write_address3 == 6'h3b), write_enable3 && (write_address3 == 6'h3a),
                    write_enable3 && (write_address3 == 6'h39), write_enable3 && (write_address3 == 6'h38),
                    write_enable3 && (write_address3 == 6'h37), write_enable3 && (write_address3 == 6'h36),
                    write_enable3 && (write_address3 == 6'h35), write_enable3 && (write_address3 == 6'h34),
                    write_enable3 && (write_address3 == 6'h33), write_enable3 && (write_address3 == 6'h32),
                    write_enable3 && (write_address3 == 6'h31), write_enable3 && (write_address3 == 6'h30),
                    write_enable3 && (write_address3 == 6'h2f), write_enable3 && (write_address3 == 6'h2e),
                    write_enable3 && (write_address3 == 6'h2d), write_enable3 && (write_address3 == 6'h2c),
                    write_enable3 && (write_address3 == 6'h2b), write_enable3 && (write_address3 == 6'h2a),
                    write_enable3 && (write_address3 == 6'h29), write_enable3 && (write_address3 == 6'h28),
                    write_enable3 && (write_address3 == 6'h27), write_enable3 && (write_address3 == 6'h26),
                    write_enable3 && (write_address3 == 6'h25), write_enable3 && (write_address3 == 6'h24),
                    write_enable3 && (write_address3 == 6'h23), write_enable3 && (write_address3 == 6'h22),
                    write_enable3 && (write_address3 == 6'h21), write_enable3 && (write_address3 == 6'h20),
                    write_enable3 && (write_address3 == 6'h1f), write_enable3 && (write_address3 == 6'h1e),
                    write_enable3 && (write_address3 == 6'h1d), write_enable3 && (write_address3 == 6'h1c),
                    write_enable3 && (write_address3 == 6'h1b), write_enable3 && (write_address3 == 6'h1a),
                    write_enable3 && (write_address3 == 6'h19), write_enable3 && (write_address3 == 6'h18),
                    write_enable3 && (write_address3 == 6'h17), write_enable3 && (write_address3 == 6'h16),
                    write_enable3 && (write_address3 == 6'h15), write_enable3 && (write_address3 == 6'h14),
                    write_enable3 && (write_address3 == 6'h13), write_enable3 && (write_address3 == 6'h12),
                    write_enable3 && (write_address3 == 6'h11), write_enable3 && (write_address3 == 6'h10),
                    write_enable3 && (write_address3 == 6'h0f), write_enable3 && (write_address3 == 6'h0e),
                    write_enable3 && (write_address3 == 6'h0d), write_enable3 && (write_address3 == 6'h0c),
                    write_enable3 && (write_address3 == 6'h0b), write_enable3 && (write_address3 == 6'h0a),
                    write_enable3 && (write_address3 == 6'h09), write_enable3 && (write_address3 == 6'h08),
                    write_enable3 && (write_address3 == 6'h07), write_enable3 && (write_address3 == 6'h06),
                    write_enable3 && (write_address3 == 6'h05), write_enable3 && (write_address3 == 6'h04),
                    write_enable3 && (write_address3 == 6'h03), write_enable3 && (write_address3 == 6'h02),
                    write_enable3 && (write_address3 == 6'h01), write_enable3 && (write_address3 == 6'h0)};
  assign writes4 = {updates4_valid_i && (updates4_row_i == 6'h3f), updates4_valid_i && (updates4_row_i == 6'h3e),
                    updates4_valid_i && (updates4_row_i == 6'h3d), updates4_valid_i && (updates4_row_i == 6'h3c),
                    updates4_valid_i && (updates4_row_i == 6'h3b), updates4_valid_i && (updates4_row_i == 6'h3a),
                    updates4_valid_i && (updates4_row_i == 6'h39), updates4_valid_i && (updates4_row_i == 6'h38),
                    updates4_valid_i && (updates4_row_i == 6'h37), updates4_valid_i && (updates4_row_i == 6'h36),
                    updates4_valid_i && (updates4_row_i == 6'h35), updates4_valid_i && (updates4_row_i == 6'h34),
                    updates4_valid_i && (updates4_row_i == 6'h33), updates4_valid_i && (updates4_row_i == 6'h32),
                    updates4_valid_i && (updates4_row_i == 6'h31), updates4_valid_i && (updates4_row_i == 6'h30),
                    updates4_valid_i && (updates4_row_i == 6'h2f), updates4_valid_i && (updates4_row_i == 6'h2e),
                    updates4_valid_i && (updates4_row_i == 6'h2d), updates4_valid_i && (updates4_row_i == 6'h2c),
                    updates4_valid_i && (updates4_row_i == 6'h2b), updates4_valid_i && (updates4_row_i == 6'h2a),
                    updates4_valid_i && (updates4_row_i == 6'h29), updates4_valid_i && (updates4_row_i == 6'h28),
                    updates4_valid_i && (updates4_row_i == 6'h27), updates4_valid_i && (updates4_row_i == 6'h26),
                    updates4_valid_i && (updates4_row_i == 6'h25), updates4_valid_i && (updates4_row_i == 6'h24),
                    updates4_valid_i && (updates4_row_i == 6'h23), updates4_valid_i && (updates4_row_i == 6'h22),
                    updates4_valid_i && (updates4_row_i == 6'h21), updates4_valid_i && (updates4_row_i == 6'h20),
                    updates4_valid_i && (updates4_row_i == 6'h1f), updates4_valid_i && (updates4_row_i == 6'h1e),
                    updates4_valid_i && (updates4_row_i == 6'h1d), updates4_valid_i && (updates4_row_i == 6'h1c),
                    updates4_valid_i && (updates4_row_i == 6'h1b), updates4_valid_i && (updates4_row_i == 6'h1a),
                    updates4_valid_i && (updates4_row_i == 6'h19), updates4_valid_i && (updates4_row_i == 6'h18),
                    updates4_valid_i && (updates4_row_i == 6'h17), updates4_valid_i && (updates4_row_i == 6'h16),
                    updates4_valid_i && (updates4_row_i == 6'h15), updates4_valid_i && (updates4_row_i == 6'h14),
                    updates4_valid_i && (updates4_row_i == 6'h13), updates4_valid_i && (updates4_row_i == 6'h12),
                    updates4_valid_i && (updates4_row_i == 6'h11), updates4_valid_i && (updates4_row_i == 6'h10),
                    updates4_valid_i && (updates4_row_i == 6'h0f), updates4_valid_i && (updates4_row_i == 6'h0e),
                    updates4_valid_i && (updates4_row_i == 6'h0d), updates4_valid_i && (updates4_row_i == 6'h0c),
                    updates4_valid_i && (updates4_row_i == 6'h0b), updates4_valid_i && (updates4_row_i == 6'h0a),
                    updates4_valid_i && (updates4_row_i == 6'h09), updates4_valid_i && (updates4_row_i == 6'h08),
                    updates4_valid_i && (updates4_row_i == 6'h07), updates4_valid_i && (updates4_row_i == 6'h06),
                    updates4_valid_i && (updates4_row_i == 6'h05), updates4_valid_i && (updates4_row_i == 6'h04),
                    updates4_valid_i && (updates4_row_i == 6'h03), updates4_valid_i && (updates4_row_i == 6'h02),
                    updates4_valid_i && (updates4_row_i == 6'h01), updates4_valid_i && (updates4_row_i == 6'h0)};
  assign writes5 = {updates5_valid_i && (updates5_row_i == 6'h3f), updates5_valid_i && (updates5_row_i == 6'h3e),
                    updates5_valid_i && (updates5_row_i == 6'h3d), updates5_valid_i && (updates5_row_i == 6'h3c),
                    updates5_valid_i && (updates5_row_i == 6'h3b), updates5_valid_i && (updates5_row_i == 6'h3a),
                    updates5_valid_i && (updates5_row_i == 6'h39), updates5_valid_i && (updates5_row_i == 6'h38),
                    updates5_valid_i && (updates5_row_i == 6'h37), updates5_valid_i && (updates5_row_i == 6'h36),
                    updates5_valid_i && (updates5_row_i == 6'h35), updates5_valid_i && (updates5_row_i == 6'h34),
                    updates5_valid_i && (updates5_row_i == 6'h33), updates5_valid_i && (updates5_row_i == 6'h32),
                    updates5_valid_i && (updates5_row_i == 6'h31), updates5_valid_i && (updates5_row_i == 6'h30),
                    updates5_valid_i && (updates5_row_i == 6'h2f), updates5_valid_i && (updates5_row_i == 6'h2e),
                    updates5_valid_i && (updates5_row_i == 6'h2d), updates5_valid_i && (updates5_row_i == 6'h2c),
                    updates5_valid_i && (updates5_row_i == 6'h2b), updates5_valid_i && (updates5_row_i == 6'h2a),
                    updates5_valid_i && (updates5_row_i == 6'h29), updates5_valid_i && (updates5_row_i == 6'h28),
                    updates5_valid_i && (updates5_row_i == 6'h27), updates5_valid_i && (updates5_row_i == 6'h26),
                    updates5_valid_i && (updates5_row_i == 6'h25), updates5_valid_i && (updates5_row_i == 6'h24),
                    updates5_valid_i && (updates5_row_i == 6'h23), updates5_valid_i && (updates5_row_i == 6'h22),
                    updates5_valid_i && (updates5_row_i == 6'h21), updates5_valid_i && (updates5_row_i == 6'h20),
                    updates5_valid_i && (updates5_row_i == 6'h1f), updates5_valid_i && (updates5_row_i == 6'h1e),
                    updates5_valid_i && (updates5_row_i == 6'h1d), updates5_valid_i && (updates5_row_i == 6'h1c),
                    updates5_valid_i && (updates5_row_i == 6'h1b), updates5_valid_i && (updates5_row_i == 6'h1a),
                    updates5_valid_i && (updates5_row_i == 6'h19), updates5_valid_i && (updates5_row_i == 6'h18),
                    updates5_valid_i && (updates5_row_i == 6'h17), updates5_valid_i && (updates5_row_i == 6'h16),
                    updates5_valid_i && (updates5_row_i == 6'h15), updates5_valid_i && (updates5_row_i == 6'h14),
                    updates5_valid_i && (updates5_row_i == 6'h13), updates5_valid_i && (updates5_row_i == 6'h12),
                    updates5_valid_i && (updates5_row_i == 6'h11), updates5_valid_i && (updates5_row_i == 6'h10),
                    updates5_valid_i && (updates5_row_i == 6'h0f), updates5_valid_i && (updates5_row_i == 6'h0e),
                    updates5_valid_i && (updates5_row_i == 6'h0d), updates5_valid_i && (updates5_row_i == 6'h0c),
                    updates5_valid_i && (updates5_row_i == 6'h0b), updates5_valid_i && (updates5_row_i == 6'h0a),
                    updates5_valid_i && (updates5_row_i == 6'h09), updates5_valid_i && (updates5_row_i == 6'h08),
                    updates5_valid_i && (updates5_row_i == 6'h07), updates5_valid_i && (updates5_row_i == 6'h06),
                    updates5_valid_i && (updates5_row_i == 6'h05), updates5_valid_i && (updates5_row_i == 6'h04),
                    updates5_valid_i && (updates5_row_i == 6'h03), updates5_valid_i && (updates5_row_i == 6'h02),
                    updates5_valid_i && (updates5_row_i == 6'h01), updates5_valid_i && (updates5_row_i == 6'h0)};
  assign writes6 = {updates6_valid_i && (updates6_row_i == 6'h3f), updates6_valid_i && (updates6_row_i == 6'h3e),
                    updates6_valid_i && (updates6_row_i == 6'h3d), updates6_valid_i && (updates6_row_i == 6'h3c),
                    updates6_valid_i && (updates6_row_i == 6'h3b), updates6_valid_i && (updates6_row_i == 6'h3a),
                    updates6_valid_i && (updates6_row_i == 6'h39), updates6_valid_i && (updates6_row_i == 6'h38),
                    updates6_valid_i && (updates6_row_i == 6'h37), updates6_valid_i && (updates6_row_i == 6'h36),
                    updates6_valid_i && (updates6_row_i == 6'h35), updates6_valid_i && (updates6_row_i == 6'h34),
                    updates6_valid_i && (updates6_row_i == 6'h33), updates6_valid_i && (updates6_row_i == 6'h32),
                    updates6_valid_i && (updates6_row_i == 6'h31), updates6_valid_i && (updates6_row_i == 6'h30),
                    updates6_valid_i && (updates6_row_i == 6'h2f), updates6_valid_i && (updates6_row_i == 6'h2e),
                    updates6_valid_i && (updates6_row_i == 6'h2d), updates6_valid_i && (updates6_row_i == 6'h2c),
                    updates6_valid_i && (updates6_row_i == 6'h2b), updates6_valid_i && (updates6_row_i == 6'h2a),
                    updates6_valid_i && (updates6_row_i == 6'h29), updates6_valid_i && (updates6_row_i == 6'h28),
                    updates6_valid_i && (updates6_row_i == 6'h27), updates6_valid_i && (updates6_row_i == 6'h26),
                    updates6_valid_i && (updates6_row_i == 6'h25), updates6_valid_i && (updates6_row_i == 6'h24),
                    updates6_valid_i && (updates6_row_i == 6'h23), updates6_valid_i && (updates6_row_i == 6'h22),
                    updates6_valid_i && (updates6_row_i == 6'h21), updates6_valid_i && (updates6_row_i == 6'h20),
                    updates6_valid_i && (updates6_row_i == 6'h1f), updates6_valid_i && (updates6_row_i == 6'h1e),
                    updates6_valid_i && (updates6_row_i == 6'h1d), updates6_valid_i && (updates6_row_i == 6'h1c),
                    updates6_valid_i && (updates6_row_i == 6'h1b), updates6_valid_i && (updates6_row_i == 6'h1a),
                    updates6_valid_i && (updates6_row_i == 6'h19), updates6_valid_i && (updates6_row_i == 6'h18),
                    updates6_valid_i && (updates6_row_i == 6'h17), updates6_valid_i && (updates6_row_i == 6'h16),
                    updates6_valid_i && (updates6_row_i == 6'h15), updates6_valid_i && (updates6_row_i == 6'h14),
                    updates6_valid_i && (updates6_row_i == 6'h13), updates6_valid_i && (updates6_row_i == 6'h12),
                    updates6_valid_i && (updates6_row_i == 6'h11), updates6_valid_i && (updates6_row_i == 6'h10),
                    updates6_valid_i && (updates6_row_i == 6'h0f), updates6_valid_i && (updates6_row_i == 6'h0e),
                    updates6_valid_i && (updates6_row_i == 6'h0d), updates6_valid_i && (updates6_row_i == 6'h0c),
                    updates6_valid_i && (updates6_row_i == 6'h0b), updates6_valid_i && (updates6_row_i == 6'h0a),
                    updates6_valid_i && (updates6_row_i == 6'h09), updates6_valid_i && (updates6_row_i == 6'h08),
                    updates6_valid_i && (updates6_row_i == 6'h07), updates6_valid_i && (updates6_row_i == 6'h06),
                    updates6_valid_i && (updates6_row_i == 6'h05), updates6_valid_i && (updates6_row_i == 6'h04),
                    updates6_valid_i && (updates6_row_i == 6'h03), updates6_valid_i && (updates6_row_i == 6'h02),
                    updates6_valid_i && (updates6_row_i == 6'h01), updates6_valid_i && (updates6_row_i == 6'h0)};
  assign writes7 = {updates7_valid_i && (updates7_row_i == 6'h3f), updates7_valid_i && (updates7_row_i == 6'h3e),
                    updates7_valid_i && (updates7_row_i == 6'h3d), updates7_valid_i && (updates7_row_i == 6'h3c),
                    updates7_valid_i && (updates7_row_i == 6'h3b), updates7_valid_i && (updates7_row_i == 6'h3a),
                    updates7_valid_i && (updates7_row_i == 6'h39), updates7_valid_i && (updates7_row_i == 6'h38),
                    updates7_valid_i && (updates7_row_i == 6'h37), updates7_valid_i && (updates7_row_i == 6'h36),
                    updates7_valid_i && (updates7_row_i == 6'h35), updates7_valid_i && (updates7_row_i == 6'h34),
                    updates7_valid_i && (updates7_row_i == 6'h33), updates7_valid_i && (updates7_row_i == 6'h32),
                    updates7_valid_i && (updates7_row_i == 6'h31), updates7_valid_i && (updates7_row_i == 6'h30),
                    updates7_valid_i && (updates7_row_i == 6'h2f), updates7_valid_i && (updates7_row_i == 6'h2e),
                    updates7_valid_i && (updates7_row_i == 6'h2d), updates7_valid_i && (updates7_row_i == 6'h2c),
                    updates7_valid_i && (updates7_row_i == 6'h2b), updates7_valid_i && (updates7_row_i == 6'h2a),
                    updates7_valid_i && (updates7_row_i == 6'h29), updates7_valid_i && (updates7_row_i == 6'h28),
                    updates7_valid_i && (updates7_row_i == 6'h27), updates7_valid_i && (updates7_row_i == 6'h26),
                    updates7_valid_i && (updates7_row_i == 6'h25), updates7_valid_i && (updates7_row_i == 6'h24),
                    updates7_valid_i && (updates7_row_i == 6'h23), updates7_valid_i && (updates7_row_i == 6'h22),
                    updates7_valid_i && (updates7_row_i == 6'h21), updates7_valid_i && (updates7_row_i == 6'h20),
                    updates7_valid_i && (updates7_row_i == 6'h1f), updates7_valid_i && (updates7_row_i == 6'h1e),
                    updates7_valid_i && (updates7_row_i == 6'h1d), updates7_valid_i && (updates7_row_i == 6'h1c),
                    updates7_valid_i && (updates7_row_i == 6'h1b), updates7_valid_i && (updates7_row_i == 6'h1a),
                    updates7_valid_i && (updates7_row_i == 6'h19), updates7_valid_i && (updates7_row_i == 6'h18),
                    updates7_valid_i && (updates7_row_i == 6'h17), updates7_valid_i && (updates7_row_i == 6'h16),
                    updates7_valid_i && (updates7_row_i == 6'h15), updates7_valid_i && (updates7_row_i == 6'h14),
                    updates7_valid_i && (updates7_row_i == 6'h13), updates7_valid_i && (updates7_row_i == 6'h12),
                    updates7_valid_i && (updates7_row_i == 6'h11), updates7_valid_i && (updates7_row_i == 6'h10),
                    updates7_valid_i && (updates7_row_i == 6'h0f), updates7_valid_i && (updates7_row_i == 6'h0e),
                    updates7_valid_i && (updates7_row_i == 6'h0d), updates7_valid_i && (updates7_row_i == 6'h0c),
                    updates7_valid_i && (updates7_row_i == 6'h0b), updates7_valid_i && (updates7_row_i == 6'h0a),
                    updates7_valid_i && (updates7_row_i == 6'h09), updates7_valid_i && (updates7_row_i == 6'h08),
                    updates7_valid_i && (updates7_row_i == 6'h07), updates7_valid_i && (updates7_row_i == 6'h06),
                    updates7_valid_i && (updates7_row_i == 6'h05), updates7_valid_i && (updates7_row_i == 6'h04),
                    updates7_valid_i && (updates7_row_i == 6'h03), updates7_valid_i && (updates7_row_i == 6'h02),
                    updates7_valid_i && (updates7_row_i == 6'h01), updates7_valid_i && (updates7_row_i == 6'h0)};

  always @(posedge clk) begin
    if (|{writes7[0], writes6[0], writes5[0], writes4[0], writes3[0], writes2[0], writes1[0], writes0[0]}) begin
      sum0_q <= (writes0[0] ? write_sum0 : 32'h0) | (writes1[0] ? write_sum1 : 32'h0)
                | (writes2[0] ? write_sum2 : 32'h0) | (writes3[0] ? write_sum3 : 32'h0)
                | (writes4[0] ? updates4_sum_i : 32'h0) | (writes5[0] ? updates5_sum_i : 32'h0)
                | (writes6[0] ? updates6_sum_i : 32'h0) | (writes7[0] ? updates7_sum_i : 32'h0);
    end
    if (|{writes7[1], writes6[1], writes5[1], writes4[1], writes3[1], writes2[1], writes1[1], writes0[1]}) begin
      sum1_q <= (writes0[1] ? write_sum0 : 32'h0) | (writes1[1] ? write_sum1 : 32'h0)
                | (writes2[1] ? write_sum2 : 32'h0) | (writes3[1] ? write_sum3 : 32'h0)
                | (writes4[1] ? updates4_sum_i : 32'h0) | (writes5[1] ? updates5_sum_i : 32'h0)
                | (writes6[1] ? updates6_sum_i : 32'h0) | (writes7[1] ? updates7_sum_i : 32'h0);
    end
    if (|{writes7[2], writes6[2], writes5[2], writes4[2], writes3[2], writes2[2], writes1[2], writes0[2]}) begin
      sum2_q <= (writes0[2] ? write_sum0 : 32'h0) | (writes1[2] ? write_sum1 : 32'h0)
                | (writes2[2] ? write_sum2 : 32'h0) | (writes3[2] ? write_sum3 : 32'h0)
                | (writes4[2] ? updates4_sum_i : 32'h0) | (writes5[2] ? updates5_sum_i : 32'h0)
                | (writes6[2] ? updates6_sum_i : 32'h0) | (writes7[2] ? updates7_sum_i : 32'h0);
    end
    if (|{writes7[3], writes6[3], writes5[3], writes4[3], writes3[3], writes2[3], writes1[3], writes0[3]}) begin
      sum3_q <= (writes0[3] ? write_sum0 : 32'h0) | (writes1[3] ? write_sum1 : 32'h0)
                | (writes2[3] ? write_sum2 : 32'h0) | (writes3[3] ? write_sum3 : 32'h0)
                | (writes4[3] ? updates4_sum_i : 32'h0) | (writes5[3] ? updates5_sum_i : 32'h0)
                | (writes6[3] ? updates6_sum_i : 32'h0) | (writes7[3] ? updates7_sum_i : 32'h0);
    end
    if (|{writes7[4], writes6[4], writes5[4], writes4[4], writes3[4], writes2[4], writes1[4], writes0[4]}) begin
      sum4_q <= (writes0[4] ? write_sum0 : 32'h0) | (writes1[4] ? write_sum1 : 32'h0)
                | (writes2[4] ? write_sum2 : 32'h0) | (writes3[4] ? write_sum3 : 32'h0)
                | (writes4[4] ? updates4_sum_i : 32'h0) | (writes5[4] ? updates5_sum_i : 32'h0)
                | (writes6[4] ? updates6_sum_i : 32'h0) | (writes7[4] ? updates7_sum_i : 32'h0);
    end
    if (|{writes7[5], writes6[5], writes5[5], writes4[5], writes3[5], writes2[5], writes1[5], writes0[5]}) begin
      sum5_q <= (writes0[5] ? write_sum0 : 32'h0) | (writes1[5] ? write_sum1 : 32'h0)
                | (writes2[5] ? write_sum2 : 32'h0) | (writes3[5] ? write_sum3 : 32'h0)
                | (writes4[5] ? updates4_sum_i : 32'h0) | (writes5[5] ? updates5_sum_i : 32'h0)
                | (writes6[5] ? updates6_sum_i : 32'h0) | (writes7[5] ? updates7_sum_i : 32'h0);
    end
    if (|{writes7[6], writes6[6], writes5[6], writes4[6], writes3[6], writes2[6], writes1[6], writes0[6]}) begin
      sum6_q <= (writes0[6] ? write_sum0 : 32'h0) | (writes1[6] ? write_sum1 : 32'h0)
                | (writes2[6] ? write_sum2 : 32'h0) | (writes3[6] ? write_sum3 : 32'h0)
                | (writes4[6] ? updates4_sum_i : 32'h0) | (writes5[6] ? updates5_sum_i : 32'h0)
                | (writes6[6] ? updates6_sum_i : 32'h0) | (writes7[6] ? updates7_sum_i : 32'h0);
    end
    if (|{writes7[7], writes6[7], writes5[7], writes4[7], writes3[7], writes2[7], writes1[7], writes0[7]}) begin
      sum7_q <= (writes0[7] ? write_sum0 : 32'h0) | (writes1[7] ? write_sum1 : 32'h0)
                | (writes2[7] ? write_sum2 : 32'h0) | (writes3[7] ? write_sum3 : 32'h0)
                | (writes4[7] ? updates4_sum_i : 32'h0) | (writes5[7] ? updates5_sum_i : 32'h0)
                | (writes6[7] ? updates6_sum_i : 32'h0) | (writes7[7] ? updates7_sum_i : 32'h0);
    end
    if (|{writes7[8], writes6[8], writes5[8], writes4[8], writes3[8], writes2[8], writes1[8], writes0[8]}) begin
      sum8_q <= (writes0[8] ? write_sum0 : 32'h0) | (writes1[8] ? write_sum1 : 32'h0)
                | (writes2[8] ? write_sum2 : 32'h0) | (writes3[8] ? write_sum3 : 32'h0)
                | (writes4[8] ? updates4_sum_i : 32'h0) | (writes5[8] ? updates5_sum_i : 32'h0)
                | (writes6[8] ? updates6_sum_i : 32'h0) | (writes7[8] ? updates7_sum_i : 32'h0);
    end
    if (|{writes7[9], writes6[9], writes5[9], writes4[9], writes3[9], writes2[9], writes1[9], writes0[9]}) begin
      sum9_q <= (writes0[9] ? write_sum0 : 32'h0) | (writes1[9] ? write_sum1 : 32'h0)
                | (writes2[9] ? write_sum2 : 32'h0) | (writes3[9] ? write_sum3 : 32'h0)
                | (writes4[9] ? updates4_sum_i : 32'h0) | (writes5[9] ? updates5_sum_i : 32'h0)
                | (writes6[9] ? updates6_sum_i : 32'h0) | (writes7[9] ? updates7_sum_i : 32'h0);
    end
    if (|{writes7[10], writes6[10], writes5[10], writes4[10], writes3[10], writes2[10], writes1[10], writes0[10]}) begin
      sum10_q <= (writes0[10] ? write_sum0 : 32'h0) | (writes1[10] ? write_sum1 : 32'h0)
                 | (writes2[10] ? write_sum2 : 32'h0) | (writes3[10] ? write_sum3 : 32'h0)
                 | (writes4[10] ? updates4_sum_i : 32'h0) | (writes5[10] ? updates5_sum_i : 32'h0)
                 | (writes6[10] ? updates6_sum_i : 32'h0) | (writes7[10] ? updates7_sum_i : 32'h0);
    end
    if (|{writes7[11], writes6[11], writes5[11], writes4[11], writes3[11], writes2[11], writes1[11], writes0[11]}) begin
      sum11_q <= (writes0[11] ? write_sum0 : 32'h0) | (writes1[11] ? write_sum1 : 32'h0)
                 | (writes2[11] ? write_sum2 : 32'h0) | (writes3[11] ? write_sum3 : 32'h0)
                 | (writes4[11] ? updates4_sum_i : 32'h0) | (writes5[11] ? updates5_sum_i : 32'h0)
                 | (writes6[11] ? updates6_sum_i : 32'h0) | (writes7[11] ? updates7_sum_i : 32'h0);
    end
    if (|{writes7[12], writes6[12], writes5[12], writes4[12], writes3[12], writes2[12], writes1[12], writes0[12]}) begin
      sum12_q <= (writes0[12] ? write_sum0 : 32'h0) | (writes1[12] ? write_sum1 : 32'h0)
                 | (writes2[12] ? write_sum2 : 32'h0) | (writes3[12] ? write_sum3 : 32'h0)
                 | (writes4[12] ? updates4_sum_i : 32'h0) | (writes5[12] ? updates5_sum_i : 32'h0)
                 | (writes6[12] ? updates6_sum_i : 32'h0) | (writes7[12] ? updates7_sum_i : 32'h0);
    end
    if (|{writes7[13], writes6[13], writes5[13], writes4[13], writes3[13], writes2[13], writes1[13], writes0[13]}) begin
      sum13_q <= (writes0[13] ? write_sum0 : 32'h0) | (writes1[13] ? write_sum1 : 32'h0)
                 | (writes2[13] ? write_sum2 : 32'h0) | (writes3[13] ? write_sum3 : 32'h0)
                 | (writes4[13] ? updates4_sum_i : 32'h0) | (writes5[13] ? updates5_sum_i : 32'h0)
                 | (writes6[13] ? updates6_sum_i : 32'h0) | (writes7[13] ? updates7_sum_i : 32'h0);
    end
    if (|{writes7[14], writes6[14], writes5[14], writes4[14], writes3[14], writes2[14], writes1[14], writes0[14]}) begin
      sum14_q <= (writes0[14] ? write_sum0 : 32'h0) | (writes1[14] ? write_sum1 : 32'h0)
                 | (writes2[14] ? write_sum2 : 32'h0) | (writes3[14] ? write_sum3 : 32'h0)
                 | (writes4[14] ? updates4_sum_i : 32'h0) | (writes5[14] ? updates5_sum_i : 32'h0)
                 | (writes6[14] ? updates6_sum_i : 32'h0) | (writes7[14] ? updates7_sum_i : 32'h0);
    end
    if (|{writes7[15], writes6[15], writes5[15], writes4[15], writes3[15], writes2[15], writes1[15], writes0[15]}) begin
      sum15_q <= (writes0[15] ? write_sum0 : 32'h0) | (writes1[15] ? write_sum1 : 32'h0)
                 | (writes2[15] ? write_sum2 : 32'h0) | (writes3[15] ? write_sum3 : 32'h0)
                 | (writes4[15] ? updates4_sum_i : 32'h0) | (writes5[15] ? updates5_sum_i : 32'h0)
                 | (writes6[15] ? updates6_sum_i : 32'h0) | (writes7[15] ? updates7_sum_i : 32'h0);
    end
    if (|{writes7[16], writes6[16], writes5[16], writes4[16], writes3[16], writes2[16], writes1[16], writes0[16]}) begin
      sum16_q <= (writes0[16] ? write_sum0 : 32'h0) | (writes1[16] ? write_sum1 : 32'h0)
                 | (writes2[16] ? write_sum2 : 32'h0) | (writes3[16] ? write_sum3 : 32'h0)
                 | (writes4[16] ? updates4_sum_i : 32'h0) | (writes5[16] ? updates5_sum_i : 32'h0)
                 | (writes6[16] ? updates6_sum_i : 32'h0) | (writes7[16] ? updates7_sum_i : 32'h0);
    end
    if (|{writes7[17], writes6[17], writes5[17], writes4[17], writes3[17], writes2[17], writes1[17], writes0[17]}) begin
      sum17_q <= (writes0[17] ? write_sum0 : 32'h0) | (writes1[17] ? write_sum1 : 32'h0)
                 | (writes2[17] ? write_sum2 : 32'h0) | (writes3[17] ? write_sum3 : 32'h0)
                 | (writes4[17] ? updates4_sum_i : 32'h0) | (writes5[17] ? updates5_sum_i : 32'h0)
                 | (writes6[17] ? updates6_sum_i : 32'h0) | (writes7[17] ? updates7_sum_i : 32'h0);
    end
    if (|{writes7[18], writes6[18], writes5[18], writes4[18], writes3[18], writes2[18], writes1[18], writes0[18]}) begin
      sum18_q <= (writes0[18] ? write_sum0 : 32'h0) | (writes1[18] ? write_sum1 : 32'h0)
                 | (writes2[18] ? write_sum2 : 32'h0) | (writes3[18] ? write_sum3 : 32'h0)
                 | (writes4[18] ? updates4_sum_i : 32'h0) | (writes5[18] ? updates5_sum_i : 32'h0)
                 | (writes6[18] ? updates6_sum_i : 32'h0) | (writes7[18] ? updates7_sum_i : 32'h0);
    end
    if (|{writes7[19], writes6[19], writes5[19], writes4[19], writes3[19], writes2[19], writes1[19], writes0[19]}) begin
      sum19_q <= (writes0[19] ? write_sum0 : 32'h0) | (writes1[19] ? write_sum1 : 32'h0)
                 | (writes2[19] ? write_sum2 : 32'h0) | (writes3[19] ? write_sum3 : 32'h0)
                 | (writes4[19] ? updates4_sum_i : 32'h0) | (writes5[19] ? updates5_sum_i : 32'h0)
                 | (writes6[19] ? updates6_sum_i : 32'h0) | (writes7[19] ? updates7_sum_i : 32'h0);
    end
    if (|{writes7[20], writes6[20], writes5[20], writes4[20], writes3[20], writes2[20], writes1[20], writes0[20]}) begin
      sum20_q <= (writes0[20] ? write_sum0 : 32'h0) | (writes1[20] ? write_sum1 : 32'h0)
                 | (writes2[20] ? write_sum2 : 32'h0) | (writes3[20] ? write_sum3 : 32'h0)
                 | (writes4[20] ? updates4_sum_i : 32'h0) | (writes5[20] ? updates5_sum_i : 32'h0)
                 | (writes6[20] ? updates6_sum_i : 32'h0) | (writes7[20] ? updates7_sum_i : 32'h0);
    end
    if (|{writes7[21], writes6[21], writes5[21], writes4[21], writes3[21], writes2[21], writes1[21], writes0[21]}) begin
      sum21_q <= (writes0[21] ? write_sum0 : 32'h0) | (writes1[21] ? write_sum1 : 32'h0)
                 | (writes2[21] ? write_sum2 : 32'h0) | (writes3[21] ? write_sum3 : 32'h0)
                 | (writes4[21] ? updates4_sum_i : 32'h0) | (writes5[21] ? updates5_sum_i : 32'h0)
                 | (writes6[21] ? updates6_sum_i : 32'h0) | (writes7[21] ? updates7_sum_i : 32'h0);
    end
    if (|{writes7[22], writes6[22], writes5[22], writes4[22], writes3[22], writes2[22], writes1[22], writes0[22]}) begin
      sum22_q <= (writes0[22] ? write_sum0 : 32'h0) | (writes1[22] ? write_sum1 : 32'h0)
                 | (writes2[22] ? write_sum2 : 32'h0) | (writes3[22] ? write_sum3 : 32'h0)
                 | (writes4[22] ? updates4_sum_i : 32'h0) | (writes5[22] ? updates5_sum_i : 32'h0)
                 | (writes6[22] ? updates6_sum_i : 32'h0) | (writes7[22] ? updates7_sum_i : 32'h0);
    end
    if (|{writes7[23], writes6[23], writes5[23], writes4[23], writes3[23], writes2[23], writes1[23], writes0[23]}) begin
      sum23_q <= (writes0[23] ? write_sum0 : 32'h0) | (writes1[23] ? write_sum1 : 32'h0)
                 | (writes2[23] ? write_sum2 : 32'h0) | (writes3[23] ? write_sum3 : 32'h0)
                 | (writes4[23] ? updates4_sum_i : 32'h0) | (writes5[23] ? updates5_sum_i : 32'h0)
                 | (writes6[23] ? updates6_sum_i : 32'h0) | (writes7[23] ? updates7_sum_i : 32'h0);
    end
    if (|{writes7[24], writes6[24], writes5[24], writes4[24], writes3[24], writes2[24], writes1[24], writes0[24]}) begin
      sum24_q <= (writes0[24] ? write_sum0 : 32'h0) | (writes1[24] ? write_sum1 : 32'h0)
                 | (writes2[24] ? write_sum2 : 32'h0) | (writes3[24] ? write_sum3 : 32'h0)
                 | (writes4[24] ? updates4_sum_i : 32'h0) | (writes5[24] ? updates5_sum_i : 32'h0)
                 | (writes6[24] ? updates6_sum_i : 32'h0) | (writes7[24] ? updates7_sum_i : 32'h0);
    end
    if (|{writes7[25], writes6[25], writes5[25], writes4[25], writes3[25], writes2[25], writes1[25], writes0[25]}) begin
      sum25_q <= (writes0[25] ? write_sum0 : 32'h0) | (writes1[25] ? write_sum1 : 32'h0)
                 | (writes2[25] ? write_sum2 : 32'h0) | (writes3[25] ? write_sum3 : 32'h0)
                 | (writes4[25] ? updates4_sum_i : 32'h0) | (writes5[25] ? updates5_sum_i : 32'h0)
                 | (writes6[25] ? updates6_sum_i : 32'h0) | (writes7[25] ? updates7_sum_i : 32'h0);
    end
    if (|{writes7[26], writes6[26], writes5[26], writes4[26], writes3[26], writes2[26], writes1[26], writes0[26]}) begin
      sum26_q <= (writes0[26] ? write_sum0 : 32'h0) | (writes1[26] ? write_sum1 : 32'h0)
                 | (writes2[26] ? write_sum2 : 32'h0) | (writes3[26] ? write_sum3 : 32'h0)
                 | (writes4[26] ? updates4_sum_i : 32'h0) | (writes5[26] ? updates5_sum_i : 32'h0)
                 | (writes6[26] ? updates6_sum_i : 32'h0) | (writes7[26] ? updates7_sum_i : 32'h0);
    end
    if (|{writes7[27], writes6[27], writes5[27], writes4[27], writes3[27], writes2[27], writes1[27], writes0[27]}) begin
      sum27_q <= (writes0[27] ? write_sum0 : 32'h0) | (writes1[27] ? write_sum1 : 32'h0)
                 | (writes2[27] ? write_sum2 : 32'h0) | (writes3[27] ? write_sum3 : 32'h0)
                 | (writes4[27] ? updates4_sum_i : 32'h0) | (writes5[27] ? updates5_sum_i : 32'h0)
                 | (writes6[27] ? updates6_sum_i : 32'h0) | (writes7[27] ? updates7_sum_i : 32'h0);
    end
    if (|{writes7[28], writes6[28], writes5[28], writes4[28], writes3[28], writes2[28], writes1[28], writes0[28]}) begin
      sum28_q <= (writes0[28] ? write_sum0 : 32'h0) | (writes1[28] ? write_sum1 : 32'h0)
                 | (writes2[28] ? write_sum2 : 32'h0) | (writes3[28] ? write_sum3 : 32'h0)
                 | (writes4[28] ? updates4_sum_i : 32'h0) | (writes5[28] ? updates5_sum_i : 32'h0)
                 | (writes6[28] ? updates6_sum_i : 32'h0) | (writes7[28] ? updates7_sum_i : 32'h0);
    end
    if (|{writes7[29], writes6[29], writes5[29], writes4[29], writes3[29], writes2[29], writes1[29], writes0[29]}) begin
      sum29_q <= (writes0[29] ? write_sum0 : 32'h0) | (writes1[29] ? write_sum1 : 32'h0)
                 | (writes2[29] ? write_sum2 : 32'h0) | (writes3[29] ? write_sum3 : 32'h0)
                 | (writes4[29] ? updates4_sum_i : 32'h0) | (writes5[29] ? updates5_sum_i : 32'h0)
                 | (writes6[29] ? updates6_sum_i : 32'h0) | (writes7[29] ? updates7_sum_i : 32'h0);
    end
    if (|{writes7[30], writes6[30], writes5[30], writes4[30], writes3[30], writes2[30], writes1[30], writes0[30]}) begin
      sum30_q <= (writes0[30] ? write_sum0 : 32'h0) | (writes1[30] ? write_sum1 : 32'h0)
                 | (writes2[30] ? write_sum2 : 32'h0) | (writes3[30] ? write_sum3 : 32'h0)
                 | (writes4[30] ? updates4_sum_i : 32'h0) | (writes5[30] ? updates5_sum_i : 32'h0)
                 | (writes6[30] ? updates6_sum_i : 32'h0) | (writes7[30] ? updates7_sum_i : 32'h0);
    end
    if (|{writes7[31], writes6[31], writes5[31], writes4[31], writes3[31], writes2[31], writes1[31], writes0[31]}) begin
      sum31_q <= (writes0[31] ? write_sum0 : 32'h0) | (writes1[31] ? write_sum1 : 32'h0)
                 | (writes2[31] ? write_sum2 : 32'h0) | (writes3[31] ? write_sum3 : 32'h0)
                 | (writes4[31] ? updates4_sum_i : 32'h0) | (writes5[31] ? updates5_sum_i : 32'h0)
                 | (writes6[31] ? updates6_sum_i : 32'h0) | (writes7[31] ? updates7_sum_i : 32'h0);
    end
    if (|{writes7[32], writes6[32], writes5[32], writes4[32], writes3[32], writes2[32], writes1[32], writes0[32]}) begin
      sum32_q <= (writes0[32] ? write_sum0 : 32'h0) | (writes1[32] ? write_sum1 : 32'h0)
                 | (writes2[32] ? write_sum2 : 32'h0) | (writes3[32] ? write_sum3 : 32'h0)
                 | (writes4[32] ? updates4_sum_i : 32'h0) | (writes5[32] ? updates5_sum_i : 32'h0)
                 | (writes6[32] ? updates6_sum_i : 32'h0) | (writes7[32] ? updates7_sum_i : 32'h0);
    end
    if (|{writes7[33], writes6[33], writes5[33], writes4[33], writes3[33], writes2[33], writes1[33], writes0[33]}) begin
      sum33_q <= (writes0[33] ? write_sum0 : 32'h0) | (writes1[33] ? write_sum1 : 32'h0)
                 | (writes2[33] ? write_sum2 : 32'h0) | (writes3[33] ? write_sum3 : 32'h0)
                 | (writes4[33] ? updates4_sum_i : 32'h0) | (writes5[33] ? updates5_sum_i : 32'h0)
                 | (writes6[33] ? updates6_sum_i : 32'h0) | (writes7[33] ? updates7_sum_i : 32'h0);
    end
    if (|{writes7[34], writes6[34], writes5[34], writes4[34], writes3[34], writes2[34], writes1[34], writes0[34]}) begin
      sum34_q <= (writes0[34] ? write_sum0 : 32'h0) | (writes1[34] ? write_sum1 : 32'h0)
                 | (writes2[34] ? write_sum2 : 32'h0) | (writes3[34] ? write_sum3 : 32'h0)
                 | (writes4[34] ? updates4_sum_i : 32'h0) | (writes5[34] ? updates5_sum_i : 32'h0)
                 | (writes6[34] ? updates6_sum_i : 32'h0) | (writes7[34] ? updates7_sum_i : 32'h0);
    end
    if (|{writes7[35], writes6[35], writes5[35], writes4[35], writes3[35], writes2[35], writes1[35], writes0[35]}) begin
      sum35_q <= (writes0[35] ? write_sum0 : 32'h0) | (writes1[35] ? write_sum1 : 32'h0)
                 | (writes2[35] ? write_sum2 : 32'h0) | (writes3[35] ? write_sum3 : 32'h0)
                 | (writes4[35] ? updates4_sum_i : 32'h0) | (writes5[35] ? updates5_sum_i : 32'h0)
                 | (writes6[35] ? updates6_sum_i : 32'h0) | (writes7[35] ? updates7_sum_i : 32'h0);
    end
    if (|{writes7[36], writes6[36], writes5[36], writes4[36], writes3[36], writes2[36], writes1[36], writes0[36]}) begin
      sum36_q <= (writes0[36] ? write_sum0 : 32'h0) | (writes1[36] ? write_sum1 : 32'h0)
                 | (writes2[36] ? write_sum2 : 32'h0) | (writes3[36] ? write_sum3 : 32'h0)
                 | (writes4[36] ? updates4_sum_i : 32'h0) | (writes5[36] ? updates5_sum_i : 32'h0)
                 | (writes6[36] ? updates6_sum_i : 32'h0) | (writes7[36] ? updates7_sum_i : 32'h0);
    end
    if (|{writes7[37], writes6[37], writes5[37], writes4[37], writes3[37], writes2[37], writes1[37], writes0[37]}) begin
      sum37_q <= (writes0[37] ? write_sum0 : 32'h0) | (writes1[37] ? write_sum1 : 32'h0)
                 | (writes2[37] ? write_sum2 : 32'h0) | (writes3[37] ? write_sum3 : 32'h0)
                 | (writes4[37] ? updates4_sum_i : 32'h0) | (writes5[37] ? updates5_sum_i : 32'h0)
                 | (writes6[37] ? updates6_sum_i : 32'h0) | (writes7[37] ? updates7_sum_i : 32'h0);
    end
    if (|{writes7[38], writes6[38], writes5[38], writes4[38], writes3[38], writes2[38], writes1[38], writes0[38]}) begin
      sum38_q <= (writes0[38] ? write_sum0 : 32'h0) | (writes1[38] ? write_sum1 : 32'h0)
                 | (writes2[38] ? write_sum2 : 32'h0) | (writes3[38] ? write_sum3 : 32'h0)
                 | (writes4[38] ? updates4_sum_i : 32'h0) | (writes5[38] ? updates5_sum_i : 32'h0)
                 | (writes6[38] ? updates6_sum_i : 32'h0) | (writes7[38] ? updates7_sum_i : 32'h0);
    end
    if (|{writes7[39], writes6[39], writes5[39], writes4[39], writes3[39], writes2[39], writes1[39], writes0[39]}) begin
      sum39_q <= (writes0[39] ? write_sum0 : 32'h0) | (writes1[39] ? write_sum1 : 32'h0)
                 | (writes2[39] ? write_sum2 : 32'h0) | (writes3[39] ? write_sum3 : 32'h0)
                 | (writes4[39] ? updates4_sum_i : 32'h0) | (writes5[39] ? updates5_sum_i : 32'h0)
                 | (writes6[39] ? updates6_sum_i : 32'h0) | (writes7[39] ? updates7_sum_i : 32'h0);
    end
    if (|{writes7[40], writes6[40], writes5[40], writes4[40], writes3[40], writes2[40], writes1[40], writes0[40]}) begin
      sum40_q <= (writes0[40] ? write_sum0 : 32'h0) | (writes1[40] ? write_sum1 : 32'h0)
                 | (writes2[40] ? write_sum2 : 32'h0) | (writes3[40] ? write_sum3 : 32'h0)
                 | (writes4[40] ? updates4_sum_i : 32'h0) | (writes5[40] ? updates5_sum_i : 32'h0)
                 | (writes6[40] ? updates6_sum_i : 32'h0) | (writes7[40] ? updates7_sum_i : 32'h0);
    end
    if (|{writes7[41], writes6[41], writes5[41], writes4[41], writes3[41], writes2[41], writes1[41], writes0[41]}) begin
      sum41_q <= (writes0[41] ? write_sum0 : 32'h0) | (writes1[41] ? write_sum1 : 32'h0)
                 | (writes2[41] ? write_sum2 : 32'h0) | (writes3[41] ? write_sum3 : 32'h0)
                 | (writes4[41] ? updates4_sum_i : 32'h0) | (writes5[41] ? updates5_sum_i : 32'h0)
                 | (writes6[41] ? updates6_sum_i : 32'h0) | (writes7[41] ? updates7_sum_i : 32'h0);
    end
    if (|{writes7[42], writes6[42], writes5[42], writes4[42], writes3[42], writes2[42], writes1[42], writes0[42]}) begin
      sum42_q <= (writes0[42] ? write_sum0 : 32'h0) | (writes1[42] ? write_sum1 : 32'h0)
                 | (writes2[42] ? write_sum2 : 32'h0) | (writes3[42] ? write_sum3 : 32'h0)
                 | (writes4[42] ? updates4_sum_i : 32'h0) | (writes5[42] ? updates5_sum_i : 32'h0)
                 | (writes6[42] ? updates6_sum_i : 32'h0) | (writes7[42] ? updates7_sum_i : 32'h0);
    end
    if (|{writes7[43], writes6[43], writes5[43], writes4[43], writes3[43], writes2[43], writes1[43], writes0[43]}) begin
      sum43_q <= (writes0[43] ? write_sum0 : 32'h0) | (writes1[43] ? write_sum1 : 32'h0)
                 | (writes2[43] ? write_sum2 : 32'h0) | (writes3[43] ? write_sum3 : 32'h0)
                 | (writes4[43] ? updates4_sum_i : 32'h0) | (writes5[43] ? updates5_sum_i : 32'h0)
                 | (writes6[43] ? updates6_sum_i : 32'h0) | (writes7[43] ? updates7_sum_i : 32'h0);
    end
    if (|{writes7[44], writes6[44], writes5[44], writes4[44], writes3[44], writes2[44], writes1[44], writes0[44]}) begin
      sum44_q <= (writes0[44] ? write_sum0 : 32'h0) | (writes1[44] ? write_sum1 : 32'h0)
                 | (writes2[44] ? write_sum2 : 32'h0) | (writes3[44] ? write_sum3 : 32'h0)
                 | (writes4[44] ? updates4_sum_i : 32'h0) | (writes5[44] ? updates5_sum_i : 32'h0)
                 | (writes6[44] ? updates6_sum_i : 32'h0) | (writes7[44] ? updates7_sum_i : 32'h0);
    end
    if (|{writes7[45], writes6[45], writes5[45], writes4[45], writes3[45], writes2[45], writes1[45], writes0[45]}) begin
      sum45_q <= (writes0[45] ? write_sum0 : 32'h0) | (writes1[45] ? write_sum1 : 32'h0)
                 | (writes2[45] ? write_sum2 : 32'h0) | (writes3[45] ? write_sum3 : 32'h0)
                 | (writes4[45] ? updates4_sum_i : 32'h0) | (writes5[45] ? updates5_sum_i : 32'h0)
                 | (writes6[45] ? updates6_sum_i : 32'h0) | (writes7[45] ? updates7_sum_i : 32'h0);
    end
    if (|{writes7[46], writes6[46], writes5[46], writes4[46], writes3[46], writes2[46], writes1[46], writes0[46]}) begin
      sum46_q <= (writes0[46] ? write_sum0 : 32'h0) | (writes1[46] ? write_sum1 : 32'h0)
                 | (writes2[46] ? write_sum2 : 32'h0) | (writes3[46] ? write_sum3 : 32'h0)
                 | (writes4[46] ? updates4_sum_i : 32'h0) | (writes5[46] ? updates5_sum_i : 32'h0)
                 | (writes6[46] ? updates6_sum_i : 32'h0) | (writes7[46] ? updates7_sum_i : 32'h0);
    end
    if (|{writes7[47], writes6[47], writes5[47], writes4[47], writes3[47], writes2[47], writes1[47], writes0[47]}) begin
      sum47_q <= (writes0[47] ? write_sum0 : 32'h0) | (writes1[47] ? write_sum1 : 32'h0)
                 | (writes2[47] ? write_sum2 : 32'h0) | (writes3[47] ? write_sum3 : 32'h0)
                 | (writes4[47] ? updates4_sum_i : 32'h0) | (writes5[47] ? updates5_sum_i : 32'h0)
                 | (writes6[47] ? updates6_sum_i : 32'h0) | (writes7[47] ? updates7_sum_i : 32'h0);
    end
    if (|{writes7[48], writes6[48], writes5[48], writes4[48], writes3[48], writes2[48], writes1[48], writes0[48]}) begin
      sum48_q <= (writes0[48] ? write_sum0 : 32'h0) | (writes1[48] ? write_sum1 : 32'h0)
                 | (writes2[48] ? write_sum2 : 32'h0) | (writes3[48] ? write_sum3 : 32'h0)
                 | (writes4[48] ? updates4_sum_i : 32'h0) | (writes5[48] ? updates5_sum_i : 32'h0)
                 | (writes6[48] ? updates6_sum_i : 32'h0) | (writes7[48] ? updates7_sum_i : 32'h0);
    end
    if (|{writes7[49], writes6[49], writes5[49], writes4[49], writes3[49], writes2[49], writes1[49], writes0[49]}) begin
      sum49_q <= (writes0[49] ? write_sum0 : 32'h0) | (writes1[49] ? write_sum1 : 32'h0)
                 | (writes2[49] ? write_sum2 : 32'h0) | (writes3[49] ? write_sum3 : 32'h0)
                 | (writes4[49] ? updates4_sum_i : 32'h0) | (writes5[49] ? updates5_sum_i : 32'h0)
                 | (writes6[49] ? updates6_sum_i : 32'h0) | (writes7[49] ? updates7_sum_i : 32'h0);
    end
    if (|{writes7[50], writes6[50], writes5[50], writes4[50], writes3[50], writes2[50], writes1[50], writes0[50]}) begin
      sum50_q <= (writes0[50] ? write_sum0 : 32'h0) | (writes1[50] ? write_sum1 : 32'h0)
                 | (writes2[50] ? write_sum2 : 32'h0) | (writes3[50] ? write_sum3 : 32'h0)
                 | (writes4[50] ? updates4_sum_i : 32'h0) | (writes5[50] ? updates5_sum_i : 32'h0)
                 | (writes6[50] ? updates6_sum_i : 32'h0) | (writes7[50] ? updates7_sum_i : 32'h0);
    end
    if (|{writes7[51], writes6[51], writes5[51], writes4[51], writes3[51], writes2[51], writes1[51], writes0[51]}) begin
      sum51_q <= (writes0[51] ? write_sum0 : 32'h0) | (writes1[51] ? write_sum1 : 32'h0)
                 | (writes2[51] ? write_sum2 : 32'h0) | (writes3[51] ? write_sum3 : 32'h0)
                 | (writes4[51] ? updates4_sum_i : 32'h0) | (writes5[51] ? updates5_sum_i : 32'h0)
                 | (writes6[51] ? updates6_sum_i : 32'h0) | (writes7[51] ? updates7_sum_i : 32'h0);
    end
    if (|{writes7[52], writes6[52], writes5[52], writes4[52], writes3[52], writes2[52], writes1[52], writes0[52]}) begin
      sum52_q <= (writes0[52] ? write_sum0 : 32'h0) | (writes1[52] ? write_sum1 : 32'h0)
                 | (writes2[52] ? write_sum2 : 32'h0) | (writes3[52] ? write_sum3 : 32'h0)
                 | (writes4[52] ? updates4_sum_i : 32'h0) | (writes5[52] ? updates5_sum_i : 32'h0)
                 | (writes6[52] ? updates6_sum_i : 32'h0) | (writes7[52] ? updates7_sum_i : 32'h0);
    end
    if (|{writes7[53], writes6[53], writes5[53], writes4[53], writes3[53], writes2[53], writes1[53], writes0[53]}) begin
      sum53_q <= (writes0[53] ? write_sum0 : 32'h0) | (writes1[53] ? write_sum1 : 32'h0)
                 | (writes2[53] ? write_sum2 : 32'h0) | (writes3[53] ? write_sum3 : 32'h0)
                 | (writes4[53] ? updates4_sum_i : 32'h0) | (writes5[53] ? updates5_sum_i : 32'h0)
                 | (writes6[53] ? updates6_sum_i : 32'h0) | (writes7[53] ? updates7_sum_i : 32'h0);
    end
    if (|{writes7[54], writes6[54], writes5[54], writes4[54], writes3[54], writes2[54], writes1[54], writes0[54]}) begin
      sum54_q <= (writes0[54] ? write_sum0 : 32'h0) | (writes1[54] ? write_sum1 : 32'h0)
                 | (writes2[54] ? write_sum2 : 32'h0) | (writes3[54] ? write_sum3 : 32'h0)
                 | (writes4[54] ? updates4_sum_i : 32'h0) | (writes5[54] ? updates5_sum_i : 32'h0)
                 | (writes6[54] ? updates6_sum_i : 32'h0) | (writes7[54] ? updates7_sum_i : 32'h0);
    end
    if (|{writes7[55], writes6[55], writes5[55], writes4[55], writes3[55], writes2[55], writes1[55], writes0[55]}) begin
      sum55_q <= (writes0[55] ? write_sum0 : 32'h0) | (writes1[55] ? write_sum1 : 32'h0)
                 | (writes2[55] ? write_sum2 : 32'h0) | (writes3[55] ? write_sum3 : 32'h0)
                 | (writes4[55] ? updates4_sum_i : 32'h0) | (writes5[55] ? updates5_sum_i : 32'h0)
                 | (writes6[55] ? updates6_sum_i : 32'h0) | (writes7[55] ? updates7_sum_i : 32'h0);
    end
    if (|{writes7[56], writes6[56], writes5[56], writes4[56], writes3[56], writes2[56], writes1[56], writes0[56]}) begin
      sum56_q <= (writes0[56] ? write_sum0 : 32'h0) | (writes1[56] ? write_sum1 : 32'h0)
                 | (writes2[56] ? write_sum2 : 32'h0) | (writes3[56] ? write_sum3 : 32'h0)
                 | (writes4[56] ? updates4_sum_i : 32'h0) | (writes5[56] ? updates5_sum_i : 32'h0)
                 | (writes6[56] ? updates6_sum_i : 32'h0) | (writes7[56] ? updates7_sum_i : 32'h0);
    end
    if (|{writes7[57], writes6[57], writes5[57], writes4[57], writes3[57], writes2[57], writes1[57], writes0[57]}) begin
      sum57_q <= (writes0[57] ? write_sum0 : 32'h0) | (writes1[57] ? write_sum1 : 32'h0)
                 | (writes2[57] ? write_sum2 : 32'h0) | (writes3[57] ? write_sum3 : 32'h0)
                 | (writes4[57] ? updates4_sum_i : 32'h0) | (writes5[57] ? updates5_sum_i : 32'h0)
                 | (writes6[57] ? updates6_sum_i : 32'h0) | (writes7[57] ? updates7_sum_i : 32'h0);
    end
    if (|{writes7[58], writes6[58], writes5[58], writes4[58], writes3[58], writes2[58], writes1[58], writes0[58]}) begin
      sum58_q <= (writes0[58] ? write_sum0 : 32'h0) | (writes1[58] ? write_sum1 : 32'h0)
                 | (writes2[58] ? write_sum2 : 32'h0) | (writes3[58] ? write_sum3 : 32'h0)
                 | (writes4[58] ? updates4_sum_i : 32'h0) | (writes5[58] ? updates5_sum_i : 32'h0)
                 | (writes6[58] ? updates6_sum_i : 32'h0) | (writes7[58] ? updates7_sum_i : 32'h0);
    end
    if (|{writes7[59], writes6[59], writes5[59], writes4[59], writes3[59], writes2[59], writes1[59], writes0[59]}) begin
      sum59_q <= (writes0[59] ? write_sum0 : 32'h0) | (writes1[59] ? write_sum1 : 32'h0)
                 | (writes2[59] ? write_sum2 : 32'h0) | (writes3[59] ? write_sum3 : 32'h0)
                 | (writes4[59] ? updates4_sum_i : 32'h0) | (writes5[59] ? updates5_sum_i : 32'h0)
                 | (writes6[59] ? updates6_sum_i : 32'h0) | (writes7[59] ? updates7_sum_i : 32'h0);
    end
    if (|{writes7[60], writes6[60], writes5[60], writes4[60], writes3[60], writes2[60], writes1[60], writes0[60]}) begin
      sum60_q <= (writes0[60] ? write_sum0 : 32'h0) | (writes1[60] ? write_sum1 : 32'h0)
                 | (writes2[60] ? write_sum2 : 32'h0) | (writes3[60] ? write_sum3 : 32'h0)
                 | (writes4[60] ? updates4_sum_i : 32'h0) | (writes5[60] ? updates5_sum_i : 32'h0)
                 | (writes6[60] ? updates6_sum_i : 32'h0) | (writes7[60] ? updates7_sum_i : 32'h0);
    end
    if (|{writes7[61], writes6[61], writes5[61], writes4[61], writes3[61], writes2[61], writes1[61], writes0[61]}) begin
      sum61_q <= (writes0[61] ? write_sum0 : 32'h0) | (writes1[61] ? write_sum1 : 32'h0)
                 | (writes2[61] ? write_sum2 : 32'h0) | (writes3[61] ? write_sum3 : 32'h0)
                 | (writes4[61] ? updates4_sum_i : 32'h0) | (writes5[61] ? updates5_sum_i : 32'h0)
                 | (writes6[61] ? updates6_sum_i : 32'h0) | (writes7[61] ? updates7_sum_i : 32'h0);
    end
    if (|{writes7[62], writes6[62], writes5[62], writes4[62], writes3[62], writes2[62], writes1[62], writes0[62]}) begin
      sum62_q <= (writes0[62] ? write_sum0 : 32'h0) | (writes1[62] ? write_sum1 : 32'h0)
                 | (writes2[62] ? write_sum2 : 32'h0) | (writes3[62] ? write_sum3 : 32'h0)
                 | (writes4[62] ? updates4_sum_i : 32'h0) | (writes5[62] ? updates5_sum_i : 32'h0)
                 | (writes6[62] ? updates6_sum_i : 32'h0) | (writes7[62] ? updates7_sum_i : 32'h0);
    end
    if (|{writes7[63], writes6[63], writes5[63], writes4[63], writes3[63], writes2[63], writes1[63], writes0[63]}) begin
      sum63_q <= (writes0[63] ? write_sum0 : 32'h0) | (writes1[63] ? write_sum1 : 32'h0)
                 | (writes2[63] ? write_sum2 : 32'h0) | (writes3[63] ? write_sum3 : 32'h0)
                 | (writes4[63] ? updates4_sum_i : 32'h0) | (writes5[63] ? updates5_sum_i : 32'h0)
                 | (writes6[63] ? updates6_sum_i : 32'h0) | (writes7[63] ? updates7_sum_i : 32'h0);
    end
  end

endmodule
