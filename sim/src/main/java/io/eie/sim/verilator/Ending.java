// SPDX-License-Identifier: Apache-2.0
package io.eie.sim.verilator;

import io.eie.sim.verilator.SimulationException.Kind;
import java.util.Map;

/** Converts the native side's record of an ending into an exception. */
final class Ending {
  private static final Map<Long, Kind> KINDS =
      Map.of(
          1L, Kind.FINISH,
          2L, Kind.STOP,
          3L, Kind.ASSERTION,
          4L, Kind.FATAL,
          5L, Kind.EXCEPTION);

  private Ending() {}

  static boolean reached(long handle) {
    return NativeCalls.eie_call_number(handle, NativeCalls.NUMBER_STATUS) != 0;
  }

  /** Why the simulation cannot go on. */
  static SimulationException of(String top, long handle) {
    long status = NativeCalls.eie_call_number(handle, NativeCalls.NUMBER_STATUS);
    long cycle = NativeCalls.eie_call_number(handle, NativeCalls.NUMBER_CYCLE);
    int line = (int) NativeCalls.eie_call_number(handle, NativeCalls.NUMBER_LINE);
    String file = NativeCalls.text(handle, NativeCalls.TEXT_FILE);
    String place = file.isEmpty() ? "" : " (" + file + ":" + line + ")";
    String said = NativeCalls.text(handle, NativeCalls.TEXT_MESSAGE);
    String message = "simulation of " + top + " ended at cycle " + cycle + ": " + said + place;
    return new SimulationException(KINDS.get(status), cycle, message, file, line);
  }

  /** Why waiting was given up. */
  static SimulationException timeout(long handle, String rule) {
    long cycle = NativeCalls.eie_call_number(handle, NativeCalls.NUMBER_CYCLE);
    String message = rule + " (at cycle " + cycle + ")";
    return new SimulationException(Kind.TIMEOUT, cycle, message, "", 0);
  }
}
