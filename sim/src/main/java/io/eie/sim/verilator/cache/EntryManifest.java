// SPDX-License-Identifier: Apache-2.0
package io.eie.sim.verilator.cache;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * The list of an entry's files with their SHA-256, by which a damaged entry is known. Its
 * modification time is the time the entry was last used.
 */
final class EntryManifest {
  private static final String NAME = "manifest";
  private static final String SEPARATOR = "  ";

  private EntryManifest() {}

  static void write(Path entry) throws IOException {
    TreeSet<String> lines = new TreeSet<>();
    try (Stream<Path> all = Files.list(entry)) {
      for (Path file : all.toList()) {
        lines.add(line(file));
      }
    }
    Files.write(entry.resolve(NAME), lines);
  }

  /** Whether the entry is there with every byte that was built. */
  static boolean holds(Path entry) {
    try {
      List<String> lines = Files.readAllLines(entry.resolve(NAME));
      for (String line : lines) {
        String name = line.substring(line.indexOf(SEPARATOR) + SEPARATOR.length());
        if (!line.equals(line(entry.resolve(name)))) {
          return false;
        }
      }
      return !lines.isEmpty();
    } catch (IOException | InvalidPathException e) {
      return false;
    }
  }

  static void touch(Path entry, FileTime now) {
    try {
      Files.setLastModifiedTime(entry.resolve(NAME), now);
    } catch (IOException e) {
      // The entry is another user's, or on a read-only disk: whoever may delete it sees its age.
      return;
    }
  }

  static FileTime lastUsed(Path entry) throws IOException {
    Path manifest = entry.resolve(NAME);
    return Files.exists(manifest) ? Files.getLastModifiedTime(manifest) : FileTime.fromMillis(0);
  }

  private static String line(Path file) throws IOException {
    return Digest.ofBytes(Files.readAllBytes(file)) + SEPARATOR + file.getFileName();
  }
}
