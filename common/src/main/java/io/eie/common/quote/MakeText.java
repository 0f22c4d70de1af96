// SPDX-License-Identifier: Apache-2.0
package io.eie.common.quote;

import io.eie.common.Quoted;
import java.util.List;

/** Variables for GNU make that recipes hand to {@code sh}. */
public final class MakeText {
  private MakeText() {}

  /**
   * An argument {@code NAME=words} of make's command line.
   *
   * @param words each becomes one word of the recipe's command
   * @throws IllegalArgumentException when a word has a line end: a recipe is lines
   */
  public static String variable(String name, List<String> words) {
    StringBuilder value = new StringBuilder(PlainWord.of(name)).append('=');
    for (int index = 0; index < words.size(); index++) {
      String word = words.get(index);
      if (word.indexOf('\n') >= 0 || word.indexOf('\r') >= 0) {
        throw new IllegalArgumentException(
            "a word for make must be on one line, was " + Quoted.of(word));
      }
      value.append(index == 0 ? "" : " ").append(ShellText.word(word).replace("$", "$$"));
    }
    return value.toString();
  }
}
