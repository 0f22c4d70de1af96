// ActivationQueue: Queue of broadcast columns, 8 usable places.
// eie 0.1.0-SNAPSHOT, configuration SHA-256 5a65e018f1f8f6e59d328d88dd3f2f9a244557313da63cde2d3113ff98fab6d0

module ActivationQueue (
  input  wire          flush_i,
  input  wire          upstream_valid_i,
  output wire          upstream_ready_o,
  input  wire          upstream_pass_i,
  input  wire [10:0]   upstream_column_i,
  input  wire [15:0]   upstream_value_i,
  output wire          downstream_valid_o,
  input  wire          downstream_ready_i,
  output wire          downstream_pass_o,
  output wire [10:0]   downstream_column_o,
  output wire [15:0]   downstream_value_o,
  input  wire          clk,
  input  wire          reset
);

  reg        [7:0]    tail_q;
  reg        [7:0]    head_q;
  reg        [3:0]    count_q;
  reg        [27:0]   place0_q;
  reg        [27:0]   place1_q;
  reg        [27:0]   place2_q;
  reg        [27:0]   place3_q;
  reg        [27:0]   place4_q;
  reg        [27:0]   place5_q;
  reg        [27:0]   place6_q;
  reg        [27:0]   place7_q;
  wire       [27:0]   head_place;

  assign upstream_ready_o = (count_q != 4'b1000);
  assign downstream_valid_o = (count_q != 4'b0000);
  assign head_place = ((((head_q[0] ? place0_q : 28'h0) | (head_q[1] ? place1_q : 28'h0)) | ((head_q[2] ? place2_q : 28'h0) | (head_q[3] ? place3_q : 28'h0))) | (((head_q[4] ? place4_q : 28'h0) | (head_q[5] ? place5_q : 28'h0)) | ((head_q[6] ? place6_q : 28'h0) | (head_q[7] ? place7_q : 28'h0))));
  assign downstream_pass_o = head_place[0];
  assign downstream_column_o = head_place[11 : 1];
  assign downstream_value_o = head_place[27 : 12];
  always @(posedge clk) begin
    if(reset) begin
      tail_q <= 8'h01;
      head_q <= 8'h01;
      count_q <= 4'b0000;
    end else begin
      if((upstream_valid_i && upstream_ready_o)) begin
        tail_q <= {tail_q[6 : 0],tail_q[7]};
      end
      if((downstream_valid_o && downstream_ready_i)) begin
        head_q <= {head_q[6 : 0],head_q[7]};
      end
      if(((upstream_valid_i && upstream_ready_o) && (! (downstream_valid_o && downstream_ready_i)))) begin
        count_q <= (count_q + 4'b0001);
      end else begin
        if(((downstream_valid_o && downstream_ready_i) && (! (upstream_valid_i && upstream_ready_o)))) begin
          count_q <= (count_q - 4'b0001);
        end
      end
      if(flush_i) begin
        tail_q <= 8'h01;
        head_q <= 8'h01;
        count_q <= 4'b0000;
      end
    end
  end

  always @(posedge clk) begin
    if(((upstream_valid_i && upstream_ready_o) && tail_q[0])) begin
      place0_q <= {upstream_value_i,{upstream_column_i,upstream_pass_i}};
    end
    if(((upstream_valid_i && upstream_ready_o) && tail_q[1])) begin
      place1_q <= {upstream_value_i,{upstream_column_i,upstream_pass_i}};
    end
    if(((upstream_valid_i && upstream_ready_o) && tail_q[2])) begin
      place2_q <= {upstream_value_i,{upstream_column_i,upstream_pass_i}};
    end
    if(((upstream_valid_i && upstream_ready_o) && tail_q[3])) begin
      place3_q <= {upstream_value_i,{upstream_column_i,upstream_pass_i}};
    end
    if(((upstream_valid_i && upstream_ready_o) && tail_q[4])) begin
      place4_q <= {upstream_value_i,{upstream_column_i,upstream_pass_i}};
    end
    if(((upstream_valid_i && upstream_ready_o) && tail_q[5])) begin
      place5_q <= {upstream_value_i,{upstream_column_i,upstream_pass_i}};
    end
    if(((upstream_valid_i && upstream_ready_o) && tail_q[6])) begin
      place6_q <= {upstream_value_i,{upstream_column_i,upstream_pass_i}};
    end
    if(((upstream_valid_i && upstream_ready_o) && tail_q[7])) begin
      place7_q <= {upstream_value_i,{upstream_column_i,upstream_pass_i}};
    end
  end

endmodule
