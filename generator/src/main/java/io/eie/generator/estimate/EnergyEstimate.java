// SPDX-License-Identifier: Apache-2.0
package io.eie.generator.estimate;

import io.eie.generator.config.EieConfig;
import io.eie.generator.map.PointerLayout;

/**
 * What a run takes by accesses times energy per access, in picojoules. An estimate: it knows
 * neither wires nor leakage nor glitches.
 *
 * <p>A table's energies are for 32 bits; they are taken to grow with the bits, a multiplication
 * with the bits of both factors, a memory access also with the square root of the memory's size
 * (its lines grow with its edge).
 *
 * @param sparseMatrix rows of entries read
 * @param pointers pairs or blocks of pointers read
 * @param activations words of inputs read
 * @param queues columns written to and read from the activation queues
 * @param registers weights read, accumulators read and written, sums of the ring
 * @param arithmetic multiplications and additions
 * @param clock the clock of all elements in all cycles
 */
public record EnergyEstimate(
    double sparseMatrix,
    double pointers,
    double activations,
    double queues,
    double registers,
    double arithmetic,
    double clock) {
  /** A sum of the ring: read, written beside the one that came, both; the total written. */
  private static final double RING_REGISTERS = 4;

  private static final double TABLE_BITS = 32;
  private static final double TABLE_MEMORY_BITS = 32 * 1024 * 8;

  /** The energy of a run. */
  public static EnergyEstimate of(EieConfig config, AccessCounts counts, EnergyTable table) {
    double token = 1 + config.pointerAddressBits() + config.activationBits();
    double word = (double) config.exchangeRows() * config.storedBits(config.activationBits());
    double multiply =
        table.multiply32()
            * config.weightBits()
            * config.activationBits()
            / (TABLE_BITS * TABLE_BITS);
    double add = table.add32() * config.accumulatorBits() / TABLE_BITS;
    PointerLayout pointers = PointerLayout.of(config);
    double register = table.registerAccess32() / TABLE_BITS;
    return new EnergyEstimate(
        counts.sparseReads() * read(table, config.storedSparseRowBits(), config.sparseBankDepth()),
        counts.pointerReads()
            * pointers.banks()
            * read(table, pointers.storedWidth(), pointers.depth()),
        counts.activationReads()
            * read(table, word, config.activations() / (double) config.exchangeRows()),
        counts.columns() * 2 * register * token,
        counts.macs() * register * (config.weightBits() + 2 * config.accumulatorBits())
            + counts.ringSums() * RING_REGISTERS * register * config.accumulatorBits(),
        counts.macs() * (multiply + add) + counts.ringSums() * add,
        counts.cycles() * config.processingElements() * table.elementCycle());
  }

  /**
   * The energy of an access to a memory, in picojoules.
   *
   * @param width bits of a word
   * @param words of the memory
   */
  public static double read(EnergyTable table, double width, double words) {
    return table.sramRead32() * width / TABLE_BITS * Math.sqrt(width * words / TABLE_MEMORY_BITS);
  }

  /** All together, in picojoules. */
  public double total() {
    return sparseMatrix + pointers + activations + queues + registers + arithmetic + clock;
  }
}
