// SPDX-License-Identifier: Apache-2.0
package io.eie.testbench.icarus;

import static org.assertj.core.api.Assertions.assertThat;

import io.eie.compiler.model.CompiledModel;
import io.eie.generator.config.EieConfig;
import io.eie.generator.config.Preset;
import io.eie.generator.emit.RtlDesign;
import io.eie.generator.hdl.Emission;
import io.eie.sim.testbench.Upset;
import io.eie.sim.testbench.Upset.Outcome;
import io.eie.sim.testbench.UpsetPlace;
import io.eie.sim.testbench.UpsetTestbench;
import io.eie.testbench.upset.UpsetTable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Single-bit upsets of tiny4 in Icarus Verilog. */
class UpsetTest {
  private static final EieConfig CONFIG = Preset.TINY4.config();
  private static final RtlDesign DESIGN = RtlDesign.of(CONFIG);
  private static final CompiledModel MODEL = ExportedTestbenchTest.model(CONFIG);
  private static final UpsetTestbench BENCH =
      new UpsetTestbench(DESIGN, MODEL, ExportedTestbenchTest.inputs());

  @TempDir Path place;

  private List<UpsetTestbench.Result> run(List<Upset> upsets)
      throws IOException, InterruptedException {
    Map<String, String> verilog = new LinkedHashMap<>();
    for (Emission.SourceFile file : DESIGN.sources()) {
      verilog.put(file.fileName(), file.text());
    }
    IcarusRun.Said said = IcarusRun.of(place, DESIGN.topName(), BENCH.files(upsets), verilog);
    List<UpsetTestbench.Result> results = UpsetTestbench.results(said.lines());
    assertThat(results).hasSize(1 + upsets.size());
    assertThat(results.get(0).outcome()).isEqualTo(Outcome.MASKED);
    assertThat(results.get(0).otherCounts()).isFalse();
    return results;
  }

  private static int place(Predicate<UpsetPlace> wanted) {
    return IntStream.range(0, BENCH.places().size())
        .filter(index -> wanted.test(BENCH.places().get(index)))
        .findFirst()
        .orElseThrow();
  }

  /** What must come of bits whose meaning is known; a reset recovers after each. */
  @Test
  void outcomesAreThoseOfTheBitsMeaning() throws IOException, InterruptedException {
    String element = "u_element_array.u_pe0.";
    int weights = place(at -> at.path().equals(element + "u_sparse_matrix_read.u_lane0.cells"));
    int program = place(at -> at.path().equals("u_central_control.u_program_memory.cells"));
    int enable = place(at -> at.path().endsWith(".interrupt_enable_q"));
    Upset unused = new Upset(weights, 200, 3, 0);
    List<UpsetTestbench.Result> results =
        run(
            List.of(
                unused,
                new Upset(weights, 0, 1, 0),
                new Upset(program, 0, 14, 0),
                new Upset(enable, 0, 0, 0),
                unused));

    assertThat(results.stream().map(UpsetTestbench.Result::outcome))
        .containsExactly(
            Outcome.MASKED,
            Outcome.MASKED,
            Outcome.SILENT,
            Outcome.DETECTED,
            Outcome.HUNG,
            Outcome.MASKED);
    assertThat(results.get(5).otherCounts()).isFalse();
  }

  /** Every flip-flop and every word is a place: as many bits as the manifest's memories have. */
  @Test
  void placesAreAllMemories() {
    long bits = BENCH.places().stream().filter(UpsetPlace::sram).mapToLong(UpsetPlace::bits).sum();
    Map<String, Integer> copies = DESIGN.emission().copies();
    long expected =
        DESIGN.emission().memories().stream()
            .filter(memory -> memory.module().contains("SramBank"))
            .mapToLong(
                memory ->
                    (long) memory.words() * (memory.width() + 0L) * copies.get(memory.module()))
            .sum();
    long outputs =
        BENCH.places().stream()
            .filter(UpsetPlace::sram)
            .filter(at -> at.words() == 1)
            .mapToLong(UpsetPlace::bits)
            .sum();
    assertThat(bits - outputs).isEqualTo(expected);
  }

  /** The table of docs/upsets.md. */
  @Tag("nightly")
  @Test
  void tableOfManyUpsets() throws IOException, InterruptedException {
    int count = Integer.getInteger("eie.upsets", 2000);
    int cycles = run(List.of()).get(0).cycles();
    List<Upset> upsets = UpsetTable.draw(BENCH.places(), count, cycles, 1);
    List<UpsetTestbench.Result> results = run(upsets);
    String table = UpsetTable.text(BENCH.places(), upsets, results);
    String report = System.getProperty("eie.upsetReport");
    if (report != null) {
      Files.writeString(Path.of(report), table);
    }
    assertThat(results.stream().filter(result -> result.outcome() == Outcome.MASKED).count())
        .isBetween(count / 4L, (long) count);
  }
}
