// EieAddressDecoder: Tells what a host address means and whether the request may be made.
// Source: io/eie/generator/unit/control/AddressDecoder.java
// eie 0.1.0-SNAPSHOT, configuration SHA-256 91b069e72359661aa674e6fe745ad5cbc0c1b861b888afad238511267bef07f7
// SPDX-License-Identifier: 0BSD
// Generated; whoever ran the generator may use this file without condition.

module EieAddressDecoder (
  input  wire          write_i,
  input  wire [7:0]    strobe_i,
  output wire          refused_o,
  output wire          unmapped_o,
  output wire [3:0]    cause_o,
  input  wire [17:0]   address_i,
  output wire          target_register_o,
  output wire          target_trace_o,
  output wire          target_program_o,
  output wire          target_codebook_o,
  output wire          target_element_o,
  output wire          target_everyone_o,
  output wire [1:0]    target_number_o,
  output wire [2:0]    target_memory_o,
  output wire          target_vector_o,
  output wire [2:0]    target_buffer_o,
  output wire          target_output_o,
  output wire [12:0]   target_word_o
);

  localparam [3:0] CAUSE_UNMAPPED = 4'b0010;
  localparam [3:0] CAUSE_PARTIAL = 4'b0100;
  localparam [3:0] CAUSE_DIRECTION = 4'b0101;
  localparam [2:0] MEMORY_SPARSE = 3'b000;
  localparam [2:0] MEMORY_POINTER = 3'b001;
  localparam [2:0] MEMORY_BIAS = 3'b010;
  localparam [2:0] MEMORY_ACTIVATION = 3'b011;
  localparam [2:0] MEMORY_COUNTERS = 3'b100;
  localparam [10:0] REGISTER_CONTROL = 11'h005;
  localparam [10:0] REGISTER_INTERRUPT_ENABLE = 11'h007;
  localparam [10:0] REGISTER_FIRST_DESCRIPTOR = 11'h008;
  localparam [10:0] REGISTER_LAST_DESCRIPTOR = 11'h009;
  localparam [10:0] REGISTER_RUN = 11'h00e;
  localparam [10:0] REGISTER_COMPLETED = 11'h00f;
  localparam [10:0] REGISTER_INPUT_VECTOR = 11'h010;
  localparam [10:0] REGISTER_OUTPUT_VECTOR = 11'h011;
  localparam [10:0] WORDS_OF_REGISTERS = 11'h012;
  localparam [10:0] WORDS_OF_TRACE = 11'h008;
  localparam [11:0] WORDS_OF_PROGRAM = 12'h010;
  localparam [12:0] WORDS_OF_CODEBOOK = 13'h0010;
  localparam [2:0] WORDS_OF_COUNTERS = 3'b110;

  wire [10:0]   register_index;
  wire          whole_register;
  wire          whole;
  wire          aligned;

  // registers, trace, program and codebooks
  wire          in_control_region;
  wire          in_element_region;
  wire          in_every_region;
  wire          hits_register;
  wire          writable_register;
  wire          hits_trace;
  wire          hits_program;
  wire          hits_codebook;

  // memories of elements
  wire          in_sparse;
  wire          in_pointer;
  wire          in_bias;
  wire          in_activation;
  wire          in_counters;
  wire          writable_memory;
  wire          readable_memory;
  wire          in_one_element;

  // words of vectors
  wire          in_vector_region;
  wire          is_output;
  wire          needs_whole;

  // the target
  wire [2:0]    memory;
  wire [12:0]   control_word;
  wire [12:0]   element_word;

  assign register_index = address_i[13:3];
  assign whole_register = |{register_index == REGISTER_OUTPUT_VECTOR, register_index == REGISTER_INPUT_VECTOR,
                            register_index == REGISTER_COMPLETED, register_index == REGISTER_RUN};
  assign whole = (&strobe_i) || !write_i;
  assign aligned = !(|address_i[2:0]);

  // registers, trace, program and codebooks
  assign in_control_region = !address_i[17];
  assign in_element_region = address_i[17:15] == 3'b101;
  assign in_every_region = address_i[17:13] == 5'h10;
  assign hits_register = in_control_region && (address_i[17:14] == 4'b0000) && (address_i[13:3] < WORDS_OF_REGISTERS);
  assign writable_register =
      |{register_index == REGISTER_OUTPUT_VECTOR, register_index == REGISTER_INPUT_VECTOR,
        register_index == REGISTER_COMPLETED, register_index == REGISTER_RUN,
        register_index == REGISTER_LAST_DESCRIPTOR, register_index == REGISTER_FIRST_DESCRIPTOR,
        register_index == REGISTER_INTERRUPT_ENABLE, register_index == REGISTER_CONTROL};
  assign target_register_o = hits_register;
  assign hits_trace = in_control_region && (address_i[17:14] == 4'b0001) && (address_i[13:3] < WORDS_OF_TRACE);
  assign target_trace_o = hits_trace;
  assign hits_program = in_control_region && (address_i[17:15] == 3'b001) && (address_i[14:3] < WORDS_OF_PROGRAM);
  assign target_program_o = hits_program;
  assign hits_codebook = in_control_region && (address_i[17:16] == 2'b01) && (address_i[15:3] < WORDS_OF_CODEBOOK);
  assign target_codebook_o = hits_codebook;

  // memories of elements
  assign in_sparse = address_i[12:11] == 2'b00;
  assign in_pointer = address_i[12:11] == 2'b01;
  assign in_bias = address_i[12:9] == 4'b1000;
  assign in_activation = address_i[12:9] == 4'b1001;
  assign in_counters = address_i[12:6] == 7'h50;
  assign writable_memory = |{in_activation, in_bias, in_pointer, in_sparse};
  assign readable_memory = writable_memory || (in_counters && (address_i[5:3] < WORDS_OF_COUNTERS));
  assign in_one_element = in_element_region;

  // words of vectors
  assign in_vector_region = address_i[17:13] == 5'h11;
  assign is_output = address_i[12];
  assign refused_o = !((|{in_vector_region && (is_output ? !write_i : (write_i && whole)),
                          in_one_element && !write_i && readable_memory,
                          (in_one_element || in_every_region) && write_i && writable_memory && whole,
                          hits_codebook && whole, hits_program && whole, hits_trace && !write_i,
                          hits_register && (!write_i || (writable_register && (!whole_register || whole)))})
                       && aligned);
  assign unmapped_o =
      !(|{in_vector_region, (in_one_element && readable_memory) || (in_every_region && writable_memory),
          hits_codebook, hits_program, hits_trace, hits_register});
  assign needs_whole = in_vector_region || in_element_region || in_every_region || !target_register_o || whole_register;
  assign cause_o =
      unmapped_o ? CAUSE_UNMAPPED : (!aligned || (needs_whole && !whole)) ? CAUSE_PARTIAL : CAUSE_DIRECTION;

  // the target
  assign target_element_o = in_element_region || in_every_region;
  assign target_everyone_o = in_every_region;
  assign target_vector_o = in_vector_region;
  assign target_output_o = is_output;
  assign target_buffer_o = address_i[11:9];
  assign target_number_o = !in_every_region ? address_i[14:13] : 2'b00;
  assign memory =
      in_counters
      ? MEMORY_COUNTERS
      : in_activation ? MEMORY_ACTIVATION : in_bias ? MEMORY_BIAS : in_pointer ? MEMORY_POINTER : MEMORY_SPARSE;
  assign target_memory_o = memory;
  assign control_word = ((address_i[17:14] == 4'b0000) ? {2'b00, address_i[13:3]} : 13'h0)
                        | ((address_i[17:14] == 4'b0001) ? {2'b00, address_i[13:3]} : 13'h0)
                        | ((address_i[17:15] == 3'b001) ? {1'b0, address_i[14:3]} : 13'h0)
                        | ((address_i[17:16] == 2'b01) ? address_i[15:3] : 13'h0);
  assign element_word = (in_sparse ? {5'h0, address_i[10:3]} : 13'h0) | (in_pointer ? {5'h0, address_i[10:3]} : 13'h0)
                        | (in_bias ? {7'h0, address_i[8:3]} : 13'h0) | (in_activation ? {7'h0, address_i[8:3]} : 13'h0)
                        | (in_counters ? {10'h0, address_i[5:3]} : 13'h0);
  assign target_word_o = in_control_region ? control_word : target_vector_o ? {7'h0, address_i[8:3]} : element_word;

endmodule
