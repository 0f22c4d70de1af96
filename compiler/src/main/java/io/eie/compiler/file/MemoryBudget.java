// SPDX-License-Identifier: Apache-2.0
package io.eie.compiler.file;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;

/**
 * How much memory the data of a network, or of input vectors, may take: 64 MiB, and 128 bytes for
 * every byte of the files that hold them. A few compressed bytes can stand for as many values as
 * one likes; what is read from real networks takes a small part of this.
 *
 * <p>Every reader tells what it takes before it takes it.
 */
public final class MemoryBudget {
  /** Bytes that any file may take. */
  public static final long BASE = 64L << 20;

  /** Bytes for every byte of a file. */
  public static final int FACTOR = 128;

  private final Set<Path> files = new HashSet<>();
  private long all = BASE;
  private long taken;

  /** A file of so many bytes is read as well; a file that is read again counts once. */
  public void file(Path path, long bytes) {
    if (files.add(path.toAbsolutePath().normalize())) {
      all += FACTOR * bytes;
    }
  }

  /**
   * Takes memory.
   *
   * @param label the file, and the member of an archive after {@code !}, for messages
   * @throws DataFileException when there is less left
   */
  public void take(String label, long bytes) {
    if (bytes > all - taken) {
      throw new DataFileException(
          label,
          "data that take at most "
              + all
              + " bytes of memory (64 MiB and "
              + FACTOR
              + " for each byte of the file; where it is compressed, uncompressed data may be larger)",
          "more");
    }
    taken += bytes;
  }

  /** Gives back what is held no longer. */
  public void give(long bytes) {
    taken -= bytes;
  }
}
