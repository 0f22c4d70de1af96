// SPDX-License-Identifier: Apache-2.0
package io.eie.compiler.numpy;

import io.eie.compiler.file.DataFileException;
import io.eie.compiler.file.DataStream;
import io.eie.compiler.file.MatrixBuilder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * What the front of a NumPy array says, format versions 1 to 3 (numpy.lib.format): booleans, signed
 * and unsigned integers of 1 to 8 bytes, floats of 2, 4 and 8 bytes, fixed-width text; little or
 * big endian; C or Fortran order.
 *
 * @param label where the array comes from, for messages
 * @param type type of the elements
 * @param shape length along each dimension
 * @param fortran whether the first dimension is the fastest
 */
public record NpyHeader(String label, NpyType type, int[] shape, boolean fortran) {
  private static final byte[] MAGIC = {(byte) 0x93, 'N', 'U', 'M', 'P', 'Y'};

  /** NumPy itself refuses longer headers of arrays without named fields. */
  private static final int MAX_HEADER = 65_536;

  /** Reads a header; the stream is then at the first element. */
  public static NpyHeader read(DataStream in) {
    byte[] front = in.read(MAGIC.length + 2);
    if (front.length < MAGIC.length + 2
        || !Arrays.equals(front, 0, MAGIC.length, MAGIC, 0, MAGIC.length)) {
      throw new DataFileException(in.label(), "a NumPy array (.npy)", "no header of one");
    }
    int version = front[MAGIC.length];
    if (version < 1 || version > 3) {
      throw new DataFileException(
          in.label(), "NumPy format version 1, 2 or 3", Integer.toString(version & 0xff));
    }
    byte[] lengthBytes = in.read(version == 1 ? Short.BYTES : Integer.BYTES);
    if (lengthBytes.length < (version == 1 ? Short.BYTES : Integer.BYTES)) {
      throw new DataFileException(in.label(), "a NumPy header", "its first bytes only");
    }
    long length = 0;
    for (int index = lengthBytes.length - 1; index >= 0; index--) {
      length = length << Byte.SIZE | lengthBytes[index] & 0xff;
    }
    long most = in.left() == DataStream.UNKNOWN ? MAX_HEADER : Math.min(MAX_HEADER, in.left());
    if (length > most) {
      throw new DataFileException(
          in.label(), "a NumPy header of at most " + most + " bytes", length + " bytes declared");
    }
    byte[] text = in.read((int) length);
    if (text.length < length) {
      throw new DataFileException(in.label(), "a NumPy header", "its first bytes only");
    }
    NpyHeader header =
        NpyHeaderText.parse(in.label(), new String(text, StandardCharsets.UTF_8).strip());
    header.checkLength(in);
    return header;
  }

  private void checkLength(DataStream in) {
    long most = in.left() == DataStream.UNKNOWN ? in.most() : in.left();
    long count = count();
    boolean fits = count <= most && count * type.bytes() <= most;
    if (!fits || in.left() != DataStream.UNKNOWN && count * type.bytes() != in.left()) {
      throw new DataFileException(
          label,
          dataText(),
          in.left() == DataStream.UNKNOWN ? "fewer" : in.left() + " bytes of data");
    }
  }

  public int dimensions() {
    return shape.length;
  }

  /** Elements over all dimensions; {@link Long#MAX_VALUE} for more than fit. */
  public long count() {
    long count = 1;
    for (int side : shape) {
      if (side == 0) {
        return 0;
      }
      count = count > Long.MAX_VALUE / side ? Long.MAX_VALUE : count * side;
    }
    return count;
  }

  /** The shape as Python writes it. */
  public String shapeText() {
    StringBuilder text = new StringBuilder("(");
    for (int dimension = 0; dimension < shape.length; dimension++) {
      text.append(dimension == 0 ? "" : ", ").append(shape[dimension]);
    }
    return text.append(shape.length == 1 ? ",)" : ")").toString();
  }

  /** What the data are to be, for messages. */
  String dataText() {
    return "the data of shape " + shapeText() + " in " + type.bytes() + " bytes each";
  }

  /** A failure: the data end before the last element. */
  DataFileException tooShort(long bytes) {
    return new DataFileException(label, dataText(), bytes + " bytes of data");
  }

  /** Index in C order of an element that a file in Fortran order has at an index. */
  public int indexInC(int index) {
    int rest = index;
    int place = 0;
    int stride = (int) count();
    for (int side : shape) {
      stride /= side;
      place += rest % side * stride;
      rest /= side;
    }
    return place;
  }

  /** Rows and columns of a dense matrix of numbers. */
  public int[] matrixSides() {
    requireNumbers();
    if (dimensions() != 2) {
      throw new DataFileException(label, "a matrix (two dimensions)", "the shape " + shapeText());
    }
    MatrixBuilder.requireSides(label, shape[0], shape[1]);
    return shape;
  }

  void requireNumbers() {
    if (type.isText()) {
      throw new DataFileException(label, "numbers", "text");
    }
  }
}
