// EieElementCounters: Event counters of an element, 32 bits each.
// Source: io/eie/generator/unit/element/ElementCounters.java
// eie 0.1.0-SNAPSHOT, configuration SHA-256 6a95cb9237261217b25e3180fd43b40bc7fc4a5dfde0df435fcc100b8b2650d2
// SPDX-License-Identifier: 0BSD
// Generated; whoever ran the generator may use this file without condition.

module EieElementCounters (
  input  wire          clear_i,
  input  wire [2:0]    index_i,
  output wire [63:0]   data_o,
  input  wire          events_busy_i,
  input  wire          events_starved_i,
  input  wire [1:0]    events_sparse_reads_i,
  input  wire          events_pointer_read_i,
  input  wire          events_activation_read_i,
  input  wire [3:0]    events_sum_saturations_i,
  input  wire [2:0]    events_output_saturations_i,
  input  wire          clk
);

  localparam [2:0] COUNTER_BUSY_CYCLES = 3'b000;
  localparam [2:0] COUNTER_STARVED_CYCLES = 3'b001;
  localparam [2:0] COUNTER_SPARSE_READS = 3'b010;
  localparam [2:0] COUNTER_POINTER_READS = 3'b011;
  localparam [2:0] COUNTER_ACTIVATION_READS = 3'b100;

  // s0: events in registers
  reg           clears_q;
  reg           seen_busy_q;
  reg           seen_starved_q;
  reg  [1:0]    seen_sparse_reads_q;
  reg           seen_pointer_read_q;
  reg           seen_activation_read_q;
  reg  [3:0]    seen_sum_saturations_q;
  reg  [2:0]    seen_output_saturations_q;

  // s1: the counters
  reg  [31:0]   chosen_q;
  reg  [31:0]   counter0_q;
  reg  [31:0]   counter1_q;
  reg  [31:0]   counter2_q;
  reg  [31:0]   counter3_q;
  reg  [31:0]   counter4_q;
  reg  [31:0]   counter5_q;
  wire [3:0]    saturations;
  reg  [31:0]   chosen_selected;

  // s0: events in registers
  always @(posedge clk) begin
    seen_busy_q <= events_busy_i;
    seen_starved_q <= events_starved_i;
    seen_sparse_reads_q <= events_sparse_reads_i;
    seen_pointer_read_q <= events_pointer_read_i;
    seen_activation_read_q <= events_activation_read_i;
    seen_sum_saturations_q <= events_sum_saturations_i;
    seen_output_saturations_q <= events_output_saturations_i;
    clears_q <= clear_i;
  end

  // s1: the counters
  assign saturations = seen_sum_saturations_q | {1'b0, seen_output_saturations_q};

  always @(*) begin
    case (index_i)
      COUNTER_BUSY_CYCLES: chosen_selected = counter0_q;
      COUNTER_STARVED_CYCLES: chosen_selected = counter1_q;
      COUNTER_SPARSE_READS: chosen_selected = counter2_q;
      COUNTER_POINTER_READS: chosen_selected = counter3_q;
      COUNTER_ACTIVATION_READS: chosen_selected = counter4_q;
      default: chosen_selected = counter5_q;
    endcase
  end

  assign data_o = {32'h0, chosen_q};

  always @(posedge clk) begin
    if (seen_busy_q) begin
      counter0_q <= counter0_q + 32'h00000001;
    end
    if (clears_q) begin
      counter0_q <= 32'h0;
    end
    if (seen_starved_q) begin
      counter1_q <= counter1_q + 32'h00000001;
    end
    if (clears_q) begin
      counter1_q <= 32'h0;
    end
    if (seen_sparse_reads_q != 2'b00) begin
      counter2_q <= counter2_q + {30'h0, seen_sparse_reads_q};
    end
    if (clears_q) begin
      counter2_q <= 32'h0;
    end
    if (seen_pointer_read_q) begin
      counter3_q <= counter3_q + 32'h00000001;
    end
    if (clears_q) begin
      counter3_q <= 32'h0;
    end
    if (seen_activation_read_q) begin
      counter4_q <= counter4_q + 32'h00000001;
    end
    if (clears_q) begin
      counter4_q <= 32'h0;
    end
    if (saturations != 4'b0000) begin
      counter5_q <= counter5_q + {28'h0, saturations};
    end
    if (clears_q) begin
      counter5_q <= 32'h0;
    end
    chosen_q <= chosen_selected;
  end

endmodule
