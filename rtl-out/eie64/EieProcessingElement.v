// EieProcessingElement: One processing element.
// Source: io/eie/generator/unit/element/ProcessingElement.java
// eie 0.1.0-SNAPSHOT, configuration SHA-256 6a95cb9237261217b25e3180fd43b40bc7fc4a5dfde0df435fcc100b8b2650d2
// SPDX-License-Identifier: 0BSD
// Generated; whoever ran the generator may use this file without condition.

module EieProcessingElement (
  output wire          reply_busy_o,
  output wire [63:0]   reply_data_o,
  input  wire          access_flush_i,
  input  wire          access_valid_i,
  input  wire          access_everyone_i,
  input  wire [5:0]    access_element_i,
  input  wire          access_request_write_i,
  input  wire [2:0]    access_request_memory_i,
  input  wire [13:0]   access_request_word_i,
  input  wire [63:0]   access_request_data_i,
  input  wire          broadcast_valid_i,
  output wire          broadcast_ready_o,
  input  wire          broadcast_pass_i,
  input  wire [13:0]   broadcast_column_i,
  input  wire [15:0]   broadcast_value_i,
  output wire          scan_valid_o,
  input  wire          scan_ready_i,
  output wire          scan_non_zero_o,
  output wire          scan_last_o,
  output wire [5:0]    scan_element_o,
  output wire [15:0]   scan_value_o,
  input  wire          clk,
  input  wire          reset
);

  localparam [2:0] MEMORY_SPARSE = 3'b000;
  localparam [2:0] MEMORY_POINTER = 3'b001;
  localparam [2:0] MEMORY_BIAS = 3'b010;
  localparam [2:0] MEMORY_ACTIVATION = 3'b011;
  localparam [2:0] MEMORY_COUNTERS = 3'b100;
  localparam [2:0] MEMORY_PASS = 3'b101;
  localparam [2:0] MEMORY_CODEBOOK = 3'b110;
  localparam [2:0] MEMORY_VECTOR = 3'b111;

  wire          u_activation_queue_downstream_ready_i;
  wire          u_pointer_read_column_valid_i;
  wire          u_pointer_read_host_enable_i;
  wire          u_sparse_matrix_read_forget_i;
  wire          u_sparse_matrix_read_host_enable_i;
  wire          u_weight_decoder_codebook_write_enable_i;
  wire [1:0]    u_weight_decoder_codebook_write_word_i;
  wire          u_activation_read_write_pass_update_enable_i;
  wire          u_activation_read_write_pass_update_second_i;
  wire          u_activation_read_write_mark_i;
  wire          u_activation_read_write_bias_host_enable_i;
  wire          u_activation_read_write_activation_host_enable_i;
  wire          u_counters_clear_i;
  wire [2:0]    u_counters_index_i;
  wire          u_counters_events_starved_i;
  wire          u_activation_queue_upstream_ready_o;
  wire          u_activation_queue_downstream_valid_o;
  wire          u_activation_queue_downstream_pass_o;
  wire [13:0]   u_activation_queue_downstream_column_o;
  wire [15:0]   u_activation_queue_downstream_value_o;
  wire [63:0]   u_pointer_read_host_data_o;
  wire          u_pointer_read_occupied_o;
  wire          u_pointer_read_reads_o;
  wire          u_pointer_read_column_ready_o;
  wire          u_pointer_read_range_valid_o;
  wire [16:0]   u_pointer_read_range_first_o;
  wire [16:0]   u_pointer_read_range_last_o;
  wire [15:0]   u_pointer_read_range_value_o;
  wire          u_range_queue_upstream_ready_o;
  wire          u_range_queue_downstream_valid_o;
  wire [16:0]   u_range_queue_downstream_first_o;
  wire [16:0]   u_range_queue_downstream_last_o;
  wire [15:0]   u_range_queue_downstream_value_o;
  wire [63:0]   u_sparse_matrix_read_host_data_o;
  wire          u_sparse_matrix_read_range_ready_o;
  wire          u_sparse_matrix_read_slice_valid_o;
  wire [127:0]  u_sparse_matrix_read_slice_word_o;
  wire [3:0]    u_sparse_matrix_read_slice_first_o;
  wire [3:0]    u_sparse_matrix_read_slice_last_o;
  wire          u_sparse_matrix_read_slice_opens_column_o;
  wire [15:0]   u_sparse_matrix_read_slice_value_o;
  wire [1:0]    u_sparse_matrix_read_reads_o;
  wire          u_weight_decoder_occupied_o;
  wire          u_weight_decoder_busy_o;
  wire          u_weight_decoder_slice_ready_o;
  wire [15:0]   u_weight_decoder_operands_value_o;
  wire          u_weight_decoder_operands_lanes0_valid_o;
  wire [5:0]    u_weight_decoder_operands_lanes0_row_o;
  wire [15:0]   u_weight_decoder_operands_lanes0_weight_o;
  wire          u_weight_decoder_operands_lanes1_valid_o;
  wire [5:0]    u_weight_decoder_operands_lanes1_row_o;
  wire [15:0]   u_weight_decoder_operands_lanes1_weight_o;
  wire          u_weight_decoder_operands_lanes2_valid_o;
  wire [5:0]    u_weight_decoder_operands_lanes2_row_o;
  wire [15:0]   u_weight_decoder_operands_lanes2_weight_o;
  wire          u_weight_decoder_operands_lanes3_valid_o;
  wire [5:0]    u_weight_decoder_operands_lanes3_row_o;
  wire [15:0]   u_weight_decoder_operands_lanes3_weight_o;
  wire          u_weight_decoder_operands_lanes4_valid_o;
  wire [5:0]    u_weight_decoder_operands_lanes4_row_o;
  wire [15:0]   u_weight_decoder_operands_lanes4_weight_o;
  wire          u_weight_decoder_operands_lanes5_valid_o;
  wire [5:0]    u_weight_decoder_operands_lanes5_row_o;
  wire [15:0]   u_weight_decoder_operands_lanes5_weight_o;
  wire          u_weight_decoder_operands_lanes6_valid_o;
  wire [5:0]    u_weight_decoder_operands_lanes6_row_o;
  wire [15:0]   u_weight_decoder_operands_lanes6_weight_o;
  wire          u_weight_decoder_operands_lanes7_valid_o;
  wire [5:0]    u_weight_decoder_operands_lanes7_row_o;
  wire [15:0]   u_weight_decoder_operands_lanes7_weight_o;
  wire          u_arithmetic_unit_occupied_o;
  wire [31:0]   u_arithmetic_unit_sums0_o;
  wire [31:0]   u_arithmetic_unit_sums1_o;
  wire [31:0]   u_arithmetic_unit_sums2_o;
  wire [31:0]   u_arithmetic_unit_sums3_o;
  wire [3:0]    u_arithmetic_unit_saturations_o;
  wire          u_activation_read_write_mark_taken_o;
  wire          u_activation_read_write_computing_o;
  wire [4:0]    u_activation_read_write_product_shift_o;
  wire          u_activation_read_write_host_fails_o;
  wire          u_activation_read_write_reads_o;
  wire          u_activation_read_write_exchange_drain_o;
  wire [3:0]    u_activation_read_write_exchange_drain_group_o;
  wire          u_activation_read_write_exchange_load_o;
  wire [3:0]    u_activation_read_write_exchange_load_group_o;
  wire [31:0]   u_activation_read_write_exchange_start0_o;
  wire [31:0]   u_activation_read_write_exchange_start1_o;
  wire [31:0]   u_activation_read_write_exchange_start2_o;
  wire [31:0]   u_activation_read_write_exchange_start3_o;
  wire [31:0]   u_activation_read_write_bias_host_data_o;
  wire [15:0]   u_activation_read_write_activation_host_data_o;
  wire          u_activation_read_write_scan_valid_o;
  wire          u_activation_read_write_scan_non_zero_o;
  wire          u_activation_read_write_scan_last_o;
  wire [5:0]    u_activation_read_write_scan_element_o;
  wire [15:0]   u_activation_read_write_scan_value_o;
  wire [2:0]    u_activation_read_write_saturations_o;
  wire [63:0]   u_counters_data_o;

  // h0: requests in registers, each memory picks its own
  reg           flush_q;
  reg           request_valid_q;
  reg           request_write_q;
  reg  [2:0]    request_memory_q;
  reg  [13:0]   request_word_q;
  reg  [63:0]   request_data_q;

  // marks between the passes
  reg           pipeline_empty_q;

  // h1 to h3: the memories answer; h4: the answer in registers
  reg           reply_busy_q;
  reg  [63:0]   reply_data_q;
  reg           h1_read_q;
  reg           h2_read_q;
  reg           h3_read_q;
  reg  [2:0]    h1_memory_q;
  reg  [2:0]    h2_memory_q;
  reg  [2:0]    h3_memory_q;
  wire [47:0]   reply_data_choice;
  reg  [31:0]   picked_bias_q;
  reg  [63:0]   reply_data_selected;
  reg           h2_busy_q;
  reg           h3_busy_q;

  EieActivationQueue u_activation_queue (
    .flush_i             (flush_q),
    .upstream_valid_i    (broadcast_valid_i),
    .upstream_ready_o    (u_activation_queue_upstream_ready_o),
    .upstream_pass_i     (broadcast_pass_i),
    .upstream_column_i   (broadcast_column_i),
    .upstream_value_i    (broadcast_value_i),
    .downstream_valid_o  (u_activation_queue_downstream_valid_o),
    .downstream_ready_i  (u_activation_queue_downstream_ready_i),
    .downstream_pass_o   (u_activation_queue_downstream_pass_o),
    .downstream_column_o (u_activation_queue_downstream_column_o[13:0]),
    .downstream_value_o  (u_activation_queue_downstream_value_o[15:0]),
    .clk                 (clk),
    .reset               (reset)
  );

  EiePointerRead u_pointer_read (
    .flush_i         (flush_q),
    .host_data_o     (u_pointer_read_host_data_o[63:0]),
    .occupied_o      (u_pointer_read_occupied_o),
    .reads_o         (u_pointer_read_reads_o),
    .column_valid_i  (u_pointer_read_column_valid_i),
    .column_ready_o  (u_pointer_read_column_ready_o),
    .column_column_i (u_activation_queue_downstream_column_o),
    .column_value_i  (u_activation_queue_downstream_value_o),
    .host_enable_i   (u_pointer_read_host_enable_i),
    .host_write_i    (request_write_q),
    .host_word_i     (request_word_q),
    .host_data_i     (request_data_q),
    .range_valid_o   (u_pointer_read_range_valid_o),
    .range_ready_i   (u_range_queue_upstream_ready_o),
    .range_first_o   (u_pointer_read_range_first_o[16:0]),
    .range_last_o    (u_pointer_read_range_last_o[16:0]),
    .range_value_o   (u_pointer_read_range_value_o[15:0]),
    .clk             (clk),
    .reset           (reset)
  );

  EieRangeQueue u_range_queue (
    .flush_i            (flush_q),
    .upstream_valid_i   (u_pointer_read_range_valid_o),
    .upstream_ready_o   (u_range_queue_upstream_ready_o),
    .upstream_first_i   (u_pointer_read_range_first_o),
    .upstream_last_i    (u_pointer_read_range_last_o),
    .upstream_value_i   (u_pointer_read_range_value_o),
    .downstream_valid_o (u_range_queue_downstream_valid_o),
    .downstream_ready_i (u_sparse_matrix_read_range_ready_o),
    .downstream_first_o (u_range_queue_downstream_first_o[16:0]),
    .downstream_last_o  (u_range_queue_downstream_last_o[16:0]),
    .downstream_value_o (u_range_queue_downstream_value_o[15:0]),
    .clk                (clk),
    .reset              (reset)
  );

  EieTwoBankMatrixRead u_sparse_matrix_read (
    .flush_i              (flush_q),
    .forget_i             (u_sparse_matrix_read_forget_i),
    .host_data_o          (u_sparse_matrix_read_host_data_o[63:0]),
    .range_valid_i        (u_range_queue_downstream_valid_o),
    .range_ready_o        (u_sparse_matrix_read_range_ready_o),
    .range_first_i        (u_range_queue_downstream_first_o),
    .range_last_i         (u_range_queue_downstream_last_o),
    .range_value_i        (u_range_queue_downstream_value_o),
    .host_enable_i        (u_sparse_matrix_read_host_enable_i),
    .host_write_i         (request_write_q),
    .host_word_i          (request_word_q),
    .host_data_i          (request_data_q),
    .slice_valid_o        (u_sparse_matrix_read_slice_valid_o),
    .slice_ready_i        (u_weight_decoder_slice_ready_o),
    .slice_word_o         (u_sparse_matrix_read_slice_word_o[127:0]),
    .slice_first_o        (u_sparse_matrix_read_slice_first_o[3:0]),
    .slice_last_o         (u_sparse_matrix_read_slice_last_o[3:0]),
    .slice_opens_column_o (u_sparse_matrix_read_slice_opens_column_o),
    .slice_value_o        (u_sparse_matrix_read_slice_value_o[15:0]),
    .reads_o              (u_sparse_matrix_read_reads_o[1:0]),
    .clk                  (clk),
    .reset                (reset)
  );

  EieWideDecoder u_weight_decoder (
    .flush_i                  (flush_q),
    .occupied_o               (u_weight_decoder_occupied_o),
    .busy_o                   (u_weight_decoder_busy_o),
    .slice_valid_i            (u_sparse_matrix_read_slice_valid_o),
    .slice_ready_o            (u_weight_decoder_slice_ready_o),
    .slice_word_i             (u_sparse_matrix_read_slice_word_o),
    .slice_first_i            (u_sparse_matrix_read_slice_first_o),
    .slice_last_i             (u_sparse_matrix_read_slice_last_o),
    .slice_opens_column_i     (u_sparse_matrix_read_slice_opens_column_o),
    .slice_value_i            (u_sparse_matrix_read_slice_value_o),
    .codebook_write_enable_i  (u_weight_decoder_codebook_write_enable_i),
    .codebook_write_word_i    (u_weight_decoder_codebook_write_word_i),
    .codebook_write_data_i    (request_data_q),
    .operands_value_o         (u_weight_decoder_operands_value_o[15:0]),
    .operands_lanes0_valid_o  (u_weight_decoder_operands_lanes0_valid_o),
    .operands_lanes0_row_o    (u_weight_decoder_operands_lanes0_row_o[5:0]),
    .operands_lanes0_weight_o (u_weight_decoder_operands_lanes0_weight_o[15:0]),
    .operands_lanes1_valid_o  (u_weight_decoder_operands_lanes1_valid_o),
    .operands_lanes1_row_o    (u_weight_decoder_operands_lanes1_row_o[5:0]),
    .operands_lanes1_weight_o (u_weight_decoder_operands_lanes1_weight_o[15:0]),
    .operands_lanes2_valid_o  (u_weight_decoder_operands_lanes2_valid_o),
    .operands_lanes2_row_o    (u_weight_decoder_operands_lanes2_row_o[5:0]),
    .operands_lanes2_weight_o (u_weight_decoder_operands_lanes2_weight_o[15:0]),
    .operands_lanes3_valid_o  (u_weight_decoder_operands_lanes3_valid_o),
    .operands_lanes3_row_o    (u_weight_decoder_operands_lanes3_row_o[5:0]),
    .operands_lanes3_weight_o (u_weight_decoder_operands_lanes3_weight_o[15:0]),
    .operands_lanes4_valid_o  (u_weight_decoder_operands_lanes4_valid_o),
    .operands_lanes4_row_o    (u_weight_decoder_operands_lanes4_row_o[5:0]),
    .operands_lanes4_weight_o (u_weight_decoder_operands_lanes4_weight_o[15:0]),
    .operands_lanes5_valid_o  (u_weight_decoder_operands_lanes5_valid_o),
    .operands_lanes5_row_o    (u_weight_decoder_operands_lanes5_row_o[5:0]),
    .operands_lanes5_weight_o (u_weight_decoder_operands_lanes5_weight_o[15:0]),
    .operands_lanes6_valid_o  (u_weight_decoder_operands_lanes6_valid_o),
    .operands_lanes6_row_o    (u_weight_decoder_operands_lanes6_row_o[5:0]),
    .operands_lanes6_weight_o (u_weight_decoder_operands_lanes6_weight_o[15:0]),
    .operands_lanes7_valid_o  (u_weight_decoder_operands_lanes7_valid_o),
    .operands_lanes7_row_o    (u_weight_decoder_operands_lanes7_row_o[5:0]),
    .operands_lanes7_weight_o (u_weight_decoder_operands_lanes7_weight_o[15:0]),
    .clk                      (clk),
    .reset                    (reset)
  );

  EieArithmeticUnit u_arithmetic_unit (
    .flush_i                  (flush_q),
    .product_shift_i          (u_activation_read_write_product_shift_o),
    .occupied_o               (u_arithmetic_unit_occupied_o),
    .operands_value_i         (u_weight_decoder_operands_value_o),
    .operands_lanes0_valid_i  (u_weight_decoder_operands_lanes0_valid_o),
    .operands_lanes0_row_i    (u_weight_decoder_operands_lanes0_row_o),
    .operands_lanes0_weight_i (u_weight_decoder_operands_lanes0_weight_o),
    .operands_lanes1_valid_i  (u_weight_decoder_operands_lanes1_valid_o),
    .operands_lanes1_row_i    (u_weight_decoder_operands_lanes1_row_o),
    .operands_lanes1_weight_i (u_weight_decoder_operands_lanes1_weight_o),
    .operands_lanes2_valid_i  (u_weight_decoder_operands_lanes2_valid_o),
    .operands_lanes2_row_i    (u_weight_decoder_operands_lanes2_row_o),
    .operands_lanes2_weight_i (u_weight_decoder_operands_lanes2_weight_o),
    .operands_lanes3_valid_i  (u_weight_decoder_operands_lanes3_valid_o),
    .operands_lanes3_row_i    (u_weight_decoder_operands_lanes3_row_o),
    .operands_lanes3_weight_i (u_weight_decoder_operands_lanes3_weight_o),
    .operands_lanes4_valid_i  (u_weight_decoder_operands_lanes4_valid_o),
    .operands_lanes4_row_i    (u_weight_decoder_operands_lanes4_row_o),
    .operands_lanes4_weight_i (u_weight_decoder_operands_lanes4_weight_o),
    .operands_lanes5_valid_i  (u_weight_decoder_operands_lanes5_valid_o),
    .operands_lanes5_row_i    (u_weight_decoder_operands_lanes5_row_o),
    .operands_lanes5_weight_i (u_weight_decoder_operands_lanes5_weight_o),
    .operands_lanes6_valid_i  (u_weight_decoder_operands_lanes6_valid_o),
    .operands_lanes6_row_i    (u_weight_decoder_operands_lanes6_row_o),
    .operands_lanes6_weight_i (u_weight_decoder_operands_lanes6_weight_o),
    .operands_lanes7_valid_i  (u_weight_decoder_operands_lanes7_valid_o),
    .operands_lanes7_row_i    (u_weight_decoder_operands_lanes7_row_o),
    .operands_lanes7_weight_i (u_weight_decoder_operands_lanes7_weight_o),
    .exchange_drain_i         (u_activation_read_write_exchange_drain_o),
    .exchange_drain_group_i   (u_activation_read_write_exchange_drain_group_o),
    .exchange_load_i          (u_activation_read_write_exchange_load_o),
    .exchange_load_group_i    (u_activation_read_write_exchange_load_group_o),
    .exchange_start0_i        (u_activation_read_write_exchange_start0_o),
    .exchange_start1_i        (u_activation_read_write_exchange_start1_o),
    .exchange_start2_i        (u_activation_read_write_exchange_start2_o),
    .exchange_start3_i        (u_activation_read_write_exchange_start3_o),
    .sums0_o                  (u_arithmetic_unit_sums0_o[31:0]),
    .sums1_o                  (u_arithmetic_unit_sums1_o[31:0]),
    .sums2_o                  (u_arithmetic_unit_sums2_o[31:0]),
    .sums3_o                  (u_arithmetic_unit_sums3_o[31:0]),
    .saturations_o            (u_arithmetic_unit_saturations_o[3:0]),
    .clk                      (clk),
    .reset                    (reset)
  );

  EieActivationReadWrite u_activation_read_write (
    .flush_i                  (flush_q),
    .pass_update_enable_i     (u_activation_read_write_pass_update_enable_i),
    .pass_update_second_i     (u_activation_read_write_pass_update_second_i),
    .pass_update_data_i       (request_data_q),
    .mark_i                   (u_activation_read_write_mark_i),
    .pipeline_empty_i         (pipeline_empty_q),
    .mark_taken_o             (u_activation_read_write_mark_taken_o),
    .computing_o              (u_activation_read_write_computing_o),
    .product_shift_o          (u_activation_read_write_product_shift_o[4:0]),
    .host_replaced_i          (request_valid_q),
    .host_fails_o             (u_activation_read_write_host_fails_o),
    .reads_o                  (u_activation_read_write_reads_o),
    .exchange_drain_o         (u_activation_read_write_exchange_drain_o),
    .exchange_drain_group_o   (u_activation_read_write_exchange_drain_group_o[3:0]),
    .exchange_load_o          (u_activation_read_write_exchange_load_o),
    .exchange_load_group_o    (u_activation_read_write_exchange_load_group_o[3:0]),
    .exchange_start0_o        (u_activation_read_write_exchange_start0_o[31:0]),
    .exchange_start1_o        (u_activation_read_write_exchange_start1_o[31:0]),
    .exchange_start2_o        (u_activation_read_write_exchange_start2_o[31:0]),
    .exchange_start3_o        (u_activation_read_write_exchange_start3_o[31:0]),
    .sums0_i                  (u_arithmetic_unit_sums0_o),
    .sums1_i                  (u_arithmetic_unit_sums1_o),
    .sums2_i                  (u_arithmetic_unit_sums2_o),
    .sums3_i                  (u_arithmetic_unit_sums3_o),
    .bias_host_enable_i       (u_activation_read_write_bias_host_enable_i),
    .bias_host_write_i        (request_write_q),
    .bias_host_word_i         (request_word_q),
    .bias_host_data_i         (request_data_q),
    .activation_host_enable_i (u_activation_read_write_activation_host_enable_i),
    .activation_host_write_i  (request_write_q),
    .activation_host_word_i   (request_word_q),
    .activation_host_data_i   (request_data_q),
    .bias_host_data_o         (u_activation_read_write_bias_host_data_o[31:0]),
    .activation_host_data_o   (u_activation_read_write_activation_host_data_o[15:0]),
    .scan_valid_o             (u_activation_read_write_scan_valid_o),
    .scan_ready_i             (scan_ready_i),
    .scan_non_zero_o          (u_activation_read_write_scan_non_zero_o),
    .scan_last_o              (u_activation_read_write_scan_last_o),
    .scan_element_o           (u_activation_read_write_scan_element_o[5:0]),
    .scan_value_o             (u_activation_read_write_scan_value_o[15:0]),
    .saturations_o            (u_activation_read_write_saturations_o[2:0]),
    .clk                      (clk),
    .reset                    (reset)
  );

  EieElementCounters u_counters (
    .clear_i                     (u_counters_clear_i),
    .index_i                     (u_counters_index_i),
    .data_o                      (u_counters_data_o[63:0]),
    .events_busy_i               (u_weight_decoder_busy_o),
    .events_starved_i            (u_counters_events_starved_i),
    .events_sparse_reads_i       (u_sparse_matrix_read_reads_o),
    .events_pointer_read_i       (u_pointer_read_reads_o),
    .events_activation_read_i    (u_activation_read_write_reads_o),
    .events_sum_saturations_i    (u_arithmetic_unit_saturations_o),
    .events_output_saturations_i (u_activation_read_write_saturations_o),
    .clk                         (clk)
  );

  assign u_sparse_matrix_read_host_enable_i = request_valid_q && (request_memory_q == MEMORY_SPARSE);
  assign u_pointer_read_host_enable_i = request_valid_q && (request_memory_q == MEMORY_POINTER);
  assign u_activation_read_write_bias_host_enable_i = request_valid_q && (request_memory_q == MEMORY_BIAS);
  assign u_activation_read_write_activation_host_enable_i =
      request_valid_q && ((request_memory_q == MEMORY_ACTIVATION) || (request_memory_q == MEMORY_VECTOR));
  assign u_activation_read_write_pass_update_enable_i =
      request_valid_q && request_write_q && (request_memory_q == MEMORY_PASS);
  assign u_activation_read_write_pass_update_second_i = request_word_q[0];
  assign u_weight_decoder_codebook_write_enable_i =
      request_valid_q && request_write_q && (request_memory_q == MEMORY_CODEBOOK);
  assign u_weight_decoder_codebook_write_word_i = request_word_q[1:0];
  assign u_pointer_read_column_valid_i =
      u_activation_queue_downstream_valid_o && !u_activation_queue_downstream_pass_o
      && u_activation_read_write_computing_o;
  assign u_activation_queue_downstream_ready_i =
      u_activation_queue_downstream_pass_o
      ? u_activation_read_write_mark_taken_o
      : (u_pointer_read_column_ready_o && u_activation_read_write_computing_o);
  assign u_sparse_matrix_read_forget_i = request_valid_q && request_write_q && (request_memory_q == MEMORY_COUNTERS);
  assign u_activation_read_write_mark_i = u_activation_queue_downstream_valid_o && u_activation_queue_downstream_pass_o;
  assign u_counters_events_starved_i = u_activation_read_write_computing_o && !u_weight_decoder_busy_o;
  assign u_counters_index_i = request_word_q[2:0];
  assign u_counters_clear_i = request_valid_q && request_write_q && (request_memory_q == MEMORY_COUNTERS);

  // h0: requests in registers, each memory picks its own
  always @(posedge clk) begin
    if (reset) begin
      flush_q <= 1'b0;
      request_valid_q <= 1'b0;
    end else begin
      flush_q <= access_flush_i;
      request_valid_q <= access_valid_i;
    end
  end

  always @(posedge clk) begin
    if (access_valid_i) begin
      request_write_q <= access_request_write_i;
      request_memory_q <= access_request_memory_i;
      request_word_q <= access_request_word_i;
      request_data_q <= access_request_data_i;
    end
  end

  // columns through the pipeline
  assign broadcast_ready_o = u_activation_queue_upstream_ready_o;

  // marks between the passes
  assign scan_valid_o = u_activation_read_write_scan_valid_o;
  assign scan_non_zero_o = u_activation_read_write_scan_non_zero_o;
  assign scan_last_o = u_activation_read_write_scan_last_o;
  assign scan_element_o = u_activation_read_write_scan_element_o;
  assign scan_value_o = u_activation_read_write_scan_value_o;

  always @(posedge clk) begin
    if (reset) begin
      pipeline_empty_q <= 1'b0;
    end else begin
      pipeline_empty_q <=
          !(u_pointer_read_reads_o || u_pointer_read_occupied_o || u_range_queue_downstream_valid_o
            || u_sparse_matrix_read_slice_valid_o || u_weight_decoder_occupied_o || u_arithmetic_unit_occupied_o);
    end
  end

  // h1 to h3: the memories answer; h4: the answer in registers
  assign reply_data_choice = (u_activation_read_write_activation_host_data_o[15] && (h3_memory_q == MEMORY_ACTIVATION))
                             ? 48'hffffffffffff
                             : 48'h0;

  always @(*) begin
    case (h3_memory_q)
      MEMORY_SPARSE: reply_data_selected = u_sparse_matrix_read_host_data_o;
      MEMORY_POINTER: reply_data_selected = u_pointer_read_host_data_o;
      MEMORY_BIAS: reply_data_selected = {{32{picked_bias_q[31]}}, picked_bias_q};
      MEMORY_ACTIVATION: reply_data_selected = {reply_data_choice, u_activation_read_write_activation_host_data_o};
      MEMORY_COUNTERS: reply_data_selected = u_counters_data_o;
      MEMORY_PASS: reply_data_selected = 64'h0;
      MEMORY_CODEBOOK: reply_data_selected = 64'h0;
      default: reply_data_selected = {reply_data_choice, u_activation_read_write_activation_host_data_o};
    endcase
  end

  assign reply_busy_o = reply_busy_q;
  assign reply_data_o = reply_data_q;

  always @(posedge clk) begin
    if (reset) begin
      reply_busy_q <= 1'b0;
      h1_read_q <= 1'b0;
      h2_read_q <= 1'b0;
      h3_read_q <= 1'b0;
      h2_busy_q <= 1'b0;
      h3_busy_q <= 1'b0;
    end else begin
      h1_read_q <= request_valid_q && !request_write_q;
      h2_read_q <= h1_read_q;
      h3_read_q <= h2_read_q;
      h2_busy_q <= u_activation_read_write_host_fails_o;
      h3_busy_q <= h2_busy_q;
      reply_busy_q <= h3_busy_q;
    end
  end

  always @(posedge clk) begin
    h1_memory_q <= request_memory_q;
    h2_memory_q <= h1_memory_q;
    h3_memory_q <= h2_memory_q;
    picked_bias_q <= u_activation_read_write_bias_host_data_o;
    reply_data_q <= h3_read_q ? reply_data_selected : 64'h0;
  end

endmodule
