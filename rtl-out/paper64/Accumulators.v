// Accumulators: 64 accumulators of 16 bits.
// eie 0.1.0-SNAPSHOT, configuration SHA-256 d0f52f760b422236cadafc54d44578ec4c551a14f8661573cc64360a36ecf33a

module Accumulators (
  input  wire [5:0]    read_row0_i,
  output wire [15:0]   read_sum0_o,
  input  wire          updates0_valid_i,
  input  wire [5:0]    updates0_row_i,
  input  wire [15:0]   updates0_sum_i,
  input  wire          exchange_drain_i,
  input  wire [5:0]    exchange_drain_group_i,
  input  wire          exchange_load_i,
  input  wire [5:0]    exchange_load_group_i,
  input  wire [15:0]   exchange_start0_i,
  output wire [15:0]   sums0_o,
  input  wire          clk
);

  reg        [15:0]   sum0_q;
  reg        [15:0]   sum1_q;
  reg        [15:0]   sum2_q;
  reg        [15:0]   sum3_q;
  reg        [15:0]   sum4_q;
  reg        [15:0]   sum5_q;
  reg        [15:0]   sum6_q;
  reg        [15:0]   sum7_q;
  reg        [15:0]   sum8_q;
  reg        [15:0]   sum9_q;
  reg        [15:0]   sum10_q;
  reg        [15:0]   sum11_q;
  reg        [15:0]   sum12_q;
  reg        [15:0]   sum13_q;
  reg        [15:0]   sum14_q;
  reg        [15:0]   sum15_q;
  reg        [15:0]   sum16_q;
  reg        [15:0]   sum17_q;
  reg        [15:0]   sum18_q;
  reg        [15:0]   sum19_q;
  reg        [15:0]   sum20_q;
  reg        [15:0]   sum21_q;
  reg        [15:0]   sum22_q;
  reg        [15:0]   sum23_q;
  reg        [15:0]   sum24_q;
  reg        [15:0]   sum25_q;
  reg        [15:0]   sum26_q;
  reg        [15:0]   sum27_q;
  reg        [15:0]   sum28_q;
  reg        [15:0]   sum29_q;
  reg        [15:0]   sum30_q;
  reg        [15:0]   sum31_q;
  reg        [15:0]   sum32_q;
  reg        [15:0]   sum33_q;
  reg        [15:0]   sum34_q;
  reg        [15:0]   sum35_q;
  reg        [15:0]   sum36_q;
  reg        [15:0]   sum37_q;
  reg        [15:0]   sum38_q;
  reg        [15:0]   sum39_q;
  reg        [15:0]   sum40_q;
  reg        [15:0]   sum41_q;
  reg        [15:0]   sum42_q;
  reg        [15:0]   sum43_q;
  reg        [15:0]   sum44_q;
  reg        [15:0]   sum45_q;
  reg        [15:0]   sum46_q;
  reg        [15:0]   sum47_q;
  reg        [15:0]   sum48_q;
  reg        [15:0]   sum49_q;
  reg        [15:0]   sum50_q;
  reg        [15:0]   sum51_q;
  reg        [15:0]   sum52_q;
  reg        [15:0]   sum53_q;
  reg        [15:0]   sum54_q;
  reg        [15:0]   sum55_q;
  reg        [15:0]   sum56_q;
  reg        [15:0]   sum57_q;
  reg        [15:0]   sum58_q;
  reg        [15:0]   sum59_q;
  reg        [15:0]   sum60_q;
  reg        [15:0]   sum61_q;
  reg        [15:0]   sum62_q;
  reg        [15:0]   sum63_q;
  wire       [5:0]    read_sum0_choice;
  wire       [15:0]   read_sum0_cast;
  wire                sum0_term;
  wire       [5:0]    sum0_choice;
  wire       [15:0]   sum0_choice2;

  assign read_sum0_choice = (exchange_drain_i ? exchange_drain_group_i : read_row0_i);
  assign read_sum0_cast = ((((((((read_sum0_choice == 6'h0) ? sum0_q : 16'h0) | ((read_sum0_choice == 6'h01) ? sum1_q : 16'h0)) | (((read_sum0_choice == 6'h02) ? sum2_q : 16'h0) | ((read_sum0_choice == 6'h03) ? sum3_q : 16'h0))) | ((((read_sum0_choice == 6'h04) ? sum4_q : 16'h0) | ((read_sum0_choice == 6'h05) ? sum5_q : 16'h0)) | (((read_sum0_choice == 6'h06) ? sum6_q : 16'h0) | ((read_sum0_choice == 6'h07) ? sum7_q : 16'h0)))) | (((((read_sum0_choice == 6'h08) ? sum8_q : 16'h0) | ((read_sum0_choice == 6'h09) ? sum9_q : 16'h0)) | (((read_sum0_choice == 6'h0a) ? sum10_q : 16'h0) | ((read_sum0_choice == 6'h0b) ? sum11_q : 16'h0))) | ((((read_sum0_choice == 6'h0c) ? sum12_q : 16'h0) | ((read_sum0_choice == 6'h0d) ? sum13_q : 16'h0)) | (((read_sum0_choice == 6'h0e) ? sum14_q : 16'h0) | ((read_sum0_choice == 6'h0f) ? sum15_q : 16'h0))))) | ((((((read_sum0_choice == 6'h10) ? sum16_q : 16'h0) | ((read_sum0_choice == 6'h11) ? sum17_q : 16'h0)) | (((read_sum0_choice == 6'h12) ? sum18_q : 16'h0) | ((read_sum0_choice == 6'h13) ? sum19_q : 16'h0))) | ((((read_sum0_choice == 6'h14) ? sum20_q : 16'h0) | ((read_sum0_choice == 6'h15) ? sum21_q : 16'h0)) | (((read_sum0_choice == 6'h16) ? sum22_q : 16'h0) | ((read_sum0_choice == 6'h17) ? sum23_q : 16'h0)))) | (((((read_sum0_choice == 6'h18) ? sum24_q : 16'h0) | ((read_sum0_choice == 6'h19) ? sum25_q : 16'h0)) | (((read_sum0_choice == 6'h1a) ? sum26_q : 16'h0) | ((read_sum0_choice == 6'h1b) ? sum27_q : 16'h0))) | ((((read_sum0_choice == 6'h1c) ? sum28_q : 16'h0) | ((read_sum0_choice == 6'h1d) ? sum29_q : 16'h0)) | (((read_sum0_choice == 6'h1e) ? sum30_q : 16'h0) | ((read_sum0_choice == 6'h1f) ? sum31_q : 16'h0)))))) | (((((((read_sum0_choice == 6'h20) ? sum32_q : 16'h0) | ((read_sum0_choice == 6'h21) ? sum33_q : 16'h0)) | (((read_sum0_choice == 6'h22) ? sum34_q : 16'h0) | ((read_sum0_choice == 6'h23) ? sum35_q : 16'h0))) | ((((read_sum0_choice == 6'h24) ? sum36_q : 16'h0) | ((read_sum0_choice == 6'h25) ? sum37_q : 16'h0)) | (((read_sum0_choice == 6'h26) ? sum38_q : 16'h0) | ((read_sum0_choice == 6'h27) ? sum39_q : 16'h0)))) | (((((read_sum0_choice == 6'h28) ? sum40_q : 16'h0) | ((read_sum0_choice == 6'h29) ? sum41_q : 16'h0)) | (((read_sum0_choice == 6'h2a) ? sum42_q : 16'h0) | ((read_sum0_choice == 6'h2b) ? sum43_q : 16'h0))) | ((((read_sum0_choice == 6'h2c) ? sum44_q : 16'h0) | ((read_sum0_choice == 6'h2d) ? sum45_q : 16'h0)) | (((read_sum0_choice == 6'h2e) ? sum46_q : 16'h0) | ((read_sum0_choice == 6'h2f) ? sum47_q : 16'h0))))) | ((((((read_sum0_choice == 6'h30) ? sum48_q : 16'h0) | ((read_sum0_choice == 6'h31) ? sum49_q : 16'h0)) | (((read_sum0_choice == 6'h32) ? sum50_q : 16'h0) | ((read_sum0_choice == 6'h33) ? sum51_q : 16'h0))) | ((((read_sum0_choice == 6'h34) ? sum52_q : 16'h0) | ((read_sum0_choice == 6'h35) ? sum53_q : 16'h0)) | (((read_sum0_choice == 6'h36) ? sum54_q : 16'h0) | ((read_sum0_choice == 6'h37) ? sum55_q : 16'h0)))) | (((((read_sum0_choice == 6'h38) ? sum56_q : 16'h0) | ((read_sum0_choice == 6'h39) ? sum57_q : 16'h0)) | (((read_sum0_choice == 6'h3a) ? sum58_q : 16'h0) | ((read_sum0_choice == 6'h3b) ? sum59_q : 16'h0))) | ((((read_sum0_choice == 6'h3c) ? sum60_q : 16'h0) | ((read_sum0_choice == 6'h3d) ? sum61_q : 16'h0)) | (((read_sum0_choice == 6'h3e) ? sum62_q : 16'h0) | ((read_sum0_choice == 6'h3f) ? sum63_q : 16'h0)))))));
  assign read_sum0_o = read_sum0_cast;
  assign sums0_o = read_sum0_cast;
  assign sum0_term = (exchange_load_i || updates0_valid_i);
  assign sum0_choice = (exchange_load_i ? exchange_load_group_i : updates0_row_i);
  assign sum0_choice2 = (exchange_load_i ? exchange_start0_i : updates0_sum_i);
  always @(posedge clk) begin
    if((sum0_term && (sum0_choice == 6'h0))) begin
      sum0_q <= sum0_choice2;
    end
    if((sum0_term && (sum0_choice == 6'h01))) begin
      sum1_q <= sum0_choice2;
    end
    if((sum0_term && (sum0_choice == 6'h02))) begin
      sum2_q <= sum0_choice2;
    end
    if((sum0_term && (sum0_choice == 6'h03))) begin
      sum3_q <= sum0_choice2;
    end
    if((sum0_term && (sum0_choice == 6'h04))) begin
      sum4_q <= sum0_choice2;
    end
    if((sum0_term && (sum0_choice == 6'h05))) begin
      sum5_q <= sum0_choice2;
    end
    if((sum0_term && (sum0_choice == 6'h06))) begin
      sum6_q <= sum0_choice2;
    end
    if((sum0_term && (sum0_choice == 6'h07))) begin
      sum7_q <= sum0_choice2;
    end
    if((sum0_term && (sum0_choice == 6'h08))) begin
      sum8_q <= sum0_choice2;
    end
    if((sum0_term && (sum0_choice == 6'h09))) begin
      sum9_q <= sum0_choice2;
    end
    if((sum0_term && (sum0_choice == 6'h0a))) begin
      sum10_q <= sum0_choice2;
    end
    if((sum0_term && (sum0_choice == 6'h0b))) begin
      sum11_q <= sum0_choice2;
    end
    if((sum0_term && (sum0_choice == 6'h0c))) begin
      sum12_q <= sum0_choice2;
    end
    if((sum0_term && (sum0_choice == 6'h0d))) begin
      sum13_q <= sum0_choice2;
    end
    if((sum0_term && (sum0_choice == 6'h0e))) begin
      sum14_q <= sum0_choice2;
    end
    if((sum0_term && (sum0_choice == 6'h0f))) begin
      sum15_q <= sum0_choice2;
    end
    if((sum0_term && (sum0_choice == 6'h10))) begin
      sum16_q <= sum0_choice2;
    end
    if((sum0_term && (sum0_choice == 6'h11))) begin
      sum17_q <= sum0_choice2;
    end
    if((sum0_term && (sum0_choice == 6'h12))) begin
      sum18_q <= sum0_choice2;
    end
    if((sum0_term && (sum0_choice == 6'h13))) begin
      sum19_q <= sum0_choice2;
    end
    if((sum0_term && (sum0_choice == 6'h14))) begin
      sum20_q <= sum0_choice2;
    end
    if((sum0_term && (sum0_choice == 6'h15))) begin
      sum21_q <= sum0_choice2;
    end
    if((sum0_term && (sum0_choice == 6'h16))) begin
      sum22_q <= sum0_choice2;
    end
    if((sum0_term && (sum0_choice == 6'h17))) begin
      sum23_q <= sum0_choice2;
    end
    if((sum0_term && (sum0_choice == 6'h18))) begin
      sum24_q <= sum0_choice2;
    end
    if((sum0_term && (sum0_choice == 6'h19))) begin
      sum25_q <= sum0_choice2;
    end
    if((sum0_term && (sum0_choice == 6'h1a))) begin
      sum26_q <= sum0_choice2;
    end
    if((sum0_term && (sum0_choice == 6'h1b))) begin
      sum27_q <= sum0_choice2;
    end
    if((sum0_term && (sum0_choice == 6'h1c))) begin
      sum28_q <= sum0_choice2;
    end
    if((sum0_term && (sum0_choice == 6'h1d))) begin
      sum29_q <= sum0_choice2;
    end
    if((sum0_term && (sum0_choice == 6'h1e))) begin
      sum30_q <= sum0_choice2;
    end
    if((sum0_term && (sum0_choice == 6'h1f))) begin
      sum31_q <= sum0_choice2;
    end
    if((sum0_term && (sum0_choice == 6'h20))) begin
      sum32_q <= sum0_choice2;
    end
    if((sum0_term && (sum0_choice == 6'h21))) begin
      sum33_q <= sum0_choice2;
    end
    if((sum0_term && (sum0_choice == 6'h22))) begin
      sum34_q <= sum0_choice2;
    end
    if((sum0_term && (sum0_choice == 6'h23))) begin
      sum35_q <= sum0_choice2;
    end
    if((sum0_term && (sum0_choice == 6'h24))) begin
      sum36_q <= sum0_choice2;
    end
    if((sum0_term && (sum0_choice == 6'h25))) begin
      sum37_q <= sum0_choice2;
    end
    if((sum0_term && (sum0_choice == 6'h26))) begin
      sum38_q <= sum0_choice2;
    end
    if((sum0_term && (sum0_choice == 6'h27))) begin
      sum39_q <= sum0_choice2;
    end
    if((sum0_term && (sum0_choice == 6'h28))) begin
      sum40_q <= sum0_choice2;
    end
    if((sum0_term && (sum0_choice == 6'h29))) begin
      sum41_q <= sum0_choice2;
    end
    if((sum0_term && (sum0_choice == 6'h2a))) begin
      sum42_q <= sum0_choice2;
    end
    if((sum0_term && (sum0_choice == 6'h2b))) begin
      sum43_q <= sum0_choice2;
    end
    if((sum0_term && (sum0_choice == 6'h2c))) begin
      sum44_q <= sum0_choice2;
    end
    if((sum0_term && (sum0_choice == 6'h2d))) begin
      sum45_q <= sum0_choice2;
    end
    if((sum0_term && (sum0_choice == 6'h2e))) begin
      sum46_q <= sum0_choice2;
    end
    if((sum0_term && (sum0_choice == 6'h2f))) begin
      sum47_q <= sum0_choice2;
    end
    if((sum0_term && (sum0_choice == 6'h30))) begin
      sum48_q <= sum0_choice2;
    end
    if((sum0_term && (sum0_choice == 6'h31))) begin
      sum49_q <= sum0_choice2;
    end
    if((sum0_term && (sum0_choice == 6'h32))) begin
      sum50_q <= sum0_choice2;
    end
    if((sum0_term && (sum0_choice == 6'h33))) begin
      sum51_q <= sum0_choice2;
    end
    if((sum0_term && (sum0_choice == 6'h34))) begin
      sum52_q <= sum0_choice2;
    end
    if((sum0_term && (sum0_choice == 6'h35))) begin
      sum53_q <= sum0_choice2;
    end
    if((sum0_term && (sum0_choice == 6'h36))) begin
      sum54_q <= sum0_choice2;
    end
    if((sum0_term && (sum0_choice == 6'h37))) begin
      sum55_q <= sum0_choice2;
    end
    if((sum0_term && (sum0_choice == 6'h38))) begin
      sum56_q <= sum0_choice2;
    end
    if((sum0_term && (sum0_choice == 6'h39))) begin
      sum57_q <= sum0_choice2;
    end
    if((sum0_term && (sum0_choice == 6'h3a))) begin
      sum58_q <= sum0_choice2;
    end
    if((sum0_term && (sum0_choice == 6'h3b))) begin
      sum59_q <= sum0_choice2;
    end
    if((sum0_term && (sum0_choice == 6'h3c))) begin
      sum60_q <= sum0_choice2;
    end
    if((sum0_term && (sum0_choice == 6'h3d))) begin
      sum61_q <= sum0_choice2;
    end
    if((sum0_term && (sum0_choice == 6'h3e))) begin
      sum62_q <= sum0_choice2;
    end
    if((sum0_term && (sum0_choice == 6'h3f))) begin
      sum63_q <= sum0_choice2;
    end
  end

endmodule
