// SPDX-License-Identifier: Apache-2.0
package io.eie.testbench.unit.memory;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.eie.common.BenchSeeds;
import io.eie.common.SmokeShard;
import io.eie.generator.config.EieConfig;
import io.eie.generator.unit.memory.SramBank;
import io.eie.testbench.bench.BenchFailure;
import io.eie.testbench.bench.UnitBench;
import io.eie.testbench.bench.UnitDesign;
import io.eie.testbench.unit.Draw;
import io.eie.testbench.unit.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@SmokeShard(of = 3)
class SramBankTest {
  private static final EieConfig PAPER = Size.PAPER.config();

  private static UnitDesign bank(int words, int width) {
    return UnitDesign.of(PAPER, () -> new SramBank(PAPER, words, width));
  }

  private static void access(UnitBench bench, boolean write, long address, long data) {
    bench.set("enable_i", true);
    bench.set("write_i", write);
    bench.set("address_i", address);
    bench.set("write_data_i", data);
    bench.step();
    bench.set("enable_i", false);
  }

  private static void rest(UnitBench bench, boolean write, long address, long data) {
    bench.set("write_i", write);
    bench.set("address_i", address);
    bench.set("write_data_i", data);
    bench.step();
  }

  @Test
  void readDataComesACycleLaterAndStaysUntilTheNextRead() {
    try (UnitBench bench = bank(13, 7).open(0)) {
      access(bench, true, 12, 0x55);
      access(bench, true, 3, 0x2a);
      access(bench, false, 12, 0);
      bench.check("read_data_o", 0x55);

      access(bench, true, 12, 0x01);
      bench.check("read_data_o", 0x55);
      access(bench, true, 3, 0x02);
      bench.step(3);
      bench.check("read_data_o", 0x55);

      access(bench, false, 3, 0);
      bench.check("read_data_o", 0x02);
    }
  }

  @Test
  void nothingHappensWithoutEnable() {
    try (UnitBench bench = bank(13, 7).open(0)) {
      access(bench, true, 5, 0x11);
      access(bench, false, 5, 0);
      rest(bench, true, 5, 0x22);
      access(bench, false, 5, 0);
      bench.check("read_data_o", 0x11);
    }
  }

  @ParameterizedTest
  @CsvSource({"2, 1", "13, 7", "16384, 64"})
  void everyWordKeepsWhatWasWritten(int words, int width) {
    for (long seed : BenchSeeds.all()) {
      accessAtRandom(bank(words, width), words, width, seed);
    }
  }

  private static void accessAtRandom(UnitDesign design, int words, int width, long seed) {
    try (UnitBench bench = design.open(seed)) {
      Draw draw = new Draw(bench);
      long[] model = new long[words];
      for (int word = 0; word < words; word++) {
        model[word] = draw.bits(width);
        access(bench, true, word, model[word]);
      }
      access(bench, false, 0, 0);
      long held = model[0];
      for (int i = 0; i < 3000; i++) {
        int word = draw.below(words);
        long data = draw.bits(width);
        if (draw.chance(40)) {
          access(bench, true, word, data);
          model[word] = data;
        } else if (draw.chance(60)) {
          access(bench, false, word, data);
          held = model[word];
        } else {
          rest(bench, draw.chance(50), word, data);
        }
        bench.check("read_data_o", held);
      }
    }
  }

  @ParameterizedTest
  @CsvSource({"2, 2, 1", "13, 3, 7", "64, 8, 8"})
  void onlyTheMaskedValuesOfAWordAreWritten(int words, int values, int width) {
    for (long seed : BenchSeeds.all()) {
      accessMasked(masked(words, values, width), words, values, width, seed);
    }
  }

  private static UnitDesign masked(int words, int values, int width) {
    return UnitDesign.of(PAPER, () -> new SramBank(PAPER, words, values, width));
  }

  private static void accessMasked(UnitDesign design, int words, int values, int width, long seed) {
    try (UnitBench bench = design.open(seed)) {
      Draw draw = new Draw(bench);
      long[] model = new long[words];
      bench.set("write_mask_i", (1L << values) - 1);
      for (int word = 0; word < words; word++) {
        model[word] = draw.bits(values * width);
        access(bench, true, word, model[word]);
      }
      access(bench, false, 0, 0);
      long held = model[0];
      for (int i = 0; i < 2000; i++) {
        int word = draw.below(words);
        long data = draw.bits(values * width);
        long mask = draw.bits(values);
        bench.set("write_mask_i", mask);
        if (draw.chance(40)) {
          access(bench, true, word, data);
          long written = spread(mask, values, width);
          model[word] = model[word] & ~written | data & written;
        } else if (draw.chance(60)) {
          access(bench, false, word, data);
          held = model[word];
        } else {
          rest(bench, draw.chance(50), word, data);
        }
        bench.check("read_data_o", held);
      }
    }
  }

  /** Ones in all bits of the values whose bit in the mask is set. */
  private static long spread(long mask, int values, int width) {
    long bits = 0;
    for (int value = 0; value < values; value++) {
      bits |= (mask >>> value & 1) * ((1L << width) - 1) << value * width;
    }
    return bits;
  }

  @Test
  void plantedFaultsAreFound() {
    UnitDesign leaky = bank(13, 7).planted("(enable_i && write_i)", "(write_i)");
    assertThatThrownBy(() -> accessAtRandom(leaky, 13, 7, 0)).isInstanceOf(BenchFailure.class);
    UnitDesign unmasked = masked(13, 3, 7).planted("cells_write_mask[1]", "1'b1");
    assertThatThrownBy(() -> accessMasked(unmasked, 13, 3, 7, 0)).isInstanceOf(BenchFailure.class);
    UnitDesign restless = masked(13, 3, 7).planted("(enable_i && (! write_i))", "(! write_i)");
    assertThatThrownBy(() -> accessMasked(restless, 13, 3, 7, 0)).isInstanceOf(BenchFailure.class);
  }
}
