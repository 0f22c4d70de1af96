// SPDX-License-Identifier: Apache-2.0
package io.eie.sim.sweep;

import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * The points of a sweep that are worth a look: no other is at least as good in time, area and
 * energy and better in one of them.
 */
public final class ParetoFront {
  private static final List<ToDoubleFunction<SweepPoint>> COSTS =
      List.of(SweepPoint::microseconds, SweepPoint::mm2, SweepPoint::nanojoules);

  private ParetoFront() {}

  /** Whether each point is on the front, in the order of the points. */
  public static List<Boolean> of(List<SweepPoint> points) {
    return points.stream()
        .map(point -> points.stream().noneMatch(other -> beats(other, point)))
        .toList();
  }

  private static boolean beats(SweepPoint one, SweepPoint other) {
    boolean better = false;
    for (ToDoubleFunction<SweepPoint> cost : COSTS) {
      double mine = cost.applyAsDouble(one);
      double others = cost.applyAsDouble(other);
      if (mine > others) {
        return false;
      }
      better |= mine < others;
    }
    return better;
  }
}
