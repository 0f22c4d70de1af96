// SPDX-License-Identifier: Apache-2.0
package io.eie.testbench.unit.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.eie.common.BenchSeeds;
import io.eie.common.SmokeShard;
import io.eie.generator.config.EieConfig;
import io.eie.generator.map.Descriptor;
import io.eie.generator.unit.control.PassControl;
import io.eie.testbench.bench.BenchFailure;
import io.eie.testbench.bench.UnitBench;
import io.eie.testbench.bench.UnitDesign;
import io.eie.testbench.unit.Draw;
import io.eie.testbench.unit.DrawnPass;
import io.eie.testbench.unit.Size;
import io.eie.testbench.unit.UnitUnderTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

@SmokeShard(of = 3)
class PassControlTest {
  private static final UnitUnderTest UNIT = new UnitUnderTest(PassControl::new);

  /** A unit whose outputs are compared in every cycle with what the last two passes say. */
  private static final class Passes implements AutoCloseable {
    final UnitBench bench;
    final Draw draw;
    final EieConfig config;
    private DrawnPass ended;
    private DrawnPass current;
    private DrawnPass next;
    private long accepted = Long.MIN_VALUE / 2;

    Passes(UnitDesign design, long seed) {
      config = design.config();
      bench = design.open(seed);
      draw = new Draw(bench);
      bench.drive(this::driveUnused);
      bench.observe(this::look);
    }

    /** Which word and its data are anything while no word is written. */
    private void driveUnused() {
      if (!bench.high("update_enable_i")) {
        bench.set("update_second_i", draw.chance(50));
        bench.set("update_data_i", draw.bits(Long.SIZE));
      }
    }

    private int groups(int rows) {
      return (rows + config.exchangeRows() - 1) / config.exchangeRows();
    }

    /** Rows of the ended pass that are written back. */
    private int drained() {
      return ended != null && ended.descriptor().last() ? ended.descriptor().outputRows() : 0;
    }

    /** Groups of the current pass that get start values. */
    private int loaded() {
      boolean loads = !current.end() && current.descriptor().first();
      return loads ? groups(current.descriptor().outputRows()) : 0;
    }

    /** Cycles from the first group's address to the start of the scan. */
    private int scanAt() {
      return current.end() ? groups(drained()) : writtenAt();
    }

    /** Cycles from the first group's address to the last write. */
    private int writtenAt() {
      return drained() == 0 ? 0 : groups(drained()) + 3;
    }

    private int finishAt() {
      return Math.max(writtenAt(), loaded());
    }

    private boolean exchanging() {
      return current != null && bench.cycle() > accepted && count() <= finishAt();
    }

    private long count() {
      return bench.cycle() - accepted - 1;
    }

    private void look() {
      boolean accepts = bench.high("mark_i") && bench.high("pipeline_empty_i") && !exchanging();
      check("drain_starts_o", accepts);
      if (current != null) {
        checkExchange();
        checkScan();
      } else {
        check("computing_o", false);
        check("mark_taken_o", false);
      }
      if (accepts) {
        ended = current == null || current.end() ? null : current;
        current = next;
        accepted = bench.cycle();
        if (drained() > 0) {
          bench.check(
              "drain_address_o", ended.descriptor().destinationBase() / config.exchangeRows());
        }
      }
    }

    private void checkExchange() {
      boolean open = !current.end() && bench.cycle() > accepted;
      check("computing_o", open && !exchanging());
      check("mark_taken_o", exchanging() && count() == finishAt());
      boolean biased = current.descriptor().biasStored();
      boolean loading = exchanging() && count() < loaded();
      check("bias_read_o", loading && biased);
      if (loading && biased) {
        bench.check(
            "bias_address_o", current.descriptor().biasBase() / config.exchangeRows() + count());
      }
      long group = count() - 1;
      boolean behind = group >= 0 && group <= finishAt();
      for (int row = 0; row < config.exchangeRows(); row++) {
        boolean drains = behind && group * config.exchangeRows() + row < drained();
        check("exchange_drain" + row + "_o", drains);
      }
      check("exchange_load_o", behind && group < loaded());
      bench.check("exchange_read_group_o", behind && group < groups(drained()) ? group : 0);
      if (behind && group < loaded()) {
        bench.check("exchange_load_group_o", group);
        check("exchange_biased_o", biased);
      }
      if (drained() > 0) {
        bench.check("output_shift_o", ended.descriptor().outputShift());
        check("relu_o", ended.descriptor().relu());
      }
      if (open) {
        bench.check("product_shift_o", current.descriptor().productShift());
      }
    }

    private void checkScan() {
      boolean starts = exchanging() && count() == scanAt();
      check("scan_starts_o", starts);
      if (starts) {
        check("scan_empty_o", current.end());
      }
      if (starts && !current.end()) {
        bench.check("scan_address_o", current.descriptor().sourceBase());
        bench.check("scan_rows_o", current.descriptor().inputRows());
      }
    }

    private void check(String port, boolean expected) {
      bench.check(port, expected ? 1 : 0);
    }

    /** Writes both words and sends the mark; returns the cycle in which it was accepted. */
    long pass(DrawnPass pass, int emptyPercent) {
      pass.write(bench, "update");
      next = pass;
      bench.set("mark_i", true);
      bench.stepUntil(
          "must take the mark",
          2000,
          () -> {
            bench.set("pipeline_empty_i", draw.chance(emptyPercent));
            bench.settle();
            return bench.high("mark_taken_o");
          });
      bench.step();
      bench.set("mark_i", false);
      return accepted;
    }

    @Override
    public void close() {
      bench.close();
    }
  }

  private static DrawnPass pass(int rows, boolean first, boolean last) {
    Descriptor descriptor =
        new Descriptor(1, 4, 8, 16, rows, 0, 7, true, first, true, last, false, 0, 0);
    return new DrawnPass(descriptor, false);
  }

  @ParameterizedTest
  @CsvSource({"5, 5, 8", "1, 40, 40", "0, 5, 5", "5, 0, 8", "0, 0, 0"})
  void columnsWaitForWriteBackAndStartValues(int drained, int loaded, int busy) {
    try (Passes passes = new Passes(UNIT.at(Size.PAPER), 0)) {
      passes.pass(pass(Math.max(1, drained), true, drained > 0), 100);
      long mark = passes.pass(pass(Math.max(1, loaded), loaded > 0, false), 100);

      passes.bench.settle();
      assertThat(passes.bench.high("computing_o")).isTrue();
      assertThat(passes.bench.cycle()).isEqualTo(mark + 2 + busy);
    }
  }

  @ParameterizedTest
  @EnumSource(Size.class)
  void aFlushClosesThePassAndNothingIsWrittenBack(Size size) {
    flushes(UNIT.at(size));
  }

  @ParameterizedTest
  @ValueSource(ints = {2, 4, 8})
  void aFlushClosesThePassOfGroups(int exchangeRows) {
    flushes(UNIT.at(Size.exchanging(exchangeRows)));
  }

  private static void flushes(UnitDesign design) {
    int rows = Math.min(3, design.config().rowsPerElement());
    for (int waited = 0; waited < 8; waited++) {
      try (Passes passes = new Passes(design, 0)) {
        passes.pass(pass(rows, true, true), 100);
        passes.bench.step(waited);
        passes.bench.flush();
        passes.current = null;
        passes.bench.step(3);

        passes.pass(pass(Math.min(2, rows), false, false), 100);
      }
    }
    flushAtMark(design, rows);
  }

  /** A mark that is taken in the cycle of the flush opens nothing. */
  private static void flushAtMark(UnitDesign design, int rows) {
    try (Passes passes = new Passes(design, 0)) {
      pass(rows, true, true).write(passes.bench, "update");
      passes.next = pass(rows, true, true);
      passes.bench.set("mark_i", true);
      passes.bench.set("pipeline_empty_i", true);
      passes.bench.flush();
      passes.bench.set("mark_i", false);
      passes.current = null;
      passes.bench.step(20);

      passes.pass(pass(Math.min(2, rows), false, false), 100);
    }
  }

  @ParameterizedTest
  @EnumSource(Size.class)
  void everyPassFollowsItsDescriptor(Size size) {
    for (long seed : BenchSeeds.all()) {
      passAtRandom(UNIT.at(size), seed);
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {2, 4, 8})
  void groupsOfRowsGoAtOnce(int exchangeRows) {
    for (long seed : BenchSeeds.all()) {
      passAtRandom(UNIT.at(Size.exchanging(exchangeRows)), seed);
    }
  }

  @ParameterizedTest
  @CsvSource({"4, 5, 5, 5", "4, 4, 4, 4", "8, 40, 40, 8", "2, 1, 40, 20", "8, 0, 40, 5"})
  void severalRowsPerCycleShortenTheExchange(int perCycle, int drained, int loaded, int busy) {
    try (Passes passes = new Passes(UNIT.at(Size.exchanging(perCycle)), 0)) {
      passes.pass(pass(Math.max(1, drained), true, drained > 0), 100);
      long mark = passes.pass(pass(Math.max(1, loaded), loaded > 0, false), 100);

      passes.bench.settle();
      assertThat(passes.bench.high("computing_o")).isTrue();
      assertThat(passes.bench.cycle()).isEqualTo(mark + 2 + busy);
    }
  }

  private static void passAtRandom(UnitDesign design, long seed) {
    try (Passes passes = new Passes(design, seed)) {
      for (int i = 0; i < 150; i++) {
        passes.pass(DrawnPass.of(design.config(), passes.draw), 40);
        passes.bench.step(passes.draw.below(5));
      }
    }
  }

  /** The registers that count an exchange hold anything after power-up; seeds draw what. */
  @ParameterizedTest
  @EnumSource(Size.class)
  void noMarkIsTakenBeforeTheFirst(Size size) {
    noMarkIsTaken(UNIT.at(size));
  }

  private static void noMarkIsTaken(UnitDesign design) {
    for (long seed = 0; seed < 500; seed++) {
      try (UnitBench bench = design.open(seed)) {
        assertThat(bench.high("mark_taken_o")).as("seed %d", seed).isFalse();
      }
    }
  }

  @Test
  void plantedFaultsAreFound() {
    UnitDesign hasty =
        UNIT.at(Size.ODD).planted("((drained < loaded) ? loaded : drained)", "drained");
    assertThatThrownBy(() -> passAtRandom(hasty, 0)).isInstanceOf(BenchFailure.class);
    UnitDesign oneRowMore =
        UNIT.at(Size.exchanging(4)).planted("(2'b01 < rest_drain)", "(2'b00 < rest_drain)");
    assertThatThrownBy(() -> passAtRandom(oneRowMore, 0)).isInstanceOf(BenchFailure.class);
    UnitDesign always =
        UNIT.at(Size.ODD).planted("mark_taken_o = (exchanging_q && ", "mark_taken_o = (");
    assertThatThrownBy(() -> noMarkIsTaken(always)).isInstanceOf(AssertionError.class);
  }
}
