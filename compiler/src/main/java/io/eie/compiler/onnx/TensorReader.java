// SPDX-License-Identifier: Apache-2.0
package io.eie.compiler.onnx;

import ai.onnx.proto.OnnxMl.TensorProto;
import ai.onnx.proto.OnnxMl.TensorProto.DataLocation;
import ai.onnx.proto.OnnxMl.TensorProto.DataType;
import com.google.protobuf.ByteString;
import io.eie.common.Quoted;
import io.eie.compiler.file.DataFileException;
import io.eie.compiler.file.ShortFloats;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Locale;
import java.util.function.IntToDoubleFunction;

/** Constants as a model stores them: in a list of numbers, as bytes, or in a file beside it. */
final class TensorReader {
  private static final int MOST_SIDES = 16;

  private final String label;
  private final ExternalData external;

  TensorReader(String label, ExternalData external) {
    this.label = label;
    this.external = external;
  }

  /**
   * A constant; its elements are read later.
   *
   * @throws DataFileException when it cannot be what it says
   */
  Tensor read(String name, TensorProto tensor) {
    DataType type = DataType.forNumber(tensor.getDataType());
    int bytes = type == null ? 0 : bytes(type);
    String where = label + "!" + Quoted.of(name);
    if (bytes == 0) {
      throw new DataFileException(
          where,
          "numbers of the types FLOAT, FLOAT16, BFLOAT16, DOUBLE, BOOL or whole ones",
          type == null ? "type " + tensor.getDataType() : type.name());
    }
    if (tensor.hasSegment()) {
      throw new DataFileException(where, "a whole tensor", "a segment of one");
    }
    int[] sides = sides(where, tensor);
    boolean real =
        switch (type) {
          case FLOAT, FLOAT16, BFLOAT16, DOUBLE -> true;
          default -> false;
        };
    Tensor shape = new Tensor(name, sides, real, () -> null);
    int count = shape.count();
    if (tensor.getDataLocation() == DataLocation.EXTERNAL) {
      external.check(where, tensor, (long) count * bytes);
      return new Tensor(
          name, sides, real, () -> raw(type, external.read(where, tensor, count * (long) bytes)));
    }
    if (tensor.hasRawData()) {
      ByteString data = tensor.getRawData();
      requireLength(where, (long) count * bytes, data.size(), "bytes");
      return new Tensor(name, sides, real, () -> raw(type, data.asReadOnlyByteBuffer()));
    }
    requireLength(where, count, listed(type, tensor), "numbers");
    return new Tensor(name, sides, real, () -> typed(type, tensor));
  }

  private static void requireLength(String where, long expected, long found, String what) {
    if (expected != found) {
      throw new DataFileException(
          where, expected + " " + what + ", as its sides say", Long.toString(found));
    }
  }

  private int[] sides(String where, TensorProto tensor) {
    if (tensor.getDimsCount() > MOST_SIDES) {
      throw new DataFileException(
          where, "at most " + MOST_SIDES + " sides", Integer.toString(tensor.getDimsCount()));
    }
    int[] sides = new int[tensor.getDimsCount()];
    long count = 1;
    for (int axis = 0; axis < sides.length; axis++) {
      long side = tensor.getDims(axis);
      if (side < 0
          || side > Integer.MAX_VALUE - 8
          || count * Math.max(1, side) > Integer.MAX_VALUE - 8) {
        throw new DataFileException(
            where,
            "at most " + (Integer.MAX_VALUE - 8) + " numbers",
            "the sides " + tensor.getDimsList().stream().limit(MOST_SIDES).toList());
      }
      sides[axis] = (int) side;
      count *= Math.max(1, side);
    }
    return sides;
  }

  /** Bytes of a number; 0 for a type that holds none we read. */
  private static int bytes(DataType type) {
    return switch (type) {
      case UINT8, INT8, BOOL -> 1;
      case UINT16, INT16, FLOAT16, BFLOAT16 -> 2;
      case FLOAT, INT32, UINT32 -> 4;
      case DOUBLE, INT64, UINT64 -> 8;
      default -> 0;
    };
  }

  private static IntToDoubleFunction raw(DataType type, ByteBuffer buffer) {
    ByteBuffer data = buffer.order(ByteOrder.LITTLE_ENDIAN);
    return switch (type) {
      case FLOAT -> index -> data.getFloat(4 * index);
      case DOUBLE -> index -> data.getDouble(8 * index);
      case FLOAT16 -> index -> ShortFloats.half(data.getShort(2 * index));
      case BFLOAT16 -> index -> ShortFloats.brain(data.getShort(2 * index));
      case UINT8, BOOL -> index -> data.get(index) & 0xff;
      case INT8 -> data::get;
      case UINT16 -> index -> data.getShort(2 * index) & 0xffff;
      case INT16 -> index -> data.getShort(2 * index);
      case INT32 -> index -> data.getInt(4 * index);
      case UINT32 -> index -> Integer.toUnsignedLong(data.getInt(4 * index));
      default -> index -> data.getLong(8 * index);
    };
  }

  private static int listed(DataType type, TensorProto tensor) {
    return switch (type) {
      case FLOAT -> tensor.getFloatDataCount();
      case DOUBLE -> tensor.getDoubleDataCount();
      case INT64 -> tensor.getInt64DataCount();
      case UINT32, UINT64 -> tensor.getUint64DataCount();
      default -> tensor.getInt32DataCount();
    };
  }

  private static IntToDoubleFunction typed(DataType type, TensorProto tensor) {
    return switch (type) {
      case FLOAT -> tensor::getFloatData;
      case DOUBLE -> tensor::getDoubleData;
      case INT64 -> tensor::getInt64Data;
      case UINT32, UINT64 -> tensor::getUint64Data;
      case FLOAT16 -> index -> ShortFloats.half((short) tensor.getInt32Data(index));
      case BFLOAT16 -> index -> ShortFloats.brain((short) tensor.getInt32Data(index));
      default -> tensor::getInt32Data;
    };
  }

  /** The name of a type, for messages. */
  static String typeName(long number) {
    DataType type = number < 0 || number > 1000 ? null : DataType.forNumber((int) number);
    return type == null ? "type " + number : type.name().toLowerCase(Locale.ROOT);
  }

  /** Whether a type is one of floating-point numbers. */
  static boolean isReal(long number) {
    return number == DataType.FLOAT_VALUE
        || number == DataType.FLOAT16_VALUE
        || number == DataType.BFLOAT16_VALUE
        || number == DataType.DOUBLE_VALUE;
  }
}
