// SPDX-License-Identifier: Apache-2.0
package io.eie.compiler.onnx;

import io.eie.compiler.file.DataFileException;
import io.eie.compiler.file.MemoryBudget;
import java.util.Map;

/**
 * Counts the fields of a model before it is parsed: every message is an object, and the shortest is
 * two bytes long. Payloads of tensors and texts are skipped.
 */
final class FieldCount {
  /** Bytes of a field as an object, with its place in a list. */
  private static final long BYTES_PER_FIELD = 160;

  /** Bytes for every byte: numbers of one byte become eight, in a list that doubles. */
  private static final int BYTES_PER_BYTE = 16;

  /** Deepest nesting of messages; protobuf's own limit. */
  private static final int DEEPEST = 100;

  private enum Message {
    OTHER,
    MODEL,
    GRAPH,
    NODE,
    ATTRIBUTE,
    TENSOR,
    SPARSE_TENSOR,
    VALUE,
    TYPE,
    TENSOR_TYPE,
    SHAPE,
    FUNCTION
  }

  /** Fields that hold messages with messages in them, by number. */
  private static final Map<Message, Map<Integer, Message>> PARTS =
      Map.ofEntries(
          Map.entry(
              Message.MODEL,
              Map.of(
                  7,
                  Message.GRAPH,
                  8,
                  Message.SHAPE,
                  14,
                  Message.SHAPE,
                  20,
                  Message.SHAPE,
                  25,
                  Message.FUNCTION)),
          Map.entry(
              Message.GRAPH,
              Map.of(
                  1,
                  Message.NODE,
                  5,
                  Message.TENSOR,
                  11,
                  Message.VALUE,
                  12,
                  Message.VALUE,
                  13,
                  Message.VALUE,
                  14,
                  Message.SHAPE,
                  15,
                  Message.SPARSE_TENSOR)),
          Map.entry(Message.NODE, Map.of(5, Message.ATTRIBUTE, 9, Message.SHAPE)),
          Map.entry(
              Message.ATTRIBUTE,
              Map.of(
                  5,
                  Message.TENSOR,
                  6,
                  Message.GRAPH,
                  10,
                  Message.TENSOR,
                  11,
                  Message.GRAPH,
                  14,
                  Message.TYPE,
                  15,
                  Message.TYPE,
                  22,
                  Message.SPARSE_TENSOR,
                  23,
                  Message.SPARSE_TENSOR)),
          Map.entry(Message.SPARSE_TENSOR, Map.of(1, Message.TENSOR, 2, Message.TENSOR)),
          Map.entry(Message.VALUE, Map.of(2, Message.TYPE, 4, Message.SHAPE)),
          Map.entry(
              Message.TYPE,
              Map.of(
                  1,
                  Message.TENSOR_TYPE,
                  4,
                  Message.TENSOR_TYPE,
                  5,
                  Message.TENSOR_TYPE,
                  8,
                  Message.TENSOR_TYPE,
                  9,
                  Message.TENSOR_TYPE)),
          Map.entry(Message.TENSOR_TYPE, Map.of(1, Message.TYPE, 2, Message.SHAPE)),
          Map.entry(
              Message.FUNCTION,
              Map.of(
                  7,
                  Message.NODE,
                  9,
                  Message.SHAPE,
                  11,
                  Message.ATTRIBUTE,
                  12,
                  Message.VALUE,
                  14,
                  Message.SHAPE)),
          Map.entry(Message.TENSOR, Map.of(3, Message.SHAPE, 13, Message.SHAPE, 16, Message.SHAPE)),
          Map.entry(Message.SHAPE, Map.of(1, Message.OTHER, 2, Message.OTHER)));

  private final String label;
  private final byte[] bytes;
  private final MemoryBudget budget;
  private int at;
  private long fields;

  private FieldCount(String label, byte[] bytes, MemoryBudget budget) {
    this.label = label;
    this.bytes = bytes;
    this.budget = budget;
  }

  /**
   * Takes the memory of a parsed model from the budget.
   *
   * @throws DataFileException when there is less left, or the bytes are no model
   */
  static void take(String label, byte[] bytes, MemoryBudget budget) {
    budget.take(label, (long) BYTES_PER_BYTE * bytes.length);
    FieldCount count = new FieldCount(label, bytes, budget);
    count.message(Message.MODEL, bytes.length, 0);
  }

  private void message(Message kind, int end, int depth) {
    if (depth > DEEPEST) {
      throw none("messages in each other deeper than " + DEEPEST);
    }
    Map<Integer, Message> parts = PARTS.getOrDefault(kind, Map.of());
    while (at < end) {
      if ((fields++ & 0x3ff) == 0) {
        budget.take(label, BYTES_PER_FIELD << 10);
      }
      long tag = number(end);
      switch ((int) (tag & 7)) {
        case 0 -> number(end);
        case 1 -> skip(8, end);
        case 2 -> {
          long length = number(end);
          if (length < 0 || length > end - at) {
            throw none("a field of " + length + " bytes where " + (end - at) + " follow");
          }
          int stop = at + (int) length;
          Message part = parts.get((int) (tag >>> 3));
          if (part != null && part != Message.OTHER) {
            message(part, stop, depth + 1);
          }
          at = stop;
        }
        case 5 -> skip(4, end);
        default -> throw none("a field of the unknown kind " + (tag & 7));
      }
    }
  }

  private void skip(int count, int end) {
    if (count > end - at) {
      throw none("an end in the middle of a number");
    }
    at += count;
  }

  private long number(int end) {
    long value = 0;
    for (int shift = 0; shift < 64; shift += 7) {
      if (at == end) {
        throw none("an end in the middle of a number");
      }
      byte next = bytes[at++];
      value |= (long) (next & 0x7f) << shift;
      if (next >= 0) {
        return value;
      }
    }
    throw none("a number of more than ten bytes");
  }

  private DataFileException none(String found) {
    return new DataFileException(label, "an ONNX model", found + " (byte " + at + ")");
  }
}
