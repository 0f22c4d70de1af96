// SPDX-License-Identifier: Apache-2.0
package io.eie.common;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Temporary files and folders, in the folder that the system property {@code java.io.tmpdir} names;
 * the start script sets it from {@code TMPDIR}. Nobody but the user can read them.
 */
public final class TemporaryFiles {
  private TemporaryFiles() {}

  /** Where they are made. */
  public static Path place() {
    return Path.of(System.getProperty("java.io.tmpdir"));
  }

  /**
   * Makes a folder.
   *
   * @param prefix what its name begins with
   * @throws EnvironmentException when that fails
   */
  public static Path folder(String prefix) {
    try {
      return Files.createTempDirectory(place(), prefix);
    } catch (IOException e) {
      throw refused(e);
    }
  }

  /**
   * Makes an empty file.
   *
   * @param prefix what its name begins with
   * @param suffix what its name ends with
   * @throws EnvironmentException when that fails
   */
  public static Path file(String prefix, String suffix) {
    try {
      return Files.createTempFile(place(), prefix, suffix);
    } catch (IOException e) {
      throw refused(e);
    }
  }

  private static EnvironmentException refused(IOException e) {
    return new EnvironmentException(
        "temporary folder "
            + place()
            + " must be writable (TMPDIR names another), failed: "
            + FailureReason.of(e),
        e);
  }
}
