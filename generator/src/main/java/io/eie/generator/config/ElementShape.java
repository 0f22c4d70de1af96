package io.eie.generator.config;

/**
 * What one processing element is made of. Ranges are checked by {@link EieConfig}.
 *
 * @param queueDepth usable slots of the activation queue, 1..256
 * @param rangeDepth column ranges kept between pointer read and sparse-matrix read, 1..16
 * @param entriesPerCycle entries multiplied in one cycle, 1
 * @param multiplierStages register stages of the multiplier, 1..3
 * @param rowsPerElement accumulators of one element, 1..1024
 * @param performanceCounters whether every element counts its own busy and starved cycles, reads
 *     and saturations
 */
public record ElementShape(
    int queueDepth,
    int rangeDepth,
    int entriesPerCycle,
    int multiplierStages,
    int rowsPerElement,
    boolean performanceCounters) {}
