// SPDX-License-Identifier: Apache-2.0
package io.eie.common;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** What a program said, made fit to be kept and shown: a program of that name may be anything. */
public final class ToolText {
  /** Characters of a line that are shown. */
  static final int LINE_LENGTH = 200;

  private ToolText() {}

  /** A line: its beginning, without what acts on a terminal. */
  public static String line(String said) {
    String begin = said.substring(0, Math.min(LINE_LENGTH, said.length()));
    return TerminalText.line(begin.strip());
  }

  /** The same for several lines. */
  public static String lines(List<String> said) {
    return String.join("\n", said.stream().map(ToolText::line).toList());
  }

  /**
   * What a program wrote to a file.
   *
   * @param from where to begin, in bytes
   * @param most bytes that are read; more are left out
   */
  public static String of(Path log, long from, int most, Charset charset) throws IOException {
    try (InputStream in = Files.newInputStream(log)) {
      in.skipNBytes(from);
      return new String(in.readNBytes(most), charset);
    }
  }
}
