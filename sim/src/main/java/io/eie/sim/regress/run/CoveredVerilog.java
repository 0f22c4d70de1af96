// SPDX-License-Identifier: Apache-2.0
package io.eie.sim.regress.run;

import io.eie.generator.config.EieConfig;
import io.eie.sim.run.GeneratedRtl;
import io.eie.sim.run.RtlSource;
import io.eie.sim.verilator.Coverage;
import java.util.Optional;

/** The Verilog as this version generates it, with cover points, counting which of it runs. */
public final class CoveredVerilog implements RegressionRtl {
  static final String NAME = "generated with cover points";

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public boolean covers() {
    return true;
  }

  @Override
  public Optional<RtlSource> of(EieConfig config) {
    return Optional.of(new GeneratedRtl().forShortRuns().collecting(Coverage.LINE));
  }
}
