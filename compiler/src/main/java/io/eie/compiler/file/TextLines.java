// SPDX-License-Identifier: Apache-2.0
package io.eie.compiler.file;

import io.eie.common.DecimalText;
import java.io.Closeable;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;

/**
 * A text file line by line, and the numbers of a line, with positions for messages. A UTF-8 byte
 * order mark is skipped; lines end with {@code \n} or {@code \r\n}.
 */
public final class TextLines implements Closeable {
  private static final int BUFFER = 1 << 16;

  /** Longest token that is looked at. */
  private static final int MAX_TOKEN = 400;

  private static final byte[] UTF8_MARK = {(byte) 0xef, (byte) 0xbb, (byte) 0xbf};
  private static final byte[] UTF16_LITTLE = {(byte) 0xff, (byte) 0xfe};
  private static final byte[] UTF16_BIG = {(byte) 0xfe, (byte) 0xff};

  private final DataStream in;
  private final byte[] buffer = new byte[BUFFER];
  private final byte[] token = new byte[MAX_TOKEN];
  private int at;
  private int end;
  private int lineNumber;

  private TextLines(DataStream in) {
    this.in = in;
    end = in.read(buffer, 0, BUFFER);
    if (startsWith(UTF16_LITTLE) || startsWith(UTF16_BIG)) {
      throw new DataFileException(in.label(), "text in UTF-8 or ASCII", "UTF-16");
    }
    at = startsWith(UTF8_MARK) ? UTF8_MARK.length : 0;
  }

  public static TextLines open(Path path, MemoryBudget budget) {
    DataStream in = DataFile.open(path, budget);
    try {
      return new TextLines(in);
    } catch (DataFileException e) {
      in.close();
      throw e;
    }
  }

  private boolean startsWith(byte[] mark) {
    return end >= mark.length && Arrays.equals(buffer, 0, mark.length, mark, 0, mark.length);
  }

  /** The most bytes that the text can have. */
  public long most() {
    return in.most();
  }

  public String label() {
    return in.label();
  }

  public MemoryBudget budget() {
    return in.budget();
  }

  /** The next byte, which stays; -1 at the end of the file. */
  private int peek() {
    if (at == end) {
      at = 0;
      end = in.read(buffer, 0, BUFFER);
    }
    return end == 0 ? -1 : buffer[at] & 0xff;
  }

  private boolean inLine() {
    int next = peek();
    return next >= 0 && next != '\n';
  }

  /** Goes to the next line; false after the last. */
  public boolean nextLine() {
    if (lineNumber > 0) {
      while (inLine()) {
        at++;
      }
      at += peek() < 0 ? 0 : 1;
    }
    lineNumber++;
    return peek() >= 0;
  }

  /** Goes to the next line that holds anything and is no comment. */
  public boolean nextLine(char comment) {
    while (nextLine()) {
      if (hasToken() && peek() != comment) {
        return true;
      }
    }
    return false;
  }

  /** Whether the line has another token; tokens are parted by blanks and commas. */
  public boolean hasToken() {
    while (inLine() && isBlank(peek())) {
      at++;
    }
    return inLine();
  }

  /** Other control characters are no blanks: a file that holds them is damaged, or no text. */
  private static boolean isBlank(int character) {
    return character == ' ' || character >= '\t' && character <= '\r' || character == ',';
  }

  /** Whether the line begins with a letter or a quotation mark: words, not numbers. */
  public boolean startsWithWord() {
    return hasToken() && (Character.isLetter(peek()) || peek() == '"' || peek() == '#');
  }

  /** The next token of the line; empty at its end. */
  public String token() {
    hasToken();
    int length = 0;
    while (inLine() && !isBlank(peek())) {
      if (length < MAX_TOKEN) {
        token[length] = buffer[at];
      }
      length++;
      at++;
    }
    String text = new String(token, 0, Math.min(length, MAX_TOKEN), StandardCharsets.UTF_8);
    return length <= MAX_TOKEN ? text : text + "…";
  }

  /** The next token as a whole number in {@code min..max}. */
  public int whole(String what, int min, int max) {
    String token = token();
    double value = DecimalText.isWhole(token) ? DecimalText.value(token) : Double.NaN;
    if (!(value >= min && value <= max)) {
      throw expected(what + " in " + min + ".." + max, token);
    }
    return (int) value;
  }

  /** The next token as a finite number. */
  public double number(String what) {
    String token = token();
    double value = DecimalText.value(token);
    if (!Double.isFinite(value)) {
      throw expected(what + " (a finite number)", token);
    }
    return inRange(what, value, token);
  }

  private double inRange(String what, double value, String token) {
    if (!RealNumbers.admits(value)) {
      throw expected(what + " (" + RealNumbers.EXPECTED + ")", token);
    }
    return value;
  }

  /** The next token as a whole number, which may be written as 2.0 or 2e3. */
  public double integer(String what, boolean signed) {
    String token = token();
    double value = DecimalText.value(token);
    if (!Double.isFinite(value) || value != Math.rint(value) || value < 0 && !signed) {
      throw expected(what + (signed ? " (a whole number)" : " (a whole number from 0)"), token);
    }
    return inRange(what, value, token);
  }

  /** Refuses anything more on the line. */
  public void endOfLine() {
    if (hasToken()) {
      throw expected("the end of the line", token());
    }
  }

  /** A failure at the current line. */
  public DataFileException expected(String what, String found) {
    String shown = found.length() <= 60 ? found : found.substring(0, 60) + "…";
    return new DataFileException(
        in.label() + ":" + lineNumber, what, shown.isEmpty() ? "nothing" : "'" + shown + "'");
  }

  /** A failure after the last line. */
  public DataFileException ended(String what) {
    return new DataFileException(in.label(), what, "the end of the file");
  }

  @Override
  public void close() {
    in.close();
  }
}
