// EieRunQueue: The run under way, the one that waits, and the completed ones.
// Source: io/eie/generator/unit/control/RunQueue.java
// eie 0.1.0-SNAPSHOT, configuration SHA-256 91b069e72359661aa674e6fe745ad5cbc0c1b861b888afad238511267bef07f7
// SPDX-License-Identifier: 0BSD
// Generated; whoever ran the generator may use this file without condition.

module EieRunQueue (
  input  wire          ask_i,
  input  wire          abort_i,
  input  wire          acknowledge_i,
  input  wire          acknowledge_all_i,
  input  wire          running_i,
  input  wire          finishes_i,
  input  wire          fails_i,
  input  wire [31:0]   cycles_i,
  output wire          start_o,
  output wire [14:0]   source_rows_o,
  output wire [14:0]   destination_rows_o,
  input  wire [15:0]   input_buffer_rows_i,
  input  wire [15:0]   output_buffer_rows_i,
  output wire          waiting_o,
  output wire          completed_o,
  output wire [15:0]   completed_tag_o,
  output wire          completed_failed_o,
  output wire [31:0]   completed_cycles_o,
  input  wire [2:0]    buffer_i,
  output wire          reads_buffer_o,
  output wire          writes_buffer_o,
  input  wire [1:0]    request_first_i,
  input  wire [1:0]    request_last_i,
  input  wire [2:0]    request_source_i,
  input  wire [2:0]    request_destination_i,
  input  wire [15:0]   request_tag_i,
  output wire [1:0]    first_descriptor_o,
  output wire [1:0]    last_descriptor_o,
  input  wire          clk,
  input  wire          reset
);

  // start: what waits, or what is asked for
  reg           waits_q;
  reg  [14:0]   source_offset_q;
  reg  [14:0]   destination_offset_q;
  reg  [1:0]    current_first_q;
  reg  [1:0]    current_last_q;
  reg  [2:0]    current_source_q;
  reg  [2:0]    current_destination_q;
  reg  [15:0]   current_tag_q;
  reg  [1:0]    next_first_q;
  reg  [1:0]    next_last_q;
  reg  [2:0]    next_source_q;
  reg  [2:0]    next_destination_q;
  reg  [15:0]   next_tag_q;
  wire          room;
  wire          able;
  wire          forgets;
  wire          starts_waiting;
  wire          starts_asked;
  wire [1:0]    first_descriptor_choice;
  wire [2:0]    start_source;
  wire [2:0]    start_destination;
  wire [18:0]   source_offset_product;
  wire [18:0]   destination_offset_product;

  // completions, the oldest first
  reg           failed_q;
  reg  [1:0]    count_q;
  reg  [15:0]   tag0_q;
  reg           failure0_q;
  reg  [31:0]   length0_q;
  reg  [15:0]   tag1_q;
  reg           failure1_q;
  reg  [31:0]   length1_q;
  wire [1:0]    kept_count;

  // start: what waits, or what is asked for
  assign room = count_q != 2'b10;
  assign able = !running_i && room;
  assign forgets = abort_i && waits_q;
  assign starts_waiting = able && waits_q && !forgets;
  assign starts_asked = able && ask_i;
  assign start_o = starts_waiting || starts_asked;
  assign first_descriptor_choice = waits_q ? next_first_q : request_first_i;
  assign start_source = waits_q ? next_source_q : request_source_i;
  assign start_destination = waits_q ? next_destination_q : request_destination_i;
  assign first_descriptor_o = first_descriptor_choice;
  assign last_descriptor_o = current_last_q;
  assign source_offset_product = start_source * input_buffer_rows_i;
  assign destination_offset_product = start_destination * output_buffer_rows_i;
  assign source_rows_o = source_offset_q;
  assign destination_rows_o = destination_offset_q;
  assign waiting_o = waits_q;

  always @(posedge clk) begin
    if (reset) begin
      waits_q <= 1'b0;
    end else if (starts_waiting || forgets) begin
      waits_q <= 1'b0;
    end else if (ask_i && !starts_asked) begin
      waits_q <= 1'b1;
    end
  end

  always @(posedge clk) begin
    if (start_o) begin
      current_first_q <= first_descriptor_choice;
      current_last_q <= waits_q ? next_last_q : request_last_i;
      current_source_q <= start_source;
      current_destination_q <= start_destination;
      current_tag_q <= waits_q ? next_tag_q : request_tag_i;
      source_offset_q <= source_offset_product[14:0];
      destination_offset_q <= destination_offset_product[14:0];
    end
    if (ask_i) begin
      next_first_q <= request_first_i;
      next_last_q <= request_last_i;
      next_source_q <= request_source_i;
      next_destination_q <= request_destination_i;
      next_tag_q <= request_tag_i;
    end
  end

  // completions, the oldest first
  assign kept_count = acknowledge_all_i ? 2'b00 : acknowledge_i ? (count_q - 2'b01) : count_q;
  assign completed_o = count_q != 2'b00;
  assign completed_tag_o = tag0_q;
  assign completed_failed_o = failure0_q;
  assign completed_cycles_o = length0_q;

  always @(posedge clk) begin
    if (reset) begin
      failed_q <= 1'b0;
      count_q <= 2'b00;
    end else begin
      if (start_o) begin
        failed_q <= 1'b0;
      end else if (fails_i) begin
        failed_q <= 1'b1;
      end
      count_q <= finishes_i ? (kept_count + 2'b01) : kept_count;
    end
  end

  always @(posedge clk) begin
    if (acknowledge_i) begin
      tag0_q <= tag1_q;
      failure0_q <= failure1_q;
      length0_q <= length1_q;
    end
    if (finishes_i && (kept_count == 2'b00)) begin
      tag0_q <= current_tag_q;
      failure0_q <= failed_q || fails_i;
      length0_q <= cycles_i;
    end
    if (finishes_i && (kept_count == 2'b01)) begin
      tag1_q <= current_tag_q;
      failure1_q <= failed_q || fails_i;
      length1_q <= cycles_i;
    end
  end

  // buffers in use
  assign reads_buffer_o = (running_i && (current_source_q == buffer_i)) || (waits_q && (next_source_q == buffer_i));
  assign writes_buffer_o =
      (running_i && (current_destination_q == buffer_i)) || (waits_q && (next_destination_q == buffer_i));

endmodule
