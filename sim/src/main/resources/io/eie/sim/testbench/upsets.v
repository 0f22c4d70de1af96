
  // upsets: after each pass over the steps the outcome is told, and the steps begin again with the next one

  localparam UPSETS = <<upsetCount>>;
  localparam FIRST_STEP = <<firstStep>>; // when the model is loaded

  // bits 127:96 the register or memory, 95:64 its word, 63:32 its bit, 31:0 cycles after the loading
  reg [127:0] upsets [0:UPSETS];
  integer upset = 0;
  integer since = -1; // cycles since the model is loaded
  reg refused = 1'b0; // an access was answered with an error
  reg told = 1'b0; // STATUS has an error
  reg spoiled = 1'b0; // an output is wrong
  reg counted = 1'b0; // cycles or counters are others
  reg hung = 1'b0;

  initial $readmemh("upsets.hex", upsets);

  task flip(input [31:0] place, input [31:0] word, input [31:0] bit_at);
    case (place)
      <<each:flips>>
      default: ;
    endcase
  endtask

  task upset_when_due;
    begin
      if (at >= FIRST_STEP) since = since + 1;
      if (upset > 0 && since == upsets[upset - 1][31:0] && at >= FIRST_STEP) begin
        flip(upsets[upset - 1][127:96], upsets[upset - 1][95:64], upsets[upset - 1][63:32]);
      end
    end
  endtask

  task classify(input [63:0] expected, input [63:0] found);
    begin
      if (address_of(at) == <<statusAddress>>) begin
        if (found[<<errorBit>>] === 1'b1) told = 1'b1;
        else counted = 1'b1;
      end else if (address_of(at) >= <<firstOutput>> && address_of(at) <= <<lastOutput>>) spoiled = 1'b1;
      else counted = 1'b1;
    end
  endtask

  task next_upset;
    begin
      $display("upset %0d refused %0d told %0d spoiled %0d counted %0d hung %0d cycles %0d", upset, refused, told, spoiled,
        counted, hung, since);
      if (upset == 0 && errors != 0) $display("error: the design without an upset must be right");
      refused = 1'b0;
      told = 1'b0;
      spoiled = 1'b0;
      counted = 1'b0;
      hung = 1'b0;
      errors = 0;
      since = -1;
      at = 0;
      sent = 0;
      filled = 0;
      waited = 0;
      quiet = 0;
      shift = seed * 2 + 1;
      upset = upset + 1;
      begin_reset;
      if (upset > UPSETS) begin
        ended = 1'b1;
        $finish;
      end
    end
  endtask
