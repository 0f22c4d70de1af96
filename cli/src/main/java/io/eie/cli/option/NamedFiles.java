// SPDX-License-Identifier: Apache-2.0
package io.eie.cli.option;

import io.eie.common.AtomicFile;
import io.eie.common.UnfinishedFile;
import io.eie.common.UserException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/**
 * The files that one command reads and writes, by what named them. Looked at before any work is
 * done: a mistake in the last option must not cost a long run.
 */
public final class NamedFiles {
  private final Map<String, Path> read = new LinkedHashMap<>();
  private final Map<String, Path> written = new LinkedHashMap<>();

  /** A file that is read; null where the user named none. */
  public NamedFiles reads(String name, Path file) {
    if (file != null) {
      read.put(name, file);
    }
    return this;
  }

  /** A file that is written; null where the user named none. */
  public NamedFiles writes(String name, Path file) {
    if (file != null) {
      written.put(name, file);
    }
    return this;
  }

  /**
   * Looks at every file that is written.
   *
   * @throws UserException when it is one that is read, or is written twice
   * @throws io.eie.common.EnvironmentException when its place is none for a file
   */
  public void check() {
    Map<String, Path> others = new LinkedHashMap<>(read);
    written.forEach(
        (name, file) -> {
          // A pipe or a device takes what it is given, also twice.
          if (!AtomicFile.isStream(file)) {
            others.forEach((other, path) -> requireDifferent(name, file, other, path));
            tryToWrite(file);
          }
          others.put(name, file);
        });
  }

  private static void tryToWrite(Path file) {
    try (UnfinishedFile draft = UnfinishedFile.of(file)) {
      draft.create();
    }
  }

  private static void requireDifferent(String name, Path file, String other, Path path) {
    if (same(file, path)) {
      throw new UserException(
          String.format(
              Locale.ROOT,
              "%s must be another file than %s (it would be written over), was %s",
              name,
              other,
              file));
    }
  }

  private static boolean same(Path one, Path other) {
    try {
      if (Files.exists(one) && Files.exists(other)) {
        return Files.isSameFile(one, other);
      }
    } catch (IOException e) {
      // Whatever reads or writes the file says what is wrong with it.
    }
    return one.toAbsolutePath().normalize().equals(other.toAbsolutePath().normalize());
  }
}
