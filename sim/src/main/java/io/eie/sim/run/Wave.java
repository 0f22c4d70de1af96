// SPDX-License-Identifier: Apache-2.0
package io.eie.sim.run;

import io.eie.common.UserException;
import io.eie.sim.verilator.WaveFormat;
import java.nio.file.Path;
import java.util.Locale;

/**
 * A recording to be written.
 *
 * @param file where it comes to
 * @param kind what is written
 * @param scope the instance whose signals are recorded, with what is inside of it; empty for all
 * @param from first cycle, from 0; cycles count on over the runs of a batch, loading has none
 * @param to the cycle after the last, above {@code from}
 */
public record Wave(Path file, Kind kind, String scope, long from, long to) {
  /** What is written of the signals. */
  public enum Kind {
    /** A waveform in GTKWave's packed format. */
    FST(WaveFormat.FST),
    /** A waveform as text: a value change dump. */
    VCD(WaveFormat.VCD),
    /** How often each bit changed: switching activity, for power. */
    SAIF(WaveFormat.VCD);

    private final WaveFormat format;

    Kind(WaveFormat format) {
      this.format = format;
    }

    /** What the simulator records. */
    WaveFormat format() {
      return format;
    }
  }

  /**
   * @throws UserException when the cycles are in the wrong order
   */
  public Wave {
    if (from < 0 || to <= from) {
      throw new UserException(
          String.format(
              Locale.ROOT,
              "--from and --to must name cycles 0 <= from < to (the part that is recorded), were %d and %s",
              from,
              to == Long.MAX_VALUE ? "the end" : to));
    }
  }

  /** A waveform (FST) of all signals. */
  public Wave(Path file, long from, long to) {
    this(file, Kind.FST, "", from, to);
  }
}
