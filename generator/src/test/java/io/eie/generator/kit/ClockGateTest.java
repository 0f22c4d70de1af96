// SPDX-License-Identifier: Apache-2.0
package io.eie.generator.kit;

import static org.assertj.core.api.Assertions.assertThat;

import io.eie.generator.config.Preset;
import io.eie.generator.kit.GeneratedFolder.Ended;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClockGateTest {
  private static final String CELLS =
      """
      module CLKGATE_X1 (input CK, input E, output GCK);
        reg open;
        always @(*) if (!CK) open = E;
        assign GCK = CK & open;
      endmodule
      module CLKGATETST_X1 (input CK, input E, input SE, output GCK);
        reg open;
        always @(*) if (!CK) open = E | SE;
        assign GCK = CK & open;
      endmodule
      """;

  /** The gated clock must rise with the clock where the gate is open, and never else. */
  private static final String BENCH =
      """
      module bench;
        reg clk = 0, enable = 0, test = 0;
        wire gated;
        integer i, rises = 0, expected = 0, wrong = 0;
        EieClockGate u_gate (.clk_i(clk), .enable_i(enable), .test_i(test), .clk_o(gated));
        always @(posedge gated) rises = rises + 1;
        initial begin
          #1;
          for (i = 0; i < 1000; i = i + 1) begin
            enable = $random;
            test = $random & %d;
            #1 expected = expected + (enable | test);
            // The view with a register takes what is there at the falling edge before.
            if (i == 0) expected = 0;
            clk = 1;
            #1 if (i == 0) rises = 0; else if (gated !== (enable | test)) wrong = wrong + 1;
            enable = ~enable;
            #1 if (i != 0 && gated !== (~enable | test)) wrong = wrong + 1;
            enable = ~enable;
            #1 clk = 0;
            #1 if (gated !== 1'b0) wrong = wrong + 1;
          end
          $display("wrong %%0d, differences %%0d, rises %%0d", wrong, rises - expected, rises > 300);
        end
      endmodule
      """;

  @TempDir private Path place;
  private GeneratedFolder folder;

  @BeforeEach
  void generate() {
    folder = new GeneratedFolder(Preset.TINY4.config(), place.resolve("rtl"));
    folder.write("gate/cells.v", CELLS);
  }

  private String simulate(String view, int testBits) {
    return simulate(view, BENCH.formatted(testBits));
  }

  private String simulate(String view, String bench) {
    folder.write("gate/bench.v", bench);
    assertThat(folder.run("iverilog", "-o", "gate/bench", view, "gate/cells.v", "gate/bench.v"))
        .isEqualTo(new Ended(0, ""));
    return folder.run("vvp", "-n", "gate/bench").said();
  }

  @ParameterizedTest
  @CsvSource({"latch, 1", "nangate45, 0", "nangate45-scan, 1"})
  void theClockRunsWhereTheGateIsOpenAtTheEdge(String view, int testBits) {
    assertThat(simulate("clock-gate/" + view + ".v", testBits))
        .isEqualTo("wrong 0, differences 0, rises 1\n");
  }

  @Test
  void theViewWithARegisterLooksAtTheFallingEdgeBefore() {
    String early =
        BENCH
            .formatted(1)
            .replace("#1 clk = 0;", "enable = next; test = nextTest; #1 clk = 0;")
            .replace("enable = $random;", "enable = next; next = $random;")
            .replace("test = $random & 1;", "test = nextTest; nextTest = $random;")
            .replace("reg clk = 0,", "reg next = 0, nextTest = 0, clk = 0,");

    assertThat(simulate("clock-gate/behavioural.v", early))
        .isEqualTo("wrong 0, differences 0, rises 1\n");
  }

  @Test
  void aGateThatDoesNotHoldIsFound() {
    folder.write(
        "gate/wrong.v",
        folder.text("clock-gate/latch.v").replace("if (!clk_i) begin", "if (1'b1) begin"));

    assertThat(simulate("gate/wrong.v", 1)).matches("wrong [1-9]\\d*, .*\n");
  }

  @Test
  void registersWithAnEnableAreGatedAndNarrowOnesAreNot() {
    folder.write(
        "gate/registers.v",
        """
        module registers (input clk, input enable, input [7:0] data, output reg [7:0] wide,
            output reg [2:0] narrow, output reg [7:0] always_on);
          always @(posedge clk) begin
            if (enable) begin wide <= data; narrow <= data[2:0]; end
            always_on <= data;
          end
        endmodule
        """);

    Ended ended =
        folder.run(
            "yosys",
            "-qq",
            "-p",
            "read_verilog gate/registers.v; prep -top registers; opt -full;"
                + " read_verilog clock-gate/latch.v; techmap -map clock-gate/techmap.v; hierarchy -check;"
                + " select -assert-count 1 registers/t:EieClockGate;"
                + " select -assert-count 2 registers/t:$dff;"
                + " select -assert-count 1 registers/t:$dffe");

    assertThat(ended).isEqualTo(new Ended(0, ""));
  }

  /** As the flow does it: its own procedure, from its own file. */
  @Test
  void theTestModeLeadsToTheGatesOfEveryModule() {
    GeneratedFolder tested =
        new GeneratedFolder(
            Preset.TINY4.config().with("testMode", "true").with("resetKind", "async-low"),
            place.resolve("tested"));
    String procedure =
        tested
            .text("flows/yosys/synth.tcl")
            .replaceFirst("(?s).*(?=# Leads an input)", "")
            .replaceFirst("(?s)(?<=\n}\n).*", "");
    tested.write(
        "lead.tcl",
        """
        source flows/design.tcl
        proc eie_read {file} { set in [open $file]; set text [read $in]; close $in; return $text }
        %s
        foreach file [eie_verilog blackbox] { yosys read_verilog $file }
        yosys hierarchy -check -top $eie_top
        yosys proc
        yosys opt -full
        yosys read_verilog clock-gate/latch.v
        yosys techmap -map clock-gate/techmap.v
        eie_lead_to_gates $eie_test_mode ${eie_top}ClockGate gates.txt
        yosys hierarchy -check -top $eie_top
        yosys check -assert
        yosys write_verilog -noattr gated.v
        """
            .formatted(procedure));

    assertThat(tested.run("yosys", "-q", "-c", "lead.tcl").code()).isZero();

    String netlist = tested.text("gated.v");
    long gates = netlist.lines().filter(line -> line.startsWith("  EieClockGate ")).count();
    assertThat(gates).isGreaterThan(30);
    assertThat(netlist.lines().filter(line -> line.contains(".test_i(test_mode_i)")).count())
        .isEqualTo(gates);
    // The top has one port, and nothing else drives the nets below it.
    assertThat(netlist.split("\nmodule Eie\\(")[1].split("endmodule")[0])
        .containsOnlyOnce("input test_mode_i;");
  }
}
