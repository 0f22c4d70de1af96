// SPDX-License-Identifier: Apache-2.0
package io.eie.flow.power;

import io.eie.common.Quoted;
import io.eie.common.UserException;
import io.eie.flow.synth.LibertyGroup;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The units in which a Liberty library gives capacitances and powers. */
final class LibertyUnits {
  private static final Pattern UNIT = Pattern.compile("([0-9.]+) ?([a-z])[fw]");
  private static final Map<String, Double> PREFIXES =
      Map.of("f", 1e-15, "p", 1e-12, "n", 1e-9, "u", 1e-6, "m", 1e-3);
  private static final double PICO = 1e-12;

  private LibertyUnits() {}

  /**
   * The library's unit of capacitance in picofarads: {@code capacitive_load_unit (1, ff)}.
   *
   * @throws UserException when it does not say one
   */
  static double picofarads(LibertyGroup library) {
    String text = library.words("capacitive_load_unit").replaceAll("[,\\s]+", " ").strip();
    return value("capacitive_load_unit", text) / PICO;
  }

  /**
   * The library's unit of leakage in watts: {@code leakage_power_unit : "1nW"}.
   *
   * @throws UserException when it does not say one
   */
  static double watts(LibertyGroup library) {
    return value("leakage_power_unit", library.text("leakage_power_unit"));
  }

  private static double value(String attribute, String text) {
    Matcher unit = UNIT.matcher(text.toLowerCase(Locale.ROOT));
    Double prefix = unit.matches() ? PREFIXES.get(unit.group(2)) : null;
    if (prefix == null) {
      throw new UserException(
          String.format(
              Locale.ROOT,
              "the Liberty file must say its %s (power depends on it), such as 1 pf or 1nW, said %s",
              attribute,
              Quoted.of(text)));
    }
    return Double.parseDouble(unit.group(1)) * prefix;
  }
}
