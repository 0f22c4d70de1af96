// SPDX-License-Identifier: Apache-2.0
package io.eie.sim.run;

import com.fasterxml.jackson.annotation.JsonProperty;

/** How the memories of simulated hardware are filled, and results and counters are read. */
public enum Loading {
  /** Through the host port, as on a chip; takes cycles, which are counted apart. */
  @JsonProperty("port")
  PORT,
  /** Directly, in no cycle: for large designs, where the port takes longer than the run. */
  @JsonProperty("backdoor")
  BACKDOOR
}
