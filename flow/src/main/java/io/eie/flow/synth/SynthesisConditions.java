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

  /** Checks the times. */
  public SynthesisConditions {
    require("the clock period", clockPeriod, clockPeriod > 0, "greater than 0");
    require("the clock uncertainty", uncertainty, uncertainty >= 0, "at least 0");
    require("the input delay", inputDelay, inputDelay >= 0, "at least 0");
    require("the output delay", outputDelay, outputDelay >= 0, "at least 0");
  }

  private static void require(String what, double value, boolean right, String rule) {
    if (!right || !Double.isFinite(value)) {
      throw new UserException(what + " must be " + rule + " (in ns), was " + value);
    }
  }
}
