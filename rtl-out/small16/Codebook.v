// Codebook: The shared weights of a layer, 16 of them.
// eie 0.1.0-SNAPSHOT, configuration SHA-256 d6a4fca62d702ce330cfd19cdddddde8e672da0e0084b59acff33e206ac2154a

module Codebook (
  input  wire          update_enable_i,
  input  wire [1:0]    update_word_i,
  input  wire [63:0]   update_data_i,
  input  wire [3:0]    code_i,
  output wire [15:0]   weight_o,
  input  wire          clk
);

  wire       [63:0]   cells_read_data;
  wire       [63:0]   update_weights;
  wire       [1:0]    cells_write_address;
  wire       [63:0]   cells_write_data;
  wire                cells_write_enable;
  wire       [1:0]    word;
  wire       [1:0]    cells_read_address;
  wire       [63:0]   found;
  wire       [1:0]    weight_part;
  reg        [15:0]   weight_selected;
  (* ram_style = "distributed" *) reg [63:0] cells [0:3];

  always @(posedge clk) begin
    if(cells_write_enable) begin
      cells[cells_write_address] <= cells_write_data;
    end
  end

  assign cells_read_data = cells[cells_read_address];
  assign update_weights = {{update_data_i[63 : 48],update_data_i[47 : 32]},{update_data_i[31 : 16],update_data_i[15 : 0]}};
  assign cells_write_address = update_word_i;
  assign cells_write_data = update_weights;
  assign cells_write_enable = update_enable_i;
  assign word = code_i[3 : 2];
  assign cells_read_address = word;
  assign found = cells_read_data;
  assign weight_part = code_i[1 : 0];
  always @(*) begin
    case(weight_part)
      2'b00 : begin
        weight_selected = found[15 : 0];
      end
      2'b01 : begin
        weight_selected = found[31 : 16];
      end
      2'b10 : begin
        weight_selected = found[47 : 32];
      end
      default : begin
        weight_selected = found[63 : 48];
      end
    endcase
  end

  assign weight_o = weight_selected;

endmodule
