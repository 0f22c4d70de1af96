// SPDX-License-Identifier: Apache-2.0
package io.eie.compiler.numpy;

import io.eie.compiler.file.DataFileException;
import io.eie.compiler.file.DataStream;
import java.nio.ByteBuffer;

/** The elements of a NumPy array one after the other, in the order of the file. */
public final class NpyReader {
  private static final int BUFFER = 1 << 16;

  private final DataStream in;
  private final NpyHeader header;
  private final byte[] bytes;
  private final ByteBuffer buffer;
  private int next;
  private int count;
  private long read;

  private NpyReader(DataStream in, NpyHeader header) {
    this.in = in;
    this.header = header;
    int size = header.type().bytes();
    bytes = new byte[Math.max(1, BUFFER / size) * size];
    buffer = ByteBuffer.wrap(bytes).order(header.type().byteOrder());
  }

  /**
   * Reads the header of an array of numbers.
   *
   * @throws DataFileException when there is none, or another kind of array
   */
  public static NpyReader open(DataStream in) {
    NpyHeader header = NpyHeader.read(in);
    header.requireNumbers();
    return new NpyReader(in, header);
  }

  public NpyHeader header() {
    return header;
  }

  /** The next element. */
  public double number() {
    return header.type().number(buffer, advance());
  }

  /** The next element of an array of whole numbers. */
  long whole() {
    return header.type().whole(buffer, advance());
  }

  private int advance() {
    if (next == count) {
      int size = header.type().bytes();
      int got = in.read(bytes, 0, bytes.length);
      read += got;
      count = got / size;
      next = 0;
      if (count == 0) {
        throw header.tooShort(read);
      }
    }
    return next++;
  }

  /** Refuses anything after the last element. */
  public void requireEnd() {
    if (next < count) {
      throw new DataFileException(header.label(), header.dataText(), "more");
    }
    in.requireEnd(header.dataText());
  }
}
