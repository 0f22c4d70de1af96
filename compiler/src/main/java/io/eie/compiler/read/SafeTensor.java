// SPDX-License-Identifier: Apache-2.0
package io.eie.compiler.read;

import io.eie.compiler.file.DataFileException;
import io.eie.compiler.file.MatrixBuilder;
import io.eie.compiler.file.MemoryBudget;
import io.eie.compiler.file.ShortFloats;
import io.eie.compiler.matrix.SparseMatrix;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.List;
import java.util.function.IntToDoubleFunction;

/**
 * A tensor of a {@code .safetensors} file.
 *
 * @param label file and name, for messages
 * @param type its type, as the format names it
 * @param sides its sides
 * @param from the first byte of its data
 * @param to the byte after the last
 * @param data its bytes
 */
record SafeTensor(
    String label, String type, List<Long> sides, long from, long to, ByteBuffer data) {
  /**
   * A tensor.
   *
   * @param data the data of all tensors
   * @throws DataFileException when its place is not within the data, or not as long as its sides
   *     say
   */
  static SafeTensor of(
      String label, String type, List<Long> sides, long from, long to, ByteBuffer data) {
    long count = 1;
    for (long side : sides) {
      if (side > Integer.MAX_VALUE || count * Math.max(1, side) > Integer.MAX_VALUE) {
        throw new DataFileException(
            label, "at most " + Integer.MAX_VALUE + " numbers", "the sides " + sides);
      }
      count *= side;
    }
    if (from > to || to > data.capacity()) {
      throw new DataFileException(
          label, "a place within the " + data.capacity() + " bytes of data", from + ".." + to);
    }
    int bytes = bytes(type);
    if (bytes > 0 && count * bytes != to - from) {
      throw new DataFileException(
          label, count * bytes + " bytes, as its sides say", (to - from) + " bytes");
    }
    return new SafeTensor(
        label,
        type,
        sides,
        from,
        to,
        data.slice((int) from, (int) (to - from)).order(ByteOrder.LITTLE_ENDIAN));
  }

  private static int bytes(String type) {
    return switch (type) {
      case "F16", "BF16" -> 2;
      case "F32" -> 4;
      case "F64" -> 8;
      default -> 0;
    };
  }

  /** Two sides, or more of which the others are 1: a convolution of 1 x 1. */
  boolean isMatrix() {
    return sides.size() >= 2 && sides.stream().skip(2).allMatch(side -> side == 1);
  }

  long[] matrixSides() {
    return new long[] {sides.get(0), sides.get(1)};
  }

  /** Type and sides as text. */
  String text() {
    return (type.matches("[A-Z0-9_]{1,20}") ? type : "another type") + " " + sides;
  }

  private IntToDoubleFunction reader() {
    return switch (type) {
      case "F16" -> index -> ShortFloats.half(data.getShort(2 * index));
      case "BF16" -> index -> ShortFloats.brain(data.getShort(2 * index));
      case "F32" -> index -> data.getFloat(4 * index);
      case "F64" -> index -> data.getDouble(8 * index);
      default ->
          throw new DataFileException(label, "numbers of type F16, BF16, F32 or F64", text());
    };
  }

  SparseMatrix matrix(MemoryBudget budget) {
    long[] side = matrixSides();
    MatrixBuilder matrix = MatrixBuilder.of(label, side[0], side[1], budget);
    IntToDoubleFunction reader = reader();
    int index = 0;
    for (int row = 0; row < side[0]; row++) {
      for (int column = 0; column < side[1]; column++) {
        matrix.add(row, column, finite(reader.applyAsDouble(index), index));
        index++;
      }
    }
    return matrix.build();
  }

  double[] vector(MemoryBudget budget) {
    if (sides.size() != 1) {
      throw new DataFileException(label, "a vector", "the sides " + sides);
    }
    int length = sides.get(0).intValue();
    budget.take(label, (long) Double.BYTES * length);
    IntToDoubleFunction reader = reader();
    double[] values = new double[length];
    for (int index = 0; index < length; index++) {
      values[index] = finite(reader.applyAsDouble(index), index);
    }
    return values;
  }

  private double finite(double value, int index) {
    if (!Double.isFinite(value)) {
      throw new DataFileException(label, "finite numbers", value + " at index " + index);
    }
    return value;
  }
}
