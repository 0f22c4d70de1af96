package io.eie.compiler.read;

import io.eie.common.FailureReason;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.zip.GZIPInputStream;

/**
 * An idx file of unsigned bytes, as MNIST uses it, plain or compressed by gzip: two zero bytes,
 * type 8, count of dimensions, each side as four bytes (most significant first), then the data.
 *
 * @param label path, for messages
 * @param sides length along each dimension
 * @param data the bytes, last dimension fastest
 */
record IdxFile(String label, int[] sides, byte[] data) {
  private static final int UNSIGNED_BYTE = 8;

  /** Deflate yields at most 1032 bytes for one. */
  private static final long MAX_RATIO = 1040;

  static IdxFile read(Path path, int dimensions) {
    String label = path.toString();
    byte[] file = DataFile.read(path);
    boolean compressed = file.length > 1 && file[0] == 0x1f && file[1] == (byte) 0x8b;
    try (InputStream raw = new ByteArrayInputStream(file);
        InputStream in = compressed ? new GZIPInputStream(raw) : raw) {
      byte[] start = in.readNBytes(Integer.BYTES * (1 + dimensions));
      if (start.length < Integer.BYTES
          || ByteBuffer.wrap(start).getInt() != (UNSIGNED_BYTE << 8 | dimensions)
          || start.length < Integer.BYTES * (1 + dimensions)) {
        throw new DataFileException(
            label,
            "an idx file of unsigned bytes in "
                + dimensions
                + " dimensions (or a NumPy array .npy)",
            "no header of one");
      }
      int[] sides = new int[dimensions];
      ByteBuffer.wrap(start, Integer.BYTES, Integer.BYTES * dimensions).asIntBuffer().get(sides);
      long bytes = length(label, sides, compressed ? MAX_RATIO * file.length : file.length);
      byte[] data = in.readNBytes((int) bytes);
      if (data.length < bytes || in.read() >= 0) {
        throw new DataFileException(
            label,
            bytes + " bytes of data for " + Arrays.toString(sides),
            data.length < bytes ? data.length + " bytes" : "more");
      }
      return new IdxFile(label, sides, data);
    } catch (IOException e) {
      throw new DataFileException(label, "an intact file", FailureReason.of(e));
    }
  }

  private static long length(String label, int[] sides, long most) {
    long bytes = 1;
    for (int side : sides) {
      bytes *= side;
      if (side < 0 || bytes > Math.min(most, Integer.MAX_VALUE - 8)) {
        throw new DataFileException(
            label, "sides that the file's length can back", Arrays.toString(sides));
      }
    }
    return bytes;
  }
}
