// SPDX-License-Identifier: Apache-2.0
package io.eie.cli.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What code and pages cite of docs/specification.md is there. */
class SpecificationTest {
  private static final Pattern HEADING = Pattern.compile("(?m)^## (\\d+)\\. ");

  /** Lines of a comment may break inside the citation. */
  private static final Pattern CITED =
      Pattern.compile(
          "[Ss]pecification,[\\s*/]+sections?[\\s*/]+(\\d+)(?:[\\s*/]+(?:to|and)[\\s*/]+(\\d+))?");

  private static Set<String> sections() {
    Path page = Repository.root().resolve("docs/specification.md");
    return HEADING
        .matcher(Repository.text(page))
        .results()
        .map(heading -> heading.group(1))
        .collect(Collectors.toSet());
  }

  private static List<String> cited(String text) {
    List<String> sections = new ArrayList<>();
    Matcher found = CITED.matcher(text);
    while (found.find()) {
      sections.add(found.group(1));
      if (found.group(2) != null) {
        sections.add(found.group(2));
      }
    }
    return sections;
  }

  @Test
  void everySectionThatIsCitedExists() {
    Set<String> sections = sections();
    assertThat(sections).contains("1", "2", "3", "4", "5", "6", "7", "8");
    List<String> wrong = new ArrayList<>();
    int citations = 0;
    for (Path file :
        Stream.concat(Repository.pages().stream(), Repository.sources().stream()).toList()) {
      for (String section : cited(Repository.text(file))) {
        citations++;
        if (!sections.contains(section)) {
          wrong.add(Repository.name(file) + " cites section " + section);
        }
      }
    }
    assertThat(wrong).isEmpty();
    assertThat(citations).isGreaterThan(30);
  }

  @Test
  void aCitationIsFoundOverTheEndOfALine() {
    assertThat(cited("(specification,\n * section 3)")).containsExactly("3");
    assertThat(cited("Specification, sections 2 to 5")).containsExactly("2", "5");
  }
}
