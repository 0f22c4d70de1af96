// EieActivationReadWrite: Biases, write-back and the scan of the source vector.
// Source: io/eie/generator/unit/element/ActivationReadWrite.java
// eie 0.1.0-SNAPSHOT, configuration SHA-256 6a95cb9237261217b25e3180fd43b40bc7fc4a5dfde0df435fcc100b8b2650d2
// SPDX-License-Identifier: 0BSD
// Generated; whoever ran the generator may use this file without condition.

module EieActivationReadWrite (
  input  wire          flush_i,
  input  wire          pass_update_enable_i,
  input  wire          pass_update_second_i,
  input  wire [63:0]   pass_update_data_i,
  input  wire          mark_i,
  input  wire          pipeline_empty_i,
  output wire          mark_taken_o,
  output wire          computing_o,
  output wire [4:0]    product_shift_o,
  input  wire          host_replaced_i,
  output wire          host_fails_o,
  output wire          reads_o,
  output wire          exchange_drain_o,
  output wire [3:0]    exchange_drain_group_o,
  output wire          exchange_load_o,
  output wire [3:0]    exchange_load_group_o,
  output wire [31:0]   exchange_start0_o,
  output wire [31:0]   exchange_start1_o,
  output wire [31:0]   exchange_start2_o,
  output wire [31:0]   exchange_start3_o,
  input  wire [31:0]   sums0_i,
  input  wire [31:0]   sums1_i,
  input  wire [31:0]   sums2_i,
  input  wire [31:0]   sums3_i,
  input  wire          bias_host_enable_i,
  input  wire          bias_host_write_i,
  input  wire [13:0]   bias_host_word_i,
  input  wire [63:0]   bias_host_data_i,
  input  wire          activation_host_enable_i,
  input  wire          activation_host_write_i,
  input  wire [13:0]   activation_host_word_i,
  input  wire [63:0]   activation_host_data_i,
  output wire [31:0]   bias_host_data_o,
  output wire [15:0]   activation_host_data_o,
  output wire          scan_valid_o,
  input  wire          scan_ready_i,
  output wire          scan_non_zero_o,
  output wire          scan_last_o,
  output wire [5:0]    scan_element_o,
  output wire [15:0]   scan_value_o,
  output wire [2:0]    saturations_o,
  input  wire          clk,
  input  wire          reset
);

  wire          u_bias_memory_enable_i;
  wire          u_bias_memory_write_i;
  wire [3:0]    u_bias_memory_write_mask_i;
  wire [5:0]    u_bias_memory_address_i;
  wire [127:0]  u_bias_memory_write_data_i;
  wire          u_activation_memory_enable_i;
  wire          u_activation_memory_write_i;
  wire [3:0]    u_activation_memory_write_mask_i;
  wire [7:0]    u_activation_memory_address_i;
  wire [63:0]   u_activation_memory_write_data_i;
  wire          u_scanner_other_read_i;
  wire          u_pass_control_mark_taken_o;
  wire          u_pass_control_computing_o;
  wire          u_pass_control_bias_read_o;
  wire [4:0]    u_pass_control_product_shift_o;
  wire [4:0]    u_pass_control_output_shift_o;
  wire          u_pass_control_relu_o;
  wire          u_pass_control_drain_starts_o;
  wire          u_pass_control_scan_starts_o;
  wire [15:0]   u_pass_control_scan_rows_o;
  wire          u_pass_control_scan_empty_o;
  wire [5:0]    u_pass_control_bias_address_o;
  wire [7:0]    u_pass_control_drain_address_o;
  wire [9:0]    u_pass_control_scan_address_o;
  wire          u_pass_control_exchange_drain0_o;
  wire          u_pass_control_exchange_drain1_o;
  wire          u_pass_control_exchange_drain2_o;
  wire          u_pass_control_exchange_drain3_o;
  wire          u_pass_control_exchange_load_o;
  wire          u_pass_control_exchange_biased_o;
  wire [3:0]    u_pass_control_exchange_read_group_o;
  wire [3:0]    u_pass_control_exchange_load_group_o;
  wire [127:0]  u_bias_memory_read_data_o;
  wire [63:0]   u_activation_memory_read_data_o;
  wire          u_output_stage0_done_o;
  wire          u_output_stage0_saturates_o;
  wire [15:0]   u_output_stage0_activation_o;
  wire          u_output_stage1_done_o;
  wire          u_output_stage1_saturates_o;
  wire [15:0]   u_output_stage1_activation_o;
  wire          u_output_stage2_done_o;
  wire          u_output_stage2_saturates_o;
  wire [15:0]   u_output_stage2_activation_o;
  wire          u_output_stage3_done_o;
  wire          u_output_stage3_saturates_o;
  wire [15:0]   u_output_stage3_activation_o;
  wire          u_scanner_read_o;
  wire [7:0]    u_scanner_address_o;
  wire          u_scanner_scan_valid_o;
  wire          u_scanner_scan_non_zero_o;
  wire          u_scanner_scan_last_o;
  wire [5:0]    u_scanner_scan_element_o;
  wire [15:0]   u_scanner_scan_value_o;

  // start values out of the bias memory
  reg  [1:0]    bias_host_row_q;
  reg  [31:0]   bias_host_data_selected;
  reg           e2_load_q;
  reg  [3:0]    e2_group_q;
  reg  [31:0]   e2_start0_q;
  reg  [31:0]   e2_start1_q;
  reg  [31:0]   e2_start2_q;
  reg  [31:0]   e2_start3_q;

  // write-back
  reg  [7:0]    drain_address_q;

  // the activation memory, for write-back, scan and host
  reg           host_waits_q;
  wire          host_acts;
  wire          used_by_program;
  wire          tries_again;
  reg  [1:0]    activation_host_row_q;
  reg  [15:0]   picked_activation_selected;
  reg  [15:0]   picked_activation_q;
  reg           h2_tried_q;
  reg           h3_tried_q;
  reg  [15:0]   held_activation_q;

  EiePassControl u_pass_control (
    .flush_i               (flush_i),
    .update_enable_i       (pass_update_enable_i),
    .update_second_i       (pass_update_second_i),
    .update_data_i         (pass_update_data_i),
    .mark_i                (mark_i),
    .pipeline_empty_i      (pipeline_empty_i),
    .mark_taken_o          (u_pass_control_mark_taken_o),
    .computing_o           (u_pass_control_computing_o),
    .bias_read_o           (u_pass_control_bias_read_o),
    .product_shift_o       (u_pass_control_product_shift_o[4:0]),
    .output_shift_o        (u_pass_control_output_shift_o[4:0]),
    .relu_o                (u_pass_control_relu_o),
    .drain_starts_o        (u_pass_control_drain_starts_o),
    .scan_starts_o         (u_pass_control_scan_starts_o),
    .scan_rows_o           (u_pass_control_scan_rows_o[15:0]),
    .scan_empty_o          (u_pass_control_scan_empty_o),
    .bias_address_o        (u_pass_control_bias_address_o[5:0]),
    .drain_address_o       (u_pass_control_drain_address_o[7:0]),
    .scan_address_o        (u_pass_control_scan_address_o[9:0]),
    .exchange_drain0_o     (u_pass_control_exchange_drain0_o),
    .exchange_drain1_o     (u_pass_control_exchange_drain1_o),
    .exchange_drain2_o     (u_pass_control_exchange_drain2_o),
    .exchange_drain3_o     (u_pass_control_exchange_drain3_o),
    .exchange_load_o       (u_pass_control_exchange_load_o),
    .exchange_biased_o     (u_pass_control_exchange_biased_o),
    .exchange_read_group_o (u_pass_control_exchange_read_group_o[3:0]),
    .exchange_load_group_o (u_pass_control_exchange_load_group_o[3:0]),
    .clk                   (clk),
    .reset                 (reset)
  );

  EieSramBank64x4x32 u_bias_memory (
    .enable_i     (u_bias_memory_enable_i),
    .write_i      (u_bias_memory_write_i),
    .write_mask_i (u_bias_memory_write_mask_i),
    .address_i    (u_bias_memory_address_i),
    .write_data_i (u_bias_memory_write_data_i),
    .read_data_o  (u_bias_memory_read_data_o[127:0]),
    .clk          (clk)
  );

  EieSramBank256x4x16 u_activation_memory (
    .enable_i     (u_activation_memory_enable_i),
    .write_i      (u_activation_memory_write_i),
    .write_mask_i (u_activation_memory_write_mask_i),
    .address_i    (u_activation_memory_address_i),
    .write_data_i (u_activation_memory_write_data_i),
    .read_data_o  (u_activation_memory_read_data_o[63:0]),
    .clk          (clk)
  );

  EieOutputStage u_output_stage0 (
    .valid_i        (u_pass_control_exchange_drain0_o),
    .output_shift_i (u_pass_control_output_shift_o),
    .relu_i         (u_pass_control_relu_o),
    .done_o         (u_output_stage0_done_o),
    .saturates_o    (u_output_stage0_saturates_o),
    .sum_i          (sums0_i),
    .activation_o   (u_output_stage0_activation_o[15:0]),
    .clk            (clk),
    .reset          (reset)
  );

  EieOutputStage u_output_stage1 (
    .valid_i        (u_pass_control_exchange_drain1_o),
    .output_shift_i (u_pass_control_output_shift_o),
    .relu_i         (u_pass_control_relu_o),
    .done_o         (u_output_stage1_done_o),
    .saturates_o    (u_output_stage1_saturates_o),
    .sum_i          (sums1_i),
    .activation_o   (u_output_stage1_activation_o[15:0]),
    .clk            (clk),
    .reset          (reset)
  );

  EieOutputStage u_output_stage2 (
    .valid_i        (u_pass_control_exchange_drain2_o),
    .output_shift_i (u_pass_control_output_shift_o),
    .relu_i         (u_pass_control_relu_o),
    .done_o         (u_output_stage2_done_o),
    .saturates_o    (u_output_stage2_saturates_o),
    .sum_i          (sums2_i),
    .activation_o   (u_output_stage2_activation_o[15:0]),
    .clk            (clk),
    .reset          (reset)
  );

  EieOutputStage u_output_stage3 (
    .valid_i        (u_pass_control_exchange_drain3_o),
    .output_shift_i (u_pass_control_output_shift_o),
    .relu_i         (u_pass_control_relu_o),
    .done_o         (u_output_stage3_done_o),
    .saturates_o    (u_output_stage3_saturates_o),
    .sum_i          (sums3_i),
    .activation_o   (u_output_stage3_activation_o[15:0]),
    .clk            (clk),
    .reset          (reset)
  );

  EieActivationScanner u_scanner (
    .flush_i         (flush_i),
    .start_i         (u_pass_control_scan_starts_o),
    .start_rows_i    (u_pass_control_scan_rows_o),
    .start_empty_i   (u_pass_control_scan_empty_o),
    .read_o          (u_scanner_read_o),
    .other_read_i    (u_scanner_other_read_i),
    .start_address_i (u_pass_control_scan_address_o),
    .address_o       (u_scanner_address_o[7:0]),
    .read_data_i     (u_activation_memory_read_data_o),
    .scan_valid_o    (u_scanner_scan_valid_o),
    .scan_ready_i    (scan_ready_i),
    .scan_non_zero_o (u_scanner_scan_non_zero_o),
    .scan_last_o     (u_scanner_scan_last_o),
    .scan_element_o  (u_scanner_scan_element_o[5:0]),
    .scan_value_o    (u_scanner_scan_value_o[15:0]),
    .clk             (clk),
    .reset           (reset)
  );

  assign u_bias_memory_enable_i = u_pass_control_bias_read_o || bias_host_enable_i;
  assign u_bias_memory_write_i = bias_host_enable_i && bias_host_write_i;
  assign u_bias_memory_write_mask_i = {bias_host_word_i[1:0] == 2'b11, bias_host_word_i[1:0] == 2'b10,
                                       bias_host_word_i[1:0] == 2'b01, bias_host_word_i[1:0] == 2'b00};
  assign u_bias_memory_address_i = bias_host_enable_i ? bias_host_word_i[7:2] : u_pass_control_bias_address_o;
  assign u_bias_memory_write_data_i = {4{bias_host_data_i[31:0]}};
  assign u_scanner_other_read_i = host_acts && !activation_host_write_i;
  assign u_activation_memory_enable_i = used_by_program || host_acts;
  assign u_activation_memory_write_i = u_output_stage0_done_o || (host_acts && activation_host_write_i);
  assign u_activation_memory_write_mask_i =
      u_output_stage0_done_o
      ? {u_output_stage3_done_o, u_output_stage2_done_o, u_output_stage1_done_o, u_output_stage0_done_o}
      : {activation_host_word_i[1:0] == 2'b11, activation_host_word_i[1:0] == 2'b10,
         activation_host_word_i[1:0] == 2'b01, activation_host_word_i[1:0] == 2'b00};
  assign u_activation_memory_address_i =
      used_by_program ? (u_output_stage0_done_o ? drain_address_q : u_scanner_address_o) : activation_host_word_i[9:2];
  assign u_activation_memory_write_data_i =
      u_output_stage0_done_o
      ? {u_output_stage3_activation_o, u_output_stage2_activation_o, u_output_stage1_activation_o,
         u_output_stage0_activation_o}
      : {4{activation_host_data_i[15:0]}};

  // between two passes
  assign mark_taken_o = u_pass_control_mark_taken_o;
  assign computing_o = u_pass_control_computing_o;
  assign product_shift_o = u_pass_control_product_shift_o;

  // start values out of the bias memory
  always @(*) begin
    case (bias_host_row_q)
      2'b00: bias_host_data_selected = u_bias_memory_read_data_o[31:0];
      2'b01: bias_host_data_selected = u_bias_memory_read_data_o[63:32];
      2'b10: bias_host_data_selected = u_bias_memory_read_data_o[95:64];
      default: bias_host_data_selected = u_bias_memory_read_data_o[127:96];
    endcase
  end

  assign bias_host_data_o = bias_host_data_selected;
  assign exchange_drain_o = u_pass_control_exchange_drain0_o;
  assign exchange_drain_group_o = u_pass_control_exchange_read_group_o;
  assign exchange_load_o = e2_load_q;
  assign exchange_load_group_o = e2_group_q;
  assign exchange_start0_o = e2_start0_q;
  assign exchange_start1_o = e2_start1_q;
  assign exchange_start2_o = e2_start2_q;
  assign exchange_start3_o = e2_start3_q;

  always @(posedge clk) begin
    if (reset) begin
      e2_load_q <= 1'b0;
    end else begin
      e2_load_q <= u_pass_control_exchange_load_o;
    end
  end

  always @(posedge clk) begin
    if (bias_host_enable_i) begin
      bias_host_row_q <= bias_host_word_i[1:0];
    end
    e2_group_q <= u_pass_control_exchange_load_group_o;
    e2_start0_q <= u_pass_control_exchange_biased_o ? u_bias_memory_read_data_o[31:0] : 32'h0;
    e2_start1_q <= u_pass_control_exchange_biased_o ? u_bias_memory_read_data_o[63:32] : 32'h0;
    e2_start2_q <= u_pass_control_exchange_biased_o ? u_bias_memory_read_data_o[95:64] : 32'h0;
    e2_start3_q <= u_pass_control_exchange_biased_o ? u_bias_memory_read_data_o[127:96] : 32'h0;
  end

  // write-back
  assign saturations_o = {2'b00, u_output_stage0_saturates_o} + {2'b00, u_output_stage1_saturates_o}
                         + {2'b00, u_output_stage2_saturates_o} + {2'b00, u_output_stage3_saturates_o};

  always @(posedge clk) begin
    if (u_pass_control_drain_starts_o) begin
      drain_address_q <= u_pass_control_drain_address_o;
    end else if (u_output_stage0_done_o) begin
      drain_address_q <= drain_address_q + 8'h01;
    end
  end

  // scan of the source vector
  assign scan_valid_o = u_scanner_scan_valid_o;
  assign scan_non_zero_o = u_scanner_scan_non_zero_o;
  assign scan_last_o = u_scanner_scan_last_o;
  assign scan_element_o = u_scanner_scan_element_o;
  assign scan_value_o = u_scanner_scan_value_o;
  assign reads_o = u_scanner_read_o;

  // the activation memory, for write-back, scan and host
  assign used_by_program = u_scanner_read_o || u_output_stage0_done_o;
  assign tries_again = host_waits_q && !host_replaced_i;
  assign host_acts = (activation_host_enable_i || tries_again) && !used_by_program;
  assign host_fails_o = host_waits_q && (host_replaced_i || used_by_program);

  always @(*) begin
    case (activation_host_row_q)
      2'b00: picked_activation_selected = u_activation_memory_read_data_o[15:0];
      2'b01: picked_activation_selected = u_activation_memory_read_data_o[31:16];
      2'b10: picked_activation_selected = u_activation_memory_read_data_o[47:32];
      default: picked_activation_selected = u_activation_memory_read_data_o[63:48];
    endcase
  end

  assign activation_host_data_o = h3_tried_q ? picked_activation_q : held_activation_q;

  always @(posedge clk) begin
    if (reset) begin
      host_waits_q <= 1'b0;
      h2_tried_q <= 1'b0;
      h3_tried_q <= 1'b0;
    end else begin
      host_waits_q <= activation_host_enable_i && used_by_program;
      h2_tried_q <= tries_again;
      h3_tried_q <= h2_tried_q;
    end
  end

  always @(posedge clk) begin
    if (host_acts) begin
      activation_host_row_q <= activation_host_word_i[1:0];
    end
    picked_activation_q <= picked_activation_selected;
    held_activation_q <= picked_activation_q;
  end

endmodule
