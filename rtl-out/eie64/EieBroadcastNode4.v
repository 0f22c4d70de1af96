// EieBroadcastNode4: Broadcast tree node with 4 children; each takes a token when it can.
// Source: io/eie/generator/unit/network/BroadcastNode.java
// eie 0.1.0-SNAPSHOT, configuration SHA-256 6a95cb9237261217b25e3180fd43b40bc7fc4a5dfde0df435fcc100b8b2650d2
// SPDX-License-Identifier: 0BSD
// Generated; whoever ran the generator may use this file without condition.

module EieBroadcastNode4 (
  input  wire          flush_i,
  input  wire          upstream_valid_i,
  output wire          upstream_ready_o,
  input  wire          upstream_pass_i,
  input  wire [13:0]   upstream_column_i,
  input  wire [15:0]   upstream_value_i,
  output wire          child0_valid_o,
  input  wire          child0_ready_i,
  output wire          child0_pass_o,
  output wire [13:0]   child0_column_o,
  output wire [15:0]   child0_value_o,
  output wire          child1_valid_o,
  input  wire          child1_ready_i,
  output wire          child1_pass_o,
  output wire [13:0]   child1_column_o,
  output wire [15:0]   child1_value_o,
  output wire          child2_valid_o,
  input  wire          child2_ready_i,
  output wire          child2_pass_o,
  output wire [13:0]   child2_column_o,
  output wire [15:0]   child2_value_o,
  output wire          child3_valid_o,
  input  wire          child3_ready_i,
  output wire          child3_pass_o,
  output wire [13:0]   child3_column_o,
  output wire [15:0]   child3_value_o,
  input  wire          clk,
  input  wire          reset
);

  wire          u_buffer_upstream_ready_o;
  wire          u_buffer_downstream_valid_o;
  wire          u_buffer_downstream_pass_o;
  wire [13:0]   u_buffer_downstream_column_o;
  wire [15:0]   u_buffer_downstream_value_o;

  // every child takes the token once
  wire          every_served;
  reg           served0_q;
  reg           served1_q;
  reg           served2_q;
  reg           served3_q;

  EieElasticBufferBroadcast u_buffer (
    .flush_i             (flush_i),
    .upstream_valid_i    (upstream_valid_i),
    .upstream_ready_o    (u_buffer_upstream_ready_o),
    .upstream_pass_i     (upstream_pass_i),
    .upstream_column_i   (upstream_column_i),
    .upstream_value_i    (upstream_value_i),
    .downstream_valid_o  (u_buffer_downstream_valid_o),
    .downstream_ready_i  (every_served),
    .downstream_pass_o   (u_buffer_downstream_pass_o),
    .downstream_column_o (u_buffer_downstream_column_o[13:0]),
    .downstream_value_o  (u_buffer_downstream_value_o[15:0]),
    .clk                 (clk),
    .reset               (reset)
  );

  assign upstream_ready_o = u_buffer_upstream_ready_o;

  // every child takes the token once
  assign child0_valid_o = u_buffer_downstream_valid_o && !served0_q;
  assign child0_pass_o = u_buffer_downstream_pass_o;
  assign child0_column_o = u_buffer_downstream_column_o;
  assign child0_value_o = u_buffer_downstream_value_o;
  assign child1_valid_o = u_buffer_downstream_valid_o && !served1_q;
  assign child1_pass_o = u_buffer_downstream_pass_o;
  assign child1_column_o = u_buffer_downstream_column_o;
  assign child1_value_o = u_buffer_downstream_value_o;
  assign child2_valid_o = u_buffer_downstream_valid_o && !served2_q;
  assign child2_pass_o = u_buffer_downstream_pass_o;
  assign child2_column_o = u_buffer_downstream_column_o;
  assign child2_value_o = u_buffer_downstream_value_o;
  assign child3_valid_o = u_buffer_downstream_valid_o && !served3_q;
  assign child3_pass_o = u_buffer_downstream_pass_o;
  assign child3_column_o = u_buffer_downstream_column_o;
  assign child3_value_o = u_buffer_downstream_value_o;
  assign every_served = &{served3_q || child3_ready_i, served2_q || child2_ready_i, served1_q || child1_ready_i,
                          served0_q || child0_ready_i};

  always @(posedge clk) begin
    if (reset) begin
      served0_q <= 1'b0;
      served1_q <= 1'b0;
      served2_q <= 1'b0;
      served3_q <= 1'b0;
    end else begin
      if (every_served || flush_i) begin
        served0_q <= 1'b0;
      end else if (child0_valid_o && child0_ready_i) begin
        served0_q <= 1'b1;
      end
      if (every_served || flush_i) begin
        served1_q <= 1'b0;
      end else if (child1_valid_o && child1_ready_i) begin
        served1_q <= 1'b1;
      end
      if (every_served || flush_i) begin
        served2_q <= 1'b0;
      end else if (child2_valid_o && child2_ready_i) begin
        served2_q <= 1'b1;
      end
      if (every_served || flush_i) begin
        served3_q <= 1'b0;
      end else if (child3_valid_o && child3_ready_i) begin
        served3_q <= 1'b1;
      end
    end
  end

endmodule
