// SPDX-License-Identifier: Apache-2.0
package io.eie.testbench.unit.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.eie.common.BenchSeeds;
import io.eie.common.SmokeShard;
import io.eie.generator.config.EieConfig;
import io.eie.generator.config.PointerFormat;
import io.eie.generator.map.Descriptor;
import io.eie.generator.map.DescriptorField;
import io.eie.generator.unit.control.DescriptorRules;
import io.eie.testbench.bench.BenchFailure;
import io.eie.testbench.bench.UnitBench;
import io.eie.testbench.bench.UnitDesign;
import io.eie.testbench.unit.DescriptorModel;
import io.eie.testbench.unit.Size;
import io.eie.testbench.unit.UnitUnderTest;
import java.util.Random;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Each field of a descriptor, at and beyond its limits, against {@link DescriptorModel}. */
@SmokeShard(of = 3)
class DescriptorRulesTest {
  private static final UnitUnderTest UNIT = new UnitUnderTest(DescriptorRules::new);

  private static final EieConfig LEVELS =
      Size.ODD.config().toBuilder()
          .processingElements(32)
          .columnGroups(1, 2, 8)
          .rowsPerElement(20)
          .pointers(100)
          .build();

  /** The unit, and the model that sees the same words. */
  private static final class Rules implements AutoCloseable {
    final UnitBench bench;
    final EieConfig config;
    final DescriptorModel model;
    final Random random;
    final TreeSet<Integer> codes = new TreeSet<>();

    Rules(UnitDesign design, long seed) {
      bench = design.open(seed);
      config = design.config();
      model = new DescriptorModel(config);
      random = new Random(seed);
    }

    /** A word for one cycle; the inputs beside it are random when nothing reads them. */
    private void word(int index, long data, boolean initial, boolean terminal) {
      for (int word = 0; word < 3; word++) {
        bench.set("word" + word + "_i", word == index);
      }
      bench.set("data_i", data);
      bench.set("initial_i", index == 2 ? initial : random.nextBoolean());
      bench.set("terminal_i", index == 2 ? terminal : random.nextBoolean());
      bench.settle();
    }

    /** Passes a descriptor on as the fetch does, and checks what the unit says of it. */
    int next(long[] words, boolean initial, boolean terminal) {
      return next(words, 0, 0, initial, terminal);
    }

    /** The same in a run whose buffers begin so many rows after buffer 0. */
    int next(long[] words, int sourceRows, int destinationRows, boolean initial, boolean terminal) {
      int expected = model.next(words, sourceRows, destinationRows, initial, terminal);
      Descriptor descriptor = Descriptor.of(words);
      bench.set("source_i", descriptor.sourceBase() + (descriptor.fromHost() ? sourceRows : 0));
      bench.set(
          "destination_i",
          descriptor.destinationBase() + (descriptor.toHost() ? destinationRows : 0));
      word(0, words[0], initial, terminal);
      bench.check("refuses_o", 0);
      bench.step();
      word(1, words[1], initial, terminal);
      boolean late = model.late();
      boolean early = expected != 0 && !late;
      bench.check("refuses_o", 0);
      bench.check("invalid_o", 0);
      bench.step();
      word(2, words[2], initial, terminal);
      bench.check("refuses_o", early ? 1 : 0);
      bench.check("invalid_o", 0);
      bench.step();
      word(-1, random.nextLong(), initial, terminal);
      bench.check("refuses_o", 0);
      bench.check("invalid_o", early ? 1 : 0);
      bench.step();
      bench.settle();
      bench.check("invalid_o", expected == 0 ? 0 : 1);
      if (expected != 0) {
        bench.check("field_o", expected);
      }
      if (late) {
        flush();
      }
      codes.add(expected);
      return expected;
    }

    void flush() {
      bench.flush();
      bench.settle();
      bench.check("invalid_o", 0);
      model.forget();
    }

    @Override
    public void close() {
      bench.close();
    }
  }

  /** A value of a field that is near one of the limits, or any. */
  private static long near(EieConfig config, DescriptorField field, long now, Random random) {
    long[] limits = {
      0,
      now,
      config.activations(),
      config.biases(),
      config.pointers(),
      config.rowsPerElement(),
      config.codebooks(),
      config.exchangeRows(),
      field.field().max(),
      random.nextLong()
    };
    long value = limits[random.nextInt(limits.length)] + random.nextInt(3) - 1;
    return value & field.field().max();
  }

  private static void descriptorsAreChecked(UnitDesign design, long seed, int count) {
    try (Rules rules = new Rules(design, seed)) {
      Random random = rules.random;
      DescriptorField[] fields = DescriptorField.values();
      boolean initial = true;
      for (int i = 0; i < count; i++) {
        long[] words = DescriptorModel.draw(rules.config, random).words();
        boolean terminal = random.nextInt(3) == 0;
        if (random.nextInt(3) == 0) {
          DescriptorField.LAST.put(words, 0);
          DescriptorField.KEEP_SUMS.put(words, terminal ? 1 : 0);
        }
        if (rules.model.sumsKept() && random.nextInt(4) != 0) {
          DescriptorField.FIRST.put(words, 0);
        }
        for (int change = random.nextInt(3); change > 0; change--) {
          DescriptorField field = fields[random.nextInt(fields.length)];
          field.put(words, near(rules.config, field, field.get(words), random));
        }
        if (random.nextInt(20) == 0) {
          words[random.nextInt(3)] |= 1L << random.nextInt(Long.SIZE);
        }
        int rows = rules.config.activations();
        int sourceRows = random.nextBoolean() ? 0 : random.nextInt(rows);
        int code = rules.next(words, sourceRows, random.nextInt(rows), initial, terminal);
        initial = terminal || code != 0;
        if (random.nextInt(30) == 0) {
          rules.flush();
          initial = true;
        }
      }
      TreeSet<Integer> expected = new TreeSet<>();
      expected.add(0);
      expected.add(DescriptorField.RESERVED_CODE);
      for (DescriptorField field : fields) {
        field.rule().ifPresent(rule -> expected.add(field.code()));
      }
      assertThat(rules.codes).as("codes that were seen").isEqualTo(expected);
    }
  }

  /** The groups' rows are together at most the accumulators; a layer keeps its level. */
  @Test
  void levelsOfColumnGroupsAreChecked() {
    descriptorsAreChecked(UNIT.at(LEVELS), BenchSeeds.first(), 20_000);
  }

  /** A pointer base is a multiple of 8, and the last column may be the last one of the memory. */
  @Test
  void everyFieldIsCheckedWhereColumnsAreInBlocks() {
    EieConfig config =
        Size.ODD.config().toBuilder().pointerFormat(PointerFormat.BLOCK).pointers(24).build();
    descriptorsAreChecked(UNIT.at(config), BenchSeeds.first(), 6_000);
  }

  /** The first column of the last row of inputs may be the last one that has its pointers. */
  @ParameterizedTest
  @ValueSource(ints = {0, 1, 2})
  void theLastRowOfInputsHasItsPointersAtEveryLevel(int level) {
    EieConfig config = LEVELS;
    int columnsOfRow = level == 0 ? 32 : 1 << 2 * level;
    try (Rules rules = new Rules(UNIT.at(config), BenchSeeds.first())) {
      for (int rows = 1; columnsOfRow * (rows - 1) < config.pointers(); rows++) {
        for (int base = 0; base < config.pointers(); base += 2) {
          long[] words =
              new Descriptor(0, rows, 40, 0, 2, 0, 0, false, true, false, true, false, base, 0)
                  .words();
          DescriptorField.GROUP_LEVEL.put(words, level);
          boolean has = base + columnsOfRow * (rows - 1) + 1 < config.pointers();
          assertThat(rules.next(words, true, true))
              .as("%d rows from pointer %d", rows, base)
              .isEqualTo(has ? 0 : DescriptorField.POINTER_BASE.code());
        }
      }
    }
  }

  @ParameterizedTest
  @EnumSource
  void everyFieldIsCheckedAtItsLimits(Size size) {
    for (long seed : BenchSeeds.all()) {
      descriptorsAreChecked(UNIT.at(size), seed, 6_000);
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {2, 4, 8})
  void basesAreAlignedToTheExchangedRows(int exchangeRows) {
    for (long seed : BenchSeeds.all()) {
      descriptorsAreChecked(UNIT.at(Size.exchanging(exchangeRows)), seed, 6_000);
    }
  }

  @Test
  void theSourcesOfALayerStayInUseUntilItsSumsAreWrittenBack() {
    EieConfig config = Size.ODD.config();
    try (Rules rules = new Rules(UNIT.at(Size.ODD), BenchSeeds.first())) {
      Descriptor head =
          new Descriptor(0, 1, 40, 0, 5, 0, 0, false, true, false, false, false, 0, 0);
      Descriptor tail = new Descriptor(1, 2, 0, 0, 5, 0, 0, false, false, false, true, false, 0, 0);
      Descriptor apart =
          new Descriptor(1, 2, 3, 0, 5, 0, 0, false, false, false, true, false, 0, 0);

      assertThat(rules.next(head.words(), true, false)).isZero();
      assertThat(rules.next(tail.words(), false, true))
          .isEqualTo(DescriptorField.DESTINATION_BASE.code());
      assertThat(rules.next(head.words(), true, false)).isZero();
      assertThat(rules.next(apart.words(), false, true)).isZero();
      assertThat(config.activations()).isGreaterThan(45);
    }
  }

  @Test
  void sumsThatAreKeptAreContinuedByTheNextRunUnlessItIsFlushed() {
    try (Rules rules = new Rules(UNIT.at(Size.ODD), BenchSeeds.first())) {
      Descriptor head = new Descriptor(0, 1, 40, 0, 5, 0, 0, false, true, false, false, true, 0, 0);
      Descriptor tail =
          new Descriptor(1, 2, 40, 0, 5, 0, 0, false, false, false, true, false, 0, 0);

      assertThat(rules.next(head.words(), true, true)).isZero();
      assertThat(rules.next(tail.words(), true, true)).isZero();
      assertThat(rules.next(tail.words(), true, true)).isEqualTo(DescriptorField.FIRST.code());
      assertThat(rules.next(head.words(), true, true)).isZero();
      rules.flush();
      assertThat(rules.next(tail.words(), true, true)).isEqualTo(DescriptorField.FIRST.code());
    }
  }

  @Test
  void aSourceThatMayEndOneRowTooLateIsFound() {
    UnitDesign faulty =
        UNIT.at(Size.ODD).planted("(17'h00051 < source_end_q)", "(17'h00052 < source_end_q)");

    assertThatThrownBy(() -> descriptorsAreChecked(faulty, 0, 6_000))
        .isInstanceOf(BenchFailure.class);
  }
}
