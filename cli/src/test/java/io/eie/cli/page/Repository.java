// SPDX-License-Identifier: Apache-2.0
package io.eie.cli.page;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The files of the repository that pages speak of. */
public final class Repository {
  private Repository() {}

  /** The folder that holds the modules. */
  public static Path root() {
    Path folder = Path.of("").toAbsolutePath();
    while (!Files.isDirectory(folder.resolve("docs"))) {
      folder = folder.getParent();
    }
    return folder;
  }

  /** README and every page of docs/. */
  static List<Path> pages() {
    return Stream.concat(
            Stream.of("README.md", "CONTRIBUTING.md", "SECURITY.md", "CHANGELOG.md")
                .map(root()::resolve)
                .filter(Files::exists),
            below("docs", ".md").stream())
        .toList();
  }

  /** Java sources of every module, tests included. */
  static List<Path> sources() {
    return Stream.of("common", "generator", "compiler", "sim", "testbench", "flow", "cli")
        .flatMap(module -> below(module + "/src", ".java").stream())
        .toList();
  }

  /** Files below a folder with a suffix. */
  static List<Path> below(String folder, String suffix) {
    try (Stream<Path> files = Files.walk(root().resolve(folder))) {
      return files.filter(file -> file.toString().endsWith(suffix)).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The text of a file. */
  static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A path as a person names it. */
  static String name(Path file) {
    return root().relativize(file).toString();
  }
}
