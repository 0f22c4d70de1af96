// SPDX-License-Identifier: Apache-2.0
package io.eie.sim.testbench;

import java.util.Locale;

/**
 * One bit that flips once.
 *
 * @param place number of the register or memory, see {@link UpsetPlace#of}
 * @param word word of a memory, else 0
 * @param bit bit of the word
 * @param delay cycles from the end of the loading to the falling edge at which it flips
 */
public record Upset(int place, int word, int bit, int delay) {
  /** What becomes of it, seen by the host. */
  public enum Outcome {
    /** All outputs are right, and no error was told. */
    MASKED,
    /** The host is told: STATUS has an error, or an access was refused. */
    DETECTED,
    /** An output is wrong, and no error was told. */
    SILENT,
    /** A run does not end, or an access is not answered. */
    HUNG
  }

  /** As the testbench reads it: 128 bits in hexadecimal digits. */
  String line() {
    return String.format(Locale.ROOT, "%08x%08x%08x%08x", place, word, bit, delay);
  }
}
