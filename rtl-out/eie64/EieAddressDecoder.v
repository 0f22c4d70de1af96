// EieAddressDecoder: Tells what a host address means and whether the request may be made.
// eie 0.1.0-SNAPSHOT, configuration SHA-256 6a95cb9237261217b25e3180fd43b40bc7fc4a5dfde0df435fcc100b8b2650d2
// SPDX-License-Identifier: 0BSD
// Generated; whoever ran the generator may use this file without condition.

module EieAddressDecoder (
  input  wire          write_i,
  input  wire [7:0]    strobe_i,
  output wire          refused_o,
  input  wire [27:0]   address_i,
  output wire          target_register_o,
  output wire          target_trace_o,
  output wire          target_program_o,
  output wire          target_codebook_o,
  output wire          target_element_o,
  output wire          target_everyone_o,
  output wire [5:0]    target_number_o,
  output wire [2:0]    target_memory_o,
  output wire [13:0]   target_word_o
);

  wire                whole;
  wire                aligned;
  wire                refused_test;
  wire                refused_test2;
  wire                refused_test3;
  wire                refused_term;
  wire                refused_term2;
  wire       [10:0]   writable_register_part;
  wire                writable_register;
  wire                refused_term3;
  wire                refused_term4;
  wire                refused_term5;
  wire       [13:0]   memory_fits_part;
  wire                memory_fits;
  wire       [13:0]   control_word;

  assign whole = ((&strobe_i) || (! write_i));
  assign aligned = (! (|address_i[2 : 0]));
  assign refused_test = (address_i[27 : 26] == 2'b00);
  assign refused_test2 = (address_i[27 : 26] == 2'b01);
  assign refused_test3 = (address_i[27 : 26] == 2'b10);
  assign refused_term = (refused_test && (! (|address_i[25 : 17])));
  assign refused_term2 = ((refused_term && (address_i[16 : 14] == 3'b000)) && (address_i[13 : 3] < 11'h00e));
  assign writable_register_part = address_i[13 : 3];
  assign writable_register = (|{{(writable_register_part == 11'h009),(writable_register_part == 11'h008)},{(writable_register_part == 11'h007),(writable_register_part == 11'h005)}});
  assign target_register_o = refused_term2;
  assign refused_term3 = ((refused_term && (address_i[16 : 14] == 3'b001)) && (address_i[13 : 3] < 11'h020));
  assign target_trace_o = refused_term3;
  assign refused_term4 = ((refused_term && (address_i[16 : 15] == 2'b01)) && (address_i[14 : 3] < 12'h040));
  assign target_program_o = refused_term4;
  assign refused_term5 = ((refused_term && (address_i[16 : 16] == 1'b1)) && (address_i[15 : 3] < 13'h0020));
  assign target_codebook_o = refused_term5;
  assign memory_fits_part = address_i[16 : 3];
  assign memory_fits = (|{{(((address_i[19 : 17] == 3'b100) && (memory_fits_part < 14'h0006)) && (! write_i)),(((address_i[19 : 17] == 3'b011) && (memory_fits_part < 14'h0400)) && 1'b1)},{(((address_i[19 : 17] == 3'b010) && (memory_fits_part < 14'h0100)) && 1'b1),{(((address_i[19 : 17] == 3'b001) && (memory_fits_part < 14'h2000)) && 1'b1),(((address_i[19 : 17] == 3'b000) && 1'b1) && 1'b1)}}});
  assign refused_o = (! ((|{{((((refused_test2 && (1'b1 && 1'b1)) && memory_fits) || (((refused_test3 && write_i) && (! (|address_i[25 : 20]))) && memory_fits)) && whole),(refused_term5 && whole)},{(refused_term4 && whole),{(refused_term3 && (! write_i)),(refused_term2 && ((! write_i) || writable_register))}}}) && aligned));
  assign target_element_o = (refused_test2 || refused_test3);
  assign target_everyone_o = refused_test3;
  assign target_number_o = address_i[25 : 20];
  assign target_memory_o = address_i[19 : 17];
  assign control_word = ((((14'h0 | ((address_i[16 : 14] == 3'b000) ? {3'b000,address_i[13 : 3]} : 14'h0)) | ((address_i[16 : 14] == 3'b001) ? {3'b000,address_i[13 : 3]} : 14'h0)) | ((address_i[16 : 15] == 2'b01) ? {2'b00,address_i[14 : 3]} : 14'h0)) | ((address_i[16 : 16] == 1'b1) ? {1'b0,address_i[15 : 3]} : 14'h0));
  assign target_word_o = (refused_test ? control_word : address_i[16 : 3]);

endmodule
