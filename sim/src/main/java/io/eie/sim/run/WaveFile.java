package io.eie.sim.run;

import io.eie.common.EnvironmentException;
import io.eie.common.FailureReason;
import io.eie.common.UnfinishedFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/**
 * A waveform that comes to its place when it is complete. The simulator writes it itself and keeps
 * a second file beside it meanwhile.
 */
final class WaveFile {
  /**
   * The least room on the disk, in bytes. The writer of waveforms takes memory from its files and
   * cannot be told that they did not grow: on a full disk it would take the process down.
   */
  private static final long LEAST_ROOM = 64L << 20;

  private static final String SECOND = ".hier";

  private final UnfinishedFile draft;

  private WaveFile(UnfinishedFile draft) {
    this.draft = draft;
  }

  /**
   * @param file where the waveform shall come to
   * @throws EnvironmentException when it cannot
   */
  static WaveFile of(Path file) {
    UnfinishedFile draft = UnfinishedFile.of(file);
    requireRoom(file, LEAST_ROOM);
    draft.create();
    return new WaveFile(draft);
  }

  static void requireRoom(Path file, long bytes) {
    long room;
    try {
      room = Files.getFileStore(file.toAbsolutePath().getParent()).getUsableSpace();
    } catch (IOException e) {
      throw new EnvironmentException(file + " must be writable, failed: " + FailureReason.of(e), e);
    }
    if (room < bytes) {
      throw new EnvironmentException(
          String.format(
              Locale.ROOT,
              "%s must have room for a waveform (at least %d MiB), had %d MiB",
              file,
              bytes >> 20,
              room >> 20));
    }
  }

  /** Where it is written. */
  Path draft() {
    Path path = draft.path();
    path.resolveSibling(path.getFileName() + SECOND).toFile().deleteOnExit();
    return path;
  }

  /**
   * Puts the waveform, which the simulator has closed, in its place.
   *
   * @throws EnvironmentException when that fails
   */
  void complete() {
    try (draft) {
      draft.complete();
    }
  }
}
