// EieRunCounters: Counts cycles, broadcasts and stalls of a run and of each descriptor.
// Source: io/eie/generator/unit/control/RunCounters.java
// eie 0.1.0-SNAPSHOT, configuration SHA-256 91b069e72359661aa674e6fe745ad5cbc0c1b861b888afad238511267bef07f7
// SPDX-License-Identifier: 0BSD
// Generated; whoever ran the generator may use this file without condition.

module EieRunCounters (
  input  wire          start_i,
  input  wire          running_i,
  input  wire          broadcasts_i,
  input  wire          stalls_queue_full_i,
  input  wire          stalls_no_input_i,
  input  wire          boundary_i,
  output wire [63:0]   counts_cycles_o,
  output wire [63:0]   counts_broadcasts_o,
  output wire [63:0]   counts_stall_queue_full_o,
  output wire [63:0]   counts_stall_no_input_o,
  output wire [31:0]   cycles_next_o,
  output wire          trace_write_o,
  output wire          writing_o,
  output wire [63:0]   trace_data_o,
  input  wire [1:0]    descriptor_i,
  output wire [2:0]    trace_word_o,
  input  wire          clk,
  input  wire          reset
);

  reg           begins_q;
  reg           follows_q;
  wire          anew;

  // counts of the run and of the descriptor
  reg  [63:0]   total0_q;
  reg  [31:0]   part0_q;
  reg  [31:0]   ended0_q;
  wire [31:0]   grown0;
  wire [63:0]   next0;
  reg  [63:0]   total1_q;
  reg  [31:0]   part1_q;
  reg  [31:0]   ended1_q;
  wire [31:0]   grown1;
  wire [63:0]   next1;
  reg  [63:0]   total2_q;
  reg  [31:0]   part2_q;
  reg  [31:0]   ended2_q;
  wire [31:0]   grown2;
  wire [63:0]   next2;
  reg  [63:0]   total3_q;
  reg  [31:0]   part3_q;
  reg  [31:0]   ended3_q;
  wire [31:0]   grown3;
  wire [63:0]   next3;

  // two words of the ended descriptor into the trace
  reg           writes_first_q;
  reg           writes_second_q;
  reg           writes_either_q;
  reg  [1:0]    ended_descriptor_q;

  assign anew = begins_q || follows_q;

  always @(posedge clk) begin
    if (reset) begin
      begins_q <= 1'b0;
      follows_q <= 1'b0;
    end else begin
      begins_q <= start_i;
      follows_q <= boundary_i;
    end
  end

  // counts of the run and of the descriptor
  assign grown0 = part0_q + 32'h00000001;
  assign next0 = total0_q + 64'h0000000000000001;
  assign cycles_next_o = next0[31:0];
  assign counts_cycles_o = total0_q;
  assign grown1 = part1_q + 32'h00000001;
  assign next1 = total1_q + 64'h0000000000000001;
  assign counts_broadcasts_o = total1_q;
  assign grown2 = part2_q + 32'h00000001;
  assign next2 = total2_q + 64'h0000000000000001;
  assign counts_stall_queue_full_o = total2_q;
  assign grown3 = part3_q + 32'h00000001;
  assign next3 = total3_q + 64'h0000000000000001;
  assign counts_stall_no_input_o = total3_q;

  always @(posedge clk) begin
    if (reset) begin
      total0_q <= 64'h0;
      total1_q <= 64'h0;
      total2_q <= 64'h0;
      total3_q <= 64'h0;
    end else begin
      if (running_i) begin
        total0_q <= next0;
      end
      if (begins_q) begin
        total0_q <= {63'h0, running_i};
      end
      if (broadcasts_i) begin
        total1_q <= next1;
      end
      if (begins_q) begin
        total1_q <= {63'h0, broadcasts_i};
      end
      if (stalls_queue_full_i) begin
        total2_q <= next2;
      end
      if (begins_q) begin
        total2_q <= {63'h0, stalls_queue_full_i};
      end
      if (stalls_no_input_i) begin
        total3_q <= next3;
      end
      if (begins_q) begin
        total3_q <= {63'h0, stalls_no_input_i};
      end
    end
  end

  always @(posedge clk) begin
    if (running_i || anew) begin
      part0_q <= anew ? {31'h0, running_i} : grown0;
    end
    if (follows_q) begin
      ended0_q <= part0_q;
    end
    if (broadcasts_i || anew) begin
      part1_q <= anew ? {31'h0, broadcasts_i} : grown1;
    end
    if (follows_q) begin
      ended1_q <= part1_q;
    end
    if (stalls_queue_full_i || anew) begin
      part2_q <= anew ? {31'h0, stalls_queue_full_i} : grown2;
    end
    if (follows_q) begin
      ended2_q <= part2_q;
    end
    if (stalls_no_input_i || anew) begin
      part3_q <= anew ? {31'h0, stalls_no_input_i} : grown3;
    end
    if (follows_q) begin
      ended3_q <= part3_q;
    end
  end

  // two words of the ended descriptor into the trace
  assign writing_o = writes_either_q;
  assign trace_write_o = writes_first_q || writes_second_q;
  assign trace_word_o = {ended_descriptor_q, writes_second_q};
  assign trace_data_o = writes_second_q ? {ended3_q, ended2_q} : {ended1_q, ended0_q};

  always @(posedge clk) begin
    if (reset) begin
      writes_first_q <= 1'b0;
      writes_second_q <= 1'b0;
      writes_either_q <= 1'b0;
    end else begin
      writes_first_q <= follows_q;
      writes_second_q <= writes_first_q;
      writes_either_q <= boundary_i || follows_q || writes_first_q || start_i;
    end
  end

  always @(posedge clk) begin
    if (boundary_i) begin
      ended_descriptor_q <= descriptor_i;
    end
  end

endmodule
