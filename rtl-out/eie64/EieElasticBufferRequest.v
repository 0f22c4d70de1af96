// EieElasticBufferRequest: Two-place buffer with registered valid, ready and data.
// Source: io/eie/generator/unit/block/ElasticBuffer.java
// eie 0.1.0-SNAPSHOT, configuration SHA-256 6a95cb9237261217b25e3180fd43b40bc7fc4a5dfde0df435fcc100b8b2650d2
// SPDX-License-Identifier: 0BSD
// Generated; whoever ran the generator may use this file without condition.

module EieElasticBufferRequest (
  input  wire          flush_i,
  input  wire          upstream_valid_i,
  output wire          upstream_ready_o,
  input  wire          upstream_write_i,
  input  wire [24:0]   upstream_address_i,
  input  wire [63:0]   upstream_data_i,
  input  wire [7:0]    upstream_strobe_i,
  output wire          downstream_valid_o,
  input  wire          downstream_ready_i,
  output wire          downstream_write_o,
  output wire [24:0]   downstream_address_o,
  output wire [63:0]   downstream_data_o,
  output wire [7:0]    downstream_strobe_o,
  input  wire          clk,
  input  wire          reset
);

  reg           head_full_q;
  reg           tail_full_q;
  reg  [97:0]   head_q;
  reg  [97:0]   tail_q;

  assign upstream_ready_o = !tail_full_q;
  assign downstream_valid_o = head_full_q;
  assign downstream_write_o = head_q[0];
  assign downstream_address_o = head_q[25:1];
  assign downstream_data_o = head_q[89:26];
  assign downstream_strobe_o = head_q[97:90];

  always @(posedge clk) begin
    if (reset) begin
      head_full_q <= 1'b0;
      tail_full_q <= 1'b0;
    end else begin
      if (!head_full_q || downstream_ready_i) begin
        tail_full_q <= 1'b0;
        if (tail_full_q) begin
          head_full_q <= 1'b1;
        end else begin
          head_full_q <= upstream_valid_i;
        end
      end else if (!tail_full_q) begin
        tail_full_q <= upstream_valid_i;
      end
      if (flush_i) begin
        head_full_q <= 1'b0;
        tail_full_q <= 1'b0;
      end
    end
  end

  always @(posedge clk) begin
    if (!head_full_q || downstream_ready_i) begin
      if (tail_full_q) begin
        head_q <= tail_q;
      end else begin
        head_q <= {upstream_strobe_i, upstream_data_i, upstream_address_i, upstream_write_i};
      end
    end else if (!tail_full_q) begin
      tail_q <= {upstream_strobe_i, upstream_data_i, upstream_address_i, upstream_write_i};
    end
  end

endmodule
