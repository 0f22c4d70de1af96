// <<module>>: single-port memory, <<shape>> bits; <<rows>> by <<columns>> macros <<macro>>.
// <<each:origin>>

module <<module>> (
  <<each:ports>>
);

  localparam VALUES = <<values>>;
  localparam BITS = <<bits>>;
  localparam ROWS = <<rows>>;
  localparam COLUMNS = <<columns>>;
  localparam ROW_BITS = <<rowBits>>;
  localparam WORD_BITS = <<wordBits>>;
  localparam MACRO_WIDTH = <<macroWidth>>;
  localparam WIDTH = VALUES*BITS;
  localparam ALL_BITS = COLUMNS*MACRO_WIDTH;

  wire [ROW_BITS-1:0] row = <<row>>;
  wire [WORD_BITS-1:0] word = <<word>>;
  wire [VALUES-1:0] mask = <<mask>>;
  wire read = enable_i && !write_i;

  // Bits of the macros that no word has are never written.
  wire [ALL_BITS-1:0] write_data;
  wire [ALL_BITS-1:0] write_bits;
  wire [ROWS*ALL_BITS-1:0] answers;

  reg answered_q;
  reg [ROW_BITS-1:0] row_q;
  reg [WIDTH-1:0] held_q;

  genvar b, r, c;
  generate
    for (b = 0; b < ALL_BITS; b = b + 1) begin : bits
      if (b < WIDTH) begin : used
        assign write_data[b] = write_data_i[b];
        assign write_bits[b] = mask[b/BITS];
      end else begin : spare
        assign write_data[b] = 1'b0;
        assign write_bits[b] = 1'b0;
      end
    end
    for (r = 0; r < ROWS; r = r + 1) begin : rows
      for (c = 0; c < COLUMNS; c = c + 1) begin : columns
        <<macro>> u_ram (
          .clk(clk),
          .ce_in(enable_i && row == r),
          .we_in(write_i),
          .w_mask_in(write_bits[c*MACRO_WIDTH +: MACRO_WIDTH]),
          .addr_in(word),
          .wd_in(write_data[c*MACRO_WIDTH +: MACRO_WIDTH]),
          .rd_out(answers[r*ALL_BITS + c*MACRO_WIDTH +: MACRO_WIDTH])
        );
      end
    end
  endgenerate

  reg [WIDTH-1:0] answer;
  integer i;
  always @(*) begin
    answer = {WIDTH{1'b0}};
    for (i = 0; i < ROWS; i = i + 1) begin
      answer = answer | ({WIDTH{row_q == i}} & answers[i*ALL_BITS +: WIDTH]);
    end
  end

  // A macro answers for one cycle; the design relies on read data until the next read.
  always @(posedge clk) begin
    answered_q <= read;
    if (read) begin
      row_q <= row;
    end
    if (answered_q) begin
      held_q <= answer;
    end
  end

  assign read_data_o = answered_q ? answer : held_q;

endmodule
