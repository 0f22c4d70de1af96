// SPDX-License-Identifier: Apache-2.0
package io.eie.generator.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A text with places to fill in: {@code <<name>>} stands for a word; a line with {@code
 * <<each:name>>} is repeated for every element of a list, and goes when the list is empty.
 */
public final class Template {
  private static final Pattern PLACE = Pattern.compile("<<(each:)?(\\w+)>>");

  private final String name;
  private final String text;

  private Template(String name, String text) {
    this.name = name;
    this.text = text;
  }

  /**
   * The template of a file.
   *
   * @param owner class whose package has it
   * @param name path below the resources of that package
   */
  public static Template of(Class<?> owner, String name) {
    try (InputStream in = owner.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("template " + name + " must be part of this build");
      }
      return new Template(name, new String(in.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException broken) {
      throw new UncheckedIOException("template " + name + " of this build cannot be read", broken);
    }
  }

  /** A template that is no file. */
  static Template ofText(String name, String text) {
    return new Template(name, text);
  }

  /**
   * Fills every place.
   *
   * @throws IllegalStateException if the text has a place for which there is no value
   */
  public String fill(Values values) {
    StringBuilder filled = new StringBuilder();
    for (String line : text.split("(?<=\n)")) {
      List<MatchResult> lists =
          PLACE.matcher(line).results().filter(place -> place.group(1) != null).toList();
      if (lists.isEmpty()) {
        filled.append(words(line, values));
        continue;
      }
      if (lists.size() > 1) {
        throw new IllegalStateException(
            String.format(
                Locale.ROOT,
                "template %s must name one list per line, was '%s'",
                name,
                line.strip()));
      }
      MatchResult place = lists.get(0);
      String before = words(line.substring(0, place.start()), values);
      String after = words(line.substring(place.end()), values);
      for (String element : values.list(name, place.group(2))) {
        filled.append(before).append(element).append(after);
      }
    }
    return filled.toString();
  }

  private String words(String line, Values values) {
    return PLACE
        .matcher(line)
        .replaceAll(place -> Matcher.quoteReplacement(values.word(name, place.group(2))));
  }
}
