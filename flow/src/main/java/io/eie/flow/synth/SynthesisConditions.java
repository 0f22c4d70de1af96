// SPDX-License-Identifier: Apache-2.0
package io.eie.flow.synth;

import io.eie.common.UserException;
import io.eie.generator.kit.SramTiming;

/**
 * Under which conditions a design is synthesized and timed; times in nanoseconds.
 *
 * @param clockPeriod what synthesis aims at
 * @param uncertainty of the clock edge
 * @param inputDelay from the clock edge to the inputs
 * @param outputDelay from the outputs to the clock edge
 * @param sram the memory macros
 * @param clockGates whether registers with an enable get a clock gate, where the library has one
 */
public record SynthesisConditions(
    double clockPeriod,
    double uncertainty,
    double inputDelay,
    double outputDelay,
    SramTiming sram,
    boolean clockGates) {
  /** The conditions of the targets: 1 GHz, 50 ps uncertainty. */
  public static final SynthesisConditions OF_TARGETS =
      new SynthesisConditions(1.0, 0.05, 0.2, 0.2, SramTiming.OF_45_NM, true);

  /** Beyond these the tools fail: they count picoseconds in 32 bits, or round to 0. */
  private static final double SHORTEST = 0.001;

  private static final double LONGEST = 1e6;

  /** Checks the times. */
  public SynthesisConditions {
    if (!(clockPeriod >= SHORTEST && clockPeriod <= LONGEST)) {
      throw new UserException(
          "the clock period must lie in 0.001..1000000 (in ns; 0.001 to 1000000 MHz), was "
              + clockPeriod);
    }
    require("the clock uncertainty", uncertainty);
    require("the input delay", inputDelay);
    require("the output delay", outputDelay);
  }

  private static void require(String what, double value) {
    if (!(value >= 0 && value <= LONGEST)) {
      throw new UserException(what + " must lie in 0..1000000 (in ns), was " + value);
    }
  }
}
