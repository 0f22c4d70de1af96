package io.eie.compiler.read;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
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
record NpyType(char kind, int bytes, ByteOrder byteOrder) {
  private static final Pattern FORM = Pattern.compile("([<>|=])([a-zA-Z])([0-9]{1,5})");
  private static final String NUMBERS = "b1 i1 i2 i4 i8 u1 u2 u4 u8 f2 f4 f8";

  static NpyType of(String label, String descr) {
    Matcher form = FORM.matcher(descr);
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
    throw new DataFileException(label, "a type of " + NUMBERS, "'" + descr + "'");
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
      case 2 -> half(data.getShort(2 * index));
      case 4 -> data.getFloat(4 * index);
      default -> data.getDouble(8 * index);
    };
  }

  /** The integer; unsigned ones of 8 bytes beyond 2^63 come out negative. */
  long whole(ByteBuffer data, int index) {
    boolean signed = kind == 'i';
    return switch (bytes) {
      case 1 -> signed ? data.get(index) : data.get(index) & 0xffL;
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
    return text.toString().replaceAll("\0+$", "");
  }

  /** IEEE 754 binary16; Java 17 has no conversion of its own. */
  private static double half(short bits) {
    int exponent = bits >> 10 & 0x1f;
    int fraction = bits & 0x3ff;
    double magnitude =
        switch (exponent) {
          case 0 -> Math.scalb(fraction, -24);
          case 31 -> fraction == 0 ? Double.POSITIVE_INFINITY : Double.NaN;
          default -> Math.scalb(1024 + fraction, exponent - 25);
        };
    return bits < 0 ? -magnitude : magnitude;
  }
}
