// EieControlRegisters: Identity, commands, status, program range, vectors and counters of the host port.
// Source: io/eie/generator/unit/control/ControlRegisters.java
// eie 0.1.0-SNAPSHOT, configuration SHA-256 6a95cb9237261217b25e3180fd43b40bc7fc4a5dfde0df435fcc100b8b2650d2
// SPDX-License-Identifier: 0BSD
// Generated; whoever ran the generator may use this file without condition.

module EieControlRegisters (
  input  wire          access_enable_i,
  input  wire [4:0]    access_index_i,
  input  wire          access_control_i,
  input  wire          access_run_i,
  input  wire [63:0]   access_data_i,
  input  wire [7:0]    access_strobe_i,
  output wire [63:0]   read_data_o,
  output wire          refused_o,
  output wire [3:0]    refused_cause_o,
  input  wire          running_i,
  input  wire          fails_i,
  input  wire [3:0]    fail_cause_i,
  input  wire [3:0]    fail_field_i,
  input  wire [63:0]   counts_cycles_i,
  input  wire [63:0]   counts_broadcasts_i,
  input  wire [63:0]   counts_stall_queue_full_i,
  input  wire [63:0]   counts_stall_no_input_i,
  output wire          run_o,
  input  wire          waiting_i,
  output wire          abort_o,
  input  wire          completed_i,
  input  wire [15:0]   completed_tag_i,
  input  wire          completed_failed_i,
  input  wire [31:0]   completed_cycles_i,
  output wire          acknowledge_o,
  output wire          acknowledge_all_o,
  output wire [15:0]   inputs_first_row_o,
  output wire [15:0]   inputs_buffer_rows_o,
  output wire [25:0]   inputs_last_position_o,
  output wire [3:0]    inputs_buffers_o,
  output wire          inputs_fits_o,
  output wire [15:0]   outputs_first_row_o,
  output wire [15:0]   outputs_buffer_rows_o,
  output wire [25:0]   outputs_last_position_o,
  output wire [3:0]    outputs_buffers_o,
  output wire          outputs_fits_o,
  output wire          settling_o,
  output wire          interrupt_o,
  input  wire [3:0]    fail_descriptor_i,
  input  wire [21:0]   fail_address_i,
  output wire [3:0]    request_first_o,
  output wire [3:0]    request_last_o,
  output wire [2:0]    request_source_o,
  output wire [2:0]    request_destination_o,
  output wire [15:0]   request_tag_o,
  input  wire          clk,
  input  wire          reset
);

  localparam [3:0] CAUSE_NONE = 4'b0000;
  localparam [3:0] CAUSE_BUSY = 4'b0001;
  localparam [3:0] CAUSE_UNMAPPED = 4'b0010;
  localparam [3:0] CAUSE_DESCRIPTOR = 4'b0011;
  localparam [3:0] CAUSE_VECTOR_BOUNDS = 4'b0110;
  localparam [3:0] CAUSE_RUN_QUEUE = 4'b1000;
  localparam [4:0] REGISTER_IDENTITY = 5'h0;
  localparam [4:0] REGISTER_CONFIG_HASH0 = 5'h01;
  localparam [4:0] REGISTER_CONFIG_HASH1 = 5'h02;
  localparam [4:0] REGISTER_CONFIG_HASH2 = 5'h03;
  localparam [4:0] REGISTER_CONFIG_HASH3 = 5'h04;
  localparam [4:0] REGISTER_CONTROL = 5'h05;
  localparam [4:0] REGISTER_STATUS = 5'h06;
  localparam [4:0] REGISTER_INTERRUPT_ENABLE = 5'h07;
  localparam [4:0] REGISTER_FIRST_DESCRIPTOR = 5'h08;
  localparam [4:0] REGISTER_LAST_DESCRIPTOR = 5'h09;
  localparam [4:0] REGISTER_CYCLES = 5'h0a;
  localparam [4:0] REGISTER_BROADCASTS = 5'h0b;
  localparam [4:0] REGISTER_STALL_QUEUE_FULL = 5'h0c;
  localparam [4:0] REGISTER_STALL_NO_INPUT = 5'h0d;
  localparam [4:0] REGISTER_RUN = 5'h0e;
  localparam [4:0] REGISTER_COMPLETED = 5'h0f;
  localparam [4:0] REGISTER_INPUT_VECTOR = 5'h10;
  localparam [4:0] REGISTER_OUTPUT_VECTOR = 5'h11;

  wire          u_input_vector_write_i;
  wire          u_output_vector_write_i;
  wire [63:0]   u_input_vector_value_o;
  wire [15:0]   u_input_vector_place_first_row_o;
  wire [15:0]   u_input_vector_place_buffer_rows_o;
  wire [25:0]   u_input_vector_place_last_position_o;
  wire [3:0]    u_input_vector_place_buffers_o;
  wire          u_input_vector_place_fits_o;
  wire          u_input_vector_settling_o;
  wire [63:0]   u_output_vector_value_o;
  wire [15:0]   u_output_vector_place_first_row_o;
  wire [15:0]   u_output_vector_place_buffer_rows_o;
  wire [25:0]   u_output_vector_place_last_position_o;
  wire [3:0]    u_output_vector_place_buffers_o;
  wire          u_output_vector_place_fits_o;
  wire          u_output_vector_settling_o;
  wire          range_fits;

  // commands
  wire          asked;
  wire          writes;
  wire          command;
  wire          run_is_known;
  wire          abort_bit;
  wire          start_bit;
  wire          clear_bit;
  wire          stream_bit;
  wire          asked_term;
  wire          no_buffer;
  wire          wrong_tag;
  wire          moves_vectors;
  wire          cannot_run;
  wire          run_refused;
  wire          command_refused;
  wire          commands;

  // registers that the host writes
  reg           interrupt_enable_q;
  reg  [15:0]   first_bits_q;
  reg  [15:0]   last_bits_q;

  // status and interrupt
  reg           error_q;
  reg  [3:0]    cause_q;
  reg  [3:0]    cause_field_q;
  reg           interrupts_q;
  reg  [3:0]    cause_descriptor_q;
  reg  [21:0]   cause_address_q;
  wire          clears;

  // what is read
  reg  [63:0]   read_data_selected;

  EieVectorRegister u_input_vector (
    .write_i               (u_input_vector_write_i),
    .data_i                (access_data_i),
    .value_o               (u_input_vector_value_o[63:0]),
    .place_first_row_o     (u_input_vector_place_first_row_o[15:0]),
    .place_buffer_rows_o   (u_input_vector_place_buffer_rows_o[15:0]),
    .place_last_position_o (u_input_vector_place_last_position_o[25:0]),
    .place_buffers_o       (u_input_vector_place_buffers_o[3:0]),
    .place_fits_o          (u_input_vector_place_fits_o),
    .settling_o            (u_input_vector_settling_o),
    .clk                   (clk),
    .reset                 (reset)
  );

  EieVectorRegister u_output_vector (
    .write_i               (u_output_vector_write_i),
    .data_i                (access_data_i),
    .value_o               (u_output_vector_value_o[63:0]),
    .place_first_row_o     (u_output_vector_place_first_row_o[15:0]),
    .place_buffer_rows_o   (u_output_vector_place_buffer_rows_o[15:0]),
    .place_last_position_o (u_output_vector_place_last_position_o[25:0]),
    .place_buffers_o       (u_output_vector_place_buffers_o[3:0]),
    .place_fits_o          (u_output_vector_place_fits_o),
    .settling_o            (u_output_vector_settling_o),
    .clk                   (clk),
    .reset                 (reset)
  );

  assign range_fits = (last_bits_q < 16'h0010) && (first_bits_q <= last_bits_q);
  assign u_input_vector_write_i = writes && (access_index_i == REGISTER_INPUT_VECTOR);
  assign u_output_vector_write_i = writes && (access_index_i == REGISTER_OUTPUT_VECTOR);

  // commands
  assign command = access_strobe_i[0] && access_control_i;
  assign run_is_known = running_i || waiting_i;
  assign abort_bit = command && access_data_i[2];
  assign start_bit = command && access_data_i[0];
  assign clear_bit = command && access_data_i[1];
  assign stream_bit = command && access_data_i[3];
  assign asked_term = start_bit && !(run_is_known && abort_bit) && !stream_bit;
  assign asked = access_run_i || asked_term;
  assign request_first_o = first_bits_q[3:0];
  assign request_last_o = last_bits_q[3:0];
  assign request_source_o = access_run_i ? access_data_i[2:0] : 3'b000;
  assign request_destination_o = access_run_i ? access_data_i[10:8] : 3'b000;
  assign request_tag_o = access_run_i ? access_data_i[31:16] : 16'h0;
  assign acknowledge_o = access_enable_i && (access_index_i == REGISTER_COMPLETED) && completed_i
                         && (access_data_i[15:0] == completed_tag_i);
  assign acknowledge_all_o = access_enable_i && clear_bit && !refused_o;
  assign no_buffer =
      ((request_source_o != 3'b000) && !(({1'b0, request_source_o} < inputs_buffers_o) && inputs_fits_o))
      || ((request_destination_o != 3'b000)
          && !(({1'b0, request_destination_o} < outputs_buffers_o) && outputs_fits_o));
  assign wrong_tag =
      (access_index_i == REGISTER_COMPLETED) && !(completed_i && (access_data_i[15:0] == completed_tag_i));
  assign moves_vectors =
      ((access_index_i == REGISTER_INPUT_VECTOR) || (access_index_i == REGISTER_OUTPUT_VECTOR)) && run_is_known;
  assign cannot_run = waiting_i || !range_fits || no_buffer;
  assign run_refused = asked && cannot_run;
  assign run_o = access_enable_i && asked && !run_refused;
  assign refused_o = run_refused || wrong_tag || moves_vectors || stream_bit;
  assign refused_cause_o =
      moves_vectors
      ? CAUSE_BUSY
      : stream_bit
        ? CAUSE_UNMAPPED
        : (wrong_tag || waiting_i) ? CAUSE_RUN_QUEUE : !range_fits ? CAUSE_DESCRIPTOR : CAUSE_VECTOR_BOUNDS;
  assign command_refused = (asked_term && cannot_run) || stream_bit;
  assign writes = access_enable_i && !refused_o;
  assign commands = access_enable_i && !command_refused;
  assign abort_o = commands && abort_bit;

  // registers that the host writes
  assign inputs_first_row_o = u_input_vector_place_first_row_o;
  assign inputs_buffer_rows_o = u_input_vector_place_buffer_rows_o;
  assign inputs_last_position_o = u_input_vector_place_last_position_o;
  assign inputs_buffers_o = u_input_vector_place_buffers_o;
  assign inputs_fits_o = u_input_vector_place_fits_o;
  assign outputs_first_row_o = u_output_vector_place_first_row_o;
  assign outputs_buffer_rows_o = u_output_vector_place_buffer_rows_o;
  assign outputs_last_position_o = u_output_vector_place_last_position_o;
  assign outputs_buffers_o = u_output_vector_place_buffers_o;
  assign outputs_fits_o = u_output_vector_place_fits_o;
  assign settling_o = u_input_vector_settling_o || u_output_vector_settling_o;

  always @(posedge clk) begin
    if (reset) begin
      interrupt_enable_q <= 1'b0;
      first_bits_q <= 16'h0;
      last_bits_q <= 16'h0;
    end else begin
      if (writes && (access_index_i == REGISTER_FIRST_DESCRIPTOR)) begin
        first_bits_q <= {access_strobe_i[1] ? access_data_i[15:8] : first_bits_q[15:8],
                         access_strobe_i[0] ? access_data_i[7:0] : first_bits_q[7:0]};
      end
      if (writes && (access_index_i == REGISTER_LAST_DESCRIPTOR)) begin
        last_bits_q <= {access_strobe_i[1] ? access_data_i[15:8] : last_bits_q[15:8],
                        access_strobe_i[0] ? access_data_i[7:0] : last_bits_q[7:0]};
      end
      if (writes && (access_index_i == REGISTER_INTERRUPT_ENABLE) && access_strobe_i[0]) begin
        interrupt_enable_q <= access_data_i[0];
      end
    end
  end

  // status and interrupt
  assign clears = writes && clear_bit;
  assign interrupt_o = interrupts_q;

  always @(posedge clk) begin
    if (reset) begin
      error_q <= 1'b0;
      cause_q <= CAUSE_NONE;
      cause_field_q <= 4'b0000;
      interrupts_q <= 1'b0;
      cause_descriptor_q <= 4'b0000;
      cause_address_q <= 22'h0;
    end else begin
      if (clears) begin
        error_q <= 1'b0;
        cause_q <= CAUSE_NONE;
        cause_descriptor_q <= 4'b0000;
        cause_field_q <= 4'b0000;
        cause_address_q <= 22'h0;
      end
      if (fails_i && (!error_q || clears)) begin
        error_q <= 1'b1;
        cause_q <= fail_cause_i;
        cause_descriptor_q <= fail_descriptor_i;
        cause_field_q <= fail_field_i;
        cause_address_q <= fail_address_i;
      end
      interrupts_q <= completed_i && interrupt_enable_q;
    end
  end

  // what is read
  always @(*) begin
    case (access_index_i)
      REGISTER_IDENTITY: read_data_selected = 64'h4549450000000005;
      REGISTER_CONFIG_HASH0: read_data_selected = 64'h6a95cb9237261217;
      REGISTER_CONFIG_HASH1: read_data_selected = 64'hb25e3180fd43b40b;
      REGISTER_CONFIG_HASH2: read_data_selected = 64'hc7fc4a5dfde0df43;
      REGISTER_CONFIG_HASH3: read_data_selected = 64'h5fcc100b8b2650d2;
      REGISTER_CONTROL: read_data_selected = 64'h0;
      REGISTER_STATUS: read_data_selected =
          {10'h0, cause_address_q, 12'h0, cause_descriptor_q, 4'b0000, cause_field_q, cause_q, waiting_i, error_q,
           completed_i, running_i};
      REGISTER_INTERRUPT_ENABLE: read_data_selected = {63'h0, interrupt_enable_q};
      REGISTER_FIRST_DESCRIPTOR: read_data_selected = {48'h0, first_bits_q};
      REGISTER_LAST_DESCRIPTOR: read_data_selected = {48'h0, last_bits_q};
      REGISTER_CYCLES: read_data_selected = counts_cycles_i;
      REGISTER_BROADCASTS: read_data_selected = counts_broadcasts_i;
      REGISTER_STALL_QUEUE_FULL: read_data_selected = counts_stall_queue_full_i;
      REGISTER_STALL_NO_INPUT: read_data_selected = counts_stall_no_input_i;
      REGISTER_RUN: read_data_selected = 64'h0;
      REGISTER_COMPLETED: read_data_selected =
          completed_i ? {completed_cycles_i, 14'h0, completed_failed_i, completed_i, completed_tag_i} : 64'h0;
      REGISTER_INPUT_VECTOR: read_data_selected = u_input_vector_value_o;
      default: read_data_selected = u_output_vector_value_o;
    endcase
  end

  assign read_data_o = read_data_selected;

endmodule
