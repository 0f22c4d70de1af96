// SPDX-License-Identifier: Apache-2.0
package io.eie.sim.regress.plan;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Where the non-zeros of a drawn matrix are. */
public enum MatrixKind {
  /** Anywhere, with the density of the layer. */
  @JsonProperty("random")
  RANDOM,
  /** Every place. */
  @JsonProperty("dense")
  DENSE,
  /** No place. */
  @JsonProperty("empty")
  EMPTY,
  /** Row i, column i, again from the first row below the end. */
  @JsonProperty("diagonal")
  DIAGONAL,
  /** Near the diagonal, with the density of the layer. */
  @JsonProperty("banded")
  BANDED,
  /** Full squares in a grid. */
  @JsonProperty("block")
  BLOCK,
  /** Anywhere, but whole rows and columns are empty. */
  @JsonProperty("empty-rows")
  EMPTY_ROWS,
  /** One row is full, others have few. */
  @JsonProperty("full-row")
  FULL_ROW,
  /** One column is full, others have few. */
  @JsonProperty("full-column")
  FULL_COLUMN,
  /** All in the rows of one element: the others wait for it. */
  @JsonProperty("one-element")
  ONE_ELEMENT,
  /** Gaps in an element's rows that are as long as a zero run can say, one shorter or longer. */
  @JsonProperty("zero-run")
  ZERO_RUN,
  /** As listed in the case. */
  @JsonProperty("listed")
  LISTED,
  /** Of a file of the user. */
  @JsonProperty("file")
  FILE
}
