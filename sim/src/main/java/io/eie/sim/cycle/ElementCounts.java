// SPDX-License-Identifier: Apache-2.0
package io.eie.sim.cycle;

/**
 * The counters of one element after a run; names and meaning as in the RTL.
 *
 * @param busyCycles cycles in which the decoder issued an entry or a slice of padding
 * @param starvedCycles cycles in which columns were let through, but the decoder had none
 * @param sparseReads rows read from the sparse-matrix memory
 * @param pointerReads columns whose pointers were read
 * @param activationReads words of the activation memory read for scans
 */
public record ElementCounts(
    long busyCycles,
    long starvedCycles,
    long sparseReads,
    long pointerReads,
    long activationReads) {}
