// SPDX-License-Identifier: Apache-2.0
package io.eie.cli.synth;

import io.eie.common.UserException;
import io.eie.flow.synth.ConditionChoices;
import picocli.CommandLine.Option;

/**
 * Under which conditions synthesis and timing run. Defaults are for 45 nm and scale with the
 * library's FO4 delay.
 */
final class SynthesisOptions {
  @Option(
      names = "--clock",
      paramLabel = "MHZ",
      description =
          "Target clock, MHz. Defaults, here and below, are for 45 nm (1000 MHz) and scale with "
              + "the library's FO4 delay; the times scale with the period.")
  private Double clock;

  @Option(
      names = "--uncertainty",
      paramLabel = "NS",
      description = "Uncertainty of the clock edge, ns (default: 0.05).")
  private Double uncertainty;

  @Option(
      names = "--input-delay",
      paramLabel = "NS",
      description = "Delay from the clock edge to the module's inputs, ns (default: 0.2).")
  private Double inputDelay;

  @Option(
      names = "--output-delay",
      paramLabel = "NS",
      description = "Time from the module's outputs to the clock edge, ns (default: 0.2).")
  private Double outputDelay;

  @Option(
      names = "--sram-small",
      paramLabel = "NS",
      description =
          "Time from the clock to the data of a memory of up to 2^17 bits, ns (default: 0.55); "
              + "linear in the logarithm of the bits up to --sram-large.")
  private Double sramSmall;

  @Option(
      names = "--sram-large",
      paramLabel = "NS",
      description =
          "Time from the clock to the data of a memory of 2^20 bits or more, ns (default: 0.75).")
  private Double sramLarge;

  @Option(
      names = "--sram-setup",
      paramLabel = "NS",
      description = "Setup time of the memories' inputs, ns (default: 0.1).")
  private Double sramSetup;

  @Option(
      names = "--no-clock-gates",
      description =
          "Use multiplexers instead of clock gates for registers with an enable, even if the library has a clock gate.")
  private boolean noClockGates;

  /** What the user says of the conditions. */
  ConditionChoices choices() {
    if (clock != null && !(clock > 0 && clock <= 1e6)) {
      throw new UserException(
          "--clock must be greater than 0 and at most 1000000 (in MHz), was " + clock);
    }
    return new ConditionChoices(
        clock,
        uncertainty,
        inputDelay,
        outputDelay,
        sramSmall,
        sramLarge,
        sramSetup,
        !noClockGates);
  }
}
