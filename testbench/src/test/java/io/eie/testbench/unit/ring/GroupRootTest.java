// SPDX-License-Identifier: Apache-2.0
package io.eie.testbench.unit.ring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.eie.common.BenchSeeds;
import io.eie.generator.config.EieConfig;
import io.eie.generator.config.Preset;
import io.eie.generator.unit.ring.GroupRoot;
import io.eie.testbench.bench.BenchFailure;
import io.eie.testbench.bench.Driver;
import io.eie.testbench.bench.Monitor;
import io.eie.testbench.bench.Token;
import io.eie.testbench.bench.UnitBench;
import io.eie.testbench.bench.UnitDesign;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class GroupRootTest {
  /** 32 elements: groups of 16 (level 2) and of 4 (level 1). */
  private static final EieConfig CONFIG =
      Preset.TINY4.config().toBuilder()
          .processingElements(32)
          .columnGroups(1, 2, 8)
          .rowsPerElement(16)
          .build();

  private static final UnitDesign[] DESIGNS = new UnitDesign[3];

  private static UnitDesign design(int level) {
    if (DESIGNS[level] == null) {
      DESIGNS[level] = UnitDesign.of(CONFIG, () -> new GroupRoot(CONFIG, level));
    }
    return DESIGNS[level];
  }

  private static Token mark(int level, int rows) {
    return Token.of("pass", 1, "column", rows, "value", level << 1);
  }

  private static Token scanned(boolean nonZero, boolean last, int number, int value) {
    return Token.of("non_zero", nonZero, "last", last, "element", number, "value", value);
  }

  /** What the root sees and does in a pass, drawn at random. */
  private static final class Pass {
    private final List<Token> scan = new ArrayList<>();
    private final List<Token> columns = new ArrayList<>();
    private final int pointerBase;
    private final int rows;

    Pass(int level, Random random) {
      rows = 1 + random.nextInt(4);
      pointerBase = random.nextInt(64);
      for (int row = 0; row < rows; row++) {
        row(level, row, random);
      }
    }

    private void row(int level, int row, Random random) {
      int size = 1 << 2 * level;
      List<Integer> active = new ArrayList<>();
      for (int leaf = 0; leaf < size; leaf++) {
        if (random.nextInt(3) == 0) {
          active.add(leaf);
        }
      }
      // the digits of the levels above are anything
      int shift = 2 * CONFIG.treeLevels() - 2 * level;
      for (int leaf : active) {
        int value = 1 + random.nextInt(100);
        boolean last = leaf == active.get(active.size() - 1);
        scan.add(scanned(true, last, leaf << shift | random.nextInt(1 << shift), value));
        columns.add(Token.of("pass", 0, "column", pointerBase + size * row + leaf, "value", value));
      }
      if (active.isEmpty()) {
        scan.add(scanned(false, true, 0, 0));
      }
    }
  }

  private static Driver scan(UnitBench bench) {
    return bench.driver("scan_below");
  }

  private static Monitor below(UnitBench bench) {
    return bench.monitor("broadcast_below").signed("value");
  }

  /** What the level above sees of a token that tells that the group is ready or done. */
  private static void expectEmpty(UnitBench bench) {
    bench.stepUntil("an empty token", 400, () -> bench.high("scan_above_valid_o"));
    assertThat(bench.high("scan_above_non_zero_o")).isFalse();
    assertThat(bench.high("scan_above_last_o")).isTrue();
    bench.set("scan_above_ready_i", true);
    bench.step();
    bench.set("scan_above_ready_i", false);
  }

  private static void pass(UnitDesign design, int level, long seed) {
    Random random = new Random(seed);
    try (UnitBench bench = design.open(seed)) {
      Driver above = bench.driver("broadcast_above");
      Driver scan = scan(bench).stalling(20 * random.nextInt(4));
      Monitor below = below(bench).stalling(20 * random.nextInt(4));
      bench.set("scan_above_ready_i", false);
      for (int i = 0; i < 6; i++) {
        Pass pass = new Pass(level, random);
        Token mark = mark(level, pass.rows);
        above.send(mark);
        below.expect(Token.of("pass", 1, "column", pass.rows, "value", level << 1));
        // elements scan after they have the mark
        bench.stepUntil("the mark below", 400, below::done);
        bench.step(random.nextInt(5));
        scan.send(pass.scan);
        expectEmpty(bench);
        bench.step(random.nextInt(4));
        assertThat(bench.high("scan_above_valid_o")).isFalse();
        above.send(Token.of("pass", 1, "column", pass.pointerBase, "value", 0));
        below.expect(pass.columns);
        expectEmpty(bench);
      }
      bench.finish(2000);
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2})
  void columnsAreTheNonZeroActivationsOfTheSubtree(int level) {
    for (long seed : BenchSeeds.all()) {
      pass(design(level), level, seed);
    }
  }

  /** The pointers of a second row would have no address; no layer has one. */
  @ParameterizedTest
  @ValueSource(ints = {1, 2})
  void theOneRowOfAGroupWithFewPointersIsSent(int level) {
    EieConfig config = CONFIG.toBuilder().pointers(4).activationBits(4).build();
    UnitDesign design = UnitDesign.of(config, () -> new GroupRoot(config, level));
    int shift = 2 * (config.treeLevels() - level);
    try (UnitBench bench = design.open(BenchSeeds.first())) {
      bench.set("scan_above_ready_i", false);
      Driver above = bench.driver("broadcast_above").send(mark(level, 1));
      Monitor below = below(bench).expect(mark(level, 1));
      scan(bench).send(scanned(true, false, 1 << shift, 5), scanned(true, true, 2 << shift, -7));
      expectEmpty(bench);
      above.send(mark(0, 0));
      below.expect(
          Token.of("pass", 0, "column", 1, "value", 5),
          Token.of("pass", 0, "column", 2, "value", -7));
      expectEmpty(bench);
      bench.finish(20);
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2})
  void aPassOfAnotherLevelGoesThroughInTheSameCycle(int level) {
    try (UnitBench bench = design(level).open(BenchSeeds.first())) {
      Driver above = bench.driver("broadcast_above").send(mark(3 - level, 2));
      Monitor below = below(bench).expect(mark(3 - level, 2));
      Token column = Token.of("pass", 0, "column", 5, "value", -3);
      above.send(column);
      below.expect(column);
      Token activation = scanned(true, false, 5, 77);
      scan(bench).send(activation);
      Monitor scanAbove = bench.monitor("scan_above").signed("value").expect(activation);
      bench.finish(20);
      assertThat(above.cycles()).isEqualTo(below.cycles());
      assertThat(scanAbove.cycles()).containsExactly(0L);
    }
  }

  /** The level above takes a token as soon as there is one: the group still offers both. */
  @ParameterizedTest
  @ValueSource(ints = {1, 2})
  void readyAndDoneAreToldToALevelAboveThatWaits(int level) {
    try (UnitBench bench = design(level).open(BenchSeeds.first())) {
      Pass pass = new Pass(level, new Random(3));
      Driver above = bench.driver("broadcast_above").send(mark(level, pass.rows));
      Monitor below = below(bench).expect(mark(level, pass.rows)).expect(pass.columns);
      Token empty = scanned(false, true, 0, 0);
      Monitor told =
          bench
              .monitor("scan_above")
              .seenAs(token -> scanned(token.get("non_zero") != 0, token.get("last") != 0, 0, 0))
              .expect(empty, empty);
      bench.step(6);
      assertThat(told.cycles()).isEmpty();
      scan(bench).send(pass.scan);
      bench.step(3);
      assertThat(told.cycles()).hasSize(1);
      above.send(Token.of("pass", 1, "column", pass.pointerBase, "value", 0));
      bench.finish(400);
      assertThat(below.cycles()).hasSize(1 + pass.columns.size());
    }
  }

  /** It is not the mark of a pass, whatever its other bits say. */
  @ParameterizedTest
  @ValueSource(ints = {1, 2})
  void theMarkThatClosesAPassGoesThrough(int level) {
    try (UnitBench bench = design(level).open(BenchSeeds.first())) {
      Token close = Token.of("pass", 1, "column", 2, "value", level << 1 | 1);
      Token column = Token.of("pass", 0, "column", 5, "value", -3);
      Driver above = bench.driver("broadcast_above").send(close).send(column);
      Monitor below = below(bench).expect(close).expect(column);
      bench.set("scan_above_ready_i", false);
      bench.step(6);
      Token activation = scanned(true, false, 5, 77);
      scan(bench).send(activation);
      Monitor scanAbove = bench.monitor("scan_above").signed("value").expect(activation);
      bench.finish(20);
      assertThat(above.cycles()).isEqualTo(below.cycles());
      assertThat(scanAbove.cycles()).hasSize(1);
    }
  }

  /** Steps of a pass of one row without a column, after which a flush comes. */
  @ParameterizedTest
  @CsvSource({"1, 0", "1, 1", "1, 2", "1, 3", "1, 4", "2, 0", "2, 1", "2, 2", "2, 3", "2, 4"})
  void aFlushInAnyStateLetsTokensThrough(int level, int steps) {
    try (UnitBench bench = design(level).open(BenchSeeds.first())) {
      bench.set("broadcast_below_ready_i", true);
      bench.set("scan_above_ready_i", false);
      broadcast(bench, steps > 0, 1, 1, level << 1);
      bench.step(); // the mark: ready
      empty(bench, steps > 1);
      bench.set("scan_above_ready_i", steps > 1);
      broadcast(bench, false, 0, 0, 0);
      bench.step(); // told: waits for go
      bench.set("scan_above_ready_i", false);
      broadcast(bench, steps > 2, 1, 0, 0);
      empty(bench, false);
      bench.step(); // go: scans
      broadcast(bench, false, 0, 0, 0);
      empty(bench, steps > 3);
      bench.step(); // the row ends: done
      empty(bench, false);
      bench.flush();

      broadcast(bench, true, 0, 5, 3);
      bench.settle();
      assertThat(bench.high("broadcast_above_ready_o")).isTrue();
      assertThat(bench.high("broadcast_below_valid_o")).isTrue();
      assertThat(bench.get("broadcast_below_column_o")).isEqualTo(5);
      assertThat(bench.high("scan_above_valid_o")).isFalse();
    }
  }

  private static void broadcast(UnitBench bench, boolean valid, int pass, int column, int value) {
    bench.set("broadcast_above_valid_i", valid);
    bench.set("broadcast_above_pass_i", pass);
    bench.set("broadcast_above_column_i", column);
    bench.set("broadcast_above_value_i", value);
  }

  /** A row without an activation. */
  private static void empty(UnitBench bench, boolean valid) {
    bench.set("scan_below_valid_i", valid);
    bench.set("scan_below_non_zero_i", false);
    bench.set("scan_below_last_i", true);
  }

  @Test
  void aFlushEndsAPassOfTheGroup() {
    try (UnitBench bench = design(1).open(BenchSeeds.first())) {
      Driver above = bench.driver("broadcast_above").send(mark(1, 2));
      Monitor below = below(bench).expect(mark(1, 2));
      bench.step(4);
      bench.flush();
      Token column = Token.of("pass", 0, "column", 5, "value", 3);
      above.send(column);
      below.expect(column);
      bench.finish(20);
    }
  }

  @Test
  void aColumnNumberWithoutItsRowIsFound() {
    UnitDesign faulty = design(1).planted("GroupRoot1", "(row_base_q + leaf)", "leaf");
    assertThatThrownBy(() -> pass(faulty, 1, BenchSeeds.first())).isInstanceOf(BenchFailure.class);
  }
}
