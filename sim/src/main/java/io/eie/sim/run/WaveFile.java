// SPDX-License-Identifier: Apache-2.0
package io.eie.sim.run;

import io.eie.common.EnvironmentException;
import io.eie.common.FreeSpace;
import io.eie.common.UnfinishedFile;
import io.eie.common.UserException;
import io.eie.sim.activity.RecordedActivity;
import io.eie.sim.activity.SaifFile;
import io.eie.sim.activity.VcdReader;
import io.eie.sim.verilator.Simulation;
import java.nio.file.Path;
import java.util.Locale;

/**
 * A waveform that gets its final name when it is complete. The simulator writes it itself and keeps
 * a second file beside it meanwhile.
 */
final class WaveFile {
  /**
   * The least room on the disk, in bytes. The writer of waveforms takes memory from its files and
   * cannot be told that they did not grow: on a full disk it would take the process down.
   */
  private static final long LEAST_ROOM = 64L << 20;

  private static final String SECOND = ".hier";

  private final Wave wave;
  private final UnfinishedFile draft;

  private WaveFile(Wave wave, UnfinishedFile draft) {
    this.wave = wave;
    this.draft = draft;
  }

  /**
   * @param wave what shall be written
   * @throws EnvironmentException when it cannot
   */
  static WaveFile of(Wave wave) {
    UnfinishedFile draft = UnfinishedFile.of(wave.file());
    requireRoom(wave.file(), LEAST_ROOM);
    draft.create();
    return new WaveFile(wave, draft);
  }

  static void requireRoom(Path file, long bytes) {
    FreeSpace.require(file.toAbsolutePath().getParent(), bytes, file.toString(), "a waveform", "");
  }

  /** Where it is written. */
  Path draft() {
    Path path = draft.path();
    path.resolveSibling(path.getFileName() + SECOND).toFile().deleteOnExit();
    return path;
  }

  /**
   * Puts the waveform, which the simulator has closed, in its place, or what was asked for of it.
   *
   * @throws EnvironmentException when that fails
   * @throws UserException when no activity was recorded
   */
  void complete() {
    try (draft) {
      if (wave.kind() == Wave.Kind.SAIF) {
        // While it records, the simulator writes a time at both edges of the clock.
        RecordedActivity activity = VcdReader.read(draft.path(), Simulation.TIME_PER_CYCLE);
        requireSomething(activity);
        SaifFile.write(activity, Simulation.TIME_PER_CYCLE, wave.file());
      } else {
        draft.complete();
      }
    }
  }

  private void requireSomething(RecordedActivity activity) {
    if (activity.duration() == 0) {
      throw new UserException(
          String.format(
              Locale.ROOT,
              "%s must hold signals of some cycles, nothing was recorded: --from and --to must name cycles of the"
                  + " runs, and --wave-scope, of a folder with gates, an instance of gates (u_pe0)",
              wave.file()));
    }
  }
}
