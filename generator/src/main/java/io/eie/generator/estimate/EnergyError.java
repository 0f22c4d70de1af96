// SPDX-License-Identifier: Apache-2.0
package io.eie.generator.estimate;

import java.util.List;

/**
 * How far the estimated energy of the logic is from that of the gates in a run.
 *
 * @param run what was measured
 * @param picojoules estimated, of one element in the run
 */
public record EnergyError(MeasuredEnergy run, double picojoules) {
  /** Every run beside what the estimate that is fitted to the others says. */
  public static List<EnergyError> of(MeasuredEnergies energies) {
    LogicEnergy fitted = LogicEnergy.of(LogicModel.of(MeasuredRuns.kept()), energies);
    return energies.runs().stream()
        .map(run -> new EnergyError(run, fitted.elementPicojoules(run.config(), run.counts())))
        .toList();
  }

  /** (estimated - measured) / measured energy. */
  public double error() {
    return picojoules / run.total() - 1;
  }
}
