package io.eie.sim.verilator;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/** What must go when the JVM is told to end in the middle of a build: compilers and folders. */
final class UnfinishedBuilds {
  private static final Set<Process> PROCESSES = ConcurrentHashMap.newKeySet();
  private static final Set<Path> FOLDERS = ConcurrentHashMap.newKeySet();

  static {
    Runtime.getRuntime().addShutdownHook(new Thread(UnfinishedBuilds::clear, "eie-unfinished"));
  }

  private UnfinishedBuilds() {}

  static void add(Process process) {
    PROCESSES.add(process);
  }

  static void remove(Process process) {
    PROCESSES.remove(process);
  }

  static void add(Path folder) {
    FOLDERS.add(folder);
  }

  static void remove(Path folder) {
    FOLDERS.remove(folder);
  }

  /** Ends a process and what it started: make leaves its compilers running otherwise. */
  static void end(Process process) {
    process.descendants().forEach(ProcessHandle::destroyForcibly);
    process.destroyForcibly();
  }

  private static void clear() {
    PROCESSES.forEach(UnfinishedBuilds::end);
    for (Path folder : FOLDERS) {
      try {
        deleteTree(folder);
      } catch (UncheckedIOException | IOException e) {
        // The next build with the same key finds the folder under its lock and deletes it then.
        continue;
      }
    }
  }

  static void deleteTree(Path folder) throws IOException {
    if (!Files.exists(folder, LinkOption.NOFOLLOW_LINKS)) {
      return;
    }
    try (Stream<Path> all = Files.walk(folder)) {
      for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
        Files.deleteIfExists(path);
      }
    }
  }
}
