// SPDX-License-Identifier: Apache-2.0
package io.eie.generator.text;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What the places of templates are filled with. */
public final class Values {
  private final Map<String, String> words = new HashMap<>();
  private final Map<String, List<String>> lists = new HashMap<>();

  /** No values yet. */
  public Values() {}

  /** The same values, to which others can be added. */
  public Values(Values others) {
    words.putAll(others.words);
    lists.putAll(others.lists);
  }

  /** Adds a word. */
  public Values put(String name, Object word) {
    words.put(name, String.valueOf(word));
    return this;
  }

  /** Adds a list. */
  public Values put(String name, List<String> list) {
    lists.put(name, List.copyOf(list));
    return this;
  }

  /**
   * A word.
   *
   * @param template name of the text that asks for it
   */
  public String word(String template, String name) {
    return known(words, template, name);
  }

  /**
   * A list.
   *
   * @param template name of the text that asks for it
   */
  public List<String> list(String template, String name) {
    return known(lists, template, name);
  }

  private static <T> T known(Map<String, T> values, String template, String name) {
    T value = values.get(name);
    if (value == null) {
      throw new IllegalStateException(
          String.format(
              Locale.ROOT, "template %s must name only what is known, named '%s'", template, name));
    }
    return value;
  }
}
