// SPDX-License-Identifier: Apache-2.0
package io.eie.sim.benchmark;

/**
 * One point of a sweep.
 *
 * @param value what the parameter was
 * @param measurement what came out
 * @param speedup cycles of the sweep's first design / cycles of this one, same workload
 */
public record SweepRow(int value, Measurement measurement, double speedup) {
  /** Cycles in which decoders work / cycles. */
  double balance() {
    return measurement.loadBalance();
  }

  /** Rows read from the sparse-matrix memories of all elements. */
  double reads() {
    return measurement.activity().sparseReads();
  }

  /** Stored entries that are no padding / stored entries. */
  double realWork() {
    return measurement.activity().realWork();
  }
}
