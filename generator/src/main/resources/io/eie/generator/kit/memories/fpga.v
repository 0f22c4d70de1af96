// <<module>>: single-port memory, <<shape>> bits; becomes block RAM in an FPGA.
// <<each:origin>>

module <<module>> (
  <<each:ports>>
);

  localparam WORDS = <<words>>;
  localparam VALUES = <<values>>;
  localparam BITS = <<bits>>;

  wire [VALUES-1:0] mask = <<mask>>;

  genvar value;
  generate
    // A memory per value: not every tool takes write enables for parts of a word.
    for (value = 0; value < VALUES; value = value + 1) begin : values
      (* ram_style = "block", syn_ramstyle = "block_ram" *)
      reg [BITS-1:0] cells [0:WORDS-1];
      reg [BITS-1:0] read_q;

      always @(posedge clk) begin
        if (enable_i) begin
          if (write_i) begin
            if (mask[value]) begin
              cells[address_i] <= write_data_i[value*BITS +: BITS];
            end
          end else begin
            read_q <= cells[address_i];
          end
        end
      end

      assign read_data_o[value*BITS +: BITS] = read_q;
    end
  endgenerate

endmodule
