// EieRangeQueue: Queue of entry ranges, 2 usable places.
// Source: io/eie/generator/unit/element/RangeQueue.java
// eie 0.1.0-SNAPSHOT, configuration SHA-256 91b069e72359661aa674e6fe745ad5cbc0c1b861b888afad238511267bef07f7
// SPDX-License-Identifier: 0BSD
// Generated; whoever ran the generator may use this file without condition.

module EieRangeQueue (
  input  wire          flush_i,
  input  wire          upstream_valid_i,
  output wire          upstream_ready_o,
  input  wire [10:0]   upstream_first_i,
  input  wire [10:0]   upstream_last_i,
  input  wire [15:0]   upstream_value_i,
  output wire          downstream_valid_o,
  input  wire          downstream_ready_i,
  output wire [10:0]   downstream_first_o,
  output wire [10:0]   downstream_last_o,
  output wire [15:0]   downstream_value_o,
  input  wire          clk,
  input  wire          reset
);

  // places, of which the tail takes the next and the head offers the oldest
  reg  [37:0]   place0_q;
  reg  [37:0]   place1_q;
  wire [37:0]   head_place;

  // head, tail and the places in use
  reg  [1:0]    tail_q;
  reg  [1:0]    head_q;
  reg  [1:0]    count_q;

  assign upstream_ready_o = count_q != 2'b10;
  assign downstream_valid_o = count_q != 2'b00;

  // places, of which the tail takes the next and the head offers the oldest
  assign head_place = ({38{head_q[0]}} & place0_q) | ({38{head_q[1]}} & place1_q);
  assign downstream_first_o = head_place[10:0];
  assign downstream_last_o = head_place[21:11];
  assign downstream_value_o = head_place[37:22];

  always @(posedge clk) begin
    if (upstream_valid_i && upstream_ready_o && tail_q[0]) begin
      place0_q <= {upstream_value_i, upstream_last_i, upstream_first_i};
    end
    if (upstream_valid_i && upstream_ready_o && tail_q[1]) begin
      place1_q <= {upstream_value_i, upstream_last_i, upstream_first_i};
    end
  end

  // head, tail and the places in use
  always @(posedge clk) begin
    if (reset) begin
      tail_q <= 2'b01;
      head_q <= 2'b01;
      count_q <= 2'b00;
    end else begin
      if (upstream_valid_i && upstream_ready_o) begin
        tail_q <= {tail_q[0], tail_q[1]};
      end
      if (downstream_valid_o && downstream_ready_i) begin
        head_q <= {head_q[0], head_q[1]};
      end
      if (upstream_valid_i && upstream_ready_o && !(downstream_valid_o && downstream_ready_i)) begin
        count_q <= count_q + 2'b01;
      end else if (downstream_valid_o && downstream_ready_i && !(upstream_valid_i && upstream_ready_o)) begin
        count_q <= count_q - 2'b01;
      end
      if (flush_i) begin
        tail_q <= 2'b01;
        head_q <= 2'b01;
        count_q <= 2'b00;
      end
    end
  end

endmodule
