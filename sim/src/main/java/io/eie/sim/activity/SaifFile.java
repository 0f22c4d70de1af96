// SPDX-License-Identifier: Apache-2.0
package io.eie.sim.activity;

import io.eie.common.AtomicFile;
import io.eie.common.EnvironmentException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;

/**
 * A switching activity interchange file (SAIF 2.0, backward): of every bit of a net the time at 0,
 * 1 and X, and its transitions.
 */
public final class SaifFile {
  /**
   * Picoseconds of a clock cycle in the file: 1 GHz. A program that computes power at another clock
   * scales the times.
   */
  public static final long CYCLE_PS = 1000;

  private final StringBuilder text = new StringBuilder();
  private final long psPerUnit;
  private final long duration;

  private SaifFile(long psPerUnit, long duration) {
    this.psPerUnit = psPerUnit;
    this.duration = duration;
  }

  /**
   * Writes the file, complete or not at all.
   *
   * @param unitsPerCycle units of the recording's time in a clock cycle; must divide {@value
   *     #CYCLE_PS}
   * @throws EnvironmentException when it cannot be written
   */
  public static void write(RecordedActivity activity, long unitsPerCycle, Path file) {
    String text = text(activity, unitsPerCycle);
    AtomicFile.write(file, out -> out.write(text.getBytes(StandardCharsets.US_ASCII)));
  }

  /** What the file holds. */
  static String text(RecordedActivity activity, long unitsPerCycle) {
    if (CYCLE_PS % unitsPerCycle != 0) {
      throw new IllegalArgumentException(
          "units of a cycle must divide " + CYCLE_PS + ", were " + unitsPerCycle);
    }
    SaifFile saif = new SaifFile(CYCLE_PS / unitsPerCycle, activity.duration());
    saif.text.append(
        String.format(
            Locale.ROOT,
            """
            (SAIFILE
            (SAIFVERSION "2.0")
            (DIRECTION "backward")
            (PROGRAM_NAME "eie simulate")
            (DIVIDER / )
            (TIMESCALE 1 ps)
            (DURATION %d)
            """,
            saif.psPerUnit * activity.duration()));
    activity.instances().forEach(saif::instance);
    return saif.text.append(")\n").toString();
  }

  private void instance(InstanceActivity instance) {
    text.append("(INSTANCE ").append(instance.name()).append('\n');
    if (!instance.nets().isEmpty()) {
      text.append("(NET\n");
      instance.nets().forEach(this::net);
      text.append(")\n");
    }
    instance.instances().forEach(this::instance);
    text.append(")\n");
  }

  private void net(NetActivity net) {
    long low = duration - net.high() - net.unknown();
    text.append('(').append(net.name().replace("[", "\\[").replace("]", "\\]"));
    text.append(" (T0 ").append(psPerUnit * low);
    text.append(") (T1 ").append(psPerUnit * net.high());
    text.append(") (TX ").append(psPerUnit * net.unknown());
    text.append(") (TC ").append(net.changes()).append("))\n");
  }
}
