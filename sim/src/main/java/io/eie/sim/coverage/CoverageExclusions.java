// SPDX-License-Identifier: Apache-2.0
package io.eie.sim.coverage;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * What need not be covered, each with its reason. In the kept file a line {@code # reason} is
 * followed by lines {@code kind module name}, where kind is {@code toggle} or {@code point}, and
 * module and name are regular expressions of the whole name.
 */
public final class CoverageExclusions {
  private static final String FILE = "coverage-exclusions.txt";

  private record Exclusion(String kind, Pattern module, Pattern name, String reason) {}

  private final List<Exclusion> exclusions = new ArrayList<>();

  private CoverageExclusions() {}

  /** Those of the kept file. */
  public static CoverageExclusions kept() {
    try (InputStream file = CoverageExclusions.class.getResourceAsStream(FILE)) {
      return of(new String(file.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Those of a text.
   *
   * @throws IllegalArgumentException if a line has another form or no reason before it
   */
  public static CoverageExclusions of(String text) {
    CoverageExclusions all = new CoverageExclusions();
    String reason = null;
    for (String line : text.lines().filter(each -> !each.isBlank()).toList()) {
      String[] words = line.split(" ");
      if (line.startsWith("# ")) {
        reason = line.substring(2);
      } else if (reason == null || words.length != 3 || !words[0].matches("toggle|point")) {
        throw new IllegalArgumentException(
            "an exclusion must be 'toggle MODULE NAME' or 'point MODULE NAME' after a reason, was: "
                + line);
      } else {
        all.exclusions.add(
            new Exclusion(words[0], Pattern.compile(words[1]), Pattern.compile(words[2]), reason));
      }
    }
    return all;
  }

  /** Why something need not be covered, or null when it must be. */
  public String reason(String kind, String module, String name) {
    return exclusions.stream()
        .filter(each -> each.kind().equals(kind))
        .filter(each -> each.module().matcher(module).matches())
        .filter(each -> each.name().matcher(name).matches())
        .map(Exclusion::reason)
        .findFirst()
        .orElse(null);
  }
}
