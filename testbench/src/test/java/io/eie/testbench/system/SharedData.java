package io.eie.testbench.system;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Assumptions;

/** The folder of real networks beside the project, which is not part of it. */
final class SharedData {
  private SharedData() {}

  /** A file or folder in it; the test is skipped where the data is absent. */
  static Path at(String place) {
    Path data = root().resolve("data").resolve(place);
    Assumptions.assumeTrue(Files.exists(data), "the real data is absent: " + place);
    return data;
  }

  private static Path root() {
    String given = System.getProperty("eie.shared");
    if (given != null) {
      return Path.of(given);
    }
    Path folder = Path.of("").toAbsolutePath();
    while (folder != null && !Files.isDirectory(folder.resolve("scripts"))) {
      folder = folder.getParent();
    }
    return folder == null ? Path.of("shared") : folder.resolveSibling("shared");
  }
}
