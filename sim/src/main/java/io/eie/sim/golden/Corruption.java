// SPDX-License-Identifier: Apache-2.0
package io.eie.sim.golden;

import io.eie.compiler.model.ModelFileException;
import java.util.Locale;

/** Words for a model whose memories or program contradict its description. */
final class Corruption {
  private Corruption() {}

  /** What is wrong with a layer as a whole. */
  static ModelFileException in(String layer, String rule, Object... values) {
    return new ModelFileException(
        "layer '" + layer + "': " + String.format(Locale.ROOT, rule, values));
  }

  /** What is wrong in one element's memories. */
  static ModelFileException in(String layer, int element, String rule, Object... values) {
    return new ModelFileException(
        "layer '" + layer + "', PE " + element + ": " + String.format(Locale.ROOT, rule, values));
  }

  /** What is wrong in one column, named by its input position, of one element. */
  static ModelFileException in(
      String layer, int element, int column, String rule, Object... values) {
    return new ModelFileException(
        "layer '"
            + layer
            + "', PE "
            + element
            + ", column "
            + column
            + ": "
            + String.format(Locale.ROOT, rule, values));
  }
}
