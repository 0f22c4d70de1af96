// SPDX-License-Identifier: Apache-2.0
package io.eie.testbench.unit.ring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.eie.common.BenchSeeds;
import io.eie.generator.config.EieConfig;
import io.eie.generator.config.Preset;
import io.eie.generator.unit.ring.RingControl;
import io.eie.testbench.bench.UnitBench;
import io.eie.testbench.bench.UnitDesign;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RingControlTest {
  private static final EieConfig CONFIG =
      Preset.TINY4.config().toBuilder()
          .processingElements(32)
          .rowsPerElement(32)
          .exchangeRows(2)
          .columnGroups(1, 2, 8)
          .build();

  private static final UnitDesign DESIGN = UnitDesign.of(CONFIG, () -> new RingControl(CONFIG));

  /** A cycle of the ring: {@code -} without a read, else group, first step, rows written back. */
  private static List<String> expected(int groups, int group, int share, int rows) {
    List<String> cycles = new ArrayList<>();
    for (int pair = 0; pair < share; pair += 2) {
      for (int step = 0; step < groups; step++) {
        int home = Math.floorMod(group - 1 - step, groups);
        for (int inShare = pair; inShare < pair + 2; inShare++) {
          cycles.add(
              inShare < share
                  ? cycle(home * share + inShare, step == 0, home == group ? rows - 2 * inShare : 0)
                  : "-");
        }
      }
    }
    return cycles;
  }

  private static String cycle(int group, boolean first, int rowsLeft) {
    return group + (first ? " first" : "") + (rowsLeft > 0 ? " a" : "") + (rowsLeft > 1 ? "b" : "");
  }

  private static void check(UnitDesign design, int groups, int group, int share, int rows) {
    try (UnitBench bench = design.open(BenchSeeds.first())) {
      bench.set("share_groups_i", share);
      bench.set("own_first_i", group * share);
      bench.set("last_first_i", (groups - 1) * share);
      bench.set("rows_i", rows);
      bench.set("start_i", true);
      bench.step();
      bench.set("start_i", false);
      bench.set("share_groups_i", 1);
      bench.set("own_first_i", 0);
      List<String> cycles = new ArrayList<>();
      List<String> wanted = expected(groups, group, share, rows);
      for (int cycle = 0; cycle < wanted.size(); cycle++) {
        assertThat(bench.high("last_o")).isEqualTo(cycle == wanted.size() - 1);
        boolean told = bench.high("reads_o");
        long read = bench.get("group_o");
        bench.step();
        assertThat(bench.high("step_read_o")).isEqualTo(told);
        boolean drains = bench.high("step_drain0_o");
        cycles.add(
            bench.high("step_read_o")
                ? read
                    + (bench.high("step_first_o") ? " first" : "")
                    + (drains ? " a" : "")
                    + (bench.high("step_drain1_o") ? "b" : "")
                : "-");
      }
      assertThat(cycles).isEqualTo(wanted);
      bench.step();
      assertThat(bench.high("step_read_o")).isFalse();
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {2, 8})
  void eachShareIsReadOnceAndTheOwnOneLast(int groups) {
    for (int share = 1; share * groups <= 16; share++) {
      for (int group = 0; group < groups; group++) {
        check(DESIGN, groups, group, share, 2 * share - group % 2);
        check(DESIGN, groups, group, share, 2 * (share - 1));
      }
    }
  }

  @Test
  void aFlushEndsTheRing() {
    try (UnitBench bench = DESIGN.open(BenchSeeds.first())) {
      bench.set("share_groups_i", 4);
      bench.set("own_first_i", 4);
      bench.set("last_first_i", 4);
      bench.set("start_i", true);
      bench.step();
      bench.set("start_i", false);
      bench.step(2);
      bench.flush();
      bench.step(2);
      assertThat(bench.high("step_read_o")).isFalse();
      assertThat(bench.high("last_o")).isFalse();
    }
  }

  @Test
  void aFaultIsFound() {
    UnitDesign faulty = DESIGN.planted("RingControl", "first_q <= home;", "first_q <= 1'b0;");
    assertThatThrownBy(() -> check(faulty, 2, 1, 3, 6)).isInstanceOf(AssertionError.class);
  }
}
