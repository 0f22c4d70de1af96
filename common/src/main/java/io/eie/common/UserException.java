// SPDX-License-Identifier: Apache-2.0
package io.eie.common;

import java.util.List;
import java.util.stream.Collectors;

/**
 * What the user gave (usage, configuration, model or data) cannot be accepted.
 *
 * <p>What the message quotes may be anything: each sentence is kept on one line, with the
 * characters escaped that act on a terminal. The message is shown as it is, without a stack trace,
 * and the process ends with exit code 2 (specification, section 7).
 */
public class UserException extends RuntimeException {
  /** Longest sentence: one that quotes more shows its start. */
  private static final int LONGEST = 4_000;

  /**
   * @param message complete sentence for the user: subject must … (reason), was value
   */
  public UserException(String message) {
    super(sentence(message));
  }

  /**
   * @param message complete sentence for the user
   * @param cause what a library said, for {@code --verbose}
   */
  public UserException(String message, Throwable cause) {
    super(sentence(message), cause);
  }

  /**
   * @param messages complete sentences for the user, a line each
   * @param cause what a library said, for {@code --verbose}; null for none
   */
  public UserException(List<String> messages, Throwable cause) {
    super(messages.stream().map(UserException::sentence).collect(Collectors.joining("\n")), cause);
  }

  private static String sentence(String message) {
    String line = TerminalText.line(message);
    return line.length() <= LONGEST ? line : line.substring(0, LONGEST) + "…";
  }
}
