// EieHostPort: Takes host requests, decodes them, carries them out or refuses them, answers.
// Source: io/eie/generator/unit/control/HostPort.java
// eie 0.1.0-SNAPSHOT, configuration SHA-256 6a95cb9237261217b25e3180fd43b40bc7fc4a5dfde0df435fcc100b8b2650d2
// SPDX-License-Identifier: 0BSD
// Generated; whoever ran the generator may use this file without condition.

module EieHostPort (
  input  wire          running_i,
  input  wire          waits_i,
  output wire          registers_enable_o,
  output wire [4:0]    registers_index_o,
  output wire          registers_control_o,
  output wire          registers_run_o,
  output wire [63:0]   registers_data_o,
  output wire [7:0]    registers_strobe_o,
  input  wire [63:0]   register_data_i,
  input  wire [3:0]    register_cause_i,
  input  wire          register_refused_i,
  output wire          writes_o,
  output wire          reads_o,
  input  wire          store_answered_i,
  input  wire [63:0]   store_data_i,
  input  wire          elements_idle_i,
  output wire          vector_o,
  input  wire          vector_ready_i,
  output wire          s1_output_o,
  output wire [2:0]    s1_buffer_o,
  input  wire          vector_refused_i,
  input  wire [3:0]    vector_cause_i,
  input  wire          vectors_settle_i,
  output wire          awake_o,
  output wire          busy_o,
  output wire          refuses_o,
  output wire [3:0]    cause_o,
  input  wire          req_valid_i,
  output wire          req_ready_o,
  input  wire          req_write_i,
  input  wire [24:0]   req_address_i,
  input  wire [63:0]   req_data_i,
  input  wire [7:0]    req_strobe_i,
  output wire          target_register_o,
  output wire          target_trace_o,
  output wire          target_program_o,
  output wire          target_codebook_o,
  output wire          target_element_o,
  output wire          target_everyone_o,
  output wire [5:0]    target_number_o,
  output wire [2:0]    target_memory_o,
  output wire          target_vector_o,
  output wire [2:0]    target_buffer_o,
  output wire          target_output_o,
  output wire [13:0]   target_word_o,
  output wire [13:0]   s1_word_o,
  output wire          rsp_valid_o,
  input  wire          rsp_ready_i,
  output wire [63:0]   rsp_data_o,
  output wire          rsp_error_o,
  output wire          rsp_unmapped_o,
  input  wire          element_response_valid_i,
  output wire          element_response_ready_o,
  input  wire [63:0]   element_response_data_i,
  output wire [63:0]   data_o,
  input  wire [1:0]    vector_last_i,
  output wire [1:0]    last_position_o,
  output wire          element_valid_o,
  input  wire          element_ready_i,
  output wire          element_everyone_o,
  output wire [5:0]    element_element_o,
  output wire          element_access_write_o,
  output wire [2:0]    element_access_memory_o,
  output wire [13:0]   element_access_word_o,
  output wire [63:0]   element_access_data_o,
  output wire [1:0]    element_last_position_o,
  output wire [21:0]   refused_address_o,
  input  wire          clk,
  input  wire          reset
);

  localparam [3:0] CAUSE_BUSY = 4'b0001;

  wire          u_requests_upstream_valid_i;
  wire          u_requests_downstream_ready_i;
  wire          u_responses_upstream_valid_i;
  wire [63:0]   u_responses_upstream_data_i;
  wire          u_responses_upstream_unmapped_i;
  wire          u_requests_upstream_ready_o;
  wire          u_requests_downstream_valid_o;
  wire          u_requests_downstream_write_o;
  wire [24:0]   u_requests_downstream_address_o;
  wire [63:0]   u_requests_downstream_data_o;
  wire [7:0]    u_requests_downstream_strobe_o;
  wire          u_responses_upstream_ready_o;
  wire          u_responses_downstream_valid_o;
  wire [63:0]   u_responses_downstream_data_o;
  wire          u_responses_downstream_error_o;
  wire          u_responses_downstream_unmapped_o;
  wire          u_decoder_refused_o;
  wire          u_decoder_unmapped_o;
  wire [3:0]    u_decoder_cause_o;
  wire          u_decoder_target_register_o;
  wire          u_decoder_target_trace_o;
  wire          u_decoder_target_program_o;
  wire          u_decoder_target_codebook_o;
  wire          u_decoder_target_element_o;
  wire          u_decoder_target_everyone_o;
  wire [5:0]    u_decoder_target_number_o;
  wire [2:0]    u_decoder_target_memory_o;
  wire          u_decoder_target_vector_o;
  wire [2:0]    u_decoder_target_buffer_o;
  wire          u_decoder_target_output_o;
  wire [13:0]   u_decoder_target_word_o;
  reg           released_q;

  // s1: decode
  reg           s2_valid_q;
  reg           s2_write_q;
  reg           s2_refused_q;
  reg           s2_unmapped_q;
  reg  [3:0]    s2_cause_q;
  reg  [7:0]    s2_strobe_q;
  reg           s2_control_q;
  reg           s2_run_q;
  reg  [63:0]   s2_data_q;
  reg  [1:0]    s2_last_q;
  reg           s2_target_register_q;
  reg           s2_target_trace_q;
  reg           s2_target_program_q;
  reg           s2_target_codebook_q;
  reg           s2_target_element_q;
  reg           s2_target_everyone_q;
  reg  [5:0]    s2_target_number_q;
  reg  [2:0]    s2_target_memory_q;
  reg           s2_target_vector_q;
  reg  [2:0]    s2_target_buffer_q;
  reg           s2_target_output_q;
  reg  [13:0]   s2_target_word_q;
  reg  [21:0]   s2_address_q;
  wire          s2_writes_register;
  wire          s1_waits;
  wire          s1_moves;
  wire          s1_offers;

  // s2: execute
  reg           awaiting_q;
  reg           vectors_move_q;
  wire          s2_done;
  wire          blocked;
  wire          error;
  wire          to_elements;
  wire          at_once;
  wire          goes;
  wire          able;
  wire          vectors_under_way;
  wire          late;
  wire          answers_here;
  wire          u_responses_upstream_error_term;

  EieElasticBufferRequest u_requests (
    .flush_i              (1'b0),
    .upstream_valid_i     (u_requests_upstream_valid_i),
    .upstream_ready_o     (u_requests_upstream_ready_o),
    .upstream_write_i     (req_write_i),
    .upstream_address_i   (req_address_i),
    .upstream_data_i      (req_data_i),
    .upstream_strobe_i    (req_strobe_i),
    .downstream_valid_o   (u_requests_downstream_valid_o),
    .downstream_ready_i   (u_requests_downstream_ready_i),
    .downstream_write_o   (u_requests_downstream_write_o),
    .downstream_address_o (u_requests_downstream_address_o[24:0]),
    .downstream_data_o    (u_requests_downstream_data_o[63:0]),
    .downstream_strobe_o  (u_requests_downstream_strobe_o[7:0]),
    .clk                  (clk),
    .reset                (reset)
  );

  EieElasticBufferResponse u_responses (
    .flush_i               (1'b0),
    .upstream_valid_i      (u_responses_upstream_valid_i),
    .upstream_ready_o      (u_responses_upstream_ready_o),
    .upstream_data_i       (u_responses_upstream_data_i),
    .upstream_error_i      (u_responses_upstream_error_term),
    .upstream_unmapped_i   (u_responses_upstream_unmapped_i),
    .downstream_valid_o    (u_responses_downstream_valid_o),
    .downstream_ready_i    (rsp_ready_i),
    .downstream_data_o     (u_responses_downstream_data_o[63:0]),
    .downstream_error_o    (u_responses_downstream_error_o),
    .downstream_unmapped_o (u_responses_downstream_unmapped_o),
    .clk                   (clk),
    .reset                 (reset)
  );

  EieAddressDecoder u_decoder (
    .write_i           (u_requests_downstream_write_o),
    .strobe_i          (u_requests_downstream_strobe_o),
    .refused_o         (u_decoder_refused_o),
    .unmapped_o        (u_decoder_unmapped_o),
    .cause_o           (u_decoder_cause_o[3:0]),
    .address_i         (u_requests_downstream_address_o),
    .target_register_o (u_decoder_target_register_o),
    .target_trace_o    (u_decoder_target_trace_o),
    .target_program_o  (u_decoder_target_program_o),
    .target_codebook_o (u_decoder_target_codebook_o),
    .target_element_o  (u_decoder_target_element_o),
    .target_everyone_o (u_decoder_target_everyone_o),
    .target_number_o   (u_decoder_target_number_o[5:0]),
    .target_memory_o   (u_decoder_target_memory_o[2:0]),
    .target_vector_o   (u_decoder_target_vector_o),
    .target_buffer_o   (u_decoder_target_buffer_o[2:0]),
    .target_output_o   (u_decoder_target_output_o),
    .target_word_o     (u_decoder_target_word_o[13:0])
  );

  assign awake_o = released_q;
  assign u_requests_upstream_valid_i = req_valid_i && released_q;
  assign req_ready_o = u_requests_upstream_ready_o && released_q;
  assign rsp_valid_o = u_responses_downstream_valid_o;
  assign rsp_data_o = u_responses_downstream_data_o;
  assign rsp_error_o = u_responses_downstream_error_o;
  assign rsp_unmapped_o = u_responses_downstream_unmapped_o;
  assign u_requests_downstream_ready_i = s1_moves && !s1_waits;
  assign u_responses_upstream_valid_i = answers_here || element_response_valid_i;
  assign u_responses_upstream_unmapped_i = u_responses_upstream_error_term && s2_unmapped_q;
  assign u_responses_upstream_data_i =
      element_response_valid_i
      ? element_response_data_i
      : !u_responses_upstream_error_term ? (awaiting_q ? store_data_i : s2_write_q ? 64'h0 : register_data_i) : 64'h0;

  always @(posedge clk) begin
    if (reset) begin
      released_q <= 1'b0;
    end else begin
      released_q <= 1'b1;
    end
  end

  // s1: decode
  assign s2_writes_register = s2_valid_q && s2_write_q && s2_target_register_q;
  assign s1_waits = u_decoder_target_vector_o && (s2_writes_register || vectors_settle_i);
  assign s1_moves = !s2_valid_q || s2_done;
  assign s1_offers = u_requests_downstream_valid_o && !s1_waits;
  assign s1_output_o = u_decoder_target_output_o;
  assign s1_buffer_o = u_decoder_target_buffer_o;
  assign s1_word_o = u_decoder_target_word_o;

  always @(posedge clk) begin
    if (reset) begin
      s2_valid_q <= 1'b0;
    end else if (s1_moves) begin
      s2_valid_q <= s1_offers;
    end
  end

  always @(posedge clk) begin
    if (u_requests_downstream_valid_o && u_requests_downstream_ready_i) begin
      s2_write_q <= u_requests_downstream_write_o;
      s2_refused_q <= u_decoder_refused_o || (u_decoder_target_vector_o && vector_refused_i);
      s2_last_q <= vector_last_i;
      s2_unmapped_q <= u_decoder_unmapped_o;
      s2_cause_q <= u_decoder_refused_o ? u_decoder_cause_o : vector_cause_i;
      s2_address_q <= u_requests_downstream_address_o[24:3];
      s2_data_q <= u_requests_downstream_data_o;
      s2_strobe_q <= u_requests_downstream_strobe_o;
      s2_target_register_q <= u_decoder_target_register_o;
      s2_target_trace_q <= u_decoder_target_trace_o;
      s2_target_program_q <= u_decoder_target_program_o;
      s2_target_codebook_q <= u_decoder_target_codebook_o;
      s2_target_element_q <= u_decoder_target_element_o;
      s2_target_everyone_q <= u_decoder_target_everyone_o;
      s2_target_number_q <= u_decoder_target_number_o;
      s2_target_memory_q <= u_decoder_target_memory_o;
      s2_target_vector_q <= u_decoder_target_vector_o;
      s2_target_buffer_q <= u_decoder_target_buffer_o;
      s2_target_output_q <= u_decoder_target_output_o;
      s2_target_word_q <= u_decoder_target_word_o;
      s2_control_q <= u_requests_downstream_address_o[7:3] == 5'h05;
      s2_run_q <= u_requests_downstream_address_o[7:3] == 5'h0e;
    end
  end

  // s2: execute
  assign blocked = running_i && !(s2_target_register_q || s2_target_vector_q);
  assign error = s2_refused_q || blocked || (s2_target_register_q && s2_write_q && register_refused_i);
  assign to_elements = (s2_target_element_q || s2_target_vector_q) && !(s2_refused_q || blocked);
  assign at_once = error || s2_write_q || s2_target_register_q;
  assign goes = s2_valid_q && !waits_i && !awaiting_q;
  assign able = goes && !to_elements && elements_idle_i && u_responses_upstream_ready_o;
  assign vectors_under_way = vectors_move_q && !elements_idle_i;
  assign element_valid_o = goes && to_elements && !s2_target_vector_q && !vectors_under_way;
  assign element_everyone_o = s2_target_everyone_q;
  assign element_element_o = s2_target_number_q;
  assign element_access_write_o = s2_write_q;
  assign element_access_memory_o = s2_target_memory_q;
  assign element_access_word_o = s2_target_word_q;
  assign element_access_data_o = s2_data_q;
  assign element_last_position_o = 2'b00;
  assign vector_o = goes && to_elements && s2_target_vector_q;
  assign late = awaiting_q && store_answered_i;
  assign answers_here = (able && at_once) || late;
  assign s2_done = answers_here || (element_valid_o && element_ready_i) || (vector_o && vector_ready_i);
  assign writes_o = able && s2_write_q && !error;
  assign reads_o = able && !at_once;
  assign refuses_o = able && error;
  assign cause_o = s2_refused_q ? s2_cause_q : blocked ? CAUSE_BUSY : register_cause_i;
  assign last_position_o = s2_last_q;
  assign refused_address_o = s2_address_q;
  assign target_register_o = s2_target_register_q;
  assign target_trace_o = s2_target_trace_q;
  assign target_program_o = s2_target_program_q;
  assign target_codebook_o = s2_target_codebook_q;
  assign target_element_o = s2_target_element_q;
  assign target_everyone_o = s2_target_everyone_q;
  assign target_number_o = s2_target_number_q;
  assign target_memory_o = s2_target_memory_q;
  assign target_vector_o = s2_target_vector_q;
  assign target_buffer_o = s2_target_buffer_q;
  assign target_output_o = s2_target_output_q;
  assign target_word_o = s2_target_word_q;
  assign data_o = s2_data_q;
  assign registers_enable_o = able && s2_write_q && s2_target_register_q && !s2_refused_q;
  assign registers_index_o = s2_target_word_q[4:0];
  assign registers_control_o = s2_control_q;
  assign registers_run_o = s2_run_q;
  assign registers_data_o = s2_data_q;
  assign registers_strobe_o = s2_strobe_q;
  assign u_responses_upstream_error_term = answers_here && error && !awaiting_q;
  assign element_response_ready_o = u_responses_upstream_ready_o;
  assign busy_o = u_requests_downstream_valid_o || s2_valid_q || awaiting_q || u_responses_downstream_valid_o;

  always @(posedge clk) begin
    if (reset) begin
      awaiting_q <= 1'b0;
      vectors_move_q <= 1'b0;
    end else begin
      if (vector_o) begin
        vectors_move_q <= 1'b1;
      end else if (elements_idle_i) begin
        vectors_move_q <= 1'b0;
      end
      if (reads_o) begin
        awaiting_q <= 1'b1;
      end else if (store_answered_i) begin
        awaiting_q <= 1'b0;
      end
    end
  end

endmodule
