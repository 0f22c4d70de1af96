// <<top>>Testbench: checks the design <<top>> by itself. <<purpose>>
// <<each:origin>>
//
// Verilog-2005 but for $fatal of SystemVerilog. Everything happens at the falling edge of the clock: outputs are looked at,
// then inputs change; so no simulator has a choice of order. Files, from the folder in which the simulator runs:
//   +steps=steps.hex      the accesses of the host, in order, with what must be answered
//   +gaps=25 +stalls=25   percent of cycles in which this side offers nothing, and accepts nothing
//   +seed=1               of the shift register that chooses these cycles

`timescale 1ns/1ps

module <<top>>Testbench;
  parameter HALF_PERIOD = 5;

  localparam STEPS = <<steps>>;
  localparam LIMIT = 20000; // cycles without an event after which the design counts as hung
  localparam SHOWN = 20; // errors that are printed

  // what a step is, bits 127:124; see the README
  localparam WRITE = 0, READ = 1, READ_ANY = 2, READ_KNOWN = 3, INTERRUPT = 4, UNTIL_CLEAR = 5, RESET = 6, STREAM = 7,
    END = 15;

  <<each:constants>>

  // ports of the design, by their names
  <<each:declarations>>

  <<top>> dut (
    <<each:connections>>
  );

  // state
  reg [127:0] steps [0:STEPS];
  reg [1023:0] steps_file;
  reg [31:0] shift = 32'd1;
  integer gaps, stalls, seed;
  integer cycles = 0;
  integer errors = 0;
  integer checked = 0; // words that were compared
  integer at = 0; // the oldest step that is not complete
  integer sent = 0; // the next step of which address or request is sent
  integer filled = 0; // the next step of which data are sent
  integer waited = 0; // cycles of the wait for an interrupt
  integer quiet = 0; // cycles since the last event
  integer resetting = 5; // cycles until the end of the reset
  reg ended = 1'b0;

  initial begin
    if (!$value$plusargs("gaps=%d", gaps)) gaps = 25;
    if (!$value$plusargs("stalls=%d", stalls)) stalls = 25;
    if (!$value$plusargs("seed=%d", seed)) seed = 1;
    shift = seed * 2 + 1;
    if ($value$plusargs("steps=%s", steps_file)) $readmemh(steps_file, steps);
    else $readmemh("steps.hex", steps);
    <<each:packetFiles>>
    clk = 1'b0;
    <<reset>> = <<resetActive>>;
    <<each:tied>>
    quiet_inputs;
  end

  always #(HALF_PERIOD) clk = !clk;

  // the steps

  function [3:0] kind_of(input integer step);
    kind_of = steps[step][127:124];
  endfunction

  function [1:0] response_of(input integer step);
    response_of = steps[step][123:122];
  endfunction

  function [63:0] data_of(input integer step);
    data_of = steps[step][63:0];
  endfunction

  function [47:0] address_of(input integer step);
    address_of = steps[step][111:64];
  endfunction

  // Accesses of one group may be under way together: <<groups>>.
  function [1:0] group_of(input integer step);
    case (kind_of(step))
      WRITE: group_of = 2'd1;
      READ, READ_ANY, READ_KNOWN: group_of = <<readGroup>>;
      default: group_of = 2'd0;
    endcase
  endfunction

  // An access that may be sent while the step `at` is not complete.
  function may_send(input integer step);
    case (kind_of(step))
      WRITE, READ, READ_ANY, READ_KNOWN: may_send = group_of(step) == group_of(at);
      UNTIL_CLEAR, RESET: may_send = step == at;
      default: may_send = 1'b0;
    endcase
  endfunction

  function writes(input integer step);
    writes = kind_of(step) == WRITE;
  endfunction

  // chance

  // A shift register with linear feedback; 32 bits are new in every cycle.
  task draw;
    begin
      shift = shift ^ (shift << 13);
      shift = shift ^ (shift >> 17);
      shift = shift ^ (shift << 5);
    end
  endtask

  function chance(input integer percent, input integer lane);
    chance = ((shift >> (8 * lane)) & 32'hff) * 100 < percent * 256;
  endfunction

  // verdicts

  task fail(input [8*48-1:0] what);
    begin
      errors = errors + 1;
      if (errors <= SHOWN) begin
        $display("error in cycle %0d, step %0d: %0s", cycles, at + 1, what);
      end
    end
  endtask

  task wrong(input [8*48-1:0] what, input [63:0] expected, input [63:0] found);
    begin
      fail(what);
      if (errors <= SHOWN) begin
        $display("  address 0x%0h: expected 0x%h, was 0x%h", address_of(at), expected, found);
      end
    end
  endtask

  task finish;
    begin
      ended = 1'b1;
      if (errors == 0) begin
        $display("PASS: %0d steps, %0d words compared, %0d cycles", at, checked, cycles);
        $finish;
      end else begin
        $display("FAIL: %0d errors, %0d of %0d steps done in %0d cycles", errors, at, STEPS, cycles);
        $fatal(0);
      end
    end
  endtask

  task event_seen;
    quiet = 0;
  endtask

  // An answer to the step `at`: its response (0 accepted, 2 refused, 3 nothing is mapped) and the data of a read.
  task answer(input [1:0] response, input [63:0] found);
    reg [63:0] expected;
    begin
      expected = data_of(at);
      event_seen;
      if (at >= sent) fail("an answer without a request");
      else if (kind_of(at) == RESET) begin
        // the reset may come before it or after it
      end else begin
        if (response !== response_of(at)) wrong("response", {62'd0, response_of(at)}, {62'd0, response});
        case (kind_of(at))
          READ: begin
            if (found !== expected) wrong("data", expected, found);
            checked = checked + 1;
          end
          READ_KNOWN: begin
            if (^found === 1'bx) wrong("data with an X", 64'd0, found);
            checked = checked + 1;
          end
          UNTIL_CLEAR: if (^found === 1'bx) wrong("data with an X", 64'd0, found);
          default: ;
        endcase
        if (kind_of(at) == UNTIL_CLEAR && (found & expected) !== 64'd0 && ^found !== 1'bx) begin
          sent = at;
          waited = waited + 1;
          if (waited > LIMIT) begin
            fail("the bits stay set");
            finish;
          end
        end else begin
          at = at + 1;
          waited = 0;
        end
      end
    end
  endtask

  task next_step;
    begin
      at = at + 1;
      sent = at;
      filled = at;
      waited = 0;
      event_seen;
    end
  endtask

  // X and handshakes

  task unknown(input [8*32-1:0] name);
    begin
      errors = errors + 1;
      if (errors <= SHOWN) $display("error in cycle %0d, step %0d: X on output %0s", cycles, at + 1, name);
    end
  endtask

  task look_for_x;
    begin
      <<each:known>>
    end
  endtask

  // channels
  <<channels>>
  <<streams>>
  // the order of events in a cycle

  task begin_reset;
    begin
      <<reset>> = <<resetActive>>;
      resetting = 3;
      quiet_inputs;
      forget;
    end
  endtask

  task act;
    begin
      requests;
      case (kind_of(at))
        INTERRUPT: begin
          // One cycle after an acknowledgement the interrupt is still that of the run before.
          if (interrupt_o === 1'b1 && waited > 1) next_step;
          else begin
            waited = waited + 1;
            if (waited > data_of(at)) begin
              fail("no interrupt in time");
              finish;
            end
            event_seen;
          end
        end
        RESET: if (sent > at) begin
          waited = waited + 1;
          if (waited > data_of(at)) begin
            begin_reset;
            next_step;
          end
        end
        STREAM: <<streamStep>>
        END: begin
          finish;
        end
        default: ;
      endcase
    end
  endtask

  // After the inputs have changed, before the next rising edge. The first edges reach every register that has a reset.
  always @(negedge clk) begin
    #(HALF_PERIOD * 0.5);
    if (!ended && cycles > 3) look_for_x;
  end

  always @(negedge clk) begin
    if (!ended) begin
      cycles = cycles + 1;
      quiet = quiet + 1;
      draw;
      if (resetting != 0) begin
        resetting = resetting - 1;
        if (resetting == 0) <<reset>> = !<<resetActive>>;
      end else begin
        act;
        if (quiet > LIMIT && !ended) begin
          fail("no progress");
          finish;
        end
      end
    end
  end
endmodule
