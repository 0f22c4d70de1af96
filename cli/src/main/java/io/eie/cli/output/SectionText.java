// SPDX-License-Identifier: Apache-2.0
package io.eie.cli.output;

import io.eie.generator.explain.Fact;
import io.eie.generator.explain.Section;
import java.util.Locale;
import java.util.stream.Collectors;

/** Facts as text: an empty line, a headline, a line for each. */
public final class SectionText {
  private SectionText() {}

  public static String of(Section section) {
    String lines = section.facts().stream().map(SectionText::line).collect(Collectors.joining());
    return String.format(Locale.ROOT, "%n%n%s%s", section.title(), lines);
  }

  private static String line(Fact fact) {
    return String.format(
        Locale.ROOT, "%n  %-20s %10s  %s", fact.name(), fact.value(), fact.meaning());
  }
}
