// SPDX-License-Identifier: Apache-2.0
package io.eie.testbench.unit.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.eie.common.BenchSeeds;
import io.eie.generator.config.EieConfig;
import io.eie.generator.map.Descriptor;
import io.eie.generator.map.DescriptorField;
import io.eie.generator.unit.control.DescriptorFetch;
import io.eie.testbench.bench.BenchFailure;
import io.eie.testbench.bench.Monitor;
import io.eie.testbench.bench.Token;
import io.eie.testbench.bench.UnitBench;
import io.eie.testbench.bench.UnitDesign;
import io.eie.testbench.unit.Size;
import io.eie.testbench.unit.UnitUnderTest;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class DescriptorFetchTest {
  private static final UnitUnderTest UNIT = new UnitUnderTest(DescriptorFetch::new);

  /** Cycles behind the start until the descriptor is there. */
  private static final int DESCRIPTOR_CYCLES = 3;

  /** Cycles behind the start until the mark of the end is there. */
  private static final int END_CYCLES = 1;

  private static final long END_WORD = 1L << 36;

  /** The unit beside a program memory that answers one cycle later. */
  private static final class Fetch implements AutoCloseable {
    final UnitBench bench;
    final EieConfig config;
    final Monitor pass;
    private final long[] program;
    private long answer;

    Fetch(UnitDesign design, long seed, long[] program) {
      this.program = program;
      bench = design.open(seed);
      config = design.config();
      pass = bench.monitor("pass_enable_o", List.of("pass_second_o", "pass_data_o"));
      bench.drive(() -> bench.set("program_data_i", answer));
      bench.observe(this::read);
    }

    private void read() {
      if (bench.high("program_read_o")) {
        answer = program[(int) bench.get("program_word_o")];
      }
    }

    void start(int descriptor, boolean end) {
      bench.set("start_i", true);
      bench.set("start_descriptor_i", descriptor);
      bench.set("start_end_i", end);
      bench.step();
      bench.set("start_i", false);
    }

    void expectWords(int descriptor) {
      pass.expect(word(false, program[4 * descriptor]), word(true, program[4 * descriptor + 1]));
    }

    void expectEnd() {
      pass.expect(word(true, END_WORD));
    }

    private static Token word(boolean second, long data) {
      return Token.of(
          "pass_second",
          second,
          "pass_data",
          new java.math.BigInteger(Long.toUnsignedString(data)));
    }

    /** Cycles until ready. */
    long await() {
      long from = bench.cycle();
      bench.stepUntil("ready_o must rise", 10, () -> bench.high("ready_o"));
      return bench.cycle() - from;
    }

    /**
     * The fields that the central control keeps, against the record of the register map; two of
     * them come a cycle later.
     */
    void check(int number) {
      long[] words = {program[4 * number], program[4 * number + 1], program[4 * number + 2], 0};
      Descriptor descriptor = Descriptor.of(words);
      int rows = config.rowsPerElement();
      boolean valid =
          descriptor.inputRows() > 0
              && descriptor.outputRows() > 0
              && descriptor.outputRows() <= rows;
      bench.check("next_descriptor_o", number);
      bench.check("next_rows_o", descriptor.inputRows());
      bench.check("next_end_o", 0);
      bench.check("next_invalid_o", valid ? 0 : 1);
      bench.step();
      bench.settle();
      bench.check("next_pointer_base_o", descriptor.pointerBase());
      bench.check("next_codebook_o", descriptor.codebook());
    }

    @Override
    public void close() {
      bench.close();
    }
  }

  private static long[] randomProgram(EieConfig config, Random random) {
    long[] program = random.longs(4L * config.programLength()).toArray();
    for (int word = 1; word < program.length; word += 4) {
      int rows = config.rowsPerElement();
      int[] choices = {0, 1, rows, rows + 1, 1 + random.nextInt(rows), 1024, 1025, 0xffff};
      DescriptorField field = DescriptorField.OUTPUT_ROWS;
      program[word] = field.field().put(program[word], choices[random.nextInt(choices.length)]);
      if (random.nextInt(4) == 0) {
        program[word - 1] = DescriptorField.INPUT_ROWS.field().put(program[word - 1], 0);
      }
    }
    return program;
  }

  private static void everyDescriptorIsFetched(UnitDesign design, long seed) {
    Random random = new Random(seed);
    EieConfig config = design.config();
    for (int round = 0; round < 20; round++) {
      try (Fetch fetch = new Fetch(design, seed, randomProgram(config, random))) {
        for (int i = 0; i < 20; i++) {
          fetch.bench.step(random.nextInt(3));
          int descriptor = random.nextInt(config.programLength());
          boolean end = random.nextInt(4) == 0;
          if (end) {
            fetch.expectEnd();
          } else {
            fetch.expectWords(descriptor);
          }
          fetch.start(descriptor, end);
          assertThat(fetch.await()).isEqualTo(end ? END_CYCLES : DESCRIPTOR_CYCLES);
          if (end) {
            fetch.bench.check("next_end_o", 1);
            fetch.bench.check("next_invalid_o", 0);
          } else {
            fetch.check(descriptor);
          }
        }
        fetch.bench.finish(1);
      }
    }
  }

  @ParameterizedTest
  @EnumSource
  void everyDescriptorAndTheEndIsFetchedInItsTime(Size size) {
    for (long seed : BenchSeeds.all()) {
      everyDescriptorIsFetched(UNIT.at(size), seed);
    }
  }

  @ParameterizedTest
  @EnumSource
  void onlyRowsThatThereAreAreValid(Size size) {
    int rows = size.config().rowsPerElement();
    int[][] shapes = {{0, 1}, {1, 0}, {1, 1}, {0xffff, rows}, {1, rows + 1}, {1, 0xffff}, {0, 0}};
    for (int[] shape : shapes) {
      long[] program = new long[4 * size.config().programLength()];
      DescriptorField.INPUT_ROWS.put(program, shape[0]);
      DescriptorField.OUTPUT_ROWS.put(program, shape[1]);
      try (Fetch fetch = new Fetch(UNIT.at(size), BenchSeeds.first(), program)) {
        fetch.start(0, false);
        fetch.await();

        boolean valid = shape[0] > 0 && shape[1] > 0 && shape[1] <= rows;
        fetch.bench.check("next_invalid_o", valid ? 0 : 1);
      }
    }
  }

  @Test
  void aFlushEndsTheFetch() {
    for (int cycle = 0; cycle <= DESCRIPTOR_CYCLES; cycle++) {
      long[] program = randomProgram(Size.ODD.config(), new Random(cycle));
      try (Fetch fetch = new Fetch(UNIT.at(Size.ODD), BenchSeeds.first(), program)) {
        fetch.start(1, false);
        fetch.bench.step(cycle);
        fetch.bench.flush();
        int words = fetch.pass.tokens().size();
        fetch.bench.step(10);

        assertThat(fetch.bench.high("ready_o")).isFalse();
        assertThat(fetch.pass.tokens()).hasSize(words);

        fetch.start(2, false);
        assertThat(fetch.await()).isEqualTo(DESCRIPTOR_CYCLES);
        fetch.check(2);
      }
    }
  }

  @Test
  void anInvalidDescriptorThatPassesIsFound() {
    UnitDesign faulty =
        UNIT.at(Size.ODD).planted("(ACCUMULATORS < output_rows)", "(16'h0026 < output_rows)");

    assertThatThrownBy(() -> everyDescriptorIsFetched(faulty, 0))
        .isInstanceOf(BenchFailure.class)
        .hasMessageContaining("next_invalid_o in cycle");
  }
}
