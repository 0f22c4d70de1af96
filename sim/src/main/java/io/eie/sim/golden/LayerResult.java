// SPDX-License-Identifier: Apache-2.0
package io.eie.sim.golden;

/**
 * One layer's output for one vector.
 *
 * @param output raw integers y(i), in the order in which the user gave the rows of the layer
 * @param counts what it took
 */
public record LayerResult(int[] output, LayerCounts counts) {}
