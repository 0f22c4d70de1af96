// SPDX-License-Identifier: Apache-2.0
package io.eie.sim.regress.run;

import io.eie.generator.config.EieConfig;
import io.eie.sim.run.RtlSource;
import java.util.Optional;

/** The Verilog that a regression runs. */
public interface RegressionRtl {
  /** What names it in results: equal names mean equal Verilog for equal configurations. */
  String name();

  /** Whether its simulations count coverage. */
  default boolean covers() {
    return false;
  }

  /** The hardware of a configuration; empty where the changes of the Verilog do not apply to it. */
  Optional<RtlSource> of(EieConfig config);
}
