// EieCodebook: The shared weights of a layer, 16 of them.
// Source: io/eie/generator/unit/matrix/Codebook.java
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

  // the weights, written a host word at a time
  reg  [15:0]   table0_q;
  reg  [15:0]   table1_q;
  reg  [15:0]   table2_q;
  reg  [15:0]   table3_q;
  reg  [15:0]   table4_q;
  reg  [15:0]   table5_q;
  reg  [15:0]   table6_q;
  reg  [15:0]   table7_q;
  reg  [15:0]   table8_q;
  reg  [15:0]   table9_q;
  reg  [15:0]   table10_q;
  reg  [15:0]   table11_q;
  reg  [15:0]   table12_q;
  reg  [15:0]   table13_q;
  reg  [15:0]   table14_q;

  // a weight for every code
  reg  [15:0]   weight0_selected;
  reg  [15:0]   weight1_selected;
  reg  [15:0]   weight2_selected;
  reg  [15:0]   weight3_selected;
  reg  [15:0]   weight4_selected;
  reg  [15:0]   weight5_selected;
  reg  [15:0]   weight6_selected;
  reg  [15:0]   weight7_selected;

  // the weights, written a host word at a time
  always @(posedge clk) begin
    if (update_enable_i && (update_word_i == 2'b00)) begin
      table0_q <= update_data_i[31:16];
    end
    if (update_enable_i && (update_word_i == 2'b00)) begin
      table1_q <= update_data_i[47:32];
    end
    if (update_enable_i && (update_word_i == 2'b00)) begin
      table2_q <= update_data_i[63:48];
    end
    if (update_enable_i && (update_word_i == 2'b01)) begin
      table3_q <= update_data_i[15:0];
    end
    if (update_enable_i && (update_word_i == 2'b01)) begin
      table4_q <= update_data_i[31:16];
    end
    if (update_enable_i && (update_word_i == 2'b01)) begin
      table5_q <= update_data_i[47:32];
    end
    if (update_enable_i && (update_word_i == 2'b01)) begin
      table6_q <= update_data_i[63:48];
    end
    if (update_enable_i && (update_word_i == 2'b10)) begin
      table7_q <= update_data_i[15:0];
    end
    if (update_enable_i && (update_word_i == 2'b10)) begin
      table8_q <= update_data_i[31:16];
    end
    if (update_enable_i && (update_word_i == 2'b10)) begin
      table9_q <= update_data_i[47:32];
    end
    if (update_enable_i && (update_word_i == 2'b10)) begin
      table10_q <= update_data_i[63:48];
    end
    if (update_enable_i && (update_word_i == 2'b11)) begin
      table11_q <= update_data_i[15:0];
    end
    if (update_enable_i && (update_word_i == 2'b11)) begin
      table12_q <= update_data_i[31:16];
    end
    if (update_enable_i && (update_word_i == 2'b11)) begin
      table13_q <= update_data_i[47:32];
    end
    if (update_enable_i && (update_word_i == 2'b11)) begin
      table14_q <= update_data_i[63:48];
    end
  end

  // a weight for every code
  always @(*) begin
    case (code0_i)
      4'b0000: weight0_selected = 16'h0;
      4'b0001: weight0_selected = table0_q;
      4'b0010: weight0_selected = table1_q;
      4'b0011: weight0_selected = table2_q;
      4'b0100: weight0_selected = table3_q;
      4'b0101: weight0_selected = table4_q;
      4'b0110: weight0_selected = table5_q;
      4'b0111: weight0_selected = table6_q;
      4'b1000: weight0_selected = table7_q;
      4'b1001: weight0_selected = table8_q;
      4'b1010: weight0_selected = table9_q;
      4'b1011: weight0_selected = table10_q;
      4'b1100: weight0_selected = table11_q;
      4'b1101: weight0_selected = table12_q;
      4'b1110: weight0_selected = table13_q;
      default: weight0_selected = table14_q;
    endcase
  end

  assign weight0_o = weight0_selected;

  always @(*) begin
    case (code1_i)
      4'b0000: weight1_selected = 16'h0;
      4'b0001: weight1_selected = table0_q;
      4'b0010: weight1_selected = table1_q;
      4'b0011: weight1_selected = table2_q;
      4'b0100: weight1_selected = table3_q;
      4'b0101: weight1_selected = table4_q;
      4'b0110: weight1_selected = table5_q;
      4'b0111: weight1_selected = table6_q;
      4'b1000: weight1_selected = table7_q;
      4'b1001: weight1_selected = table8_q;
      4'b1010: weight1_selected = table9_q;
      4'b1011: weight1_selected = table10_q;
      4'b1100: weight1_selected = table11_q;
      4'b1101: weight1_selected = table12_q;
      4'b1110: weight1_selected = table13_q;
      default: weight1_selected = table14_q;
    endcase
  end

  assign weight1_o = weight1_selected;

  always @(*) begin
    case (code2_i)
      4'b0000: weight2_selected = 16'h0;
      4'b0001: weight2_selected = table0_q;
      4'b0010: weight2_selected = table1_q;
      4'b0011: weight2_selected = table2_q;
      4'b0100: weight2_selected = table3_q;
      4'b0101: weight2_selected = table4_q;
      4'b0110: weight2_selected = table5_q;
      4'b0111: weight2_selected = table6_q;
      4'b1000: weight2_selected = table7_q;
      4'b1001: weight2_selected = table8_q;
      4'b1010: weight2_selected = table9_q;
      4'b1011: weight2_selected = table10_q;
      4'b1100: weight2_selected = table11_q;
      4'b1101: weight2_selected = table12_q;
      4'b1110: weight2_selected = table13_q;
      default: weight2_selected = table14_q;
    endcase
  end

  assign weight2_o = weight2_selected;

  always @(*) begin
    case (code3_i)
      4'b0000: weight3_selected = 16'h0;
      4'b0001: weight3_selected = table0_q;
      4'b0010: weight3_selected = table1_q;
      4'b0011: weight3_selected = table2_q;
      4'b0100: weight3_selected = table3_q;
      4'b0101: weight3_selected = table4_q;
      4'b0110: weight3_selected = table5_q;
      4'b0111: weight3_selected = table6_q;
      4'b1000: weight3_selected = table7_q;
      4'b1001: weight3_selected = table8_q;
      4'b1010: weight3_selected = table9_q;
      4'b1011: weight3_selected = table10_q;
      4'b1100: weight3_selected = table11_q;
      4'b1101: weight3_selected = table12_q;
      4'b1110: weight3_selected = table13_q;
      default: weight3_selected = table14_q;
    endcase
  end

  assign weight3_o = weight3_selected;

  always @(*) begin
    case (code4_i)
      4'b0000: weight4_selected = 16'h0;
      4'b0001: weight4_selected = table0_q;
      4'b0010: weight4_selected = table1_q;
      4'b0011: weight4_selected = table2_q;
      4'b0100: weight4_selected = table3_q;
      4'b0101: weight4_selected = table4_q;
      4'b0110: weight4_selected = table5_q;
      4'b0111: weight4_selected = table6_q;
      4'b1000: weight4_selected = table7_q;
      4'b1001: weight4_selected = table8_q;
      4'b1010: weight4_selected = table9_q;
      4'b1011: weight4_selected = table10_q;
      4'b1100: weight4_selected = table11_q;
      4'b1101: weight4_selected = table12_q;
      4'b1110: weight4_selected = table13_q;
      default: weight4_selected = table14_q;
    endcase
  end

  assign weight4_o = weight4_selected;

  always @(*) begin
    case (code5_i)
      4'b0000: weight5_selected = 16'h0;
      4'b0001: weight5_selected = table0_q;
      4'b0010: weight5_selected = table1_q;
      4'b0011: weight5_selected = table2_q;
      4'b0100: weight5_selected = table3_q;
      4'b0101: weight5_selected = table4_q;
      4'b0110: weight5_selected = table5_q;
      4'b0111: weight5_selected = table6_q;
      4'b1000: weight5_selected = table7_q;
      4'b1001: weight5_selected = table8_q;
      4'b1010: weight5_selected = table9_q;
      4'b1011: weight5_selected = table10_q;
      4'b1100: weight5_selected = table11_q;
      4'b1101: weight5_selected = table12_q;
      4'b1110: weight5_selected = table13_q;
      default: weight5_selected = table14_q;
    endcase
  end

  assign weight5_o = weight5_selected;

  always @(*) begin
    case (code6_i)
      4'b0000: weight6_selected = 16'h0;
      4'b0001: weight6_selected = table0_q;
      4'b0010: weight6_selected = table1_q;
      4'b0011: weight6_selected = table2_q;
      4'b0100: weight6_selected = table3_q;
      4'b0101: weight6_selected = table4_q;
      4'b0110: weight6_selected = table5_q;
      4'b0111: weight6_selected = table6_q;
      4'b1000: weight6_selected = table7_q;
      4'b1001: weight6_selected = table8_q;
      4'b1010: weight6_selected = table9_q;
      4'b1011: weight6_selected = table10_q;
      4'b1100: weight6_selected = table11_q;
      4'b1101: weight6_selected = table12_q;
      4'b1110: weight6_selected = table13_q;
      default: weight6_selected = table14_q;
    endcase
  end

  assign weight6_o = weight6_selected;

  always @(*) begin
    case (code7_i)
      4'b0000: weight7_selected = 16'h0;
      4'b0001: weight7_selected = table0_q;
      4'b0010: weight7_selected = table1_q;
      4'b0011: weight7_selected = table2_q;
      4'b0100: weight7_selected = table3_q;
      4'b0101: weight7_selected = table4_q;
      4'b0110: weight7_selected = table5_q;
      4'b0111: weight7_selected = table6_q;
      4'b1000: weight7_selected = table7_q;
      4'b1001: weight7_selected = table8_q;
      4'b1010: weight7_selected = table9_q;
      4'b1011: weight7_selected = table10_q;
      4'b1100: weight7_selected = table11_q;
      4'b1101: weight7_selected = table12_q;
      4'b1110: weight7_selected = table13_q;
      default: weight7_selected = table14_q;
    endcase
  end

  assign weight7_o = weight7_selected;

endmodule
