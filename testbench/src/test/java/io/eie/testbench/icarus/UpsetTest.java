// SPDX-License-Identifier: Apache-2.0
package io.eie.testbench.icarus;

import static org.assertj.core.api.Assertions.assertThat;

import io.eie.common.SmokeShard;
import io.eie.compiler.model.CompiledModel;
import io.eie.generator.config.EieConfig;
import io.eie.generator.config.MemoryProtection;
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
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Single-bit upsets of tiny4 in Icarus Verilog, without and with parity of the memories. */
class UpsetTest {
  private static final String ELEMENT = "u_element_array.u_pe0.";
  private static final String WEIGHTS = ELEMENT + "u_sparse_matrix_read.u_lane0.cells";

  /** Fewer than the table's, of memories alone: what is said of every word must hold for these. */
  private static final int SOME = 40;

  @TempDir Path place;

  /** A design, its model and its testbench. */
  private record Bench(RtlDesign design, UpsetTestbench testbench) {
    static Bench of(MemoryProtection protection) {
      EieConfig config = Preset.TINY4.config().toBuilder().memoryProtection(protection).build();
      RtlDesign design = RtlDesign.of(config);
      CompiledModel model = ExportedTestbenchTest.model(config);
      return new Bench(design, new UpsetTestbench(design, model, ExportedTestbenchTest.inputs()));
    }

    List<UpsetPlace> places() {
      return testbench.places();
    }

    int place(Predicate<UpsetPlace> wanted) {
      return IntStream.range(0, places().size())
          .filter(index -> wanted.test(places().get(index)))
          .findFirst()
          .orElseThrow();
    }

    int place(String path) {
      return place(at -> at.path().equals(path));
    }
  }

  private List<UpsetTestbench.Result> run(Bench bench, List<Upset> upsets)
      throws IOException, InterruptedException {
    return run(bench, upsets, Map.of());
  }

  /**
   * @param changed text of files that are not as generated
   */
  private List<UpsetTestbench.Result> run(
      Bench bench, List<Upset> upsets, Map<String, String> changed)
      throws IOException, InterruptedException {
    Map<String, String> verilog = new LinkedHashMap<>();
    for (Emission.SourceFile file : bench.design().sources()) {
      verilog.put(file.fileName(), file.text());
    }
    verilog.putAll(changed);
    IcarusRun.Said said =
        IcarusRun.of(place, bench.design().topName(), bench.testbench().files(upsets), verilog);
    List<UpsetTestbench.Result> results = UpsetTestbench.results(said.lines());
    assertThat(results).hasSize(1 + upsets.size());
    assertThat(results.get(0).outcome()).isEqualTo(Outcome.MASKED);
    assertThat(results.get(0).otherCounts()).isFalse();
    return results;
  }

  /** What must come of bits whose meaning is known; a reset recovers after each. */
  @Test
  void outcomesAreThoseOfTheBitsMeaning() throws IOException, InterruptedException {
    Bench bench = Bench.of(MemoryProtection.NONE);
    int weights = bench.place(WEIGHTS);
    int program = bench.place("u_central_control.u_program_memory.cells");
    int enable = bench.place(at -> at.path().endsWith(".interrupt_enable_q"));
    Upset unused = new Upset(weights, 200, 3, 0);
    List<UpsetTestbench.Result> results =
        run(
            bench,
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

  /** The same bits with parity: what was silent is told, and so is a flipped parity bit. */
  @Test
  void parityTellsBitsThatAreUsed() throws IOException, InterruptedException {
    Bench bench = Bench.of(MemoryProtection.PARITY);
    int weights = bench.place(WEIGHTS);
    int pointers = bench.place(ELEMENT + "u_pointer_read.u_odd_bank.cells");
    Upset unused = new Upset(weights, 200, 3, 0);
    List<UpsetTestbench.Result> results =
        run(
            bench,
            List.of(
                unused,
                new Upset(weights, 0, 1, 0),
                new Upset(weights, 0, 64, 0),
                new Upset(pointers, 2, 9, 0),
                new Upset(bench.place("u_central_control.u_program_memory.cells"), 1, 60, 0),
                new Upset(bench.place("u_central_control.u_codebook_memory.cells"), 0, 20, 0),
                unused));

    assertThat(results.stream().map(UpsetTestbench.Result::outcome))
        .containsExactly(
            Outcome.MASKED,
            Outcome.MASKED,
            Outcome.DETECTED,
            Outcome.DETECTED,
            Outcome.DETECTED,
            Outcome.DETECTED,
            Outcome.DETECTED,
            Outcome.MASKED);
    assertThat(results.get(7).otherCounts()).isFalse();
  }

  /** Any bit of any memory, the parity bits too: no upset is silent, and none hangs. */
  @SmokeShard(of = 6)
  @Test
  void noUpsetOfAProtectedMemoryIsSilent() throws IOException, InterruptedException {
    Bench bench = Bench.of(MemoryProtection.PARITY);
    int cycles = run(bench, List.of()).get(0).cycles();
    List<Upset> upsets =
        UpsetTable.draw(bench.places(), 2 * SOME, cycles, 2).stream()
            .filter(upset -> UpsetTable.inMemory(bench.places().get(upset.place())))
            .toList();
    List<UpsetTestbench.Result> results = run(bench, upsets);

    assertThat(upsets).hasSize(SOME);
    assertThat(outcomes(results))
        .contains(Outcome.DETECTED)
        .doesNotContain(Outcome.SILENT, Outcome.HUNG);
  }

  private static List<Outcome> outcomes(List<UpsetTestbench.Result> results) {
    return results.stream().skip(1).map(UpsetTestbench.Result::outcome).toList();
  }

  /** Every flip-flop and every word is a place: as many bits as the manifest's memories have. */
  @ParameterizedTest
  @EnumSource
  void placesAreAllMemories(MemoryProtection protection) {
    Bench bench = Bench.of(protection);
    long bits = bench.places().stream().filter(UpsetPlace::sram).mapToLong(UpsetPlace::bits).sum();
    Map<String, Integer> copies = bench.design().emission().copies();
    long expected =
        bench.design().emission().memories().stream()
            .filter(memory -> memory.module().contains("SramBank"))
            .mapToLong(
                memory ->
                    (long) memory.words() * (memory.width() + 0L) * copies.get(memory.module()))
            .sum();
    long outputs =
        bench.places().stream()
            .filter(UpsetPlace::sram)
            .filter(at -> at.words() == 1)
            .mapToLong(UpsetPlace::bits)
            .sum();
    assertThat(bits - outputs).isEqualTo(expected);
  }

  /** A table of docs/upsets.md. */
  @Tag("nightly")
  @ParameterizedTest
  @EnumSource
  void tableOfManyUpsets(MemoryProtection protection) throws IOException, InterruptedException {
    Bench bench = Bench.of(protection);
    int count = Integer.getInteger("eie.upsets", 2000);
    int cycles = run(bench, List.of()).get(0).cycles();
    List<Upset> upsets = UpsetTable.draw(bench.places(), count, cycles, 1);
    List<UpsetTestbench.Result> results = run(bench, upsets);
    String table = UpsetTable.text(bench.places(), upsets, results);
    String report = System.getProperty("eie.upsetReport");
    if (report != null) {
      Files.writeString(
          Path.of(report + "-" + protection.name().toLowerCase(Locale.ROOT) + ".md"), table);
    }
    assertThat(results.stream().filter(result -> result.outcome() == Outcome.MASKED).count())
        .isBetween(count / 4L, (long) count);
    List<Outcome> ofMemories =
        IntStream.range(0, upsets.size())
            .filter(at -> UpsetTable.inMemory(bench.places().get(upsets.get(at).place())))
            .mapToObj(at -> results.get(1 + at).outcome())
            .toList();
    if (protection == MemoryProtection.PARITY) {
      assertThat(ofMemories).doesNotContain(Outcome.SILENT, Outcome.HUNG);
    }
  }
}
