// SPDX-License-Identifier: Apache-2.0
package io.eie.testbench.unit.ring;

import static org.assertj.core.api.Assertions.assertThat;

import io.eie.common.BenchSeeds;
import io.eie.generator.config.EieConfig;
import io.eie.generator.config.Preset;
import io.eie.generator.unit.ring.GroupEventNode;
import io.eie.testbench.bench.UnitBench;
import io.eie.testbench.bench.UnitDesign;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GroupEventNodeTest {
  private static final EieConfig CONFIG =
      Preset.TINY4.config().toBuilder().processingElements(32).columnGroups(1, 8).build();

  @ParameterizedTest
  @ValueSource(ints = {2, 4})
  void theEventsOfAllChildrenAreAddedACycleLater(int children) {
    UnitDesign design = UnitDesign.of(CONFIG, () -> new GroupEventNode(CONFIG, children));
    try (UnitBench bench = design.open(BenchSeeds.first())) {
      Random random = new Random(BenchSeeds.first());
      for (int cycle = 0; cycle < 200; cycle++) {
        int sent = 0;
        boolean full = false;
        boolean none = false;
        for (int c = 0; c < children; c++) {
          int broadcasts = random.nextInt(3);
          boolean isFull = random.nextInt(4) == 0;
          boolean isNone = random.nextInt(4) == 0;
          bench.set("child" + c + "_broadcasts_i", broadcasts);
          bench.set("child" + c + "_queue_full_i", isFull);
          bench.set("child" + c + "_no_input_i", isNone);
          sent += broadcasts;
          full |= isFull;
          none |= isNone;
        }
        bench.step();
        assertThat(bench.get("sum_broadcasts_o")).isEqualTo(sent);
        assertThat(bench.high("sum_queue_full_o")).isEqualTo(full);
        assertThat(bench.high("sum_no_input_o")).isEqualTo(none);
      }
    }
  }
}
