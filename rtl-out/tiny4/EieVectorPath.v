// EieVectorPath: Elements and row of a word of a vector, and whether it may be moved.
// Source: io/eie/generator/unit/control/VectorPath.java
// eie 0.1.0-SNAPSHOT, configuration SHA-256 91b069e72359661aa674e6fe745ad5cbc0c1b861b888afad238511267bef07f7
// SPDX-License-Identifier: 0BSD
// Generated; whoever ran the generator may use this file without condition.

module EieVectorPath (
  input  wire          asked_output_i,
  input  wire [2:0]    asked_buffer_i,
  input  wire [15:0]   inputs_first_row_i,
  input  wire [15:0]   inputs_buffer_rows_i,
  input  wire [25:0]   inputs_last_position_i,
  input  wire [3:0]    inputs_buffers_i,
  input  wire          inputs_fits_i,
  input  wire [15:0]   outputs_first_row_i,
  input  wire [15:0]   outputs_buffer_rows_i,
  input  wire [25:0]   outputs_last_position_i,
  input  wire [3:0]    outputs_buffers_i,
  input  wire          outputs_fits_i,
  input  wire          reads_buffer_i,
  input  wire          writes_buffer_i,
  output wire          refused_o,
  output wire [3:0]    cause_o,
  input  wire          valid_i,
  input  wire          output_i,
  input  wire [2:0]    buffer_i,
  output wire          ready_o,
  output wire          empty_o,
  input  wire [63:0]   data_i,
  input  wire [5:0]    word_i,
  input  wire [5:0]    asked_word_i,
  output wire [1:0]    asked_last_o,
  input  wire [1:0]    last_i,
  output wire          request_valid_o,
  input  wire          request_ready_i,
  output wire          request_everyone_o,
  output wire [1:0]    request_element_o,
  output wire          request_access_write_o,
  output wire [2:0]    request_access_memory_o,
  output wire [7:0]    request_access_word_o,
  output wire [63:0]   request_access_data_o,
  output wire [1:0]    request_last_position_o,
  input  wire          clk,
  input  wire          reset
);

  localparam [3:0] CAUSE_VECTOR_BOUNDS = 4'b0110;
  localparam [3:0] CAUSE_BUFFER_IN_USE = 4'b0111;
  localparam [2:0] MEMORY_VECTOR = 3'b111;

  // whether the word may be moved
  wire [25:0]   last_position;
  wire [3:0]    buffers;
  wire          fits;
  wire [23:0]   last_word;
  wire          is_inside;
  wire          buffer_in_use;

  // v1: row in the buffer, first row of the buffer
  reg           v1_valid_q;
  reg           v1_write_q;
  reg  [63:0]   v1_data_q;
  reg  [1:0]    v1_last_q;
  reg  [7:0]    v1_first_q;
  reg  [5:0]    v1_row_q;
  reg  [5:0]    v1_buffer_row_q;
  wire          v2_moves;
  wire          v1_moves;
  wire [7:0]    first_position;
  wire [8:0]    scaled_position;
  wire [15:0]   first_row;
  wire [15:0]   buffer_rows;
  wire [18:0]   rows_before;
  wire [18:0]   v1_buffer_row_sum;

  // v2: row in the memory, element
  reg           v2_valid_q;
  reg           v2_everyone_q;
  reg  [1:0]    v2_element_q;
  reg           v2_access_write_q;
  reg  [2:0]    v2_access_memory_q;
  reg  [7:0]    v2_access_word_q;
  reg  [63:0]   v2_access_data_q;
  reg  [1:0]    v2_last_position_q;
  wire [5:0]    row;
  wire [8:0]    positions_before;
  wire [7:0]    element;

  // whether the word may be moved
  assign last_position = asked_output_i ? outputs_last_position_i : inputs_last_position_i;
  assign buffers = asked_output_i ? outputs_buffers_i : inputs_buffers_i;
  assign fits = asked_output_i ? outputs_fits_i : inputs_fits_i;
  assign last_word = last_position[25:2];
  assign is_inside = ({1'b0, asked_buffer_i} < buffers) && ({18'h0, asked_word_i} <= last_word) && fits;
  assign buffer_in_use = asked_output_i ? writes_buffer_i : reads_buffer_i;
  assign refused_o = !is_inside || buffer_in_use;
  assign cause_o = is_inside ? CAUSE_BUFFER_IN_USE : CAUSE_VECTOR_BOUNDS;
  assign asked_last_o = ({18'h0, asked_word_i} == last_word) ? last_position[1:0] : 2'b11;

  // v1: row in the buffer, first row of the buffer
  assign v2_moves = !v2_valid_q || request_ready_i;
  assign v1_moves = !v1_valid_q || v2_moves;
  assign ready_o = v1_moves;
  assign first_position = {word_i, 2'b00};
  assign scaled_position = first_position * 1'b1;
  assign first_row = output_i ? outputs_first_row_i : inputs_first_row_i;
  assign buffer_rows = output_i ? outputs_buffer_rows_i : inputs_buffer_rows_i;
  assign rows_before = buffer_i * buffer_rows;
  assign v1_buffer_row_sum = {3'b000, first_row} + rows_before;

  always @(posedge clk) begin
    if (reset) begin
      v1_valid_q <= 1'b0;
    end else if (v1_moves) begin
      v1_valid_q <= valid_i;
    end
  end

  always @(posedge clk) begin
    if (v1_moves && valid_i) begin
      v1_write_q <= !output_i;
      v1_data_q <= data_i;
      v1_last_q <= last_i;
      v1_first_q <= first_position;
      v1_row_q <= scaled_position[7:2];
      v1_buffer_row_q <= v1_buffer_row_sum[5:0];
    end
  end

  // v2: row in the memory, element
  assign row = v1_row_q + v1_buffer_row_q;
  assign positions_before = v1_row_q * 3'b100;
  assign element = v1_first_q - positions_before[7:0];
  assign request_valid_o = v2_valid_q;
  assign request_everyone_o = v2_everyone_q;
  assign request_element_o = v2_element_q;
  assign request_access_write_o = v2_access_write_q;
  assign request_access_memory_o = v2_access_memory_q;
  assign request_access_word_o = v2_access_word_q;
  assign request_access_data_o = v2_access_data_q;
  assign request_last_position_o = v2_last_position_q;
  assign empty_o = !(v1_valid_q || v2_valid_q);

  always @(posedge clk) begin
    if (reset) begin
      v2_valid_q <= 1'b0;
    end else if (v2_moves) begin
      v2_valid_q <= v1_valid_q;
    end
  end

  always @(posedge clk) begin
    if (v2_moves && v1_valid_q) begin
      v2_everyone_q <= 1'b0;
      v2_element_q <= element[1:0];
      v2_access_write_q <= v1_write_q;
      v2_access_memory_q <= MEMORY_VECTOR;
      v2_access_word_q <= {2'b00, row};
      v2_access_data_q <= v1_data_q;
      v2_last_position_q <= v1_last_q;
    end
  end

endmodule
