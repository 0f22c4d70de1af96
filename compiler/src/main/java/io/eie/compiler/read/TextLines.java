package io.eie.compiler.read;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/** A text file line by line, and the numbers of a line, with positions for messages. */
final class TextLines {
  private final String label;
  private final byte[] bytes;
  private int next;
  private int lineNumber;
  private int at;
  private int end;

  private TextLines(String label, byte[] bytes) {
    this.label = label;
    this.bytes = bytes;
  }

  static TextLines read(Path path) {
    return new TextLines(path.toString(), DataFile.read(path));
  }

  /** Length of the file in bytes. */
  int bytes() {
    return bytes.length;
  }

  /** Goes to the next line; false after the last. */
  boolean nextLine() {
    if (next >= bytes.length) {
      return false;
    }
    at = next;
    end = at;
    while (end < bytes.length && bytes[end] != '\n') {
      end++;
    }
    next = end + 1;
    lineNumber++;
    return true;
  }

  /** Goes to the next line that holds anything and is no comment. */
  boolean nextLine(char comment) {
    while (nextLine()) {
      if (hasToken() && bytes[at] != comment) {
        return true;
      }
    }
    return false;
  }

  /** Whether the line has another token; tokens are parted by blanks and commas. */
  boolean hasToken() {
    while (at < end && (bytes[at] <= ' ' && bytes[at] >= 0 || bytes[at] == ',')) {
      at++;
    }
    return at < end;
  }

  /** The next token of the line; empty at its end. */
  String token() {
    hasToken();
    int start = at;
    while (at < end && (bytes[at] > ' ' || bytes[at] < 0) && bytes[at] != ',') {
      at++;
    }
    return new String(bytes, start, at - start, StandardCharsets.ISO_8859_1);
  }

  /** The next token as a whole number in {@code min..max}. */
  int whole(String what, int min, int max) {
    String token = token();
    long value = -1;
    if (token.matches("[0-9]{1,10}")) {
      value = Long.parseLong(token);
    }
    if (value < min || value > max) {
      throw expected(what + " in " + min + ".." + max, token);
    }
    return (int) value;
  }

  /** The next token as a finite number. */
  double number(String what) {
    String token = token();
    try {
      double value = Double.parseDouble(token);
      if (Double.isFinite(value)) {
        return value;
      }
    } catch (NumberFormatException e) {
      // Reported below with its position.
    }
    throw expected(what + " (a finite number)", token);
  }

  /** Refuses anything more on the line. */
  void endOfLine() {
    if (hasToken()) {
      throw expected("the end of the line", token());
    }
  }

  /** A failure at the current line. */
  DataFileException expected(String what, String found) {
    String shown = found.length() <= 60 ? found : found.substring(0, 60) + "…";
    return new DataFileException(
        label + ":" + lineNumber, what, shown.isEmpty() ? "nothing" : "'" + shown + "'");
  }

  /** A failure after the last line. */
  DataFileException ended(String what) {
    return new DataFileException(label, what, "the end of the file");
  }
}
