// SPDX-License-Identifier: Apache-2.0
package io.eie.sim.regress.plan;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Which values the non-zeros of a drawn matrix have. */
public enum WeightKind {
  /** Of every magnitude, at most as many different ones as a codebook holds. */
  @JsonProperty("any")
  ANY,
  /** Both ends of the range: products and sums saturate. */
  @JsonProperty("extreme")
  EXTREME,
  /** All the same. */
  @JsonProperty("one")
  ONE,
  /** More different ones than a codebook holds: the compiler clusters them. */
  @JsonProperty("many")
  MANY
}
