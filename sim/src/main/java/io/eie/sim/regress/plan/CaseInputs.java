// SPDX-License-Identifier: Apache-2.0
package io.eie.sim.regress.plan;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;

/**
 * The input vectors of a case.
 *
 * @param kind which values they have
 * @param vectors how many, at least 1
 * @param seed of everything that is drawn
 * @param values raw integers of each vector; null unless listed
 * @param file path of the vectors, as {@code --input} reads them; null unless of a file
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record CaseInputs(
    InputKind kind, int vectors, long seed, List<List<Integer>> values, String file) {
  /** Copies the lists. */
  public CaseInputs {
    values = values == null ? null : values.stream().map(List::copyOf).toList();
  }

  /** Vectors that are drawn. */
  public static CaseInputs drawn(InputKind kind, int vectors, long seed) {
    return new CaseInputs(kind, vectors, seed, null, null);
  }

  /** Vectors that are listed. */
  public static CaseInputs listed(List<List<Integer>> values) {
    return new CaseInputs(InputKind.LISTED, values.size(), 0, values, null);
  }
}
