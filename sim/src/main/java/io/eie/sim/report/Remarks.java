// SPDX-License-Identifier: Apache-2.0
package io.eie.sim.report;

import java.util.List;

/**
 * What is said of a network beside measures.
 *
 * @param notes sentences of its reader: what is left to the host, what the values of a vector are
 * @param warnings sentences of the compiler
 */
public record Remarks(List<String> notes, List<String> warnings) {
  /** Nothing. */
  public static final Remarks NONE = new Remarks(List.of(), List.of());

  /** Takes copies. */
  public Remarks {
    notes = List.copyOf(notes);
    warnings = List.copyOf(warnings);
  }
}
