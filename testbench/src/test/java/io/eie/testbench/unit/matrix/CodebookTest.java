// SPDX-License-Identifier: Apache-2.0
package io.eie.testbench.unit.matrix;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.eie.common.BenchSeeds;
import io.eie.common.SmokeShard;
import io.eie.generator.config.EieConfig;
import io.eie.generator.unit.matrix.Codebook;
import io.eie.testbench.bench.BenchFailure;
import io.eie.testbench.bench.UnitBench;
import io.eie.testbench.bench.UnitDesign;
import io.eie.testbench.unit.CodebookWindow;
import io.eie.testbench.unit.Draw;
import io.eie.testbench.unit.Size;
import io.eie.testbench.unit.UnitUnderTest;
import io.eie.testbench.unit.WideSize;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@SmokeShard(of = 3)
class CodebookTest {
  private static final UnitUnderTest UNIT = new UnitUnderTest(Codebook::new);

  @ParameterizedTest
  @EnumSource(Size.class)
  void everyCodeFindsItsWeightInTheSameCycle(Size size) {
    for (long seed : BenchSeeds.all()) {
      lookUpAll(UNIT.at(size), seed);
    }
  }

  @ParameterizedTest
  @EnumSource(WideSize.class)
  void everyReadPortFindsTheWeightOfItsCode(WideSize size) {
    lookUpAll(UNIT.at(size.config()), BenchSeeds.first());
  }

  @Test
  void theLargestCodebookHoldsTheWidestWeights() {
    EieConfig largest = Size.ODD.config().toBuilder().weightCodeBits(8).weightBits(24).build();
    lookUpAll(UNIT.at(largest), BenchSeeds.first());
  }

  private static void lookUpAll(UnitDesign design, long seed) {
    EieConfig config = design.config();
    try (UnitBench bench = design.open(seed)) {
      Draw draw = new Draw(bench);
      for (int round = 0; round < 3; round++) {
        long[] weights = new CodebookWindow(bench, config, "update").fill(draw);
        for (int i = 0; i < 2 * weights.length; i++) {
          int[] codes = new int[config.entriesPerCycle()];
          for (int port = 0; port < codes.length; port++) {
            codes[port] =
                port == i % codes.length ? i % weights.length : draw.below(weights.length);
            bench.set("code" + port + "_i", codes[port]);
          }
          bench.set("update_data_i", draw.bits(64));
          if (config.codebookWords() > 1) {
            bench.set("update_word_i", draw.below(config.codebookWords()));
          }
          bench.settle();
          for (int port = 0; port < codes.length; port++) {
            bench.check("weight" + port + "_o", weights[codes[port]]);
          }
          bench.step();
        }
      }
    }
  }

  @Test
  void aPlantedFaultIsFound() {
    UnitDesign twisted =
        UNIT.at(Size.PAPER)
            .planted("table1_q <= update_data_i[47 : 32]", "table1_q <= update_data_i[31 : 16]");
    assertThatThrownBy(() -> lookUpAll(twisted, 0)).isInstanceOf(BenchFailure.class);
  }
}
