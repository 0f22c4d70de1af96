// SPDX-License-Identifier: Apache-2.0
package io.eie.generator.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * The terms of what eie writes: the output is its user's, without condition. The license of eie
 * itself is another (Apache-2.0) and covers the generator.
 */
public final class OutputLicense {
  /** Identifier in the SPDX License List: permission for every use, without any condition. */
  public static final String SPDX = "0BSD";

  private static final List<String> LINES =
      List.of(
          "SPDX-License-Identifier: " + SPDX,
          "Generated; whoever ran the generator may use this file without condition.");

  private OutputLicense() {}

  /**
   * The lines for the head of a file, without comment signs.
   *
   * @param version of eie
   * @param configHash SHA-256 of the configuration
   */
  public static List<String> header(String version, String configHash) {
    List<String> header = new ArrayList<>();
    header.add(String.format(Locale.ROOT, "eie %s, configuration SHA-256 %s", version, configHash));
    header.addAll(LINES);
    return List.copyOf(header);
  }

  /**
   * The terms as comment lines.
   *
   * @param sign that begins a comment
   */
  public static String comment(String sign) {
    return String.join("", LINES.stream().map(line -> sign + " " + line + "\n").toList());
  }
}
