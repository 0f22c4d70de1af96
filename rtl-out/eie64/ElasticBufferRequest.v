// ElasticBufferRequest: Two-place buffer with registered valid, ready and data.
// eie 0.1.0-SNAPSHOT, configuration SHA-256 f77b3ee65ed8af9296b733e8c53c08d1c7f3aec6a967cb5013bf57c8a4dc3cff

module ElasticBufferRequest (
  input  wire          flush_i,
  input  wire          upstream_valid_i,
  output wire          upstream_ready_o,
  input  wire          upstream_write_i,
  input  wire [27:0]   upstream_address_i,
  input  wire [63:0]   upstream_data_i,
  input  wire [7:0]    upstream_strobe_i,
  output wire          downstream_valid_o,
  input  wire          downstream_ready_i,
  output wire          downstream_write_o,
  output wire [27:0]   downstream_address_o,
  output wire [63:0]   downstream_data_o,
  output wire [7:0]    downstream_strobe_o,
  input  wire          clk,
  input  wire          reset
);

  reg                 head_full_q;
  reg                 tail_full_q;
  reg                 head_write_q;
  reg        [27:0]   head_address_q;
  reg        [63:0]   head_data_q;
  reg        [7:0]    head_strobe_q;
  reg                 tail_write_q;
  reg        [27:0]   tail_address_q;
  reg        [63:0]   tail_data_q;
  reg        [7:0]    tail_strobe_q;
  wire                tail_full_when;
  wire                tail_write_when;

  assign upstream_ready_o = (! tail_full_q);
  assign downstream_valid_o = head_full_q;
  assign downstream_write_o = head_write_q;
  assign downstream_address_o = head_address_q;
  assign downstream_data_o = head_data_q;
  assign downstream_strobe_o = head_strobe_q;
  assign tail_full_when = ((! head_full_q) || downstream_ready_i);
  assign tail_write_when = (! tail_full_q);
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
        if(tail_write_when) begin
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
        head_write_q <= tail_write_q;
        head_address_q <= tail_address_q;
        head_data_q <= tail_data_q;
        head_strobe_q <= tail_strobe_q;
      end else begin
        head_write_q <= upstream_write_i;
        head_address_q <= upstream_address_i;
        head_data_q <= upstream_data_i;
        head_strobe_q <= upstream_strobe_i;
      end
    end else begin
      if(tail_write_when) begin
        tail_write_q <= upstream_write_i;
        tail_address_q <= upstream_address_i;
        tail_data_q <= upstream_data_i;
        tail_strobe_q <= upstream_strobe_i;
      end
    end
  end

endmodule
