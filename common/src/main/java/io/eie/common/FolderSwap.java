// SPDX-License-Identifier: Apache-2.0
package io.eie.common;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A folder that is filled beside the place it belongs to and comes there by renaming, so that
 * nobody sees a part of it. What is left when the process is ended goes by a shutdown hook, or,
 * when it was killed, with the next swap into the same place.
 */
public final class FolderSwap implements AutoCloseable {
  private static final String NEW = "new";
  private static final String OLD = "old";
  private static final Set<FolderSwap> OPEN = new HashSet<>();

  static {
    Runtime.getRuntime().addShutdownHook(new Thread(FolderSwap::closeAll, "eie-unfinished"));
  }

  private final Path target;
  private final Path fresh;
  private final Path old;
  private final List<Path> madeParents = new ArrayList<>();
  private boolean complete;

  private FolderSwap(Path target) {
    this.target = target;
    this.fresh = beside(target, NEW);
    this.old = beside(target, OLD);
  }

  /**
   * Makes an empty temporary folder.
   *
   * @param folder where it shall come to; a link is followed, parents are made
   */
  public static FolderSwap into(Path folder) throws IOException {
    Path target = Files.exists(folder) ? folder.toRealPath() : folder.toAbsolutePath().normalize();
    FolderSwap swap = new FolderSwap(target);
    synchronized (OPEN) {
      OPEN.add(swap);
      try {
        swap.prepare();
      } catch (IOException failure) {
        swap.close();
        throw failure;
      }
    }
    return swap;
  }

  /** Named after this process and thread, so that parallel runs do not meet. */
  private static Path beside(Path target, String kind) {
    return target.resolveSibling(
        String.format(
            Locale.ROOT,
            ".%s.%d.%d.%s",
            target.getFileName(),
            ProcessHandle.current().pid(),
            Thread.currentThread().getId(),
            kind));
  }

  private void prepare() throws IOException {
    makeParents();
    deleteLeftovers();
    Files.createDirectory(fresh);
  }

  private void makeParents() throws IOException {
    for (Path p = target.getParent(); !Files.exists(p); p = p.getParent()) {
      madeParents.add(p);
    }
    Files.createDirectories(target.getParent());
  }

  private void deleteLeftovers() throws IOException {
    Pattern leftover =
        Pattern.compile(
            Pattern.quote("." + target.getFileName())
                + "\\.(\\d{1,18})\\.\\d+\\.("
                + NEW
                + "|"
                + OLD
                + ")");
    List<Path> siblings;
    try (Stream<Path> entries = Files.list(target.getParent())) {
      siblings = entries.toList();
    }
    for (Path sibling : siblings) {
      Matcher name = leftover.matcher(sibling.getFileName().toString());
      if (name.matches() && ProcessHandle.of(Long.parseLong(name.group(1))).isEmpty()) {
        deleteTree(sibling);
      }
    }
  }

  /**
   * Writes a file into the temporary folder.
   *
   * @param name may have subfolders in front, which are made
   */
  public void write(String name, String text) throws IOException {
    // Under the lock, or a file could come into a folder that the shutdown hook is deleting.
    synchronized (OPEN) {
      requireOpen();
      Path file = fresh.resolve(name);
      Files.createDirectories(file.getParent());
      Files.writeString(file, text, StandardCharsets.UTF_8);
    }
  }

  /** The temporary folder, for files that are written otherwise. */
  Path fresh() {
    return fresh;
  }

  private void requireOpen() throws IOException {
    if (!OPEN.contains(this)) {
      throw new InterruptedIOException("interrupted");
    }
  }

  /** Puts the folder in its place; what was there before is deleted afterwards. */
  public void complete() throws IOException {
    synchronized (OPEN) {
      requireOpen();
      if (Files.exists(target, LinkOption.NOFOLLOW_LINKS)) {
        Files.move(target, old, StandardCopyOption.ATOMIC_MOVE);
      }
      try {
        Files.move(fresh, target, StandardCopyOption.ATOMIC_MOVE);
        complete = true;
      } catch (IOException failure) {
        if (Files.exists(old)) {
          Files.move(old, target, StandardCopyOption.ATOMIC_MOVE);
        }
        throw failure;
      }
    }
  }

  /** Deletes the folder that was replaced or, when the swap was not completed, the new one. */
  @Override
  public void close() {
    synchronized (OPEN) {
      OPEN.remove(this);
      try {
        if (complete) {
          deleteTree(old);
          return;
        }
        deleteTree(fresh);
        for (Path parent : madeParents) {
          Files.deleteIfExists(parent);
        }
      } catch (IOException leftover) {
        // The outcome stands, and has been reported if it is a failure; the next swap tries again.
        return;
      }
    }
  }

  private static void closeAll() {
    synchronized (OPEN) {
      List.copyOf(OPEN).forEach(FolderSwap::close);
    }
  }

  private static void deleteTree(Path folder) throws IOException {
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
