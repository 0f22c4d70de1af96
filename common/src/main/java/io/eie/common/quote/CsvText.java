// SPDX-License-Identifier: Apache-2.0
package io.eie.common.quote;

import java.util.List;
import java.util.stream.Collectors;

/** Tables of values separated by commas (RFC 4180), lines ending in a line feed. */
public final class CsvText {
  private CsvText() {}

  /** A line; null is an empty field. */
  public static String line(List<?> fields) {
    return fields.stream()
        .map(field -> field == null ? "" : field(field.toString()))
        .collect(Collectors.joining(",", "", "\n"));
  }

  private static String field(String text) {
    boolean plain = text.chars().noneMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
    return plain ? text : '"' + text.replace("\"", "\"\"") + '"';
  }
}
