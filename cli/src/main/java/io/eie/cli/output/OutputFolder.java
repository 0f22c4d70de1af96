// SPDX-License-Identifier: Apache-2.0
package io.eie.cli.output;

import io.eie.common.AtomicFile;
import io.eie.common.EnvironmentException;
import io.eie.common.FailureReason;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The folder of {@code --out}: made before any work is done, filled with files at the end. */
public final class OutputFolder {
  private final Path folder;
  private final List<String> lines = new ArrayList<>();

  private OutputFolder(Path folder) {
    this.folder = folder;
  }

  /**
   * The folder, made where it is missing.
   *
   * @throws EnvironmentException when it cannot be made
   */
  public static OutputFolder made(Path folder) {
    try {
      Files.createDirectories(folder);
    } catch (IOException e) {
      throw new EnvironmentException(
          folder + " must be a folder (--out), failed: " + FailureReason.of(e), e);
    }
    return new OutputFolder(folder);
  }

  /** Writes a file of text in UTF-8. */
  public void write(String name, String text) {
    write(name, text.getBytes(StandardCharsets.UTF_8));
  }

  /** Writes a file. */
  public void write(String name, byte[] bytes) {
    Path file = folder.resolve(name);
    AtomicFile.write(file, stream -> stream.write(bytes));
    lines.add("wrote " + file);
  }

  /** A line for each file that was written. */
  public List<String> lines() {
    return List.copyOf(lines);
  }
}
