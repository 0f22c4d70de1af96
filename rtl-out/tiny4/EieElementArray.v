// EieElementArray: 4 processing elements and the trees above them.
// Source: io/eie/generator/unit/ElementArray.java
// eie 0.1.0-SNAPSHOT, configuration SHA-256 91b069e72359661aa674e6fe745ad5cbc0c1b861b888afad238511267bef07f7
// SPDX-License-Identifier: 0BSD
// Generated; whoever ran the generator may use this file without condition.

module EieElementArray (
  input  wire          access_flush_i,
  input  wire          access_valid_i,
  input  wire          access_everyone_i,
  input  wire [1:0]    access_element_i,
  input  wire          access_request_write_i,
  input  wire [2:0]    access_request_memory_i,
  input  wire [7:0]    access_request_word_i,
  input  wire [63:0]   access_request_data_i,
  output wire          reply_busy_o,
  output wire [63:0]   reply_data_o,
  input  wire          broadcast_valid_i,
  output wire          broadcast_ready_o,
  input  wire          broadcast_pass_i,
  input  wire [8:0]    broadcast_column_i,
  input  wire [15:0]   broadcast_value_i,
  output wire          scan_valid_o,
  input  wire          scan_ready_i,
  output wire          scan_non_zero_o,
  output wire          scan_last_o,
  output wire [1:0]    scan_element_o,
  output wire [15:0]   scan_value_o,
  input  wire          clk,
  input  wire          reset
);

  wire          u_pe0_reply_busy_o;
  wire [63:0]   u_pe0_reply_data_o;
  wire          u_pe0_broadcast_ready_o;
  wire          u_pe0_scan_valid_o;
  wire          u_pe0_scan_non_zero_o;
  wire          u_pe0_scan_last_o;
  wire [1:0]    u_pe0_scan_element_o;
  wire [15:0]   u_pe0_scan_value_o;
  wire          u_pe1_reply_busy_o;
  wire [63:0]   u_pe1_reply_data_o;
  wire          u_pe1_broadcast_ready_o;
  wire          u_pe1_scan_valid_o;
  wire          u_pe1_scan_non_zero_o;
  wire          u_pe1_scan_last_o;
  wire [1:0]    u_pe1_scan_element_o;
  wire [15:0]   u_pe1_scan_value_o;
  wire          u_pe2_reply_busy_o;
  wire [63:0]   u_pe2_reply_data_o;
  wire          u_pe2_broadcast_ready_o;
  wire          u_pe2_scan_valid_o;
  wire          u_pe2_scan_non_zero_o;
  wire          u_pe2_scan_last_o;
  wire [1:0]    u_pe2_scan_element_o;
  wire [15:0]   u_pe2_scan_value_o;
  wire          u_pe3_reply_busy_o;
  wire [63:0]   u_pe3_reply_data_o;
  wire          u_pe3_broadcast_ready_o;
  wire          u_pe3_scan_valid_o;
  wire          u_pe3_scan_non_zero_o;
  wire          u_pe3_scan_last_o;
  wire [1:0]    u_pe3_scan_element_o;
  wire [15:0]   u_pe3_scan_value_o;
  wire          u_access_node0_node_flush_o;
  wire          u_access_node0_reply_busy_o;
  wire [63:0]   u_access_node0_reply_data_o;
  wire          u_access_node0_child0_flush_o;
  wire          u_access_node0_child0_valid_o;
  wire          u_access_node0_child0_everyone_o;
  wire [1:0]    u_access_node0_child0_element_o;
  wire          u_access_node0_child0_request_write_o;
  wire [2:0]    u_access_node0_child0_request_memory_o;
  wire [7:0]    u_access_node0_child0_request_word_o;
  wire [63:0]   u_access_node0_child0_request_data_o;
  wire          u_access_node0_child1_flush_o;
  wire          u_access_node0_child1_valid_o;
  wire          u_access_node0_child1_everyone_o;
  wire [1:0]    u_access_node0_child1_element_o;
  wire          u_access_node0_child1_request_write_o;
  wire [2:0]    u_access_node0_child1_request_memory_o;
  wire [7:0]    u_access_node0_child1_request_word_o;
  wire [63:0]   u_access_node0_child1_request_data_o;
  wire          u_access_node0_child2_flush_o;
  wire          u_access_node0_child2_valid_o;
  wire          u_access_node0_child2_everyone_o;
  wire [1:0]    u_access_node0_child2_element_o;
  wire          u_access_node0_child2_request_write_o;
  wire [2:0]    u_access_node0_child2_request_memory_o;
  wire [7:0]    u_access_node0_child2_request_word_o;
  wire [63:0]   u_access_node0_child2_request_data_o;
  wire          u_access_node0_child3_flush_o;
  wire          u_access_node0_child3_valid_o;
  wire          u_access_node0_child3_everyone_o;
  wire [1:0]    u_access_node0_child3_element_o;
  wire          u_access_node0_child3_request_write_o;
  wire [2:0]    u_access_node0_child3_request_memory_o;
  wire [7:0]    u_access_node0_child3_request_word_o;
  wire [63:0]   u_access_node0_child3_request_data_o;
  wire          u_broadcast_node0_upstream_ready_o;
  wire          u_broadcast_node0_child0_valid_o;
  wire          u_broadcast_node0_child0_pass_o;
  wire [8:0]    u_broadcast_node0_child0_column_o;
  wire [15:0]   u_broadcast_node0_child0_value_o;
  wire          u_broadcast_node0_child1_valid_o;
  wire          u_broadcast_node0_child1_pass_o;
  wire [8:0]    u_broadcast_node0_child1_column_o;
  wire [15:0]   u_broadcast_node0_child1_value_o;
  wire          u_broadcast_node0_child2_valid_o;
  wire          u_broadcast_node0_child2_pass_o;
  wire [8:0]    u_broadcast_node0_child2_column_o;
  wire [15:0]   u_broadcast_node0_child2_value_o;
  wire          u_broadcast_node0_child3_valid_o;
  wire          u_broadcast_node0_child3_pass_o;
  wire [8:0]    u_broadcast_node0_child3_column_o;
  wire [15:0]   u_broadcast_node0_child3_value_o;
  wire          u_lnzd_node0_downstream_valid_o;
  wire          u_lnzd_node0_downstream_non_zero_o;
  wire          u_lnzd_node0_downstream_last_o;
  wire [1:0]    u_lnzd_node0_downstream_element_o;
  wire [15:0]   u_lnzd_node0_downstream_value_o;
  wire          u_lnzd_node0_child0_ready_o;
  wire          u_lnzd_node0_child1_ready_o;
  wire          u_lnzd_node0_child2_ready_o;
  wire          u_lnzd_node0_child3_ready_o;

  EieProcessingElement u_pe0 (
    .reply_busy_o            (u_pe0_reply_busy_o),
    .reply_data_o            (u_pe0_reply_data_o[63:0]),
    .access_flush_i          (u_access_node0_child0_flush_o),
    .access_valid_i          (u_access_node0_child0_valid_o),
    .access_everyone_i       (u_access_node0_child0_everyone_o),
    .access_element_i        (u_access_node0_child0_element_o),
    .access_request_write_i  (u_access_node0_child0_request_write_o),
    .access_request_memory_i (u_access_node0_child0_request_memory_o),
    .access_request_word_i   (u_access_node0_child0_request_word_o),
    .access_request_data_i   (u_access_node0_child0_request_data_o),
    .broadcast_valid_i       (u_broadcast_node0_child0_valid_o),
    .broadcast_ready_o       (u_pe0_broadcast_ready_o),
    .broadcast_pass_i        (u_broadcast_node0_child0_pass_o),
    .broadcast_column_i      (u_broadcast_node0_child0_column_o),
    .broadcast_value_i       (u_broadcast_node0_child0_value_o),
    .scan_valid_o            (u_pe0_scan_valid_o),
    .scan_ready_i            (u_lnzd_node0_child0_ready_o),
    .scan_non_zero_o         (u_pe0_scan_non_zero_o),
    .scan_last_o             (u_pe0_scan_last_o),
    .scan_element_o          (u_pe0_scan_element_o[1:0]),
    .scan_value_o            (u_pe0_scan_value_o[15:0]),
    .clk                     (clk),
    .reset                   (reset)
  );

  EieProcessingElement u_pe1 (
    .reply_busy_o            (u_pe1_reply_busy_o),
    .reply_data_o            (u_pe1_reply_data_o[63:0]),
    .access_flush_i          (u_access_node0_child1_flush_o),
    .access_valid_i          (u_access_node0_child1_valid_o),
    .access_everyone_i       (u_access_node0_child1_everyone_o),
    .access_element_i        (u_access_node0_child1_element_o),
    .access_request_write_i  (u_access_node0_child1_request_write_o),
    .access_request_memory_i (u_access_node0_child1_request_memory_o),
    .access_request_word_i   (u_access_node0_child1_request_word_o),
    .access_request_data_i   (u_access_node0_child1_request_data_o),
    .broadcast_valid_i       (u_broadcast_node0_child1_valid_o),
    .broadcast_ready_o       (u_pe1_broadcast_ready_o),
    .broadcast_pass_i        (u_broadcast_node0_child1_pass_o),
    .broadcast_column_i      (u_broadcast_node0_child1_column_o),
    .broadcast_value_i       (u_broadcast_node0_child1_value_o),
    .scan_valid_o            (u_pe1_scan_valid_o),
    .scan_ready_i            (u_lnzd_node0_child1_ready_o),
    .scan_non_zero_o         (u_pe1_scan_non_zero_o),
    .scan_last_o             (u_pe1_scan_last_o),
    .scan_element_o          (u_pe1_scan_element_o[1:0]),
    .scan_value_o            (u_pe1_scan_value_o[15:0]),
    .clk                     (clk),
    .reset                   (reset)
  );

  EieProcessingElement u_pe2 (
    .reply_busy_o            (u_pe2_reply_busy_o),
    .reply_data_o            (u_pe2_reply_data_o[63:0]),
    .access_flush_i          (u_access_node0_child2_flush_o),
    .access_valid_i          (u_access_node0_child2_valid_o),
    .access_everyone_i       (u_access_node0_child2_everyone_o),
    .access_element_i        (u_access_node0_child2_element_o),
    .access_request_write_i  (u_access_node0_child2_request_write_o),
    .access_request_memory_i (u_access_node0_child2_request_memory_o),
    .access_request_word_i   (u_access_node0_child2_request_word_o),
    .access_request_data_i   (u_access_node0_child2_request_data_o),
    .broadcast_valid_i       (u_broadcast_node0_child2_valid_o),
    .broadcast_ready_o       (u_pe2_broadcast_ready_o),
    .broadcast_pass_i        (u_broadcast_node0_child2_pass_o),
    .broadcast_column_i      (u_broadcast_node0_child2_column_o),
    .broadcast_value_i       (u_broadcast_node0_child2_value_o),
    .scan_valid_o            (u_pe2_scan_valid_o),
    .scan_ready_i            (u_lnzd_node0_child2_ready_o),
    .scan_non_zero_o         (u_pe2_scan_non_zero_o),
    .scan_last_o             (u_pe2_scan_last_o),
    .scan_element_o          (u_pe2_scan_element_o[1:0]),
    .scan_value_o            (u_pe2_scan_value_o[15:0]),
    .clk                     (clk),
    .reset                   (reset)
  );

  EieProcessingElement u_pe3 (
    .reply_busy_o            (u_pe3_reply_busy_o),
    .reply_data_o            (u_pe3_reply_data_o[63:0]),
    .access_flush_i          (u_access_node0_child3_flush_o),
    .access_valid_i          (u_access_node0_child3_valid_o),
    .access_everyone_i       (u_access_node0_child3_everyone_o),
    .access_element_i        (u_access_node0_child3_element_o),
    .access_request_write_i  (u_access_node0_child3_request_write_o),
    .access_request_memory_i (u_access_node0_child3_request_memory_o),
    .access_request_word_i   (u_access_node0_child3_request_word_o),
    .access_request_data_i   (u_access_node0_child3_request_data_o),
    .broadcast_valid_i       (u_broadcast_node0_child3_valid_o),
    .broadcast_ready_o       (u_pe3_broadcast_ready_o),
    .broadcast_pass_i        (u_broadcast_node0_child3_pass_o),
    .broadcast_column_i      (u_broadcast_node0_child3_column_o),
    .broadcast_value_i       (u_broadcast_node0_child3_value_o),
    .scan_valid_o            (u_pe3_scan_valid_o),
    .scan_ready_i            (u_lnzd_node0_child3_ready_o),
    .scan_non_zero_o         (u_pe3_scan_non_zero_o),
    .scan_last_o             (u_pe3_scan_last_o),
    .scan_element_o          (u_pe3_scan_element_o[1:0]),
    .scan_value_o            (u_pe3_scan_value_o[15:0]),
    .clk                     (clk),
    .reset                   (reset)
  );

  EieAccessLeaf4 u_access_node0 (
    .node_flush_o              (u_access_node0_node_flush_o),
    .upstream_flush_i          (access_flush_i),
    .upstream_valid_i          (access_valid_i),
    .upstream_everyone_i       (access_everyone_i),
    .upstream_element_i        (access_element_i),
    .upstream_request_write_i  (access_request_write_i),
    .upstream_request_memory_i (access_request_memory_i),
    .upstream_request_word_i   (access_request_word_i),
    .upstream_request_data_i   (access_request_data_i),
    .reply_busy_o              (u_access_node0_reply_busy_o),
    .reply_data_o              (u_access_node0_reply_data_o[63:0]),
    .child0_flush_o            (u_access_node0_child0_flush_o),
    .child0_valid_o            (u_access_node0_child0_valid_o),
    .child0_everyone_o         (u_access_node0_child0_everyone_o),
    .child0_element_o          (u_access_node0_child0_element_o[1:0]),
    .child0_request_write_o    (u_access_node0_child0_request_write_o),
    .child0_request_memory_o   (u_access_node0_child0_request_memory_o[2:0]),
    .child0_request_word_o     (u_access_node0_child0_request_word_o[7:0]),
    .child0_request_data_o     (u_access_node0_child0_request_data_o[63:0]),
    .child_reply0_busy_i       (u_pe0_reply_busy_o),
    .child_reply0_data_i       (u_pe0_reply_data_o),
    .child1_flush_o            (u_access_node0_child1_flush_o),
    .child1_valid_o            (u_access_node0_child1_valid_o),
    .child1_everyone_o         (u_access_node0_child1_everyone_o),
    .child1_element_o          (u_access_node0_child1_element_o[1:0]),
    .child1_request_write_o    (u_access_node0_child1_request_write_o),
    .child1_request_memory_o   (u_access_node0_child1_request_memory_o[2:0]),
    .child1_request_word_o     (u_access_node0_child1_request_word_o[7:0]),
    .child1_request_data_o     (u_access_node0_child1_request_data_o[63:0]),
    .child_reply1_busy_i       (u_pe1_reply_busy_o),
    .child_reply1_data_i       (u_pe1_reply_data_o),
    .child2_flush_o            (u_access_node0_child2_flush_o),
    .child2_valid_o            (u_access_node0_child2_valid_o),
    .child2_everyone_o         (u_access_node0_child2_everyone_o),
    .child2_element_o          (u_access_node0_child2_element_o[1:0]),
    .child2_request_write_o    (u_access_node0_child2_request_write_o),
    .child2_request_memory_o   (u_access_node0_child2_request_memory_o[2:0]),
    .child2_request_word_o     (u_access_node0_child2_request_word_o[7:0]),
    .child2_request_data_o     (u_access_node0_child2_request_data_o[63:0]),
    .child_reply2_busy_i       (u_pe2_reply_busy_o),
    .child_reply2_data_i       (u_pe2_reply_data_o),
    .child3_flush_o            (u_access_node0_child3_flush_o),
    .child3_valid_o            (u_access_node0_child3_valid_o),
    .child3_everyone_o         (u_access_node0_child3_everyone_o),
    .child3_element_o          (u_access_node0_child3_element_o[1:0]),
    .child3_request_write_o    (u_access_node0_child3_request_write_o),
    .child3_request_memory_o   (u_access_node0_child3_request_memory_o[2:0]),
    .child3_request_word_o     (u_access_node0_child3_request_word_o[7:0]),
    .child3_request_data_o     (u_access_node0_child3_request_data_o[63:0]),
    .child_reply3_busy_i       (u_pe3_reply_busy_o),
    .child_reply3_data_i       (u_pe3_reply_data_o),
    .clk                       (clk),
    .reset                     (reset)
  );

  EieBroadcastNode4 u_broadcast_node0 (
    .flush_i           (u_access_node0_node_flush_o),
    .upstream_valid_i  (broadcast_valid_i),
    .upstream_ready_o  (u_broadcast_node0_upstream_ready_o),
    .upstream_pass_i   (broadcast_pass_i),
    .upstream_column_i (broadcast_column_i),
    .upstream_value_i  (broadcast_value_i),
    .child0_valid_o    (u_broadcast_node0_child0_valid_o),
    .child0_ready_i    (u_pe0_broadcast_ready_o),
    .child0_pass_o     (u_broadcast_node0_child0_pass_o),
    .child0_column_o   (u_broadcast_node0_child0_column_o[8:0]),
    .child0_value_o    (u_broadcast_node0_child0_value_o[15:0]),
    .child1_valid_o    (u_broadcast_node0_child1_valid_o),
    .child1_ready_i    (u_pe1_broadcast_ready_o),
    .child1_pass_o     (u_broadcast_node0_child1_pass_o),
    .child1_column_o   (u_broadcast_node0_child1_column_o[8:0]),
    .child1_value_o    (u_broadcast_node0_child1_value_o[15:0]),
    .child2_valid_o    (u_broadcast_node0_child2_valid_o),
    .child2_ready_i    (u_pe2_broadcast_ready_o),
    .child2_pass_o     (u_broadcast_node0_child2_pass_o),
    .child2_column_o   (u_broadcast_node0_child2_column_o[8:0]),
    .child2_value_o    (u_broadcast_node0_child2_value_o[15:0]),
    .child3_valid_o    (u_broadcast_node0_child3_valid_o),
    .child3_ready_i    (u_pe3_broadcast_ready_o),
    .child3_pass_o     (u_broadcast_node0_child3_pass_o),
    .child3_column_o   (u_broadcast_node0_child3_column_o[8:0]),
    .child3_value_o    (u_broadcast_node0_child3_value_o[15:0]),
    .clk               (clk),
    .reset             (reset)
  );

  EieLnzdNode4 u_lnzd_node0 (
    .flush_i               (u_access_node0_node_flush_o),
    .downstream_valid_o    (u_lnzd_node0_downstream_valid_o),
    .downstream_ready_i    (scan_ready_i),
    .downstream_non_zero_o (u_lnzd_node0_downstream_non_zero_o),
    .downstream_last_o     (u_lnzd_node0_downstream_last_o),
    .downstream_element_o  (u_lnzd_node0_downstream_element_o[1:0]),
    .downstream_value_o    (u_lnzd_node0_downstream_value_o[15:0]),
    .child0_valid_i        (u_pe0_scan_valid_o),
    .child0_ready_o        (u_lnzd_node0_child0_ready_o),
    .child0_non_zero_i     (u_pe0_scan_non_zero_o),
    .child0_last_i         (u_pe0_scan_last_o),
    .child0_element_i      (u_pe0_scan_element_o),
    .child0_value_i        (u_pe0_scan_value_o),
    .child1_valid_i        (u_pe1_scan_valid_o),
    .child1_ready_o        (u_lnzd_node0_child1_ready_o),
    .child1_non_zero_i     (u_pe1_scan_non_zero_o),
    .child1_last_i         (u_pe1_scan_last_o),
    .child1_element_i      (u_pe1_scan_element_o),
    .child1_value_i        (u_pe1_scan_value_o),
    .child2_valid_i        (u_pe2_scan_valid_o),
    .child2_ready_o        (u_lnzd_node0_child2_ready_o),
    .child2_non_zero_i     (u_pe2_scan_non_zero_o),
    .child2_last_i         (u_pe2_scan_last_o),
    .child2_element_i      (u_pe2_scan_element_o),
    .child2_value_i        (u_pe2_scan_value_o),
    .child3_valid_i        (u_pe3_scan_valid_o),
    .child3_ready_o        (u_lnzd_node0_child3_ready_o),
    .child3_non_zero_i     (u_pe3_scan_non_zero_o),
    .child3_last_i         (u_pe3_scan_last_o),
    .child3_element_i      (u_pe3_scan_element_o),
    .child3_value_i        (u_pe3_scan_value_o),
    .clk                   (clk),
    .reset                 (reset)
  );

  assign reply_busy_o = u_access_node0_reply_busy_o;
  assign reply_data_o = u_access_node0_reply_data_o;
  assign broadcast_ready_o = u_broadcast_node0_upstream_ready_o;
  assign scan_valid_o = u_lnzd_node0_downstream_valid_o;
  assign scan_non_zero_o = u_lnzd_node0_downstream_non_zero_o;
  assign scan_last_o = u_lnzd_node0_downstream_last_o;
  assign scan_element_o = u_lnzd_node0_downstream_element_o;
  assign scan_value_o = u_lnzd_node0_downstream_value_o;

endmodule
