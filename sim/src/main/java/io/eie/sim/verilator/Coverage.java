// SPDX-License-Identifier: Apache-2.0
package io.eie.sim.verilator;

/** What a simulation counts while it runs. */
public enum Coverage {
  /** Nothing; full speed. */
  NONE,
  /** How often every basic block ran and every cover point was reached; several times slower. */
  LINE,
  /** The same, and how often every bit of every signal changed; a hundred times slower. */
  TOGGLE;

  /** Whether anything is counted. */
  public boolean counts() {
    return this != NONE;
  }
}
