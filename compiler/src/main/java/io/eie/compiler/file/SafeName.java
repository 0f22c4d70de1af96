// SPDX-License-Identifier: Apache-2.0
package io.eie.compiler.file;

import io.eie.common.Quoted;
import io.eie.common.TerminalText;
import io.eie.common.UserException;
import java.util.regex.Pattern;

/**
 * The one rule for names that a file holds, of models and of layers: letters and digits of ASCII,
 * {@code . _ -}, at most {@value #LONGEST}, not first a {@code .} or {@code -}. Such a name can be
 * a part of a file name, a word in a report and an argument of a program.
 */
public final class SafeName {
  /** Longest name: two suffixes of a file name still fit. */
  static final int LONGEST = 100;

  private static final String RULE =
      "letters, digits, '.', '_' or '-', at most 100 of them, not first a '.' or '-' (it becomes a"
          + " file name)";
  private static final Pattern SAFE = Pattern.compile("[A-Za-z0-9_][A-Za-z0-9._-]{0,99}");

  /** What frameworks write in names: {@code encoder/fc1:0}, letters of any language, blanks. */
  private static final Pattern FRAMEWORK = Pattern.compile("[\\p{L}\\p{M}\\p{N}._/:+@ -]*");

  private static final int LONGEST_SENTENCE = 4_000;

  private SafeName() {}

  /**
   * A name as it must be.
   *
   * @param subject what it is the name of
   * @throws UserException when it breaks the rule
   */
  public static String require(String subject, String name) {
    if (name == null || !SAFE.matcher(name).matches()) {
      throw new UserException(
          subject + " must be " + RULE + ", was " + (name == null ? "none" : Quoted.of(name)));
    }
    return name;
  }

  /** A safe name like {@code raw}, the name of a file: other characters become {@code _}. */
  public static String like(String raw) {
    String safe = raw.replaceAll("[^A-Za-z0-9._-]", "_");
    if (safe.isEmpty() || safe.startsWith(".") || safe.startsWith("-")) {
      safe = "_" + safe;
    }
    return safe.length() <= LONGEST ? safe : safe.substring(0, LONGEST);
  }

  /**
   * A safe name like one that a framework wrote into a file: blanks, {@code / : + @} and letters of
   * other alphabets become {@code _}.
   *
   * @param place the file, for the message
   * @throws UserException when it holds anything else: quotes, brackets, control characters
   */
  public static String ofFramework(String place, String raw) {
    if (!FRAMEWORK.matcher(raw).matches() || raw.startsWith("-")) {
      throw new UserException(place + ": layer name must be " + RULE + ", was " + Quoted.of(raw));
    }
    return like(raw);
  }

  /**
   * A sentence that a file holds for the user: one line of signs.
   *
   * @throws UserException when it is none
   */
  public static String requireSentence(String subject, String sentence) {
    if (sentence == null
        || sentence.length() > LONGEST_SENTENCE
        || sentence.codePoints().anyMatch(TerminalText::acts)) {
      throw new UserException(
          subject
              + " must be one line of at most 4000 characters without control characters, was "
              + (sentence == null ? "none" : Quoted.of(sentence)));
    }
    return sentence;
  }
}
