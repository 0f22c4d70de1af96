// EieSequencer: Runs the program: marks, codebooks, scans, columns.
// Source: io/eie/generator/unit/control/Sequencer.java
// eie 0.1.0-SNAPSHOT, configuration SHA-256 91b069e72359661aa674e6fe745ad5cbc0c1b861b888afad238511267bef07f7
// SPDX-License-Identifier: 0BSD
// Generated; whoever ran the generator may use this file without condition.

module EieSequencer (
  input  wire          start_i,
  input  wire          abort_i,
  output wire          running_o,
  output wire          finishes_o,
  output wire          fails_o,
  output wire [3:0]    fail_field_o,
  output wire          flush_o,
  output wire          fetch_start_o,
  output wire          fetch_end_o,
  output wire          fetch_initial_o,
  input  wire          fetch_ready_i,
  input  wire          invalid_i,
  input  wire [3:0]    invalid_field_i,
  output wire          codebook_start_o,
  input  wire          codebook_held_i,
  input  wire          codebook_serves_i,
  output wire          broadcasts_o,
  output wire          stalls_queue_full_o,
  output wire          stalls_no_input_o,
  output wire          boundary_o,
  input  wire [1:0]    first_descriptor_i,
  input  wire [1:0]    last_descriptor_i,
  output wire [1:0]    fetch_descriptor_o,
  input  wire [1:0]    next_descriptor_i,
  input  wire [15:0]   next_rows_i,
  input  wire [8:0]    next_pointer_base_i,
  input  wire [1:0]    next_codebook_i,
  input  wire          next_end_i,
  output wire [1:0]    codebook_o,
  input  wire          scan_valid_i,
  output wire          scan_ready_o,
  input  wire          scan_non_zero_i,
  input  wire          scan_last_i,
  input  wire [1:0]    scan_element_i,
  input  wire [15:0]   scan_value_i,
  output wire          broadcast_valid_o,
  input  wire          broadcast_ready_i,
  output wire          broadcast_pass_o,
  output wire [8:0]    broadcast_column_o,
  output wire [15:0]   broadcast_value_o,
  output wire [1:0]    boundary_descriptor_o,
  output wire [1:0]    fail_descriptor_o,
  input  wire          clk,
  input  wire          reset
);

  localparam [2:0] STATE_IDLE = 3'b000;
  localparam [2:0] STATE_PREPARE = 3'b001;
  localparam [2:0] STATE_AWAIT = 3'b010;
  localparam [2:0] STATE_CODEBOOK = 3'b011;
  localparam [2:0] STATE_SCAN = 3'b100;
  localparam [2:0] STATE_FLUSH = 3'b101;

  wire          preparing;
  wire          prepared;
  wire          first_token;
  wire          last_token;
  wire          cannot_open;
  wire          flushed;

  // marks and columns to the elements
  wire          consumes;
  wire          scanning;
  wire          has_column;

  // codebook and scan
  wire          opens;
  wire          scan_begins;

  // the next descriptor
  reg           fetch_due_q;
  wire          fetches;

  // states
  reg  [2:0]    state_q;
  reg           active_q;
  reg  [15:0]   rows_left_q;
  reg           any_ended_q;
  reg           failed_q;
  reg  [4:0]    flush_left_q;
  reg  [1:0]    current_descriptor_q;
  reg  [8:0]    row_base_q;
  wire          row_ends;
  wire          flush_begins;

  assign running_o = active_q;
  assign codebook_o = next_codebook_i;
  assign preparing = state_q == STATE_PREPARE;
  assign prepared = preparing && fetch_ready_i && !fetch_due_q;
  assign first_token = (state_q == STATE_AWAIT) && scan_valid_i;
  assign boundary_o = first_token && any_ended_q;
  assign boundary_descriptor_o = current_descriptor_q;
  assign last_token = first_token && next_end_i;
  assign cannot_open = first_token && !next_end_i && invalid_i;
  assign flushed = (state_q == STATE_FLUSH) && (flush_left_q == 5'h0);
  assign finishes_o = last_token || (flushed && failed_q);
  assign fail_descriptor_o = fails_o ? next_descriptor_i : 2'b00;
  assign fail_field_o = fails_o ? invalid_field_i : 4'b0000;

  // marks and columns to the elements
  assign scanning = state_q == STATE_SCAN;
  assign has_column = scanning && scan_valid_i && scan_non_zero_i;
  assign broadcast_valid_o = prepared || has_column;
  assign broadcast_pass_o = preparing;
  assign broadcast_column_o = row_base_q + {7'h0, scan_element_i};
  assign broadcast_value_o = scan_value_i;
  assign consumes = scan_valid_i && scanning && (!scan_non_zero_i || broadcast_ready_i);
  assign scan_ready_o = consumes || last_token;
  assign broadcasts_o = has_column && broadcast_ready_i;
  assign stalls_queue_full_o = has_column && !broadcast_ready_i;
  assign stalls_no_input_o = scanning && !scan_valid_i;

  // codebook and scan
  assign opens = first_token && !next_end_i && !invalid_i;
  assign codebook_start_o = opens && !codebook_held_i;
  assign scan_begins = (opens || (state_q == STATE_CODEBOOK)) && (codebook_held_i || codebook_serves_i);

  // the next descriptor
  assign fetches = (scan_begins || fetch_due_q) && codebook_held_i;
  assign fetch_start_o = start_i || fetches;
  assign fetch_descriptor_o = (state_q == STATE_IDLE) ? first_descriptor_i : (next_descriptor_i + 2'b01);
  assign fetch_initial_o = state_q == STATE_IDLE;
  assign fetch_end_o = (state_q != STATE_IDLE) && (next_descriptor_i == last_descriptor_i);

  always @(posedge clk) begin
    if (reset) begin
      fetch_due_q <= 1'b0;
    end else begin
      if (scan_begins) begin
        fetch_due_q <= 1'b1;
      end
      if (start_i || fetches || abort_i) begin
        fetch_due_q <= 1'b0;
      end
    end
  end

  // states
  assign fails_o = first_token && invalid_i;
  assign flush_o = state_q == STATE_FLUSH;
  assign row_ends = consumes && scan_last_i;
  assign flush_begins = cannot_open || (abort_i && active_q && !last_token);

  always @(posedge clk) begin
    if (reset) begin
      state_q <= STATE_IDLE;
      active_q <= 1'b0;
      any_ended_q <= 1'b0;
      failed_q <= 1'b0;
    end else begin
      if (start_i) begin
        failed_q <= 1'b0;
      end else if (cannot_open) begin
        failed_q <= 1'b1;
      end
      if ((state_q == STATE_IDLE) && start_i) begin
        state_q <= STATE_PREPARE;
        active_q <= 1'b1;
      end
      if (prepared && broadcast_ready_i) begin
        state_q <= STATE_AWAIT;
        active_q <= 1'b1;
      end
      if (codebook_start_o) begin
        state_q <= STATE_CODEBOOK;
        active_q <= 1'b1;
      end
      if (first_token) begin
        any_ended_q <= 1'b1;
      end
      if (scan_begins) begin
        state_q <= STATE_SCAN;
        active_q <= 1'b1;
      end
      if (last_token) begin
        state_q <= STATE_IDLE;
        active_q <= 1'b0;
      end
      if (row_ends) begin
        if (rows_left_q == 16'h0001) begin
          state_q <= STATE_PREPARE;
          active_q <= 1'b1;
        end
      end
      if (start_i) begin
        any_ended_q <= 1'b0;
      end
      if (flush_begins) begin
        state_q <= STATE_FLUSH;
        active_q <= 1'b1;
      end
      if (state_q == STATE_FLUSH) begin
        if (flushed) begin
          state_q <= STATE_IDLE;
          active_q <= 1'b0;
        end
      end
    end
  end

  always @(posedge clk) begin
    if (first_token) begin
      current_descriptor_q <= next_descriptor_i;
    end
    if (scan_begins) begin
      rows_left_q <= next_rows_i;
      row_base_q <= next_pointer_base_i;
    end
    if (row_ends) begin
      row_base_q <= row_base_q + 9'h004;
      rows_left_q <= rows_left_q - 16'h0001;
    end
    if (flush_begins) begin
      flush_left_q <= 5'h0a;
    end
    if (state_q == STATE_FLUSH) begin
      flush_left_q <= flush_left_q - 5'h01;
    end
  end

endmodule
