// SPDX-License-Identifier: Apache-2.0
package io.eie.common;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** Writes a file under a temporary name beside it and renames it when it is complete. */
public final class AtomicFile {
  private static final int BUFFER_BYTES = 1 << 16;

  /** What goes into the file. */
  @FunctionalInterface
  public interface Content {
    void writeTo(OutputStream out) throws IOException;
  }

  private AtomicFile() {}

  /**
   * Writes or replaces {@code path}; after a failure the old file, if any, is untouched. A link is
   * followed. A pipe or device, which holds nothing that could be half written, is written as it
   * is: replaced by a file it would be lost.
   *
   * @throws EnvironmentException when the file cannot be written
   */
  public static void write(Path path, Content content) {
    if (isStream(path)) {
      write(path, path, content, StandardOpenOption.WRITE);
      return;
    }
    try (UnfinishedFile draft = UnfinishedFile.of(path)) {
      write(path, draft.path(), content, StandardOpenOption.CREATE_NEW);
      draft.complete();
    }
  }

  /** Whether a path leads to a pipe, a terminal or another device. */
  public static boolean isStream(Path path) {
    return Files.exists(path) && !Files.isRegularFile(path) && !Files.isDirectory(path);
  }

  private static void write(Path named, Path file, Content content, OpenOption option) {
    try (OutputStream out =
        new BufferedOutputStream(Files.newOutputStream(file, option), BUFFER_BYTES)) {
      content.writeTo(out);
    } catch (IOException e) {
      throw UnfinishedFile.refused(named, e);
    }
  }
}
