// SramBank1024x16: Single-port memory, 1024 words of 16 bits; read data holds.
// eie 0.1.0-SNAPSHOT, configuration SHA-256 d0f52f760b422236cadafc54d44578ec4c551a14f8661573cc64360a36ecf33a

module SramBank1024x16 (
  input  wire          enable_i,
  input  wire          write_i,
  input  wire [9:0]    address_i,
  input  wire [15:0]   write_data_i,
  output wire [15:0]   read_data_o,
  input  wire          clk
);

  reg        [15:0]   cells_read_data;
  wire       [9:0]    cells_write_address;
  wire       [15:0]   cells_write_data;
  wire                cells_write_enable;
  wire       [9:0]    cells_read_address;
  wire                cells_read_enable;
  reg [15:0] cells [0:1023];

  always @(posedge clk) begin
    if(cells_write_enable) begin
      cells[cells_write_address] <= cells_write_data;
    end
  end

  always @(posedge clk) begin
    if(cells_read_enable) begin
      cells_read_data <= cells[cells_read_address];
    end
  end

  assign cells_write_address = address_i;
  assign cells_write_data = write_data_i;
  assign cells_write_enable = (enable_i && write_i);
  assign cells_read_address = address_i;
  assign cells_read_enable = (enable_i && (! write_i));
  assign read_data_o = cells_read_data;

endmodule
