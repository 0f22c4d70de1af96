// SPDX-License-Identifier: Apache-2.0
package io.eie.compiler.encode;

import io.eie.generator.config.EieConfig;
import io.eie.generator.config.Parameter;
import java.util.Locale;

/**
 * A memory that is too small.
 *
 * @param memory leaf name of its parameter
 * @param need smallest size that is enough
 * @param has size in the configuration
 * @param reason what the size counts
 */
record Shortage(String memory, long need, int has, String reason) {
  /** Too few places for start values. */
  static Shortage ofBiases(long need, EieConfig config) {
    return new Shortage("biases", need, config.biases(), "start values of every PE");
  }

  /** Subject must … (reason), was value. */
  String message() {
    return String.format(
        Locale.ROOT, "%s must be at least %d (%s), was %d", memory, need, reason, has);
  }

  /** Whether a configuration can have so much of it. */
  boolean canEnd() {
    return need <= Integer.MAX_VALUE && Parameter.named(memory).admits((int) need);
  }

  /** Why no configuration has so much of it, and what ends the shortage all the same. */
  String whyNoChangeHelps() {
    return String.format(
        Locale.ROOT,
        "%s must %s in any configuration, but more processing elements (--pes) need less each",
        memory,
        Parameter.named(memory).limits());
  }

  /** The change at the command line that ends the shortage. */
  String remedy() {
    return "--set " + memory + "=" + need;
  }
}
