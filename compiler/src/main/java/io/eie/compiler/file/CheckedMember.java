// SPDX-License-Identifier: Apache-2.0
package io.eie.compiler.file;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.CRC32;
import java.util.zip.ZipException;

/** A member of an archive that is held against its declared length and checksum at its end. */
final class CheckedMember extends FilterInputStream {
  private final long size;
  private final long expected;
  private final CRC32 checksum = new CRC32();
  private long count;

  CheckedMember(InputStream in, long size, long expected) {
    super(in);
    this.size = size;
    this.expected = expected;
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
  }

  @Override
  public int read(byte[] bytes, int from, int length) throws IOException {
    int read = super.read(bytes, from, length);
    if (read > 0) {
      checksum.update(bytes, from, read);
      count += read;
    }
    if (count > size || read < 0 && count < size) {
      throw new ZipException("another length than declared");
    }
    if (count == size && checksum.getValue() != expected) {
      throw new ZipException("a wrong checksum");
    }
    return read;
  }

  @Override
  public boolean markSupported() {
    return false;
  }
}
