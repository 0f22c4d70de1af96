// WeightDecoder: Decodes a slice of a sparse-matrix row into rows and weights, one entry per cycle.
// eie 0.1.0-SNAPSHOT, configuration SHA-256 b13d86e7a245455d44575c812d06b737770909d7a2eec5a9ad410abe6f007124

module WeightDecoder (
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

  wire       [15:0]   u_codebook_weight0_o;
  reg                 valid_q;
  reg                 opens_column_q;
  wire                finishes;
  reg                 d1_valid_q;
  reg                 d1_opens_column_q;
  reg                 d2_valid_q;
  reg        [63:0]   word_q;
  reg        [7:0]    pending_q;
  reg        [2:0]    passed_q;
  reg        [2:0]    last_q;
  reg        [15:0]   value_q;
  reg        [3:0]    d1_code_q;
  reg        [3:0]    d1_zero_run_q;
  reg        [2:0]    d1_skipped_q;
  reg        [2:0]    d1_trailing_q;
  reg        [15:0]   d1_value_q;
  reg        [3:0]    d2_row_q;
  reg        [15:0]   d2_weight_q;
  reg        [15:0]   d2_value_q;
  reg        [3:0]    reached_q;
  wire                picked0;
  wire                finishes_term;
  wire                picked1;
  wire                finishes_term2;
  wire                picked2;
  wire                finishes_term3;
  wire                picked3;
  wire                finishes_term4;
  wire                picked4;
  wire                finishes_term5;
  wire                picked5;
  wire                finishes_term6;
  wire                picked6;
  wire                finishes_term7;
  wire                picked7;
  wire       [7:0]    picked_entry;
  wire                finishes_term8;
  wire                only_padding;
  wire       [2:0]    picked_place;
  wire       [2:0]    d1_trailing_difference;
  wire                real0;
  wire                real1;
  wire                real2;
  wire                real3;
  wire                real4;
  wire                real5;
  wire                real6;
  wire                real7;
  wire       [6:0]    rows_passed;
  wire       [3:0]    advance;
  wire       [3:0]    onward_sum;
  wire       [3:0]    onward;
  wire       [3:0]    row;
  wire       [6:0]    rows_trailing;
  wire       [3:0]    behind;

  Codebook u_codebook (
    .update_enable_i (codebook_write_enable_i    ), //i
    .update_word_i   (codebook_write_word_i[1:0] ), //i
    .update_data_i   (codebook_write_data_i[63:0]), //i
    .code0_i         (d1_code_q[3:0]             ), //i
    .weight0_o       (u_codebook_weight0_o[15:0] ), //o
    .clk             (clk                        )  //i
  );
  assign picked0 = pending_q[0];
  assign finishes_term = (pending_q[0] && (! picked0));
  assign picked1 = (pending_q[1] && (! (|pending_q[0 : 0])));
  assign finishes_term2 = (pending_q[1] && (! picked1));
  assign picked2 = (pending_q[2] && (! (|pending_q[1 : 0])));
  assign finishes_term3 = (pending_q[2] && (! picked2));
  assign picked3 = (pending_q[3] && (! (|pending_q[2 : 0])));
  assign finishes_term4 = (pending_q[3] && (! picked3));
  assign picked4 = (pending_q[4] && (! (|pending_q[3 : 0])));
  assign finishes_term5 = (pending_q[4] && (! picked4));
  assign picked5 = (pending_q[5] && (! (|pending_q[4 : 0])));
  assign finishes_term6 = (pending_q[5] && (! picked5));
  assign picked6 = (pending_q[6] && (! (|pending_q[5 : 0])));
  assign finishes_term7 = (pending_q[6] && (! picked6));
  assign picked7 = (pending_q[7] && (! (|pending_q[6 : 0])));
  assign picked_entry = ((((((((8'h0 | (picked0 ? word_q[7 : 0] : 8'h0)) | (picked1 ? word_q[15 : 8] : 8'h0)) | (picked2 ? word_q[23 : 16] : 8'h0)) | (picked3 ? word_q[31 : 24] : 8'h0)) | (picked4 ? word_q[39 : 32] : 8'h0)) | (picked5 ? word_q[47 : 40] : 8'h0)) | (picked6 ? word_q[55 : 48] : 8'h0)) | (picked7 ? word_q[63 : 56] : 8'h0));
  assign finishes_term8 = (pending_q[7] && (! picked7));
  assign only_padding = (! (|pending_q));
  assign picked_place = (((((((((3'b000 | (picked0 ? 3'b000 : 3'b000)) | (picked1 ? 3'b001 : 3'b000)) | (picked2 ? 3'b010 : 3'b000)) | (picked3 ? 3'b011 : 3'b000)) | (picked4 ? 3'b100 : 3'b000)) | (picked5 ? 3'b101 : 3'b000)) | (picked6 ? 3'b110 : 3'b000)) | (picked7 ? 3'b111 : 3'b000)) | (only_padding ? last_q : 3'b000));
  assign finishes = (valid_q && (! (|{{{finishes_term8,finishes_term7},{finishes_term6,finishes_term5}},{{finishes_term4,finishes_term3},{finishes_term2,finishes_term}}})));
  assign d1_trailing_difference = (last_q - picked_place);
  assign real0 = ((slice_first_i <= 3'b000) && (|slice_word_i[3 : 0]));
  assign real1 = (((slice_first_i <= 3'b001) && (3'b001 <= slice_last_i)) && (|slice_word_i[11 : 8]));
  assign real2 = (((slice_first_i <= 3'b010) && (3'b010 <= slice_last_i)) && (|slice_word_i[19 : 16]));
  assign real3 = (((slice_first_i <= 3'b011) && (3'b011 <= slice_last_i)) && (|slice_word_i[27 : 24]));
  assign real4 = (((slice_first_i <= 3'b100) && (3'b100 <= slice_last_i)) && (|slice_word_i[35 : 32]));
  assign real5 = (((slice_first_i <= 3'b101) && (3'b101 <= slice_last_i)) && (|slice_word_i[43 : 40]));
  assign real6 = (((slice_first_i <= 3'b110) && (3'b110 <= slice_last_i)) && (|slice_word_i[51 : 48]));
  assign real7 = ((1'b1 && (3'b111 <= slice_last_i)) && (|slice_word_i[59 : 56]));
  assign slice_ready_o = ((! valid_q) || finishes);
  assign rows_passed = {d1_skipped_q,d1_zero_run_q};
  assign advance = rows_passed[3 : 0];
  assign onward_sum = (reached_q + advance);
  assign onward = (onward_sum + 4'b0001);
  assign row = (d1_opens_column_q ? advance : onward);
  assign rows_trailing = {d1_trailing_q,4'b0000};
  assign behind = rows_trailing[3 : 0];
  assign busy_o = valid_q;
  assign occupied_o = (valid_q || d1_valid_q);
  assign operands_value_o = d2_value_q;
  assign operands_lanes0_valid_o = d2_valid_q;
  assign operands_lanes0_row_o = d2_row_q;
  assign operands_lanes0_weight_o = d2_weight_q;
  always @(posedge clk) begin
    if(reset) begin
      valid_q <= 1'b0;
      d1_valid_q <= 1'b0;
      d2_valid_q <= 1'b0;
    end else begin
      d1_valid_q <= valid_q;
      if(slice_ready_o) begin
        valid_q <= slice_valid_i;
      end
      d2_valid_q <= (d1_valid_q && (d1_code_q != 4'b0000));
      if(flush_i) begin
        valid_q <= 1'b0;
        d1_valid_q <= 1'b0;
        d2_valid_q <= 1'b0;
      end
    end
  end

  always @(posedge clk) begin
    pending_q <= {{{finishes_term8,finishes_term7},{finishes_term6,finishes_term5}},{{finishes_term4,finishes_term3},{finishes_term2,finishes_term}}};
    passed_q <= (picked_place + 3'b001);
    opens_column_q <= 1'b0;
    if(slice_ready_o) begin
      passed_q <= slice_first_i;
      opens_column_q <= slice_opens_column_i;
    end
    if(valid_q) begin
      d1_code_q <= picked_entry[3 : 0];
      d1_zero_run_q <= (picked_entry[7 : 4] | (only_padding ? 4'b1111 : 4'b0000));
      d1_skipped_q <= (picked_place - passed_q);
      d1_trailing_q <= (finishes ? d1_trailing_difference : 3'b000);
      d1_opens_column_q <= opens_column_q;
      d1_value_q <= value_q;
    end
    if((slice_valid_i && slice_ready_o)) begin
      word_q <= slice_word_i;
      last_q <= slice_last_i;
      value_q <= slice_value_i;
    end
    if(slice_ready_o) begin
      pending_q <= {{{real7,real6},{real5,real4}},{{real3,real2},{real1,real0}}};
    end
    if(d1_valid_q) begin
      reached_q <= (row + behind);
      d2_row_q <= row;
      d2_weight_q <= u_codebook_weight0_o;
      d2_value_q <= d1_value_q;
    end
  end

endmodule
