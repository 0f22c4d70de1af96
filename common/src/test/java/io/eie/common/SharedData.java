// SPDX-License-Identifier: Apache-2.0
package io.eie.common;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Assumptions;

/** Real networks beside the project; a test that needs them is skipped where they are absent. */
public final class SharedData {
  private SharedData() {}

  /** A file of the data folder, or a skipped test. */
  public static Path file(String name) {
    Path file = folder().resolve("data").resolve(name);
    Assumptions.assumeTrue(Files.exists(file), () -> "needs " + name + " of the shared data");
    return file;
  }

  private static Path folder() {
    String given = System.getProperty("eie.shared");
    return given == null ? root().resolveSibling("shared") : Path.of(given);
  }

  /** The project's root, from whatever module the test runs in. */
  private static Path root() {
    Path folder = Path.of("").toAbsolutePath();
    while (folder.getParent() != null
        && !(Files.isDirectory(folder.resolve("scripts"))
            && Files.exists(folder.resolve("pom.xml")))) {
      folder = folder.getParent();
    }
    return folder.getParent() == null ? Path.of("").toAbsolutePath() : folder;
  }
}
