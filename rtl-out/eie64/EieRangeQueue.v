// EieRangeQueue: Queue of entry ranges, 4 usable places.
// Source: io/eie/generator/unit/element/RangeQueue.java
// eie 0.1.0-SNAPSHOT, configuration SHA-256 6a95cb9237261217b25e3180fd43b40bc7fc4a5dfde0df435fcc100b8b2650d2
// SPDX-License-Identifier: 0BSD
// Generated; whoever ran the generator may use this file without condition.

module EieRangeQueue (
  input  wire          flush_i,
  input  wire          upstream_valid_i,
  output wire          upstream_ready_o,
  input  wire [16:0]   upstream_first_i,
  input  wire [16:0]   upstream_last_i,
  input  wire [15:0]   upstream_value_i,
  output wire          downstream_valid_o,
  input  wire          downstream_ready_i,
  output wire [16:0]   downstream_first_o,
  output wire [16:0]   downstream_last_o,
  output wire [15:0]   downstream_value_o,
  input  wire          clk,
  input  wire          reset
);

  // places, of which the tail takes the next and the head offers the oldest
  reg  [49:0]   place0_q;
  reg  [49:0]   place1_q;
  reg  [49:0]   place2_q;
  reg  [49:0]   place3_q;
  wire [49:0]   head_place;

  // head, tail and the places in use
  reg  [3:0]    tail_q;
  reg  [3:0]    head_q;
  reg  [2:0]    count_q;

  assign upstream_ready_o = count_q != 3'b100;
  assign downstream_valid_o = count_q != 3'b000;

  // places, of which the tail takes the next and the head offers the oldest
  assign head_place = ({50{head_q[0]}} & place0_q) | ({50{head_q[1]}} & place1_q) | ({50{head_q[2]}} & place2_q)
                      | ({50{head_q[3]}} & place3_q);
  assign downstream_first_o = head_place[16:0];
  assign downstream_last_o = head_place[33:17];
  assign downstream_value_o = head_place[49:34];

  always @(posedge clk) begin
    if (upstream_valid_i && upstream_ready_o && tail_q[0]) begin
      place0_q <= {upstream_value_i, upstream_last_i, upstream_first_i};
    end
    if (upstream_valid_i && upstream_ready_o && tail_q[1]) begin
      place1_q <= {upstream_value_i, upstream_last_i, upstream_first_i};
    end
    if (upstream_valid_i && upstream_ready_o && tail_q[2]) begin
      place2_q <= {upstream_value_i, upstream_last_i, upstream_first_i};
    end
    if (upstream_valid_i && upstream_ready_o && tail_q[3]) begin
      place3_q <= {upstream_value_i, upstream_last_i, upstream_first_i};
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
