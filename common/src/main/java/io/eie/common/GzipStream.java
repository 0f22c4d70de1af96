// SPDX-License-Identifier: Apache-2.0
package io.eie.common;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;

/**
 * A file compressed by gzip. The JDK's stream ends silently where a file goes on with something
 * else than a further compressed part; this one refuses it.
 */
public final class GzipStream extends GZIPInputStream {
  private static final int BUFFER = 1 << 16;

  private final Counted file;
  private final long length;
  private long filled;
  private boolean ended;

  private GzipStream(Counted file, long length) throws IOException {
    super(file, BUFFER);
    this.file = file;
    this.length = length;
  }

  /** Whether a file that starts so is compressed. */
  public static boolean starts(byte[] start) {
    return start.length > 1 && start[0] == 0x1f && start[1] == (byte) 0x8b;
  }

  /**
   * The contents of a file.
   *
   * @param in the file from its front
   * @param length its length
   */
  public static InputStream of(InputStream in, long length) throws IOException {
    return new GzipStream(new Counted(in), length);
  }

  @Override
  protected void fill() throws IOException {
    super.fill();
    filled = file.count;
  }

  @Override
  public int read(byte[] bytes, int from, int count) throws IOException {
    int read = super.read(bytes, from, count);
    // The checksum and the length, eight bytes, follow the compressed data.
    if (read < 0 && !ended && filled - inf.getRemaining() + 8 != length) {
      throw new ZipException("bytes follow the compressed data");
    }
    ended |= read < 0;
    return read;
  }

  /** Counts what is read from the file. */
  private static final class Counted extends FilterInputStream {
    private long count;

    Counted(InputStream in) {
      super(in);
    }

    @Override
    public int read() throws IOException {
      int read = super.read();
      count += read < 0 ? 0 : 1;
      return read;
    }

    @Override
    public int read(byte[] bytes, int from, int size) throws IOException {
      int read = super.read(bytes, from, size);
      count += Math.max(0, read);
      return read;
    }
  }
}
