// SPDX-License-Identifier: Apache-2.0
package io.eie.sim.golden;

/** Takes the stored entries of a layer, padding left out, one by one. */
@FunctionalInterface
interface EntrySink {
  /**
   * @param column input position
   * @param row output position
   * @param weight codebook value, 0 included
   */
  void entry(int column, int row, int weight);
}
