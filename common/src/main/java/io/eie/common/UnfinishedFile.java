// SPDX-License-Identifier: Apache-2.0
package io.eie.common;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/**
 * A file under a temporary name beside the place that it belongs to. It comes there by renaming
 * when it is complete; until then the old file, if any, stays as it is.
 */
public final class UnfinishedFile implements AutoCloseable {
  private final Path named;
  private final Path target;
  private final Path path;

  private UnfinishedFile(Path named, Path target) {
    this.named = named;
    this.target = target;
    this.path =
        target.resolveSibling(
            "." + target.getFileName() + "." + Long.toHexString(System.nanoTime()) + ".tmp");
  }

  /**
   * Chooses a temporary name; nothing is written yet.
   *
   * @param file where the file shall come to; a link is followed
   * @throws EnvironmentException when that is a folder or a device, or is in no folder
   */
  public static UnfinishedFile of(Path file) {
    Path folder = file.toAbsolutePath().getParent();
    if (folder == null || Files.isDirectory(file)) {
      throw new EnvironmentException(file + " must be a file, was a folder");
    }
    if (AtomicFile.isStream(file)) {
      throw new EnvironmentException(file + " must be a file, was a pipe or a device");
    }
    if (!Files.isDirectory(folder)) {
      throw new EnvironmentException(
          file + " must lie in an existing folder, was in " + file.toAbsolutePath().getParent());
    }
    if (Files.isSymbolicLink(file) && !Files.exists(file)) {
      throw new EnvironmentException(file + " must be a file, was a link to a missing file");
    }
    try {
      return new UnfinishedFile(
          file, Files.exists(file) ? file.toRealPath() : file.toAbsolutePath());
    } catch (IOException e) {
      throw refused(file, e);
    }
  }

  /** The temporary file, which the caller makes. It goes when the process is interrupted. */
  public Path path() {
    // An interrupted process runs no finally block, but it does run this.
    path.toFile().deleteOnExit();
    return path;
  }

  /**
   * Makes the temporary file, empty.
   *
   * @throws EnvironmentException when that fails
   */
  public void create() {
    try {
      Files.createFile(path());
    } catch (IOException e) {
      throw refused(named, e);
    }
  }

  /**
   * Puts the file in its place.
   *
   * @throws EnvironmentException when that fails
   */
  public void complete() {
    try {
      Files.move(path, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      throw refused(named, e);
    }
  }

  /** Deletes the temporary file if it is still there. */
  @Override
  public void close() {
    try {
      Files.deleteIfExists(path);
    } catch (IOException e) {
      // What failed before has been reported; a leftover temporary file changes nothing.
    }
  }

  static EnvironmentException refused(Path file, IOException failure) {
    return new EnvironmentException(
        file + " must be writable, failed: " + FailureReason.of(failure), failure);
  }
}
