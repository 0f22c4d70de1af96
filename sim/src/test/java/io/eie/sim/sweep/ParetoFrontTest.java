// SPDX-License-Identifier: Apache-2.0
package io.eie.sim.sweep;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.eie.common.UserException;
import io.eie.generator.config.Preset;
import io.eie.generator.estimate.DesignArea;
import io.eie.sim.report.Remarks;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ParetoFrontTest {
  /** A point at 1 MHz that takes so many microseconds, mm2 and nanojoules. */
  private static SweepPoint point(double microseconds, double mm2, double nanojoules) {
    return point(microseconds, mm2, nanojoules, 1000);
  }

  private static SweepPoint point(
      double microseconds, double mm2, double nanojoules, double highestMHz) {
    return new SweepPoint(
        Map.of(),
        Preset.TINY4.config(),
        1,
        microseconds,
        0,
        1,
        Map.of("lowerBound", microseconds),
        1,
        1,
        nanojoules,
        new DesignArea(mm2 * 1e6, 0),
        highestMHz,
        null,
        Remarks.NONE);
  }

  @Test
  void aPointIsOnTheFrontUnlessAnotherIsNowhereWorseAndSomewhereBetter() {
    List<SweepPoint> points =
        List.of(point(4, 1, 9), point(2, 2, 9), point(1, 4, 9), point(2, 3, 9), point(4, 4, 1));

    assertThat(ParetoFront.of(points)).containsExactly(true, true, true, false, true);
  }

  @Test
  void equalPointsAreBothOnTheFront() {
    assertThat(ParetoFront.of(List.of(point(1, 1, 1), point(1, 1, 1)))).containsOnly(true);
  }

  @Test
  void theSmallestDesignKeepsAllTargets() {
    List<SweepPoint> points =
        List.of(point(1, 4, 1), point(2, 2, 5), point(2, 2, 3), point(9, 1, 1));

    assertThat(new SweepTargets(3.0, null, null).smallest(points)).contains(points.get(2));
    assertThat(new SweepTargets(3.0, null, 2.0).smallest(points)).contains(points.get(0));
    assertThat(new SweepTargets(null, 1.5, null).smallest(points)).contains(points.get(3));
    assertThat(new SweepTargets(1.0, 1.0, null).smallest(points)).isEmpty();
  }

  @Test
  void aDesignWhoseClockIsTooLowMeetsNoTarget() {
    List<SweepPoint> points = List.of(point(1, 1, 1, 0.5), point(1, 2, 1));

    assertThat(new SweepTargets(3.0, null, null).smallest(points)).contains(points.get(1));
  }

  @Test
  void targetsArePositive() {
    assertThat(new SweepTargets(2.5, 3.0, null).words()).isEqualTo("at most 2.5 us and 3 mm2");
    assertThatThrownBy(() -> new SweepTargets(0.0, null, null))
        .isInstanceOf(UserException.class)
        .hasMessage("--target-us must be positive (the most that is allowed), was 0.0");
  }
}
