// <<module>>: single-port memory, <<shape>> bits; for simulation.
// <<each:origin>>

module <<module>> (
  <<each:ports>>
);

  localparam WORDS = <<words>>;
  localparam VALUES = <<values>>;
  localparam BITS = <<bits>>;

  wire [VALUES-1:0] mask = <<mask>>;

  reg [VALUES*BITS-1:0] cells [0:WORDS-1];
  reg [VALUES*BITS-1:0] read_q;
  integer value;

  always @(posedge clk) begin
    if (enable_i && write_i) begin
      for (value = 0; value < VALUES; value = value + 1) begin
        if (mask[value]) begin
          cells[address_i][value*BITS +: BITS] <= write_data_i[value*BITS +: BITS];
        end
      end
    end
    if (enable_i && !write_i) begin
      read_q <= cells[address_i];
    end
  end

  assign read_data_o = read_q;

endmodule
