// SPDX-License-Identifier: Apache-2.0
package io.eie.cli.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/**
 * Every link of a page leads to a file and a heading, and every page that the code names exists.
 */
class LinksTest {
  private static final Pattern LINK = Pattern.compile("\\]\\(([^)\\s]+)\\)");
  private static final Pattern PAGE = Pattern.compile("docs/([a-z0-9-]+\\.md)");
  private static final Pattern HEADING = Pattern.compile("(?m)^#+ (.*)$");

  private static boolean isOutside(String link) {
    return link.contains("://") || link.startsWith("mailto:");
  }

  /** A heading's name in a link, as forges make it. */
  private static String anchor(String heading) {
    return heading
        .strip()
        .toLowerCase(Locale.ROOT)
        .replaceAll("[^\\p{L}\\p{N} _-]", "")
        .replace(' ', '-');
  }

  private static boolean leadsSomewhere(Path page, String link) {
    String[] parts = link.split("#", 2);
    Path target = parts[0].isEmpty() ? page : page.resolveSibling(parts[0]).normalize();
    if (!Files.exists(target)) {
      return false;
    }
    return parts.length == 1
        || HEADING
            .matcher(Repository.text(target))
            .results()
            .anyMatch(heading -> anchor(heading.group(1)).equals(parts[1]));
  }

  @Test
  void everyLinkOfAPageLeadsSomewhere() {
    List<String> dead = new ArrayList<>();
    int links = 0;
    for (Path page : Repository.pages()) {
      for (var found : LINK.matcher(Repository.text(page)).results().toList()) {
        String link = found.group(1);
        if (!isOutside(link)) {
          links++;
          if (!leadsSomewhere(page, link)) {
            dead.add(Repository.name(page) + " links to " + link);
          }
        }
      }
    }
    assertThat(dead).isEmpty();
    assertThat(links).isGreaterThan(20);
  }

  @Test
  void everyPageThatTheCodeNamesExists() {
    List<String> missing = new ArrayList<>();
    for (Path source : Repository.sources()) {
      PAGE.matcher(Repository.text(source))
          .results()
          .map(found -> found.group(1))
          .filter(page -> !Files.exists(Repository.root().resolve("docs").resolve(page)))
          .forEach(page -> missing.add(Repository.name(source) + " names docs/" + page));
    }
    assertThat(missing).isEmpty();
  }

  @Test
  void everyPageIsListed() {
    String index = Repository.text(Repository.root().resolve("docs/README.md"));
    assertThat(Repository.below("docs", ".md"))
        .extracting(page -> page.getFileName().toString())
        .filteredOn(name -> !name.equals("README.md"))
        .allSatisfy(name -> assertThat(index).contains("(" + name + ")"));
  }
}
