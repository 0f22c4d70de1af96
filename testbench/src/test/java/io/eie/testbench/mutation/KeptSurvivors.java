// SPDX-License-Identifier: Apache-2.0
package io.eie.testbench.mutation;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/** Mutants that the tests do not catch and that are not proven equal, each with its reason. */
final class KeptSurvivors {
  private static final String FILE = "survivors.txt";

  private KeptSurvivors() {}

  /**
   * The reason of each survivor. In the file a line that begins with {@code #} is the reason of the
   * mutants that follow, one a line, as the report of the mutation run writes them.
   */
  static Map<String, String> reasons() {
    Map<String, String> reasons = new LinkedHashMap<>();
    String reason = null;
    for (String line : text().lines().filter(each -> !each.isBlank()).toList()) {
      if (line.startsWith("# ")) {
        reason = line.substring(2);
      } else if (reason == null || reasons.put(line, reason) != null) {
        throw new IllegalStateException(
            FILE + " must name each mutant once, after its reason, was: " + line);
      }
    }
    return reasons;
  }

  private static String text() {
    try (InputStream file = KeptSurvivors.class.getResourceAsStream(FILE)) {
      return new String(file.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
