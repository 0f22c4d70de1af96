package io.eie.testbench.unit;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.eie.generator.map.CounterName;
import io.eie.generator.unit.ElementCounters;
import io.eie.testbench.bench.BenchFailure;
import io.eie.testbench.bench.BenchSeeds;
import io.eie.testbench.bench.UnitBench;
import io.eie.testbench.bench.UnitDesign;
import java.util.List;
import org.junit.jupiter.api.Test;

class ElementCountersTest {
  private static final UnitDesign UNIT = UnitDesign.of(Size.PAPER.config(), ElementCounters::new);

  /** Ports in the order of {@link CounterName}; the last two count together. */
  private static final List<String> EVENTS =
      List.of(
          "events_busy_i",
          "events_starved_i",
          "events_sparse_read_i",
          "events_pointer_read_i",
          "events_activation_read_i",
          "events_sum_saturated_i",
          "events_output_saturated_i");

  @Test
  void everyEventIsCountedAndAnsweredACycleLater() {
    for (long seed : BenchSeeds.all()) {
      countAtRandom(UNIT, seed);
    }
  }

  private static void countAtRandom(UnitDesign design, long seed) {
    int last = CounterName.values().length - 1;
    try (UnitBench bench = design.open(seed)) {
      Draw draw = new Draw(bench);
      long[] counts = new long[last + 1];
      for (int i = 0; i < 3000; i++) {
        boolean clears = i == 0 || draw.chance(1);
        bench.set("clear_i", clears);
        int asked = draw.below(last + 1);
        long answer = counts[asked];
        bench.set("index_i", asked);
        boolean[] happened = new boolean[last + 1];
        for (int event = 0; event < EVENTS.size(); event++) {
          // a sum and an output never saturate in the same cycle
          boolean happens = draw.chance(40) && !(event > last && happened[last]);
          bench.set(EVENTS.get(event), happens);
          happened[Math.min(event, last)] |= happens;
        }
        bench.step();
        if (i > 0) {
          bench.check("data_o", answer);
        }
        for (int counter = 0; counter <= last; counter++) {
          counts[counter] = clears ? 0 : counts[counter] + (happened[counter] ? 1 : 0);
        }
      }
    }
  }

  @Test
  void aPlantedFaultIsFound() {
    UnitDesign deaf = UNIT.planted("if(events_starved_i)", "if(1'b0)");
    assertThatThrownBy(() -> countAtRandom(deaf, 0)).isInstanceOf(BenchFailure.class);
  }
}
