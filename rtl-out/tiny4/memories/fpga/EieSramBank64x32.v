// EieSramBank64x32: single-port memory, 64 words of 32 bits; becomes block RAM in an FPGA.
// eie 0.1.0-SNAPSHOT, configuration SHA-256 91b069e72359661aa674e6fe745ad5cbc0c1b861b888afad238511267bef07f7
// SPDX-License-Identifier: 0BSD
// Generated; whoever ran the generator may use this file without condition.

module EieSramBank64x32 (
  input  wire         enable_i,
  input  wire         write_i,
  input  wire [5:0]   address_i,
  input  wire [31:0]  write_data_i,
  output wire [31:0]  read_data_o,
  input  wire         clk
);

  localparam WORDS = 64;
  localparam VALUES = 1;
  localparam BITS = 32;

  wire [VALUES-1:0] mask = 1'b1;

  genvar value;
  generate
    // A memory per value: not every tool takes write enables for parts of a word.
    for (value = 0; value < VALUES; value = value + 1) begin : values
      (* ram_style = "block", syn_ramstyle = "block_ram" *)
      reg [BITS-1:0] cells [0:WORDS-1];
      reg [BITS-1:0] read_q;

      always @(posedge clk) begin
        if (enable_i) begin
          if (write_i) begin
            if (mask[value]) begin
              cells[address_i] <= write_data_i[value*BITS +: BITS];
            end
          end else begin
            read_q <= cells[address_i];
          end
        end
      end

      assign read_data_o[value*BITS +: BITS] = read_q;
    end
  endgenerate

endmodule
