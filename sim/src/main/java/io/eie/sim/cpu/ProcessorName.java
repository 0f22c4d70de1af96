// SPDX-License-Identifier: Apache-2.0
package io.eie.sim.cpu;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/** What this machine's processor calls itself. */
public final class ProcessorName {
  private static final Path LINUX = Path.of("/proc/cpuinfo");
  private static final String KEY = "model name";

  private ProcessorName() {}

  /** The name and the number of processors that this program may use. */
  public static String text() {
    int processors = Runtime.getRuntime().availableProcessors();
    return String.format(
        Locale.ROOT, "%s, %d %s", name(), processors, processors == 1 ? "thread" : "threads");
  }

  private static String name() {
    try {
      return Files.readString(LINUX)
          .lines()
          .filter(line -> line.startsWith(KEY) && line.contains(":"))
          .map(line -> line.substring(line.indexOf(':') + 1).strip())
          .findFirst()
          .orElse(System.getProperty("os.arch"));
    } catch (IOException absent) {
      return System.getProperty("os.arch");
    }
  }
}
