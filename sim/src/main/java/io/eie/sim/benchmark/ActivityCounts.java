// SPDX-License-Identifier: Apache-2.0
package io.eie.sim.benchmark;

/**
 * What was counted in a run, over all segments, layers and elements.
 *
 * @param segments segments that the run takes, between which the host reloads the memories
 * @param broadcasts columns sent to the elements
 * @param queueFull cycles in which a column waited because a queue was full
 * @param noInput cycles of the scan in which no column or row was ready
 * @param busyCycles cycles in which decoders worked
 * @param sparseReads reads of the sparse-matrix memories
 * @param pointerReads columns whose pointers were read
 * @param storedEntries entries in the sparse-matrix memories, padding included
 * @param paddingEntries those that are padding
 */
public record ActivityCounts(
    int segments,
    long broadcasts,
    long queueFull,
    long noInput,
    long busyCycles,
    long sparseReads,
    long pointerReads,
    long storedEntries,
    long paddingEntries) {
  /** Stored entries that are no padding / stored entries. */
  public double realWork() {
    return (storedEntries - paddingEntries) / (double) storedEntries;
  }
}
