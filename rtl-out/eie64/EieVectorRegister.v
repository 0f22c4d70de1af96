// EieVectorRegister: Where the vectors of one direction lie, and whether they fit.
// Source: io/eie/generator/unit/control/VectorRegister.java
// eie 0.1.0-SNAPSHOT, configuration SHA-256 6a95cb9237261217b25e3180fd43b40bc7fc4a5dfde0df435fcc100b8b2650d2
// SPDX-License-Identifier: 0BSD
// Generated; whoever ran the generator may use this file without condition.

module EieVectorRegister (
  input  wire          write_i,
  input  wire [63:0]   data_i,
  output wire [63:0]   value_o,
  output wire [15:0]   place_first_row_o,
  output wire [15:0]   place_buffer_rows_o,
  output wire [25:0]   place_last_position_o,
  output wire [3:0]    place_buffers_o,
  output wire          place_fits_o,
  output wire          settling_o,
  input  wire          clk,
  input  wire          reset
);

  // fields
  reg  [15:0]   first_row_q;
  reg  [15:0]   buffer_rows_q;
  reg  [25:0]   length_q;
  reg  [3:0]    buffers_q;
  reg           settles_q;

  // whether the vectors fit
  reg           fits_q;
  reg  [25:0]   last_position_q;
  wire [19:0]   rows_of_all;
  wire [20:0]   end_row;
  wire [22:0]   positions_of_buffer;

  // fields
  assign settling_o = settles_q;

  always @(posedge clk) begin
    if (reset) begin
      first_row_q <= 16'h0;
      buffer_rows_q <= 16'h0;
      length_q <= 26'h0;
      buffers_q <= 4'b0000;
      settles_q <= 1'b0;
    end else begin
      if (write_i) begin
        first_row_q <= data_i[15:0];
        buffer_rows_q <= data_i[31:16];
        length_q <= data_i[57:32];
        buffers_q <= data_i[63:60];
      end
      settles_q <= write_i;
    end
  end

  // whether the vectors fit
  assign rows_of_all = buffers_q * buffer_rows_q;
  assign end_row = {1'b0, rows_of_all} + {5'h0, first_row_q};
  assign positions_of_buffer = buffer_rows_q * 7'h40;
  assign place_first_row_o = first_row_q;
  assign place_buffer_rows_o = buffer_rows_q;
  assign place_last_position_o = last_position_q;
  assign place_buffers_o = buffers_q;
  assign place_fits_o = fits_q;
  assign value_o = {buffers_q, 2'b00, length_q, buffer_rows_q, first_row_q};

  always @(posedge clk) begin
    if (reset) begin
      fits_q <= 1'b0;
    end else begin
      fits_q <= (end_row <= 21'h000400) && (length_q != 26'h0) && (length_q <= {3'b000, positions_of_buffer})
                && (buffers_q <= 4'b1000) && !(|first_row_q[1:0]) && !(|buffer_rows_q[1:0]);
    end
  end

  always @(posedge clk) begin
    last_position_q <= length_q - 26'h0000001;
  end

endmodule
