// SPDX-License-Identifier: Apache-2.0
package io.eie.sim.host;

/** Sees every cycle of a run, and changes nothing. */
public interface RunObserver {
  /** Two that see the same cycles; null for one that is not there, null if both are not. */
  static RunObserver both(RunObserver one, RunObserver other) {
    if (one == null || other == null) {
      return one == null ? other : one;
    }
    return new RunObserver() {
      @Override
      public void begins() {
        one.begins();
        other.begins();
      }

      @Override
      public void afterCycle() {
        one.afterCycle();
        other.afterCycle();
      }

      @Override
      public void ends() {
        one.ends();
        other.ends();
      }
    };
  }

  /** A run begins. */
  void begins();

  /** A cycle is over: registers show their new values. */
  void afterCycle();

  /** The run has ended by itself. */
  void ends();
}
