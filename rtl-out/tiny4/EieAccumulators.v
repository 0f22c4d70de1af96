// EieAccumulators: 16 accumulators of 32 bits.
// eie 0.1.0-SNAPSHOT, configuration SHA-256 91b069e72359661aa674e6fe745ad5cbc0c1b861b888afad238511267bef07f7
// SPDX-License-Identifier: 0BSD
// Generated; whoever ran the generator may use this file without condition.

module EieAccumulators (
  input  wire [3:0]    read_row0_i,
  output wire [31:0]   read_sum0_o,
  input  wire          updates0_valid_i,
  input  wire [3:0]    updates0_row_i,
  input  wire [31:0]   updates0_sum_i,
  input  wire          exchange_drain_i,
  input  wire [3:0]    exchange_drain_group_i,
  input  wire          exchange_load_i,
  input  wire [3:0]    exchange_load_group_i,
  input  wire [31:0]   exchange_start0_i,
  output wire [31:0]   sums0_o,
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
  wire       [3:0]    read_sum0_choice;
  wire       [31:0]   read_sum0_cast;
  wire                sum0_term;
  wire       [3:0]    sum0_choice;
  wire       [31:0]   sum0_choice2;

  assign read_sum0_choice = (exchange_drain_i ? exchange_drain_group_i : read_row0_i);
  assign read_sum0_cast = ((((((read_sum0_choice == 4'b0000) ? sum0_q : 32'h0) | ((read_sum0_choice == 4'b0001) ? sum1_q : 32'h0)) | (((read_sum0_choice == 4'b0010) ? sum2_q : 32'h0) | ((read_sum0_choice == 4'b0011) ? sum3_q : 32'h0))) | ((((read_sum0_choice == 4'b0100) ? sum4_q : 32'h0) | ((read_sum0_choice == 4'b0101) ? sum5_q : 32'h0)) | (((read_sum0_choice == 4'b0110) ? sum6_q : 32'h0) | ((read_sum0_choice == 4'b0111) ? sum7_q : 32'h0)))) | (((((read_sum0_choice == 4'b1000) ? sum8_q : 32'h0) | ((read_sum0_choice == 4'b1001) ? sum9_q : 32'h0)) | (((read_sum0_choice == 4'b1010) ? sum10_q : 32'h0) | ((read_sum0_choice == 4'b1011) ? sum11_q : 32'h0))) | ((((read_sum0_choice == 4'b1100) ? sum12_q : 32'h0) | ((read_sum0_choice == 4'b1101) ? sum13_q : 32'h0)) | (((read_sum0_choice == 4'b1110) ? sum14_q : 32'h0) | ((read_sum0_choice == 4'b1111) ? sum15_q : 32'h0)))));
  assign read_sum0_o = read_sum0_cast;
  assign sums0_o = read_sum0_cast;
  assign sum0_term = (exchange_load_i || updates0_valid_i);
  assign sum0_choice = (exchange_load_i ? exchange_load_group_i : updates0_row_i);
  assign sum0_choice2 = (exchange_load_i ? exchange_start0_i : updates0_sum_i);
  always @(posedge clk) begin
    if((sum0_term && (sum0_choice == 4'b0000))) begin
      sum0_q <= sum0_choice2;
    end
    if((sum0_term && (sum0_choice == 4'b0001))) begin
      sum1_q <= sum0_choice2;
    end
    if((sum0_term && (sum0_choice == 4'b0010))) begin
      sum2_q <= sum0_choice2;
    end
    if((sum0_term && (sum0_choice == 4'b0011))) begin
      sum3_q <= sum0_choice2;
    end
    if((sum0_term && (sum0_choice == 4'b0100))) begin
      sum4_q <= sum0_choice2;
    end
    if((sum0_term && (sum0_choice == 4'b0101))) begin
      sum5_q <= sum0_choice2;
    end
    if((sum0_term && (sum0_choice == 4'b0110))) begin
      sum6_q <= sum0_choice2;
    end
    if((sum0_term && (sum0_choice == 4'b0111))) begin
      sum7_q <= sum0_choice2;
    end
    if((sum0_term && (sum0_choice == 4'b1000))) begin
      sum8_q <= sum0_choice2;
    end
    if((sum0_term && (sum0_choice == 4'b1001))) begin
      sum9_q <= sum0_choice2;
    end
    if((sum0_term && (sum0_choice == 4'b1010))) begin
      sum10_q <= sum0_choice2;
    end
    if((sum0_term && (sum0_choice == 4'b1011))) begin
      sum11_q <= sum0_choice2;
    end
    if((sum0_term && (sum0_choice == 4'b1100))) begin
      sum12_q <= sum0_choice2;
    end
    if((sum0_term && (sum0_choice == 4'b1101))) begin
      sum13_q <= sum0_choice2;
    end
    if((sum0_term && (sum0_choice == 4'b1110))) begin
      sum14_q <= sum0_choice2;
    end
    if((sum0_term && (sum0_choice == 4'b1111))) begin
      sum15_q <= sum0_choice2;
    end
  end

endmodule
