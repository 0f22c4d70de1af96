// SPDX-License-Identifier: Apache-2.0
package io.eie.compiler.file;

import io.eie.common.FailureReason;
import io.eie.common.GzipStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/** Opens data files, plain or compressed by gzip, whatever they are named. */
public final class DataFile {
  /** Longest file: what one Java array holds. */
  private static final long MAX_BYTES = Integer.MAX_VALUE - 8;

  /** Deflate yields at most 1032 bytes for one. */
  private static final long MAX_RATIO = 1040;

  private static final String COMPRESSED = ".gz";

  private DataFile() {}

  /** The contents of a file; its length counts in the budget. */
  public static DataStream open(Path path, MemoryBudget budget) {
    if (!Files.exists(path)) {
      throw new DataFileException(path.toString(), "a file", "no such file");
    }
    if (!Files.isRegularFile(path)) {
      throw new DataFileException(path.toString(), "a file", "something that is no regular file");
    }
    InputStream raw = null;
    try {
      long size = Files.size(path);
      if (size > MAX_BYTES) {
        throw new DataFileException(
            path.toString(), "at most " + MAX_BYTES + " bytes", size + " bytes");
      }
      budget.file(path, size);
      raw = Files.newInputStream(path);
      DataStream stream = open(path.toString(), new PushbackInputStream(raw, 2), size, budget);
      raw = null;
      return stream;
    } catch (IOException e) {
      throw new DataFileException(path.toString(), "a readable file", FailureReason.of(e));
    } finally {
      close(raw);
    }
  }

  private static DataStream open(
      String label, PushbackInputStream in, long size, MemoryBudget budget) throws IOException {
    byte[] start = in.readNBytes(2);
    in.unread(start);
    if (!GzipStream.starts(start)) {
      return new DataStream(label, in, size, size, budget);
    }
    long most = Math.min(MAX_BYTES, MAX_RATIO * size);
    return new DataStream(label, GzipStream.of(in, size), DataStream.UNKNOWN, most, budget);
  }

  private static void close(InputStream in) {
    if (in != null) {
      try {
        in.close();
      } catch (IOException e) {
        // Opened for reading only: nothing can be lost.
      }
    }
  }

  /** All bytes of a file. */
  public static byte[] read(Path path, MemoryBudget budget) {
    try (DataStream stream = open(path, budget)) {
      return stream.readAll();
    }
  }

  /**
   * The part of the file's name after its last dot, {@code .gz} apart, in lower case; empty where
   * there is none.
   */
  public static String extension(Path path) {
    String name = plainName(path);
    return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
  }

  /** The file's name without {@code .gz} and without its last extension. */
  public static String stem(Path path) {
    String name = plainName(path);
    int dot = name.lastIndexOf('.');
    return dot > 0 ? name.substring(0, dot) : name;
  }

  private static String plainName(Path path) {
    String name = path.getFileName() == null ? "" : path.getFileName().toString();
    boolean compressed = name.toLowerCase(Locale.ROOT).endsWith(COMPRESSED);
    return compressed ? name.substring(0, name.length() - COMPRESSED.length()) : name;
  }
}
