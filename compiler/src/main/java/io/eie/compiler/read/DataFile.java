package io.eie.compiler.read;

import io.eie.common.FailureReason;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/** Whole files in memory: what a reader then takes is bounded by what is really there. */
final class DataFile {
  /** Longest file: what one Java array holds. */
  private static final long MAX_BYTES = Integer.MAX_VALUE - 8;

  private DataFile() {}

  static byte[] read(Path path) {
    if (!Files.exists(path)) {
      throw new DataFileException(path.toString(), "a file", "no such file");
    }
    if (!Files.isRegularFile(path)) {
      throw new DataFileException(path.toString(), "a file", "something that is no regular file");
    }
    try {
      long size = Files.size(path);
      if (size > MAX_BYTES) {
        throw new DataFileException(
            path.toString(), "at most " + MAX_BYTES + " bytes", size + " bytes");
      }
      return Files.readAllBytes(path);
    } catch (IOException e) {
      throw new DataFileException(path.toString(), "a readable file", FailureReason.of(e));
    }
  }

  /** The part of the file's name after its last dot, in lower case; empty where there is none. */
  static String extension(Path path) {
    String name = fileName(path);
    return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
  }

  /** The file's name without its last extension. */
  static String stem(Path path) {
    String name = fileName(path);
    int dot = name.lastIndexOf('.');
    return dot > 0 ? name.substring(0, dot) : name;
  }

  private static String fileName(Path path) {
    return path.getFileName() == null ? "" : path.getFileName().toString();
  }
}
