// SPDX-License-Identifier: Apache-2.0
package io.eie.sim.verilator;

/** What a simulation counts while it runs. */
public enum Coverage {
  /** Nothing; full speed. */
  NONE,
  /** How often every basic block of the source ran; several times slower. */
  LINE
}
