// EieActivationQueue: Queue of broadcast columns, 4 usable places.
// Source: io/eie/generator/unit/element/ActivationQueue.java
// eie 0.1.0-SNAPSHOT, configuration SHA-256 91b069e72359661aa674e6fe745ad5cbc0c1b861b888afad238511267bef07f7
// SPDX-License-Identifier: 0BSD
// Generated; whoever ran the generator may use this file without condition.

module EieActivationQueue (
  input  wire          flush_i,
  input  wire          upstream_valid_i,
  output wire          upstream_ready_o,
  input  wire          upstream_pass_i,
  input  wire [8:0]    upstream_column_i,
  input  wire [15:0]   upstream_value_i,
  output wire          downstream_valid_o,
  input  wire          downstream_ready_i,
  output wire          downstream_pass_o,
  output wire [8:0]    downstream_column_o,
  output wire [15:0]   downstream_value_o,
  input  wire          clk,
  input  wire          reset
);

  // places, of which the tail takes the next and the head offers the oldest
  reg  [25:0]   place0_q;
  reg  [25:0]   place1_q;
  reg  [25:0]   place2_q;
  reg  [25:0]   place3_q;
  wire [25:0]   head_place;

  // head, tail and the places in use
  reg  [3:0]    tail_q;
  reg  [3:0]    head_q;
  reg  [2:0]    count_q;

  assign upstream_ready_o = count_q != 3'b100;
  assign downstream_valid_o = count_q != 3'b000;

  // places, of which the tail takes the next and the head offers the oldest
  assign head_place = ({26{head_q[0]}} & place0_q) | ({26{head_q[1]}} & place1_q) | ({26{head_q[2]}} & place2_q)
                      | ({26{head_q[3]}} & place3_q);
  assign downstream_pass_o = head_place[0];
  assign downstream_column_o = head_place[9:1];
  assign downstream_value_o = head_place[25:10];

  always @(posedge clk) begin
    if (upstream_valid_i && upstream_ready_o && tail_q[0]) begin
      place0_q <= {upstream_value_i, upstream_column_i, upstream_pass_i};
    end
    if (upstream_valid_i && upstream_ready_o && tail_q[1]) begin
      place1_q <= {upstream_value_i, upstream_column_i, upstream_pass_i};
    end
    if (upstream_valid_i && upstream_ready_o && tail_q[2]) begin
      place2_q <= {upstream_value_i, upstream_column_i, upstream_pass_i};
    end
    if (upstream_valid_i && upstream_ready_o && tail_q[3]) begin
      place3_q <= {upstream_value_i, upstream_column_i, upstream_pass_i};
    end
  end

  // head, tail and the places in use
  always @(posedge clk) begin
    if (reset) begin
      tail_q <= 4'b0001;
      head_q <= 4'b0001;
      count_q <= 3'b000;
    end else begin
      if (upstream_valid_i && upstream_ready_o) begin
        tail_q <= {tail_q[2:0], tail_q[3]};
      end
      if (downstream_valid_o && downstream_ready_i) begin
        head_q <= {head_q[2:0], head_q[3]};
      end
      if (upstream_valid_i && upstream_ready_o && !(downstream_valid_o && downstream_ready_i)) begin
        count_q <= count_q + 3'b001;
      end else if (downstream_valid_o && downstream_ready_i && !(upstream_valid_i && upstream_ready_o)) begin
        count_q <= count_q - 3'b001;
      end
      if (flush_i) begin
        tail_q <= 4'b0001;
        head_q <= 4'b0001;
        count_q <= 3'b000;
      end
    end
  end

endmodule
