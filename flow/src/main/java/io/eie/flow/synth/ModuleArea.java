// SPDX-License-Identifier: Apache-2.0
package io.eie.flow.synth;

/**
 * What the gates of one module take, without the modules and memories in it.
 *
 * @param name of the module, in reports without the design's prefix
 * @param instances how often it is there
 * @param areaUm2 of one instance
 * @param totalUm2 of all instances
 * @param cells gates of one instance
 * @param flipFlops of one instance
 */
public record ModuleArea(
    String name, int instances, double areaUm2, double totalUm2, int cells, int flipFlops) {
  /** The same for a module of another name. */
  ModuleArea named(String other) {
    return new ModuleArea(other, instances, areaUm2, totalUm2, cells, flipFlops);
  }
}
