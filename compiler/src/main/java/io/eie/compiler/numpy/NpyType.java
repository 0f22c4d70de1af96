// SPDX-License-Identifier: Apache-2.0
package io.eie.compiler.numpy;

import io.eie.compiler.file.DataFileException;
import io.eie.compiler.file.ShortFloats;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Type of the elements of a NumPy array, from its array-protocol type string: {@code <f4} is a
 * little-endian float of 4 bytes.
 *
 * @param kind b, i, u, f, S (bytes) or U (code points of 4 bytes)
 * @param bytes bytes of one element
 * @param byteOrder order of the bytes
 */
public record NpyType(char kind, int bytes, ByteOrder byteOrder) {
  private static final Pattern FORM = Pattern.compile("([<>|=]?)([a-zA-Z])([0-9]{1,5})");
  static final String NUMBERS = "b1 i1 i2 i4 i8 u1 u2 u4 u8 f2 f4 f8";

  /** Python's names and the letters of C types (of 64-bit systems), which NumPy takes as well. */
  private static final Map<String, String> NAMES =
      Map.ofEntries(
          Map.entry("bool", "b1"),
          Map.entry("?", "b1"),
          Map.entry("int8", "i1"),
          Map.entry("b", "i1"),
          Map.entry("int16", "i2"),
          Map.entry("h", "i2"),
          Map.entry("int32", "i4"),
          Map.entry("i", "i4"),
          Map.entry("int64", "i8"),
          Map.entry("int", "i8"),
          Map.entry("l", "i8"),
          Map.entry("q", "i8"),
          Map.entry("uint8", "u1"),
          Map.entry("B", "u1"),
          Map.entry("uint16", "u2"),
          Map.entry("H", "u2"),
          Map.entry("uint32", "u4"),
          Map.entry("I", "u4"),
          Map.entry("uint64", "u8"),
          Map.entry("L", "u8"),
          Map.entry("Q", "u8"),
          Map.entry("float16", "f2"),
          Map.entry("e", "f2"),
          Map.entry("float32", "f4"),
          Map.entry("f", "f4"),
          Map.entry("float64", "f8"),
          Map.entry("float", "f8"),
          Map.entry("d", "f8"));

  /** What else NumPy knows, for messages. */
  private static final Map<String, String> MEANINGS =
      Map.of(
          "O", " (Python objects)",
          "c", " (complex numbers)",
          "V", " (raw bytes)",
          "M", " (dates)",
          "m", " (durations)",
          "f", " (long double, which has other bytes on every system: save it as float64)");

  static NpyType of(String label, String descr) {
    int order = descr.isEmpty() || "<>|=".indexOf(descr.charAt(0)) < 0 ? 0 : 1;
    String type = descr.substring(order);
    return standard(label, descr, descr.substring(0, order) + NAMES.getOrDefault(type, type));
  }

  private static NpyType standard(String label, String descr, String standard) {
    Matcher form = FORM.matcher(standard);
    if (form.matches()) {
      char kind = form.group(2).charAt(0);
      int size = Integer.parseInt(form.group(3));
      boolean text = (kind == 'S' || kind == 'U') && size > 0;
      if (text || NUMBERS.contains(kind + form.group(3))) {
        ByteOrder order =
            form.group(1).equals(">") ? ByteOrder.BIG_ENDIAN : ByteOrder.LITTLE_ENDIAN;
        return new NpyType(kind, kind == 'U' ? 4 * size : size, order);
      }
    }
    String meaning =
        MEANINGS.getOrDefault(standard.replaceFirst("^[<>|=]", "").replaceAll("[0-9].*", ""), "");
    throw new DataFileException(label, "a type of " + NUMBERS, "'" + descr + "'" + meaning);
  }

  boolean isText() {
    return kind == 'S' || kind == 'U';
  }

  boolean isWhole() {
    return kind == 'b' || kind == 'i' || kind == 'u';
  }

  double number(ByteBuffer data, int index) {
    if (kind != 'f') {
      long value = whole(data, index);
      return kind == 'u' && value < 0 ? (value >>> 1) * 2.0 : value;
    }
    return switch (bytes) {
      case 2 -> ShortFloats.half(data.getShort(2 * index));
      case 4 -> data.getFloat(4 * index);
      default -> data.getDouble(8 * index);
    };
  }

  /** The integer; unsigned ones of 8 bytes beyond 2^63 come out negative. */
  long whole(ByteBuffer data, int index) {
    boolean signed = kind == 'i';
    return switch (bytes) {
      case 1 ->
          kind == 'b'
              ? (data.get(index) == 0 ? 0 : 1)
              : signed ? data.get(index) : data.get(index) & 0xffL;
      case 2 -> signed ? data.getShort(2 * index) : data.getShort(2 * index) & 0xffffL;
      case 4 -> signed ? data.getInt(4 * index) : data.getInt(4 * index) & 0xffffffffL;
      default -> data.getLong(8 * index);
    };
  }

  String text(ByteBuffer data, int index) {
    StringBuilder text = new StringBuilder();
    if (kind == 'S') {
      byte[] characters = new byte[bytes];
      data.get(index * bytes, characters);
      text.append(new String(characters, StandardCharsets.ISO_8859_1));
    } else {
      for (int at = index * bytes; at < (index + 1) * bytes; at += Integer.BYTES) {
        int point = data.getInt(at);
        text.appendCodePoint(Character.isValidCodePoint(point) ? point : '\ufffd');
      }
    }
    int end = text.length();
    while (end > 0 && text.charAt(end - 1) == 0) {
      end--;
    }
    return text.substring(0, end);
  }
}
