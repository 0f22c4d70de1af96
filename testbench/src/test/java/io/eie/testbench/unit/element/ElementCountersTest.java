// SPDX-License-Identifier: Apache-2.0
package io.eie.testbench.unit.element;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.eie.common.BenchSeeds;
import io.eie.generator.config.EieConfig;
import io.eie.generator.map.CounterName;
import io.eie.generator.unit.element.ElementCounters;
import io.eie.testbench.bench.BenchFailure;
import io.eie.testbench.bench.UnitBench;
import io.eie.testbench.bench.UnitDesign;
import io.eie.testbench.unit.Draw;
import io.eie.testbench.unit.Size;
import io.eie.testbench.unit.UnitUnderTest;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ElementCountersTest {
  private static final UnitUnderTest UNIT = new UnitUnderTest(ElementCounters::new);

  /** Three of the events are numbers of more than one bit. */
  private static final EieConfig WIDE_ELEMENT =
      Size.PAPER.config().toBuilder().entriesPerCycle(8).sparseBanks(2).exchangeRows(4).build();

  /** An event, and how often it may happen in a cycle. */
  private record Event(String port, int most) {}

  /** Events in the order of {@link CounterName}; the last two count together. */
  private static List<Event> events(EieConfig config) {
    return List.of(
        new Event("events_busy_i", 1),
        new Event("events_starved_i", 1),
        new Event("events_sparse_reads_i", config.sparseBanks()),
        new Event("events_pointer_read_i", 1),
        new Event("events_activation_read_i", 1),
        new Event("events_sum_saturations_i", config.entriesPerCycle()),
        new Event("events_output_saturations_i", config.exchangeRows()));
  }

  static List<EieConfig> configs() {
    return List.of(Size.PAPER.config(), WIDE_ELEMENT);
  }

  @ParameterizedTest
  @MethodSource("configs")
  void everyEventIsCountedACycleLaterAndAnsweredAnotherLater(EieConfig config) {
    for (long seed : BenchSeeds.all()) {
      countAtRandom(UNIT.at(config), seed);
    }
  }

  private static void countAtRandom(UnitDesign design, long seed) {
    int last = CounterName.values().length - 1;
    List<Event> events = events(design.config());
    try (UnitBench bench = design.open(seed)) {
      Draw draw = new Draw(bench);
      long[] counts = new long[last + 1];
      int[] before = new int[last + 1];
      boolean clearedBefore = false;
      for (int i = 0; i < 3000; i++) {
        boolean clears = i == 0 || draw.chance(1);
        bench.set("clear_i", clears);
        int asked = draw.below(last + 1);
        long answer = counts[asked];
        bench.set("index_i", asked);
        int[] happened = new int[last + 1];
        for (int event = 0; event < events.size(); event++) {
          // a sum and an output never saturate in the same cycle
          boolean happens = draw.chance(40) && !(event > last && happened[last] > 0);
          int often = happens ? 1 + draw.below(events.get(event).most()) : 0;
          bench.set(events.get(event).port(), often);
          happened[Math.min(event, last)] += often;
        }
        bench.step();
        if (i > 1) {
          bench.check("data_o", answer);
        }
        for (int counter = 0; counter <= last; counter++) {
          counts[counter] = clearedBefore ? 0 : counts[counter] + before[counter];
        }
        before = happened;
        clearedBefore = clears;
      }
    }
  }

  @Test
  void plantedFaultsAreFound() {
    UnitDesign deaf = UNIT.at(Size.PAPER).planted("if(seen_starved_q)", "if(1'b0)");
    assertThatThrownBy(() -> countAtRandom(deaf, 0)).isInstanceOf(BenchFailure.class);
    UnitDesign countsOne =
        UNIT.at(WIDE_ELEMENT)
            .planted("if((seen_sparse_reads_q != 2'b00))", "if(seen_sparse_reads_q[0])");
    assertThatThrownBy(() -> countAtRandom(countsOne, 0)).isInstanceOf(BenchFailure.class);
  }
}
