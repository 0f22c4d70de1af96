// SPDX-License-Identifier: Apache-2.0
package io.eie.sim.verilator.cache;

import io.eie.common.EnvironmentException;
import io.eie.common.FreeSpace;
import io.eie.common.TrustedFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** Which folder holds the built simulations, and what it must be so that they can be run. */
public final class CacheFolder {
  static final String ENTRIES = "entries";
  static final String BUILDING = "building";

  private static final String SUBJECT = "cache folder";
  private static final String REMEDY = "EIE_CACHE names another";

  /** Three times what the build of the largest preset takes (21 MB, eie256, Verilator 5.006). */
  private static final long LEAST_ROOM = 64L << 20;

  private CacheFolder() {}

  /**
   * The user's folder.
   *
   * @param properties Java's system properties by name, null for one that is not set
   * @param variables the environment in the same way
   * @throws EnvironmentException if nothing names it
   */
  static Path standard(UnaryOperator<String> properties, UnaryOperator<String> variables) {
    String given = properties.apply("eie.cache");
    if (given == null || given.isEmpty()) {
      given = variables.apply("EIE_CACHE");
    }
    if (given != null && !given.isEmpty()) {
      return path(given);
    }
    // HOME before user.home, which is that of the user database and "?" for a user without a row.
    Path home = null;
    for (String base : List.of("XDG_CACHE_HOME", "HOME", "user.home")) {
      String value = base.equals("user.home") ? properties.apply(base) : variables.apply(base);
      // A relative folder is to be ignored (XDG base directory specification, version 0.8).
      if (home == null && value != null && path(value).isAbsolute()) {
        home = base.equals("XDG_CACHE_HOME") ? path(value) : path(value).resolve(".cache");
      }
    }
    if (home == null) {
      throw new EnvironmentException(
          "a cache folder must be known (EIE_CACHE names one), neither XDG_CACHE_HOME nor HOME"
              + " was an absolute folder");
    }
    return home.resolve("eie").resolve("verilator");
  }

  private static Path path(String text) {
    try {
      return Path.of(text);
    } catch (InvalidPathException e) {
      throw new EnvironmentException(
          SUBJECT + " must be a path that this system can name (" + REMEDY + "), was " + text, e);
    }
  }

  /** Makes what is missing of it. */
  static void make(Path folder) throws IOException {
    TrustedFiles.makeFolder(folder.resolve(ENTRIES));
    TrustedFiles.makeFolder(folder.resolve(BUILDING));
  }

  /**
   * Refuses a cache whose libraries somebody else could have put there.
   *
   * @throws EnvironmentException if it is refused
   */
  static void requireTrusted(Path folder) throws IOException {
    if (Files.exists(folder)) {
      // Where others may add but not replace, as in /tmp, the folders below are what counts.
      TrustedFiles.requireSafeToAddTo(folder, SUBJECT, REMEDY);
    }
    for (Path each : List.of(folder.resolve(ENTRIES), folder.resolve(BUILDING))) {
      if (Files.exists(each)) {
        TrustedFiles.require(each, SUBJECT, REMEDY);
      }
    }
  }

  /** The same for an entry with its files. */
  static void requireTrustedEntry(Path entry) throws IOException {
    TrustedFiles.require(entry, SUBJECT, REMEDY);
    try (Stream<Path> files = Files.list(entry)) {
      for (Path file : files.toList()) {
        TrustedFiles.require(file, "cached file", REMEDY);
      }
    }
  }

  /** Takes from others the right to write what a tool has made. */
  static void protect(Path entry) throws IOException {
    try (Stream<Path> files = Files.list(entry)) {
      for (Path file : files.toList()) {
        TrustedFiles.protect(file);
      }
    }
  }

  /**
   * Looks, before minutes of work, whether a build has room and whether what is built can be
   * loaded.
   *
   * @param working an existing folder of the cache
   */
  static void requireFitForBuild(Path folder, Path working) throws IOException {
    FreeSpace.require(working, LEAST_ROOM, SUBJECT + " " + folder, "a build", REMEDY);
    if (!loadsLibraries(working)) {
      throw noExecution(folder);
    }
  }

  static EnvironmentException noExecution(Path folder) {
    return new EnvironmentException(
        SUBJECT
            + " "
            + folder
            + " must allow libraries to be loaded from it ("
            + REMEDY
            + "), was on a file system that is mounted noexec");
  }

  /** Whether programs and libraries may run from a folder, tried with a file in it. */
  public static boolean loadsLibraries(Path folder) throws IOException {
    Path probe = folder.resolve(".probe." + ProcessHandle.current().pid());
    try {
      Files.deleteIfExists(probe);
      Files.createFile(probe);
      if (Files.getFileStore(probe).supportsFileAttributeView("posix")) {
        Files.setPosixFilePermissions(probe, PosixFilePermissions.fromString("rwx------"));
      }
      return Files.isExecutable(probe);
    } finally {
      Files.deleteIfExists(probe);
    }
  }
}
