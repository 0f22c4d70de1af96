// SPDX-License-Identifier: Apache-2.0
package io.eie.testbench.system;

import static org.assertj.core.api.Assertions.assertThat;

import io.eie.common.SmokeShard;
import io.eie.generator.config.EieConfig;
import io.eie.generator.config.Preset;
import io.eie.generator.map.AddressMap;
import io.eie.generator.map.ElementMemory;
import io.eie.generator.map.Region;
import io.eie.sim.verilator.ExchangeResult;
import io.eie.testbench.unit.Size;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every memory of every element, the program and the codebooks, through the host port. */
class HostMemoryTest {
  private static final List<ElementMemory> MEMORIES =
      List.of(
          ElementMemory.SPARSE,
          ElementMemory.POINTER,
          ElementMemory.BIAS,
          ElementMemory.ACTIVATION);

  static List<EieConfig> configs() {
    EieConfig tiny = Preset.TINY4.config();
    // with one element, the address of all elements has a one where an element's number would be
    EieConfig one = tiny.toBuilder().processingElements(1).build();
    return List.of(Size.SMALLEST.config(), Size.ODD.config(), tiny, one);
  }

  /** What a memory keeps of a host word. */
  private static long kept(EieConfig config, ElementMemory memory, long word) {
    return switch (memory) {
      case SPARSE -> word & (-1L >>> Math.max(0, 64 - config.sparseRowBits()));
      case POINTER -> {
        long mask = (1L << config.pointerBits()) - 1;
        yield word & (mask | mask << 32);
      }
      case BIAS -> signed(word, config.accumulatorBits());
      case ACTIVATION -> signed(word, config.activationBits());
      default -> throw new IllegalArgumentException(memory.name());
    };
  }

  private static long signed(long word, int bits) {
    return word << (64 - bits) >> (64 - bits);
  }

  private static long[] addresses(AcceleratorBench bench, EieConfig config, ElementMemory memory) {
    int words = memory.words(config);
    long[] addresses = new long[config.processingElements() * words];
    for (int i = 0; i < addresses.length; i++) {
      addresses[i] = bench.map().element(i / words, memory, i % words);
    }
    return addresses;
  }

  @ParameterizedTest
  @MethodSource("configs")
  void everyWordOfEveryElementKeepsWhatIsWritten(EieConfig config) {
    try (AcceleratorBench bench = AcceleratorBench.of(config, 2)) {
      bench.host().stall(20, 20, 3);
      Random random = new Random(4);
      long[][] written = new long[MEMORIES.size()][];
      for (ElementMemory memory : MEMORIES) {
        long[] addresses = addresses(bench, config, memory);
        written[memory.ordinal()] = random.longs(addresses.length).toArray();
        bench.host().write(addresses, written[memory.ordinal()]);
      }
      for (ElementMemory memory : MEMORIES) {
        long[] expected =
            Arrays.stream(written[memory.ordinal()])
                .map(word -> kept(config, memory, word))
                .toArray();
        assertThat(bench.host().read(addresses(bench, config, memory)))
            .as(memory.name())
            .isEqualTo(expected);
      }
    }
  }

  @ParameterizedTest
  @MethodSource("configs")
  void aWriteToAllElementsReachesEachAndNoOtherWord(EieConfig config) {
    try (AcceleratorBench bench = AcceleratorBench.of(config, 3)) {
      Random random = new Random(5);
      for (ElementMemory memory : MEMORIES) {
        int words = memory.words(config);
        long[] addresses = addresses(bench, config, memory);
        long[] expected = random.longs(addresses.length).toArray();
        bench.host().write(addresses, expected);
        for (int write = 0; write < 3; write++) {
          int word = random.nextInt(words);
          long data = random.nextLong();
          bench.host().write(bench.map().allElements(memory, word), data);
          for (int element = 0; element < config.processingElements(); element++) {
            expected[element * words + word] = data;
          }
        }

        assertThat(bench.host().read(addresses))
            .as(memory.name())
            .isEqualTo(Arrays.stream(expected).map(word -> kept(config, memory, word)).toArray());
      }
    }
  }

  @ParameterizedTest
  @MethodSource("configs")
  void programAndCodebooksKeepWhatIsWritten(EieConfig config) {
    try (AcceleratorBench bench = AcceleratorBench.of(config, 4)) {
      int descriptors = config.programLength();
      int codebookWords = config.codebookWords();
      long[] addresses = new long[4 * descriptors + config.codebooks() * codebookWords];
      for (int i = 0; i < addresses.length; i++) {
        int word = i - 4 * descriptors;
        addresses[i] =
            word < 0
                ? bench.map().program(i / 4, i % 4)
                : bench.map().codebook(word / codebookWords, word % codebookWords);
      }
      long[] words = new Random(6).longs(addresses.length).toArray();
      bench.host().write(addresses, words);

      assertThat(bench.host().read(addresses)).isEqualTo(words);
    }
  }

  @SmokeShard(of = 3)
  @ParameterizedTest
  @MethodSource("configs")
  void aRequestTakesOneCycle(EieConfig config) {
    try (AcceleratorBench bench = AcceleratorBench.of(config, 5)) {
      long[] one = {bench.map().element(0, ElementMemory.ACTIVATION, 1)};
      long[] hundred = new long[100];
      Arrays.fill(hundred, one[0]);
      // The first access may wait for the end of an asynchronous reset.
      bench.host().read(one);

      assertThat(cycles(bench, true, hundred) - cycles(bench, true, one)).isEqualTo(99);
      assertThat(cycles(bench, false, hundred) - cycles(bench, false, one)).isEqualTo(99);
    }
  }

  private static long cycles(AcceleratorBench bench, boolean write, long[] addresses) {
    ExchangeResult result = bench.host().exchange(write, addresses, new long[addresses.length]);
    return result.cycles();
  }

  @Test
  void countersOfElementsAreOnlyThereWhenTheyAreGenerated() {
    for (EieConfig config : configs()) {
      try (AcceleratorBench bench = AcceleratorBench.of(config, 6)) {
        // without counters, whatever is after the smallest memory of an element
        AddressMap map = bench.map();
        long address =
            config.performanceCounters()
                ? map.element(0, ElementMemory.COUNTERS, 0)
                : map.block(Region.ELEMENT).base()
                    + map.memories().stream()
                        .mapToLong(memory -> map.block(memory).end())
                        .max()
                        .orElseThrow();
        ExchangeResult read = bench.host().exchange(false, new long[] {address}, new long[1]);
        ExchangeResult write = bench.host().exchange(true, new long[] {address}, new long[1]);

        boolean there = config.performanceCounters();
        assertThat(read.value(0, 1)).as("read refused").isEqualTo(there ? 0 : 1);
        assertThat(write.value(0, 1)).as("write refused").isEqualTo(1);
      }
    }
  }
}
