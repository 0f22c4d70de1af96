// SPDX-License-Identifier: Apache-2.0
package io.eie.sim.regress.run;

import io.eie.generator.config.EieConfig;
import io.eie.sim.run.GeneratedRtl;
import io.eie.sim.run.RtlSource;
import java.util.Optional;

/** The Verilog as this version generates it, for every configuration. */
public final class GeneratedVerilog implements RegressionRtl {
  @Override
  public String name() {
    return "generated";
  }

  @Override
  public Optional<RtlSource> of(EieConfig config) {
    return Optional.of(new GeneratedRtl().forShortRuns());
  }
}
