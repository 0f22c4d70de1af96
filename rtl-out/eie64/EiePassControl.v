// EiePassControl: Writes sums back, loads start values and starts the scan between two passes.
// Source: io/eie/generator/unit/control/PassControl.java
// eie 0.1.0-SNAPSHOT, configuration SHA-256 6a95cb9237261217b25e3180fd43b40bc7fc4a5dfde0df435fcc100b8b2650d2
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
  output wire [7:0]    drain_address_o,
  output wire [9:0]    scan_address_o,
  output wire          exchange_drain0_o,
  output wire          exchange_drain1_o,
  output wire          exchange_drain2_o,
  output wire          exchange_drain3_o,
  output wire          exchange_load_o,
  output wire          exchange_biased_o,
  output wire [3:0]    exchange_group_o,
  input  wire          clk,
  input  wire          reset
);

  reg  [63:0]   next_places_q;
  reg  [63:0]   next_shape_q;
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
  reg  [7:0]    pass_destination_q;
  reg  [6:0]    pass_output_rows_q;
  reg  [4:0]    count_q;
  reg  [6:0]    drain_rows_q;
  reg  [4:0]    load_groups_q;
  reg  [4:0]    scan_at_q;
  reg  [4:0]    finish_at_q;
  reg  [5:0]    bias_base_q;
  reg           e1_drain0_q;
  reg           e1_drain1_q;
  reg           e1_drain2_q;
  reg           e1_drain3_q;
  reg           e1_load_q;
  reg           e1_biased_q;
  reg  [3:0]    e1_group_q;
  wire [6:0]    drain;
  wire [6:0]    load;
  wire [4:0]    drained;
  wire [4:0]    loaded;
  wire          loading;

  assign accept = mark_i && pipeline_empty_i && !exchanging_q;
  assign drain = (open_q && pass_last_q) ? pass_output_rows_q : 7'h0;
  assign load = (next_shape_q[33] && !next_shape_q[36]) ? next_shape_q[6:0] : 7'h0;
  assign drained = (drain == 7'h0) ? 5'h0 : (drain[6:2] + ((|drain[1:0]) ? 5'h04 : 5'h03));
  assign loaded = load[6:2] + ((|load[1:0]) ? 5'h01 : 5'h0);
  assign loading = exchanging_q && (count_q < load_groups_q);
  assign bias_read_o = loading && biased_q;
  assign bias_address_o = bias_base_q + {1'b0, count_q};
  assign exchange_drain0_o = e1_drain0_q;
  assign exchange_drain1_o = e1_drain1_q;
  assign exchange_drain2_o = e1_drain2_q;
  assign exchange_drain3_o = e1_drain3_q;
  assign exchange_load_o = e1_load_q;
  assign exchange_biased_o = e1_biased_q;
  assign exchange_group_o = e1_group_q;
  assign drain_starts_o = accept;
  assign drain_address_o = pass_destination_q;
  assign output_shift_o = drain_shift_q;
  assign relu_o = drain_relu_q;
  assign mark_taken_o = exchanging_q && (count_q == finish_at_q);
  assign scan_starts_o = exchanging_q && (count_q == scan_at_q);
  assign scan_address_o = next_places_q[9:0];
  assign scan_rows_o = next_places_q[31:16];
  assign scan_empty_o = next_shape_q[36];
  assign computing_o = open_q && !exchanging_q;
  assign product_shift_o = pass_product_shift_q;

  always @(posedge clk) begin
    if (reset) begin
      open_q <= 1'b0;
      exchanging_q <= 1'b0;
    end else begin
      if (accept) begin
        open_q <= !next_shape_q[36];
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
    if (update_enable_i && !update_second_i) begin
      next_places_q <= update_data_i;
    end
    if (update_enable_i && update_second_i) begin
      next_shape_q <= update_data_i;
    end
    if (accept) begin
      drain_rows_q <= drain;
      load_groups_q <= loaded;
      scan_at_q <= next_shape_q[36] ? (drain[6:2] + ((|drain[1:0]) ? 5'h01 : 5'h0)) : drained;
      finish_at_q <= (drained < loaded) ? loaded : drained;
      drain_shift_q <= pass_output_shift_q;
      drain_relu_q <= pass_relu_q;
      bias_base_q <= next_places_q[55:50];
      biased_q <= next_shape_q[34];
      pass_destination_q <= next_places_q[41:34];
      pass_output_rows_q <= next_shape_q[6:0];
      pass_output_shift_q <= next_shape_q[28:24];
      pass_product_shift_q <= next_shape_q[20:16];
      pass_relu_q <= next_shape_q[32];
      pass_last_q <= next_shape_q[35];
      count_q <= 5'h0;
    end
    e1_drain0_q <= exchanging_q && ({count_q, 2'b00} < drain_rows_q);
    e1_drain1_q <= exchanging_q && ({count_q, 2'b01} < drain_rows_q);
    e1_drain2_q <= exchanging_q && ({count_q, 2'b10} < drain_rows_q);
    e1_drain3_q <= exchanging_q && ({count_q, 2'b11} < drain_rows_q);
    e1_load_q <= loading;
    e1_biased_q <= biased_q;
    e1_group_q <= count_q[3:0];
    if (exchanging_q) begin
      count_q <= count_q + 5'h01;
    end
  end

endmodule
