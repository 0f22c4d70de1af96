// SPDX-License-Identifier: Apache-2.0
package io.eie.cli.output;

import io.eie.common.TerminalText;
import java.io.FilterWriter;
import java.io.IOException;
import java.io.PrintWriter;

/**
 * Standard output or error as all verbs write to it: whatever a text quotes, nothing in it acts on
 * the terminal. Line ends and tabs stay.
 */
public final class TerminalWriter extends PrintWriter {
  private final PrintWriter terminal;

  /**
   * @param terminal gets the text; is flushed with every line
   */
  public TerminalWriter(PrintWriter terminal) {
    super(new Escaping(terminal), true);
    this.terminal = terminal;
  }

  /** Where text of our own is written that is to act on the terminal: help, progress. */
  public static PrintWriter acting(PrintWriter writer) {
    return writer instanceof TerminalWriter safe ? safe.terminal : writer;
  }

  @Override
  public boolean checkError() {
    return super.checkError() | terminal.checkError();
  }

  /** Escapes whole texts: a character of two units is written in one call. */
  private static final class Escaping extends FilterWriter {
    private final PrintWriter terminal;

    Escaping(PrintWriter terminal) {
      super(terminal);
      this.terminal = terminal;
    }

    @Override
    public void write(int unit) throws IOException {
      terminal.write(TerminalText.lines(String.valueOf((char) unit)));
    }

    @Override
    public void write(char[] text, int from, int length) throws IOException {
      terminal.write(TerminalText.lines(new String(text, from, length)));
    }

    @Override
    public void write(String text, int from, int length) throws IOException {
      terminal.write(TerminalText.lines(text.substring(from, from + length)));
    }
  }
}
