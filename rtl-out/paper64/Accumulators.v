// Accumulators: 64 accumulators of 16 bits.
// eie 0.1.0-SNAPSHOT, configuration SHA-256 a2a461ea7c305a367afbc66e6e6755b5a0cb97f6740426621ce5f65e6cd85e0a

module Accumulators (
  input  wire [5:0]    read_row_i,
  output wire [15:0]   read_sum_o,
  input  wire          update_valid_i,
  input  wire [5:0]    update_row_i,
  input  wire [15:0]   update_sum_i,
  input  wire          clk
);

  wire       [15:0]   sums_read_data;
  wire       [5:0]    sums_write_address;
  wire       [15:0]   sums_write_data;
  wire                sums_write_enable;
  wire       [5:0]    sums_read_address;
  (* ram_style = "distributed" *) reg [15:0] sums [0:63];

  always @(posedge clk) begin
    if(sums_write_enable) begin
      sums[sums_write_address] <= sums_write_data;
    end
  end

  assign sums_read_data = sums[sums_read_address];
  assign sums_write_address = update_row_i;
  assign sums_write_data = update_sum_i;
  assign sums_write_enable = update_valid_i;
  assign sums_read_address = read_row_i;
  assign read_sum_o = sums_read_data;

endmodule
