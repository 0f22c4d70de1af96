// EieCodebook: The shared weights of a layer, 16 of them.
// eie 0.1.0-SNAPSHOT, configuration SHA-256 6a95cb9237261217b25e3180fd43b40bc7fc4a5dfde0df435fcc100b8b2650d2
// SPDX-License-Identifier: 0BSD
// Generated; whoever ran the generator may use this file without condition.

module EieCodebook (
  input  wire          update_enable_i,
  input  wire [1:0]    update_word_i,
  input  wire [63:0]   update_data_i,
  input  wire [3:0]    code0_i,
  output wire [15:0]   weight0_o,
  input  wire [3:0]    code1_i,
  output wire [15:0]   weight1_o,
  input  wire [3:0]    code2_i,
  output wire [15:0]   weight2_o,
  input  wire [3:0]    code3_i,
  output wire [15:0]   weight3_o,
  input  wire [3:0]    code4_i,
  output wire [15:0]   weight4_o,
  input  wire [3:0]    code5_i,
  output wire [15:0]   weight5_o,
  input  wire [3:0]    code6_i,
  output wire [15:0]   weight6_o,
  input  wire [3:0]    code7_i,
  output wire [15:0]   weight7_o,
  input  wire          clk
);

  reg        [15:0]   table0_q;
  reg        [15:0]   table1_q;
  reg        [15:0]   table2_q;
  reg        [15:0]   table3_q;
  reg        [15:0]   table4_q;
  reg        [15:0]   table5_q;
  reg        [15:0]   table6_q;
  reg        [15:0]   table7_q;
  reg        [15:0]   table8_q;
  reg        [15:0]   table9_q;
  reg        [15:0]   table10_q;
  reg        [15:0]   table11_q;
  reg        [15:0]   table12_q;
  reg        [15:0]   table13_q;
  reg        [15:0]   table14_q;

  assign weight0_o = (((((code0_i == 4'b0001) ? table0_q : 16'h0) | (((code0_i == 4'b0010) ? table1_q : 16'h0) | ((code0_i == 4'b0011) ? table2_q : 16'h0))) | ((((code0_i == 4'b0100) ? table3_q : 16'h0) | ((code0_i == 4'b0101) ? table4_q : 16'h0)) | (((code0_i == 4'b0110) ? table5_q : 16'h0) | ((code0_i == 4'b0111) ? table6_q : 16'h0)))) | (((((code0_i == 4'b1000) ? table7_q : 16'h0) | ((code0_i == 4'b1001) ? table8_q : 16'h0)) | (((code0_i == 4'b1010) ? table9_q : 16'h0) | ((code0_i == 4'b1011) ? table10_q : 16'h0))) | ((((code0_i == 4'b1100) ? table11_q : 16'h0) | ((code0_i == 4'b1101) ? table12_q : 16'h0)) | (((code0_i == 4'b1110) ? table13_q : 16'h0) | ((code0_i == 4'b1111) ? table14_q : 16'h0)))));
  assign weight1_o = (((((code1_i == 4'b0001) ? table0_q : 16'h0) | (((code1_i == 4'b0010) ? table1_q : 16'h0) | ((code1_i == 4'b0011) ? table2_q : 16'h0))) | ((((code1_i == 4'b0100) ? table3_q : 16'h0) | ((code1_i == 4'b0101) ? table4_q : 16'h0)) | (((code1_i == 4'b0110) ? table5_q : 16'h0) | ((code1_i == 4'b0111) ? table6_q : 16'h0)))) | (((((code1_i == 4'b1000) ? table7_q : 16'h0) | ((code1_i == 4'b1001) ? table8_q : 16'h0)) | (((code1_i == 4'b1010) ? table9_q : 16'h0) | ((code1_i == 4'b1011) ? table10_q : 16'h0))) | ((((code1_i == 4'b1100) ? table11_q : 16'h0) | ((code1_i == 4'b1101) ? table12_q : 16'h0)) | (((code1_i == 4'b1110) ? table13_q : 16'h0) | ((code1_i == 4'b1111) ? table14_q : 16'h0)))));
  assign weight2_o = (((((code2_i == 4'b0001) ? table0_q : 16'h0) | (((code2_i == 4'b0010) ? table1_q : 16'h0) | ((code2_i == 4'b0011) ? table2_q : 16'h0))) | ((((code2_i == 4'b0100) ? table3_q : 16'h0) | ((code2_i == 4'b0101) ? table4_q : 16'h0)) | (((code2_i == 4'b0110) ? table5_q : 16'h0) | ((code2_i == 4'b0111) ? table6_q : 16'h0)))) | (((((code2_i == 4'b1000) ? table7_q : 16'h0) | ((code2_i == 4'b1001) ? table8_q : 16'h0)) | (((code2_i == 4'b1010) ? table9_q : 16'h0) | ((code2_i == 4'b1011) ? table10_q : 16'h0))) | ((((code2_i == 4'b1100) ? table11_q : 16'h0) | ((code2_i == 4'b1101) ? table12_q : 16'h0)) | (((code2_i == 4'b1110) ? table13_q : 16'h0) | ((code2_i == 4'b1111) ? table14_q : 16'h0)))));
  assign weight3_o = (((((code3_i == 4'b0001) ? table0_q : 16'h0) | (((code3_i == 4'b0010) ? table1_q : 16'h0) | ((code3_i == 4'b0011) ? table2_q : 16'h0))) | ((((code3_i == 4'b0100) ? table3_q : 16'h0) | ((code3_i == 4'b0101) ? table4_q : 16'h0)) | (((code3_i == 4'b0110) ? table5_q : 16'h0) | ((code3_i == 4'b0111) ? table6_q : 16'h0)))) | (((((code3_i == 4'b1000) ? table7_q : 16'h0) | ((code3_i == 4'b1001) ? table8_q : 16'h0)) | (((code3_i == 4'b1010) ? table9_q : 16'h0) | ((code3_i == 4'b1011) ? table10_q : 16'h0))) | ((((code3_i == 4'b1100) ? table11_q : 16'h0) | ((code3_i == 4'b1101) ? table12_q : 16'h0)) | (((code3_i == 4'b1110) ? table13_q : 16'h0) | ((code3_i == 4'b1111) ? table14_q : 16'h0)))));
  assign weight4_o = (((((code4_i == 4'b0001) ? table0_q : 16'h0) | (((code4_i == 4'b0010) ? table1_q : 16'h0) | ((code4_i == 4'b0011) ? table2_q : 16'h0))) | ((((code4_i == 4'b0100) ? table3_q : 16'h0) | ((code4_i == 4'b0101) ? table4_q : 16'h0)) | (((code4_i == 4'b0110) ? table5_q : 16'h0) | ((code4_i == 4'b0111) ? table6_q : 16'h0)))) | (((((code4_i == 4'b1000) ? table7_q : 16'h0) | ((code4_i == 4'b1001) ? table8_q : 16'h0)) | (((code4_i == 4'b1010) ? table9_q : 16'h0) | ((code4_i == 4'b1011) ? table10_q : 16'h0))) | ((((code4_i == 4'b1100) ? table11_q : 16'h0) | ((code4_i == 4'b1101) ? table12_q : 16'h0)) | (((code4_i == 4'b1110) ? table13_q : 16'h0) | ((code4_i == 4'b1111) ? table14_q : 16'h0)))));
  assign weight5_o = (((((code5_i == 4'b0001) ? table0_q : 16'h0) | (((code5_i == 4'b0010) ? table1_q : 16'h0) | ((code5_i == 4'b0011) ? table2_q : 16'h0))) | ((((code5_i == 4'b0100) ? table3_q : 16'h0) | ((code5_i == 4'b0101) ? table4_q : 16'h0)) | (((code5_i == 4'b0110) ? table5_q : 16'h0) | ((code5_i == 4'b0111) ? table6_q : 16'h0)))) | (((((code5_i == 4'b1000) ? table7_q : 16'h0) | ((code5_i == 4'b1001) ? table8_q : 16'h0)) | (((code5_i == 4'b1010) ? table9_q : 16'h0) | ((code5_i == 4'b1011) ? table10_q : 16'h0))) | ((((code5_i == 4'b1100) ? table11_q : 16'h0) | ((code5_i == 4'b1101) ? table12_q : 16'h0)) | (((code5_i == 4'b1110) ? table13_q : 16'h0) | ((code5_i == 4'b1111) ? table14_q : 16'h0)))));
  assign weight6_o = (((((code6_i == 4'b0001) ? table0_q : 16'h0) | (((code6_i == 4'b0010) ? table1_q : 16'h0) | ((code6_i == 4'b0011) ? table2_q : 16'h0))) | ((((code6_i == 4'b0100) ? table3_q : 16'h0) | ((code6_i == 4'b0101) ? table4_q : 16'h0)) | (((code6_i == 4'b0110) ? table5_q : 16'h0) | ((code6_i == 4'b0111) ? table6_q : 16'h0)))) | (((((code6_i == 4'b1000) ? table7_q : 16'h0) | ((code6_i == 4'b1001) ? table8_q : 16'h0)) | (((code6_i == 4'b1010) ? table9_q : 16'h0) | ((code6_i == 4'b1011) ? table10_q : 16'h0))) | ((((code6_i == 4'b1100) ? table11_q : 16'h0) | ((code6_i == 4'b1101) ? table12_q : 16'h0)) | (((code6_i == 4'b1110) ? table13_q : 16'h0) | ((code6_i == 4'b1111) ? table14_q : 16'h0)))));
  assign weight7_o = (((((code7_i == 4'b0001) ? table0_q : 16'h0) | (((code7_i == 4'b0010) ? table1_q : 16'h0) | ((code7_i == 4'b0011) ? table2_q : 16'h0))) | ((((code7_i == 4'b0100) ? table3_q : 16'h0) | ((code7_i == 4'b0101) ? table4_q : 16'h0)) | (((code7_i == 4'b0110) ? table5_q : 16'h0) | ((code7_i == 4'b0111) ? table6_q : 16'h0)))) | (((((code7_i == 4'b1000) ? table7_q : 16'h0) | ((code7_i == 4'b1001) ? table8_q : 16'h0)) | (((code7_i == 4'b1010) ? table9_q : 16'h0) | ((code7_i == 4'b1011) ? table10_q : 16'h0))) | ((((code7_i == 4'b1100) ? table11_q : 16'h0) | ((code7_i == 4'b1101) ? table12_q : 16'h0)) | (((code7_i == 4'b1110) ? table13_q : 16'h0) | ((code7_i == 4'b1111) ? table14_q : 16'h0)))));
  always @(posedge clk) begin
    if((update_enable_i && (update_word_i == 2'b00))) begin
      table0_q <= update_data_i[31 : 16];
    end
    if((update_enable_i && (update_word_i == 2'b00))) begin
      table1_q <= update_data_i[47 : 32];
    end
    if((update_enable_i && (update_word_i == 2'b00))) begin
      table2_q <= update_data_i[63 : 48];
    end
    if((update_enable_i && (update_word_i == 2'b01))) begin
      table3_q <= update_data_i[15 : 0];
    end
    if((update_enable_i && (update_word_i == 2'b01))) begin
      table4_q <= update_data_i[31 : 16];
    end
    if((update_enable_i && (update_word_i == 2'b01))) begin
      table5_q <= update_data_i[47 : 32];
    end
    if((update_enable_i && (update_word_i == 2'b01))) begin
      table6_q <= update_data_i[63 : 48];
    end
    if((update_enable_i && (update_word_i == 2'b10))) begin
      table7_q <= update_data_i[15 : 0];
    end
    if((update_enable_i && (update_word_i == 2'b10))) begin
      table8_q <= update_data_i[31 : 16];
    end
    if((update_enable_i && (update_word_i == 2'b10))) begin
      table9_q <= update_data_i[47 : 32];
    end
    if((update_enable_i && (update_word_i == 2'b10))) begin
      table10_q <= update_data_i[63 : 48];
    end
    if((update_enable_i && (update_word_i == 2'b11))) begin
      table11_q <= update_data_i[15 : 0];
    end
    if((update_enable_i && (update_word_i == 2'b11))) begin
      table12_q <= update_data_i[31 : 16];
    end
    if((update_enable_i && (update_word_i == 2'b11))) begin
      table13_q <= update_data_i[47 : 32];
    end
    if((update_enable_i && (update_word_i == 2'b11))) begin
      table14_q <= update_data_i[63 : 48];
    end
  end

endmodule
