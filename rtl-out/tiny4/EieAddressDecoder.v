// EieAddressDecoder: Tells what a host address means and whether the request may be made.
// Source: io/eie/generator/unit/control/AddressDecoder.java
// eie 0.1.0-SNAPSHOT, configuration SHA-256 91b069e72359661aa674e6fe745ad5cbc0c1b861b888afad238511267bef07f7
// SPDX-License-Identifier: 0BSD
// Generated; whoever ran the generator may use this file without condition.

module EieAddressDecoder (
  input  wire          write_i,
  input  wire [7:0]    strobe_i,
  output wire          refused_o,
  input  wire [18:0]   address_i,
  output wire          target_register_o,
  output wire          target_trace_o,
  output wire          target_program_o,
  output wire          target_codebook_o,
  output wire          target_element_o,
  output wire          target_everyone_o,
  output wire [1:0]    target_number_o,
  output wire [2:0]    target_memory_o,
  output wire [12:0]   target_word_o
);

  wire          whole;
  wire          aligned;
  wire          in_control_region;
  wire          in_element_region;
  wire          in_every_region;
  wire          hits_register;
  wire          writable_register;
  wire          hits_trace;
  wire          hits_program;
  wire          hits_codebook;
  wire          memory_fits;
  wire [12:0]   control_word;

  assign whole = (&strobe_i) || !write_i;
  assign aligned = !(|address_i[2:0]);
  assign in_control_region = address_i[18:17] == 2'b00;
  assign in_element_region = address_i[18:17] == 2'b01;
  assign in_every_region = address_i[18:17] == 2'b10;
  assign hits_register = in_control_region && (address_i[16:14] == 3'b000) && (address_i[13:3] < 11'h00e);
  assign writable_register =
      |{address_i[13:3] == 11'h009, address_i[13:3] == 11'h008, address_i[13:3] == 11'h007, address_i[13:3] == 11'h005};
  assign target_register_o = hits_register;
  assign hits_trace = in_control_region && (address_i[16:14] == 3'b001) && (address_i[13:3] < 11'h008);
  assign target_trace_o = hits_trace;
  assign hits_program = in_control_region && (address_i[16:15] == 2'b01) && (address_i[14:3] < 12'h010);
  assign target_program_o = hits_program;
  assign hits_codebook = in_control_region && address_i[16] && (address_i[15:3] < 13'h0010);
  assign target_codebook_o = hits_codebook;
  assign memory_fits = |{(address_i[13:11] == 3'b100) && (address_i[10:3] < 8'h06) && !write_i,
                         (address_i[13:11] == 3'b011) && (address_i[10:3] < 8'h40),
                         (address_i[13:11] == 3'b010) && (address_i[10:3] < 8'h40), address_i[13:11] == 3'b001,
                         address_i[13:11] == 3'b000};
  assign refused_o = !((|{((in_element_region && !address_i[16] && memory_fits)
                           || (in_every_region && write_i && !(|address_i[16:14]) && memory_fits))
                          && whole,
                          hits_codebook && whole, hits_program && whole, hits_trace && !write_i,
                          hits_register && (!write_i || writable_register)})
                       && aligned);
  assign target_element_o = in_element_region || in_every_region;
  assign target_everyone_o = in_every_region;
  assign target_number_o = address_i[15:14];
  assign target_memory_o = address_i[13:11];
  assign control_word =
      ((address_i[16:14] == 3'b000) ? {2'b00, address_i[13:3]} : 13'h0)
      | ((address_i[16:14] == 3'b001) ? {2'b00, address_i[13:3]} : 13'h0)
      | ((address_i[16:15] == 2'b01) ? {1'b0, address_i[14:3]} : 13'h0) | (address_i[16] ? address_i[15:3] : 13'h0);
  assign target_word_o = in_control_region ? control_word : {5'h0, address_i[10:3]};

endmodule
