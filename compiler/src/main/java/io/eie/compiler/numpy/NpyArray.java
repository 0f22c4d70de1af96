// SPDX-License-Identifier: Apache-2.0
package io.eie.compiler.numpy;

import io.eie.compiler.file.DataFileException;
import io.eie.compiler.file.DataStream;
import io.eie.compiler.file.MemoryBudget;
import java.io.ByteArrayInputStream;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;

/** A small NumPy array of text or of whole numbers, whole in memory, in the order of the file. */
public final class NpyArray {
  /** Bytes of a text beside its characters, in a list and in a set of what was seen. */
  private static final int BYTES_PER_TEXT = 160;

  private final NpyHeader header;
  private final ByteBuffer data;
  private final MemoryBudget budget;

  private NpyArray(NpyHeader header, ByteBuffer data, MemoryBudget budget) {
    this.header = header;
    this.data = data;
    this.budget = budget;
  }

  public static NpyArray read(DataStream in) {
    NpyHeader header = NpyHeader.read(in);
    byte[] data = in.readAll();
    long bytes = header.count() * header.type().bytes();
    if (data.length != bytes) {
      throw header.tooShort(data.length);
    }
    return new NpyArray(
        header, ByteBuffer.wrap(data).order(header.type().byteOrder()), in.budget());
  }

  /** A stream of bytes that are in memory already. */
  static DataStream stream(String label, byte[] bytes) {
    MemoryBudget budget = new MemoryBudget();
    return new DataStream(
        label, new ByteArrayInputStream(bytes), bytes.length, bytes.length, budget);
  }

  String label() {
    return header.label();
  }

  /** The texts of an array of one dimension or none. */
  public List<String> texts(String what) {
    if (!header.type().isText() || header.dimensions() > 1) {
      throw new DataFileException(
          label(), what, header.type().isText() ? "the shape " + header.shapeText() : "no text");
    }
    budget.take(label(), header.count() * (BYTES_PER_TEXT + (long) header.type().bytes()));
    List<String> texts = new ArrayList<>();
    for (int index = 0; index < header.count(); index++) {
      texts.add(header.type().text(data, index));
    }
    return texts;
  }

  /** The truth value of an array of one element. */
  public boolean flag() {
    if (!header.type().isWhole()
        || header.count() != 1
        || (header.type().whole(data, 0) & ~1L) != 0) {
      throw new DataFileException(
          label(), "one truth value", "the shape " + header.shapeText() + " or another type");
    }
    return header.type().whole(data, 0) == 1;
  }
}
