// Multiplier: Signed multiplier, 2 register stages.
// eie 0.1.0-SNAPSHOT, configuration SHA-256 59d957faa321e191bfe90f6cf6f57973bda31753284e078dd5107ef378346164

module Multiplier (
  input  wire [15:0]   weight_i,
  input  wire [15:0]   value_i,
  output wire [31:0]   product_o,
  input  wire          clk
);

  wire       [7:0]    piece0_part;
  wire       [8:0]    piece0;
  reg        [24:0]   s1_partial0_q;
  wire       [7:0]    piece8;
  reg        [23:0]   s1_partial8_q;
  wire       [31:0]   s2_partial0_cast;
  wire       [31:0]   s2_partial0_wide;
  reg        [31:0]   s2_partial0_q;

  assign piece0_part = value_i[7 : 0];
  assign piece0 = {1'b0,piece0_part};
  assign piece8 = value_i[15 : 8];
  assign s2_partial0_cast = {s1_partial8_q,8'h0};
  assign s2_partial0_wide = {{7{s1_partial0_q[24]}}, s1_partial0_q};
  assign product_o = s2_partial0_q;
  always @(posedge clk) begin
    s1_partial0_q <= ($signed(weight_i) * $signed(piece0));
    s1_partial8_q <= ($signed(weight_i) * $signed(piece8));
    s2_partial0_q <= ($signed(s2_partial0_cast) + $signed(s2_partial0_wide));
  end

endmodule
