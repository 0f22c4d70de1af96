// SPDX-License-Identifier: Apache-2.0
package io.eie.generator.config;

/**
 * What one processing element is made of. Ranges are checked by {@link EieConfig}.
 *
 * @param queueDepth usable slots of the activation queue, 1..256
 * @param rangeDepth column ranges kept between pointer read and sparse-matrix read, 1..16
 * @param entriesPerCycle entries L of one column multiplied in one cycle: 1 (the paper's element),
 *     2, 4 or 8
 * @param sparseBanks banks of the sparse-matrix memory: 1, or 2 that hold even and odd rows
 * @param accumulatorStructure how the accumulators take L products in one cycle
 * @param multiplierStructure how the multipliers are described
 * @param multiplierStages register stages of the multiplier, 1..3
 * @param rowsPerElement accumulators of one element, 1..1024
 * @param exchangeRows accumulators written back, and start values loaded, in one cycle: 1, 2, 4 or
 *     8
 * @param performanceCounters whether every element counts its own busy and starved cycles, reads
 *     and saturations
 */
public record ElementShape(
    int queueDepth,
    int rangeDepth,
    int entriesPerCycle,
    int sparseBanks,
    AccumulatorStructure accumulatorStructure,
    MultiplierStructure multiplierStructure,
    int multiplierStages,
    int rowsPerElement,
    int exchangeRows,
    boolean performanceCounters) {}
