// SPDX-License-Identifier: Apache-2.0
package io.eie.generator.estimate;

import io.eie.generator.config.EieConfig;

/**
 * What happens in a run, summed over all elements; as the performance counters count it.
 *
 * @param cycles of the run
 * @param columns columns that elements received: each broadcast once for every element of its group
 * @param macs products added
 * @param sparseReads rows read from the sparse-matrix memories
 * @param pointerReads pairs or blocks of pointers read
 * @param activationReads words read from the activation memories
 * @param ringSums sums of column groups that were added to another group's
 */
public record AccessCounts(
    double cycles,
    double columns,
    double macs,
    double sparseReads,
    double pointerReads,
    double activationReads,
    double ringSums) {
  /** Nothing. */
  public static final AccessCounts NONE = new AccessCounts(0, 0, 0, 0, 0, 0, 0);

  /** Both together. */
  public AccessCounts plus(AccessCounts other) {
    return new AccessCounts(
        cycles + other.cycles,
        columns + other.columns,
        macs + other.macs,
        sparseReads + other.sparseReads,
        pointerReads + other.pointerReads,
        activationReads + other.activationReads,
        ringSums + other.ringSums);
  }

  /** The same with another number of products. */
  public AccessCounts withMacs(double products) {
    return new AccessCounts(
        cycles, columns, products, sparseReads, pointerReads, activationReads, ringSums);
  }

  /** The mean of so many equal parts. */
  public AccessCounts dividedBy(int parts) {
    return new AccessCounts(
        cycles / parts,
        columns / parts,
        macs / parts,
        sparseReads / parts,
        pointerReads / parts,
        activationReads / parts,
        ringSums / parts);
  }

  /**
   * What a layer takes at least on one column group, its non-zeros spread evenly, no padding.
   *
   * <p>A row of entries is read when any of the columns that reach into it is broadcast: on average
   * entriesPerRow / (entries per column) + 1 columns do.
   *
   * @param inputs columns
   * @param outputs rows
   * @param weights share of the weights that are not zero
   * @param activations share of the inputs that are not zero
   */
  static AccessCounts ofLayer(
      EieConfig config, int inputs, int outputs, double weights, double activations) {
    double elements = config.processingElements();
    double broadcasts = inputs * activations;
    double macs = inputs * activations * outputs * weights;
    double perColumn = outputs * weights / elements;
    double rows = inputs * outputs * weights / config.entriesPerRow();
    double columnsInRow = config.entriesPerRow() / perColumn + 1;
    double perWord = config.exchangeRows() * elements;
    return new AccessCounts(
        Math.max(broadcasts, macs / (elements * config.entriesPerCycle())),
        broadcasts * elements,
        macs,
        rows * (1 - Math.pow(1 - activations, columnsInRow)),
        broadcasts * elements,
        elements * Math.ceil(inputs / perWord),
        0);
  }
}
