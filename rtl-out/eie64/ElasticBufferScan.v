// ElasticBufferScan: Two-place buffer with registered valid, ready and data.
// eie 0.1.0-SNAPSHOT, configuration SHA-256 f77b3ee65ed8af9296b733e8c53c08d1c7f3aec6a967cb5013bf57c8a4dc3cff

module ElasticBufferScan (
  input  wire          flush_i,
  input  wire          upstream_valid_i,
  output wire          upstream_ready_o,
  input  wire          upstream_non_zero_i,
  input  wire          upstream_last_i,
  input  wire [5:0]    upstream_element_i,
  input  wire [15:0]   upstream_value_i,
  output wire          downstream_valid_o,
  input  wire          downstream_ready_i,
  output wire          downstream_non_zero_o,
  output wire          downstream_last_o,
  output wire [5:0]    downstream_element_o,
  output wire [15:0]   downstream_value_o,
  input  wire          clk,
  input  wire          reset
);

  reg                 head_full_q;
  reg                 tail_full_q;
  reg                 head_non_zero_q;
  reg                 head_last_q;
  reg        [5:0]    head_element_q;
  reg        [15:0]   head_value_q;
  reg                 tail_non_zero_q;
  reg                 tail_last_q;
  reg        [5:0]    tail_element_q;
  reg        [15:0]   tail_value_q;
  wire                tail_full_when;
  wire                tail_non_zero_when;

  assign upstream_ready_o = (! tail_full_q);
  assign downstream_valid_o = head_full_q;
  assign downstream_non_zero_o = head_non_zero_q;
  assign downstream_last_o = head_last_q;
  assign downstream_element_o = head_element_q;
  assign downstream_value_o = head_value_q;
  assign tail_full_when = ((! head_full_q) || downstream_ready_i);
  assign tail_non_zero_when = (! tail_full_q);
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
        if(tail_non_zero_when) begin
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
        head_non_zero_q <= tail_non_zero_q;
        head_last_q <= tail_last_q;
        head_element_q <= tail_element_q;
        head_value_q <= tail_value_q;
      end else begin
        head_non_zero_q <= upstream_non_zero_i;
        head_last_q <= upstream_last_i;
        head_element_q <= upstream_element_i;
        head_value_q <= upstream_value_i;
      end
    end else begin
      if(tail_non_zero_when) begin
        tail_non_zero_q <= upstream_non_zero_i;
        tail_last_q <= upstream_last_i;
        tail_element_q <= upstream_element_i;
        tail_value_q <= upstream_value_i;
      end
    end
  end

endmodule
