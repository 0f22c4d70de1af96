// SPDX-License-Identifier: Apache-2.0
package io.eie.sim.regress.plan;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Which values an input vector has. */
public enum InputKind {
  /** No zeros, of every magnitude. */
  @JsonProperty("dense")
  DENSE,
  /** Zeros with a chance that is drawn. */
  @JsonProperty("sparse")
  SPARSE,
  /** Zeros only. */
  @JsonProperty("zero")
  ZERO,
  /** One value that is no zero. */
  @JsonProperty("one-value")
  ONE_VALUE,
  /** Both ends of the range. */
  @JsonProperty("extreme")
  EXTREME,
  /** As listed in the case. */
  @JsonProperty("listed")
  LISTED,
  /** Of a file of the user. */
  @JsonProperty("file")
  FILE
}
