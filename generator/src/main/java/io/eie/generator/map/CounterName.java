// SPDX-License-Identifier: Apache-2.0
package io.eie.generator.map;

/** The counters of one element, in the order of their words; cleared by a start. */
public enum CounterName {
  BUSY_CYCLES(
      "busyCycles", "cycles in which the element multiplied, or skipped a slice of padding alone"),
  STARVED_CYCLES(
      "starvedCycles", "cycles of a run in which the element had no entries to multiply"),
  SPARSE_READS("sparseReads", "rows read from the sparse-matrix memory"),
  POINTER_READS("pointerReads", "reads of the pointer memory: columns, or blocks of columns"),
  ACTIVATION_READS("activationReads", "words read from the activation memory"),
  SATURATIONS("saturations", "values that were clamped, in accumulators and at write-back");

  private final String reportName;
  private final String description;

  CounterName(String reportName, String description) {
    this.reportName = reportName;
    this.description = description;
  }

  /** Word in {@link ElementMemory#COUNTERS}. */
  public int word() {
    return ordinal();
  }

  /** Name in reports, and of the signal but for its case. */
  public String reportName() {
    return reportName;
  }

  /** What is counted, without a full stop. */
  public String description() {
    return description;
  }
}
