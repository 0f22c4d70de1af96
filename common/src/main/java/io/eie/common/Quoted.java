// SPDX-License-Identifier: Apache-2.0
package io.eie.common;

/** Text from outside, made fit for a message: bounded, on one line, escaped, in quotes. */
public final class Quoted {
  private static final int LONGEST = 60;

  private Quoted() {}

  public static String of(String text) {
    return "'" + shortened(TerminalText.line(text)) + "'";
  }

  private static String shortened(String text) {
    return text.length() > LONGEST ? text.substring(0, LONGEST) + "…" : text;
  }
}
