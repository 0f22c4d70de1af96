// ElasticBufferBroadcast: Two-place buffer with registered valid, ready and data.
// eie 0.1.0-SNAPSHOT, configuration SHA-256 f77b3ee65ed8af9296b733e8c53c08d1c7f3aec6a967cb5013bf57c8a4dc3cff

module ElasticBufferBroadcast (
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

  reg                 head_full_q;
  reg                 tail_full_q;
  reg                 head_pass_q;
  reg        [13:0]   head_column_q;
  reg        [15:0]   head_value_q;
  reg                 tail_pass_q;
  reg        [13:0]   tail_column_q;
  reg        [15:0]   tail_value_q;
  wire                tail_full_when;
  wire                tail_pass_when;

  assign upstream_ready_o = (! tail_full_q);
  assign downstream_valid_o = head_full_q;
  assign downstream_pass_o = head_pass_q;
  assign downstream_column_o = head_column_q;
  assign downstream_value_o = head_value_q;
  assign tail_full_when = ((! head_full_q) || downstream_ready_i);
  assign tail_pass_when = (! tail_full_q);
  always @(posedge clk) begin
    if(reset) begin
      head_full_q <= 1'b0;
      tail_full_q <= 1'b0;
    end else begin
      if(tail_full_when) begin
        tail_full_q <= 1'b0;
        if(tail_full_q) begin
          head_full_q <= 1'b1;
        end else begin
          head_full_q <= upstream_valid_i;
        end
      end else begin
        if(tail_pass_when) begin
          tail_full_q <= upstream_valid_i;
        end
      end
      if(flush_i) begin
        head_full_q <= 1'b0;
        tail_full_q <= 1'b0;
      end
    end
  end

  always @(posedge clk) begin
    if(tail_full_when) begin
      if(tail_full_q) begin
        head_pass_q <= tail_pass_q;
        head_column_q <= tail_column_q;
        head_value_q <= tail_value_q;
      end else begin
        head_pass_q <= upstream_pass_i;
        head_column_q <= upstream_column_i;
        head_value_q <= upstream_value_i;
      end
    end else begin
      if(tail_pass_when) begin
        tail_pass_q <= upstream_pass_i;
        tail_column_q <= upstream_column_i;
        tail_value_q <= upstream_value_i;
      end
    end
  end

endmodule
