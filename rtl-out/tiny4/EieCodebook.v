// EieCodebook: The shared weights of a layer, 16 of them.
// Source: io/eie/generator/unit/matrix/Codebook.java
// eie 0.1.0-SNAPSHOT, configuration SHA-256 91b069e72359661aa674e6fe745ad5cbc0c1b861b888afad238511267bef07f7
// SPDX-License-Identifier: 0BSD
// Generated; whoever ran the generator may use this file without condition.

module EieCodebook (
  input  wire          update_enable_i,
  input  wire [1:0]    update_word_i,
  input  wire [63:0]   update_data_i,
  input  wire [3:0]    code0_i,
  output wire [15:0]   weight0_o,
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

endmodule
