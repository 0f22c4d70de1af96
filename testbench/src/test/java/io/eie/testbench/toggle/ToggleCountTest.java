// SPDX-License-Identifier: Apache-2.0
package io.eie.testbench.toggle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.eie.common.SmokeShard;
import io.eie.common.UserException;
import io.eie.sim.run.InstalledTools;
import io.eie.sim.verilator.Simulation;
import io.eie.sim.verilator.VerilatedDesign;
import io.eie.sim.verilator.VerilatorRequest;
import io.eie.sim.verilator.XMode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

class ToggleCountTest {
  private static final String TOP =
      """
      module T (
        input  wire          clk
      );
        TProcessingElement u_pe0 (
          .clk (clk)
        );
        TProcessingElement u_pe1 (
          .clk (clk)
        );
      endmodule
      """;
  private static final String ELEMENT =
      """
      module TProcessingElement (
        input  wire          clk
      );
        reg  [2:0]    count_q;
        wire          odd;
        initial count_q = 3'h0;
        assign odd = count_q[0];
        always @(posedge clk) count_q <= count_q + 3'h1;
        THalf u_half (
          .fast_i (count_q[1]),
          .clk    (clk)
        );
        TSramBank2x1 u_bank (
          .clk (clk)
        );
      endmodule
      """;
  private static final String HALF =
      """
      module THalf (
        input  wire          fast_i,
        input  wire          clk
      );
        reg           late_q;
        initial late_q = 1'b0;
        always @(posedge clk) late_q <= fast_i;
      endmodule
      """;
  private static final String BANK =
      """
      module TSramBank2x1 (
        input  wire          clk
      );
        reg           busy_q;
        initial busy_q = 1'b0;
        always @(posedge clk) busy_q <= !busy_q;
      endmodule
      """;

  private static Map<String, String> texts() {
    return new TreeMap<>(
        Map.of("T", TOP, "TProcessingElement", ELEMENT, "THalf", HALF, "TSramBank2x1", BANK));
  }

  @Test
  void everyChangeOfANetOfAnElementCounts() {
    Assumptions.assumeTrue(InstalledTools.find().canSimulate(), "no Verilator");
    ToggleCounters counters = new ToggleCounters(texts(), "T");
    VerilatorRequest.Builder request = VerilatorRequest.builder().top("T").optimisation(0);
    counters.counted().forEach((name, text) -> request.addFile(name + ".v", text));
    counters.modules().forEach(module -> request.addBackdoorMemory(module, ToggleCounters.COUNTER));
    try (Simulation simulation = VerilatedDesign.build(request.build()).open(0, XMode.ZEROS)) {
      simulation.tick(8);
      // The edges see 0 to 7: bits change 7, 3 and 1 times, odd 7 times; late has 0 0 0 1 1 0 0 1.
      assertThat(counted(simulation, "u_pe0")).isEqualTo(7 + 3 + 1 + 7);
      assertThat(counted(simulation, "u_pe1")).isEqualTo(7 + 3 + 1 + 7);
      assertThat(counted(simulation, "u_pe0.u_half")).isEqualTo(3);
    }
  }

  private static long counted(Simulation simulation, String path) {
    return simulation.memory(path, ToggleCounters.COUNTER).get(0)[0];
  }

  @Test
  void netsOfTheElementCountButPortsAndMemoriesDoNot() {
    ToggleCounters counters = new ToggleCounters(texts(), "T");
    assertThat(counters.modulesByPath())
        .containsOnly(
            Map.entry("u_pe0", "TProcessingElement"),
            Map.entry("u_pe0.u_half", "THalf"),
            Map.entry("u_pe1", "TProcessingElement"),
            Map.entry("u_pe1.u_half", "THalf"));
    assertThat(counters.bits("TProcessingElement")).isEqualTo(4);
    assertThat(counters.bits("THalf")).isEqualTo(1);
    assertThat(counters.counted()).containsEntry("T", TOP).containsEntry("TSramBank2x1", BANK);
  }

  @Test
  void aModuleThatIsMissingIsNamed() {
    Map<String, String> texts = texts();
    texts.remove("THalf");
    assertThatThrownBy(() -> new ToggleCounters(texts, "T"))
        .isInstanceOf(UserException.class)
        .hasMessage("the Verilog must have the module THalf, has it not");
    assertThatThrownBy(() -> new ToggleCounters(texts(), "THalf"))
        .isInstanceOf(UserException.class)
        .hasMessage("the Verilog must have an element below THalf, has none");
  }

  @Test
  void theTableHasTheMostFirst() {
    ToggleTable table =
        new ToggleTable(Map.of("Few", 40L, "Many", 2000L), Map.of("Few", 3, "Many", 1200));
    assertThat(table.text(2, 10))
        .isEqualTo(
            """
            | module | bits | changes of bits | per element and cycle |
            |---|---|---|---|
            | Many | 1,200 | 2,000 | 100.0 |
            | Few | 3 | 40 | 2.0 |
            | all |  | 2,040 | 102.0 |
            """);
  }

  @SmokeShard(of = 6)
  @Test
  void aNetworkOnSmallElementsIsCounted() throws IOException {
    Assumptions.assumeTrue(InstalledTools.find().canSimulate(), "no Verilator");
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (PrintStream out = new PrintStream(bytes, true, StandardCharsets.UTF_8)) {
      ToggleCount.run(out, "small16", "LeNet-300-100", ".");
    }
    assertThat(bytes.toString(StandardCharsets.UTF_8))
        .contains("LeNet-300-100, 16 elements, ", "| EieAccumulators | ", "| all |  | ");
  }

  @Test
  void wrongArgumentsAreTold() {
    assertThatThrownBy(() -> ToggleCount.run(System.out, "tiny4", "LeNet"))
        .isInstanceOf(UserException.class)
        .hasMessage("usage: ToggleCount PRESET WORKLOAD DATA [NAME=VALUE…] [--rtl FOLDER]");
    assertThatThrownBy(() -> ToggleCount.run(System.out, "tiny4", "LeNet-300-100", ".", "queue"))
        .isInstanceOf(UserException.class)
        .hasMessage("a setting must be NAME=VALUE, was 'queue'");
    assertThatThrownBy(() -> ToggleCount.run(System.out, "tiny4", "AlexNet-FC8", "nowhere"))
        .isInstanceOf(UserException.class)
        .hasMessageContaining("AlexNet-FC8");
  }
}
