// SPDX-License-Identifier: Apache-2.0
package io.eie.compiler.file;

import io.eie.common.FailureReason;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;

/**
 * The bytes of a data file or of a member of an archive, from front to back. What it fails with
 * names it.
 */
public final class DataStream implements Closeable {
  /** Length of a stream that is unknown until its end. */
  public static final long UNKNOWN = -1;

  private final String label;
  private final InputStream in;
  private final long most;
  private final MemoryBudget budget;
  private long left;

  /**
   * A stream.
   *
   * @param label the file, and the member of an archive after {@code !}, for messages
   * @param length its length, or {@link #UNKNOWN}
   * @param most the most bytes that it can yield
   * @param budget what may be taken of its data
   */
  public DataStream(String label, InputStream in, long length, long most, MemoryBudget budget) {
    this.label = label;
    this.in = in;
    this.left = length;
    this.most = most;
    this.budget = budget;
  }

  public String label() {
    return label;
  }

  public MemoryBudget budget() {
    return budget;
  }

  /** The most bytes that it yields from its front. */
  public long most() {
    return most;
  }

  /** The bytes that follow, or {@link #UNKNOWN}. */
  public long left() {
    return left;
  }

  /** The next bytes into a part of an array; fewer at the end. */
  public int read(byte[] bytes, int from, int count) {
    try {
      int read = in.readNBytes(bytes, from, count);
      left -= left == UNKNOWN ? 0 : read;
      return read;
    } catch (IOException e) {
      throw new DataFileException(label, "an intact file", FailureReason.of(e));
    }
  }

  /** The next bytes, in an array of their own; fewer at the end. */
  public byte[] read(int count) {
    byte[] bytes = new byte[count];
    int read = read(bytes, 0, count);
    return read == count ? bytes : Arrays.copyOf(bytes, read);
  }

  /** All bytes that follow. */
  public byte[] readAll() {
    byte[] bytes = new byte[0];
    int count = 0;
    int room = left == UNKNOWN ? 1 << 16 : (int) left;
    while (true) {
      budget.take(label, (long) count + room);
      bytes = Arrays.copyOf(bytes, count + room);
      budget.give(count);
      int read = read(bytes, count, room);
      count += read;
      if (read < room || left == 0) {
        requireEnd("the end of the file");
        return count == bytes.length ? bytes : Arrays.copyOf(bytes, count);
      }
      room = bytes.length;
    }
  }

  /**
   * Refuses anything more.
   *
   * @param expected what all of the data were to be, for the message
   */
  public void requireEnd(String expected) {
    if (read(new byte[1], 0, 1) > 0) {
      throw new DataFileException(label, expected, "more");
    }
  }

  @Override
  public void close() {
    try {
      in.close();
    } catch (IOException e) {
      // Opened for reading only: nothing can be lost.
    }
  }
}
