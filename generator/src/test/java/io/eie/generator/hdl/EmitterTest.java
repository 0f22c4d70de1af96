// SPDX-License-Identifier: Apache-2.0
package io.eie.generator.hdl;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.eie.generator.config.ResetKind;
import io.eie.generator.hdl.Emission.Direction;
import io.eie.generator.hdl.Emission.MemoryInfo;
import io.eie.generator.hdl.Emission.Module;
import io.eie.generator.hdl.Emission.PortInfo;
import io.eie.generator.hdl.Emission.SourceFile;
import io.eie.generator.hdl.example.AdderTree;
import io.eie.generator.hdl.example.Fifo;
import io.eie.generator.hdl.example.ReplicatedThings;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EmitterTest {
  private static final EmitOptions DEFAULTS = EmitOptions.defaults();

  @Test
  void portsAndMemoriesAreListedInOrder() {
    Emission emission = Emitter.emit(DEFAULTS, () -> new Fifo(8, 3));

    assertThat(emission.topName()).isEqualTo("Fifo8x8");
    assertThat(emission.ports())
        .containsExactly(
            new PortInfo("input_valid_i", Direction.INPUT, 1),
            new PortInfo("input_ready_o", Direction.OUTPUT, 1),
            new PortInfo("input_value_i", Direction.INPUT, 8),
            new PortInfo("output_valid_o", Direction.OUTPUT, 1),
            new PortInfo("output_ready_i", Direction.INPUT, 1),
            new PortInfo("output_value_o", Direction.OUTPUT, 8),
            new PortInfo("level_o", Direction.OUTPUT, 4),
            new PortInfo("clk", Direction.INPUT, 1),
            new PortInfo("reset", Direction.INPUT, 1));
    assertThat(emission.memories())
        .containsExactly(new MemoryInfo("Fifo8x8", "storage", 8, 8, 1, 1, 1, 0, false));
  }

  @Test
  void modulesComeBeforeTheirUsersOncePerName() {
    Emission emission = Emitter.emit(DEFAULTS, () -> new AdderTree(5));

    assertThat(emission.modules())
        .extracting(Module::name)
        .containsExactly("SquareLane", "AdderTree5");
    assertThat(emission.files())
        .extracting(SourceFile::fileName)
        .containsExactly("SquareLane.v", "AdderTree5.v");
  }

  @Test
  void headerHoldsTheDescriptionAndTheCallersLinesOnly() {
    EmitOptions options = DEFAULTS.withHeaderLines(List.of("configuration 1234", ""));

    String text = Emitter.emit(options, () -> new Fifo(8, 3)).top().text();

    assertThat(text)
        .startsWith(
            """
            // Fifo8x8: queue of 8 words of 8 bits
            // Source: io/eie/generator/hdl/example/Fifo.java
            // configuration 1234
            //

            module Fifo8x8 (
            """)
        .endsWith("\nendmodule\n");
  }

  @ParameterizedTest
  @CsvSource({
    "SYNC_HIGH, reset, always @(posedge clk) begin, if (reset) begin",
    "SYNC_LOW, resetn, always @(posedge clk) begin, if (!resetn) begin",
    "ASYNC_HIGH, reset, always @(posedge clk or posedge reset) begin, if (reset) begin",
    "ASYNC_LOW, resetn, always @(posedge clk or negedge resetn) begin, if (!resetn) begin"
  })
  void resetActsAsAsked(
      ResetKind kind, String port, String process, String condition, @TempDir Path folder) {
    Emission emission =
        Emitter.emit(DEFAULTS.withResetKind(kind), () -> new ReplicatedThings(3, true));

    assertThat(emission.ports()).last().isEqualTo(new PortInfo(port, Direction.INPUT, 1));
    assertThat(emission.modules().get(1).text())
        .contains("  " + process + "\n    " + condition + "\n      flag_held_q <= 1'b0;\n");
    new Tools(folder).lint(emission);
  }

  @Test
  void everyThreadWritesTheSameBytes() throws Exception {
    Callable<Emission> emit = () -> Emitter.emit(DEFAULTS, () -> new ReplicatedThings(9, true));
    Emission alone = emit.call();
    ExecutorService threads = Executors.newFixedThreadPool(4);
    try {
      for (Future<Emission> parallel : threads.invokeAll(Collections.nCopies(12, emit))) {
        assertThat(parallel.get()).isEqualTo(alone);
      }
    } finally {
      threads.shutdown();
    }
  }

  @Test
  void nothingOfTheMachineOrTheDayIsWritten() {
    for (SourceFile file : Emitter.emit(DEFAULTS, () -> new AdderTree(5)).files()) {
      assertThat(file.text())
          .doesNotContain("Generator", "SpinalHDL", "Date", "timescale", "replaced by", "\r", "\t")
          .doesNotContain(" \n", "\n\n\n");
    }
  }

  @Test
  void hardwareExistsOnlyWhileEmitting() {
    assertThatThrownBy(() -> new Fifo(8, 3))
        .isInstanceOf(HardwareError.class)
        .hasMessageMatching(
            "hardware must be made inside the supplier given to Emitter.emit at Fifo.java:\\d+");
  }

  @Test
  void headerLinesMustBeSingle() {
    assertThatThrownBy(() -> DEFAULTS.withHeaderLines(List.of("one\ntwo")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("headerLines must hold single lines, was \"one\ntwo\"");
  }
}
