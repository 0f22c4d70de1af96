// EiePassControl: Writes sums back, loads start values and starts the scan between two passes.
// Source: io/eie/generator/unit/control/PassControl.java
// eie 0.1.0-SNAPSHOT, configuration SHA-256 91b069e72359661aa674e6fe745ad5cbc0c1b861b888afad238511267bef07f7
// SPDX-License-Identifier: 0BSD
// Generated; whoever ran the generator may use this file without condition.

module EiePassControl (
  input  wire          flush_i,
  input  wire          update_enable_i,
  input  wire          update_second_i,
  input  wire [63:0]   update_data_i,
  input  wire          mark_i,
  input  wire          pipeline_empty_i,
  output wire          mark_taken_o,
  output wire          computing_o,
  output wire          bias_read_o,
  output wire [4:0]    product_shift_o,
  output wire [4:0]    output_shift_o,
  output wire          relu_o,
  output wire          drain_starts_o,
  output wire          scan_starts_o,
  output wire [15:0]   scan_rows_o,
  output wire          scan_empty_o,
  output wire [5:0]    bias_address_o,
  output wire [5:0]    drain_address_o,
  output wire [5:0]    scan_address_o,
  output wire          exchange_drain0_o,
  output wire          exchange_load_o,
  output wire          exchange_biased_o,
  output wire [3:0]    exchange_read_group_o,
  output wire [3:0]    exchange_load_group_o,
  input  wire          clk,
  input  wire          reset
);

  wire          next_ends;

  // the words of the next descriptor
  reg  [63:0]   next_places_q;
  reg  [63:0]   next_shape_q;

  // mark: the next pass becomes the current one
  reg  [4:0]    pass_output_shift_q;
  reg  [4:0]    pass_product_shift_q;
  reg           pass_relu_q;
  reg           pass_last_q;
  reg           open_q;
  reg           exchanging_q;
  reg  [4:0]    drain_shift_q;
  reg           drain_relu_q;
  reg           biased_q;
  wire          accept;
  reg  [5:0]    pass_destination_q;
  reg  [4:0]    pass_output_rows_q;
  reg  [4:0]    count_q;
  reg  [4:0]    drain_rows_q;
  reg  [4:0]    load_groups_q;
  reg  [4:0]    scan_at_q;
  reg  [4:0]    finish_at_q;
  reg  [5:0]    bias_base_q;
  wire [4:0]    next_output_rows;
  wire [4:0]    drain;
  wire          next_first;
  wire [4:0]    loaded;
  wire [4:0]    drained;
  wire [5:0]    next_bias_base;
  wire          next_bias_stored;
  wire [4:0]    next_output_shift;
  wire [4:0]    next_product_shift;
  wire          next_relu;
  wire          next_last;
  wire [5:0]    next_destination_base;

  // e0: the groups are counted, the biases addressed
  wire          loading;

  // e1: sums out, start values in
  reg           e1_drain0_q;
  reg           e1_load_q;
  reg           e1_biased_q;
  reg  [3:0]    e1_read_group_q;
  reg  [3:0]    e1_load_group_q;
  wire          complete_drain;

  // write-back and scan
  wire [5:0]    next_source_base;
  wire [15:0]   next_input_rows;

  assign next_ends = next_shape_q[36];

  // the words of the next descriptor
  always @(posedge clk) begin
    if (update_enable_i && !update_second_i) begin
      next_places_q <= update_data_i;
    end
    if (update_enable_i && update_second_i) begin
      next_shape_q <= update_data_i;
    end
  end

  // mark: the next pass becomes the current one
  assign accept = mark_i && pipeline_empty_i && !exchanging_q;
  assign next_output_rows = next_shape_q[4:0];
  assign drain = (open_q && pass_last_q) ? pass_output_rows_q : 5'h0;
  assign next_first = next_shape_q[33];
  assign loaded = (next_first && !next_ends) ? next_output_rows : 5'h0;
  assign drained = (drain == 5'h0) ? 5'h0 : (drain + 5'h03);
  assign next_bias_base = next_places_q[53:48];
  assign next_bias_stored = next_shape_q[34];
  assign next_output_shift = next_shape_q[28:24];
  assign next_product_shift = next_shape_q[20:16];
  assign next_relu = next_shape_q[32];
  assign next_last = next_shape_q[35];
  assign next_destination_base = next_places_q[37:32];

  always @(posedge clk) begin
    if (reset) begin
      open_q <= 1'b0;
      exchanging_q <= 1'b0;
    end else begin
      if (accept) begin
        open_q <= !next_ends;
        exchanging_q <= 1'b1;
      end
      if (exchanging_q) begin
        if (count_q == finish_at_q) begin
          exchanging_q <= 1'b0;
        end
      end
      if (flush_i) begin
        open_q <= 1'b0;
        exchanging_q <= 1'b0;
      end
    end
  end

  always @(posedge clk) begin
    if (accept) begin
      drain_rows_q <= drain;
      load_groups_q <= loaded;
      scan_at_q <= next_ends ? drain : drained;
      finish_at_q <= (drained < loaded) ? loaded : drained;
      drain_shift_q <= pass_output_shift_q;
      drain_relu_q <= pass_relu_q;
      bias_base_q <= next_bias_base;
      biased_q <= next_bias_stored;
      pass_output_rows_q <= next_output_rows;
      pass_output_shift_q <= next_output_shift;
      pass_product_shift_q <= next_product_shift;
      pass_relu_q <= next_relu;
      pass_last_q <= next_last;
      count_q <= 5'h0;
    end
    if (exchanging_q && (count_q == 5'h0)) begin
      pass_destination_q <= next_destination_base;
    end
    if (exchanging_q) begin
      count_q <= count_q + 5'h01;
    end
  end

  // e0: the groups are counted, the biases addressed
  assign loading = exchanging_q && (count_q < load_groups_q);
  assign bias_read_o = loading && biased_q;
  assign bias_address_o = bias_base_q + {1'b0, count_q};

  // e1: sums out, start values in
  assign complete_drain = count_q < drain_rows_q;
  assign exchange_drain0_o = e1_drain0_q;
  assign exchange_load_o = e1_load_q;
  assign exchange_biased_o = e1_biased_q;
  assign exchange_read_group_o = e1_read_group_q;
  assign exchange_load_group_o = e1_load_group_q;

  always @(posedge clk) begin
    e1_drain0_q <= exchanging_q && complete_drain;
    e1_load_q <= loading;
    e1_biased_q <= biased_q;
    e1_load_group_q <= count_q[3:0];
    e1_read_group_q <= (exchanging_q && complete_drain) ? count_q[3:0] : 4'b0000;
  end

  // write-back and scan
  assign drain_starts_o = accept;
  assign drain_address_o = pass_destination_q;
  assign output_shift_o = drain_shift_q;
  assign relu_o = drain_relu_q;
  assign mark_taken_o = exchanging_q && (count_q == finish_at_q);
  assign scan_starts_o = exchanging_q && (count_q == scan_at_q);
  assign next_source_base = next_places_q[5:0];
  assign scan_address_o = next_source_base;
  assign next_input_rows = next_places_q[31:16];
  assign scan_rows_o = next_input_rows;
  assign scan_empty_o = next_ends;
  assign computing_o = open_q && !exchanging_q;
  assign product_shift_o = pass_product_shift_q;

endmodule
