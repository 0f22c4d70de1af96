// SPDX-License-Identifier: Apache-2.0
package io.eie.testbench.unit.bus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.eie.common.BenchSeeds;
import io.eie.generator.unit.block.AnswerQueue;
import io.eie.generator.unit.block.BusQueue;
import io.eie.generator.unit.bus.AxiReadBeat;
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
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class AnswerQueueTest {
  private static final UnitUnderTest UNIT =
      new UnitUnderTest(
          config ->
              new AnswerQueue<>("Read", BusQueue.places(config), () -> new AxiReadBeat(config)));
  private static final List<String> ANSWER =
      List.of("answer_id_i", "answer_data_i", "answer_response_i", "answer_last_i");

  private static Token answer(Draw draw, boolean strobed) {
    String prefix = strobed ? "answer_" : "";
    return Token.of(
        prefix + "id", draw.bits(4),
        prefix + "data", draw.bits(60),
        prefix + "response", draw.bits(2),
        prefix + "last", draw.bits(1));
  }

  private static Token bare(Token answer) {
    return Token.of(
        "id", answer.get("answer_id"),
        "data", answer.get("answer_data"),
        "response", answer.get("answer_response"),
        "last", answer.get("answer_last"));
  }

  /** Places are kept while one is free; the answers come some time later. */
  private static void everyAnswerLeaves(UnitDesign design, long seed) {
    for (int stall : new int[] {0, 60}) {
      try (UnitBench bench = design.open(seed)) {
        Random random = new Random(seed);
        Draw draw = new Draw(bench);
        Driver answers = bench.driver("comes_i", ANSWER).stalling(stall);
        Monitor leaves = bench.monitor("downstream").stalling(stall);
        int[] kept = {0};
        int[] outstanding = {0};
        bench.drive(() -> outstanding[0] = kept[0] - leaves.tokens().size());
        bench.observe(() -> bench.check("empty_o", outstanding[0] == 0 ? 1 : 0));
        bench.answer(
            () -> {
              boolean keeps =
                  kept[0] < 300 && bench.high("free_o") && random.nextInt(100) >= stall / 2;
              bench.set("keep_i", keeps);
              if (keeps) {
                kept[0]++;
                Token next = answer(draw, true);
                answers.send(next);
                leaves.expect(bare(next));
              }
            });
        bench.step(50);
        bench.finish(5_000);
        assertThat(kept[0]).isEqualTo(300);
      }
    }
  }

  @ParameterizedTest
  @EnumSource
  void everyAnswerLeavesOnceAndInOrder(Size size) {
    for (long seed : BenchSeeds.all()) {
      everyAnswerLeaves(UNIT.at(size), seed);
    }
  }

  @Test
  void asManyPlacesAsTheQueueHasCanBeKept() {
    try (UnitBench bench = UNIT.at(Size.ODD).open(0)) {
      int places = BusQueue.places(Size.ODD.config());
      bench.set("comes_i", 0);
      for (int i = 0; i < places; i++) {
        bench.check("free_o", 1);
        bench.set("keep_i", 1);
        bench.step();
      }
      bench.check("free_o", 0);
      bench.set("keep_i", 0);
      Monitor leaves = bench.monitor("downstream");
      bench.set("comes_i", 1);
      bench.step();
      bench.set("comes_i", 0);
      bench.check("free_o", 0);
      bench.step();
      bench.check("free_o", 1);
      bench.step(5);
      assertThat(leaves.cycles()).containsExactly(places + 2L);
    }
  }

  @Test
  void aPlaceThatIsKeptTwiceIsFound() {
    UnitDesign faulty = UNIT.at(Size.ODD).planted("(leaves && (! keep_i))", "leaves");
    assertThatThrownBy(() -> everyAnswerLeaves(faulty, 0)).isInstanceOf(BenchFailure.class);
  }
}
