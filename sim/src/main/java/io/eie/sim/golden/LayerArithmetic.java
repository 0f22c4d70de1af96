// SPDX-License-Identifier: Apache-2.0
package io.eie.sim.golden;

/**
 * How one layer computes (specification, section 2).
 *
 * @param accumulatorBits A, 8..48
 * @param activationBits X, 4..24
 * @param productShift p, 0..31; 0 when accumulation is wide
 * @param outputShift s, 0..31; 0 when accumulation is narrow
 * @param relu whether negative outputs become 0
 */
record LayerArithmetic(
    int accumulatorBits, int activationBits, int productShift, int outputShift, boolean relu) {}
