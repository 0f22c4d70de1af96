// SPDX-License-Identifier: Apache-2.0
package io.eie.sim.verilator.cache;

import io.eie.common.EnvironmentException;
import io.eie.common.FailureReason;
import io.eie.common.TrustedFiles;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.ClosedByInterruptException;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Built simulations on disk, found again by the SHA-256 of everything that went into them.
 *
 * <p>Any number of threads and processes may share one folder. Each entry is built once, in a
 * folder aside, and appears by one rename; an entry whose bytes have changed since is built again.
 * After a build the entries used longest ago are deleted until the folder is within its bound; an
 * entry that any running JVM has loaded stays.
 *
 * <p>A ready-made cache may be read-only. One that somebody else owns or can write is refused: what
 * it holds is loaded into this process.
 *
 * <p>Layout: {@code entries/<kind>-<key>}, {@code building/} for what is not finished, {@code
 * logs/} of builds that failed, {@code locks}.
 */
public final class BuildCache {
  private static final long DEFAULT_BOUND = 4L << 30;
  private static final Pattern NAME = Pattern.compile("[a-z]+-[0-9a-f]{64}(\\.old)?");

  /** Fills an empty folder with an entry's files. */
  @FunctionalInterface
  public interface Filling {
    void fill(Path folder, Path failureLog) throws IOException, InterruptedException;
  }

  private final Path folder;
  private final long bound;

  /**
   * @param folder where the entries live; created when needed
   * @param bound total size in bytes above which entries are deleted
   */
  public BuildCache(Path folder, long bound) {
    this.folder = folder.toAbsolutePath().normalize();
    this.bound = bound;
  }

  /**
   * The user's cache: system property {@code eie.cache}, else environment {@code EIE_CACHE}, else
   * {@code $XDG_CACHE_HOME/eie/verilator}, else {@code $HOME/.cache/eie/verilator}; bounded to 4
   * GiB or system property {@code eie.cache.bytes}.
   */
  public static BuildCache standard() {
    return new BuildCache(standardFolder(), Long.getLong("eie.cache.bytes", DEFAULT_BOUND));
  }

  private static Path standardFolder() {
    return CacheFolder.standard(System::getProperty, System::getenv);
  }

  /** Where the entries live. */
  public Path folder() {
    return folder;
  }

  /**
   * Finds or builds one entry and keeps it in use until this JVM ends.
   *
   * @param kind what it is, the first part of its name
   * @param key SHA-256 in hex of all that decides its content
   * @return its folder
   * @throws EnvironmentException if the folder cannot be written or the build fails
   */
  public Path entry(String kind, String key, Filling filling) {
    Path entry = folder.resolve(CacheFolder.ENTRIES).resolve(kind + "-" + key);
    try {
      CacheFolder.requireTrusted(folder);
      CacheLocks locks;
      try {
        CacheFolder.make(folder);
        locks = CacheLocks.of(folder);
      } catch (IOException e) {
        return readyMade(entry, e);
      }
      boolean built = shared(locks, entry, key, filling);
      CacheFolder.requireTrusted(folder);
      CacheFolder.requireTrustedEntry(entry);
      if (built) {
        shrink(locks);
      }
      return entry;
    } catch (InterruptedException | ClosedByInterruptException e) {
      Thread.currentThread().interrupt();
      throw new EnvironmentException("build of " + kind + " must not be interrupted", e);
    } catch (IOException e) {
      throw unwritable(e);
    } catch (UncheckedIOException e) {
      throw unwritable(e.getCause());
    }
  }

  /** An entry of a cache that this user cannot write, and can delete from as little. */
  private Path readyMade(Path entry, IOException unwritable) throws IOException {
    if (!EntryManifest.holds(entry)) {
      throw unwritable;
    }
    CacheFolder.requireTrustedEntry(entry);
    return entry;
  }

  /** Whether the entry had to be built; it is in use from now on. */
  private boolean shared(CacheLocks locks, Path entry, String key, Filling filling)
      throws IOException, InterruptedException {
    FileLock alone = locks.building(key);
    try {
      boolean there = EntryManifest.holds(entry);
      if (!there) {
        build(entry, filling);
      }
      locks.use(key);
      EntryManifest.touch(entry, FileTime.from(Instant.now()));
      return !there;
    } finally {
      alone.release();
    }
  }

  private EnvironmentException unwritable(IOException e) {
    return new EnvironmentException(
        String.format(
            Locale.ROOT,
            "cache folder %s must be writable%s (EIE_CACHE names another), failed: %s",
            folder,
            Files.isDirectory(folder) ? " or hold the design already, built with these tools" : "",
            FailureReason.of(e)),
        e);
  }

  private void build(Path entry, Filling filling) throws IOException, InterruptedException {
    String name = entry.getFileName().toString();
    Path unfinished = folder.resolve(CacheFolder.BUILDING).resolve(name);
    // Holding the lock, whatever lies here is what a killed process left.
    UnfinishedBuilds.deleteTree(unfinished);
    UnfinishedBuilds.add(unfinished);
    try {
      TrustedFiles.makeFolder(unfinished);
      CacheFolder.requireFitForBuild(folder, unfinished);
      filling.fill(unfinished, folder.resolve("logs").resolve(name + ".log"));
      EntryManifest.write(unfinished);
      CacheFolder.protect(unfinished);
      discard(entry);
      Files.move(unfinished, entry, StandardCopyOption.ATOMIC_MOVE);
    } finally {
      UnfinishedBuilds.deleteTree(unfinished);
      UnfinishedBuilds.remove(unfinished);
    }
  }

  /** A deletion that is cut off must not leave half an entry under its name. */
  private void discard(Path entry) throws IOException {
    if (Files.exists(entry)) {
      Path aside = folder.resolve(CacheFolder.BUILDING).resolve(entry.getFileName() + ".old");
      UnfinishedBuilds.deleteTree(aside);
      Files.move(entry, aside, StandardCopyOption.ATOMIC_MOVE);
      UnfinishedBuilds.deleteTree(aside);
    }
  }

  private record Aged(Path entry, long bytes, FileTime lastUsed) {}

  private void shrink(CacheLocks locks) {
    try {
      List<Aged> entries = new ArrayList<>();
      for (Path entry : named(folder.resolve(CacheFolder.ENTRIES))) {
        entries.add(new Aged(entry, size(entry), EntryManifest.lastUsed(entry)));
      }
      entries.sort(Comparator.comparing(Aged::lastUsed));
      long total = entries.stream().mapToLong(Aged::bytes).sum();
      for (Aged aged : entries) {
        if (total > bound && discardUnused(locks, aged.entry())) {
          total -= aged.bytes();
        }
      }
      for (Path left : named(folder.resolve(CacheFolder.BUILDING))) {
        try (FileLock alone = locks.tryBuilding(key(left))) {
          if (alone != null) {
            UnfinishedBuilds.deleteTree(left);
          }
        }
      }
    } catch (IOException | UncheckedIOException e) {
      // Another process deletes at the same time; what is left over goes after the next build.
      return;
    }
  }

  /** Only what this cache has made: nothing else in the folder is touched. */
  private static List<Path> named(Path parent) throws IOException {
    try (Stream<Path> all = Files.list(parent)) {
      return all.filter(path -> NAME.matcher(path.getFileName().toString()).matches()).toList();
    }
  }

  private boolean discardUnused(CacheLocks locks, Path entry) throws IOException {
    String key = key(entry);
    try (FileLock alone = locks.tryBuilding(key)) {
      if (alone == null) {
        return false;
      }
      try (FileLock unused = locks.tryUnused(key)) {
        if (unused == null) {
          return false;
        }
        discard(entry);
        return true;
      }
    }
  }

  private static String key(Path entry) {
    String name = entry.getFileName().toString();
    return name.substring(name.indexOf('-') + 1);
  }

  private static long size(Path entry) throws IOException {
    try (Stream<Path> all = Files.walk(entry)) {
      long total = 0;
      for (Path path : all.filter(Files::isRegularFile).toList()) {
        total += Files.size(path);
      }
      return total;
    }
  }
}
