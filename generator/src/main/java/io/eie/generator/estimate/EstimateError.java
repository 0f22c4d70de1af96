// SPDX-License-Identifier: Apache-2.0
package io.eie.generator.estimate;

import java.util.List;

/**
 * How far the estimate is from a measured run.
 *
 * @param run what was measured
 * @param areaUm2 estimated logic of what the run measured
 * @param fmaxMHz estimated clock frequency
 */
public record EstimateError(MeasuredRun run, double areaUm2, double fmaxMHz) {
  private static final double MHZ_NS = 1000;

  /** Every run beside what the model that is fitted to the others says. */
  public static List<EstimateError> of(MeasuredRuns runs) {
    LogicModel model = LogicModel.of(runs);
    return runs.runs().stream()
        .map(
            run ->
                new EstimateError(
                    run,
                    run.wholeDesign()
                        ? model.beyondElementsUm2(run.config())
                        : model.elementUm2(run.config()),
                    model.fmaxMHz(run.config())))
        .toList();
  }

  /** The run's clock frequency, MHz. */
  public double measuredMHz() {
    return MHZ_NS / run.minPeriodNs();
  }

  /** (estimated - measured) / measured area. */
  public double area() {
    return areaUm2 / run.areaUm2() - 1;
  }

  /** (estimated - measured) / measured frequency. */
  public double frequency() {
    return fmaxMHz / measuredMHz() - 1;
  }
}
