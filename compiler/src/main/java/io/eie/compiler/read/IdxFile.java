// SPDX-License-Identifier: Apache-2.0
package io.eie.compiler.read;

import io.eie.compiler.file.DataFileException;
import io.eie.compiler.file.DataStream;
import java.nio.ByteBuffer;
import java.util.Arrays;

/**
 * An idx file of unsigned bytes, as MNIST uses it, plain or compressed by gzip: two zero bytes,
 * type 8, count of dimensions, each side as four bytes (most significant first), then the data.
 *
 * @param in the data, last dimension fastest
 * @param sides length along each dimension
 * @param bytes bytes of data
 */
record IdxFile(DataStream in, int[] sides, int bytes) {
  private static final int UNSIGNED_BYTE = 8;

  /** Reads a header; the stream is then at the first byte of the data. */
  static IdxFile read(DataStream in, int dimensions) {
    byte[] start = in.read(Integer.BYTES * (1 + dimensions));
    if (start.length < Integer.BYTES
        || ByteBuffer.wrap(start).getInt() != (UNSIGNED_BYTE << 8 | dimensions)
        || start.length < Integer.BYTES * (1 + dimensions)) {
      throw new DataFileException(
          in.label(),
          "an idx file of unsigned bytes in " + dimensions + " dimensions (or a NumPy array .npy)",
          "no header of one");
    }
    int[] sides = new int[dimensions];
    ByteBuffer.wrap(start, Integer.BYTES, Integer.BYTES * dimensions).asIntBuffer().get(sides);
    return new IdxFile(in, sides, (int) length(in, sides));
  }

  private static long length(DataStream in, int[] sides) {
    long bytes = 1;
    for (int side : sides) {
      bytes *= side;
      if (side < 0 || bytes > Math.min(in.most(), Integer.MAX_VALUE - 8)) {
        throw new DataFileException(
            in.label(), "sides that the file's length can back", Arrays.toString(sides));
      }
    }
    return bytes;
  }

  /** The next bytes of the data. */
  byte[] next(int count, int before) {
    byte[] data = in.read(count);
    if (data.length < count) {
      throw wrong((before + data.length) + " bytes");
    }
    return data;
  }

  /** Refuses anything after the data. */
  void requireEnd() {
    if (in.read(1).length > 0) {
      throw wrong("more");
    }
  }

  private DataFileException wrong(String found) {
    return new DataFileException(
        in.label(), bytes + " bytes of data for " + Arrays.toString(sides), found);
  }
}
