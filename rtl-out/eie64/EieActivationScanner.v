// EieActivationScanner: Reads an element's part of the source vector as a leaf of the LNZD tree.
// Source: io/eie/generator/unit/element/ActivationScanner.java
// eie 0.1.0-SNAPSHOT, configuration SHA-256 6a95cb9237261217b25e3180fd43b40bc7fc4a5dfde0df435fcc100b8b2650d2
// SPDX-License-Identifier: 0BSD
// Generated; whoever ran the generator may use this file without condition.

module EieActivationScanner (
  input  wire          flush_i,
  input  wire          start_i,
  input  wire [15:0]   start_rows_i,
  input  wire          start_empty_i,
  output wire          read_o,
  input  wire          other_read_i,
  input  wire [9:0]    start_address_i,
  output wire [7:0]    address_o,
  input  wire [63:0]   read_data_i,
  output wire          scan_valid_o,
  input  wire          scan_ready_i,
  output wire          scan_non_zero_o,
  output wire          scan_last_o,
  output wire [5:0]    scan_element_o,
  output wire [15:0]   scan_value_o,
  input  wire          clk,
  input  wire          reset
);

  wire          u_buffer_upstream_non_zero_i;
  wire [15:0]   u_buffer_upstream_value_i;
  wire          u_buffer_upstream_ready_o;
  wire          u_buffer_downstream_valid_o;
  wire          u_buffer_downstream_non_zero_o;
  wire          u_buffer_downstream_last_o;
  wire [5:0]    u_buffer_downstream_element_o;
  wire [15:0]   u_buffer_downstream_value_o;

  // s0: address
  reg  [15:0]   rows_left_q;
  reg  [9:0]    next_row_q;
  wire          more;
  wire          moves;

  // s1: the activation at the memory's output, or kept
  reg           s1_valid_q;
  reg           s1_empty_q;
  wire          s1_moves;
  reg           keeps_q;
  reg  [63:0]   kept_q;
  wire          keeps_when;
  wire [63:0]   word;
  wire [1:0]    row_in_word;
  reg           begins_q;
  reg  [1:0]    s1_row_q;
  wire          non_zero0;
  wire          non_zero1;
  wire          non_zero2;
  wire          non_zero3;
  reg  [15:0]   row;
  reg           u_buffer_upstream_non_zero_selected;

  EieElasticBufferScan u_buffer (
    .flush_i               (flush_i),
    .upstream_valid_i      (s1_valid_q),
    .upstream_ready_o      (u_buffer_upstream_ready_o),
    .upstream_non_zero_i   (u_buffer_upstream_non_zero_i),
    .upstream_last_i       (1'b1),
    .upstream_element_i    (6'h0),
    .upstream_value_i      (u_buffer_upstream_value_i),
    .downstream_valid_o    (u_buffer_downstream_valid_o),
    .downstream_ready_i    (scan_ready_i),
    .downstream_non_zero_o (u_buffer_downstream_non_zero_o),
    .downstream_last_o     (u_buffer_downstream_last_o),
    .downstream_element_o  (u_buffer_downstream_element_o[5:0]),
    .downstream_value_o    (u_buffer_downstream_value_o[15:0]),
    .clk                   (clk),
    .reset                 (reset)
  );

  assign u_buffer_upstream_value_i = row;
  assign u_buffer_upstream_non_zero_i = u_buffer_upstream_non_zero_selected && !s1_empty_q;

  // s0: address
  assign more = rows_left_q != 16'h0;
  assign moves = more && s1_moves;

  always @(posedge clk) begin
    if (reset) begin
      rows_left_q <= 16'h0;
    end else begin
      if (moves) begin
        rows_left_q <= rows_left_q - 16'h0001;
      end
      if (start_i) begin
        rows_left_q <= start_empty_i ? 16'h0 : start_rows_i;
      end
      if (flush_i) begin
        rows_left_q <= 16'h0;
      end
    end
  end

  always @(posedge clk) begin
    if (moves) begin
      next_row_q <= next_row_q + 10'h001;
    end
    if (start_i) begin
      next_row_q <= start_address_i;
    end
  end

  // s1: the activation at the memory's output, or kept
  assign keeps_when = other_read_i && !keeps_q && (s1_valid_q || more);
  assign word = keeps_q ? kept_q : read_data_i;
  assign s1_moves = !s1_valid_q || u_buffer_upstream_ready_o;
  assign row_in_word = next_row_q[1:0];
  assign read_o = moves && (begins_q || (row_in_word == 2'b00));
  assign address_o = next_row_q[9:2];
  assign non_zero0 = |word[15:0];
  assign non_zero1 = |word[31:16];
  assign non_zero2 = |word[47:32];
  assign non_zero3 = |word[63:48];

  always @(*) begin
    case (s1_row_q)
      2'b00: row = word[15:0];
      2'b01: row = word[31:16];
      2'b10: row = word[47:32];
      default: row = word[63:48];
    endcase
  end

  always @(*) begin
    case (s1_row_q)
      2'b00: u_buffer_upstream_non_zero_selected = non_zero0;
      2'b01: u_buffer_upstream_non_zero_selected = non_zero1;
      2'b10: u_buffer_upstream_non_zero_selected = non_zero2;
      default: u_buffer_upstream_non_zero_selected = non_zero3;
    endcase
  end

  assign scan_valid_o = u_buffer_downstream_valid_o;
  assign scan_non_zero_o = u_buffer_downstream_non_zero_o;
  assign scan_last_o = u_buffer_downstream_last_o;
  assign scan_element_o = u_buffer_downstream_element_o;
  assign scan_value_o = u_buffer_downstream_value_o;

  always @(posedge clk) begin
    if (reset) begin
      s1_valid_q <= 1'b0;
      keeps_q <= 1'b0;
    end else begin
      if (read_o) begin
        keeps_q <= 1'b0;
      end else if (keeps_when) begin
        keeps_q <= 1'b1;
      end
      if (s1_moves) begin
        s1_valid_q <= more;
      end
      if (start_i) begin
        s1_valid_q <= start_empty_i;
      end
      if (flush_i) begin
        s1_valid_q <= 1'b0;
      end
    end
  end

  always @(posedge clk) begin
    if (!read_o) begin
      if (keeps_when) begin
        kept_q <= read_data_i;
      end
    end
    if (start_i || moves) begin
      s1_empty_q <= start_i;
    end
    if (moves) begin
      s1_row_q <= row_in_word;
      begins_q <= 1'b0;
    end
    if (start_i) begin
      begins_q <= 1'b1;
    end
  end

endmodule
