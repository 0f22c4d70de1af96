// EieCentralControl: Host port, program, codebooks, counters and the sequencer of the passes.
// Source: io/eie/generator/unit/control/CentralControl.java
// eie 0.1.0-SNAPSHOT, configuration SHA-256 91b069e72359661aa674e6fe745ad5cbc0c1b861b888afad238511267bef07f7
// SPDX-License-Identifier: 0BSD
// Generated; whoever ran the generator may use this file without condition.

module EieCentralControl (
  output wire          interrupt_o,
  output wire          busy_o,
  input  wire          req_valid_i,
  output wire          req_ready_o,
  input  wire          req_write_i,
  input  wire [17:0]   req_address_i,
  input  wire [63:0]   req_data_i,
  input  wire [7:0]    req_strobe_i,
  output wire          rsp_valid_o,
  input  wire          rsp_ready_i,
  output wire [63:0]   rsp_data_o,
  output wire          rsp_error_o,
  output wire          rsp_unmapped_o,
  output wire          access_flush_o,
  output wire          access_valid_o,
  output wire          access_everyone_o,
  output wire [1:0]    access_element_o,
  output reg           access_request_write_o,
  output reg  [2:0]    access_request_memory_o,
  output reg  [7:0]    access_request_word_o,
  output reg  [63:0]   access_request_data_o,
  input  wire          reply_busy_i,
  input  wire [63:0]   reply_data_i,
  output wire          broadcast_valid_o,
  input  wire          broadcast_ready_i,
  output wire          broadcast_pass_o,
  output wire [8:0]    broadcast_column_o,
  output wire [15:0]   broadcast_value_o,
  input  wire          scan_valid_i,
  output wire          scan_ready_o,
  input  wire          scan_non_zero_i,
  input  wire          scan_last_i,
  input  wire [1:0]    scan_element_i,
  input  wire [15:0]   scan_value_i,
  input  wire          clk,
  input  wire          reset
);

  localparam [3:0] CAUSE_DESCRIPTOR = 4'b0011;
  localparam [2:0] MEMORY_COUNTERS = 3'b100;
  localparam [2:0] MEMORY_PASS = 3'b101;
  localparam [2:0] MEMORY_CODEBOOK = 3'b110;

  wire          u_host_port_running_i;
  wire          u_host_port_waits_i;
  wire          u_host_port_store_answered_i;
  wire [63:0]   u_host_port_store_data_i;
  wire          u_host_port_elements_idle_i;
  wire          u_control_registers_fails_i;
  wire [3:0]    u_control_registers_fail_cause_i;
  wire [14:0]   u_control_registers_fail_address_i;
  wire          u_element_transfers_free_i;
  wire          u_element_transfers_request_valid_i;
  reg           u_element_transfers_request_everyone_i;
  reg  [1:0]    u_element_transfers_request_element_i;
  reg           u_element_transfers_request_access_write_i;
  reg  [2:0]    u_element_transfers_request_access_memory_i;
  reg  [7:0]    u_element_transfers_request_access_word_i;
  reg  [63:0]   u_element_transfers_request_access_data_i;
  reg  [1:0]    u_element_transfers_request_last_position_i;
  wire [5:0]    u_vector_path_word_i;
  wire          u_codebook_loader_forget_i;
  wire          u_program_memory_enable_i;
  wire          u_program_memory_write_i;
  wire [3:0]    u_program_memory_address_i;
  wire          u_codebook_memory_enable_i;
  wire          u_codebook_memory_write_i;
  wire [3:0]    u_codebook_memory_address_i;
  wire          u_trace_memory_enable_i;
  wire [2:0]    u_trace_memory_address_i;
  wire          u_host_port_registers_enable_o;
  wire [4:0]    u_host_port_registers_index_o;
  wire          u_host_port_registers_control_o;
  wire          u_host_port_registers_run_o;
  wire [63:0]   u_host_port_registers_data_o;
  wire [7:0]    u_host_port_registers_strobe_o;
  wire          u_host_port_writes_o;
  wire          u_host_port_reads_o;
  wire          u_host_port_vector_o;
  wire          u_host_port_s1_output_o;
  wire [2:0]    u_host_port_s1_buffer_o;
  wire          u_host_port_awake_o;
  wire          u_host_port_busy_o;
  wire          u_host_port_refuses_o;
  wire [3:0]    u_host_port_cause_o;
  wire          u_host_port_req_ready_o;
  wire          u_host_port_target_register_o;
  wire          u_host_port_target_trace_o;
  wire          u_host_port_target_program_o;
  wire          u_host_port_target_codebook_o;
  wire          u_host_port_target_element_o;
  wire          u_host_port_target_everyone_o;
  wire [1:0]    u_host_port_target_number_o;
  wire [2:0]    u_host_port_target_memory_o;
  wire          u_host_port_target_vector_o;
  wire [2:0]    u_host_port_target_buffer_o;
  wire          u_host_port_target_output_o;
  wire [12:0]   u_host_port_target_word_o;
  wire [5:0]    u_host_port_s1_word_o;
  wire          u_host_port_rsp_valid_o;
  wire [63:0]   u_host_port_rsp_data_o;
  wire          u_host_port_rsp_error_o;
  wire          u_host_port_rsp_unmapped_o;
  wire          u_host_port_element_response_ready_o;
  wire [63:0]   u_host_port_data_o;
  wire [1:0]    u_host_port_last_position_o;
  wire          u_host_port_element_valid_o;
  wire          u_host_port_element_everyone_o;
  wire [1:0]    u_host_port_element_element_o;
  wire          u_host_port_element_access_write_o;
  wire [2:0]    u_host_port_element_access_memory_o;
  wire [7:0]    u_host_port_element_access_word_o;
  wire [63:0]   u_host_port_element_access_data_o;
  wire [1:0]    u_host_port_element_last_position_o;
  wire [14:0]   u_host_port_refused_address_o;
  wire [63:0]   u_control_registers_read_data_o;
  wire          u_control_registers_refused_o;
  wire [3:0]    u_control_registers_refused_cause_o;
  wire          u_control_registers_run_o;
  wire          u_control_registers_abort_o;
  wire          u_control_registers_acknowledge_o;
  wire          u_control_registers_acknowledge_all_o;
  wire [15:0]   u_control_registers_inputs_first_row_o;
  wire [15:0]   u_control_registers_inputs_buffer_rows_o;
  wire [25:0]   u_control_registers_inputs_last_position_o;
  wire [3:0]    u_control_registers_inputs_buffers_o;
  wire          u_control_registers_inputs_fits_o;
  wire [15:0]   u_control_registers_outputs_first_row_o;
  wire [15:0]   u_control_registers_outputs_buffer_rows_o;
  wire [25:0]   u_control_registers_outputs_last_position_o;
  wire [3:0]    u_control_registers_outputs_buffers_o;
  wire          u_control_registers_outputs_fits_o;
  wire          u_control_registers_settling_o;
  wire          u_control_registers_interrupt_o;
  wire [1:0]    u_control_registers_request_first_o;
  wire [1:0]    u_control_registers_request_last_o;
  wire [2:0]    u_control_registers_request_source_o;
  wire [2:0]    u_control_registers_request_destination_o;
  wire [15:0]   u_control_registers_request_tag_o;
  wire          u_sequencer_running_o;
  wire          u_sequencer_finishes_o;
  wire          u_sequencer_fails_o;
  wire [3:0]    u_sequencer_fail_field_o;
  wire          u_sequencer_flush_o;
  wire          u_sequencer_fetch_start_o;
  wire          u_sequencer_fetch_end_o;
  wire          u_sequencer_fetch_initial_o;
  wire          u_sequencer_codebook_start_o;
  wire          u_sequencer_broadcasts_o;
  wire          u_sequencer_stalls_queue_full_o;
  wire          u_sequencer_stalls_no_input_o;
  wire          u_sequencer_boundary_o;
  wire [1:0]    u_sequencer_fetch_descriptor_o;
  wire [1:0]    u_sequencer_codebook_o;
  wire          u_sequencer_scan_ready_o;
  wire          u_sequencer_broadcast_valid_o;
  wire          u_sequencer_broadcast_pass_o;
  wire [8:0]    u_sequencer_broadcast_column_o;
  wire [15:0]   u_sequencer_broadcast_value_o;
  wire [1:0]    u_sequencer_boundary_descriptor_o;
  wire [1:0]    u_sequencer_fail_descriptor_o;
  wire          u_descriptor_fetch_program_read_o;
  wire          u_descriptor_fetch_pass_enable_o;
  wire          u_descriptor_fetch_pass_second_o;
  wire [63:0]   u_descriptor_fetch_pass_data_o;
  wire          u_descriptor_fetch_ready_o;
  wire          u_descriptor_fetch_invalid_o;
  wire [3:0]    u_descriptor_fetch_invalid_field_o;
  wire [3:0]    u_descriptor_fetch_program_word_o;
  wire [1:0]    u_descriptor_fetch_next_descriptor_o;
  wire [15:0]   u_descriptor_fetch_next_rows_o;
  wire [8:0]    u_descriptor_fetch_next_pointer_base_o;
  wire [1:0]    u_descriptor_fetch_next_codebook_o;
  wire          u_descriptor_fetch_next_end_o;
  wire          u_element_transfers_empty_o;
  wire          u_element_transfers_request_ready_o;
  wire          u_element_transfers_response_valid_o;
  wire [63:0]   u_element_transfers_response_data_o;
  wire          u_element_transfers_access_flush_o;
  wire          u_element_transfers_access_valid_o;
  wire          u_element_transfers_access_everyone_o;
  wire [1:0]    u_element_transfers_access_element_o;
  wire          u_element_transfers_access_request_write_o;
  wire [2:0]    u_element_transfers_access_request_memory_o;
  wire [7:0]    u_element_transfers_access_request_word_o;
  wire [63:0]   u_element_transfers_access_request_data_o;
  wire          u_vector_path_refused_o;
  wire [3:0]    u_vector_path_cause_o;
  wire          u_vector_path_ready_o;
  wire          u_vector_path_empty_o;
  wire [1:0]    u_vector_path_asked_last_o;
  wire          u_vector_path_request_valid_o;
  wire          u_vector_path_request_everyone_o;
  wire [1:0]    u_vector_path_request_element_o;
  wire          u_vector_path_request_access_write_o;
  wire [2:0]    u_vector_path_request_access_memory_o;
  wire [7:0]    u_vector_path_request_access_word_o;
  wire [63:0]   u_vector_path_request_access_data_o;
  wire [1:0]    u_vector_path_request_last_position_o;
  wire          u_run_queue_start_o;
  wire [14:0]   u_run_queue_source_rows_o;
  wire [14:0]   u_run_queue_destination_rows_o;
  wire          u_run_queue_waiting_o;
  wire          u_run_queue_completed_o;
  wire [15:0]   u_run_queue_completed_tag_o;
  wire          u_run_queue_completed_failed_o;
  wire [31:0]   u_run_queue_completed_cycles_o;
  wire          u_run_queue_reads_buffer_o;
  wire          u_run_queue_writes_buffer_o;
  wire [1:0]    u_run_queue_first_descriptor_o;
  wire [1:0]    u_run_queue_last_descriptor_o;
  wire          u_codebook_loader_holds_o;
  wire          u_codebook_loader_serves_o;
  wire          u_codebook_loader_store_read_o;
  wire          u_codebook_loader_write_o;
  wire [3:0]    u_codebook_loader_store_word_o;
  wire [1:0]    u_codebook_loader_write_word_o;
  wire [63:0]   u_run_counters_counts_cycles_o;
  wire [63:0]   u_run_counters_counts_broadcasts_o;
  wire [63:0]   u_run_counters_counts_stall_queue_full_o;
  wire [63:0]   u_run_counters_counts_stall_no_input_o;
  wire [31:0]   u_run_counters_cycles_next_o;
  wire          u_run_counters_trace_write_o;
  wire          u_run_counters_writing_o;
  wire [63:0]   u_run_counters_trace_data_o;
  wire [2:0]    u_run_counters_trace_word_o;
  wire [63:0]   u_program_memory_read_data_o;
  wire [63:0]   u_codebook_memory_read_data_o;
  wire [63:0]   u_trace_memory_read_data_o;

  // program, codebooks and trace
  reg           program_answers_q;
  reg           codebook_answers_q;
  reg           trace_answers_q;
  wire          host_reads_trace;

  // requests to the elements
  reg           clear_counters_q;
  wire          program_uses_network;

  EieHostPort u_host_port (
    .running_i                (u_host_port_running_i),
    .waits_i                  (u_host_port_waits_i),
    .registers_enable_o       (u_host_port_registers_enable_o),
    .registers_index_o        (u_host_port_registers_index_o[4:0]),
    .registers_control_o      (u_host_port_registers_control_o),
    .registers_run_o          (u_host_port_registers_run_o),
    .registers_data_o         (u_host_port_registers_data_o[63:0]),
    .registers_strobe_o       (u_host_port_registers_strobe_o[7:0]),
    .register_data_i          (u_control_registers_read_data_o),
    .register_cause_i         (u_control_registers_refused_cause_o),
    .register_refused_i       (u_control_registers_refused_o),
    .writes_o                 (u_host_port_writes_o),
    .reads_o                  (u_host_port_reads_o),
    .store_answered_i         (u_host_port_store_answered_i),
    .store_data_i             (u_host_port_store_data_i),
    .elements_idle_i          (u_host_port_elements_idle_i),
    .vector_o                 (u_host_port_vector_o),
    .vector_ready_i           (u_vector_path_ready_o),
    .s1_output_o              (u_host_port_s1_output_o),
    .s1_buffer_o              (u_host_port_s1_buffer_o[2:0]),
    .vector_refused_i         (u_vector_path_refused_o),
    .vector_cause_i           (u_vector_path_cause_o),
    .vectors_settle_i         (u_control_registers_settling_o),
    .awake_o                  (u_host_port_awake_o),
    .busy_o                   (u_host_port_busy_o),
    .refuses_o                (u_host_port_refuses_o),
    .cause_o                  (u_host_port_cause_o[3:0]),
    .req_valid_i              (req_valid_i),
    .req_ready_o              (u_host_port_req_ready_o),
    .req_write_i              (req_write_i),
    .req_address_i            (req_address_i),
    .req_data_i               (req_data_i),
    .req_strobe_i             (req_strobe_i),
    .target_register_o        (u_host_port_target_register_o),
    .target_trace_o           (u_host_port_target_trace_o),
    .target_program_o         (u_host_port_target_program_o),
    .target_codebook_o        (u_host_port_target_codebook_o),
    .target_element_o         (u_host_port_target_element_o),
    .target_everyone_o        (u_host_port_target_everyone_o),
    .target_number_o          (u_host_port_target_number_o[1:0]),
    .target_memory_o          (u_host_port_target_memory_o[2:0]),
    .target_vector_o          (u_host_port_target_vector_o),
    .target_buffer_o          (u_host_port_target_buffer_o[2:0]),
    .target_output_o          (u_host_port_target_output_o),
    .target_word_o            (u_host_port_target_word_o[12:0]),
    .s1_word_o                (u_host_port_s1_word_o[5:0]),
    .rsp_valid_o              (u_host_port_rsp_valid_o),
    .rsp_ready_i              (rsp_ready_i),
    .rsp_data_o               (u_host_port_rsp_data_o[63:0]),
    .rsp_error_o              (u_host_port_rsp_error_o),
    .rsp_unmapped_o           (u_host_port_rsp_unmapped_o),
    .element_response_valid_i (u_element_transfers_response_valid_o),
    .element_response_ready_o (u_host_port_element_response_ready_o),
    .element_response_data_i  (u_element_transfers_response_data_o),
    .data_o                   (u_host_port_data_o[63:0]),
    .vector_last_i            (u_vector_path_asked_last_o),
    .last_position_o          (u_host_port_last_position_o[1:0]),
    .element_valid_o          (u_host_port_element_valid_o),
    .element_ready_i          (u_element_transfers_request_ready_o),
    .element_everyone_o       (u_host_port_element_everyone_o),
    .element_element_o        (u_host_port_element_element_o[1:0]),
    .element_access_write_o   (u_host_port_element_access_write_o),
    .element_access_memory_o  (u_host_port_element_access_memory_o[2:0]),
    .element_access_word_o    (u_host_port_element_access_word_o[7:0]),
    .element_access_data_o    (u_host_port_element_access_data_o[63:0]),
    .element_last_position_o  (u_host_port_element_last_position_o[1:0]),
    .refused_address_o        (u_host_port_refused_address_o[14:0]),
    .clk                      (clk),
    .reset                    (reset)
  );

  EieControlRegisters u_control_registers (
    .access_enable_i           (u_host_port_registers_enable_o),
    .access_index_i            (u_host_port_registers_index_o),
    .access_control_i          (u_host_port_registers_control_o),
    .access_run_i              (u_host_port_registers_run_o),
    .access_data_i             (u_host_port_registers_data_o),
    .access_strobe_i           (u_host_port_registers_strobe_o),
    .read_data_o               (u_control_registers_read_data_o[63:0]),
    .refused_o                 (u_control_registers_refused_o),
    .refused_cause_o           (u_control_registers_refused_cause_o[3:0]),
    .running_i                 (u_sequencer_running_o),
    .fails_i                   (u_control_registers_fails_i),
    .fail_cause_i              (u_control_registers_fail_cause_i),
    .fail_field_i              (u_sequencer_fail_field_o),
    .counts_cycles_i           (u_run_counters_counts_cycles_o),
    .counts_broadcasts_i       (u_run_counters_counts_broadcasts_o),
    .counts_stall_queue_full_i (u_run_counters_counts_stall_queue_full_o),
    .counts_stall_no_input_i   (u_run_counters_counts_stall_no_input_o),
    .run_o                     (u_control_registers_run_o),
    .waiting_i                 (u_run_queue_waiting_o),
    .abort_o                   (u_control_registers_abort_o),
    .completed_i               (u_run_queue_completed_o),
    .completed_tag_i           (u_run_queue_completed_tag_o),
    .completed_failed_i        (u_run_queue_completed_failed_o),
    .completed_cycles_i        (u_run_queue_completed_cycles_o),
    .acknowledge_o             (u_control_registers_acknowledge_o),
    .acknowledge_all_o         (u_control_registers_acknowledge_all_o),
    .inputs_first_row_o        (u_control_registers_inputs_first_row_o[15:0]),
    .inputs_buffer_rows_o      (u_control_registers_inputs_buffer_rows_o[15:0]),
    .inputs_last_position_o    (u_control_registers_inputs_last_position_o[25:0]),
    .inputs_buffers_o          (u_control_registers_inputs_buffers_o[3:0]),
    .inputs_fits_o             (u_control_registers_inputs_fits_o),
    .outputs_first_row_o       (u_control_registers_outputs_first_row_o[15:0]),
    .outputs_buffer_rows_o     (u_control_registers_outputs_buffer_rows_o[15:0]),
    .outputs_last_position_o   (u_control_registers_outputs_last_position_o[25:0]),
    .outputs_buffers_o         (u_control_registers_outputs_buffers_o[3:0]),
    .outputs_fits_o            (u_control_registers_outputs_fits_o),
    .settling_o                (u_control_registers_settling_o),
    .interrupt_o               (u_control_registers_interrupt_o),
    .fail_descriptor_i         (u_sequencer_fail_descriptor_o),
    .fail_address_i            (u_control_registers_fail_address_i),
    .request_first_o           (u_control_registers_request_first_o[1:0]),
    .request_last_o            (u_control_registers_request_last_o[1:0]),
    .request_source_o          (u_control_registers_request_source_o[2:0]),
    .request_destination_o     (u_control_registers_request_destination_o[2:0]),
    .request_tag_o             (u_control_registers_request_tag_o[15:0]),
    .clk                       (clk),
    .reset                     (reset)
  );

  EieSequencer u_sequencer (
    .start_i               (u_run_queue_start_o),
    .abort_i               (u_control_registers_abort_o),
    .running_o             (u_sequencer_running_o),
    .finishes_o            (u_sequencer_finishes_o),
    .fails_o               (u_sequencer_fails_o),
    .fail_field_o          (u_sequencer_fail_field_o[3:0]),
    .flush_o               (u_sequencer_flush_o),
    .fetch_start_o         (u_sequencer_fetch_start_o),
    .fetch_end_o           (u_sequencer_fetch_end_o),
    .fetch_initial_o       (u_sequencer_fetch_initial_o),
    .fetch_ready_i         (u_descriptor_fetch_ready_o),
    .invalid_i             (u_descriptor_fetch_invalid_o),
    .invalid_field_i       (u_descriptor_fetch_invalid_field_o),
    .codebook_start_o      (u_sequencer_codebook_start_o),
    .codebook_held_i       (u_codebook_loader_holds_o),
    .codebook_serves_i     (u_codebook_loader_serves_o),
    .broadcasts_o          (u_sequencer_broadcasts_o),
    .stalls_queue_full_o   (u_sequencer_stalls_queue_full_o),
    .stalls_no_input_o     (u_sequencer_stalls_no_input_o),
    .boundary_o            (u_sequencer_boundary_o),
    .first_descriptor_i    (u_run_queue_first_descriptor_o),
    .last_descriptor_i     (u_run_queue_last_descriptor_o),
    .fetch_descriptor_o    (u_sequencer_fetch_descriptor_o[1:0]),
    .next_descriptor_i     (u_descriptor_fetch_next_descriptor_o),
    .next_rows_i           (u_descriptor_fetch_next_rows_o),
    .next_pointer_base_i   (u_descriptor_fetch_next_pointer_base_o),
    .next_codebook_i       (u_descriptor_fetch_next_codebook_o),
    .next_end_i            (u_descriptor_fetch_next_end_o),
    .codebook_o            (u_sequencer_codebook_o[1:0]),
    .scan_valid_i          (scan_valid_i),
    .scan_ready_o          (u_sequencer_scan_ready_o),
    .scan_non_zero_i       (scan_non_zero_i),
    .scan_last_i           (scan_last_i),
    .scan_element_i        (scan_element_i),
    .scan_value_i          (scan_value_i),
    .broadcast_valid_o     (u_sequencer_broadcast_valid_o),
    .broadcast_ready_i     (broadcast_ready_i),
    .broadcast_pass_o      (u_sequencer_broadcast_pass_o),
    .broadcast_column_o    (u_sequencer_broadcast_column_o[8:0]),
    .broadcast_value_o     (u_sequencer_broadcast_value_o[15:0]),
    .boundary_descriptor_o (u_sequencer_boundary_descriptor_o[1:0]),
    .fail_descriptor_o     (u_sequencer_fail_descriptor_o[1:0]),
    .clk                   (clk),
    .reset                 (reset)
  );

  EieDescriptorFetch u_descriptor_fetch (
    .flush_i             (u_sequencer_flush_o),
    .start_i             (u_sequencer_fetch_start_o),
    .start_end_i         (u_sequencer_fetch_end_o),
    .start_initial_i     (u_sequencer_fetch_initial_o),
    .source_rows_i       (u_run_queue_source_rows_o),
    .destination_rows_i  (u_run_queue_destination_rows_o),
    .program_read_o      (u_descriptor_fetch_program_read_o),
    .program_data_i      (u_program_memory_read_data_o),
    .pass_enable_o       (u_descriptor_fetch_pass_enable_o),
    .pass_second_o       (u_descriptor_fetch_pass_second_o),
    .pass_data_o         (u_descriptor_fetch_pass_data_o[63:0]),
    .ready_o             (u_descriptor_fetch_ready_o),
    .invalid_o           (u_descriptor_fetch_invalid_o),
    .invalid_field_o     (u_descriptor_fetch_invalid_field_o[3:0]),
    .start_descriptor_i  (u_sequencer_fetch_descriptor_o),
    .last_descriptor_i   (u_run_queue_last_descriptor_o),
    .program_word_o      (u_descriptor_fetch_program_word_o[3:0]),
    .next_descriptor_o   (u_descriptor_fetch_next_descriptor_o[1:0]),
    .next_rows_o         (u_descriptor_fetch_next_rows_o[15:0]),
    .next_pointer_base_o (u_descriptor_fetch_next_pointer_base_o[8:0]),
    .next_codebook_o     (u_descriptor_fetch_next_codebook_o[1:0]),
    .next_end_o          (u_descriptor_fetch_next_end_o),
    .clk                 (clk),
    .reset               (reset)
  );

  EieElementTransfers u_element_transfers (
    .empty_o                 (u_element_transfers_empty_o),
    .free_i                  (u_element_transfers_free_i),
    .request_valid_i         (u_element_transfers_request_valid_i),
    .request_ready_o         (u_element_transfers_request_ready_o),
    .request_everyone_i      (u_element_transfers_request_everyone_i),
    .request_element_i       (u_element_transfers_request_element_i),
    .request_access_write_i  (u_element_transfers_request_access_write_i),
    .request_access_memory_i (u_element_transfers_request_access_memory_i),
    .request_access_word_i   (u_element_transfers_request_access_word_i),
    .request_access_data_i   (u_element_transfers_request_access_data_i),
    .request_last_position_i (u_element_transfers_request_last_position_i),
    .response_valid_o        (u_element_transfers_response_valid_o),
    .response_ready_i        (u_host_port_element_response_ready_o),
    .response_data_o         (u_element_transfers_response_data_o[63:0]),
    .access_flush_o          (u_element_transfers_access_flush_o),
    .access_valid_o          (u_element_transfers_access_valid_o),
    .access_everyone_o       (u_element_transfers_access_everyone_o),
    .access_element_o        (u_element_transfers_access_element_o[1:0]),
    .access_request_write_o  (u_element_transfers_access_request_write_o),
    .access_request_memory_o (u_element_transfers_access_request_memory_o[2:0]),
    .access_request_word_o   (u_element_transfers_access_request_word_o[7:0]),
    .access_request_data_o   (u_element_transfers_access_request_data_o[63:0]),
    .reply_busy_i            (reply_busy_i),
    .reply_data_i            (reply_data_i),
    .clk                     (clk),
    .reset                   (reset)
  );

  EieVectorPath u_vector_path (
    .asked_output_i          (u_host_port_s1_output_o),
    .asked_buffer_i          (u_host_port_s1_buffer_o),
    .inputs_first_row_i      (u_control_registers_inputs_first_row_o),
    .inputs_buffer_rows_i    (u_control_registers_inputs_buffer_rows_o),
    .inputs_last_position_i  (u_control_registers_inputs_last_position_o),
    .inputs_buffers_i        (u_control_registers_inputs_buffers_o),
    .inputs_fits_i           (u_control_registers_inputs_fits_o),
    .outputs_first_row_i     (u_control_registers_outputs_first_row_o),
    .outputs_buffer_rows_i   (u_control_registers_outputs_buffer_rows_o),
    .outputs_last_position_i (u_control_registers_outputs_last_position_o),
    .outputs_buffers_i       (u_control_registers_outputs_buffers_o),
    .outputs_fits_i          (u_control_registers_outputs_fits_o),
    .reads_buffer_i          (u_run_queue_reads_buffer_o),
    .writes_buffer_i         (u_run_queue_writes_buffer_o),
    .refused_o               (u_vector_path_refused_o),
    .cause_o                 (u_vector_path_cause_o[3:0]),
    .valid_i                 (u_host_port_vector_o),
    .output_i                (u_host_port_target_output_o),
    .buffer_i                (u_host_port_target_buffer_o),
    .ready_o                 (u_vector_path_ready_o),
    .empty_o                 (u_vector_path_empty_o),
    .data_i                  (u_host_port_data_o),
    .word_i                  (u_vector_path_word_i),
    .asked_word_i            (u_host_port_s1_word_o),
    .asked_last_o            (u_vector_path_asked_last_o[1:0]),
    .last_i                  (u_host_port_last_position_o),
    .request_valid_o         (u_vector_path_request_valid_o),
    .request_ready_i         (u_element_transfers_request_ready_o),
    .request_everyone_o      (u_vector_path_request_everyone_o),
    .request_element_o       (u_vector_path_request_element_o[1:0]),
    .request_access_write_o  (u_vector_path_request_access_write_o),
    .request_access_memory_o (u_vector_path_request_access_memory_o[2:0]),
    .request_access_word_o   (u_vector_path_request_access_word_o[7:0]),
    .request_access_data_o   (u_vector_path_request_access_data_o[63:0]),
    .request_last_position_o (u_vector_path_request_last_position_o[1:0]),
    .clk                     (clk),
    .reset                   (reset)
  );

  EieRunQueue u_run_queue (
    .ask_i                 (u_control_registers_run_o),
    .abort_i               (u_control_registers_abort_o),
    .acknowledge_i         (u_control_registers_acknowledge_o),
    .acknowledge_all_i     (u_control_registers_acknowledge_all_o),
    .running_i             (u_sequencer_running_o),
    .finishes_i            (u_sequencer_finishes_o),
    .fails_i               (u_sequencer_fails_o),
    .cycles_i              (u_run_counters_cycles_next_o),
    .start_o               (u_run_queue_start_o),
    .source_rows_o         (u_run_queue_source_rows_o[14:0]),
    .destination_rows_o    (u_run_queue_destination_rows_o[14:0]),
    .input_buffer_rows_i   (u_control_registers_inputs_buffer_rows_o),
    .output_buffer_rows_i  (u_control_registers_outputs_buffer_rows_o),
    .waiting_o             (u_run_queue_waiting_o),
    .completed_o           (u_run_queue_completed_o),
    .completed_tag_o       (u_run_queue_completed_tag_o[15:0]),
    .completed_failed_o    (u_run_queue_completed_failed_o),
    .completed_cycles_o    (u_run_queue_completed_cycles_o[31:0]),
    .buffer_i              (u_host_port_s1_buffer_o),
    .reads_buffer_o        (u_run_queue_reads_buffer_o),
    .writes_buffer_o       (u_run_queue_writes_buffer_o),
    .request_first_i       (u_control_registers_request_first_o),
    .request_last_i        (u_control_registers_request_last_o),
    .request_source_i      (u_control_registers_request_source_o),
    .request_destination_i (u_control_registers_request_destination_o),
    .request_tag_i         (u_control_registers_request_tag_o),
    .first_descriptor_o    (u_run_queue_first_descriptor_o[1:0]),
    .last_descriptor_o     (u_run_queue_last_descriptor_o[1:0]),
    .clk                   (clk),
    .reset                 (reset)
  );

  EieCodebookLoader u_codebook_loader (
    .forget_i     (u_codebook_loader_forget_i),
    .start_i      (u_sequencer_codebook_start_o),
    .holds_o      (u_codebook_loader_holds_o),
    .serves_o     (u_codebook_loader_serves_o),
    .store_read_o (u_codebook_loader_store_read_o),
    .write_o      (u_codebook_loader_write_o),
    .codebook_i   (u_sequencer_codebook_o),
    .store_word_o (u_codebook_loader_store_word_o[3:0]),
    .write_word_o (u_codebook_loader_write_word_o[1:0]),
    .clk          (clk),
    .reset        (reset)
  );

  EieRunCounters u_run_counters (
    .start_i                   (u_run_queue_start_o),
    .running_i                 (u_sequencer_running_o),
    .broadcasts_i              (u_sequencer_broadcasts_o),
    .stalls_queue_full_i       (u_sequencer_stalls_queue_full_o),
    .stalls_no_input_i         (u_sequencer_stalls_no_input_o),
    .boundary_i                (u_sequencer_boundary_o),
    .counts_cycles_o           (u_run_counters_counts_cycles_o[63:0]),
    .counts_broadcasts_o       (u_run_counters_counts_broadcasts_o[63:0]),
    .counts_stall_queue_full_o (u_run_counters_counts_stall_queue_full_o[63:0]),
    .counts_stall_no_input_o   (u_run_counters_counts_stall_no_input_o[63:0]),
    .cycles_next_o             (u_run_counters_cycles_next_o[31:0]),
    .trace_write_o             (u_run_counters_trace_write_o),
    .writing_o                 (u_run_counters_writing_o),
    .trace_data_o              (u_run_counters_trace_data_o[63:0]),
    .descriptor_i              (u_sequencer_boundary_descriptor_o),
    .trace_word_o              (u_run_counters_trace_word_o[2:0]),
    .clk                       (clk),
    .reset                     (reset)
  );

  EieSramBank16x64 u_program_memory (
    .enable_i     (u_program_memory_enable_i),
    .write_i      (u_program_memory_write_i),
    .address_i    (u_program_memory_address_i),
    .write_data_i (u_host_port_data_o),
    .read_data_o  (u_program_memory_read_data_o[63:0]),
    .clk          (clk)
  );

  EieSramBank16x64 u_codebook_memory (
    .enable_i     (u_codebook_memory_enable_i),
    .write_i      (u_codebook_memory_write_i),
    .address_i    (u_codebook_memory_address_i),
    .write_data_i (u_host_port_data_o),
    .read_data_o  (u_codebook_memory_read_data_o[63:0]),
    .clk          (clk)
  );

  EieSramBank8x64 u_trace_memory (
    .enable_i     (u_trace_memory_enable_i),
    .write_i      (u_run_counters_trace_write_o),
    .address_i    (u_trace_memory_address_i),
    .write_data_i (u_run_counters_trace_data_o),
    .read_data_o  (u_trace_memory_read_data_o[63:0]),
    .clk          (clk)
  );

  assign req_ready_o = u_host_port_req_ready_o;
  assign rsp_valid_o = u_host_port_rsp_valid_o;
  assign rsp_data_o = u_host_port_rsp_data_o;
  assign rsp_error_o = u_host_port_rsp_error_o;
  assign rsp_unmapped_o = u_host_port_rsp_unmapped_o;
  assign u_host_port_running_i = u_sequencer_running_o || u_run_queue_waiting_o;
  assign u_host_port_waits_i = u_run_counters_writing_o || u_control_registers_settling_o;
  assign u_control_registers_fails_i = u_sequencer_fails_o || u_host_port_refuses_o;
  assign u_control_registers_fail_cause_i = u_sequencer_fails_o ? CAUSE_DESCRIPTOR : u_host_port_cause_o;
  assign u_control_registers_fail_address_i = !u_sequencer_fails_o ? u_host_port_refused_address_o : 15'h0;
  assign u_vector_path_word_i = u_host_port_target_word_o[5:0];
  assign u_codebook_loader_forget_i = u_run_queue_start_o || u_sequencer_flush_o;
  assign u_program_memory_enable_i = ((u_host_port_writes_o || u_host_port_reads_o) && u_host_port_target_program_o)
                                     || u_descriptor_fetch_program_read_o;
  assign u_program_memory_write_i = u_host_port_writes_o && u_host_port_target_program_o;
  assign u_program_memory_address_i =
      u_descriptor_fetch_program_read_o ? u_descriptor_fetch_program_word_o : u_host_port_target_word_o[3:0];
  assign u_codebook_memory_enable_i =
      ((u_host_port_writes_o || u_host_port_reads_o) && u_host_port_target_codebook_o)
      || u_codebook_loader_store_read_o;
  assign u_codebook_memory_write_i = u_host_port_writes_o && u_host_port_target_codebook_o;
  assign u_codebook_memory_address_i =
      u_codebook_loader_store_read_o ? u_codebook_loader_store_word_o : u_host_port_target_word_o[3:0];
  assign u_trace_memory_enable_i = u_run_counters_trace_write_o || host_reads_trace;
  assign u_trace_memory_address_i =
      u_run_counters_trace_write_o ? u_run_counters_trace_word_o : u_host_port_target_word_o[2:0];
  assign u_host_port_store_answered_i = program_answers_q || codebook_answers_q || trace_answers_q;
  assign u_host_port_store_data_i = program_answers_q
                                    ? u_program_memory_read_data_o
                                    : codebook_answers_q ? u_codebook_memory_read_data_o : u_trace_memory_read_data_o;
  assign u_element_transfers_request_valid_i = u_vector_path_request_valid_o || u_host_port_element_valid_o;

  always @(*) begin
    u_element_transfers_request_everyone_i = u_host_port_element_everyone_o;
    if (u_vector_path_request_valid_o) begin
      u_element_transfers_request_everyone_i = u_vector_path_request_everyone_o;
    end
  end

  always @(*) begin
    u_element_transfers_request_element_i = u_host_port_element_element_o;
    if (u_vector_path_request_valid_o) begin
      u_element_transfers_request_element_i = u_vector_path_request_element_o;
    end
  end

  always @(*) begin
    u_element_transfers_request_access_write_i = u_host_port_element_access_write_o;
    if (u_vector_path_request_valid_o) begin
      u_element_transfers_request_access_write_i = u_vector_path_request_access_write_o;
    end
  end

  always @(*) begin
    u_element_transfers_request_access_memory_i = u_host_port_element_access_memory_o;
    if (u_vector_path_request_valid_o) begin
      u_element_transfers_request_access_memory_i = u_vector_path_request_access_memory_o;
    end
  end

  always @(*) begin
    u_element_transfers_request_access_word_i = u_host_port_element_access_word_o;
    if (u_vector_path_request_valid_o) begin
      u_element_transfers_request_access_word_i = u_vector_path_request_access_word_o;
    end
  end

  always @(*) begin
    u_element_transfers_request_access_data_i = u_host_port_element_access_data_o;
    if (u_vector_path_request_valid_o) begin
      u_element_transfers_request_access_data_i = u_vector_path_request_access_data_o;
    end
  end

  always @(*) begin
    u_element_transfers_request_last_position_i = u_host_port_element_last_position_o;
    if (u_vector_path_request_valid_o) begin
      u_element_transfers_request_last_position_i = u_vector_path_request_last_position_o;
    end
  end

  assign u_host_port_elements_idle_i = u_element_transfers_empty_o && u_vector_path_empty_o;
  assign u_element_transfers_free_i = !program_uses_network;

  // host port and registers
  assign interrupt_o = u_control_registers_interrupt_o;

  // the running program
  assign scan_ready_o = u_sequencer_scan_ready_o;
  assign broadcast_valid_o = u_sequencer_broadcast_valid_o;
  assign broadcast_pass_o = u_sequencer_broadcast_pass_o;
  assign broadcast_column_o = u_sequencer_broadcast_column_o;
  assign broadcast_value_o = u_sequencer_broadcast_value_o;

  // program, codebooks and trace
  assign host_reads_trace = u_host_port_reads_o && u_host_port_target_trace_o;

  always @(posedge clk) begin
    if (reset) begin
      program_answers_q <= 1'b0;
      codebook_answers_q <= 1'b0;
      trace_answers_q <= 1'b0;
    end else begin
      program_answers_q <= u_host_port_reads_o && u_host_port_target_program_o;
      codebook_answers_q <= u_host_port_reads_o && u_host_port_target_codebook_o;
      trace_answers_q <= host_reads_trace;
    end
  end

  // requests to the elements
  assign program_uses_network = clear_counters_q || u_descriptor_fetch_pass_enable_o || u_codebook_loader_write_o;
  assign access_flush_o = u_sequencer_flush_o;
  assign access_valid_o = program_uses_network || u_element_transfers_access_valid_o;
  assign access_element_o = u_element_transfers_access_element_o;
  assign access_everyone_o = program_uses_network || u_element_transfers_access_everyone_o;

  always @(*) begin
    access_request_write_o = u_element_transfers_access_request_write_o;
    if (program_uses_network) begin
      access_request_write_o = 1'b1;
    end
  end

  always @(*) begin
    access_request_memory_o = u_element_transfers_access_request_memory_o;
    if (clear_counters_q) begin
      access_request_memory_o = MEMORY_COUNTERS;
    end
    if (u_descriptor_fetch_pass_enable_o) begin
      access_request_memory_o = MEMORY_PASS;
    end
    if (u_codebook_loader_write_o) begin
      access_request_memory_o = MEMORY_CODEBOOK;
    end
  end

  always @(*) begin
    access_request_word_o = u_element_transfers_access_request_word_o;
    if (u_descriptor_fetch_pass_enable_o) begin
      access_request_word_o = {7'h0, u_descriptor_fetch_pass_second_o};
    end
    if (u_codebook_loader_write_o) begin
      access_request_word_o = {6'h0, u_codebook_loader_write_word_o};
    end
  end

  always @(*) begin
    access_request_data_o = u_element_transfers_access_request_data_o;
    if (u_descriptor_fetch_pass_enable_o) begin
      access_request_data_o = u_descriptor_fetch_pass_data_o;
    end
    if (u_codebook_loader_write_o) begin
      access_request_data_o = u_codebook_memory_read_data_o;
    end
  end

  always @(posedge clk) begin
    if (reset) begin
      clear_counters_q <= 1'b0;
    end else begin
      clear_counters_q <= u_run_queue_start_o || !u_host_port_awake_o;
    end
  end

  // whether anything is under way
  assign busy_o = |{u_run_counters_writing_o, !u_vector_path_empty_o, !u_element_transfers_empty_o,
                    u_run_queue_waiting_o, u_sequencer_running_o, u_host_port_busy_o};

endmodule
