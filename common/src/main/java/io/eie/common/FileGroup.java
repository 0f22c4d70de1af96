// SPDX-License-Identifier: Apache-2.0
package io.eie.common;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.stream.Stream;

/**
 * Files of one folder that come to their places together or not at all. They are written into a
 * temporary folder first. A folder that does not exist yet comes to its place as a whole; one that
 * does keeps its other files.
 */
public final class FileGroup implements AutoCloseable {
  private final Path folder;
  private final boolean whole;
  private final FolderSwap swap;

  private FileGroup(Path folder, boolean whole, FolderSwap swap) {
    this.folder = folder;
    this.whole = whole;
    this.swap = swap;
  }

  /**
   * Begins a group.
   *
   * @param folder made with its parents when it does not exist
   * @throws EnvironmentException when it is no folder, or cannot be written
   */
  public static FileGroup into(Path folder) {
    try {
      if (!Files.exists(folder)) {
        return new FileGroup(folder, true, FolderSwap.into(folder));
      }
      // The system's own word where it is a file.
      try (Stream<Path> files = Files.list(folder)) {
        files.findFirst();
      }
      return new FileGroup(folder, false, FolderSwap.into(folder.resolve("eie")));
    } catch (IOException e) {
      throw refused(folder, e);
    }
  }

  /** Where a file is to be written meanwhile. */
  public Path path(String name) {
    return swap.fresh().resolve(name);
  }

  /**
   * Puts the files in their places, replacing those of the same names.
   *
   * @throws EnvironmentException when that fails; the folder is then as it was
   */
  public void complete() {
    try {
      if (whole) {
        swap.complete();
      } else {
        moveEach();
      }
    } catch (IOException e) {
      throw refused(folder, e);
    }
  }

  private record Move(Path from, Path to) {
    void make() throws IOException {
      Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
    }
  }

  private void moveEach() throws IOException {
    List<Path> files;
    try (Stream<Path> all = Files.list(swap.fresh())) {
      files = all.sorted().toList();
    }
    List<Move> moves = new ArrayList<>();
    Path replaced = Files.createDirectory(swap.fresh().resolve("replaced"));
    for (Path file : files) {
      Path target = folder.resolve(file.getFileName());
      if (Files.isDirectory(target)) {
        throw new EnvironmentException(target + " must be a file, was a folder");
      }
      if (Files.exists(target, LinkOption.NOFOLLOW_LINKS)) {
        moves.add(new Move(target, replaced.resolve(file.getFileName())));
      }
      moves.add(new Move(file, target));
    }
    Deque<Move> made = new ArrayDeque<>();
    try {
      for (Move move : moves) {
        move.make();
        made.push(move);
      }
    } catch (IOException failure) {
      for (Move move : made) {
        new Move(move.to(), move.from()).make();
      }
      throw failure;
    }
  }

  private static EnvironmentException refused(Path folder, IOException e) {
    return new EnvironmentException(
        folder + " must be a folder that can be written, failed: " + FailureReason.of(e), e);
  }

  /** Deletes what did not come to its place. */
  @Override
  public void close() {
    swap.close();
  }
}
