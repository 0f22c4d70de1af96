// SPDX-License-Identifier: Apache-2.0
package io.eie.flow.synth;

import io.eie.generator.kit.SramTiming;

/**
 * What a user says of {@link SynthesisConditions}; null where the conditions of the targets hold,
 * in proportion to the speed of the library.
 *
 * @param clockMHz what synthesis aims at
 * @param uncertainty of the clock edge, in nanoseconds as all that follow
 * @param inputDelay from the clock edge to the inputs
 * @param outputDelay from the outputs to the clock edge
 * @param sramSmall clock to data of a small memory
 * @param sramLarge clock to data of a large memory
 * @param sramSetup inputs of a memory before the clock
 * @param clockGates whether registers with an enable get a clock gate
 */
public record ConditionChoices(
    Double clockMHz,
    Double uncertainty,
    Double inputDelay,
    Double outputDelay,
    Double sramSmall,
    Double sramLarge,
    Double sramSetup,
    boolean clockGates) {
  /** Nothing said. */
  public static final ConditionChoices NONE =
      new ConditionChoices(null, null, null, null, null, null, null, true);

  private static final double MHZ_NS = 1000;
  private static final double PICOSECONDS = 1000;

  /**
   * The conditions for a library.
   *
   * @param clock which is to it what 1000 MHz is to 45 nm, in megahertz
   * @throws io.eie.common.UserException when a time is impossible
   */
  SynthesisConditions at(double clock) {
    SynthesisConditions targets = SynthesisConditions.OF_TARGETS;
    double scale = MHZ_NS / clock;
    return new SynthesisConditions(
        clockMHz == null ? scale * targets.clockPeriod() : MHZ_NS / clockMHz,
        or(uncertainty, scale * targets.uncertainty()),
        or(inputDelay, scale * targets.inputDelay()),
        or(outputDelay, scale * targets.outputDelay()),
        new SramTiming(
            or(sramSmall, scale * targets.sram().smallest()),
            or(sramLarge, scale * targets.sram().largest()),
            or(sramSetup, scale * targets.sram().setup())),
        clockGates);
  }

  private static double or(Double told, double otherwise) {
    return told == null ? Math.round(otherwise * PICOSECONDS) / PICOSECONDS : told;
  }
}
