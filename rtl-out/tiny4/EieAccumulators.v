// EieAccumulators: 16 accumulators of 32 bits.
// Source: io/eie/generator/unit/arithmetic/Accumulators.java
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

  // read ports
  wire [3:0]    read_address0;
  reg  [31:0]   found0;

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
  wire          write_enable0;
  wire [3:0]    write_address0;
  wire [31:0]   write_sum0;
  wire [3:0]    writes0_low;
  wire [3:0]    writes0_high;
  wire [15:0]   writes0;

  // read ports
  assign read_address0 = exchange_drain_i ? exchange_drain_group_i : read_row0_i;

  always @(*) begin
    case (read_address0)
      4'b0000: found0 = sum0_q;
      4'b0001: found0 = sum1_q;
      4'b0010: found0 = sum2_q;
      4'b0011: found0 = sum3_q;
      4'b0100: found0 = sum4_q;
      4'b0101: found0 = sum5_q;
      4'b0110: found0 = sum6_q;
      4'b0111: found0 = sum7_q;
      4'b1000: found0 = sum8_q;
      4'b1001: found0 = sum9_q;
      4'b1010: found0 = sum10_q;
      4'b1011: found0 = sum11_q;
      4'b1100: found0 = sum12_q;
      4'b1101: found0 = sum13_q;
      4'b1110: found0 = sum14_q;
      4'b1111: found0 = sum15_q;
      default: found0 = 32'h0;
    endcase
  end

  assign read_sum0_o = found0;
  assign sums0_o = found0;

  // write ports
  assign write_enable0 = exchange_load_i || updates0_valid_i;
  assign write_address0 = exchange_load_i ? exchange_load_group_i : updates0_row_i;
  assign write_sum0 = exchange_load_i ? exchange_start0_i : updates0_sum_i;
  assign writes0_low = {write_address0[1:0] == 2'b11, write_address0[1:0] == 2'b10, write_address0[1:0] == 2'b01,
                        write_address0[1:0] == 2'b00};
  assign writes0_high = write_enable0
                        ? {write_address0[3:2] == 2'b11, write_address0[3:2] == 2'b10, write_address0[3:2] == 2'b01,
                           write_address0[3:2] == 2'b00}
                        : 4'b0000;
  assign writes0 = {writes0_high[3] ? writes0_low : 4'b0000, writes0_high[2] ? writes0_low : 4'b0000,
                    writes0_high[1] ? writes0_low : 4'b0000, writes0_high[0] ? writes0_low : 4'b0000};

  always @(posedge clk) begin
    if (writes0[0]) begin
      sum0_q <= write_sum0;
    end
    if (writes0[1]) begin
      sum1_q <= write_sum0;
    end
    if (writes0[2]) begin
      sum2_q <= write_sum0;
    end
    if (writes0[3]) begin
      sum3_q <= write_sum0;
    end
    if (writes0[4]) begin
      sum4_q <= write_sum0;
    end
    if (writes0[5]) begin
      sum5_q <= write_sum0;
    end
    if (writes0[6]) begin
      sum6_q <= write_sum0;
    end
    if (writes0[7]) begin
      sum7_q <= write_sum0;
    end
    if (writes0[8]) begin
      sum8_q <= write_sum0;
    end
    if (writes0[9]) begin
      sum9_q <= write_sum0;
    end
    if (writes0[10]) begin
      sum10_q <= write_sum0;
    end
    if (writes0[11]) begin
      sum11_q <= write_sum0;
    end
    if (writes0[12]) begin
      sum12_q <= write_sum0;
    end
    if (writes0[13]) begin
      sum13_q <= write_sum0;
    end
    if (writes0[14]) begin
      sum14_q <= write_sum0;
    end
    if (writes0[15]) begin
      sum15_q <= write_sum0;
    end
  end

endmodule
