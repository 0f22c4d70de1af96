// EieLnzdNode4: Merges the rows of 4 children, in ascending order inside a row.
// Source: io/eie/generator/unit/network/LnzdNode.java
// eie 0.1.0-SNAPSHOT, configuration SHA-256 91b069e72359661aa674e6fe745ad5cbc0c1b861b888afad238511267bef07f7
// SPDX-License-Identifier: 0BSD
// Generated; whoever ran the generator may use this file without condition.

module EieLnzdNode4 (
  input  wire          flush_i,
  output wire          downstream_valid_o,
  input  wire          downstream_ready_i,
  output wire          downstream_non_zero_o,
  output wire          downstream_last_o,
  output wire [1:0]    downstream_element_o,
  output wire [15:0]   downstream_value_o,
  input  wire          child0_valid_i,
  output wire          child0_ready_o,
  input  wire          child0_non_zero_i,
  input  wire          child0_last_i,
  input  wire [1:0]    child0_element_i,
  input  wire [15:0]   child0_value_i,
  input  wire          child1_valid_i,
  output wire          child1_ready_o,
  input  wire          child1_non_zero_i,
  input  wire          child1_last_i,
  input  wire [1:0]    child1_element_i,
  input  wire [15:0]   child1_value_i,
  input  wire          child2_valid_i,
  output wire          child2_ready_o,
  input  wire          child2_non_zero_i,
  input  wire          child2_last_i,
  input  wire [1:0]    child2_element_i,
  input  wire [15:0]   child2_value_i,
  input  wire          child3_valid_i,
  output wire          child3_ready_o,
  input  wire          child3_non_zero_i,
  input  wire          child3_last_i,
  input  wire [1:0]    child3_element_i,
  input  wire [15:0]   child3_value_i,
  input  wire          clk,
  input  wire          reset
);

  wire          u_buffer_upstream_valid_i;
  wire          u_buffer_upstream_non_zero_i;
  wire [1:0]    u_buffer_upstream_element_i;
  wire [15:0]   u_buffer_upstream_value_i;
  wire          u_buffer_upstream_ready_o;
  wire          u_buffer_downstream_valid_o;
  wire          u_buffer_downstream_non_zero_o;
  wire          u_buffer_downstream_last_o;
  wire [1:0]    u_buffer_downstream_element_o;
  wire [15:0]   u_buffer_downstream_value_o;

  // the first child in order that still has a non-zero value in this row
  wire          step;
  wire          row_ends;
  wire [3:0]    candidates;
  wire [3:0]    picked;
  wire [3:0]    ended;

  // its token, numbered
  reg           through0_q;
  reg           through1_q;
  reg           through2_q;
  reg           through3_q;

  EieElasticBufferScan u_buffer (
    .flush_i               (flush_i),
    .upstream_valid_i      (u_buffer_upstream_valid_i),
    .upstream_ready_o      (u_buffer_upstream_ready_o),
    .upstream_non_zero_i   (u_buffer_upstream_non_zero_i),
    .upstream_last_i       (row_ends),
    .upstream_element_i    (u_buffer_upstream_element_i),
    .upstream_value_i      (u_buffer_upstream_value_i),
    .downstream_valid_o    (u_buffer_downstream_valid_o),
    .downstream_ready_i    (downstream_ready_i),
    .downstream_non_zero_o (u_buffer_downstream_non_zero_o),
    .downstream_last_o     (u_buffer_downstream_last_o),
    .downstream_element_o  (u_buffer_downstream_element_o[1:0]),
    .downstream_value_o    (u_buffer_downstream_value_o[15:0]),
    .clk                   (clk),
    .reset                 (reset)
  );

  assign downstream_valid_o = u_buffer_downstream_valid_o;
  assign downstream_non_zero_o = u_buffer_downstream_non_zero_o;
  assign downstream_last_o = u_buffer_downstream_last_o;
  assign downstream_element_o = u_buffer_downstream_element_o;
  assign downstream_value_o = u_buffer_downstream_value_o;
  assign u_buffer_upstream_valid_i = &{through3_q || child3_valid_i, through2_q || child2_valid_i,
                                       through1_q || child1_valid_i, through0_q || child0_valid_i};
  assign u_buffer_upstream_non_zero_i = |candidates;
  assign u_buffer_upstream_value_i = (picked[0] ? child0_value_i : 16'h0) | (picked[1] ? child1_value_i : 16'h0)
                                     | (picked[2] ? child2_value_i : 16'h0) | (picked[3] ? child3_value_i : 16'h0);
  assign u_buffer_upstream_element_i =
      (picked[1] ? 2'b01 : 2'b00) | (picked[2] ? 2'b10 : 2'b00) | (picked[3] ? 2'b11 : 2'b00);

  // the first child in order that still has a non-zero value in this row
  assign candidates = {!through3_q && child3_non_zero_i, !through2_q && child2_non_zero_i,
                       !through1_q && child1_non_zero_i, !through0_q && child0_non_zero_i};
  assign picked = candidates & (-candidates);
  assign ended = picked & {child3_last_i, child2_last_i, child1_last_i, child0_last_i};
  assign step = (&{through3_q || child3_valid_i, through2_q || child2_valid_i, through1_q || child1_valid_i,
                   through0_q || child0_valid_i})
                && u_buffer_upstream_ready_o;
  assign row_ends = candidates == ended;

  // its token, numbered
  assign child0_ready_o = step && (row_ends ? !through0_q : picked[0]);
  assign child1_ready_o = step && (row_ends ? !through1_q : picked[1]);
  assign child2_ready_o = step && (row_ends ? !through2_q : picked[2]);
  assign child3_ready_o = step && (row_ends ? !through3_q : picked[3]);

  always @(posedge clk) begin
    if (reset) begin
      through0_q <= 1'b0;
      through1_q <= 1'b0;
      through2_q <= 1'b0;
      through3_q <= 1'b0;
    end else begin
      if (flush_i || (step && row_ends)) begin
        through0_q <= 1'b0;
      end else if (step && ended[0]) begin
        through0_q <= 1'b1;
      end
      if (flush_i || (step && row_ends)) begin
        through1_q <= 1'b0;
      end else if (step && ended[1]) begin
        through1_q <= 1'b1;
      end
      if (flush_i || (step && row_ends)) begin
        through2_q <= 1'b0;
      end else if (step && ended[2]) begin
        through2_q <= 1'b1;
      end
      if (flush_i || (step && row_ends)) begin
        through3_q <= 1'b0;
      end else if (step && ended[3]) begin
        through3_q <= 1'b1;
      end
    end
  end

endmodule
