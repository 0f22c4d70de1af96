// Sequencer: Runs the program: marks, codebooks, scans, columns.
// eie 0.1.0-SNAPSHOT, configuration SHA-256 cd39407f50ebede3e61a25fc829a69415d06edd12e99f8a88d33e5489d284e07

module Sequencer (
  input  wire          start_i,
  input  wire          abort_i,
  output wire          running_o,
  output wire          finishes_o,
  output wire          fails_o,
  output wire          flush_o,
  output wire          fetch_start_o,
  output wire          fetch_end_o,
  input  wire          fetch_ready_i,
  output wire          codebook_start_o,
  input  wire          codebook_held_i,
  output wire          broadcasts_o,
  output wire          stalls_queue_full_o,
  output wire          stalls_no_input_o,
  output wire          boundary_o,
  input  wire [3:0]    first_descriptor_i,
  input  wire [3:0]    last_descriptor_i,
  output wire [3:0]    fetch_descriptor_o,
  input  wire [3:0]    next_descriptor_i,
  input  wire [15:0]   next_rows_i,
  input  wire [13:0]   next_pointer_base_i,
  input  wire [2:0]    next_codebook_i,
  input  wire          next_end_i,
  input  wire          next_invalid_i,
  output wire [2:0]    codebook_o,
  input  wire          scan_valid_i,
  output wire          scan_ready_o,
  input  wire          scan_non_zero_i,
  input  wire          scan_last_i,
  input  wire [5:0]    scan_element_i,
  input  wire [15:0]   scan_value_i,
  output wire          broadcast_valid_o,
  input  wire          broadcast_ready_i,
  output wire          broadcast_pass_o,
  output wire [13:0]   broadcast_column_o,
  output wire [15:0]   broadcast_value_o,
  output wire [3:0]    boundary_descriptor_o,
  input  wire          clk,
  input  wire          reset
);

  reg        [2:0]    state_q;
  reg        [15:0]   current_rows_q;
  reg                 current_end_q;
  reg                 any_ended_q;
  reg        [4:0]    flush_left_q;
  wire                consumes;
  reg        [3:0]    current_descriptor_q;
  reg        [2:0]    current_codebook_q;
  reg        [13:0]   row_base_q;
  reg        [3:0]    ended_q;
  wire                scanning;
  wire                marking;
  wire                has_column;
  wire                first_token;
  wire                scan_begins;
  wire       [3:0]    fetch_descriptor_sum;
  wire                row_ends;
  wire                state_when;
  wire                state_when2;
  wire                flush_left_when;

  assign running_o = (state_q != 3'b000);
  assign codebook_o = current_codebook_q;
  assign scanning = (state_q == 3'b101);
  assign marking = (state_q == 3'b010);
  assign has_column = ((scanning && scan_valid_i) && scan_non_zero_i);
  assign broadcast_valid_o = (marking || has_column);
  assign broadcast_pass_o = marking;
  assign broadcast_column_o = (row_base_q + {8'h0,scan_element_i});
  assign broadcast_value_o = scan_value_i;
  assign consumes = ((scan_valid_i && scanning) && ((! scan_non_zero_i) || broadcast_ready_i));
  assign scan_ready_o = (consumes || finishes_o);
  assign broadcasts_o = (has_column && broadcast_ready_i);
  assign stalls_queue_full_o = (has_column && (! broadcast_ready_i));
  assign stalls_no_input_o = (scanning && (! scan_valid_i));
  assign first_token = ((state_q == 3'b011) && scan_valid_i);
  assign boundary_o = (first_token && any_ended_q);
  assign boundary_descriptor_o = ended_q;
  assign finishes_o = (first_token && current_end_q);
  assign codebook_start_o = ((first_token && (! current_end_q)) && (! codebook_held_i));
  assign scan_begins = ((codebook_held_i && (((state_q == 3'b011) && scan_valid_i) || (state_q == 3'b100))) && (! current_end_q));
  assign fetch_start_o = (start_i || scan_begins);
  assign fetch_descriptor_sum = (current_descriptor_q + 4'b0001);
  assign fetch_descriptor_o = ((state_q == 3'b000) ? first_descriptor_i : fetch_descriptor_sum);
  assign fetch_end_o = ((state_q != 3'b000) && (current_descriptor_q == last_descriptor_i));
  assign fails_o = (((state_q == 3'b001) && fetch_ready_i) && next_invalid_i);
  assign flush_o = (state_q == 3'b110);
  assign row_ends = (consumes && scan_last_i);
  assign state_when = ((state_q == 3'b010) && broadcast_ready_i);
  assign state_when2 = (fails_o || (abort_i && running_o));
  assign flush_left_when = (state_q == 3'b110);
  always @(posedge clk) begin
    if(reset) begin
      state_q <= 3'b000;
      any_ended_q <= 1'b0;
    end else begin
      if(((state_q == 3'b000) && start_i)) begin
        state_q <= 3'b001;
      end
      if(((state_q == 3'b001) && fetch_ready_i)) begin
        state_q <= 3'b010;
      end
      if(state_when) begin
        state_q <= 3'b011;
      end
      if((first_token && (! codebook_held_i))) begin
        state_q <= 3'b100;
      end
      if(scan_begins) begin
        state_q <= 3'b101;
      end
      if(first_token) begin
        any_ended_q <= 1'b1;
      end
      if(finishes_o) begin
        state_q <= 3'b000;
      end
      if(row_ends) begin
        if((current_rows_q == 16'h0001)) begin
          state_q <= 3'b001;
        end
      end
      if(start_i) begin
        any_ended_q <= 1'b0;
      end
      if(state_when2) begin
        state_q <= 3'b110;
      end
      if(flush_left_when) begin
        if((flush_left_q == 5'h0)) begin
          state_q <= 3'b000;
        end
      end
    end
  end

  always @(posedge clk) begin
    if(state_when) begin
      current_descriptor_q <= next_descriptor_i;
      current_rows_q <= next_rows_i;
      current_codebook_q <= next_codebook_i;
      current_end_q <= next_end_i;
      row_base_q <= next_pointer_base_i;
      ended_q <= current_descriptor_q;
    end
    if(row_ends) begin
      row_base_q <= (row_base_q + 14'h0040);
      current_rows_q <= (current_rows_q - 16'h0001);
    end
    if(state_when2) begin
      flush_left_q <= 5'h0e;
    end
    if(flush_left_when) begin
      flush_left_q <= (flush_left_q - 5'h01);
    end
  end

endmodule
