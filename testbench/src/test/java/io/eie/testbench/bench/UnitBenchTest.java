// SPDX-License-Identifier: Apache-2.0
package io.eie.testbench.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.eie.common.BenchSeeds;
import io.eie.common.SmokeShard;
import io.eie.generator.config.EieConfig;
import io.eie.generator.config.Preset;
import io.eie.generator.config.ResetKind;
import io.eie.generator.unit.element.RangeQueue;
import io.eie.sim.verilator.CoverageReport;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UnitBenchTest {
  private static final EieConfig CONFIG = Preset.TINY4.config();
  private static final UnitDesign QUEUE = UnitDesign.of(CONFIG, () -> new RangeQueue(CONFIG));
  private static final String REPEAT =
      "%nunit RangeQueue, seed 5, repeat with: scripts/test --only UnitBenchTest#%s -Deie.seed=5";

  private static Token range(int number) {
    return Token.of("first", number, "last", number + 1, "value", -number);
  }

  private static List<Token> ranges(int count) {
    return IntStream.range(0, count).mapToObj(UnitBenchTest::range).toList();
  }

  private static void run(UnitDesign design, List<Token> sent, List<Token> expected) {
    try (UnitBench bench = design.open(5)) {
      bench.driver("upstream").stalling(30).send(sent);
      bench.monitor("downstream").signed("value").stalling(60).expect(expected);
      bench.finish(1000);
    }
  }

  @Test
  void tokensAreTakenInTheirOrderAndWithTheirCycles() {
    try (UnitBench bench = QUEUE.open(5)) {
      Driver source = bench.driver("upstream").send(ranges(3));
      Monitor sink = bench.monitor("downstream").signed("value").expect(ranges(3));
      bench.finish(10);

      assertThat(source.cycles()).containsExactly(0L, 1L, 2L);
      assertThat(sink.tokens()).isEqualTo(ranges(3));
      assertThat(sink.cycles()).containsExactly(1L, 2L, 3L);
    }
  }

  @Test
  void stallsDelayButLoseNothing() {
    run(QUEUE, ranges(200), ranges(200));
  }

  @Test
  void aWrongTokenFailsWithEverythingNeededToRepeatIt() {
    assertThatThrownBy(() -> run(QUEUE, ranges(3), List.of(range(0), range(2), range(2))))
        .isInstanceOf(BenchFailure.class)
        .hasMessageMatching(
            "(?s)\\Qdownstream in cycle \\E\\d+\\Q: token 1 must be first=2 last=3 value=-2, was"
                + " first=1 last=2 value=-1 (raw 0x1 0x2 0xffff)"
                + REPEAT.formatted("aWrongTokenFailsWithEverythingNeededToRepeatIt")
                + "\\E");
  }

  @Test
  void aMissingAndASuperfluousTokenFail() {
    assertThatThrownBy(() -> run(QUEUE, ranges(2), ranges(3)))
        .isInstanceOf(BenchFailure.class)
        .hasMessageStartingWith(
            "downstream in cycle 1000: must send every expected token, 1 are missing, the first of"
                + " them first=2 last=3 value=-2");
    assertThatThrownBy(() -> run(QUEUE, ranges(3), ranges(2)))
        .isInstanceOf(BenchFailure.class)
        .hasMessageContaining("must send 2 tokens, sent one more: first=2 last=3 value=-2");
  }

  @Test
  void aTokenThatIsNeverTakenFails() {
    UnitDesign deaf = QUEUE.planted("upstream_ready_o = ", "upstream_ready_o = 1'b0 && ");

    assertThatThrownBy(() -> run(deaf, ranges(2), List.of()))
        .isInstanceOf(BenchFailure.class)
        .hasMessageStartingWith(
            "upstream in cycle 1000: must take every token, 2 are left, the first of them"
                + " first=0 last=1 value=0");
  }

  @Test
  void anOfferThatVanishesOrChangesFails() {
    UnitDesign forgetful =
        QUEUE.planted("downstream_valid_o = ", "downstream_valid_o = upstream_valid_i && ");
    assertThatThrownBy(() -> run(forgetful, ranges(20), ranges(20)))
        .isInstanceOf(BenchFailure.class)
        .hasMessageContaining(": must keep an offered token until it is taken, offered ")
        .hasMessageContaining(", then nothing");
  }

  @Test
  void whatAHookChecksFailsAtItsPort() {
    try (UnitBench bench = QUEUE.open(5)) {
      bench.driver("upstream").send(range(3));
      bench.step(2);
      bench.observe(() -> bench.check("downstream_value_o", -4));

      assertThatThrownBy(bench::step)
          .isInstanceOfSatisfying(
              BenchFailure.class,
              failure -> {
                assertThat(failure.port()).isEqualTo("downstream_value_o");
                assertThat(failure.cycle()).isEqualTo(2);
              })
          .hasMessageStartingWith(
              "downstream_value_o in cycle 2: must be -4 (0xfffc), was -3 (0xfffd)");
    }
  }

  @Test
  void waitingEndsAtItsLimit() {
    try (UnitBench bench = QUEUE.open(5)) {
      bench.stepUntil("must count to 3", 4, () -> bench.cycle() == 3);
      assertThat(bench.cycle()).isEqualTo(3);

      assertThatThrownBy(() -> bench.stepUntil("must stop", 4, () -> false))
          .isInstanceOf(BenchFailure.class)
          .hasMessageStartingWith("RangeQueue in cycle 7: must stop within 4 cycles, did not");
    }
  }

  @SmokeShard(of = 4)
  @Test
  void aFlushedOfferMayVanish() {
    try (UnitBench bench = QUEUE.open(5)) {
      bench.driver("upstream").send(ranges(2));
      Monitor sink = bench.monitor("downstream").stalling(100);
      bench.step(4);
      bench.flush();
      sink.stalling(0);
      bench.finish(10);

      assertThat(sink.tokens()).isEmpty();
    }
  }

  @Test
  void tokensMustFitTheirChannel() {
    try (UnitBench bench = QUEUE.open(5)) {
      Driver source = bench.driver("upstream");
      assertThatThrownBy(() -> source.send(Token.of("first", 1)))
          .hasMessage("token for upstream must have the fields first last value, was first=1");
      assertThatThrownBy(() -> source.send(Token.of("first", 1, "last", 1, "value", 1 << 16)))
          .hasMessage("field value of upstream must fit into 16 bits, was 65536");
      assertThatThrownBy(() -> range(1).get("row"))
          .hasMessage("field must be one of first, last, value, was row");
    }
  }

  @Test
  void aPlantedFaultMustBeUnmistakable() {
    assertThatThrownBy(() -> QUEUE.planted("count_q", "0"))
        .hasMessageStartingWith(
            "text must occur exactly once in RangeQueue (or the fault would be another), occurs ")
        .hasMessageEndingWith(" times: count_q");
    assertThatThrownBy(() -> QUEUE.planted("Queue", "a", "b"))
        .hasMessage("module must be one of RangeQueue, was Queue");
    assertThatThrownBy(() -> QUEUE.text("Queue"))
        .hasMessage("module must be one of RangeQueue, was Queue");
  }

  @Test
  void everyKindOfResetIsApplied() {
    for (ResetKind kind : ResetKind.values()) {
      EieConfig config = CONFIG.toBuilder().resetKind(kind).build();
      run(UnitDesign.of(config, () -> new RangeQueue(config)), ranges(5), ranges(5));
    }
  }

  @Test
  void coverageIsWrittenWhenAskedForButNotOfPlantedFaults(@TempDir Path folder) throws IOException {
    withProperty(
        UnitDesign.COVERAGE,
        folder.toString(),
        () -> {
          UnitDesign queue = UnitDesign.of(CONFIG, () -> new RangeQueue(CONFIG));
          run(queue, ranges(20), ranges(20));
          run(
              queue.planted("upstream_ready_o = ", "upstream_ready_o = 1'b1 && "),
              ranges(20),
              ranges(20));
        });

    List<Path> coverage = files(folder, ".dat");
    assertThat(coverage).hasSize(1);
    assertThat(CoverageReport.read(coverage.get(0)).modules()).containsOnlyKeys("RangeQueue");
  }

  @SmokeShard(of = 4)
  @Test
  void aWaveformIsWrittenWhenAskedFor(@TempDir Path folder) throws IOException {
    withProperty(
        UnitDesign.WAVES,
        folder.resolve("waves").toString(),
        () -> run(UnitDesign.of(CONFIG, () -> new RangeQueue(CONFIG)), ranges(3), ranges(3)));

    assertThat(files(folder.resolve("waves"), ".fst")).hasSize(1);
  }

  private static void withProperty(String name, String value, Runnable body) {
    String before = System.getProperty(name);
    try {
      if (value == null) {
        System.clearProperty(name);
      } else {
        System.setProperty(name, value);
      }
      body.run();
    } finally {
      if (before == null) {
        System.clearProperty(name);
      } else {
        System.setProperty(name, before);
      }
    }
  }

  private static List<Path> files(Path folder, String ending) throws IOException {
    try (Stream<Path> all = Files.list(folder)) {
      return all.filter(file -> file.toString().endsWith(ending)).toList();
    }
  }

  @Test
  void seedsAreZeroAndANewOneUnlessOneIsAskedFor() {
    withProperty(
        BenchSeeds.PROPERTY,
        null,
        () -> assertThat(BenchSeeds.all()).hasSize(2).startsWith(0).doesNotHaveDuplicates());
    withProperty(
        BenchSeeds.PROPERTY,
        "77",
        () -> {
          assertThat(BenchSeeds.all()).containsExactly(77);
          assertThat(BenchSeeds.first()).isEqualTo(77);
        });
  }
}
