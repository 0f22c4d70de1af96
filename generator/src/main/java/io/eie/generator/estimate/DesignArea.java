// SPDX-License-Identifier: Apache-2.0
package io.eie.generator.estimate;

import io.eie.generator.config.EieConfig;

/**
 * What a whole design takes at 45 nm before placement.
 *
 * @param logicUm2 all elements, central control and trees, um2
 * @param memoryUm2 the memories of all elements, um2; program and codebooks, which there are once,
 *     are not in it
 */
public record DesignArea(double logicUm2, double memoryUm2) {
  private static final double UM2_PER_MM2 = 1e6;

  /** The area of a design. */
  public static DesignArea of(EieConfig config, LogicModel model) {
    int elements = config.processingElements();
    return new DesignArea(
        elements * model.elementUm2(config) + model.beyondElementsUm2(config),
        elements * MemoryArea.elementUm2(config));
  }

  /** Logic and memories, mm2. */
  public double mm2() {
    return (logicUm2 + memoryUm2) / UM2_PER_MM2;
  }
}
