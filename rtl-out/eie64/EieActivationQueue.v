// EieActivationQueue: Queue of broadcast columns, 16 usable places.
// Source: io/eie/generator/unit/element/ActivationQueue.java
// eie 0.1.0-SNAPSHOT, configuration SHA-256 6a95cb9237261217b25e3180fd43b40bc7fc4a5dfde0df435fcc100b8b2650d2
// SPDX-License-Identifier: 0BSD
// Generated; whoever ran the generator may use this file without condition.

module EieActivationQueue (
  input  wire          flush_i,
  input  wire          upstream_valid_i,
  output wire          upstream_ready_o,
  input  wire          upstream_pass_i,
  input  wire [13:0]   upstream_column_i,
  input  wire [15:0]   upstream_value_i,
  output wire          downstream_valid_o,
  input  wire          downstream_ready_i,
  output wire          downstream_pass_o,
  output wire [13:0]   downstream_column_o,
  output wire [15:0]   downstream_value_o,
  input  wire          clk,
  input  wire          reset
);

  // places, of which the tail takes the next and the head offers the oldest
  reg  [30:0]   place0_q;
  reg  [30:0]   place1_q;
  reg  [30:0]   place2_q;
  reg  [30:0]   place3_q;
  reg  [30:0]   place4_q;
  reg  [30:0]   place5_q;
  reg  [30:0]   place6_q;
  reg  [30:0]   place7_q;
  reg  [30:0]   place8_q;
  reg  [30:0]   place9_q;
  reg  [30:0]   place10_q;
  reg  [30:0]   place11_q;
  reg  [30:0]   place12_q;
  reg  [30:0]   place13_q;
  reg  [30:0]   place14_q;
  reg  [30:0]   place15_q;
  wire [30:0]   head_place;

  // head, tail and the places in use
  reg  [15:0]   tail_q;
  reg  [15:0]   head_q;
  reg  [4:0]    count_q;

  assign upstream_ready_o = count_q != 5'h10;
  assign downstream_valid_o = count_q != 5'h0;

  // places, of which the tail takes the next and the head offers the oldest
  assign head_place = ({31{head_q[0]}} & place0_q) | ({31{head_q[1]}} & place1_q) | ({31{head_q[2]}} & place2_q)
                      | ({31{head_q[3]}} & place3_q) | ({31{head_q[4]}} & place4_q) | ({31{head_q[5]}} & place5_q)
                      | ({31{head_q[6]}} & place6_q) | ({31{head_q[7]}} & place7_q) | ({31{head_q[8]}} & place8_q)
                      | ({31{head_q[9]}} & place9_q) | ({31{head_q[10]}} & place10_q) | ({31{head_q[11]}} & place11_q)
                      | ({31{head_q[12]}} & place12_q) | ({31{head_q[13]}} & place13_q)
                      | ({31{head_q[14]}} & place14_q) | ({31{head_q[15]}} & place15_q);
  assign downstream_pass_o = head_place[0];
  assign downstream_column_o = head_place[14:1];
  assign downstream_value_o = head_place[30:15];

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
    if (upstream_valid_i && upstream_ready_o && tail_q[4]) begin
      place4_q <= {upstream_value_i, upstream_column_i, upstream_pass_i};
    end
    if (upstream_valid_i && upstream_ready_o && tail_q[5]) begin
      place5_q <= {upstream_value_i, upstream_column_i, upstream_pass_i};
    end
    if (upstream_valid_i && upstream_ready_o && tail_q[6]) begin
      place6_q <= {upstream_value_i, upstream_column_i, upstream_pass_i};
    end
    if (upstream_valid_i && upstream_ready_o && tail_q[7]) begin
      place7_q <= {upstream_value_i, upstream_column_i, upstream_pass_i};
    end
    if (upstream_valid_i && upstream_ready_o && tail_q[8]) begin
      place8_q <= {upstream_value_i, upstream_column_i, upstream_pass_i};
    end
    if (upstream_valid_i && upstream_ready_o && tail_q[9]) begin
      place9_q <= {upstream_value_i, upstream_column_i, upstream_pass_i};
    end
    if (upstream_valid_i && upstream_ready_o && tail_q[10]) begin
      place10_q <= {upstream_value_i, upstream_column_i, upstream_pass_i};
    end
    if (upstream_valid_i && upstream_ready_o && tail_q[11]) begin
      place11_q <= {upstream_value_i, upstream_column_i, upstream_pass_i};
    end
    if (upstream_valid_i && upstream_ready_o && tail_q[12]) begin
      place12_q <= {upstream_value_i, upstream_column_i, upstream_pass_i};
    end
    if (upstream_valid_i && upstream_ready_o && tail_q[13]) begin
      place13_q <= {upstream_value_i, upstream_column_i, upstream_pass_i};
    end
    if (upstream_valid_i && upstream_ready_o && tail_q[14]) begin
      place14_q <= {upstream_value_i, upstream_column_i, upstream_pass_i};
    end
    if (upstream_valid_i && upstream_ready_o && tail_q[15]) begin
      place15_q <= {upstream_value_i, upstream_column_i, upstream_pass_i};
    end
  end

  // head, tail and the places in use
  always @(posedge clk) begin
    if (reset) begin
      tail_q <= 16'h0001;
      head_q <= 16'h0001;
      count_q <= 5'h0;
    end else begin
      if (upstream_valid_i && upstream_ready_o) begin
        tail_q <= {tail_q[14:0], tail_q[15]};
      end
      if (downstream_valid_o && downstream_ready_i) begin
        head_q <= {head_q[14:0], head_q[15]};
      end
      if (upstream_valid_i && upstream_ready_o && !(downstream_valid_o && downstream_ready_i)) begin
        count_q <= count_q + 5'h01;
      end else if (downstream_valid_o && downstream_ready_i && !(upstream_valid_i && upstream_ready_o)) begin
        count_q <= count_q - 5'h01;
      end
      if (flush_i) begin
        tail_q <= 16'h0001;
        head_q <= 16'h0001;
        count_q <= 5'h0;
      end
    end
  end

endmodule
