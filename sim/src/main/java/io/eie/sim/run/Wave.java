// SPDX-License-Identifier: Apache-2.0
package io.eie.sim.run;

import io.eie.common.UserException;
import java.nio.file.Path;
import java.util.Locale;

/**
 * A waveform to be written.
 *
 * @param file FST file
 * @param scope the instance whose signals are recorded, with what is inside of it; empty for all
 * @param from first cycle, from 0; cycles count on over the runs of a batch, loading has none
 * @param to the cycle after the last, above {@code from}
 */
public record Wave(Path file, String scope, long from, long to) {
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

  /** All signals. */
  public Wave(Path file, long from, long to) {
    this(file, "", from, to);
  }
}
