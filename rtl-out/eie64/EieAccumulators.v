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
  reg  [31:0]   found0;
  wire [5:0]    read_address1;
  reg  [31:0]   found1;
  wire [5:0]    read_address2;
  reg  [31:0]   found2;
  wire [5:0]    read_address3;
  reg  [31:0]   found3;
  reg  [31:0]   found4;
  reg  [31:0]   found5;
  reg  [31:0]   found6;
  reg  [31:0]   found7;

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
  assign read_address0 = read_row0_i | {exchange_drain_group_i, 2'b00};

  always @(*) begin
    case (read_address0)
      6'h0: found0 = sum0_q;
      6'h01: found0 = sum1_q;
      6'h02: found0 = sum2_q;
      6'h03: found0 = sum3_q;
      6'h04: found0 = sum4_q;
      6'h05: found0 = sum5_q;
      6'h06: found0 = sum6_q;
      6'h07: found0 = sum7_q;
      6'h08: found0 = sum8_q;
      6'h09: found0 = sum9_q;
      6'h0a: found0 = sum10_q;
      6'h0b: found0 = sum11_q;
      6'h0c: found0 = sum12_q;
      6'h0d: found0 = sum13_q;
      6'h0e: found0 = sum14_q;
      6'h0f: found0 = sum15_q;
      6'h10: found0 = sum16_q;
      6'h11: found0 = sum17_q;
      6'h12: found0 = sum18_q;
      6'h13: found0 = sum19_q;
      6'h14: found0 = sum20_q;
      6'h15: found0 = sum21_q;
      6'h16: found0 = sum22_q;
      6'h17: found0 = sum23_q;
      6'h18: found0 = sum24_q;
      6'h19: found0 = sum25_q;
      6'h1a: found0 = sum26_q;
      6'h1b: found0 = sum27_q;
      6'h1c: found0 = sum28_q;
      6'h1d: found0 = sum29_q;
      6'h1e: found0 = sum30_q;
      6'h1f: found0 = sum31_q;
      6'h20: found0 = sum32_q;
      6'h21: found0 = sum33_q;
      6'h22: found0 = sum34_q;
      6'h23: found0 = sum35_q;
      6'h24: found0 = sum36_q;
      6'h25: found0 = sum37_q;
      6'h26: found0 = sum38_q;
      6'h27: found0 = sum39_q;
      6'h28: found0 = sum40_q;
      6'h29: found0 = sum41_q;
      6'h2a: found0 = sum42_q;
      6'h2b: found0 = sum43_q;
      6'h2c: found0 = sum44_q;
      6'h2d: found0 = sum45_q;
      6'h2e: found0 = sum46_q;
      6'h2f: found0 = sum47_q;
      6'h30: found0 = sum48_q;
      6'h31: found0 = sum49_q;
      6'h32: found0 = sum50_q;
      6'h33: found0 = sum51_q;
      6'h34: found0 = sum52_q;
      6'h35: found0 = sum53_q;
      6'h36: found0 = sum54_q;
      6'h37: found0 = sum55_q;
      6'h38: found0 = sum56_q;
      6'h39: found0 = sum57_q;
      6'h3a: found0 = sum58_q;
      6'h3b: found0 = sum59_q;
      6'h3c: found0 = sum60_q;
      6'h3d: found0 = sum61_q;
      6'h3e: found0 = sum62_q;
      6'h3f: found0 = sum63_q;
      default: found0 = 32'h0;
    endcase
  end

  assign read_sum0_o = found0;
  assign sums0_o = found0;
  assign read_address1 = read_row1_i | {exchange_drain_group_i, exchange_drain_i ? 2'b01 : 2'b00};

  always @(*) begin
    case (read_address1)
      6'h01: found1 = sum1_q;
      6'h02: found1 = sum2_q;
      6'h03: found1 = sum3_q;
      6'h04: found1 = sum4_q;
      6'h05: found1 = sum5_q;
      6'h06: found1 = sum6_q;
      6'h07: found1 = sum7_q;
      6'h08: found1 = sum8_q;
      6'h09: found1 = sum9_q;
      6'h0a: found1 = sum10_q;
      6'h0b: found1 = sum11_q;
      6'h0c: found1 = sum12_q;
      6'h0d: found1 = sum13_q;
      6'h0e: found1 = sum14_q;
      6'h0f: found1 = sum15_q;
      6'h10: found1 = sum16_q;
      6'h11: found1 = sum17_q;
      6'h12: found1 = sum18_q;
      6'h13: found1 = sum19_q;
      6'h14: found1 = sum20_q;
      6'h15: found1 = sum21_q;
      6'h16: found1 = sum22_q;
      6'h17: found1 = sum23_q;
      6'h18: found1 = sum24_q;
      6'h19: found1 = sum25_q;
      6'h1a: found1 = sum26_q;
      6'h1b: found1 = sum27_q;
      6'h1c: found1 = sum28_q;
      6'h1d: found1 = sum29_q;
      6'h1e: found1 = sum30_q;
      6'h1f: found1 = sum31_q;
      6'h20: found1 = sum32_q;
      6'h21: found1 = sum33_q;
      6'h22: found1 = sum34_q;
      6'h23: found1 = sum35_q;
      6'h24: found1 = sum36_q;
      6'h25: found1 = sum37_q;
      6'h26: found1 = sum38_q;
      6'h27: found1 = sum39_q;
      6'h28: found1 = sum40_q;
      6'h29: found1 = sum41_q;
      6'h2a: found1 = sum42_q;
      6'h2b: found1 = sum43_q;
      6'h2c: found1 = sum44_q;
      6'h2d: found1 = sum45_q;
      6'h2e: found1 = sum46_q;
      6'h2f: found1 = sum47_q;
      6'h30: found1 = sum48_q;
      6'h31: found1 = sum49_q;
      6'h32: found1 = sum50_q;
      6'h33: found1 = sum51_q;
      6'h34: found1 = sum52_q;
      6'h35: found1 = sum53_q;
      6'h36: found1 = sum54_q;
      6'h37: found1 = sum55_q;
      6'h38: found1 = sum56_q;
      6'h39: found1 = sum57_q;
      6'h3a: found1 = sum58_q;
      6'h3b: found1 = sum59_q;
      6'h3c: found1 = sum60_q;
      6'h3d: found1 = sum61_q;
      6'h3e: found1 = sum62_q;
      6'h3f: found1 = sum63_q;
      default: found1 = 32'h0;
    endcase
  end

  assign read_sum1_o = found1;
  assign sums1_o = found1;
  assign read_address2 = read_row2_i | {exchange_drain_group_i, exchange_drain_i ? 2'b10 : 2'b00};

  always @(*) begin
    case (read_address2)
      6'h02: found2 = sum2_q;
      6'h03: found2 = sum3_q;
      6'h04: found2 = sum4_q;
      6'h05: found2 = sum5_q;
      6'h06: found2 = sum6_q;
      6'h07: found2 = sum7_q;
      6'h08: found2 = sum8_q;
      6'h09: found2 = sum9_q;
      6'h0a: found2 = sum10_q;
      6'h0b: found2 = sum11_q;
      6'h0c: found2 = sum12_q;
      6'h0d: found2 = sum13_q;
      6'h0e: found2 = sum14_q;
      6'h0f: found2 = sum15_q;
      6'h10: found2 = sum16_q;
      6'h11: found2 = sum17_q;
      6'h12: found2 = sum18_q;
      6'h13: found2 = sum19_q;
      6'h14: found2 = sum20_q;
      6'h15: found2 = sum21_q;
      6'h16: found2 = sum22_q;
      6'h17: found2 = sum23_q;
      6'h18: found2 = sum24_q;
      6'h19: found2 = sum25_q;
      6'h1a: found2 = sum26_q;
      6'h1b: found2 = sum27_q;
      6'h1c: found2 = sum28_q;
      6'h1d: found2 = sum29_q;
      6'h1e: found2 = sum30_q;
      6'h1f: found2 = sum31_q;
      6'h20: found2 = sum32_q;
      6'h21: found2 = sum33_q;
      6'h22: found2 = sum34_q;
      6'h23: found2 = sum35_q;
      6'h24: found2 = sum36_q;
      6'h25: found2 = sum37_q;
      6'h26: found2 = sum38_q;
      6'h27: found2 = sum39_q;
      6'h28: found2 = sum40_q;
      6'h29: found2 = sum41_q;
      6'h2a: found2 = sum42_q;
      6'h2b: found2 = sum43_q;
      6'h2c: found2 = sum44_q;
      6'h2d: found2 = sum45_q;
      6'h2e: found2 = sum46_q;
      6'h2f: found2 = sum47_q;
      6'h30: found2 = sum48_q;
      6'h31: found2 = sum49_q;
      6'h32: found2 = sum50_q;
      6'h33: found2 = sum51_q;
      6'h34: found2 = sum52_q;
      6'h35: found2 = sum53_q;
      6'h36: found2 = sum54_q;
      6'h37: found2 = sum55_q;
      6'h38: found2 = sum56_q;
      6'h39: found2 = sum57_q;
      6'h3a: found2 = sum58_q;
      6'h3b: found2 = sum59_q;
      6'h3c: found2 = sum60_q;
      6'h3d: found2 = sum61_q;
      6'h3e: found2 = sum62_q;
      6'h3f: found2 = sum63_q;
      default: found2 = 32'h0;
    endcase
  end

  assign read_sum2_o = found2;
  assign sums2_o = found2;
  assign read_address3 = read_row3_i | {exchange_drain_group_i, exchange_drain_i ? 2'b11 : 2'b00};

  always @(*) begin
    case (read_address3)
      6'h03: found3 = sum3_q;
      6'h04: found3 = sum4_q;
      6'h05: found3 = sum5_q;
      6'h06: found3 = sum6_q;
      6'h07: found3 = sum7_q;
      6'h08: found3 = sum8_q;
      6'h09: found3 = sum9_q;
      6'h0a: found3 = sum10_q;
      6'h0b: found3 = sum11_q;
      6'h0c: found3 = sum12_q;
      6'h0d: found3 = sum13_q;
      6'h0e: found3 = sum14_q;
      6'h0f: found3 = sum15_q;
      6'h10: found3 = sum16_q;
      6'h11: found3 = sum17_q;
      6'h12: found3 = sum18_q;
      6'h13: found3 = sum19_q;
      6'h14: found3 = sum20_q;
      6'h15: found3 = sum21_q;
      6'h16: found3 = sum22_q;
      6'h17: found3 = sum23_q;
      6'h18: found3 = sum24_q;
      6'h19: found3 = sum25_q;
      6'h1a: found3 = sum26_q;
      6'h1b: found3 = sum27_q;
      6'h1c: found3 = sum28_q;
      6'h1d: found3 = sum29_q;
      6'h1e: found3 = sum30_q;
      6'h1f: found3 = sum31_q;
      6'h20: found3 = sum32_q;
      6'h21: found3 = sum33_q;
      6'h22: found3 = sum34_q;
      6'h23: found3 = sum35_q;
      6'h24: found3 = sum36_q;
      6'h25: found3 = sum37_q;
      6'h26: found3 = sum38_q;
      6'h27: found3 = sum39_q;
      6'h28: found3 = sum40_q;
      6'h29: found3 = sum41_q;
      6'h2a: found3 = sum42_q;
      6'h2b: found3 = sum43_q;
      6'h2c: found3 = sum44_q;
      6'h2d: found3 = sum45_q;
      6'h2e: found3 = sum46_q;
      6'h2f: found3 = sum47_q;
      6'h30: found3 = sum48_q;
      6'h31: found3 = sum49_q;
      6'h32: found3 = sum50_q;
      6'h33: found3 = sum51_q;
      6'h34: found3 = sum52_q;
      6'h35: found3 = sum53_q;
      6'h36: found3 = sum54_q;
      6'h37: found3 = sum55_q;
      6'h38: found3 = sum56_q;
      6'h39: found3 = sum57_q;
      6'h3a: found3 = sum58_q;
      6'h3b: found3 = sum59_q;
      6'h3c: found3 = sum60_q;
      6'h3d: found3 = sum61_q;
      6'h3e: found3 = sum62_q;
      6'h3f: found3 = sum63_q;
      default: found3 = 32'h0;
    endcase
  end

  assign read_sum3_o = found3;
  assign sums3_o = found3;

  always @(*) begin
    case (read_row4_i)
      6'h04: found4 = sum4_q;
      6'h05: found4 = sum5_q;
      6'h06: found4 = sum6_q;
      6'h07: found4 = sum7_q;
      6'h08: found4 = sum8_q;
      6'h09: found4 = sum9_q;
      6'h0a: found4 = sum10_q;
      6'h0b: found4 = sum11_q;
      6'h0c: found4 = sum12_q;
      6'h0d: found4 = sum13_q;
      6'h0e: found4 = sum14_q;
      6'h0f: found4 = sum15_q;
      6'h10: found4 = sum16_q;
      6'h11: found4 = sum17_q;
      6'h12: found4 = sum18_q;
      6'h13: found4 = sum19_q;
      6'h14: found4 = sum20_q;
      6'h15: found4 = sum21_q;
      6'h16: found4 = sum22_q;
      6'h17: found4 = sum23_q;
      6'h18: found4 = sum24_q;
      6'h19: found4 = sum25_q;
      6'h1a: found4 = sum26_q;
      6'h1b: found4 = sum27_q;
      6'h1c: found4 = sum28_q;
      6'h1d: found4 = sum29_q;
      6'h1e: found4 = sum30_q;
      6'h1f: found4 = sum31_q;
      6'h20: found4 = sum32_q;
      6'h21: found4 = sum33_q;
      6'h22: found4 = sum34_q;
      6'h23: found4 = sum35_q;
      6'h24: found4 = sum36_q;
      6'h25: found4 = sum37_q;
      6'h26: found4 = sum38_q;
      6'h27: found4 = sum39_q;
      6'h28: found4 = sum40_q;
      6'h29: found4 = sum41_q;
      6'h2a: found4 = sum42_q;
      6'h2b: found4 = sum43_q;
      6'h2c: found4 = sum44_q;
      6'h2d: found4 = sum45_q;
      6'h2e: found4 = sum46_q;
      6'h2f: found4 = sum47_q;
      6'h30: found4 = sum48_q;
      6'h31: found4 = sum49_q;
      6'h32: found4 = sum50_q;
      6'h33: found4 = sum51_q;
      6'h34: found4 = sum52_q;
      6'h35: found4 = sum53_q;
      6'h36: found4 = sum54_q;
      6'h37: found4 = sum55_q;
      6'h38: found4 = sum56_q;
      6'h39: found4 = sum57_q;
      6'h3a: found4 = sum58_q;
      6'h3b: found4 = sum59_q;
      6'h3c: found4 = sum60_q;
      6'h3d: found4 = sum61_q;
      6'h3e: found4 = sum62_q;
      6'h3f: found4 = sum63_q;
      default: found4 = 32'h0;
    endcase
  end

  assign read_sum4_o = found4;

  always @(*) begin
    case (read_row5_i)
      6'h05: found5 = sum5_q;
      6'h06: found5 = sum6_q;
      6'h07: found5 = sum7_q;
      6'h08: found5 = sum8_q;
      6'h09: found5 = sum9_q;
      6'h0a: found5 = sum10_q;
      6'h0b: found5 = sum11_q;
      6'h0c: found5 = sum12_q;
      6'h0d: found5 = sum13_q;
      6'h0e: found5 = sum14_q;
      6'h0f: found5 = sum15_q;
      6'h10: found5 = sum16_q;
      6'h11: found5 = sum17_q;
      6'h12: found5 = sum18_q;
      6'h13: found5 = sum19_q;
      6'h14: found5 = sum20_q;
      6'h15: found5 = sum21_q;
      6'h16: found5 = sum22_q;
      6'h17: found5 = sum23_q;
      6'h18: found5 = sum24_q;
      6'h19: found5 = sum25_q;
      6'h1a: found5 = sum26_q;
      6'h1b: found5 = sum27_q;
      6'h1c: found5 = sum28_q;
      6'h1d: found5 = sum29_q;
      6'h1e: found5 = sum30_q;
      6'h1f: found5 = sum31_q;
      6'h20: found5 = sum32_q;
      6'h21: found5 = sum33_q;
      6'h22: found5 = sum34_q;
      6'h23: found5 = sum35_q;
      6'h24: found5 = sum36_q;
      6'h25: found5 = sum37_q;
      6'h26: found5 = sum38_q;
      6'h27: found5 = sum39_q;
      6'h28: found5 = sum40_q;
      6'h29: found5 = sum41_q;
      6'h2a: found5 = sum42_q;
      6'h2b: found5 = sum43_q;
      6'h2c: found5 = sum44_q;
      6'h2d: found5 = sum45_q;
      6'h2e: found5 = sum46_q;
      6'h2f: found5 = sum47_q;
      6'h30: found5 = sum48_q;
      6'h31: found5 = sum49_q;
      6'h32: found5 = sum50_q;
      6'h33: found5 = sum51_q;
      6'h34: found5 = sum52_q;
      6'h35: found5 = sum53_q;
      6'h36: found5 = sum54_q;
      6'h37: found5 = sum55_q;
      6'h38: found5 = sum56_q;
      6'h39: found5 = sum57_q;
      6'h3a: found5 = sum58_q;
      6'h3b: found5 = sum59_q;
      6'h3c: found5 = sum60_q;
      6'h3d: found5 = sum61_q;
      6'h3e: found5 = sum62_q;
      6'h3f: found5 = sum63_q;
      default: found5 = 32'h0;
    endcase
  end

  assign read_sum5_o = found5;

  always @(*) begin
    case (read_row6_i)
      6'h06: found6 = sum6_q;
      6'h07: found6 = sum7_q;
      6'h08: found6 = sum8_q;
      6'h09: found6 = sum9_q;
      6'h0a: found6 = sum10_q;
      6'h0b: found6 = sum11_q;
      6'h0c: found6 = sum12_q;
      6'h0d: found6 = sum13_q;
      6'h0e: found6 = sum14_q;
      6'h0f: found6 = sum15_q;
      6'h10: found6 = sum16_q;
      6'h11: found6 = sum17_q;
      6'h12: found6 = sum18_q;
      6'h13: found6 = sum19_q;
      6'h14: found6 = sum20_q;
      6'h15: found6 = sum21_q;
      6'h16: found6 = sum22_q;
      6'h17: found6 = sum23_q;
      6'h18: found6 = sum24_q;
      6'h19: found6 = sum25_q;
      6'h1a: found6 = sum26_q;
      6'h1b: found6 = sum27_q;
      6'h1c: found6 = sum28_q;
      6'h1d: found6 = sum29_q;
      6'h1e: found6 = sum30_q;
      6'h1f: found6 = sum31_q;
      6'h20: found6 = sum32_q;
      6'h21: found6 = sum33_q;
      6'h22: found6 = sum34_q;
      6'h23: found6 = sum35_q;
      6'h24: found6 = sum36_q;
      6'h25: found6 = sum37_q;
      6'h26: found6 = sum38_q;
      6'h27: found6 = sum39_q;
      6'h28: found6 = sum40_q;
      6'h29: found6 = sum41_q;
      6'h2a: found6 = sum42_q;
      6'h2b: found6 = sum43_q;
      6'h2c: found6 = sum44_q;
      6'h2d: found6 = sum45_q;
      6'h2e: found6 = sum46_q;
      6'h2f: found6 = sum47_q;
      6'h30: found6 = sum48_q;
      6'h31: found6 = sum49_q;
      6'h32: found6 = sum50_q;
      6'h33: found6 = sum51_q;
      6'h34: found6 = sum52_q;
      6'h35: found6 = sum53_q;
      6'h36: found6 = sum54_q;
      6'h37: found6 = sum55_q;
      6'h38: found6 = sum56_q;
      6'h39: found6 = sum57_q;
      6'h3a: found6 = sum58_q;
      6'h3b: found6 = sum59_q;
      6'h3c: found6 = sum60_q;
      6'h3d: found6 = sum61_q;
      6'h3e: found6 = sum62_q;
      6'h3f: found6 = sum63_q;
      default: found6 = 32'h0;
    endcase
  end

  assign read_sum6_o = found6;

  always @(*) begin
    case (read_row7_i)
      6'h07: found7 = sum7_q;
      6'h08: found7 = sum8_q;
      6'h09: found7 = sum9_q;
      6'h0a: found7 = sum10_q;
      6'h0b: found7 = sum11_q;
      6'h0c: found7 = sum12_q;
      6'h0d: found7 = sum13_q;
      6'h0e: found7 = sum14_q;
      6'h0f: found7 = sum15_q;
      6'h10: found7 = sum16_q;
      6'h11: found7 = sum17_q;
      6'h12: found7 = sum18_q;
      6'h13: found7 = sum19_q;
      6'h14: found7 = sum20_q;
      6'h15: found7 = sum21_q;
      6'h16: found7 = sum22_q;
      6'h17: found7 = sum23_q;
      6'h18: found7 = sum24_q;
      6'h19: found7 = sum25_q;
      6'h1a: found7 = sum26_q;
      6'h1b: found7 = sum27_q;
      6'h1c: found7 = sum28_q;
      6'h1d: found7 = sum29_q;
      6'h1e: found7 = sum30_q;
      6'h1f: found7 = sum31_q;
      6'h20: found7 = sum32_q;
      6'h21: found7 = sum33_q;
      6'h22: found7 = sum34_q;
      6'h23: found7 = sum35_q;
      6'h24: found7 = sum36_q;
      6'h25: found7 = sum37_q;
      6'h26: found7 = sum38_q;
      6'h27: found7 = sum39_q;
      6'h28: found7 = sum40_q;
      6'h29: found7 = sum41_q;
      6'h2a: found7 = sum42_q;
      6'h2b: found7 = sum43_q;
      6'h2c: found7 = sum44_q;
      6'h2d: found7 = sum45_q;
      6'h2e: found7 = sum46_q;
      6'h2f: found7 = sum47_q;
      6'h30: found7 = sum48_q;
      6'h31: found7 = sum49_q;
      6'h32: found7 = sum50_q;
      6'h33: found7 = sum51_q;
      6'h34: found7 = sum52_q;
      6'h35: found7 = sum53_q;
      6'h36: found7 = sum54_q;
      6'h37: found7 = sum55_q;
      6'h38: found7 = sum56_q;
      6'h39: found7 = sum57_q;
      6'h3a: found7 = sum58_q;
      6'h3b: found7 = sum59_q;
      6'h3c: found7 = sum60_q;
      6'h3d: found7 = sum61_q;
      6'h3e: found7 = sum62_q;
      6'h3f: found7 = sum63_q;
      default: found7 = 32'h0;
    endcase
  end

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
                    writes1_high[1] ? writes1_low : 8'h0, writes1_high[0] ? {writes1_low[7:1], 1'b0} : 8'h0};
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
                    writes2_high[1] ? writes2_low : 8'h0, writes2_high[0] ? {writes2_low[7:2], 2'b00} : 8'h0};
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
                    writes3_high[1] ? writes3_low : 8'h0, writes3_high[0] ? {writes3_low[7:3], 3'b000} : 8'h0};
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
                    writes4_high[1] ? writes4_low : 8'h0, writes4_high[0] ? {writes4_low[7:4], 4'b0000} : 8'h0};
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
                    writes5_high[1] ? writes5_low : 8'h0, writes5_high[0] ? {writes5_low[7:5], 5'h0} : 8'h0};
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
                    writes6_high[1] ? writes6_low : 8'h0, writes6_high[0] ? {writes6_low[7:6], 6'h0} : 8'h0};
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
                    writes7_high[1] ? writes7_low : 8'h0, writes7_high[0] ? {writes7_low[7], 7'h0} : 8'h0};
  assign written = writes0 | writes1 | writes2 | writes3 | writes4 | writes5 | writes6 | writes7;

  always @(posedge clk) begin
    if (written[0]) begin
      sum0_q <= write_sum0;
    end
    if (written[1]) begin
      sum1_q <= ({32{writes0[1]}} & write_sum0) | ({32{writes1[1]}} & write_sum1);
    end
    if (written[2]) begin
      sum2_q <= ({32{writes0[2]}} & write_sum0) | ({32{writes1[2]}} & write_sum1) | ({32{writes2[2]}} & write_sum2);
    end
    if (written[3]) begin
      sum3_q <= ({32{writes0[3]}} & write_sum0) | ({32{writes1[3]}} & write_sum1) | ({32{writes2[3]}} & write_sum2)
                | ({32{writes3[3]}} & write_sum3);
    end
    if (written[4]) begin
      sum4_q <= ({32{writes0[4]}} & write_sum0) | ({32{writes1[4]}} & write_sum1) | ({32{writes2[4]}} & write_sum2)
                | ({32{writes3[4]}} & write_sum3) | ({32{writes4[4]}} & updates4_sum_i);
    end
    if (written[5]) begin
      sum5_q <=
          ({32{writes0[5]}} & write_sum0) | ({32{writes1[5]}} & write_sum1) | ({32{writes2[5]}} & write_sum2)
          | ({32{writes3[5]}} & write_sum3) | ({32{writes4[5]}} & updates4_sum_i) | ({32{writes5[5]}} & updates5_sum_i);
    end
    if (written[6]) begin
      sum6_q <= ({32{writes0[6]}} & write_sum0) | ({32{writes1[6]}} & write_sum1) | ({32{writes2[6]}} & write_sum2)
                | ({32{writes3[6]}} & write_sum3) | ({32{writes4[6]}} & updates4_sum_i)
                | ({32{writes5[6]}} & updates5_sum_i) | ({32{writes6[6]}} & updates6_sum_i);
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
