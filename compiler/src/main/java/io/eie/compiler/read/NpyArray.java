package io.eie.compiler.read;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A NumPy array, format versions 1 to 3 (numpy.lib.format): booleans, signed and unsigned integers
 * of 1 to 8 bytes, floats of 2, 4 and 8 bytes, fixed-width text; little or big endian; C or Fortran
 * order. Elements are addressed by their index in C order.
 */
final class NpyArray {
  private static final byte[] MAGIC = {(byte) 0x93, 'N', 'U', 'M', 'P', 'Y'};

  /** NumPy itself refuses longer headers of arrays without named fields. */
  private static final int MAX_HEADER = 65_536;

  private static final int MAX_DIMENSIONS = 8;

  private static final Pattern DESCR = Pattern.compile("'descr'\\s*:\\s*'([^']{1,16})'");
  private static final Pattern ORDER = Pattern.compile("'fortran_order'\\s*:\\s*(True|False)");
  private static final Pattern SHAPE = Pattern.compile("'shape'\\s*:\\s*\\(([0-9, ]{0,200})\\)");

  private final String label;
  private final NpyType type;
  private final int[] shape;
  private final boolean fortran;
  private final ByteBuffer data;

  private NpyArray(String label, NpyType type, int[] shape, boolean fortran, ByteBuffer data) {
    this.label = label;
    this.type = type;
    this.shape = shape;
    this.fortran = fortran;
    this.data = data;
  }

  static NpyArray read(Path path) {
    return parse(path.toString(), DataFile.read(path));
  }

  /**
   * Parses an array.
   *
   * @param label where the bytes come from, for messages
   */
  static NpyArray parse(String label, byte[] bytes) {
    ByteBuffer in = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
    if (bytes.length < MAGIC.length + 2
        || !ByteBuffer.wrap(bytes, 0, MAGIC.length).equals(ByteBuffer.wrap(MAGIC))) {
      throw new DataFileException(label, "a NumPy array (.npy)", "no header of one");
    }
    in.position(MAGIC.length);
    int version = in.get();
    in.get();
    if (version < 1 || version > 3) {
      throw new DataFileException(
          label, "NumPy format version 1, 2 or 3", Integer.toString(version & 0xff));
    }
    int lengthBytes = version == 1 ? Short.BYTES : Integer.BYTES;
    if (in.remaining() < lengthBytes) {
      throw new DataFileException(label, "a NumPy header", "its first bytes only");
    }
    long length =
        version == 1 ? Short.toUnsignedLong(in.getShort()) : Integer.toUnsignedLong(in.getInt());
    if (length > Math.min(MAX_HEADER, in.remaining())) {
      throw new DataFileException(
          label,
          "a NumPy header of at most " + Math.min(MAX_HEADER, in.remaining()) + " bytes",
          length + " bytes declared");
    }
    String header = new String(bytes, in.position(), (int) length, StandardCharsets.UTF_8);
    in.position(in.position() + (int) length);
    return parse(label, header.strip(), in.slice());
  }

  private static NpyArray parse(String label, String header, ByteBuffer data) {
    Matcher descr = DESCR.matcher(header);
    if (!descr.find()) {
      throw new DataFileException(label, "an array of numbers", "the header " + shown(header));
    }
    NpyType type = NpyType.of(label, descr.group(1));
    Matcher order = ORDER.matcher(header);
    Matcher shapeText = SHAPE.matcher(header);
    if (!order.find() || !shapeText.find()) {
      throw new DataFileException(
          label, "order and shape of an array", "the header " + shown(header));
    }
    int[] shape = shape(label, shapeText.group(1));
    long count = 1;
    for (int side : shape) {
      count *= side;
      // Stops before the product can leave 63 bits.
      if (count > data.remaining()) {
        break;
      }
    }
    if (count * type.bytes() != data.remaining()) {
      throw new DataFileException(
          label,
          "the data of shape (" + shapeText.group(1) + ") in " + type.bytes() + " bytes each",
          data.remaining() + " bytes of data");
    }
    return new NpyArray(
        label, type, shape, order.group(1).equals("True"), data.order(type.byteOrder()));
  }

  private static int[] shape(String label, String text) {
    List<String> sides =
        List.of(text.split(",", -1)).stream().map(String::strip).filter(s -> !s.isEmpty()).toList();
    if (sides.size() > MAX_DIMENSIONS
        || sides.stream().anyMatch(side -> !side.matches("[0-9]{1,9}"))) {
      throw new DataFileException(
          label, "at most 8 dimensions of up to 9 digits", "the shape (" + text + ")");
    }
    return sides.stream().mapToInt(Integer::parseInt).toArray();
  }

  private static String shown(String header) {
    return header.length() <= 120 ? header : header.substring(0, 120) + "…";
  }

  String label() {
    return label;
  }

  int dimensions() {
    return shape.length;
  }

  /** Length along a dimension. */
  int side(int dimension) {
    return shape[dimension];
  }

  /** Elements over all dimensions. */
  int count() {
    return data.capacity() / type.bytes();
  }

  boolean isText() {
    return type.isText();
  }

  boolean isWhole() {
    return type.isWhole();
  }

  /** The shape as Python writes it. */
  String shape() {
    StringBuilder text = new StringBuilder("(");
    for (int dimension = 0; dimension < shape.length; dimension++) {
      text.append(dimension == 0 ? "" : ", ").append(shape[dimension]);
    }
    return text.append(shape.length == 1 ? ",)" : ")").toString();
  }

  /** Element {@code index} in C order. */
  double number(int index) {
    return type.number(data, place(index));
  }

  /** Element {@code index} in C order of an array of whole numbers. */
  long whole(int index) {
    return type.whole(data, place(index));
  }

  /** Element {@code index} in C order of an array of text. */
  String text(int index) {
    return type.text(data, place(index));
  }

  /** The array as a matrix; element (row, column) of two dimensions. */
  double number(int row, int column) {
    return type.number(data, fortran ? column * shape[0] + row : row * shape[1] + column);
  }

  private int place(int index) {
    if (!fortran || shape.length < 2) {
      return index;
    }
    int rest = index;
    int place = 0;
    int stride = data.capacity() / type.bytes();
    for (int dimension = shape.length - 1; dimension >= 0; dimension--) {
      stride /= shape[dimension];
      place += rest % shape[dimension] * stride;
      rest /= shape[dimension];
    }
    return place;
  }
}
