// SPDX-License-Identifier: Apache-2.0
package io.eie.sim.coverage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class CoverageExclusionsTest {
  @Test
  void aKindAModuleAndANameAreExcludedWithTheirReason() {
    CoverageExclusions exclusions =
        CoverageExclusions.of("# never full\npoint BusQueue.* point_full\n");

    assertThat(exclusions.reason("point", "BusQueueRead", "point_full")).isEqualTo("never full");
    assertThat(exclusions.reason("point", "BusQueueRead", "point_full_too")).isNull();
    assertThat(exclusions.reason("point", "RangeQueue", "point_full")).isNull();
    assertThat(exclusions.reason("toggle", "BusQueueRead", "point_full")).isNull();
  }

  @Test
  void aLineWithoutReasonOrOfAnotherFormIsRefused() {
    for (String text : new String[] {"point A b\n", "# why\nline A b\n", "# why\npoint A\n"}) {
      assertThatThrownBy(() -> CoverageExclusions.of(text))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessageStartingWith(
              "an exclusion must be 'toggle MODULE NAME' or 'point MODULE NAME'");
    }
  }

  @Test
  void theKeptFileIsReadable() {
    assertThat(CoverageExclusions.kept().reason("toggle", "Sequencer", "cover_abort_in_idle"))
        .isNotNull();
  }
}
