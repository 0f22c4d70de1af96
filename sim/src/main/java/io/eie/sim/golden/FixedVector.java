// SPDX-License-Identifier: Apache-2.0
package io.eie.sim.golden;

/**
 * A vector of raw integers and how many of its values did not fit.
 *
 * @param values the raw integers, in the order of the vector that was converted
 * @param saturated values that were clamped, each of which the user is told about (specification,
 *     section 2)
 */
public record FixedVector(int[] values, int saturated) {}
