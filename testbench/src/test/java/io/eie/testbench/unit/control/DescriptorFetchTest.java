// SPDX-License-Identifier: Apache-2.0
package io.eie.testbench.unit.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.eie.common.BenchSeeds;
import io.eie.generator.config.EieConfig;
import io.eie.generator.map.Descriptor;
import io.eie.generator.map.DescriptorField;
import io.eie.generator.unit.control.DescriptorFetch;
import io.eie.testbench.bench.Monitor;
import io.eie.testbench.bench.Token;
import io.eie.testbench.bench.UnitBench;
import io.eie.testbench.bench.UnitDesign;
import io.eie.testbench.unit.DescriptorModel;
import io.eie.testbench.unit.Size;
import io.eie.testbench.unit.UnitUnderTest;
import java.util.Arrays;
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

  /** Cycles more until the end is there in place of a descriptor that is refused. */
  private static final int REFUSED_CYCLES = 2;

  private static final long END_WORD = 1L << 36;

  /** The unit beside a program memory that answers one cycle later. */
  private static final class Fetch implements AutoCloseable {
    final UnitBench bench;
    final EieConfig config;
    final Monitor pass;
    private final long[] program;
    private final int sourceRows;
    private final int destinationRows;
    private final Random others;
    private long answer;

    Fetch(UnitDesign design, long seed, long[] program) {
      this.program = program;
      Random random = new Random(seed);
      others = new Random(~seed);
      sourceRows = random.nextInt(design.config().activations());
      destinationRows = random.nextInt(design.config().activations());
      bench = design.open(seed);
      config = design.config();
      pass = bench.monitor("pass_enable_o", List.of("pass_second_o", "pass_data_o"));
      bench.drive(() -> bench.set("program_data_i", answer));
      bench.observe(this::read);
    }

    /** A word is used in the cycle after its read; the host may change what follows. */
    private void read() {
      answer =
          bench.high("program_read_o")
              ? program[(int) bench.get("program_word_o")]
              : others.nextLong();
    }

    /** Starts a fetch; every descriptor is a run of its own. */
    void start(int descriptor, boolean end) {
      bench.set("start_initial_i", !end);
      bench.set("source_rows_i", sourceRows);
      bench.set("destination_rows_i", destinationRows);
      bench.set("last_descriptor_i", descriptor);
      bench.set("start_i", true);
      bench.set("start_descriptor_i", descriptor);
      bench.set("start_end_i", end);
      bench.step();
      bench.set("start_i", false);
    }

    void expectWords(int descriptor) {
      pass.expect(
          word(false, program[4 * descriptor]),
          word(true, program[4 * descriptor + 1]),
          word(false, moved(descriptor)));
    }

    /** Word 0 with the bases in the buffers of the run; the flags stay. */
    private long moved(int descriptor) {
      long[] words = words(descriptor);
      move(words, DescriptorField.SOURCE_BASE, DescriptorField.FROM_HOST, sourceRows);
      move(words, DescriptorField.DESTINATION_BASE, DescriptorField.TO_HOST, destinationRows);
      return words[0];
    }

    private static void move(long[] words, DescriptorField base, DescriptorField flag, int rows) {
      if (flag.get(words) == 1) {
        base.put(words, base.get(words) + rows & 0x7fff);
      }
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

    /** What the rules say of a descriptor that is a run of its own, in fresh memories. */
    int code(int number) {
      return new DescriptorModel(config)
          .next(words(number), sourceRows, destinationRows, true, true);
    }

    private long[] words(int number) {
      return new long[] {program[4 * number], program[4 * number + 1], program[4 * number + 2], 0};
    }

    /** Cycles until ready. */
    long await() {
      long from = bench.cycle();
      bench.stepUntil("ready_o must rise", 10, () -> bench.high("ready_o"));
      return bench.cycle() - from;
    }

    /**
     * The fields that the central control keeps, against the record of the register map; two of
     * them come a cycle later, and a broken rule of word 2 another one.
     */
    void check(int number) {
      Descriptor descriptor = Descriptor.of(words(number));
      int code = code(number);
      boolean early = isEarly(code);
      bench.check("next_descriptor_o", number);
      bench.check("next_rows_o", descriptor.inputRows());
      bench.check("next_end_o", early ? 1 : 0);
      bench.check("invalid_o", early ? 1 : 0);
      bench.step(early ? 0 : 2);
      bench.settle();
      if (!early) {
        bench.check("next_pointer_base_o", descriptor.pointerBase() & pointerMask());
        bench.check("next_codebook_o", descriptor.codebook() & codebookMask());
      }
      bench.check("invalid_o", code == 0 ? 0 : 1);
      if (code != 0) {
        bench.check("invalid_field_o", code);
      }
    }

    private long pointerMask() {
      return (1L << bench.port("next_pointer_base_o").width()) - 1;
    }

    private long codebookMask() {
      return (1L << bench.port("next_codebook_o").width()) - 1;
    }

    @Override
    public void close() {
      bench.close();
    }
  }

  /** Whether a rule of words 0 and 1 is broken; the reserved bits here are those of word 2. */
  private static boolean isEarly(int code) {
    return code != 0 && code < DescriptorField.POINTER_BASE.code();
  }

  /** Descriptors that keep the rules, and some with one field at random. */
  private static long[] randomProgram(EieConfig config, Random random) {
    long[] program = new long[4 * config.programLength()];
    // column groups break the rule of the reserved bits, which DescriptorRulesTest looks at
    DescriptorField[] fields =
        Arrays.stream(DescriptorField.values())
            .filter(field -> field != DescriptorField.GROUP_LEVEL)
            .filter(field -> field != DescriptorField.COPIES)
            .toArray(DescriptorField[]::new);
    for (int number = 0; number < config.programLength(); number++) {
      long[] words = DescriptorModel.draw(config, random).words();
      if (random.nextInt(3) == 0) {
        DescriptorField field = fields[random.nextInt(fields.length)];
        field.put(words, random.nextLong() & field.field().max());
      }
      if (random.nextInt(10) == 0) {
        words[2] |= 1L << (40 + random.nextInt(24));
      }
      words[3] = random.nextLong();
      System.arraycopy(words, 0, program, 4 * number, 4);
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
          boolean refused = !end && isEarly(fetch.code(descriptor));
          if (refused) {
            fetch.expectEnd();
          }
          fetch.start(descriptor, end);
          assertThat(fetch.await())
              .isEqualTo(end ? END_CYCLES : DESCRIPTOR_CYCLES + (refused ? REFUSED_CYCLES : 0));
          if (end) {
            fetch.bench.check("next_end_o", 1);
          } else {
            fetch.check(descriptor);
          }
          if (!end && fetch.code(descriptor) != 0) {
            fetch.bench.step(2);
            fetch.bench.flush();
          }
        }
        fetch.bench.finish(1);
      }
    }
  }

  /** The sums of column groups are added after the last column tile, those of copies never. */
  @Test
  void theControlIsToldWhetherSumsAreAdded() {
    EieConfig config =
        Size.PAPER.config().toBuilder().processingElements(16).columnGroups(1, 4).build();
    for (int flags = 0; flags < 8; flags++) {
      long[] program = new long[4 * config.programLength()];
      long[] words =
          new Descriptor(0, 1, 8, 0, 2, 0, 0, false, true, false, true, false, 0, 0).words();
      DescriptorField.LAST.put(words, flags & 1);
      DescriptorField.KEEP_SUMS.put(words, 1 - (flags & 1));
      DescriptorField.GROUP_LEVEL.put(words, flags >> 1 & 1);
      DescriptorField.COPIES.put(words, flags >> 2);
      System.arraycopy(words, 0, program, 0, words.length);
      try (Fetch fetch = new Fetch(UNIT.at(config), BenchSeeds.first(), program)) {
        fetch.expectWords(0);
        if (flags >> 1 == 2) {
          // copies without groups are refused
          fetch.expectEnd();
        }
        fetch.start(0, false);
        fetch.await();
        if (flags >> 1 != 2) {
          fetch.bench.check("next_group_level_o", flags >> 1 & 1);
          fetch.bench.check("next_last_o", flags == 1 || flags == 3 ? 1 : 0);
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

  @Test
  void aFlushEndsTheFetch() {
    for (int cycle = 0; cycle <= DESCRIPTOR_CYCLES; cycle++) {
      Random random = new Random(cycle);
      long[] program = new long[12];
      for (int number = 0; number < 3; number++) {
        long[] words = DescriptorModel.draw(Size.ODD.config(), random).words();
        System.arraycopy(words, 0, program, 4 * number, 4);
      }
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
  void aRefusedDescriptorWithoutAnEndInItsPlaceIsFound() {
    UnitDesign faulty = UNIT.at(Size.ODD).planted("if(u_rules_refuses_o)", "if(1'b0)");

    assertThatThrownBy(() -> everyDescriptorIsFetched(faulty, 0))
        .isInstanceOf(AssertionError.class);
  }
}
