// SPDX-License-Identifier: Apache-2.0
package io.eie.sim.evaluate;

/** The class of an output vector. */
final class Classes {
  private Classes() {}

  /**
   * The index of the largest value, the first of equal ones. A single output is that of a
   * classifier with two classes, 1 where it is above 0: where the sigmoid that the host computes is
   * above one half.
   */
  static int of(double[] output) {
    if (output.length == 1) {
      return output[0] > 0 ? 1 : 0;
    }
    int largest = 0;
    for (int index = 1; index < output.length; index++) {
      largest = output[index] > output[largest] ? index : largest;
    }
    return largest;
  }

  /** Number of classes for a number of outputs. */
  static int count(int outputs) {
    return Math.max(2, outputs);
  }
}
