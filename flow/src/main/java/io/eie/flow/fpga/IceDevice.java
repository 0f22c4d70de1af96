// SPDX-License-Identifier: Apache-2.0
package io.eie.flow.fpga;

import com.fasterxml.jackson.databind.JsonNode;
import io.eie.common.EnvironmentException;
import io.eie.common.UserException;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The iCE40 HX8K, the largest of its family: what it holds, and how nextpnr is asked for it. */
final class IceDevice {
  /** As reports call it. */
  static final String NAME = "iCE40 HX8K, ct256";

  /** The placed and routed design. */
  static final String PLACED = "eie.asc";

  /** The bitstream. */
  static final String BITSTREAM = "eie.bin";

  /** Timing and utilisation in nextpnr's report. */
  static final String REPORT = "place.json";

  /** The same place in every run, so that two runs can be compared. */
  private static final int SEED = 1;

  private static final int BLOCK_RAMS = 32;
  private static final int LOGIC_CELLS = 7680;

  private IceDevice() {}

  /**
   * Looks whether the memories fit, before any work.
   *
   * @throws UserException when they do not
   */
  static void requireBlockRams(int needed) {
    if (needed > BLOCK_RAMS) {
      throw new UserException(
          String.format(
              Locale.ROOT,
              "the memories must fit an %s (%d block RAMs of 4 kbit; fewer processing elements or smaller memories need less), needed %d",
              NAME,
              BLOCK_RAMS,
              needed));
    }
  }

  /**
   * Looks whether the logic can fit: a logic cell holds a look-up table and a flip-flop.
   *
   * @throws UserException when it cannot
   */
  static void requireLogic(Map<String, Integer> cells) {
    int needed = Math.max(cells.get("luts"), cells.get("flipFlops"));
    if (needed > LOGIC_CELLS) {
      throw new UserException(
          String.format(
              Locale.ROOT,
              "the logic must fit an %s (%d logic cells; fewer processing elements or entries per cycle need less), needed at least %d",
              NAME,
              LOGIC_CELLS,
              needed));
    }
  }

  /** The arguments of nextpnr, which chooses the pins itself. */
  static List<String> arguments(String netlist, double clockMHz) {
    return List.of(
        "--quiet",
        "--hx8k",
        "--package",
        "ct256",
        "--json",
        netlist,
        "--asc",
        PLACED,
        "--report",
        REPORT,
        "--seed",
        Integer.toString(SEED),
        "--freq",
        String.format(Locale.ROOT, "%.3f", clockMHz),
        "--timing-allow-fail");
  }

  /** The clock frequency in MHz, to a tenth, in nextpnr's report. */
  static double fmax(JsonNode report) {
    double least = Double.POSITIVE_INFINITY;
    for (JsonNode clock : report.path("fmax")) {
      least = Math.min(least, clock.path("achieved").asDouble());
    }
    if (least == Double.POSITIVE_INFINITY) {
      throw new EnvironmentException(
          "nextpnr-ice40 must report the clock frequency, reported none");
    }
    return Math.round(least * 10) / 10.0;
  }
}
