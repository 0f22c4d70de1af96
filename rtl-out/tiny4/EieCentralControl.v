// EieCentralControl: Host port, program, codebooks, counters and the sequencer of the passes.
// eie 0.1.0-SNAPSHOT, configuration SHA-256 91b069e72359661aa674e6fe745ad5cbc0c1b861b888afad238511267bef07f7
// SPDX-License-Identifier: 0BSD
// Generated; whoever ran the generator may use this file without condition.

module EieCentralControl (
  output wire          rsp_valid_o,
  input  wire          rsp_ready_i,
  output wire [63:0]   rsp_data_o,
  output wire          rsp_error_o,
  output wire          interrupt_o,
  input  wire          reply_valid_i,
  input  wire [63:0]   reply_data_i,
  input  wire          req_valid_i,
  output wire          req_ready_o,
  input  wire          req_write_i,
  input  wire [18:0]   req_address_i,
  input  wire [63:0]   req_data_i,
  input  wire [7:0]    req_strobe_i,
  output wire          access_flush_o,
  output wire          access_valid_o,
  output wire          access_everyone_o,
  output wire [1:0]    access_element_o,
  output wire          access_request_write_o,
  output reg  [2:0]    access_request_memory_o,
  output reg  [7:0]    access_request_word_o,
  output reg  [63:0]   access_request_data_o,
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

  wire                u_host_port_store_answered_i;
  wire       [63:0]   u_host_port_store_data_i;
  wire                u_control_registers_fails_i;
  wire       [3:0]    u_control_registers_fail_cause_i;
  wire                u_codebook_loader_forget_i;
  wire                u_program_memory_enable_i;
  wire                u_program_memory_write_i;
  wire       [3:0]    u_program_memory_address_i;
  wire                u_codebook_memory_enable_i;
  wire                u_codebook_memory_write_i;
  wire       [3:0]    u_codebook_memory_address_i;
  wire                u_trace_memory_enable_i;
  wire       [2:0]    u_trace_memory_address_i;
  wire                u_host_port_rsp_valid_o;
  wire       [63:0]   u_host_port_rsp_data_o;
  wire                u_host_port_rsp_error_o;
  wire       [63:0]   u_host_port_data_o;
  wire                u_host_port_registers_enable_o;
  wire       [3:0]    u_host_port_registers_index_o;
  wire       [63:0]   u_host_port_registers_data_o;
  wire       [7:0]    u_host_port_registers_strobe_o;
  wire                u_host_port_writes_o;
  wire                u_host_port_reads_o;
  wire                u_host_port_awake_o;
  wire                u_host_port_refuses_o;
  wire       [3:0]    u_host_port_cause_o;
  wire                u_host_port_req_ready_o;
  wire                u_host_port_target_register_o;
  wire                u_host_port_target_trace_o;
  wire                u_host_port_target_program_o;
  wire                u_host_port_target_codebook_o;
  wire                u_host_port_target_element_o;
  wire                u_host_port_target_everyone_o;
  wire       [1:0]    u_host_port_target_number_o;
  wire       [2:0]    u_host_port_target_memory_o;
  wire       [12:0]   u_host_port_target_word_o;
  wire       [63:0]   u_control_registers_read_data_o;
  wire                u_control_registers_refused_o;
  wire                u_control_registers_start_o;
  wire                u_control_registers_abort_o;
  wire                u_control_registers_interrupt_o;
  wire       [1:0]    u_control_registers_first_descriptor_o;
  wire       [1:0]    u_control_registers_last_descriptor_o;
  wire                u_sequencer_running_o;
  wire                u_sequencer_finishes_o;
  wire                u_sequencer_fails_o;
  wire                u_sequencer_flush_o;
  wire                u_sequencer_fetch_start_o;
  wire                u_sequencer_fetch_end_o;
  wire                u_sequencer_codebook_start_o;
  wire                u_sequencer_broadcasts_o;
  wire                u_sequencer_stalls_queue_full_o;
  wire                u_sequencer_stalls_no_input_o;
  wire                u_sequencer_boundary_o;
  wire       [1:0]    u_sequencer_fetch_descriptor_o;
  wire       [1:0]    u_sequencer_codebook_o;
  wire                u_sequencer_scan_ready_o;
  wire                u_sequencer_broadcast_valid_o;
  wire                u_sequencer_broadcast_pass_o;
  wire       [8:0]    u_sequencer_broadcast_column_o;
  wire       [15:0]   u_sequencer_broadcast_value_o;
  wire       [1:0]    u_sequencer_boundary_descriptor_o;
  wire       [1:0]    u_sequencer_fail_descriptor_o;
  wire                u_descriptor_fetch_program_read_o;
  wire                u_descriptor_fetch_pass_enable_o;
  wire                u_descriptor_fetch_pass_second_o;
  wire       [63:0]   u_descriptor_fetch_pass_data_o;
  wire                u_descriptor_fetch_ready_o;
  wire       [3:0]    u_descriptor_fetch_program_word_o;
  wire       [1:0]    u_descriptor_fetch_next_descriptor_o;
  wire       [15:0]   u_descriptor_fetch_next_rows_o;
  wire       [8:0]    u_descriptor_fetch_next_pointer_base_o;
  wire       [1:0]    u_descriptor_fetch_next_codebook_o;
  wire                u_descriptor_fetch_next_end_o;
  wire                u_descriptor_fetch_next_invalid_o;
  wire                u_codebook_loader_holds_o;
  wire                u_codebook_loader_serves_o;
  wire                u_codebook_loader_store_read_o;
  wire                u_codebook_loader_write_o;
  wire       [3:0]    u_codebook_loader_store_word_o;
  wire       [1:0]    u_codebook_loader_write_word_o;
  wire       [63:0]   u_run_counters_counts_cycles_o;
  wire       [63:0]   u_run_counters_counts_broadcasts_o;
  wire       [63:0]   u_run_counters_counts_stall_queue_full_o;
  wire       [63:0]   u_run_counters_counts_stall_no_input_o;
  wire                u_run_counters_trace_write_o;
  wire                u_run_counters_writing_o;
  wire       [63:0]   u_run_counters_trace_data_o;
  wire       [2:0]    u_run_counters_trace_word_o;
  wire       [63:0]   u_program_memory_read_data_o;
  wire       [63:0]   u_codebook_memory_read_data_o;
  wire       [63:0]   u_trace_memory_read_data_o;
  reg                 program_answers_q;
  reg                 codebook_answers_q;
  reg                 trace_answers_q;
  wire                host_reads_trace;
  wire                host_access;
  wire                clear_counters;

  EieHostPort u_host_port (
    .rsp_valid_o        (u_host_port_rsp_valid_o              ), //o
    .rsp_ready_i        (rsp_ready_i                          ), //i
    .rsp_data_o         (u_host_port_rsp_data_o[63:0]         ), //o
    .rsp_error_o        (u_host_port_rsp_error_o              ), //o
    .running_i          (u_sequencer_running_o                ), //i
    .waits_i            (u_run_counters_writing_o             ), //i
    .data_o             (u_host_port_data_o[63:0]             ), //o
    .registers_enable_o (u_host_port_registers_enable_o       ), //o
    .registers_index_o  (u_host_port_registers_index_o[3:0]   ), //o
    .registers_data_o   (u_host_port_registers_data_o[63:0]   ), //o
    .registers_strobe_o (u_host_port_registers_strobe_o[7:0]  ), //o
    .register_data_i    (u_control_registers_read_data_o[63:0]), //i
    .register_refused_i (u_control_registers_refused_o        ), //i
    .writes_o           (u_host_port_writes_o                 ), //o
    .reads_o            (u_host_port_reads_o                  ), //o
    .store_answered_i   (u_host_port_store_answered_i         ), //i
    .store_data_i       (u_host_port_store_data_i[63:0]       ), //i
    .element_answered_i (reply_valid_i                        ), //i
    .element_data_i     (reply_data_i[63:0]                   ), //i
    .awake_o            (u_host_port_awake_o                  ), //o
    .refuses_o          (u_host_port_refuses_o                ), //o
    .cause_o            (u_host_port_cause_o[3:0]             ), //o
    .req_valid_i        (req_valid_i                          ), //i
    .req_ready_o        (u_host_port_req_ready_o              ), //o
    .req_write_i        (req_write_i                          ), //i
    .req_address_i      (req_address_i[18:0]                  ), //i
    .req_data_i         (req_data_i[63:0]                     ), //i
    .req_strobe_i       (req_strobe_i[7:0]                    ), //i
    .target_register_o  (u_host_port_target_register_o        ), //o
    .target_trace_o     (u_host_port_target_trace_o           ), //o
    .target_program_o   (u_host_port_target_program_o         ), //o
    .target_codebook_o  (u_host_port_target_codebook_o        ), //o
    .target_element_o   (u_host_port_target_element_o         ), //o
    .target_everyone_o  (u_host_port_target_everyone_o        ), //o
    .target_number_o    (u_host_port_target_number_o[1:0]     ), //o
    .target_memory_o    (u_host_port_target_memory_o[2:0]     ), //o
    .target_word_o      (u_host_port_target_word_o[12:0]      ), //o
    .clk                (clk                                  ), //i
    .reset              (reset                                )  //i
  );
  EieControlRegisters u_control_registers (
    .access_enable_i           (u_host_port_registers_enable_o                ), //i
    .access_index_i            (u_host_port_registers_index_o[3:0]            ), //i
    .access_data_i             (u_host_port_registers_data_o[63:0]            ), //i
    .access_strobe_i           (u_host_port_registers_strobe_o[7:0]           ), //i
    .read_data_o               (u_control_registers_read_data_o[63:0]         ), //o
    .refused_o                 (u_control_registers_refused_o                 ), //o
    .running_i                 (u_sequencer_running_o                         ), //i
    .finishes_i                (u_sequencer_finishes_o                        ), //i
    .fails_i                   (u_control_registers_fails_i                   ), //i
    .fail_cause_i              (u_control_registers_fail_cause_i[3:0]         ), //i
    .counts_cycles_i           (u_run_counters_counts_cycles_o[63:0]          ), //i
    .counts_broadcasts_i       (u_run_counters_counts_broadcasts_o[63:0]      ), //i
    .counts_stall_queue_full_i (u_run_counters_counts_stall_queue_full_o[63:0]), //i
    .counts_stall_no_input_i   (u_run_counters_counts_stall_no_input_o[63:0]  ), //i
    .start_o                   (u_control_registers_start_o                   ), //o
    .abort_o                   (u_control_registers_abort_o                   ), //o
    .interrupt_o               (u_control_registers_interrupt_o               ), //o
    .fail_descriptor_i         (u_sequencer_fail_descriptor_o[1:0]            ), //i
    .first_descriptor_o        (u_control_registers_first_descriptor_o[1:0]   ), //o
    .last_descriptor_o         (u_control_registers_last_descriptor_o[1:0]    ), //o
    .clk                       (clk                                           ), //i
    .reset                     (reset                                         )  //i
  );
  EieSequencer u_sequencer (
    .start_i               (u_control_registers_start_o                ), //i
    .abort_i               (u_control_registers_abort_o                ), //i
    .running_o             (u_sequencer_running_o                      ), //o
    .finishes_o            (u_sequencer_finishes_o                     ), //o
    .fails_o               (u_sequencer_fails_o                        ), //o
    .flush_o               (u_sequencer_flush_o                        ), //o
    .fetch_start_o         (u_sequencer_fetch_start_o                  ), //o
    .fetch_end_o           (u_sequencer_fetch_end_o                    ), //o
    .fetch_ready_i         (u_descriptor_fetch_ready_o                 ), //i
    .codebook_start_o      (u_sequencer_codebook_start_o               ), //o
    .codebook_held_i       (u_codebook_loader_holds_o                  ), //i
    .codebook_serves_i     (u_codebook_loader_serves_o                 ), //i
    .broadcasts_o          (u_sequencer_broadcasts_o                   ), //o
    .stalls_queue_full_o   (u_sequencer_stalls_queue_full_o            ), //o
    .stalls_no_input_o     (u_sequencer_stalls_no_input_o              ), //o
    .boundary_o            (u_sequencer_boundary_o                     ), //o
    .first_descriptor_i    (u_control_registers_first_descriptor_o[1:0]), //i
    .last_descriptor_i     (u_control_registers_last_descriptor_o[1:0] ), //i
    .fetch_descriptor_o    (u_sequencer_fetch_descriptor_o[1:0]        ), //o
    .next_descriptor_i     (u_descriptor_fetch_next_descriptor_o[1:0]  ), //i
    .next_rows_i           (u_descriptor_fetch_next_rows_o[15:0]       ), //i
    .next_pointer_base_i   (u_descriptor_fetch_next_pointer_base_o[8:0]), //i
    .next_codebook_i       (u_descriptor_fetch_next_codebook_o[1:0]    ), //i
    .next_end_i            (u_descriptor_fetch_next_end_o              ), //i
    .next_invalid_i        (u_descriptor_fetch_next_invalid_o          ), //i
    .codebook_o            (u_sequencer_codebook_o[1:0]                ), //o
    .scan_valid_i          (scan_valid_i                               ), //i
    .scan_ready_o          (u_sequencer_scan_ready_o                   ), //o
    .scan_non_zero_i       (scan_non_zero_i                            ), //i
    .scan_last_i           (scan_last_i                                ), //i
    .scan_element_i        (scan_element_i[1:0]                        ), //i
    .scan_value_i          (scan_value_i[15:0]                         ), //i
    .broadcast_valid_o     (u_sequencer_broadcast_valid_o              ), //o
    .broadcast_ready_i     (broadcast_ready_i                          ), //i
    .broadcast_pass_o      (u_sequencer_broadcast_pass_o               ), //o
    .broadcast_column_o    (u_sequencer_broadcast_column_o[8:0]        ), //o
    .broadcast_value_o     (u_sequencer_broadcast_value_o[15:0]        ), //o
    .boundary_descriptor_o (u_sequencer_boundary_descriptor_o[1:0]     ), //o
    .fail_descriptor_o     (u_sequencer_fail_descriptor_o[1:0]         ), //o
    .clk                   (clk                                        ), //i
    .reset                 (reset                                      )  //i
  );
  EieDescriptorFetch u_descriptor_fetch (
    .flush_i             (u_sequencer_flush_o                        ), //i
    .start_i             (u_sequencer_fetch_start_o                  ), //i
    .start_end_i         (u_sequencer_fetch_end_o                    ), //i
    .program_read_o      (u_descriptor_fetch_program_read_o          ), //o
    .program_data_i      (u_program_memory_read_data_o[63:0]         ), //i
    .pass_enable_o       (u_descriptor_fetch_pass_enable_o           ), //o
    .pass_second_o       (u_descriptor_fetch_pass_second_o           ), //o
    .pass_data_o         (u_descriptor_fetch_pass_data_o[63:0]       ), //o
    .ready_o             (u_descriptor_fetch_ready_o                 ), //o
    .start_descriptor_i  (u_sequencer_fetch_descriptor_o[1:0]        ), //i
    .program_word_o      (u_descriptor_fetch_program_word_o[3:0]     ), //o
    .next_descriptor_o   (u_descriptor_fetch_next_descriptor_o[1:0]  ), //o
    .next_rows_o         (u_descriptor_fetch_next_rows_o[15:0]       ), //o
    .next_pointer_base_o (u_descriptor_fetch_next_pointer_base_o[8:0]), //o
    .next_codebook_o     (u_descriptor_fetch_next_codebook_o[1:0]    ), //o
    .next_end_o          (u_descriptor_fetch_next_end_o              ), //o
    .next_invalid_o      (u_descriptor_fetch_next_invalid_o          ), //o
    .clk                 (clk                                        ), //i
    .reset               (reset                                      )  //i
  );
  EieCodebookLoader u_codebook_loader (
    .forget_i     (u_codebook_loader_forget_i         ), //i
    .start_i      (u_sequencer_codebook_start_o       ), //i
    .holds_o      (u_codebook_loader_holds_o          ), //o
    .serves_o     (u_codebook_loader_serves_o         ), //o
    .store_read_o (u_codebook_loader_store_read_o     ), //o
    .write_o      (u_codebook_loader_write_o          ), //o
    .codebook_i   (u_sequencer_codebook_o[1:0]        ), //i
    .store_word_o (u_codebook_loader_store_word_o[3:0]), //o
    .write_word_o (u_codebook_loader_write_word_o[1:0]), //o
    .clk          (clk                                ), //i
    .reset        (reset                              )  //i
  );
  EieRunCounters u_run_counters (
    .start_i                   (u_control_registers_start_o                   ), //i
    .running_i                 (u_sequencer_running_o                         ), //i
    .broadcasts_i              (u_sequencer_broadcasts_o                      ), //i
    .stalls_queue_full_i       (u_sequencer_stalls_queue_full_o               ), //i
    .stalls_no_input_i         (u_sequencer_stalls_no_input_o                 ), //i
    .boundary_i                (u_sequencer_boundary_o                        ), //i
    .counts_cycles_o           (u_run_counters_counts_cycles_o[63:0]          ), //o
    .counts_broadcasts_o       (u_run_counters_counts_broadcasts_o[63:0]      ), //o
    .counts_stall_queue_full_o (u_run_counters_counts_stall_queue_full_o[63:0]), //o
    .counts_stall_no_input_o   (u_run_counters_counts_stall_no_input_o[63:0]  ), //o
    .trace_write_o             (u_run_counters_trace_write_o                  ), //o
    .writing_o                 (u_run_counters_writing_o                      ), //o
    .trace_data_o              (u_run_counters_trace_data_o[63:0]             ), //o
    .descriptor_i              (u_sequencer_boundary_descriptor_o[1:0]        ), //i
    .trace_word_o              (u_run_counters_trace_word_o[2:0]              ), //o
    .clk                       (clk                                           ), //i
    .reset                     (reset                                         )  //i
  );
  EieSramBank16x64 u_program_memory (
    .enable_i     (u_program_memory_enable_i         ), //i
    .write_i      (u_program_memory_write_i          ), //i
    .address_i    (u_program_memory_address_i[3:0]   ), //i
    .write_data_i (u_host_port_data_o[63:0]          ), //i
    .read_data_o  (u_program_memory_read_data_o[63:0]), //o
    .clk          (clk                               )  //i
  );
  EieSramBank16x64 u_codebook_memory (
    .enable_i     (u_codebook_memory_enable_i         ), //i
    .write_i      (u_codebook_memory_write_i          ), //i
    .address_i    (u_codebook_memory_address_i[3:0]   ), //i
    .write_data_i (u_host_port_data_o[63:0]           ), //i
    .read_data_o  (u_codebook_memory_read_data_o[63:0]), //o
    .clk          (clk                                )  //i
  );
  EieSramBank8x64 u_trace_memory (
    .enable_i     (u_trace_memory_enable_i          ), //i
    .write_i      (u_run_counters_trace_write_o     ), //i
    .address_i    (u_trace_memory_address_i[2:0]    ), //i
    .write_data_i (u_run_counters_trace_data_o[63:0]), //i
    .read_data_o  (u_trace_memory_read_data_o[63:0] ), //o
    .clk          (clk                              )  //i
  );
  assign req_ready_o = u_host_port_req_ready_o;
  assign rsp_valid_o = u_host_port_rsp_valid_o;
  assign rsp_data_o = u_host_port_rsp_data_o;
  assign rsp_error_o = u_host_port_rsp_error_o;
  assign u_control_registers_fails_i = (u_sequencer_fails_o || u_host_port_refuses_o);
  assign u_control_registers_fail_cause_i = (u_sequencer_fails_o ? 4'b0011 : u_host_port_cause_o);
  assign interrupt_o = u_control_registers_interrupt_o;
  assign u_codebook_loader_forget_i = (u_control_registers_start_o || u_sequencer_flush_o);
  assign scan_ready_o = u_sequencer_scan_ready_o;
  assign broadcast_valid_o = u_sequencer_broadcast_valid_o;
  assign broadcast_pass_o = u_sequencer_broadcast_pass_o;
  assign broadcast_column_o = u_sequencer_broadcast_column_o;
  assign broadcast_value_o = u_sequencer_broadcast_value_o;
  assign u_program_memory_enable_i = (((u_host_port_writes_o || u_host_port_reads_o) && u_host_port_target_program_o) || u_descriptor_fetch_program_read_o);
  assign u_program_memory_write_i = (u_host_port_writes_o && u_host_port_target_program_o);
  assign u_program_memory_address_i = (u_descriptor_fetch_program_read_o ? u_descriptor_fetch_program_word_o : u_host_port_target_word_o[3 : 0]);
  assign u_codebook_memory_enable_i = (((u_host_port_writes_o || u_host_port_reads_o) && u_host_port_target_codebook_o) || u_codebook_loader_store_read_o);
  assign u_codebook_memory_write_i = (u_host_port_writes_o && u_host_port_target_codebook_o);
  assign u_codebook_memory_address_i = (u_codebook_loader_store_read_o ? u_codebook_loader_store_word_o : u_host_port_target_word_o[3 : 0]);
  assign host_reads_trace = (u_host_port_reads_o && u_host_port_target_trace_o);
  assign u_trace_memory_enable_i = (u_run_counters_trace_write_o || host_reads_trace);
  assign u_trace_memory_address_i = (u_run_counters_trace_write_o ? u_run_counters_trace_word_o : u_host_port_target_word_o[2 : 0]);
  assign u_host_port_store_answered_i = ((program_answers_q || codebook_answers_q) || trace_answers_q);
  assign u_host_port_store_data_i = (program_answers_q ? u_program_memory_read_data_o : (codebook_answers_q ? u_codebook_memory_read_data_o : u_trace_memory_read_data_o));
  assign host_access = ((u_host_port_writes_o || u_host_port_reads_o) && u_host_port_target_element_o);
  assign clear_counters = (u_control_registers_start_o || (! u_host_port_awake_o));
  assign access_flush_o = u_sequencer_flush_o;
  assign access_valid_o = (((host_access || clear_counters) || u_descriptor_fetch_pass_enable_o) || u_codebook_loader_write_o);
  assign access_element_o = u_host_port_target_number_o;
  assign access_request_write_o = ((! host_access) || u_host_port_writes_o);
  assign access_everyone_o = ((! host_access) || u_host_port_target_everyone_o);
  always @(*) begin
    access_request_memory_o = u_host_port_target_memory_o;
    if(clear_counters) begin
      access_request_memory_o = 3'b100;
    end
    if(u_descriptor_fetch_pass_enable_o) begin
      access_request_memory_o = 3'b101;
    end
    if(u_codebook_loader_write_o) begin
      access_request_memory_o = 3'b110;
    end
  end

  always @(*) begin
    access_request_word_o = u_host_port_target_word_o[7 : 0];
    if(u_descriptor_fetch_pass_enable_o) begin
      access_request_word_o = {7'h0,u_descriptor_fetch_pass_second_o};
    end
    if(u_codebook_loader_write_o) begin
      access_request_word_o = {6'h0,u_codebook_loader_write_word_o};
    end
  end

  always @(*) begin
    access_request_data_o = u_host_port_data_o;
    if(u_descriptor_fetch_pass_enable_o) begin
      access_request_data_o = u_descriptor_fetch_pass_data_o;
    end
    if(u_codebook_loader_write_o) begin
      access_request_data_o = u_codebook_memory_read_data_o;
    end
  end

  always @(posedge clk) begin
    if(reset) begin
      program_answers_q <= 1'b0;
      codebook_answers_q <= 1'b0;
      trace_answers_q <= 1'b0;
    end else begin
      program_answers_q <= (u_host_port_reads_o && u_host_port_target_program_o);
      codebook_answers_q <= (u_host_port_reads_o && u_host_port_target_codebook_o);
      trace_answers_q <= host_reads_trace;
    end
  end

endmodule
