// EieDescriptorFetch: Fetches the next descriptor and hands its words to the elements.
// Source: io/eie/generator/unit/control/DescriptorFetch.java
// eie 0.1.0-SNAPSHOT, configuration SHA-256 91b069e72359661aa674e6fe745ad5cbc0c1b861b888afad238511267bef07f7
// SPDX-License-Identifier: 0BSD
// Generated; whoever ran the generator may use this file without condition.

module EieDescriptorFetch (
  input  wire          flush_i,
  input  wire          start_i,
  input  wire          start_end_i,
  output wire          program_read_o,
  input  wire [63:0]   program_data_i,
  output wire          pass_enable_o,
  output wire          pass_second_o,
  output wire [63:0]   pass_data_o,
  output wire          ready_o,
  input  wire [1:0]    start_descriptor_i,
  output wire [3:0]    program_word_o,
  output wire [1:0]    next_descriptor_o,
  output wire [15:0]   next_rows_o,
  output wire [8:0]    next_pointer_base_o,
  output wire [1:0]    next_codebook_o,
  output wire          next_end_o,
  output wire          next_invalid_o,
  input  wire          clk,
  input  wire          reset
);

  reg  [2:0]    step_q;
  reg           complete_q;
  reg  [1:0]    descriptor_q;
  reg  [1:0]    fetched_descriptor_q;
  reg  [15:0]   fetched_rows_q;
  reg  [8:0]    fetched_pointer_base_q;
  reg  [1:0]    fetched_codebook_q;
  reg           fetched_end_q;
  reg           fetched_invalid_q;
  wire [1:0]    word;
  wire          ends;
  wire [15:0]   output_rows;

  assign program_read_o = (3'b001 <= step_q) && (step_q <= 3'b011);
  assign word = step_q[1:0] - 2'b01;
  assign program_word_o = {descriptor_q, word};
  assign ends = step_q == 3'b101;
  assign pass_enable_o = (step_q == 3'b010) || (step_q == 3'b011) || ends;
  assign pass_second_o = step_q != 3'b010;
  assign pass_data_o = ends ? {27'h0, 1'b1, 36'h0} : program_data_i;
  assign output_rows = program_data_i[15:0];
  assign ready_o = complete_q;
  assign next_descriptor_o = fetched_descriptor_q;
  assign next_rows_o = fetched_rows_q;
  assign next_pointer_base_o = fetched_pointer_base_q;
  assign next_codebook_o = fetched_codebook_q;
  assign next_end_o = fetched_end_q;
  assign next_invalid_o = fetched_invalid_q;

  always @(posedge clk) begin
    if (reset) begin
      step_q <= 3'b000;
      complete_q <= 1'b0;
    end else begin
      if ((3'b001 <= step_q) && (step_q <= 3'b011)) begin
        step_q <= step_q + 3'b001;
      end
      if (3'b100 <= step_q) begin
        step_q <= 3'b000;
      end
      if ((step_q == 3'b011) || (step_q == 3'b101)) begin
        complete_q <= 1'b1;
      end
      if (start_i) begin
        step_q <= start_end_i ? 3'b101 : 3'b001;
        complete_q <= 1'b0;
      end
      if (flush_i) begin
        step_q <= 3'b000;
        complete_q <= 1'b0;
      end
    end
  end

  always @(posedge clk) begin
    if (step_q == 3'b010) begin
      fetched_rows_q <= program_data_i[31:16];
      fetched_invalid_q <= program_data_i[31:16] == 16'h0;
      fetched_descriptor_q <= descriptor_q;
      fetched_end_q <= 1'b0;
    end
    if ((step_q == 3'b011) && ((output_rows == 16'h0) || (16'h0010 < output_rows))) begin
      fetched_invalid_q <= 1'b1;
    end
    if (step_q == 3'b100) begin
      fetched_pointer_base_q <= program_data_i[8:0];
      fetched_codebook_q <= program_data_i[33:32];
    end
    if (ends) begin
      fetched_end_q <= 1'b1;
      fetched_invalid_q <= 1'b0;
    end
    if (start_i) begin
      descriptor_q <= start_descriptor_i;
    end
  end

endmodule
