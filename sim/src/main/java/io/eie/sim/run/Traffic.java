// SPDX-License-Identifier: Apache-2.0
package io.eie.sim.run;

import com.fasterxml.jackson.annotation.JsonProperty;

/** How vectors of a batch are also run back to back, with transfers while other vectors run. */
public enum Traffic {
  /** Not at all: one vector after another. */
  @JsonProperty("none")
  NONE,
  /** Through the host's bus. */
  @JsonProperty("bus")
  BUS,
  /** Through the AXI4-Stream ports. */
  @JsonProperty("streams")
  STREAMS
}
