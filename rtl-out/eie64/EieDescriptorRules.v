// EieDescriptorRules: Checks each field of a descriptor before its pass starts.
// Source: io/eie/generator/unit/control/DescriptorRules.java
// eie 0.1.0-SNAPSHOT, configuration SHA-256 6a95cb9237261217b25e3180fd43b40bc7fc4a5dfde0df435fcc100b8b2650d2
// SPDX-License-Identifier: 0BSD
// Generated; whoever ran the generator may use this file without condition.

module EieDescriptorRules (
  input  wire          flush_i,
  input  wire          word0_i,
  input  wire          word1_i,
  input  wire          word2_i,
  input  wire [63:0]   data_i,
  input  wire [15:0]   source_i,
  input  wire [15:0]   destination_i,
  input  wire          initial_i,
  input  wire          terminal_i,
  output wire          refuses_o,
  output wire          invalid_o,
  output wire [3:0]    field_o,
  input  wire          clk,
  input  wire          reset
);

  // word 0 into registers
  reg  [15:0]   input_rows_q;
  reg  [15:0]   bias_base_q;
  reg           invalid_held_q;

  // word 1 and differences of word 0 into registers
  reg  [15:0]   source_base_q;
  reg  [15:0]   destination_base_q;
  reg           word1_held_q;
  reg  [15:0]   output_rows_q;
  reg           first_q;
  reg           last_q;
  reg           keep_q;
  reg           biases_q;
  reg           reserved1_q;
  reg  [17:0]   destination_room_q;
  reg  [17:0]   bias_room_q;
  reg  [17:0]   source_room_q;
  reg  [17:0]   live_room_q;
  reg  [16:0]   source_end_q;

  // rules of words 0 and 1, the cycle after; word 2 into registers
  reg  [33:0]   last_row_column_q;
  reg           sums_kept_q;
  reg  [15:0]   live_first_q;
  reg  [16:0]   live_end_q;
  reg           broken_reserved_q;
  reg           broken_source_base_q;
  reg           broken_input_rows_q;
  reg           broken_destination_base_q;
  reg           broken_bias_base_q;
  reg           broken_output_rows_q;
  reg           broken_first_q;
  reg           broken_last_q;
  reg           broken_keep_sums_q;
  reg           broken_pointer_base_q;
  reg           broken_codebook_q;
  wire          breaks_source_base;
  wire          breaks_input_rows;
  wire          breaks_destination_base;
  wire          breaks_bias_base;
  wire          breaks_output_rows;
  wire          breaks_first;
  wire          breaks_last;
  wire          breaks_keep_sums;
  wire          breaks;
  wire [15:0]   last_row_column_difference;

  // rules of word 2, the cycle after
  reg  [31:0]   pointer_base_q;
  reg           reserved2_q;
  reg           word2_held_q;
  reg  [4:0]    codebook_group_q;
  wire [34:0]   last_column;
  wire          breaks_pointer_base;
  wire          breaks_codebook;

  // word 0 into registers
  always @(posedge clk) begin
    if (reset) begin
      invalid_held_q <= 1'b0;
    end else begin
      if (word0_i) begin
        invalid_held_q <= 1'b0;
      end
      if (word1_held_q) begin
        invalid_held_q <= breaks;
      end
      if (word2_held_q) begin
        invalid_held_q <= breaks_pointer_base || breaks_codebook || reserved2_q;
      end
      if (flush_i) begin
        invalid_held_q <= 1'b0;
      end
    end
  end

  always @(posedge clk) begin
    if (word0_i) begin
      input_rows_q <= data_i[31:16];
      bias_base_q <= data_i[63:48];
    end
  end

  // word 1 and differences of word 0 into registers
  always @(posedge clk) begin
    if (reset) begin
      word1_held_q <= 1'b0;
    end else begin
      word1_held_q <= word1_i;
      if (flush_i) begin
        word1_held_q <= 1'b0;
      end
    end
  end

  always @(posedge clk) begin
    if (word1_i) begin
      source_base_q <= source_i;
      destination_base_q <= destination_i;
      output_rows_q <= data_i[15:0];
      first_q <= data_i[33];
      last_q <= data_i[35];
      keep_q <= data_i[37];
      biases_q <= data_i[33] && data_i[34];
      reserved1_q <= |{|data_i[63:38], data_i[36], |data_i[31:29], |data_i[23:21]};
      destination_room_q <= $signed(18'h00400) - $signed({2'b00, destination_i});
      bias_room_q <= $signed(18'h00100) - $signed({2'b00, bias_base_q});
      source_room_q <= $signed({2'b00, source_i}) - $signed({2'b00, destination_i});
      live_room_q <= $signed({2'b00, live_first_q}) - $signed({2'b00, destination_i});
      source_end_q <= {1'b0, source_i} + {1'b0, input_rows_q};
    end
  end

  // rules of words 0 and 1, the cycle after; word 2 into registers
  assign breaks_source_base = 16'h03ff < source_base_q;
  assign breaks_input_rows = (input_rows_q == 16'h0) || (!breaks_source_base && (17'h00400 < source_end_q));
  assign breaks_destination_base =
      (|destination_base_q[1:0]) || ($signed(destination_room_q) < $signed({2'b00, output_rows_q}))
      || (({1'b0, destination_base_q} < source_end_q) && ($signed(source_room_q) < $signed({2'b00, output_rows_q})))
      || (!first_q && sums_kept_q && ({1'b0, destination_base_q} < live_end_q)
          && ($signed(live_room_q) < $signed({2'b00, output_rows_q})));
  assign breaks_bias_base =
      biases_q && ((|bias_base_q[1:0]) || ($signed(bias_room_q) < $signed({2'b00, output_rows_q})));
  assign breaks_output_rows = (output_rows_q == 16'h0) || (16'h0040 < output_rows_q);
  assign breaks_first = initial_i ? !(first_q || sums_kept_q) : (first_q == sums_kept_q);
  assign breaks_last = terminal_i && !(last_q || keep_q);
  assign breaks_keep_sums = keep_q && (last_q || !terminal_i);
  assign breaks = |{reserved1_q, breaks_keep_sums, breaks_last, breaks_first, breaks_output_rows, breaks_bias_base,
                    breaks_destination_base, breaks_input_rows, breaks_source_base};
  assign refuses_o = word1_held_q && breaks;
  assign last_row_column_difference = input_rows_q - 16'h0001;

  always @(posedge clk) begin
    if (reset) begin
      sums_kept_q <= 1'b0;
    end else begin
      if (word1_held_q) begin
        sums_kept_q <= !(last_q || breaks);
      end
      if (flush_i) begin
        sums_kept_q <= 1'b0;
      end
    end
  end

  always @(posedge clk) begin
    if (word1_held_q) begin
      broken_source_base_q <= breaks_source_base;
      broken_input_rows_q <= breaks_input_rows;
      broken_destination_base_q <= breaks_destination_base;
      broken_bias_base_q <= breaks_bias_base;
      broken_output_rows_q <= breaks_output_rows;
      broken_first_q <= breaks_first;
      broken_last_q <= breaks_last;
      broken_keep_sums_q <= breaks_keep_sums;
      broken_pointer_base_q <= 1'b0;
      broken_codebook_q <= 1'b0;
      broken_reserved_q <= reserved1_q;
      live_first_q <= (!first_q && (live_first_q < source_base_q)) ? live_first_q : source_base_q;
      live_end_q <= (!first_q && (source_end_q < live_end_q)) ? live_end_q : source_end_q;
      last_row_column_q <= last_row_column_difference * 18'h00040;
    end
    if (word2_held_q) begin
      broken_pointer_base_q <= breaks_pointer_base;
      broken_codebook_q <= breaks_codebook;
      broken_reserved_q <= reserved2_q;
    end
  end

  // rules of word 2, the cycle after
  assign last_column = {3'b000, pointer_base_q} + {1'b0, last_row_column_q};
  assign breaks_pointer_base = pointer_base_q[0] || (35'h000003ffe < last_column);
  assign breaks_codebook = 5'h0 < codebook_group_q;
  assign invalid_o = invalid_held_q;
  assign field_o = broken_source_base_q
                   ? 4'b0001
                   : broken_input_rows_q
                     ? 4'b0010
                     : broken_destination_base_q
                       ? 4'b0011
                       : broken_bias_base_q
                         ? 4'b0100
                         : broken_output_rows_q
                           ? 4'b0101
                           : broken_first_q
                             ? 4'b1001
                             : broken_last_q
                               ? 4'b1011
                               : broken_keep_sums_q
                                 ? 4'b1100
                                 : broken_pointer_base_q
                                   ? 4'b1101
                                   : broken_codebook_q ? 4'b1110 : broken_reserved_q ? 4'b1111 : 4'b0000;

  always @(posedge clk) begin
    if (reset) begin
      word2_held_q <= 1'b0;
    end else begin
      word2_held_q <= word2_i && !refuses_o;
      if (flush_i) begin
        word2_held_q <= 1'b0;
      end
    end
  end

  always @(posedge clk) begin
    if (word2_i) begin
      pointer_base_q <= data_i[31:0];
      codebook_group_q <= data_i[39:35];
      reserved2_q <= |data_i[63:40];
    end
  end

endmodule
