// SPDX-License-Identifier: Apache-2.0
package io.eie.sim.verilator.cache;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;

/** Compilers and folders to remove when the JVM is ended during a build. */
public final class UnfinishedBuilds {
  private static final int ATTEMPTS = 20;
  private static final int PATIENCE_SECONDS = 5;
  private static final Set<Process> PROCESSES = ConcurrentHashMap.newKeySet();
  private static final Set<Path> FOLDERS = ConcurrentHashMap.newKeySet();

  static {
    Runtime.getRuntime().addShutdownHook(new Thread(UnfinishedBuilds::clear, "eie-unfinished"));
  }

  private UnfinishedBuilds() {}

  /** A process to end. */
  public static void add(Process process) {
    PROCESSES.add(process);
  }

  /** A process that has ended. */
  public static void remove(Process process) {
    PROCESSES.remove(process);
  }

  /** A folder to delete. */
  public static void add(Path folder) {
    FOLDERS.add(folder);
  }

  public static void remove(Path folder) {
    FOLDERS.remove(folder);
  }

  /** Ends a process and what it started: make leaves its compilers running otherwise. */
  public static void end(Process process) {
    List<ProcessHandle> all =
        Stream.concat(process.descendants(), Stream.of(process.toHandle())).toList();
    all.forEach(ProcessHandle::destroyForcibly);
    all.forEach(UnfinishedBuilds::await);
  }

  private static void await(ProcessHandle ended) {
    try {
      ended.onExit().get(PATIENCE_SECONDS, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } catch (ExecutionException | TimeoutException e) {
      // A process that cannot be ended is the system's; nothing here waits for it any longer.
      return;
    }
  }

  private static void clear() {
    PROCESSES.forEach(UnfinishedBuilds::end);
    FOLDERS.forEach(UnfinishedBuilds::deleteWhileOthersWrite);
  }

  // A tool that is being ended and the thread that waited for it may still write or delete here.
  // What is left after all attempts goes with the next build of the same key.
  private static void deleteWhileOthersWrite(Path folder) {
    for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
      try {
        deleteTree(folder);
        return;
      } catch (UncheckedIOException | IOException e) {
        continue;
      }
    }
  }

  /** Deletes a folder with all in it, where it is there. */
  public static void deleteTree(Path folder) throws IOException {
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
