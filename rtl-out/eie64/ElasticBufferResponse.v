// ElasticBufferResponse: Two-place buffer with registered valid, ready and data.
// eie 0.1.0-SNAPSHOT, configuration SHA-256 f77b3ee65ed8af9296b733e8c53c08d1c7f3aec6a967cb5013bf57c8a4dc3cff

module ElasticBufferResponse (
  input  wire          flush_i,
  input  wire          upstream_valid_i,
  output wire          upstream_ready_o,
  input  wire [63:0]   upstream_data_i,
  input  wire          upstream_error_i,
  output wire          downstream_valid_o,
  input  wire          downstream_ready_i,
  output wire [63:0]   downstream_data_o,
  output wire          downstream_error_o,
  input  wire          clk,
  input  wire          reset
);

  reg                 head_full_q;
  reg                 tail_full_q;
  reg        [63:0]   head_data_q;
  reg                 head_error_q;
  reg        [63:0]   tail_data_q;
  reg                 tail_error_q;
  wire                tail_full_when;
  wire                tail_data_when;

  assign upstream_ready_o = (! tail_full_q);
  assign downstream_valid_o = head_full_q;
  assign downstream_data_o = head_data_q;
  assign downstream_error_o = head_error_q;
  assign tail_full_when = ((! head_full_q) || downstream_ready_i);
  assign tail_data_when = (! tail_full_q);
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
        if(tail_data_when) begin
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
        head_data_q <= tail_data_q;
        head_error_q <= tail_error_q;
      end else begin
        head_data_q <= upstream_data_i;
        head_error_q <= upstream_error_i;
      end
    end else begin
      if(tail_data_when) begin
        tail_data_q <= upstream_data_i;
        tail_error_q <= upstream_error_i;
      end
    end
  end

endmodule
