// SPDX-License-Identifier: Apache-2.0
package io.eie.sim.run;

import io.eie.sim.host.ProgramRunner;

/**
 * How long a run may last before it counts as hung.
 *
 * <p>The cycle model predicts the RTL exactly for every network. A changed design that is slower
 * must get to its end, so that its counts are compared with the prediction; one that is still not
 * there after several times the prediction makes no progress.
 */
public final class CycleLimit {
  /** A design that is slower by less is measured, and reported as a mismatch. */
  private static final int TIMES_PREDICTED = 8;

  /** What reset, start and the trees may add to a run of a few cycles. */
  private static final long MORE = 1_000;

  private CycleLimit() {}

  /**
   * The limit of a run, for {@link ProgramRunner#run}.
   *
   * @param predicted cycles that the cycle model predicts for it
   */
  public static long of(long predicted) {
    return Math.addExact(Math.multiplyExact(predicted, TIMES_PREDICTED), MORE);
  }
}
