// SPDX-License-Identifier: Apache-2.0
package io.eie.common;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The folders in which programs are looked for.
 *
 * @param folders in the order of the search
 */
public record SearchPath(List<Path> folders) {
  /** Keeps the list. */
  public SearchPath {
    folders = List.copyOf(folders);
  }

  /** This process's PATH. */
  public static SearchPath ofProcess() {
    String path = System.getenv("PATH");
    return of(path == null ? "" : path);
  }

  /**
   * Splits a text.
   *
   * @param text folders with the system's separator between them; empty ones, which a shell takes
   *     for the current folder, and ones that no path can name are left out
   */
  public static SearchPath of(String text) {
    List<Path> folders = new ArrayList<>();
    for (String folder : text.split(File.pathSeparator)) {
      try {
        if (!folder.isEmpty()) {
          folders.add(Path.of(folder));
        }
      } catch (InvalidPathException e) {
        // Holds no program that this process could start.
        continue;
      }
    }
    return new SearchPath(folders);
  }

  /** The first executable file of that name. */
  public Optional<Path> find(String program) {
    return folders.stream()
        .map(folder -> folder.resolve(program).toAbsolutePath())
        .filter(file -> Files.isExecutable(file) && !Files.isDirectory(file))
        .findFirst();
  }
}
