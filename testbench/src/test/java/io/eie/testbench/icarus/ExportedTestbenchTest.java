// SPDX-License-Identifier: Apache-2.0
package io.eie.testbench.icarus;

import static org.assertj.core.api.Assertions.assertThat;

import io.eie.common.SmokeShard;
import io.eie.compiler.encode.EncodeOptions;
import io.eie.compiler.model.CompiledModel;
import io.eie.generator.config.AccumulatorStructure;
import io.eie.generator.config.EieConfig;
import io.eie.generator.config.HostBus;
import io.eie.generator.config.MemoryProtection;
import io.eie.generator.config.Preset;
import io.eie.generator.config.ResetKind;
import io.eie.generator.emit.RtlDesign;
import io.eie.generator.hdl.Emission;
import io.eie.sim.testbench.ModelSteps;
import io.eie.sim.testbench.VerilogTestbench;
import io.eie.testbench.system.IntegerLayer;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The exported testbench in Icarus Verilog, whose memories and registers without reset begin as X:
 * it passes on the design through every bus, and finds faults planted in the Verilog.
 */
class ExportedTestbenchTest {
  @TempDir Path place;

  static CompiledModel model(EieConfig config) {
    Random random = new Random(7);
    double[][] weights = new double[37][26];
    for (double[] row : weights) {
      for (int j = 0; j < row.length; j++) {
        row[j] = random.nextInt(3) == 0 ? random.nextInt(15) - 7 : 0;
      }
    }
    int groups = Collections.max(config.columnGroups().counts());
    return IntegerLayer.of(weights)
        .withRelu()
        .compile(config, EncodeOptions.DEFAULT.withGroups(Map.of("layer", groups)));
  }

  static List<int[]> inputs() {
    Random random = new Random(9);
    return Stream.generate(() -> random.ints(26, -3, 4).toArray()).limit(2).toList();
  }

  private IcarusRun.Said simulate(
      EieConfig config, String module, String text, String replacement, String... options)
      throws IOException, InterruptedException {
    RtlDesign design = RtlDesign.of(config);
    Map<String, String> verilog = new LinkedHashMap<>();
    for (Emission.SourceFile file : design.sources()) {
      verilog.put(file.fileName(), file.text());
    }
    if (!module.isEmpty()) {
      String file = "Eie" + module + ".v";
      assertThat(verilog.get(file)).containsOnlyOnce(text);
      verilog.computeIfPresent(file, (name, before) -> before.replace(text, replacement));
    }
    Map<String, String> testbench =
        VerilogTestbench.files(
            config, design.emission(), ModelSteps.of(model(config), inputs()), "A test.");
    return IcarusRun.of(place, design.topName(), testbench, verilog, options);
  }

  static Stream<EieConfig> designs() {
    EieConfig tiny = Preset.TINY4.config();
    return Stream.of(
        tiny,
        tiny.toBuilder().hostBus(HostBus.AXI4).streams(true).build(),
        tiny.toBuilder().hostBus(HostBus.AXI4).busBits(128).streams(true).build(),
        tiny.toBuilder().hostBus(HostBus.AXI4_LITE_64).resetKind(ResetKind.ASYNC_LOW).build(),
        tiny.toBuilder().hostBus(HostBus.AXI4_LITE_32).performanceCounters(false).build(),
        tiny.toBuilder()
            .processingElements(3)
            .hostBus(HostBus.AXI4)
            .busBits(256)
            .axiIdBits(1)
            .streams(true)
            .build(),
        tiny.with("memoryProtection", "parity"),
        tiny.toBuilder()
            .memoryProtection(MemoryProtection.PARITY)
            .processingElements(3)
            .exchangeRows(4)
            .sparseRowBits(256)
            .entriesPerCycle(2)
            .sparseBanks(2)
            .hostBus(HostBus.AXI4)
            .busBits(128)
            .streams(true)
            .build(),
        tiny.toBuilder()
            .processingElements(5)
            .entriesPerCycle(4)
            .sparseBanks(2)
            .accumulatorStructure(AccumulatorStructure.PER_ROW)
            .build()
            .with("memoryPins", "rm:2,ls:1"),
        tiny.with("processingElements", "8").with("columnGroups", "1,2"),
        tiny.with("processingElements", "16")
            .with("columnGroups", "1,4")
            .with("pointerFormat", "block")
            .with("memoryProtection", "parity")
            .with("exchangeRows", "2"));
  }

  @SmokeShard(of = 4)
  @ParameterizedTest
  @MethodSource("designs")
  void theDesignPasses(EieConfig config) throws IOException, InterruptedException {
    IcarusRun.Said said = simulate(config, "", "", "");
    assertThat(said.lines()).singleElement().asString().startsWith("PASS: ");
    assertThat(said.passed()).isTrue();
  }

  @SmokeShard(of = 4)
  @ParameterizedTest
  @CsvSource({"0, 0, 1", "70, 0, 2", "0, 70, 3", "60, 60, 4"})
  void theDesignPassesWhateverStalls(int gaps, int stalls, int seed)
      throws IOException, InterruptedException {
    EieConfig config = Preset.TINY4.config().toBuilder().hostBus(HostBus.AXI4).build();
    IcarusRun.Said said =
        simulate(config, "", "", "", "+gaps=" + gaps, "+stalls=" + stalls, "+seed=" + seed);
    assertThat(said.lines()).singleElement().asString().startsWith("PASS: ");
  }

  /** Wrong values, more cycles, no end, an X, a broken handshake; units far apart. */
  static Stream<Arguments> faults() {
    return Stream.of(
        Arguments.of("OutputStage", "= o2_activation_q;", "= ~o2_activation_q;", "data"),
        Arguments.of("ActivationQueue", "= count_q != 3'b100;", "= count_q == 3'b000;", "data"),
        Arguments.of("ActivationQueue", "= count_q != 3'b000;", "= 1'b0;", "no interrupt in time"),
        Arguments.of(
            "ActivationQueue",
            "      head_q <= 4'b0001;\n      count_q <= 3'b000;\n    end else begin",
            "      head_q <= 4'b0001;\n    end else begin",
            "no interrupt in time"),
        Arguments.of(
            "ElasticBufferResponse",
            "if (!head_full_q || downstream_ready_i) begin\n      if (tail_full_q) begin\n        head_q",
            "if (1'b1) begin\n      if (tail_full_q) begin\n        head_q",
            "a response changed before it was accepted"));
  }

  @SmokeShard(of = 5)
  @ParameterizedTest
  @MethodSource("faults")
  void aPlantedFaultIsFound(String module, String text, String replacement, String told)
      throws IOException, InterruptedException {
    IcarusRun.Said said = simulate(Preset.TINY4.config(), module, text, replacement);
    assertThat(said.verdict()).startsWith("FAIL: ");
    assertThat(said.passed()).isFalse();
    assertThat(said.lines()).anyMatch(line -> line.startsWith("error in") && line.contains(told));
  }
}
