// SPDX-License-Identifier: Apache-2.0
package io.eie.testbench.unit.vector;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.eie.common.BenchSeeds;
import io.eie.common.SmokeShard;
import io.eie.generator.config.Copies;
import io.eie.generator.config.EieConfig;
import io.eie.generator.map.AddressMap;
import io.eie.generator.unit.vector.VectorDivision;
import io.eie.testbench.bench.BenchFailure;
import io.eie.testbench.bench.UnitBench;
import io.eie.testbench.bench.UnitDesign;
import io.eie.testbench.unit.Size;
import io.eie.testbench.unit.UnitUnderTest;
import java.math.BigInteger;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Queue;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VectorDivisionTest {
  private static final UnitUnderTest UNIT = new UnitUnderTest(VectorDivision::new);

  /** A word that is in the unit. */
  private record Word(boolean output, int buffer, int vector, int word, BigInteger data) {
    void check(UnitBench bench) {
      bench.check("divided_write_o", output ? 0 : 1);
      bench.check("divided_buffer_o", buffer);
      bench.check("divided_vector_o", vector);
      bench.check("divided_word_o", word);
      assertThat(bench.getWide("divided_data_o")).isEqualTo(data);
    }
  }

  private static EieConfig config(int elements, String groups) {
    return Size.PAPER.config().toBuilder()
        .processingElements(elements)
        .columnGroups(
            Arrays.stream(groups.split(";")).map(Integer::valueOf).toArray(Integer[]::new))
        .rowsPerElement(256)
        .exchangeRows(1)
        .activations(64)
        .build();
  }

  private static void everyWordIsDivided(UnitDesign design, long seed) {
    EieConfig config = design.config();
    Random random = new Random(seed);
    int most = Copies.of(config).most();
    int capacity = 1 << AddressMap.of(config).vectorWordBits();
    Queue<Word> held = new ArrayDeque<>();
    try (UnitBench bench = design.open(seed)) {
      int[] words = {1, 1};
      for (int cycle = 0; cycle < 5_000; cycle++) {
        if (held.isEmpty() && random.nextInt(10) == 0) {
          words[0] = 1 + random.nextInt(capacity / most);
          words[1] = 1 + random.nextInt(capacity / most);
        }
        int side = random.nextInt(2);
        int vector = random.nextInt(most);
        int inVector = random.nextInt(words[side]);
        Word offered =
            new Word(
                side == 1, random.nextInt(8), vector, inVector, new BigInteger(Long.SIZE, random));
        bench.set("input_words_i", words[0]);
        bench.set("output_words_i", words[1]);
        bench.set("offered_write_i", !offered.output);
        bench.set("offered_buffer_i", offered.buffer);
        bench.set("offered_word_i", vector * words[side] + inVector);
        bench.setWide("offered_data_i", offered.data);
        boolean valid = random.nextInt(4) > 0;
        boolean taken = random.nextInt(3) > 0;
        bench.set("valid_i", valid);
        bench.set("taken_i", taken);
        bench.settle();
        bench.check("empty_o", held.isEmpty() ? 1 : 0);
        bench.check("ready_o", held.size() < VectorDivision.stages(config) || taken ? 1 : 0);
        if (bench.high("divided_valid_o")) {
          held.element().check(bench);
        }
        if (bench.high("divided_valid_o") && taken) {
          held.remove();
        }
        if (valid && bench.high("ready_o")) {
          held.add(offered);
        }
        bench.step();
      }
    }
  }

  @SmokeShard(of = 3)
  @ParameterizedTest
  @CsvSource({"8,1;2", "16,1;4", "24,1;6", "48,1;3;12", "64,1;4;16", "128,1;2;8;32"})
  void aWordIsOfTheVectorThatHoldsIt(int elements, String groups) {
    for (long seed : BenchSeeds.all()) {
      everyWordIsDivided(UNIT.at(config(elements, groups)), seed);
    }
  }

  @Test
  void aVectorThatBeginsAWordTooLateIsFound() {
    UnitDesign faulty =
        UNIT.at(config(16, "1;4")).planted("assign d1_fits = (", "assign d1_fits = 1'b0 && (");

    assertThatThrownBy(() -> everyWordIsDivided(faulty, 0)).isInstanceOf(BenchFailure.class);
  }
}
