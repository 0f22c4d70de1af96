// SPDX-License-Identifier: Apache-2.0
package io.eie.sim.sweep;

import io.eie.common.UserException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What a design must keep at most; null for no limit.
 *
 * @param microseconds time of an inference
 * @param mm2 area
 * @param nanojoules energy of an inference
 */
public record SweepTargets(Double microseconds, Double mm2, Double nanojoules) {
  /**
   * @throws UserException for a limit that is not positive
   */
  public SweepTargets {
    check("--target-us", microseconds);
    check("--target-mm2", mm2);
    check("--target-nj", nanojoules);
  }

  private static void check(String option, Double limit) {
    if (limit != null && !(limit > 0)) {
      throw new UserException(
          option + " must be positive (the most that is allowed), was " + limit);
    }
  }

  /** Whether there is any limit. */
  public boolean given() {
    return microseconds != null || mm2 != null || nanojoules != null;
  }

  /** Whether a point keeps all limits, and its clock is not above the estimated one. */
  public boolean metBy(SweepPoint point) {
    return point.reachesClock()
        && keeps(point.microseconds(), microseconds)
        && keeps(point.mm2(), mm2)
        && keeps(point.nanojoules(), nanojoules);
  }

  private static boolean keeps(double value, Double limit) {
    return limit == null || value <= limit;
  }

  /**
   * The smallest design that keeps all limits: of those with the least area the one with the least
   * energy times time.
   */
  public Optional<SweepPoint> smallest(List<SweepPoint> points) {
    return points.stream()
        .filter(this::metBy)
        .min(
            Comparator.comparingDouble(SweepPoint::mm2)
                .thenComparingDouble(SweepPoint::energyDelay));
  }

  /** The limits in words: {@code at most 5 us and 2 mm2}. */
  public String words() {
    List<String> limits = new ArrayList<>();
    add(limits, microseconds, "us");
    add(limits, mm2, "mm2");
    add(limits, nanojoules, "nJ");
    return "at most " + String.join(" and ", limits);
  }

  private static void add(List<String> limits, Double limit, String unit) {
    if (limit != null) {
      limits.add(String.format(Locale.ROOT, "%s %s", number(limit), unit));
    }
  }

  private static String number(double value) {
    return value == Math.rint(value)
        ? String.format(Locale.ROOT, "%.0f", value)
        : Double.toString(value);
  }
}
