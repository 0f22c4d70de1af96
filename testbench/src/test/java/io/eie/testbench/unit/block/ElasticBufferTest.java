// SPDX-License-Identifier: Apache-2.0
package io.eie.testbench.unit.block;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.eie.common.BenchSeeds;
import io.eie.generator.config.EieConfig;
import io.eie.generator.unit.block.ElasticBuffer;
import io.eie.generator.unit.network.ScanToken;
import io.eie.testbench.bench.BenchFailure;
import io.eie.testbench.bench.Driver;
import io.eie.testbench.bench.Monitor;
import io.eie.testbench.bench.Token;
import io.eie.testbench.bench.UnitBench;
import io.eie.testbench.bench.UnitDesign;
import io.eie.testbench.unit.Draw;
import io.eie.testbench.unit.Size;
import io.eie.testbench.unit.UnitUnderTest;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ElasticBufferTest {
  private static final UnitUnderTest UNIT =
      new UnitUnderTest(config -> new ElasticBuffer<>("Scan", () -> new ScanToken(config)));

  private static List<Token> tokens(EieConfig config, Draw draw, int count) {
    return IntStream.range(0, count)
        .mapToObj(
            i ->
                Token.of(
                    "non_zero", draw.chance(50),
                    "last", draw.chance(50),
                    "element", draw.bits(2 * config.treeLevels()),
                    "value", draw.signed(config.activationBits())))
        .toList();
  }

  @Test
  void oneTokenPassesInEveryCycleOneCycleLater() {
    try (UnitBench bench = UNIT.at(Size.PAPER).open(0)) {
      List<Token> tokens = tokens(Size.PAPER.config(), new Draw(bench), 50);
      Driver source = bench.driver("upstream").send(tokens);
      Monitor sink = bench.monitor("downstream").signed("value").expect(tokens);
      bench.finish(60);

      assertThat(source.cycles()).containsExactlyElementsOf(cycles(0, 50));
      assertThat(sink.cycles()).containsExactlyElementsOf(cycles(1, 50));
    }
  }

  private static List<Long> cycles(long from, int count) {
    return LongStream.range(from, from + count).boxed().toList();
  }

  @Test
  void twoTokensWaitAndAPlaceLeftServesAgainInTheNextCycle() {
    try (UnitBench bench = UNIT.at(Size.PAPER).open(0)) {
      Driver source =
          bench.driver("upstream").send(tokens(Size.PAPER.config(), new Draw(bench), 4));
      Monitor sink = bench.monitor("downstream").stalling(100);
      bench.step(10);
      assertThat(source.cycles()).containsExactly(0L, 1L);

      sink.stalling(0);
      bench.step(4);
      assertThat(sink.cycles()).containsExactly(10L, 11L, 12L, 13L);
      assertThat(source.cycles()).containsExactly(0L, 1L, 11L, 12L);
    }
  }

  @Test
  void aFlushDropsBothTokens() {
    try (UnitBench bench = UNIT.at(Size.PAPER).open(0)) {
      bench.driver("upstream").send(tokens(Size.PAPER.config(), new Draw(bench), 2));
      Monitor sink = bench.monitor("downstream").stalling(100);
      bench.step(3);
      bench.flush();
      sink.stalling(0);
      bench.finish(10);

      assertThat(sink.tokens()).isEmpty();
    }
  }

  @ParameterizedTest
  @EnumSource(Size.class)
  void stallsOnBothSidesLoseNothing(Size size) {
    for (long seed : BenchSeeds.all()) {
      stall(UNIT.at(size), seed);
    }
  }

  private static void stall(UnitDesign design, long seed) {
    try (UnitBench bench = design.open(seed)) {
      List<Token> tokens = tokens(design.config(), new Draw(bench), 500);
      bench.driver("upstream").stalling(40).send(tokens);
      bench.monitor("downstream").signed("value").stalling(40).expect(tokens);
      bench.finish(5000);
    }
  }

  @Test
  void aPlantedFaultIsFound() {
    UnitDesign forgetful =
        UNIT.at(Size.PAPER).planted("tail_full_q <= upstream_valid_i", "tail_full_q <= 1'b0");
    assertThatThrownBy(() -> stall(forgetful, 0)).isInstanceOf(BenchFailure.class);
  }
}
