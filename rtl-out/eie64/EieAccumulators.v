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
  wire [31:0]   found0;
  wire [5:0]    read_address1;
  wire [31:0]   found1;
  wire [5:0]    read_address2;
  wire [31:0]   found2;
  wire [5:0]    read_address3;
  wire [31:0]   found3;
  wire [31:0]   found4;
  wire [31:0]   found5;
  wire [31:0]   found6;
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
  wire [7:0]    writes0_low;
  wire [7:0]    writes0_high;
  wire [63:0]   writes0;
  wire          write_enable1;
  wire [5:0]    write_address1;
  wire [31:0]   write_sum1;
  wire [7:0]    writes1_low;
  wire [7:0]    writes1_high;
  wire [63:0]   writes1;
  wire          write_enable2;
  wire [5:0]    write_address2;
  wire [31:0]   write_sum2;
  wire [7:0]    writes2_low;
  wire [7:0]    writes2_high;
  wire [63:0]   writes2;
  wire          write_enable3;
  wire [5:0]    write_address3;
  wire [31:0]   write_sum3;
  wire [7:0]    writes3_low;
  wire [7:0]    writes3_high;
  wire [63:0]   writes3;
  wire [7:0]    writes4_low;
  wire [7:0]    writes4_high;
  wire [63:0]   writes4;
  wire [7:0]    writes5_low;
  wire [7:0]    writes5_high;
  wire [63:0]   writes5;
  wire [7:0]    writes6_low;
  wire [7:0]    writes6_high;
  wire [63:0]   writes6;
  wire [7:0]    writes7_low;
  wire [7:0]    writes7_high;
  wire [63:0]   writes7;
  wire [63:0]   written;

  // read ports
  assign read_address0 = exchange_drain_i ? {exchange_drain_group_i, 2'b00} : read_row0_i;
  assign found0 = ({32{read_address0 == 6'h0}} & sum0_q) | ({32{read_address0 == 6'h01}} & sum1_q)
                  | ({32{read_address0 == 6'h02}} & sum2_q) | ({32{read_address0 == 6'h03}} & sum3_q)
                  | ({32{read_address0 == 6'h04}} & sum4_q) | ({32{read_address0 == 6'h05}} & sum5_q)
                  | ({32{read_address0 == 6'h06}} & sum6_q) | ({32{read_address0 == 6'h07}} & sum7_q)
                  | ({32{read_address0 == 6'h08}} & sum8_q) | ({32{read_address0 == 6'h09}} & sum9_q)
                  | ({32{read_address0 == 6'h0a}} & sum10_q) | ({32{read_address0 == 6'h0b}} & sum11_q)
                  | ({32{read_address0 == 6'h0c}} & sum12_q) | ({32{read_address0 == 6'h0d}} & sum13_q)
                  | ({32{read_address0 == 6'h0e}} & sum14_q) | ({32{read_address0 == 6'h0f}} & sum15_q)
                  | ({32{read_address0 == 6'h10}} & sum16_q) | ({32{read_address0 == 6'h11}} & sum17_q)
                  | ({32{read_address0 == 6'h12}} & sum18_q) | ({32{read_address0 == 6'h13}} & sum19_q)
                  | ({32{read_address0 == 6'h14}} & sum20_q) | ({32{read_address0 == 6'h15}} & sum21_q)
                  | ({32{read_address0 == 6'h16}} & sum22_q) | ({32{read_address0 == 6'h17}} & sum23_q)
                  | ({32{read_address0 == 6'h18}} & sum24_q) | ({32{read_address0 == 6'h19}} & sum25_q)
                  | ({32{read_address0 == 6'h1a}} & sum26_q) | ({32{read_address0 == 6'h1b}} & sum27_q)
                  | ({32{read_address0 == 6'h1c}} & sum28_q) | ({32{read_address0 == 6'h1d}} & sum29_q)
                  | ({32{read_address0 == 6'h1e}} & sum30_q) | ({32{read_address0 == 6'h1f}} & sum31_q)
                  | ({32{read_address0 == 6'h20}} & sum32_q) | ({32{read_address0 == 6'h21}} & sum33_q)
                  | ({32{read_address0 == 6'h22}} & sum34_q) | ({32{read_address0 == 6'h23}} & sum35_q)
                  | ({32{read_address0 == 6'h24}} & sum36_q) | ({32{read_address0 == 6'h25}} & sum37_q)
                  | ({32{read_address0 == 6'h26}} & sum38_q) | ({32{read_address0 == 6'h27}} & sum39_q)
                  | ({32{read_address0 == 6'h28}} & sum40_q) | ({32{read_address0 == 6'h29}} & sum41_q)
                  | ({32{read_address0 == 6'h2a}} & sum42_q) | ({32{read_address0 == 6'h2b}} & sum43_q)
                  | ({32{read_address0 == 6'h2c}} & sum44_q) | ({32{read_address0 == 6'h2d}} & sum45_q)
                  | ({32{read_address0 == 6'h2e}} & sum46_q) | ({32{read_address0 == 6'h2f}} & sum47_q)
                  | ({32{read_address0 == 6'h30}} & sum48_q) | ({32{read_address0 == 6'h31}} & sum49_q)
                  | ({32{read_address0 == 6'h32}} & sum50_q) | ({32{read_address0 == 6'h33}} & sum51_q)
                  | ({32{read_address0 == 6'h34}} & sum52_q) | ({32{read_address0 == 6'h35}} & sum53_q)
                  | ({32{read_address0 == 6'h36}} & sum54_q) | ({32{read_address0 == 6'h37}} & sum55_q)
                  | ({32{read_address0 == 6'h38}} & sum56_q) | ({32{read_address0 == 6'h39}} & sum57_q)
                  | ({32{read_address0 == 6'h3a}} & sum58_q) | ({32{read_address0 == 6'h3b}} & sum59_q)
                  | ({32{read_address0 == 6'h3c}} & sum60_q) | ({32{read_address0 == 6'h3d}} & sum61_q)
                  | ({32{read_address0 == 6'h3e}} & sum62_q) | ({32{read_address0 == 6'h3f}} & sum63_q);
  assign read_sum0_o = found0;
  assign sums0_o = found0;
  assign read_address1 = exchange_drain_i ? {exchange_drain_group_i, 2'b01} : read_row1_i;
  assign found1 = ({32{read_address1 == 6'h0}} & sum0_q) | ({32{read_address1 == 6'h01}} & sum1_q)
                  | ({32{read_address1 == 6'h02}} & sum2_q) | ({32{read_address1 == 6'h03}} & sum3_q)
                  | ({32{read_address1 == 6'h04}} & sum4_q) | ({32{read_address1 == 6'h05}} & sum5_q)
                  | ({32{read_address1 == 6'h06}} & sum6_q) | ({32{read_address1 == 6'h07}} & sum7_q)
                  | ({32{read_address1 == 6'h08}} & sum8_q) | ({32{read_address1 == 6'h09}} & sum9_q)
                  | ({32{read_address1 == 6'h0a}} & sum10_q) | ({32{read_address1 == 6'h0b}} & sum11_q)
                  | ({32{read_address1 == 6'h0c}} & sum12_q) | ({32{read_address1 == 6'h0d}} & sum13_q)
                  | ({32{read_address1 == 6'h0e}} & sum14_q) | ({32{read_address1 == 6'h0f}} & sum15_q)
                  | ({32{read_address1 == 6'h10}} & sum16_q) | ({32{read_address1 == 6'h11}} & sum17_q)
                  | ({32{read_address1 == 6'h12}} & sum18_q) | ({32{read_address1 == 6'h13}} & sum19_q)
                  | ({32{read_address1 == 6'h14}} & sum20_q) | ({32{read_address1 == 6'h15}} & sum21_q)
                  | ({32{read_address1 == 6'h16}} & sum22_q) | ({32{read_address1 == 6'h17}} & sum23_q)
                  | ({32{read_address1 == 6'h18}} & sum24_q) | ({32{read_address1 == 6'h19}} & sum25_q)
                  | ({32{read_address1 == 6'h1a}} & sum26_q) | ({32{read_address1 == 6'h1b}} & sum27_q)
                  | ({32{read_address1 == 6'h1c}} & sum28_q) | ({32{read_address1 == 6'h1d}} & sum29_q)
                  | ({32{read_address1 == 6'h1e}} & sum30_q) | ({32{read_address1 == 6'h1f}} & sum31_q)
                  | ({32{read_address1 == 6'h20}} & sum32_q) | ({32{read_address1 == 6'h21}} & sum33_q)
                  | ({32{read_address1 == 6'h22}} & sum34_q) | ({32{read_address1 == 6'h23}} & sum35_q)
                  | ({32{read_address1 == 6'h24}} & sum36_q) | ({32{read_address1 == 6'h25}} & sum37_q)
                  | ({32{read_address1 == 6'h26}} & sum38_q) | ({32{read_address1 == 6'h27}} & sum39_q)
                  | ({32{read_address1 == 6'h28}} & sum40_q) | ({32{read_address1 == 6'h29}} & sum41_q)
                  | ({32{read_address1 == 6'h2a}} & sum42_q) | ({32{read_address1 == 6'h2b}} & sum43_q)
                  | ({32{read_address1 == 6'h2c}} & sum44_q) | ({32{read_address1 == 6'h2d}} & sum45_q)
                  | ({32{read_address1 == 6'h2e}} & sum46_q) | ({32{read_address1 == 6'h2f}} & sum47_q)
                  | ({32{read_address1 == 6'h30}} & sum48_q) | ({32{read_address1 == 6'h31}} & sum49_q)
                  | ({32{read_address1 == 6'h32}} & sum50_q) | ({32{read_address1 == 6'h33}} & sum51_q)
                  | ({32{read_address1 == 6'h34}} & sum52_q) | ({32{read_address1 == 6'h35}} & sum53_q)
                  | ({32{read_address1 == 6'h36}} & sum54_q) | ({32{read_address1 == 6'h37}} & sum55_q)
                  | ({32{read_address1 == 6'h38}} & sum56_q) | ({32{read_address1 == 6'h39}} & sum57_q)
                  | ({32{read_address1 == 6'h3a}} & sum58_q) | ({32{read_address1 == 6'h3b}} & sum59_q)
                  | ({32{read_address1 == 6'h3c}} & sum60_q) | ({32{read_address1 == 6'h3d}} & sum61_q)
                  | ({32{read_address1 == 6'h3e}} & sum62_q) | ({32{read_address1 == 6'h3f}} & sum63_q);
  assign read_sum1_o = found1;
  assign sums1_o = found1;
  assign read_address2 = exchange_drain_i ? {exchange_drain_group_i, 2'b10} : read_row2_i;
  assign found2 = ({32{read_address2 == 6'h0}} & sum0_q) | ({32{read_address2 == 6'h01}} & sum1_q)
                  | ({32{read_address2 == 6'h02}} & sum2_q) | ({32{read_address2 == 6'h03}} & sum3_q)
                  | ({32{read_address2 == 6'h04}} & sum4_q) | ({32{read_address2 == 6'h05}} & sum5_q)
                  | ({32{read_address2 == 6'h06}} & sum6_q) | ({32{read_address2 == 6'h07}} & sum7_q)
                  | ({32{read_address2 == 6'h08}} & sum8_q) | ({32{read_address2 == 6'h09}} & sum9_q)
                  | ({32{read_address2 == 6'h0a}} & sum10_q) | ({32{read_address2 == 6'h0b}} & sum11_q)
                  | ({32{read_address2 == 6'h0c}} & sum12_q) | ({32{read_address2 == 6'h0d}} & sum13_q)
                  | ({32{read_address2 == 6'h0e}} & sum14_q) | ({32{read_address2 == 6'h0f}} & sum15_q)
                  | ({32{read_address2 == 6'h10}} & sum16_q) | ({32{read_address2 == 6'h11}} & sum17_q)
                  | ({32{read_address2 == 6'h12}} & sum18_q) | ({32{read_address2 == 6'h13}} & sum19_q)
                  | ({32{read_address2 == 6'h14}} & sum20_q) | ({32{read_address2 == 6'h15}} & sum21_q)
                  | ({32{read_address2 == 6'h16}} & sum22_q) | ({32{read_address2 == 6'h17}} & sum23_q)
                  | ({32{read_address2 == 6'h18}} & sum24_q) | ({32{read_address2 == 6'h19}} & sum25_q)
                  | ({32{read_address2 == 6'h1a}} & sum26_q) | ({32{read_address2 == 6'h1b}} & sum27_q)
                  | ({32{read_address2 == 6'h1c}} & sum28_q) | ({32{read_address2 == 6'h1d}} & sum29_q)
                  | ({32{read_address2 == 6'h1e}} & sum30_q) | ({32{read_address2 == 6'h1f}} & sum31_q)
                  | ({32{read_address2 == 6'h20}} & sum32_q) | ({32{read_address2 == 6'h21}} & sum33_q)
                  | ({32{read_address2 == 6'h22}} & sum34_q) | ({32{read_address2 == 6'h23}} & sum35_q)
                  | ({32{read_address2 == 6'h24}} & sum36_q) | ({32{read_address2 == 6'h25}} & sum37_q)
                  | ({32{read_address2 == 6'h26}} & sum38_q) | ({32{read_address2 == 6'h27}} & sum39_q)
                  | ({32{read_address2 == 6'h28}} & sum40_q) | ({32{read_address2 == 6'h29}} & sum41_q)
                  | ({32{read_address2 == 6'h2a}} & sum42_q) | ({32{read_address2 == 6'h2b}} & sum43_q)
                  | ({32{read_address2 == 6'h2c}} & sum44_q) | ({32{read_address2 == 6'h2d}} & sum45_q)
                  | ({32{read_address2 == 6'h2e}} & sum46_q) | ({32{read_address2 == 6'h2f}} & sum47_q)
                  | ({32{read_address2 == 6'h30}} & sum48_q) | ({32{read_address2 == 6'h31}} & sum49_q)
                  | ({32{read_address2 == 6'h32}} & sum50_q) | ({32{read_address2 == 6'h33}} & sum51_q)
                  | ({32{read_address2 == 6'h34}} & sum52_q) | ({32{read_address2 == 6'h35}} & sum53_q)
                  | ({32{read_address2 == 6'h36}} & sum54_q) | ({32{read_address2 == 6'h37}} & sum55_q)
                  | ({32{read_address2 == 6'h38}} & sum56_q) | ({32{read_address2 == 6'h39}} & sum57_q)
                  | ({32{read_address2 == 6'h3a}} & sum58_q) | ({32{read_address2 == 6'h3b}} & sum59_q)
                  | ({32{read_address2 == 6'h3c}} & sum60_q) | ({32{read_address2 == 6'h3d}} & sum61_q)
                  | ({32{read_address2 == 6'h3e}} & sum62_q) | ({32{read_address2 == 6'h3f}} & sum63_q);
  assign read_sum2_o = found2;
  assign sums2_o = found2;
  assign read_address3 = exchange_drain_i ? {exchange_drain_group_i, 2'b11} : read_row3_i;
  assign found3 = ({32{read_address3 == 6'h0}} & sum0_q) | ({32{read_address3 == 6'h01}} & sum1_q)
                  | ({32{read_address3 == 6'h02}} & sum2_q) | ({32{read_address3 == 6'h03}} & sum3_q)
                  | ({32{read_address3 == 6'h04}} & sum4_q) | ({32{read_address3 == 6'h05}} & sum5_q)
                  | ({32{read_address3 == 6'h06}} & sum6_q) | ({32{read_address3 == 6'h07}} & sum7_q)
                  | ({32{read_address3 == 6'h08}} & sum8_q) | ({32{read_address3 == 6'h09}} & sum9_q)
                  | ({32{read_address3 == 6'h0a}} & sum10_q) | ({32{read_address3 == 6'h0b}} & sum11_q)
                  | ({32{read_address3 == 6'h0c}} & sum12_q) | ({32{read_address3 == 6'h0d}} & sum13_q)
                  | ({32{read_address3 == 6'h0e}} & sum14_q) | ({32{read_address3 == 6'h0f}} & sum15_q)
                  | ({32{read_address3 == 6'h10}} & sum16_q) | ({32{read_address3 == 6'h11}} & sum17_q)
                  | ({32{read_address3 == 6'h12}} & sum18_q) | ({32{read_address3 == 6'h13}} & sum19_q)
                  | ({32{read_address3 == 6'h14}} & sum20_q) | ({32{read_address3 == 6'h15}} & sum21_q)
                  | ({32{read_address3 == 6'h16}} & sum22_q) | ({32{read_address3 == 6'h17}} & sum23_q)
                  | ({32{read_address3 == 6'h18}} & sum24_q) | ({32{read_address3 == 6'h19}} & sum25_q)
                  | ({32{read_address3 == 6'h1a}} & sum26_q) | ({32{read_address3 == 6'h1b}} & sum27_q)
                  | ({32{read_address3 == 6'h1c}} & sum28_q) | ({32{read_address3 == 6'h1d}} & sum29_q)
                  | ({32{read_address3 == 6'h1e}} & sum30_q) | ({32{read_address3 == 6'h1f}} & sum31_q)
                  | ({32{read_address3 == 6'h20}} & sum32_q) | ({32{read_address3 == 6'h21}} & sum33_q)
                  | ({32{read_address3 == 6'h22}} & sum34_q) | ({32{read_address3 == 6'h23}} & sum35_q)
                  | ({32{read_address3 == 6'h24}} & sum36_q) | ({32{read_address3 == 6'h25}} & sum37_q)
                  | ({32{read_address3 == 6'h26}} & sum38_q) | ({32{read_address3 == 6'h27}} & sum39_q)
                  | ({32{read_address3 == 6'h28}} & sum40_q) | ({32{read_address3 == 6'h29}} & sum41_q)
                  | ({32{read_address3 == 6'h2a}} & sum42_q) | ({32{read_address3 == 6'h2b}} & sum43_q)
                  | ({32{read_address3 == 6'h2c}} & sum44_q) | ({32{read_address3 == 6'h2d}} & sum45_q)
                  | ({32{read_address3 == 6'h2e}} & sum46_q) | ({32{read_address3 == 6'h2f}} & sum47_q)
                  | ({32{read_address3 == 6'h30}} & sum48_q) | ({32{read_address3 == 6'h31}} & sum49_q)
                  | ({32{read_address3 == 6'h32}} & sum50_q) | ({32{read_address3 == 6'h33}} & sum51_q)
                  | ({32{read_address3 == 6'h34}} & sum52_q) | ({32{read_address3 == 6'h35}} & sum53_q)
                  | ({32{read_address3 == 6'h36}} & sum54_q) | ({32{read_address3 == 6'h37}} & sum55_q)
                  | ({32{read_address3 == 6'h38}} & sum56_q) | ({32{read_address3 == 6'h39}} & sum57_q)
                  | ({32{read_address3 == 6'h3a}} & sum58_q) | ({32{read_address3 == 6'h3b}} & sum59_q)
                  | ({32{read_address3 == 6'h3c}} & sum60_q) | ({32{read_address3 == 6'h3d}} & sum61_q)
                  | ({32{read_address3 == 6'h3e}} & sum62_q) | ({32{read_address3 == 6'h3f}} & sum63_q);
  assign read_sum3_o = found3;
  assign sums3_o = found3;
  assign found4 = ({32{read_row4_i == 6'h0}} & sum0_q) | ({32{read_row4_i == 6'h01}} & sum1_q)
                  | ({32{read_row4_i == 6'h02}} & sum2_q) | ({32{read_row4_i == 6'h03}} & sum3_q)
                  | ({32{read_row4_i == 6'h04}} & sum4_q) | ({32{read_row4_i == 6'h05}} & sum5_q)
                  | ({32{read_row4_i == 6'h06}} & sum6_q) | ({32{read_row4_i == 6'h07}} & sum7_q)
                  | ({32{read_row4_i == 6'h08}} & sum8_q) | ({32{read_row4_i == 6'h09}} & sum9_q)
                  | ({32{read_row4_i == 6'h0a}} & sum10_q) | ({32{read_row4_i == 6'h0b}} & sum11_q)
                  | ({32{read_row4_i == 6'h0c}} & sum12_q) | ({32{read_row4_i == 6'h0d}} & sum13_q)
                  | ({32{read_row4_i == 6'h0e}} & sum14_q) | ({32{read_row4_i == 6'h0f}} & sum15_q)
                  | ({32{read_row4_i == 6'h10}} & sum16_q) | ({32{read_row4_i == 6'h11}} & sum17_q)
                  | ({32{read_row4_i == 6'h12}} & sum18_q) | ({32{read_row4_i == 6'h13}} & sum19_q)
                  | ({32{read_row4_i == 6'h14}} & sum20_q) | ({32{read_row4_i == 6'h15}} & sum21_q)
                  | ({32{read_row4_i == 6'h16}} & sum22_q) | ({32{read_row4_i == 6'h17}} & sum23_q)
                  | ({32{read_row4_i == 6'h18}} & sum24_q) | ({32{read_row4_i == 6'h19}} & sum25_q)
                  | ({32{read_row4_i == 6'h1a}} & sum26_q) | ({32{read_row4_i == 6'h1b}} & sum27_q)
                  | ({32{read_row4_i == 6'h1c}} & sum28_q) | ({32{read_row4_i == 6'h1d}} & sum29_q)
                  | ({32{read_row4_i == 6'h1e}} & sum30_q) | ({32{read_row4_i == 6'h1f}} & sum31_q)
                  | ({32{read_row4_i == 6'h20}} & sum32_q) | ({32{read_row4_i == 6'h21}} & sum33_q)
                  | ({32{read_row4_i == 6'h22}} & sum34_q) | ({32{read_row4_i == 6'h23}} & sum35_q)
                  | ({32{read_row4_i == 6'h24}} & sum36_q) | ({32{read_row4_i == 6'h25}} & sum37_q)
                  | ({32{read_row4_i == 6'h26}} & sum38_q) | ({32{read_row4_i == 6'h27}} & sum39_q)
                  | ({32{read_row4_i == 6'h28}} & sum40_q) | ({32{read_row4_i == 6'h29}} & sum41_q)
                  | ({32{read_row4_i == 6'h2a}} & sum42_q) | ({32{read_row4_i == 6'h2b}} & sum43_q)
                  | ({32{read_row4_i == 6'h2c}} & sum44_q) | ({32{read_row4_i == 6'h2d}} & sum45_q)
                  | ({32{read_row4_i == 6'h2e}} & sum46_q) | ({32{read_row4_i == 6'h2f}} & sum47_q)
                  | ({32{read_row4_i == 6'h30}} & sum48_q) | ({32{read_row4_i == 6'h31}} & sum49_q)
                  | ({32{read_row4_i == 6'h32}} & sum50_q) | ({32{read_row4_i == 6'h33}} & sum51_q)
                  | ({32{read_row4_i == 6'h34}} & sum52_q) | ({32{read_row4_i == 6'h35}} & sum53_q)
                  | ({32{read_row4_i == 6'h36}} & sum54_q) | ({32{read_row4_i == 6'h37}} & sum55_q)
                  | ({32{read_row4_i == 6'h38}} & sum56_q) | ({32{read_row4_i == 6'h39}} & sum57_q)
                  | ({32{read_row4_i == 6'h3a}} & sum58_q) | ({32{read_row4_i == 6'h3b}} & sum59_q)
                  | ({32{read_row4_i == 6'h3c}} & sum60_q) | ({32{read_row4_i == 6'h3d}} & sum61_q)
                  | ({32{read_row4_i == 6'h3e}} & sum62_q) | ({32{read_row4_i == 6'h3f}} & sum63_q);
  assign read_sum4_o = found4;
  assign found5 = ({32{read_row5_i == 6'h0}} & sum0_q) | ({32{read_row5_i == 6'h01}} & sum1_q)
                  | ({32{read_row5_i == 6'h02}} & sum2_q) | ({32{read_row5_i == 6'h03}} & sum3_q)
                  | ({32{read_row5_i == 6'h04}} & sum4_q) | ({32{read_row5_i == 6'h05}} & sum5_q)
                  | ({32{read_row5_i == 6'h06}} & sum6_q) | ({32{read_row5_i == 6'h07}} & sum7_q)
                  | ({32{read_row5_i == 6'h08}} & sum8_q) | ({32{read_row5_i == 6'h09}} & sum9_q)
                  | ({32{read_row5_i == 6'h0a}} & sum10_q) | ({32{read_row5_i == 6'h0b}} & sum11_q)
                  | ({32{read_row5_i == 6'h0c}} & sum12_q) | ({32{read_row5_i == 6'h0d}} & sum13_q)
                  | ({32{read_row5_i == 6'h0e}} & sum14_q) | ({32{read_row5_i == 6'h0f}} & sum15_q)
                  | ({32{read_row5_i == 6'h10}} & sum16_q) | ({32{read_row5_i == 6'h11}} & sum17_q)
                  | ({32{read_row5_i == 6'h12}} & sum18_q) | ({32{read_row5_i == 6'h13}} & sum19_q)
                  | ({32{read_row5_i == 6'h14}} & sum20_q) | ({32{read_row5_i == 6'h15}} & sum21_q)
                  | ({32{read_row5_i == 6'h16}} & sum22_q) | ({32{read_row5_i == 6'h17}} & sum23_q)
                  | ({32{read_row5_i == 6'h18}} & sum24_q) | ({32{read_row5_i == 6'h19}} & sum25_q)
                  | ({32{read_row5_i == 6'h1a}} & sum26_q) | ({32{read_row5_i == 6'h1b}} & sum27_q)
                  | ({32{read_row5_i == 6'h1c}} & sum28_q) | ({32{read_row5_i == 6'h1d}} & sum29_q)
                  | ({32{read_row5_i == 6'h1e}} & sum30_q) | ({32{read_row5_i == 6'h1f}} & sum31_q)
                  | ({32{read_row5_i == 6'h20}} & sum32_q) | ({32{read_row5_i == 6'h21}} & sum33_q)
                  | ({32{read_row5_i == 6'h22}} & sum34_q) | ({32{read_row5_i == 6'h23}} & sum35_q)
                  | ({32{read_row5_i == 6'h24}} & sum36_q) | ({32{read_row5_i == 6'h25}} & sum37_q)
                  | ({32{read_row5_i == 6'h26}} & sum38_q) | ({32{read_row5_i == 6'h27}} & sum39_q)
                  | ({32{read_row5_i == 6'h28}} & sum40_q) | ({32{read_row5_i == 6'h29}} & sum41_q)
                  | ({32{read_row5_i == 6'h2a}} & sum42_q) | ({32{read_row5_i == 6'h2b}} & sum43_q)
                  | ({32{read_row5_i == 6'h2c}} & sum44_q) | ({32{read_row5_i == 6'h2d}} & sum45_q)
                  | ({32{read_row5_i == 6'h2e}} & sum46_q) | ({32{read_row5_i == 6'h2f}} & sum47_q)
                  | ({32{read_row5_i == 6'h30}} & sum48_q) | ({32{read_row5_i == 6'h31}} & sum49_q)
                  | ({32{read_row5_i == 6'h32}} & sum50_q) | ({32{read_row5_i == 6'h33}} & sum51_q)
                  | ({32{read_row5_i == 6'h34}} & sum52_q) | ({32{read_row5_i == 6'h35}} & sum53_q)
                  | ({32{read_row5_i == 6'h36}} & sum54_q) | ({32{read_row5_i == 6'h37}} & sum55_q)
                  | ({32{read_row5_i == 6'h38}} & sum56_q) | ({32{read_row5_i == 6'h39}} & sum57_q)
                  | ({32{read_row5_i == 6'h3a}} & sum58_q) | ({32{read_row5_i == 6'h3b}} & sum59_q)
                  | ({32{read_row5_i == 6'h3c}} & sum60_q) | ({32{read_row5_i == 6'h3d}} & sum61_q)
                  | ({32{read_row5_i == 6'h3e}} & sum62_q) | ({32{read_row5_i == 6'h3f}} & sum63_q);
  assign read_sum5_o = found5;
  assign found6 = ({32{read_row6_i == 6'h0}} & sum0_q) | ({32{read_row6_i == 6'h01}} & sum1_q)
                  | ({32{read_row6_i == 6'h02}} & sum2_q) | ({32{read_row6_i == 6'h03}} & sum3_q)
                  | ({32{read_row6_i == 6'h04}} & sum4_q) | ({32{read_row6_i == 6'h05}} & sum5_q)
                  | ({32{read_row6_i == 6'h06}} & sum6_q) | ({32{read_row6_i == 6'h07}} & sum7_q)
                  | ({32{read_row6_i == 6'h08}} & sum8_q) | ({32{read_row6_i == 6'h09}} & sum9_q)
                  | ({32{read_row6_i == 6'h0a}} & sum10_q) | ({32{read_row6_i == 6'h0b}} & sum11_q)
                  | ({32{read_row6_i == 6'h0c}} & sum12_q) | ({32{read_row6_i == 6'h0d}} & sum13_q)
                  | ({32{read_row6_i == 6'h0e}} & sum14_q) | ({32{read_row6_i == 6'h0f}} & sum15_q)
                  | ({32{read_row6_i == 6'h10}} & sum16_q) | ({32{read_row6_i == 6'h11}} & sum17_q)
                  | ({32{read_row6_i == 6'h12}} & sum18_q) | ({32{read_row6_i == 6'h13}} & sum19_q)
                  | ({32{read_row6_i == 6'h14}} & sum20_q) | ({32{read_row6_i == 6'h15}} & sum21_q)
                  | ({32{read_row6_i == 6'h16}} & sum22_q) | ({32{read_row6_i == 6'h17}} & sum23_q)
                  | ({32{read_row6_i == 6'h18}} & sum24_q) | ({32{read_row6_i == 6'h19}} & sum25_q)
                  | ({32{read_row6_i == 6'h1a}} & sum26_q) | ({32{read_row6_i == 6'h1b}} & sum27_q)
                  | ({32{read_row6_i == 6'h1c}} & sum28_q) | ({32{read_row6_i == 6'h1d}} & sum29_q)
                  | ({32{read_row6_i == 6'h1e}} & sum30_q) | ({32{read_row6_i == 6'h1f}} & sum31_q)
                  | ({32{read_row6_i == 6'h20}} & sum32_q) | ({32{read_row6_i == 6'h21}} & sum33_q)
                  | ({32{read_row6_i == 6'h22}} & sum34_q) | ({32{read_row6_i == 6'h23}} & sum35_q)
                  | ({32{read_row6_i == 6'h24}} & sum36_q) | ({32{read_row6_i == 6'h25}} & sum37_q)
                  | ({32{read_row6_i == 6'h26}} & sum38_q) | ({32{read_row6_i == 6'h27}} & sum39_q)
                  | ({32{read_row6_i == 6'h28}} & sum40_q) | ({32{read_row6_i == 6'h29}} & sum41_q)
                  | ({32{read_row6_i == 6'h2a}} & sum42_q) | ({32{read_row6_i == 6'h2b}} & sum43_q)
                  | ({32{read_row6_i == 6'h2c}} & sum44_q) | ({32{read_row6_i == 6'h2d}} & sum45_q)
                  | ({32{read_row6_i == 6'h2e}} & sum46_q) | ({32{read_row6_i == 6'h2f}} & sum47_q)
                  | ({32{read_row6_i == 6'h30}} & sum48_q) | ({32{read_row6_i == 6'h31}} & sum49_q)
                  | ({32{read_row6_i == 6'h32}} & sum50_q) | ({32{read_row6_i == 6'h33}} & sum51_q)
                  | ({32{read_row6_i == 6'h34}} & sum52_q) | ({32{read_row6_i == 6'h35}} & sum53_q)
                  | ({32{read_row6_i == 6'h36}} & sum54_q) | ({32{read_row6_i == 6'h37}} & sum55_q)
                  | ({32{read_row6_i == 6'h38}} & sum56_q) | ({32{read_row6_i == 6'h39}} & sum57_q)
                  | ({32{read_row6_i == 6'h3a}} & sum58_q) | ({32{read_row6_i == 6'h3b}} & sum59_q)
                  | ({32{read_row6_i == 6'h3c}} & sum60_q) | ({32{read_row6_i == 6'h3d}} & sum61_q)
                  | ({32{read_row6_i == 6'h3e}} & sum62_q) | ({32{read_row6_i == 6'h3f}} & sum63_q);
  assign read_sum6_o = found6;
  assign found7 = ({32{read_row7_i == 6'h0}} & sum0_q) | ({32{read_row7_i == 6'h01}} & sum1_q)
                  | ({32{read_row7_i == 6'h02}} & sum2_q) | ({32{read_row7_i == 6'h03}} & sum3_q)
                  | ({32{read_row7_i == 6'h04}} & sum4_q) | ({32{read_row7_i == 6'h05}} & sum5_q)
                  | ({32{read_row7_i == 6'h06}} & sum6_q) | ({32{read_row7_i == 6'h07}} & sum7_q)
                  | ({32{read_row7_i == 6'h08}} & sum8_q) | ({32{read_row7_i == 6'h09}} & sum9_q)
                  | ({32{read_row7_i == 6'h0a}} & sum10_q) | ({32{read_row7_i == 6'h0b}} & sum11_q)
                  | ({32{read_row7_i == 6'h0c}} & sum12_q) | ({32{read_row7_i == 6'h0d}} & sum13_q)
                  | ({32{read_row7_i == 6'h0e}} & sum14_q) | ({32{read_row7_i == 6'h0f}} & sum15_q)
                  | ({32{read_row7_i == 6'h10}} & sum16_q) | ({32{read_row7_i == 6'h11}} & sum17_q)
                  | ({32{read_row7_i == 6'h12}} & sum18_q) | ({32{read_row7_i == 6'h13}} & sum19_q)
                  | ({32{read_row7_i == 6'h14}} & sum20_q) | ({32{read_row7_i == 6'h15}} & sum21_q)
                  | ({32{read_row7_i == 6'h16}} & sum22_q) | ({32{read_row7_i == 6'h17}} & sum23_q)
                  | ({32{read_row7_i == 6'h18}} & sum24_q) | ({32{read_row7_i == 6'h19}} & sum25_q)
                  | ({32{read_row7_i == 6'h1a}} & sum26_q) | ({32{read_row7_i == 6'h1b}} & sum27_q)
                  | ({32{read_row7_i == 6'h1c}} & sum28_q) | ({32{read_row7_i == 6'h1d}} & sum29_q)
                  | ({32{read_row7_i == 6'h1e}} & sum30_q) | ({32{read_row7_i == 6'h1f}} & sum31_q)
                  | ({32{read_row7_i == 6'h20}} & sum32_q) | ({32{read_row7_i == 6'h21}} & sum33_q)
                  | ({32{read_row7_i == 6'h22}} & sum34_q) | ({32{read_row7_i == 6'h23}} & sum35_q)
                  | ({32{read_row7_i == 6'h24}} & sum36_q) | ({32{read_row7_i == 6'h25}} & sum37_q)
                  | ({32{read_row7_i == 6'h26}} & sum38_q) | ({32{read_row7_i == 6'h27}} & sum39_q)
                  | ({32{read_row7_i == 6'h28}} & sum40_q) | ({32{read_row7_i == 6'h29}} & sum41_q)
                  | ({32{read_row7_i == 6'h2a}} & sum42_q) | ({32{read_row7_i == 6'h2b}} & sum43_q)
                  | ({32{read_row7_i == 6'h2c}} & sum44_q) | ({32{read_row7_i == 6'h2d}} & sum45_q)
                  | ({32{read_row7_i == 6'h2e}} & sum46_q) | ({32{read_row7_i == 6'h2f}} & sum47_q)
                  | ({32{read_row7_i == 6'h30}} & sum48_q) | ({32{read_row7_i == 6'h31}} & sum49_q)
                  | ({32{read_row7_i == 6'h32}} & sum50_q) | ({32{read_row7_i == 6'h33}} & sum51_q)
                  | ({32{read_row7_i == 6'h34}} & sum52_q) | ({32{read_row7_i == 6'h35}} & sum53_q)
                  | ({32{read_row7_i == 6'h36}} & sum54_q) | ({32{read_row7_i == 6'h37}} & sum55_q)
                  | ({32{read_row7_i == 6'h38}} & sum56_q) | ({32{read_row7_i == 6'h39}} & sum57_q)
                  | ({32{read_row7_i == 6'h3a}} & sum58_q) | ({32{read_row7_i == 6'h3b}} & sum59_q)
                  | ({32{read_row7_i == 6'h3c}} & sum60_q) | ({32{read_row7_i == 6'h3d}} & sum61_q)
                  | ({32{read_row7_i == 6'h3e}} & sum62_q) | ({32{read_row7_i == 6'h3f}} & sum63_q);
  assign read_sum7_o = found7;

  // write ports
  assign write_enable0 = exchange_load_i || updates0_valid_i;
  assign write_address0 = exchange_load_i ? {exchange_load_group_i, 2'b00} : updates0_row_i;
  assign write_sum0 = exchange_load_i ? exchange_start0_i : updates0_sum_i;
  assign writes0_low = {write_address0[2:0] == 3'b111, write_address0[2:0] == 3'b110, write_address0[2:0] == 3'b101,
                        write_address0[2:0] == 3'b100, write_address0[2:0] == 3'b011, write_address0[2:0] == 3'b010,
                        write_address0[2:0] == 3'b001, write_address0[2:0] == 3'b000};
  assign writes0_high =
      write_enable0
      ? {write_address0[5:3] == 3'b111, write_address0[5:3] == 3'b110, write_address0[5:3] == 3'b101,
         write_address0[5:3] == 3'b100, write_address0[5:3] == 3'b011, write_address0[5:3] == 3'b010,
         write_address0[5:3] == 3'b001, write_address0[5:3] == 3'b000}
      : 8'h0;
  assign writes0 = {writes0_high[7] ? writes0_low : 8'h0, writes0_high[6] ? writes0_low : 8'h0,
                    writes0_high[5] ? writes0_low : 8'h0, writes0_high[4] ? writes0_low : 8'h0,
                    writes0_high[3] ? writes0_low : 8'h0, writes0_high[2] ? writes0_low : 8'h0,
                    writes0_high[1] ? writes0_low : 8'h0, writes0_high[0] ? writes0_low : 8'h0};
  assign write_enable1 = exchange_load_i || updates1_valid_i;
  assign write_address1 = exchange_load_i ? {exchange_load_group_i, 2'b01} : updates1_row_i;
  assign write_sum1 = exchange_load_i ? exchange_start1_i : updates1_sum_i;
  assign writes1_low = {write_address1[2:0] == 3'b111, write_address1[2:0] == 3'b110, write_address1[2:0] == 3'b101,
                        write_address1[2:0] == 3'b100, write_address1[2:0] == 3'b011, write_address1[2:0] == 3'b010,
                        write_address1[2:0] == 3'b001, write_address1[2:0] == 3'b000};
  assign writes1_high =
      write_enable1
      ? {write_address1[5:3] == 3'b111, write_address1[5:3] == 3'b110, write_address1[5:3] == 3'b101,
         write_address1[5:3] == 3'b100, write_address1[5:3] == 3'b011, write_address1[5:3] == 3'b010,
         write_address1[5:3] == 3'b001, write_address1[5:3] == 3'b000}
      : 8'h0;
  assign writes1 = {writes1_high[7] ? writes1_low : 8'h0, writes1_high[6] ? writes1_low : 8'h0,
                    writes1_high[5] ? writes1_low : 8'h0, writes1_high[4] ? writes1_low : 8'h0,
                    writes1_high[3] ? writes1_low : 8'h0, writes1_high[2] ? writes1_low : 8'h0,
                    writes1_high[1] ? writes1_low : 8'h0, writes1_high[0] ? writes1_low : 8'h0};
  assign write_enable2 = exchange_load_i || updates2_valid_i;
  assign write_address2 = exchange_load_i ? {exchange_load_group_i, 2'b10} : updates2_row_i;
  assign write_sum2 = exchange_load_i ? exchange_start2_i : updates2_sum_i;
  assign writes2_low = {write_address2[2:0] == 3'b111, write_address2[2:0] == 3'b110, write_address2[2:0] == 3'b101,
                        write_address2[2:0] == 3'b100, write_address2[2:0] == 3'b011, write_address2[2:0] == 3'b010,
                        write_address2[2:0] == 3'b001, write_address2[2:0] == 3'b000};
  assign writes2_high =
      write_enable2
      ? {write_address2[5:3] == 3'b111, write_address2[5:3] == 3'b110, write_address2[5:3] == 3'b101,
         write_address2[5:3] == 3'b100, write_address2[5:3] == 3'b011, write_address2[5:3] == 3'b010,
         write_address2[5:3] == 3'b001, write_address2[5:3] == 3'b000}
      : 8'h0;
  assign writes2 = {writes2_high[7] ? writes2_low : 8'h0, writes2_high[6] ? writes2_low : 8'h0,
                    writes2_high[5] ? writes2_low : 8'h0, writes2_high[4] ? writes2_low : 8'h0,
                    writes2_high[3] ? writes2_low : 8'h0, writes2_high[2] ? writes2_low : 8'h0,
                    writes2_high[1] ? writes2_low : 8'h0, writes2_high[0] ? writes2_low : 8'h0};
  assign write_enable3 = exchange_load_i || updates3_valid_i;
  assign write_address3 = exchange_load_i ? {exchange_load_group_i, 2'b11} : updates3_row_i;
  assign write_sum3 = exchange_load_i ? exchange_start3_i : updates3_sum_i;
  assign writes3_low = {write_address3[2:0] == 3'b111, write_address3[2:0] == 3'b110, write_address3[2:0] == 3'b101,
                        write_address3[2:0] == 3'b100, write_address3[2:0] == 3'b011, write_address3[2:0] == 3'b010,
                        write_address3[2:0] == 3'b001, write_address3[2:0] == 3'b000};
  assign writes3_high =
      write_enable3
      ? {write_address3[5:3] == 3'b111, write_address3[5:3] == 3'b110, write_address3[5:3] == 3'b101,
         write_address3[5:3] == 3'b100, write_address3[5:3] == 3'b011, write_address3[5:3] == 3'b010,
         write_address3[5:3] == 3'b001, write_address3[5:3] == 3'b000}
      : 8'h0;
  assign writes3 = {writes3_high[7] ? writes3_low : 8'h0, writes3_high[6] ? writes3_low : 8'h0,
                    writes3_high[5] ? writes3_low : 8'h0, writes3_high[4] ? writes3_low : 8'h0,
                    writes3_high[3] ? writes3_low : 8'h0, writes3_high[2] ? writes3_low : 8'h0,
                    writes3_high[1] ? writes3_low : 8'h0, writes3_high[0] ? writes3_low : 8'h0};
  assign writes4_low = {updates4_row_i[2:0] == 3'b111, updates4_row_i[2:0] == 3'b110, updates4_row_i[2:0] == 3'b101,
                        updates4_row_i[2:0] == 3'b100, updates4_row_i[2:0] == 3'b011, updates4_row_i[2:0] == 3'b010,
                        updates4_row_i[2:0] == 3'b001, updates4_row_i[2:0] == 3'b000};
  assign writes4_high =
      updates4_valid_i
      ? {updates4_row_i[5:3] == 3'b111, updates4_row_i[5:3] == 3'b110, updates4_row_i[5:3] == 3'b101,
         updates4_row_i[5:3] == 3'b100, updates4_row_i[5:3] == 3'b011, updates4_row_i[5:3] == 3'b010,
         updates4_row_i[5:3] == 3'b001, updates4_row_i[5:3] == 3'b000}
      : 8'h0;
  assign writes4 = {writes4_high[7] ? writes4_low : 8'h0, writes4_high[6] ? writes4_low : 8'h0,
                    writes4_high[5] ? writes4_low : 8'h0, writes4_high[4] ? writes4_low : 8'h0,
                    writes4_high[3] ? writes4_low : 8'h0, writes4_high[2] ? writes4_low : 8'h0,
                    writes4_high[1] ? writes4_low : 8'h0, writes4_high[0] ? writes4_low : 8'h0};
  assign writes5_low = {updates5_row_i[2:0] == 3'b111, updates5_row_i[2:0] == 3'b110, updates5_row_i[2:0] == 3'b101,
                        updates5_row_i[2:0] == 3'b100, updates5_row_i[2:0] == 3'b011, updates5_row_i[2:0] == 3'b010,
                        updates5_row_i[2:0] == 3'b001, updates5_row_i[2:0] == 3'b000};
  assign writes5_high =
      updates5_valid_i
      ? {updates5_row_i[5:3] == 3'b111, updates5_row_i[5:3] == 3'b110, updates5_row_i[5:3] == 3'b101,
         updates5_row_i[5:3] == 3'b100, updates5_row_i[5:3] == 3'b011, updates5_row_i[5:3] == 3'b010,
         updates5_row_i[5:3] == 3'b001, updates5_row_i[5:3] == 3'b000}
      : 8'h0;
  assign writes5 = {writes5_high[7] ? writes5_low : 8'h0, writes5_high[6] ? writes5_low : 8'h0,
                    writes5_high[5] ? writes5_low : 8'h0, writes5_high[4] ? writes5_low : 8'h0,
                    writes5_high[3] ? writes5_low : 8'h0, writes5_high[2] ? writes5_low : 8'h0,
                    writes5_high[1] ? writes5_low : 8'h0, writes5_high[0] ? writes5_low : 8'h0};
  assign writes6_low = {updates6_row_i[2:0] == 3'b111, updates6_row_i[2:0] == 3'b110, updates6_row_i[2:0] == 3'b101,
                        updates6_row_i[2:0] == 3'b100, updates6_row_i[2:0] == 3'b011, updates6_row_i[2:0] == 3'b010,
                        updates6_row_i[2:0] == 3'b001, updates6_row_i[2:0] == 3'b000};
  assign writes6_high =
      updates6_valid_i
      ? {updates6_row_i[5:3] == 3'b111, updates6_row_i[5:3] == 3'b110, updates6_row_i[5:3] == 3'b101,
         updates6_row_i[5:3] == 3'b100, updates6_row_i[5:3] == 3'b011, updates6_row_i[5:3] == 3'b010,
         updates6_row_i[5:3] == 3'b001, updates6_row_i[5:3] == 3'b000}
      : 8'h0;
  assign writes6 = {writes6_high[7] ? writes6_low : 8'h0, writes6_high[6] ? writes6_low : 8'h0,
                    writes6_high[5] ? writes6_low : 8'h0, writes6_high[4] ? writes6_low : 8'h0,
                    writes6_high[3] ? writes6_low : 8'h0, writes6_high[2] ? writes6_low : 8'h0,
                    writes6_high[1] ? writes6_low : 8'h0, writes6_high[0] ? writes6_low : 8'h0};
  assign writes7_low = {updates7_row_i[2:0] == 3'b111, updates7_row_i[2:0] == 3'b110, updates7_row_i[2:0] == 3'b101,
                        updates7_row_i[2:0] == 3'b100, updates7_row_i[2:0] == 3'b011, updates7_row_i[2:0] == 3'b010,
                        updates7_row_i[2:0] == 3'b001, updates7_row_i[2:0] == 3'b000};
  assign writes7_high =
      updates7_valid_i
      ? {updates7_row_i[5:3] == 3'b111, updates7_row_i[5:3] == 3'b110, updates7_row_i[5:3] == 3'b101,
         updates7_row_i[5:3] == 3'b100, updates7_row_i[5:3] == 3'b011, updates7_row_i[5:3] == 3'b010,
         updates7_row_i[5:3] == 3'b001, updates7_row_i[5:3] == 3'b000}
      : 8'h0;
  assign writes7 = {writes7_high[7] ? writes7_low : 8'h0, writes7_high[6] ? writes7_low : 8'h0,
                    writes7_high[5] ? writes7_low : 8'h0, writes7_high[4] ? writes7_low : 8'h0,
                    writes7_high[3] ? writes7_low : 8'h0, writes7_high[2] ? writes7_low : 8'h0,
                    writes7_high[1] ? writes7_low : 8'h0, writes7_high[0] ? writes7_low : 8'h0};
  assign written = writes0 | writes1 | writes2 | writes3 | writes4 | writes5 | writes6 | writes7;

  always @(posedge clk) begin
    if (written[0]) begin
      sum0_q <=
          ({32{writes0[0]}} & write_sum0) | ({32{writes1[0]}} & write_sum1) | ({32{writes2[0]}} & write_sum2)
          | ({32{writes3[0]}} & write_sum3) | ({32{writes4[0]}} & updates4_sum_i) | ({32{writes5[0]}} & updates5_sum_i)
          | ({32{writes6[0]}} & updates6_sum_i) | ({32{writes7[0]}} & updates7_sum_i);
    end
    if (written[1]) begin
      sum1_q <=
          ({32{writes0[1]}} & write_sum0) | ({32{writes1[1]}} & write_sum1) | ({32{writes2[1]}} & write_sum2)
          | ({32{writes3[1]}} & write_sum3) | ({32{writes4[1]}} & updates4_sum_i) | ({32{writes5[1]}} & updates5_sum_i)
          | ({32{writes6[1]}} & updates6_sum_i) | ({32{writes7[1]}} & updates7_sum_i);
    end
    if (written[2]) begin
      sum2_q <=
          ({32{writes0[2]}} & write_sum0) | ({32{writes1[2]}} & write_sum1) | ({32{writes2[2]}} & write_sum2)
          | ({32{writes3[2]}} & write_sum3) | ({32{writes4[2]}} & updates4_sum_i) | ({32{writes5[2]}} & updates5_sum_i)
          | ({32{writes6[2]}} & updates6_sum_i) | ({32{writes7[2]}} & updates7_sum_i);
    end
    if (written[3]) begin
      sum3_q <=
          ({32{writes0[3]}} & write_sum0) | ({32{writes1[3]}} & write_sum1) | ({32{writes2[3]}} & write_sum2)
          | ({32{writes3[3]}} & write_sum3) | ({32{writes4[3]}} & updates4_sum_i) | ({32{writes5[3]}} & updates5_sum_i)
          | ({32{writes6[3]}} & updates6_sum_i) | ({32{writes7[3]}} & updates7_sum_i);
    end
    if (written[4]) begin
      sum4_q <=
          ({32{writes0[4]}} & write_sum0) | ({32{writes1[4]}} & write_sum1) | ({32{writes2[4]}} & write_sum2)
          | ({32{writes3[4]}} & write_sum3) | ({32{writes4[4]}} & updates4_sum_i) | ({32{writes5[4]}} & updates5_sum_i)
          | ({32{writes6[4]}} & updates6_sum_i) | ({32{writes7[4]}} & updates7_sum_i);
    end
    if (written[5]) begin
      sum5_q <=
          ({32{writes0[5]}} & write_sum0) | ({32{writes1[5]}} & write_sum1) | ({32{writes2[5]}} & write_sum2)
          | ({32{writes3[5]}} & write_sum3) | ({32{writes4[5]}} & updates4_sum_i) | ({32{writes5[5]}} & updates5_sum_i)
          | ({32{writes6[5]}} & updates6_sum_i) | ({32{writes7[5]}} & updates7_sum_i);
    end
    if (written[6]) begin
      sum6_q <=
          ({32{writes0[6]}} & write_sum0) | ({32{writes1[6]}} & write_sum1) | ({32{writes2[6]}} & write_sum2)
          | ({32{writes3[6]}} & write_sum3) | ({32{writes4[6]}} & updates4_sum_i) | ({32{writes5[6]}} & updates5_sum_i)
          | ({32{writes6[6]}} & updates6_sum_i) | ({32{writes7[6]}} & updates7_sum_i);
    end
    if (written[7]) begin
      sum7_q <=
          ({32{writes0[7]}} & write_sum0) | ({32{writes1[7]}} & write_sum1) | ({32{writes2[7]}} & write_sum2)
          | ({32{writes3[7]}} & write_sum3) | ({32{writes4[7]}} & updates4_sum_i) | ({32{writes5[7]}} & updates5_sum_i)
          | ({32{writes6[7]}} & updates6_sum_i) | ({32{writes7[7]}} & updates7_sum_i);
    end
    if (written[8]) begin
      sum8_q <=
          ({32{writes0[8]}} & write_sum0) | ({32{writes1[8]}} & write_sum1) | ({32{writes2[8]}} & write_sum2)
          | ({32{writes3[8]}} & write_sum3) | ({32{writes4[8]}} & updates4_sum_i) | ({32{writes5[8]}} & updates5_sum_i)
          | ({32{writes6[8]}} & updates6_sum_i) | ({32{writes7[8]}} & updates7_sum_i);
    end
    if (written[9]) begin
      sum9_q <=
          ({32{writes0[9]}} & write_sum0) | ({32{writes1[9]}} & write_sum1) | ({32{writes2[9]}} & write_sum2)
          | ({32{writes3[9]}} & write_sum3) | ({32{writes4[9]}} & updates4_sum_i) | ({32{writes5[9]}} & updates5_sum_i)
          | ({32{writes6[9]}} & updates6_sum_i) | ({32{writes7[9]}} & updates7_sum_i);
    end
    if (written[10]) begin
      sum10_q <= ({32{writes0[10]}} & write_sum0) | ({32{writes1[10]}} & write_sum1) | ({32{writes2[10]}} & write_sum2)
                 | ({32{writes3[10]}} & write_sum3) | ({32{writes4[10]}} & updates4_sum_i)
                 | ({32{writes5[10]}} & updates5_sum_i) | ({32{writes6[10]}} & updates6_sum_i)
                 | ({32{writes7[10]}} & updates7_sum_i);
    end
    if (written[11]) begin
      sum11_q <= ({32{writes0[11]}} & write_sum0) | ({32{writes1[11]}} & write_sum1) | ({32{writes2[11]}} & write_sum2)
                 | ({32{writes3[11]}} & write_sum3) | ({32{writes4[11]}} & updates4_sum_i)
                 | ({32{writes5[11]}} & updates5_sum_i) | ({32{writes6[11]}} & updates6_sum_i)
                 | ({32{writes7[11]}} & updates7_sum_i);
    end
    if (written[12]) begin
      sum12_q <= ({32{writes0[12]}} & write_sum0) | ({32{writes1[12]}} & write_sum1) | ({32{writes2[12]}} & write_sum2)
                 | ({32{writes3[12]}} & write_sum3) | ({32{writes4[12]}} & updates4_sum_i)
                 | ({32{writes5[12]}} & updates5_sum_i) | ({32{writes6[12]}} & updates6_sum_i)
                 | ({32{writes7[12]}} & updates7_sum_i);
    end
    if (written[13]) begin
      sum13_q <= ({32{writes0[13]}} & write_sum0) | ({32{writes1[13]}} & write_sum1) | ({32{writes2[13]}} & write_sum2)
                 | ({32{writes3[13]}} & write_sum3) | ({32{writes4[13]}} & updates4_sum_i)
                 | ({32{writes5[13]}} & updates5_sum_i) | ({32{writes6[13]}} & updates6_sum_i)
                 | ({32{writes7[13]}} & updates7_sum_i);
    end
    if (written[14]) begin
      sum14_q <= ({32{writes0[14]}} & write_sum0) | ({32{writes1[14]}} & write_sum1) | ({32{writes2[14]}} & write_sum2)
                 | ({32{writes3[14]}} & write_sum3) | ({32{writes4[14]}} & updates4_sum_i)
                 | ({32{writes5[14]}} & updates5_sum_i) | ({32{writes6[14]}} & updates6_sum_i)
                 | ({32{writes7[14]}} & updates7_sum_i);
    end
    if (written[15]) begin
      sum15_q <= ({32{writes0[15]}} & write_sum0) | ({32{writes1[15]}} & write_sum1) | ({32{writes2[15]}} & write_sum2)
                 | ({32{writes3[15]}} & write_sum3) | ({32{writes4[15]}} & updates4_sum_i)
                 | ({32{writes5[15]}} & updates5_sum_i) | ({32{writes6[15]}} & updates6_sum_i)
                 | ({32{writes7[15]}} & updates7_sum_i);
    end
    if (written[16]) begin
      sum16_q <= ({32{writes0[16]}} & write_sum0) | ({32{writes1[16]}} & write_sum1) | ({32{writes2[16]}} & write_sum2)
                 | ({32{writes3[16]}} & write_sum3) | ({32{writes4[16]}} & updates4_sum_i)
                 | ({32{writes5[16]}} & updates5_sum_i) | ({32{writes6[16]}} & updates6_sum_i)
                 | ({32{writes7[16]}} & updates7_sum_i);
    end
    if (written[17]) begin
      sum17_q <= ({32{writes0[17]}} & write_sum0) | ({32{writes1[17]}} & write_sum1) | ({32{writes2[17]}} & write_sum2)
                 | ({32{writes3[17]}} & write_sum3) | ({32{writes4[17]}} & updates4_sum_i)
                 | ({32{writes5[17]}} & updates5_sum_i) | ({32{writes6[17]}} & updates6_sum_i)
                 | ({32{writes7[17]}} & updates7_sum_i);
    end
    if (written[18]) begin
      sum18_q <= ({32{writes0[18]}} & write_sum0) | ({32{writes1[18]}} & write_sum1) | ({32{writes2[18]}} & write_sum2)
                 | ({32{writes3[18]}} & write_sum3) | ({32{writes4[18]}} & updates4_sum_i)
                 | ({32{writes5[18]}} & updates5_sum_i) | ({32{writes6[18]}} & updates6_sum_i)
                 | ({32{writes7[18]}} & updates7_sum_i);
    end
    if (written[19]) begin
      sum19_q <= ({32{writes0[19]}} & write_sum0) | ({32{writes1[19]}} & write_sum1) | ({32{writes2[19]}} & write_sum2)
                 | ({32{writes3[19]}} & write_sum3) | ({32{writes4[19]}} & updates4_sum_i)
                 | ({32{writes5[19]}} & updates5_sum_i) | ({32{writes6[19]}} & updates6_sum_i)
                 | ({32{writes7[19]}} & updates7_sum_i);
    end
    if (written[20]) begin
      sum20_q <= ({32{writes0[20]}} & write_sum0) | ({32{writes1[20]}} & write_sum1) | ({32{writes2[20]}} & write_sum2)
                 | ({32{writes3[20]}} & write_sum3) | ({32{writes4[20]}} & updates4_sum_i)
                 | ({32{writes5[20]}} & updates5_sum_i) | ({32{writes6[20]}} & updates6_sum_i)
                 | ({32{writes7[20]}} & updates7_sum_i);
    end
    if (written[21]) begin
      sum21_q <= ({32{writes0[21]}} & write_sum0) | ({32{writes1[21]}} & write_sum1) | ({32{writes2[21]}} & write_sum2)
                 | ({32{writes3[21]}} & write_sum3) | ({32{writes4[21]}} & updates4_sum_i)
                 | ({32{writes5[21]}} & updates5_sum_i) | ({32{writes6[21]}} & updates6_sum_i)
                 | ({32{writes7[21]}} & updates7_sum_i);
    end
    if (written[22]) begin
      sum22_q <= ({32{writes0[22]}} & write_sum0) | ({32{writes1[22]}} & write_sum1) | ({32{writes2[22]}} & write_sum2)
                 | ({32{writes3[22]}} & write_sum3) | ({32{writes4[22]}} & updates4_sum_i)
                 | ({32{writes5[22]}} & updates5_sum_i) | ({32{writes6[22]}} & updates6_sum_i)
                 | ({32{writes7[22]}} & updates7_sum_i);
    end
    if (written[23]) begin
      sum23_q <= ({32{writes0[23]}} & write_sum0) | ({32{writes1[23]}} & write_sum1) | ({32{writes2[23]}} & write_sum2)
                 | ({32{writes3[23]}} & write_sum3) | ({32{writes4[23]}} & updates4_sum_i)
                 | ({32{writes5[23]}} & updates5_sum_i) | ({32{writes6[23]}} & updates6_sum_i)
                 | ({32{writes7[23]}} & updates7_sum_i);
    end
    if (written[24]) begin
      sum24_q <= ({32{writes0[24]}} & write_sum0) | ({32{writes1[24]}} & write_sum1) | ({32{writes2[24]}} & write_sum2)
                 | ({32{writes3[24]}} & write_sum3) | ({32{writes4[24]}} & updates4_sum_i)
                 | ({32{writes5[24]}} & updates5_sum_i) | ({32{writes6[24]}} & updates6_sum_i)
                 | ({32{writes7[24]}} & updates7_sum_i);
    end
    if (written[25]) begin
      sum25_q <= ({32{writes0[25]}} & write_sum0) | ({32{writes1[25]}} & write_sum1) | ({32{writes2[25]}} & write_sum2)
                 | ({32{writes3[25]}} & write_sum3) | ({32{writes4[25]}} & updates4_sum_i)
                 | ({32{writes5[25]}} & updates5_sum_i) | ({32{writes6[25]}} & updates6_sum_i)
                 | ({32{writes7[25]}} & updates7_sum_i);
    end
    if (written[26]) begin
      sum26_q <= ({32{writes0[26]}} & write_sum0) | ({32{writes1[26]}} & write_sum1) | ({32{writes2[26]}} & write_sum2)
                 | ({32{writes3[26]}} & write_sum3) | ({32{writes4[26]}} & updates4_sum_i)
                 | ({32{writes5[26]}} & updates5_sum_i) | ({32{writes6[26]}} & updates6_sum_i)
                 | ({32{writes7[26]}} & updates7_sum_i);
    end
    if (written[27]) begin
      sum27_q <= ({32{writes0[27]}} & write_sum0) | ({32{writes1[27]}} & write_sum1) | ({32{writes2[27]}} & write_sum2)
                 | ({32{writes3[27]}} & write_sum3) | ({32{writes4[27]}} & updates4_sum_i)
                 | ({32{writes5[27]}} & updates5_sum_i) | ({32{writes6[27]}} & updates6_sum_i)
                 | ({32{writes7[27]}} & updates7_sum_i);
    end
    if (written[28]) begin
      sum28_q <= ({32{writes0[28]}} & write_sum0) | ({32{writes1[28]}} & write_sum1) | ({32{writes2[28]}} & write_sum2)
                 | ({32{writes3[28]}} & write_sum3) | ({32{writes4[28]}} & updates4_sum_i)
                 | ({32{writes5[28]}} & updates5_sum_i) | ({32{writes6[28]}} & updates6_sum_i)
                 | ({32{writes7[28]}} & updates7_sum_i);
    end
    if (written[29]) begin
      sum29_q <= ({32{writes0[29]}} & write_sum0) | ({32{writes1[29]}} & write_sum1) | ({32{writes2[29]}} & write_sum2)
                 | ({32{writes3[29]}} & write_sum3) | ({32{writes4[29]}} & updates4_sum_i)
                 | ({32{writes5[29]}} & updates5_sum_i) | ({32{writes6[29]}} & updates6_sum_i)
                 | ({32{writes7[29]}} & updates7_sum_i);
    end
    if (written[30]) begin
      sum30_q <= ({32{writes0[30]}} & write_sum0) | ({32{writes1[30]}} & write_sum1) | ({32{writes2[30]}} & write_sum2)
                 | ({32{writes3[30]}} & write_sum3) | ({32{writes4[30]}} & updates4_sum_i)
                 | ({32{writes5[30]}} & updates5_sum_i) | ({32{writes6[30]}} & updates6_sum_i)
                 | ({32{writes7[30]}} & updates7_sum_i);
    end
    if (written[31]) begin
      sum31_q <= ({32{writes0[31]}} & write_sum0) | ({32{writes1[31]}} & write_sum1) | ({32{writes2[31]}} & write_sum2)
                 | ({32{writes3[31]}} & write_sum3) | ({32{writes4[31]}} & updates4_sum_i)
                 | ({32{writes5[31]}} & updates5_sum_i) | ({32{writes6[31]}} & updates6_sum_i)
                 | ({32{writes7[31]}} & updates7_sum_i);
    end
    if (written[32]) begin
      sum32_q <= ({32{writes0[32]}} & write_sum0) | ({32{writes1[32]}} & write_sum1) | ({32{writes2[32]}} & write_sum2)
                 | ({32{writes3[32]}} & write_sum3) | ({32{writes4[32]}} & updates4_sum_i)
                 | ({32{writes5[32]}} & updates5_sum_i) | ({32{writes6[32]}} & updates6_sum_i)
                 | ({32{writes7[32]}} & updates7_sum_i);
    end
    if (written[33]) begin
      sum33_q <= ({32{writes0[33]}} & write_sum0) | ({32{writes1[33]}} & write_sum1) | ({32{writes2[33]}} & write_sum2)
                 | ({32{writes3[33]}} & write_sum3) | ({32{writes4[33]}} & updates4_sum_i)
                 | ({32{writes5[33]}} & updates5_sum_i) | ({32{writes6[33]}} & updates6_sum_i)
                 | ({32{writes7[33]}} & updates7_sum_i);
    end
    if (written[34]) begin
      sum34_q <= ({32{writes0[34]}} & write_sum0) | ({32{writes1[34]}} & write_sum1) | ({32{writes2[34]}} & write_sum2)
                 | ({32{writes3[34]}} & write_sum3) | ({32{writes4[34]}} & updates4_sum_i)
                 | ({32{writes5[34]}} & updates5_sum_i) | ({32{writes6[34]}} & updates6_sum_i)
                 | ({32{writes7[34]}} & updates7_sum_i);
    end
    if (written[35]) begin
      sum35_q <= ({32{writes0[35]}} & write_sum0) | ({32{writes1[35]}} & write_sum1) | ({32{writes2[35]}} & write_sum2)
                 | ({32{writes3[35]}} & write_sum3) | ({32{writes4[35]}} & updates4_sum_i)
                 | ({32{writes5[35]}} & updates5_sum_i) | ({32{writes6[35]}} & updates6_sum_i)
                 | ({32{writes7[35]}} & updates7_sum_i);
    end
    if (written[36]) begin
      sum36_q <= ({32{writes0[36]}} & write_sum0) | ({32{writes1[36]}} & write_sum1) | ({32{writes2[36]}} & write_sum2)
                 | ({32{writes3[36]}} & write_sum3) | ({32{writes4[36]}} & updates4_sum_i)
                 | ({32{writes5[36]}} & updates5_sum_i) | ({32{writes6[36]}} & updates6_sum_i)
                 | ({32{writes7[36]}} & updates7_sum_i);
    end
    if (written[37]) begin
      sum37_q <= ({32{writes0[37]}} & write_sum0) | ({32{writes1[37]}} & write_sum1) | ({32{writes2[37]}} & write_sum2)
                 | ({32{writes3[37]}} & write_sum3) | ({32{writes4[37]}} & updates4_sum_i)
                 | ({32{writes5[37]}} & updates5_sum_i) | ({32{writes6[37]}} & updates6_sum_i)
                 | ({32{writes7[37]}} & updates7_sum_i);
    end
    if (written[38]) begin
      sum38_q <= ({32{writes0[38]}} & write_sum0) | ({32{writes1[38]}} & write_sum1) | ({32{writes2[38]}} & write_sum2)
                 | ({32{writes3[38]}} & write_sum3) | ({32{writes4[38]}} & updates4_sum_i)
                 | ({32{writes5[38]}} & updates5_sum_i) | ({32{writes6[38]}} & updates6_sum_i)
                 | ({32{writes7[38]}} & updates7_sum_i);
    end
    if (written[39]) begin
      sum39_q <= ({32{writes0[39]}} & write_sum0) | ({32{writes1[39]}} & write_sum1) | ({32{writes2[39]}} & write_sum2)
                 | ({32{writes3[39]}} & write_sum3) | ({32{writes4[39]}} & updates4_sum_i)
                 | ({32{writes5[39]}} & updates5_sum_i) | ({32{writes6[39]}} & updates6_sum_i)
                 | ({32{writes7[39]}} & updates7_sum_i);
    end
    if (written[40]) begin
      sum40_q <= ({32{writes0[40]}} & write_sum0) | ({32{writes1[40]}} & write_sum1) | ({32{writes2[40]}} & write_sum2)
                 | ({32{writes3[40]}} & write_sum3) | ({32{writes4[40]}} & updates4_sum_i)
                 | ({32{writes5[40]}} & updates5_sum_i) | ({32{writes6[40]}} & updates6_sum_i)
                 | ({32{writes7[40]}} & updates7_sum_i);
    end
    if (written[41]) begin
      sum41_q <= ({32{writes0[41]}} & write_sum0) | ({32{writes1[41]}} & write_sum1) | ({32{writes2[41]}} & write_sum2)
                 | ({32{writes3[41]}} & write_sum3) | ({32{writes4[41]}} & updates4_sum_i)
                 | ({32{writes5[41]}} & updates5_sum_i) | ({32{writes6[41]}} & updates6_sum_i)
                 | ({32{writes7[41]}} & updates7_sum_i);
    end
    if (written[42]) begin
      sum42_q <= ({32{writes0[42]}} & write_sum0) | ({32{writes1[42]}} & write_sum1) | ({32{writes2[42]}} & write_sum2)
                 | ({32{writes3[42]}} & write_sum3) | ({32{writes4[42]}} & updates4_sum_i)
                 | ({32{writes5[42]}} & updates5_sum_i) | ({32{writes6[42]}} & updates6_sum_i)
                 | ({32{writes7[42]}} & updates7_sum_i);
    end
    if (written[43]) begin
      sum43_q <= ({32{writes0[43]}} & write_sum0) | ({32{writes1[43]}} & write_sum1) | ({32{writes2[43]}} & write_sum2)
                 | ({32{writes3[43]}} & write_sum3) | ({32{writes4[43]}} & updates4_sum_i)
                 | ({32{writes5[43]}} & updates5_sum_i) | ({32{writes6[43]}} & updates6_sum_i)
                 | ({32{writes7[43]}} & updates7_sum_i);
    end
    if (written[44]) begin
      sum44_q <= ({32{writes0[44]}} & write_sum0) | ({32{writes1[44]}} & write_sum1) | ({32{writes2[44]}} & write_sum2)
                 | ({32{writes3[44]}} & write_sum3) | ({32{writes4[44]}} & updates4_sum_i)
                 | ({32{writes5[44]}} & updates5_sum_i) | ({32{writes6[44]}} & updates6_sum_i)
                 | ({32{writes7[44]}} & updates7_sum_i);
    end
    if (written[45]) begin
      sum45_q <= ({32{writes0[45]}} & write_sum0) | ({32{writes1[45]}} & write_sum1) | ({32{writes2[45]}} & write_sum2)
                 | ({32{writes3[45]}} & write_sum3) | ({32{writes4[45]}} & updates4_sum_i)
                 | ({32{writes5[45]}} & updates5_sum_i) | ({32{writes6[45]}} & updates6_sum_i)
                 | ({32{writes7[45]}} & updates7_sum_i);
    end
    if (written[46]) begin
      sum46_q <= ({32{writes0[46]}} & write_sum0) | ({32{writes1[46]}} & write_sum1) | ({32{writes2[46]}} & write_sum2)
                 | ({32{writes3[46]}} & write_sum3) | ({32{writes4[46]}} & updates4_sum_i)
                 | ({32{writes5[46]}} & updates5_sum_i) | ({32{writes6[46]}} & updates6_sum_i)
                 | ({32{writes7[46]}} & updates7_sum_i);
    end
    if (written[47]) begin
      sum47_q <= ({32{writes0[47]}} & write_sum0) | ({32{writes1[47]}} & write_sum1) | ({32{writes2[47]}} & write_sum2)
                 | ({32{writes3[47]}} & write_sum3) | ({32{writes4[47]}} & updates4_sum_i)
                 | ({32{writes5[47]}} & updates5_sum_i) | ({32{writes6[47]}} & updates6_sum_i)
                 | ({32{writes7[47]}} & updates7_sum_i);
    end
    if (written[48]) begin
      sum48_q <= ({32{writes0[48]}} & write_sum0) | ({32{writes1[48]}} & write_sum1) | ({32{writes2[48]}} & write_sum2)
                 | ({32{writes3[48]}} & write_sum3) | ({32{writes4[48]}} & updates4_sum_i)
                 | ({32{writes5[48]}} & updates5_sum_i) | ({32{writes6[48]}} & updates6_sum_i)
                 | ({32{writes7[48]}} & updates7_sum_i);
    end
    if (written[49]) begin
      sum49_q <= ({32{writes0[49]}} & write_sum0) | ({32{writes1[49]}} & write_sum1) | ({32{writes2[49]}} & write_sum2)
                 | ({32{writes3[49]}} & write_sum3) | ({32{writes4[49]}} & updates4_sum_i)
                 | ({32{writes5[49]}} & updates5_sum_i) | ({32{writes6[49]}} & updates6_sum_i)
                 | ({32{writes7[49]}} & updates7_sum_i);
    end
    if (written[50]) begin
      sum50_q <= ({32{writes0[50]}} & write_sum0) | ({32{writes1[50]}} & write_sum1) | ({32{writes2[50]}} & write_sum2)
                 | ({32{writes3[50]}} & write_sum3) | ({32{writes4[50]}} & updates4_sum_i)
                 | ({32{writes5[50]}} & updates5_sum_i) | ({32{writes6[50]}} & updates6_sum_i)
                 | ({32{writes7[50]}} & updates7_sum_i);
    end
    if (written[51]) begin
      sum51_q <= ({32{writes0[51]}} & write_sum0) | ({32{writes1[51]}} & write_sum1) | ({32{writes2[51]}} & write_sum2)
                 | ({32{writes3[51]}} & write_sum3) | ({32{writes4[51]}} & updates4_sum_i)
                 | ({32{writes5[51]}} & updates5_sum_i) | ({32{writes6[51]}} & updates6_sum_i)
                 | ({32{writes7[51]}} & updates7_sum_i);
    end
    if (written[52]) begin
      sum52_q <= ({32{writes0[52]}} & write_sum0) | ({32{writes1[52]}} & write_sum1) | ({32{writes2[52]}} & write_sum2)
                 | ({32{writes3[52]}} & write_sum3) | ({32{writes4[52]}} & updates4_sum_i)
                 | ({32{writes5[52]}} & updates5_sum_i) | ({32{writes6[52]}} & updates6_sum_i)
                 | ({32{writes7[52]}} & updates7_sum_i);
    end
    if (written[53]) begin
      sum53_q <= ({32{writes0[53]}} & write_sum0) | ({32{writes1[53]}} & write_sum1) | ({32{writes2[53]}} & write_sum2)
                 | ({32{writes3[53]}} & write_sum3) | ({32{writes4[53]}} & updates4_sum_i)
                 | ({32{writes5[53]}} & updates5_sum_i) | ({32{writes6[53]}} & updates6_sum_i)
                 | ({32{writes7[53]}} & updates7_sum_i);
    end
    if (written[54]) begin
      sum54_q <= ({32{writes0[54]}} & write_sum0) | ({32{writes1[54]}} & write_sum1) | ({32{writes2[54]}} & write_sum2)
                 | ({32{writes3[54]}} & write_sum3) | ({32{writes4[54]}} & updates4_sum_i)
                 | ({32{writes5[54]}} & updates5_sum_i) | ({32{writes6[54]}} & updates6_sum_i)
                 | ({32{writes7[54]}} & updates7_sum_i);
    end
    if (written[55]) begin
      sum55_q <= ({32{writes0[55]}} & write_sum0) | ({32{writes1[55]}} & write_sum1) | ({32{writes2[55]}} & write_sum2)
                 | ({32{writes3[55]}} & write_sum3) | ({32{writes4[55]}} & updates4_sum_i)
                 | ({32{writes5[55]}} & updates5_sum_i) | ({32{writes6[55]}} & updates6_sum_i)
                 | ({32{writes7[55]}} & updates7_sum_i);
    end
    if (written[56]) begin
      sum56_q <= ({32{writes0[56]}} & write_sum0) | ({32{writes1[56]}} & write_sum1) | ({32{writes2[56]}} & write_sum2)
                 | ({32{writes3[56]}} & write_sum3) | ({32{writes4[56]}} & updates4_sum_i)
                 | ({32{writes5[56]}} & updates5_sum_i) | ({32{writes6[56]}} & updates6_sum_i)
                 | ({32{writes7[56]}} & updates7_sum_i);
    end
    if (written[57]) begin
      sum57_q <= ({32{writes0[57]}} & write_sum0) | ({32{writes1[57]}} & write_sum1) | ({32{writes2[57]}} & write_sum2)
                 | ({32{writes3[57]}} & write_sum3) | ({32{writes4[57]}} & updates4_sum_i)
                 | ({32{writes5[57]}} & updates5_sum_i) | ({32{writes6[57]}} & updates6_sum_i)
                 | ({32{writes7[57]}} & updates7_sum_i);
    end
    if (written[58]) begin
      sum58_q <= ({32{writes0[58]}} & write_sum0) | ({32{writes1[58]}} & write_sum1) | ({32{writes2[58]}} & write_sum2)
                 | ({32{writes3[58]}} & write_sum3) | ({32{writes4[58]}} & updates4_sum_i)
                 | ({32{writes5[58]}} & updates5_sum_i) | ({32{writes6[58]}} & updates6_sum_i)
                 | ({32{writes7[58]}} & updates7_sum_i);
    end
    if (written[59]) begin
      sum59_q <= ({32{writes0[59]}} & write_sum0) | ({32{writes1[59]}} & write_sum1) | ({32{writes2[59]}} & write_sum2)
                 | ({32{writes3[59]}} & write_sum3) | ({32{writes4[59]}} & updates4_sum_i)
                 | ({32{writes5[59]}} & updates5_sum_i) | ({32{writes6[59]}} & updates6_sum_i)
                 | ({32{writes7[59]}} & updates7_sum_i);
    end
    if (written[60]) begin
      sum60_q <= ({32{writes0[60]}} & write_sum0) | ({32{writes1[60]}} & write_sum1) | ({32{writes2[60]}} & write_sum2)
                 | ({32{writes3[60]}} & write_sum3) | ({32{writes4[60]}} & updates4_sum_i)
                 | ({32{writes5[60]}} & updates5_sum_i) | ({32{writes6[60]}} & updates6_sum_i)
                 | ({32{writes7[60]}} & updates7_sum_i);
    end
    if (written[61]) begin
      sum61_q <= ({32{writes0[61]}} & write_sum0) | ({32{writes1[61]}} & write_sum1) | ({32{writes2[61]}} & write_sum2)
                 | ({32{writes3[61]}} & write_sum3) | ({32{writes4[61]}} & updates4_sum_i)
                 | ({32{writes5[61]}} & updates5_sum_i) | ({32{writes6[61]}} & updates6_sum_i)
                 | ({32{writes7[61]}} & updates7_sum_i);
    end
    if (written[62]) begin
      sum62_q <= ({32{writes0[62]}} & write_sum0) | ({32{writes1[62]}} & write_sum1) | ({32{writes2[62]}} & write_sum2)
                 | ({32{writes3[62]}} & write_sum3) | ({32{writes4[62]}} & updates4_sum_i)
                 | ({32{writes5[62]}} & updates5_sum_i) | ({32{writes6[62]}} & updates6_sum_i)
                 | ({32{writes7[62]}} & updates7_sum_i);
    end
    if (written[63]) begin
      sum63_q <= ({32{writes0[63]}} & write_sum0) | ({32{writes1[63]}} & write_sum1) | ({32{writes2[63]}} & write_sum2)
                 | ({32{writes3[63]}} & write_sum3) | ({32{writes4[63]}} & updates4_sum_i)
                 | ({32{writes5[63]}} & updates5_sum_i) | ({32{writes6[63]}} & updates6_sum_i)
                 | ({32{writes7[63]}} & updates7_sum_i);
    end
  end

endmodule
