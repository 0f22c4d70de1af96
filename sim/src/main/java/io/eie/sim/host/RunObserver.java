// SPDX-License-Identifier: Apache-2.0
package io.eie.sim.host;

/** Sees every cycle of a run, and changes nothing. */
public interface RunObserver {
  /** A run begins. */
  void begins();

  /** A cycle is over: registers show their new values. */
  void afterCycle();

  /** The run has ended by itself. */
  void ends();
}
