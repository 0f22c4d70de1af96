// SPDX-License-Identifier: Apache-2.0
package io.eie.cli.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Text is quoted and escaped in one package; elsewhere nobody does it by hand. */
class OneQuotingTest {
  private static final String PACKAGE = "io/eie/common/quote/";

  /** Messages and terminals: the two other places. */
  private static final List<String> MESSAGES = List.of("TerminalText.java", "Quoted.java");

  private static final List<Pattern> BY_HAND =
      List.of(
          Pattern.compile(
              "replace(All)?\\(\\s*(\"(\\\\\"|'|\\$|&|<|>|\\\\\\\\)\"|'(\"|\\\\'|\\$|&|<|>)')"),
          Pattern.compile("&(amp|lt|gt|quot|#)"),
          Pattern.compile("'\\\\\\\\''"),
          Pattern.compile("joining\\(\",\"|join\\(\",\""),
          Pattern.compile("\"[A-Z]+=\" \\+"),
          Pattern.compile("(String|append)\\(\"\\\\\\\\\"\\)"));

  @Test
  void nobodyQuotesByHand() {
    List<String> found = new ArrayList<>();
    for (Path file : Repository.sources()) {
      String path = file.toString().replace('\\', '/');
      boolean own = path.contains(PACKAGE) || MESSAGES.contains(file.getFileName().toString());
      if (path.contains("/src/main/") && !own) {
        String text = Repository.text(file);
        BY_HAND.stream()
            .filter(pattern -> pattern.matcher(text).find())
            .forEach(pattern -> found.add(Repository.name(file) + ": " + pattern));
      }
    }

    assertThat(found).isEmpty();
  }

  @Test
  void thePatternsFindWhatWasWritten() {
    for (String text :
        List.of(
            "name.replace(\"\\\"\", x)",
            "name.replace(\"'\", x)",
            "name.replaceAll(\"&\", x)",
            "\"&lt;\"",
            "\"'\\\\''\"",
            "Collectors.joining(\",\")",
            "command.add(\"CXX=\" + tools.compiler())")) {
      assertThat(BY_HAND).as(text).anyMatch(pattern -> pattern.matcher(text).find());
    }
  }
}
