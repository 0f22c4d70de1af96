// Gives every register of at least <<narrowest>> bits that has an enable a gated clock in place of
// a multiplexer per bit (Yosys: techmap -map).
// <<each:origin>>

(* techmap_celltype = "$dffe" *)
module gated_register (CLK, EN, D, Q);
  parameter WIDTH = 1;
  parameter CLK_POLARITY = 1'b1;
  parameter EN_POLARITY = 1'b1;
  input CLK, EN;
  input [WIDTH-1:0] D;
  output [WIDTH-1:0] Q;
  wire _TECHMAP_FAIL_ = WIDTH < <<narrowest>> || !CLK_POLARITY;
  wire gated;
  wire enable = EN_POLARITY ? EN : !EN;
  <<gate>>
  \$dff #(.WIDTH(WIDTH), .CLK_POLARITY(1'b1)) _TECHMAP_REPLACE_ (.CLK(gated), .D(D), .Q(Q));
endmodule
