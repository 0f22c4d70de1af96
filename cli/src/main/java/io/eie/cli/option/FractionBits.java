// SPDX-License-Identifier: Apache-2.0
package io.eie.cli.option;

import io.eie.common.UserException;
import io.eie.compiler.quantize.FormatOverride;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;

/** What {@code --fraction-bits} says: {@code LAYER=fw,fx,fy}, a number or a dash for each. */
final class FractionBits {
  private static final String CHOSEN = "-";
  private static final int NUMBERS = 3;

  private FractionBits() {}

  /**
   * The settings by layer name.
   *
   * @throws UserException when one is written otherwise, or a layer occurs twice
   */
  static Map<String, FormatOverride> read(List<String> texts) {
    Map<String, FormatOverride> formats = new LinkedHashMap<>();
    for (String text : texts) {
      int equals = text.lastIndexOf('=');
      String[] bits = text.substring(equals + 1).split(",", -1);
      if (equals < 1 || bits.length != NUMBERS) {
        throw wrong(text);
      }
      FormatOverride format =
          new FormatOverride(number(bits[0], text), number(bits[1], text), number(bits[2], text));
      String layer = text.substring(0, equals);
      if (formats.put(layer, format) != null) {
        throw new UserException(
            "--fraction-bits must name a layer once, '" + layer + "' occurs twice");
      }
    }
    return formats;
  }

  private static OptionalInt number(String bits, String text) {
    if (bits.equals(CHOSEN)) {
      return OptionalInt.empty();
    }
    if (!bits.matches("[0-9]{1,3}")) {
      throw wrong(text);
    }
    return OptionalInt.of(Integer.parseInt(bits));
  }

  private static UserException wrong(String text) {
    return new UserException(
        "--fraction-bits must be written LAYER=fw,fx,fy (whole numbers, or - for one that is chosen), was '"
            + text
            + "'");
  }
}
