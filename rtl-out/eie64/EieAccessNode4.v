// EieAccessNode4: Access network node with 4 children, one register level each way.
// Source: io/eie/generator/unit/network/AccessNode.java
// eie 0.1.0-SNAPSHOT, configuration SHA-256 6a95cb9237261217b25e3180fd43b40bc7fc4a5dfde0df435fcc100b8b2650d2
// SPDX-License-Identifier: 0BSD
// Generated; whoever ran the generator may use this file without condition.

module EieAccessNode4 (
  output wire          node_flush_o,
  input  wire          upstream_flush_i,
  input  wire          upstream_valid_i,
  input  wire          upstream_everyone_i,
  input  wire [5:0]    upstream_element_i,
  input  wire          upstream_request_write_i,
  input  wire [2:0]    upstream_request_memory_i,
  input  wire [13:0]   upstream_request_word_i,
  input  wire [63:0]   upstream_request_data_i,
  output wire          reply_busy_o,
  output wire [63:0]   reply_data_o,
  output wire          child0_flush_o,
  output wire          child0_valid_o,
  output wire          child0_everyone_o,
  output wire [5:0]    child0_element_o,
  output wire          child0_request_write_o,
  output wire [2:0]    child0_request_memory_o,
  output wire [13:0]   child0_request_word_o,
  output wire [63:0]   child0_request_data_o,
  input  wire          child_reply0_busy_i,
  input  wire [63:0]   child_reply0_data_i,
  output wire          child1_flush_o,
  output wire          child1_valid_o,
  output wire          child1_everyone_o,
  output wire [5:0]    child1_element_o,
  output wire          child1_request_write_o,
  output wire [2:0]    child1_request_memory_o,
  output wire [13:0]   child1_request_word_o,
  output wire [63:0]   child1_request_data_o,
  input  wire          child_reply1_busy_i,
  input  wire [63:0]   child_reply1_data_i,
  output wire          child2_flush_o,
  output wire          child2_valid_o,
  output wire          child2_everyone_o,
  output wire [5:0]    child2_element_o,
  output wire          child2_request_write_o,
  output wire [2:0]    child2_request_memory_o,
  output wire [13:0]   child2_request_word_o,
  output wire [63:0]   child2_request_data_o,
  input  wire          child_reply2_busy_i,
  input  wire [63:0]   child_reply2_data_i,
  output wire          child3_flush_o,
  output wire          child3_valid_o,
  output wire          child3_everyone_o,
  output wire [5:0]    child3_element_o,
  output wire          child3_request_write_o,
  output wire [2:0]    child3_request_memory_o,
  output wire [13:0]   child3_request_word_o,
  output wire [63:0]   child3_request_data_o,
  input  wire          child_reply3_busy_i,
  input  wire [63:0]   child_reply3_data_i,
  input  wire          clk,
  input  wire          reset
);

  // down: requests, and to which child
  reg           flush_q;
  reg           everyone_q;
  reg  [5:0]    element_q;
  reg           request_write_q;
  reg  [2:0]    request_memory_q;
  reg  [13:0]   request_word_q;
  reg  [63:0]   request_data_q;
  reg           valid0_q;
  reg           valid1_q;
  reg           valid2_q;
  reg           valid3_q;

  // up: the answers
  reg           reply_busy_q;
  reg  [63:0]   reply_data_q;

  // down: requests, and to which child
  assign node_flush_o = flush_q;
  assign child0_flush_o = flush_q;
  assign child0_valid_o = valid0_q;
  assign child0_everyone_o = everyone_q;
  assign child0_element_o = element_q;
  assign child0_request_write_o = request_write_q;
  assign child0_request_memory_o = request_memory_q;
  assign child0_request_word_o = request_word_q;
  assign child0_request_data_o = request_data_q;
  assign child1_flush_o = flush_q;
  assign child1_valid_o = valid1_q;
  assign child1_everyone_o = everyone_q;
  assign child1_element_o = element_q;
  assign child1_request_write_o = request_write_q;
  assign child1_request_memory_o = request_memory_q;
  assign child1_request_word_o = request_word_q;
  assign child1_request_data_o = request_data_q;
  assign child2_flush_o = flush_q;
  assign child2_valid_o = valid2_q;
  assign child2_everyone_o = everyone_q;
  assign child2_element_o = element_q;
  assign child2_request_write_o = request_write_q;
  assign child2_request_memory_o = request_memory_q;
  assign child2_request_word_o = request_word_q;
  assign child2_request_data_o = request_data_q;
  assign child3_flush_o = flush_q;
  assign child3_valid_o = valid3_q;
  assign child3_everyone_o = everyone_q;
  assign child3_element_o = element_q;
  assign child3_request_write_o = request_write_q;
  assign child3_request_memory_o = request_memory_q;
  assign child3_request_word_o = request_word_q;
  assign child3_request_data_o = request_data_q;

  always @(posedge clk) begin
    if (reset) begin
      flush_q <= 1'b0;
      valid0_q <= 1'b0;
      valid1_q <= 1'b0;
      valid2_q <= 1'b0;
      valid3_q <= 1'b0;
    end else begin
      flush_q <= upstream_flush_i;
      valid0_q <= upstream_valid_i && (upstream_everyone_i || (upstream_element_i[5:4] == 2'b00));
      valid1_q <= upstream_valid_i && (upstream_everyone_i || (upstream_element_i[5:4] == 2'b01));
      valid2_q <= upstream_valid_i && (upstream_everyone_i || (upstream_element_i[5:4] == 2'b10));
      valid3_q <= upstream_valid_i && (upstream_everyone_i || (upstream_element_i[5:4] == 2'b11));
    end
  end

  always @(posedge clk) begin
    everyone_q <= upstream_everyone_i;
    element_q <= {upstream_element_i[3:0], 2'b00};
    request_write_q <= upstream_request_write_i;
    request_memory_q <= upstream_request_memory_i;
    request_word_q <= upstream_request_word_i;
    request_data_q <= upstream_request_data_i;
  end

  // up: the answers
  assign reply_busy_o = reply_busy_q;
  assign reply_data_o = reply_data_q;

  always @(posedge clk) begin
    if (reset) begin
      reply_busy_q <= 1'b0;
    end else begin
      reply_busy_q <= |{child_reply3_busy_i, child_reply2_busy_i, child_reply1_busy_i, child_reply0_busy_i};
    end
  end

  always @(posedge clk) begin
    reply_data_q <= child_reply0_data_i | child_reply1_data_i | child_reply2_data_i | child_reply3_data_i;
  end

endmodule
