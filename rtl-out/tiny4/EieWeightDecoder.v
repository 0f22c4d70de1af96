// EieWeightDecoder: Decodes a slice of a sparse-matrix row into rows and weights, one entry per cycle.
// Source: io/eie/generator/unit/matrix/WeightDecoder.java
// eie 0.1.0-SNAPSHOT, configuration SHA-256 91b069e72359661aa674e6fe745ad5cbc0c1b861b888afad238511267bef07f7
// SPDX-License-Identifier: 0BSD
// Generated; whoever ran the generator may use this file without condition.

module EieWeightDecoder (
  input  wire          flush_i,
  output wire          occupied_o,
  output wire          busy_o,
  input  wire          slice_valid_i,
  output wire          slice_ready_o,
  input  wire [63:0]   slice_word_i,
  input  wire [2:0]    slice_first_i,
  input  wire [2:0]    slice_last_i,
  input  wire          slice_opens_column_i,
  input  wire [15:0]   slice_value_i,
  input  wire          codebook_write_enable_i,
  input  wire [1:0]    codebook_write_word_i,
  input  wire [63:0]   codebook_write_data_i,
  output wire [15:0]   operands_value_o,
  output wire          operands_lanes0_valid_o,
  output wire [3:0]    operands_lanes0_row_o,
  output wire [15:0]   operands_lanes0_weight_o,
  input  wire          clk,
  input  wire          reset
);

  wire [15:0]   u_codebook_weight0_o;

  // d0: the entries of a slice, one of them picked in a cycle
  reg           valid_q;
  reg           opens_column_q;
  wire          finishes;
  reg  [63:0]   word_q;
  reg  [7:0]    left_q;
  reg  [2:0]    passed_q;
  reg  [2:0]    last_q;
  reg  [15:0]   value_q;
  wire [7:0]    stored0;
  wire          picked0;
  wire [7:0]    stored1;
  wire          pending1;
  wire          picked1;
  wire [7:0]    stored2;
  wire          pending2;
  wire          picked2;
  wire [7:0]    stored3;
  wire          pending3;
  wire          picked3;
  wire [7:0]    stored4;
  wire          pending4;
  wire          picked4;
  wire [7:0]    stored5;
  wire          pending5;
  wire          picked5;
  wire [7:0]    stored6;
  wire          pending6;
  wire          picked6;
  wire [7:0]    stored7;
  wire          pending7;
  wire          picked7;
  wire [7:0]    picked_entry;
  wire          only_padding;
  wire [2:0]    picked_place;
  wire          inside0;
  wire          inside1;
  wire          inside2;
  wire          inside3;
  wire          inside4;
  wire          inside5;
  wire          inside6;
  wire          inside7;

  // d1: the picked entry
  reg           d1_valid_q;
  reg           d1_opens_column_q;
  reg  [3:0]    d1_code_q;
  reg  [3:0]    d1_zero_run_q;
  reg  [2:0]    d1_skipped_q;
  reg  [2:0]    d1_trailing_q;
  reg  [15:0]   d1_value_q;

  // d2: weight and row
  reg           d2_valid_q;
  reg  [3:0]    d2_row_q;
  reg  [15:0]   d2_weight_q;
  reg  [15:0]   d2_value_q;
  reg  [3:0]    reached_q;
  wire [6:0]    rows_passed;
  wire [3:0]    advance;
  wire [3:0]    onward;
  wire [3:0]    row;
  wire [6:0]    rows_trailing;
  wire [3:0]    behind;

  EieCodebook u_codebook (
    .update_enable_i (codebook_write_enable_i),
    .update_word_i   (codebook_write_word_i),
    .update_data_i   (codebook_write_data_i),
    .code0_i         (d1_code_q),
    .weight0_o       (u_codebook_weight0_o[15:0]),
    .clk             (clk)
  );

  // d0: the entries of a slice, one of them picked in a cycle
  assign stored0 = word_q[7:0];
  assign picked0 = left_q[0] && (|stored0[3:0]);
  assign stored1 = word_q[15:8];
  assign pending1 = left_q[1] && (|stored1[3:0]);
  assign picked1 = pending1 && !picked0;
  assign stored2 = word_q[23:16];
  assign pending2 = left_q[2] && (|stored2[3:0]);
  assign picked2 = pending2 && !(picked0 || pending1);
  assign stored3 = word_q[31:24];
  assign pending3 = left_q[3] && (|stored3[3:0]);
  assign picked3 = pending3 && !(|{pending2, pending1, picked0});
  assign stored4 = word_q[39:32];
  assign pending4 = left_q[4] && (|stored4[3:0]);
  assign picked4 = pending4 && !(|{pending3, pending2, pending1, picked0});
  assign stored5 = word_q[47:40];
  assign pending5 = left_q[5] && (|stored5[3:0]);
  assign picked5 = pending5 && !(|{pending4, pending3, pending2, pending1, picked0});
  assign stored6 = word_q[55:48];
  assign pending6 = left_q[6] && (|stored6[3:0]);
  assign picked6 = pending6 && !(|{pending5, pending4, pending3, pending2, pending1, picked0});
  assign stored7 = word_q[63:56];
  assign pending7 = left_q[7] && (|stored7[3:0]);
  assign picked7 = pending7 && !(|{pending6, pending5, pending4, pending3, pending2, pending1, picked0});
  assign picked_entry = (picked0 ? stored0 : 8'h0) | (picked1 ? stored1 : 8'h0) | (picked2 ? stored2 : 8'h0)
                        | (picked3 ? stored3 : 8'h0) | (picked4 ? stored4 : 8'h0) | (picked5 ? stored5 : 8'h0)
                        | (picked6 ? stored6 : 8'h0) | (picked7 ? stored7 : 8'h0);
  assign only_padding = !(|{pending7, pending6, pending5, pending4, pending3, pending2, pending1, picked0});
  assign picked_place = (picked1 ? 3'b001 : 3'b000) | (picked2 ? 3'b010 : 3'b000) | (picked3 ? 3'b011 : 3'b000)
                        | (picked4 ? 3'b100 : 3'b000) | (picked5 ? 3'b101 : 3'b000) | (picked6 ? 3'b110 : 3'b000)
                        | (picked7 ? 3'b111 : 3'b000) | (only_padding ? last_q : 3'b000);
  assign finishes = valid_q
                    && !(|{pending7 && !picked7, pending6 && !picked6, pending5 && !picked5, pending4 && !picked4,
                           pending3 && !picked3, pending2 && !picked2, pending1 && !picked1, 1'b0});
  assign inside0 = slice_first_i <= 3'b000;
  assign inside1 = (slice_first_i <= 3'b001) && (3'b001 <= slice_last_i);
  assign inside2 = (slice_first_i <= 3'b010) && (3'b010 <= slice_last_i);
  assign inside3 = (slice_first_i <= 3'b011) && (3'b011 <= slice_last_i);
  assign inside4 = (slice_first_i <= 3'b100) && (3'b100 <= slice_last_i);
  assign inside5 = (slice_first_i <= 3'b101) && (3'b101 <= slice_last_i);
  assign inside6 = (slice_first_i <= 3'b110) && (3'b110 <= slice_last_i);
  assign inside7 = 3'b111 <= slice_last_i;
  assign slice_ready_o = !valid_q || finishes;

  always @(posedge clk) begin
    if (reset) begin
      valid_q <= 1'b0;
    end else begin
      if (slice_ready_o) begin
        valid_q <= slice_valid_i;
      end
      if (flush_i) begin
        valid_q <= 1'b0;
      end
    end
  end

  always @(posedge clk) begin
    left_q <= {pending7 && !picked7, pending6 && !picked6, pending5 && !picked5, pending4 && !picked4,
               pending3 && !picked3, pending2 && !picked2, pending1 && !picked1, 1'b0};
    passed_q <= picked_place + 3'b001;
    opens_column_q <= 1'b0;
    if (slice_ready_o) begin
      passed_q <= slice_first_i;
      opens_column_q <= slice_opens_column_i;
    end
    if (slice_valid_i && slice_ready_o) begin
      word_q <= slice_word_i;
      last_q <= slice_last_i;
      value_q <= slice_value_i;
    end
    if (slice_ready_o) begin
      left_q <= {inside7, inside6, inside5, inside4, inside3, inside2, inside1, inside0};
    end
  end

  // d1: the picked entry
  always @(posedge clk) begin
    if (reset) begin
      d1_valid_q <= 1'b0;
    end else begin
      d1_valid_q <= valid_q;
      if (flush_i) begin
        d1_valid_q <= 1'b0;
      end
    end
  end

  always @(posedge clk) begin
    if (valid_q) begin
      d1_code_q <= picked_entry[3:0];
      d1_zero_run_q <= picked_entry[7:4] | (only_padding ? 4'b1111 : 4'b0000);
      d1_skipped_q <= picked_place - passed_q;
      d1_trailing_q <= finishes ? (last_q - picked_place) : 3'b000;
      d1_opens_column_q <= opens_column_q;
      d1_value_q <= value_q;
    end
  end

  // d2: weight and row
  assign rows_passed = {d1_skipped_q, d1_zero_run_q};
  assign advance = rows_passed[3:0];
  assign onward = reached_q + advance + 4'b0001;
  assign row = d1_opens_column_q ? advance : onward;
  assign rows_trailing = {d1_trailing_q, 4'b0000};
  assign behind = rows_trailing[3:0];
  assign busy_o = valid_q;
  assign occupied_o = valid_q || d1_valid_q;
  assign operands_value_o = d2_value_q;
  assign operands_lanes0_valid_o = d2_valid_q;
  assign operands_lanes0_row_o = d2_row_q;
  assign operands_lanes0_weight_o = d2_weight_q;

  always @(posedge clk) begin
    if (reset) begin
      d2_valid_q <= 1'b0;
    end else begin
      d2_valid_q <= d1_valid_q && (d1_code_q != 4'b0000);
      if (flush_i) begin
        d2_valid_q <= 1'b0;
      end
    end
  end

  always @(posedge clk) begin
    if (d1_valid_q) begin
      reached_q <= row + behind;
      d2_row_q <= row;
      d2_weight_q <= u_codebook_weight0_o;
      d2_value_q <= d1_value_q;
    end
  end

endmodule
