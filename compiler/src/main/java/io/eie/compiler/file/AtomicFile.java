package io.eie.compiler.file;

import io.eie.generator.config.EnvironmentException;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/** Writes a file under a temporary name beside it and renames it when it is complete. */
public final class AtomicFile {
  /** What goes into the file. */
  @FunctionalInterface
  public interface Content {
    void writeTo(OutputStream out) throws IOException;
  }

  private AtomicFile() {}

  /**
   * Writes or replaces {@code path}; after a failure the old file, if any, is untouched.
   *
   * @throws EnvironmentException when the file cannot be written
   */
  public static void write(Path path, Content content) {
    Path target = path.toAbsolutePath();
    Path temporary =
        target.resolveSibling(
            "." + target.getFileName() + "." + Long.toHexString(System.nanoTime()) + ".tmp");
    // An interrupted process runs no finally block, but it does run this.
    temporary.toFile().deleteOnExit();
    try {
      try (OutputStream out =
          new BufferedOutputStream(
              Files.newOutputStream(temporary, StandardOpenOption.CREATE_NEW), 1 << 16)) {
        content.writeTo(out);
      }
      if (Files.isDirectory(target)) {
        throw new IOException("it is a directory");
      }
      Files.move(
          temporary, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      throw new EnvironmentException(path + " must be writable, failed: " + Reason.of(e), e);
    } finally {
      discard(temporary);
    }
  }

  private static void discard(Path temporary) {
    try {
      Files.deleteIfExists(temporary);
    } catch (IOException e) {
      // The write itself has been reported; a leftover temporary file changes nothing.
    }
  }
}
