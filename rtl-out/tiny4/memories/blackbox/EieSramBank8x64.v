// EieSramBank8x64: single-port memory, 8 words of 64 bits; a black box.
// eie 0.1.0-SNAPSHOT, configuration SHA-256 91b069e72359661aa674e6fe745ad5cbc0c1b861b888afad238511267bef07f7
// SPDX-License-Identifier: 0BSD
// Generated; whoever ran the generator may use this file without condition.

(* blackbox *)
module EieSramBank8x64 (
  input  wire         enable_i,
  input  wire         write_i,
  input  wire [2:0]   address_i,
  input  wire [63:0]  write_data_i,
  output wire [63:0]  read_data_o,
  input  wire         clk
);
endmodule
