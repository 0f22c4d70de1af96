// EiePointerRead: Finds the first and last entry of a column; drops columns without an entry.
// Source: io/eie/generator/unit/element/PointerRead.java
// eie 0.1.0-SNAPSHOT, configuration SHA-256 91b069e72359661aa674e6fe745ad5cbc0c1b861b888afad238511267bef07f7
// SPDX-License-Identifier: 0BSD
// Generated; whoever ran the generator may use this file without condition.

module EiePointerRead (
  input  wire          flush_i,
  output wire [63:0]   host_data_o,
  output wire          occupied_o,
  output wire          reads_o,
  input  wire          column_valid_i,
  output wire          column_ready_o,
  input  wire [8:0]    column_column_i,
  input  wire [15:0]   column_value_i,
  input  wire          host_enable_i,
  input  wire          host_write_i,
  input  wire [7:0]    host_word_i,
  input  wire [63:0]   host_data_i,
  output wire          range_valid_o,
  input  wire          range_ready_i,
  output wire [10:0]   range_first_o,
  output wire [10:0]   range_last_o,
  output wire [15:0]   range_value_o,
  input  wire          clk,
  input  wire          reset
);

  wire          u_even_bank_enable_i;
  wire          u_even_bank_write_i;
  wire [7:0]    u_even_bank_address_i;
  wire [10:0]   u_even_bank_write_data_i;
  wire          u_odd_bank_enable_i;
  wire          u_odd_bank_write_i;
  wire [7:0]    u_odd_bank_address_i;
  wire [10:0]   u_odd_bank_write_data_i;
  wire [10:0]   u_even_bank_read_data_o;
  wire [10:0]   u_odd_bank_read_data_o;

  // s0: both pointers addressed
  wire [7:0]    pair;
  wire [7:0]    even_place;
  wire [31:0]   odd_word;
  wire [31:0]   even_word;

  // s1: both pointers at the outputs of the banks
  reg           s1_valid_q;
  reg           s1_odd_q;
  reg  [15:0]   s1_value_q;

  // s2: first and end of the range in order; an empty range ends here
  reg           s2_valid_q;
  wire          s2_empty;
  wire          s1_moves;
  reg  [10:0]   s2_first_q;
  reg  [10:0]   s2_end_q;
  reg  [15:0]   s2_value_q;

  EieSramBank256x11 u_even_bank (
    .enable_i     (u_even_bank_enable_i),
    .write_i      (u_even_bank_write_i),
    .address_i    (u_even_bank_address_i),
    .write_data_i (u_even_bank_write_data_i),
    .read_data_o  (u_even_bank_read_data_o[10:0]),
    .clk          (clk)
  );

  EieSramBank256x11 u_odd_bank (
    .enable_i     (u_odd_bank_enable_i),
    .write_i      (u_odd_bank_write_i),
    .address_i    (u_odd_bank_address_i),
    .write_data_i (u_odd_bank_write_data_i),
    .read_data_o  (u_odd_bank_read_data_o[10:0]),
    .clk          (clk)
  );

  assign u_even_bank_enable_i = reads_o || host_enable_i;
  assign u_even_bank_write_i = host_enable_i && host_write_i;
  assign u_even_bank_address_i = host_enable_i ? host_word_i : even_place;
  assign u_even_bank_write_data_i = host_data_i[10:0];
  assign u_odd_bank_enable_i = reads_o || host_enable_i;
  assign u_odd_bank_write_i = host_enable_i && host_write_i;
  assign u_odd_bank_address_i = host_enable_i ? host_word_i : pair;
  assign u_odd_bank_write_data_i = host_data_i[42:32];

  // s0: both pointers addressed
  assign pair = column_column_i[8:1];
  assign even_place = pair + {7'h0, column_column_i[0]};
  assign column_ready_o = !s1_valid_q || s1_moves;
  assign reads_o = column_valid_i && column_ready_o;
  assign odd_word = {21'h0, u_odd_bank_read_data_o};
  assign even_word = {21'h0, u_even_bank_read_data_o};
  assign host_data_o = {odd_word, even_word};

  // s1: both pointers at the outputs of the banks
  always @(posedge clk) begin
    if (reset) begin
      s1_valid_q <= 1'b0;
    end else begin
      if (column_ready_o) begin
        s1_valid_q <= column_valid_i;
      end
      if (flush_i) begin
        s1_valid_q <= 1'b0;
      end
    end
  end

  always @(posedge clk) begin
    if (column_valid_i && column_ready_o) begin
      s1_odd_q <= column_column_i[0];
      s1_value_q <= column_value_i;
    end
  end

  // s2: first and end of the range in order; an empty range ends here
  assign s2_empty = s2_first_q == s2_end_q;
  assign s1_moves = !s2_valid_q || s2_empty || range_ready_i;
  assign range_valid_o = s2_valid_q && !s2_empty;
  assign range_first_o = s2_first_q;
  assign range_last_o = s2_end_q - 11'h001;
  assign range_value_o = s2_value_q;
  assign occupied_o = s1_valid_q || s2_valid_q;

  always @(posedge clk) begin
    if (reset) begin
      s2_valid_q <= 1'b0;
    end else begin
      if (s1_moves) begin
        s2_valid_q <= s1_valid_q;
      end
      if (flush_i) begin
        s2_valid_q <= 1'b0;
      end
    end
  end

  always @(posedge clk) begin
    if (s1_moves && s1_valid_q) begin
      s2_first_q <= s1_odd_q ? u_odd_bank_read_data_o : u_even_bank_read_data_o;
      s2_end_q <= s1_odd_q ? u_even_bank_read_data_o : u_odd_bank_read_data_o;
      s2_value_q <= s1_value_q;
    end
  end

endmodule
