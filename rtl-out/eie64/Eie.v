// Eie: Efficient inference engine with 64 elements.
// Source: io/eie/generator/unit/Eie.java
// eie 0.1.0-SNAPSHOT, configuration SHA-256 6a95cb9237261217b25e3180fd43b40bc7fc4a5dfde0df435fcc100b8b2650d2
// SPDX-License-Identifier: 0BSD
// Generated; whoever ran the generator may use this file without condition.

module Eie (
  output wire          rsp_valid_o,
  input  wire          rsp_ready_i,
  output wire [63:0]   rsp_data_o,
  output wire          rsp_error_o,
  output wire          rsp_unmapped_o,
  output wire          interrupt_o,
  output wire          idle_o,
  input  wire          req_valid_i,
  output wire          req_ready_o,
  input  wire          req_write_i,
  input  wire [24:0]   req_address_i,
  input  wire [63:0]   req_data_i,
  input  wire [7:0]    req_strobe_i,
  input  wire          clk,
  input  wire          reset
);

  wire          u_central_control_interrupt_o;
  wire          u_central_control_busy_o;
  wire          u_central_control_req_ready_o;
  wire          u_central_control_rsp_valid_o;
  wire [63:0]   u_central_control_rsp_data_o;
  wire          u_central_control_rsp_error_o;
  wire          u_central_control_rsp_unmapped_o;
  wire          u_central_control_access_flush_o;
  wire          u_central_control_access_valid_o;
  wire          u_central_control_access_everyone_o;
  wire [5:0]    u_central_control_access_element_o;
  wire          u_central_control_access_request_write_o;
  wire [2:0]    u_central_control_access_request_memory_o;
  wire [13:0]   u_central_control_access_request_word_o;
  wire [63:0]   u_central_control_access_request_data_o;
  wire          u_central_control_broadcast_valid_o;
  wire          u_central_control_broadcast_pass_o;
  wire [13:0]   u_central_control_broadcast_column_o;
  wire [15:0]   u_central_control_broadcast_value_o;
  wire          u_central_control_scan_ready_o;
  wire          u_element_array_reply_busy_o;
  wire [63:0]   u_element_array_reply_data_o;
  wire          u_element_array_broadcast_ready_o;
  wire          u_element_array_scan_valid_o;
  wire          u_element_array_scan_non_zero_o;
  wire          u_element_array_scan_last_o;
  wire [5:0]    u_element_array_scan_element_o;
  wire [15:0]   u_element_array_scan_value_o;
  wire          u_idle_detector_idle_o;

  EieCentralControl u_central_control (
    .interrupt_o             (u_central_control_interrupt_o),
    .busy_o                  (u_central_control_busy_o),
    .req_valid_i             (req_valid_i),
    .req_ready_o             (u_central_control_req_ready_o),
    .req_write_i             (req_write_i),
    .req_address_i           (req_address_i),
    .req_data_i              (req_data_i),
    .req_strobe_i            (req_strobe_i),
    .rsp_valid_o             (u_central_control_rsp_valid_o),
    .rsp_ready_i             (rsp_ready_i),
    .rsp_data_o              (u_central_control_rsp_data_o[63:0]),
    .rsp_error_o             (u_central_control_rsp_error_o),
    .rsp_unmapped_o          (u_central_control_rsp_unmapped_o),
    .access_flush_o          (u_central_control_access_flush_o),
    .access_valid_o          (u_central_control_access_valid_o),
    .access_everyone_o       (u_central_control_access_everyone_o),
    .access_element_o        (u_central_control_access_element_o[5:0]),
    .access_request_write_o  (u_central_control_access_request_write_o),
    .access_request_memory_o (u_central_control_access_request_memory_o[2:0]),
    .access_request_word_o   (u_central_control_access_request_word_o[13:0]),
    .access_request_data_o   (u_central_control_access_request_data_o[63:0]),
    .reply_busy_i            (u_element_array_reply_busy_o),
    .reply_data_i            (u_element_array_reply_data_o),
    .broadcast_valid_o       (u_central_control_broadcast_valid_o),
    .broadcast_ready_i       (u_element_array_broadcast_ready_o),
    .broadcast_pass_o        (u_central_control_broadcast_pass_o),
    .broadcast_column_o      (u_central_control_broadcast_column_o[13:0]),
    .broadcast_value_o       (u_central_control_broadcast_value_o[15:0]),
    .scan_valid_i            (u_element_array_scan_valid_o),
    .scan_ready_o            (u_central_control_scan_ready_o),
    .scan_non_zero_i         (u_element_array_scan_non_zero_o),
    .scan_last_i             (u_element_array_scan_last_o),
    .scan_element_i          (u_element_array_scan_element_o),
    .scan_value_i            (u_element_array_scan_value_o),
    .clk                     (clk),
    .reset                   (reset)
  );

  EieElementArray u_element_array (
    .access_flush_i          (u_central_control_access_flush_o),
    .access_valid_i          (u_central_control_access_valid_o),
    .access_everyone_i       (u_central_control_access_everyone_o),
    .access_element_i        (u_central_control_access_element_o),
    .access_request_write_i  (u_central_control_access_request_write_o),
    .access_request_memory_i (u_central_control_access_request_memory_o),
    .access_request_word_i   (u_central_control_access_request_word_o),
    .access_request_data_i   (u_central_control_access_request_data_o),
    .reply_busy_o            (u_element_array_reply_busy_o),
    .reply_data_o            (u_element_array_reply_data_o[63:0]),
    .broadcast_valid_i       (u_central_control_broadcast_valid_o),
    .broadcast_ready_o       (u_element_array_broadcast_ready_o),
    .broadcast_pass_i        (u_central_control_broadcast_pass_o),
    .broadcast_column_i      (u_central_control_broadcast_column_o),
    .broadcast_value_i       (u_central_control_broadcast_value_o),
    .scan_valid_o            (u_element_array_scan_valid_o),
    .scan_ready_i            (u_central_control_scan_ready_o),
    .scan_non_zero_o         (u_element_array_scan_non_zero_o),
    .scan_last_o             (u_element_array_scan_last_o),
    .scan_element_o          (u_element_array_scan_element_o[5:0]),
    .scan_value_o            (u_element_array_scan_value_o[15:0]),
    .clk                     (clk),
    .reset                   (reset)
  );

  EieIdleDetector u_idle_detector (
    .busy_i (u_central_control_busy_o),
    .idle_o (u_idle_detector_idle_o),
    .clk    (clk),
    .reset  (reset)
  );

  assign req_ready_o = u_central_control_req_ready_o && !reset;
  assign rsp_valid_o = u_central_control_rsp_valid_o;
  assign rsp_data_o = u_central_control_rsp_data_o;
  assign rsp_error_o = u_central_control_rsp_error_o;
  assign rsp_unmapped_o = u_central_control_rsp_unmapped_o;
  assign interrupt_o = u_central_control_interrupt_o;
  assign idle_o = u_idle_detector_idle_o;

endmodule
