// SPDX-License-Identifier: Apache-2.0
package io.eie.compiler.numpy;

import io.eie.common.AtomicFile;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.function.IntFunction;
import java.util.stream.Collectors;

/**
 * Writes NumPy arrays of format version 1, little-endian, in C order. Files appear complete or not
 * at all.
 */
public final class NpyWriter {
  /** Longest piece that is converted at once. */
  private static final int CHUNK = 1 << 16;

  /** Element {@code index} into the buffer. */
  private interface Element {
    void put(ByteBuffer buffer, int index);
  }

  private NpyWriter() {}

  /** Writes floats of 4 bytes; the product of the shape is the count of values. */
  public static void write(Path path, float[] values, int... shape) {
    write(path, "<f4", Float.BYTES, values.length, shape, (b, i) -> b.putFloat(values[i]));
  }

  /** Writes signed integers of 2 bytes. */
  public static void write(Path path, short[] values, int... shape) {
    write(path, "<i2", Short.BYTES, values.length, shape, (b, i) -> b.putShort(values[i]));
  }

  /** Writes signed integers of 4 bytes. */
  public static void write(Path path, int[] values, int... shape) {
    write(path, "<i4", Integer.BYTES, values.length, shape, (b, i) -> b.putInt(values[i]));
  }

  /** Writes signed integers of 8 bytes. */
  public static void write(Path path, long[] values, int... shape) {
    write(path, "<i8", Long.BYTES, values.length, shape, (b, i) -> b.putLong(values[i]));
  }

  /** Writes a matrix of signed integers of 4 bytes, row by row, without holding all of it. */
  public static void write(Path path, int rows, int columns, IntFunction<int[]> row) {
    AtomicFile.write(
        path,
        out -> {
          out.write(header("<i4", new int[] {rows, columns}));
          for (int index = 0; index < rows; index++) {
            int[] values = row.apply(index);
            elements(out, Integer.BYTES, columns, (b, i) -> b.putInt(values[i]));
          }
        });
  }

  /**
   * An array as a member of an archive.
   *
   * @param descr type as NumPy writes it, such as {@code <f4}
   * @param data the elements in C order
   * @param shape sides; none for a single element
   */
  public static byte[] array(String descr, byte[] data, int... shape) {
    byte[] header = header(descr, shape);
    byte[] array = Arrays.copyOf(header, header.length + data.length);
    System.arraycopy(data, 0, array, header.length, data.length);
    return array;
  }

  private static void write(
      Path path, String descr, int bytes, int count, int[] shape, Element element) {
    if (Arrays.stream(shape).asLongStream().reduce(1, (a, b) -> a * b) != count) {
      throw new IllegalArgumentException(
          String.format(
              Locale.ROOT, "shape must have %d elements, was %s", count, Arrays.toString(shape)));
    }
    AtomicFile.write(
        path,
        out -> {
          out.write(header(descr, shape));
          elements(out, bytes, count, element);
        });
  }

  private static void elements(OutputStream out, int bytes, int count, Element element)
      throws IOException {
    ByteBuffer buffer =
        ByteBuffer.allocate(Math.min(CHUNK, Math.max(1, count)) * bytes)
            .order(ByteOrder.LITTLE_ENDIAN);
    for (int index = 0; index < count; index++) {
      element.put(buffer, index);
      if (!buffer.hasRemaining()) {
        out.write(buffer.array());
        buffer.clear();
      }
    }
    out.write(buffer.array(), 0, buffer.position());
  }

  /** Magic, version 1.0, length, and a header that ends on a multiple of 64 bytes. */
  private static byte[] header(String descr, int[] shape) {
    String sides =
        Arrays.stream(shape).mapToObj(Integer::toString).collect(Collectors.joining(", "));
    String dictionary =
        String.format(
            Locale.ROOT,
            "{'descr': '%s', 'fortran_order': False, 'shape': (%s), }",
            descr,
            shape.length == 1 ? sides + "," : sides);
    int before = 10;
    int total = (before + dictionary.length() + 1 + 63) / 64 * 64;
    ByteBuffer header = ByteBuffer.allocate(total).order(ByteOrder.LITTLE_ENDIAN);
    header.put(new byte[] {(byte) 0x93, 'N', 'U', 'M', 'P', 'Y', 1, 0});
    header.putShort((short) (total - before));
    header.put(dictionary.getBytes(StandardCharsets.US_ASCII));
    while (header.position() < total - 1) {
      header.put((byte) ' ');
    }
    header.put((byte) '\n');
    return header.array();
  }
}
