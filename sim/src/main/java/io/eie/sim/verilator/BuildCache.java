package io.eie.sim.verilator;

import io.eie.common.EnvironmentException;
import io.eie.common.FailureReason;
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
 * <p>Layout: {@code entries/<kind>-<key>}, {@code building/} for what is not finished, {@code
 * logs/} of builds that failed, {@code locks}.
 */
public final class BuildCache {
  private static final long DEFAULT_BOUND = 4L << 30;
  private static final Pattern NAME = Pattern.compile("[a-z]+-[0-9a-f]{64}(\\.old)?");

  /** Fills an empty folder with an entry's files. */
  @FunctionalInterface
  interface Filling {
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
   * {@code $XDG_CACHE_HOME/eie/verilator}, else {@code ~/.cache/eie/verilator}; bounded to 4 GiB or
   * system property {@code eie.cache.bytes}.
   */
  public static BuildCache standard() {
    return new BuildCache(standardFolder(), Long.getLong("eie.cache.bytes", DEFAULT_BOUND));
  }

  private static Path standardFolder() {
    for (String given :
        new String[] {System.getProperty("eie.cache"), System.getenv("EIE_CACHE")}) {
      if (given != null && !given.isEmpty()) {
        return Path.of(given);
      }
    }
    String base = System.getenv("XDG_CACHE_HOME");
    Path caches =
        base == null || base.isEmpty()
            ? Path.of(System.getProperty("user.home"), ".cache")
            : Path.of(base);
    return caches.resolve("eie").resolve("verilator");
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
  Path entry(String kind, String key, Filling filling) {
    try {
      Files.createDirectories(folder.resolve("entries"));
      Files.createDirectories(folder.resolve("building"));
      CacheLocks locks = CacheLocks.of(folder);
      Path entry = folder.resolve("entries").resolve(kind + "-" + key);
      boolean built = false;
      FileLock alone = locks.building(key);
      try {
        if (!EntryManifest.holds(entry)) {
          build(entry, filling);
          built = true;
        }
        locks.use(key);
        EntryManifest.touch(entry, FileTime.from(Instant.now()));
      } finally {
        alone.release();
      }
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

  private EnvironmentException unwritable(IOException e) {
    return new EnvironmentException(
        String.format(
            Locale.ROOT,
            "cache folder %s must be writable (EIE_CACHE names another), failed: %s",
            folder,
            FailureReason.of(e)),
        e);
  }

  private void build(Path entry, Filling filling) throws IOException, InterruptedException {
    String name = entry.getFileName().toString();
    Path unfinished = folder.resolve("building").resolve(name);
    // Holding the lock, whatever lies here is what a killed process left.
    UnfinishedBuilds.deleteTree(unfinished);
    UnfinishedBuilds.add(unfinished);
    try {
      Files.createDirectories(unfinished);
      filling.fill(unfinished, folder.resolve("logs").resolve(name + ".log"));
      EntryManifest.write(unfinished);
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
      Path aside = folder.resolve("building").resolve(entry.getFileName() + ".old");
      UnfinishedBuilds.deleteTree(aside);
      Files.move(entry, aside, StandardCopyOption.ATOMIC_MOVE);
      UnfinishedBuilds.deleteTree(aside);
    }
  }

  private record Aged(Path entry, long bytes, FileTime lastUsed) {}

  private void shrink(CacheLocks locks) {
    try {
      List<Aged> entries = new ArrayList<>();
      for (Path entry : named(folder.resolve("entries"))) {
        entries.add(new Aged(entry, size(entry), EntryManifest.lastUsed(entry)));
      }
      entries.sort(Comparator.comparing(Aged::lastUsed));
      long total = entries.stream().mapToLong(Aged::bytes).sum();
      for (Aged aged : entries) {
        if (total > bound && discardUnused(locks, aged.entry())) {
          total -= aged.bytes();
        }
      }
      for (Path left : named(folder.resolve("building"))) {
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
