// SPDX-License-Identifier: Apache-2.0
package io.eie.generator.estimate;

import io.eie.generator.config.EieConfig;
import io.eie.generator.map.PointerLayout;
import java.util.ArrayList;
import java.util.List;

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
 * @param logic what the logic of all elements takes
 */
public record EnergyEstimate(
    double sparseMatrix, double pointers, double activations, List<LogicTerm> logic) {
  /**
   * A part of the logic's energy.
   *
   * @param name in reports, lower camel case
   * @param meaning without a full stop
   */
  public record LogicTerm(String name, String meaning, double picojoules) {}

  /** A sum of the ring: read, written beside the one that came, both; the total written. */
  private static final double RING_REGISTERS = 4;

  private static final double TABLE_BITS = 32;
  private static final double TABLE_MEMORY_BITS = 32 * 1024 * 8;

  /** Copies the list. */
  public EnergyEstimate {
    logic = List.copyOf(logic);
  }

  /** The energy of a run. */
  public static EnergyEstimate of(EieConfig config, AccessCounts counts, EnergyTable table) {
    double word = (double) config.exchangeRows() * config.storedBits(config.activationBits());
    PointerLayout pointers = PointerLayout.of(config);
    return new EnergyEstimate(
        counts.sparseReads() * read(table, config.storedSparseRowBits(), config.sparseBankDepth()),
        counts.pointerReads()
            * pointers.banks()
            * read(table, pointers.storedWidth(), pointers.depth()),
        counts.activationReads()
            * read(table, word, config.activations() / (double) config.exchangeRows()),
        table.gates() ? ofGates(config, counts) : ofOperations(config, counts, table));
  }

  private static List<LogicTerm> ofGates(EieConfig config, AccessCounts counts) {
    List<LogicTerm> terms = new ArrayList<>();
    LogicEnergy.kept()
        .parts(config, counts)
        .forEach((part, energy) -> terms.add(new LogicTerm(part.label(), part.meaning(), energy)));
    return terms;
  }

  private static List<LogicTerm> ofOperations(
      EieConfig config, AccessCounts counts, EnergyTable table) {
    double token = 1 + config.pointerAddressBits() + config.activationBits();
    double multiply =
        table.multiply32()
            * config.weightBits()
            * config.activationBits()
            / (TABLE_BITS * TABLE_BITS);
    double add = table.add32() * config.accumulatorBits() / TABLE_BITS;
    double register = table.registerAccess32() / TABLE_BITS;
    return List.of(
        new LogicTerm(
            "queues",
            "columns through the activation queues",
            counts.columns() * 2 * register * token),
        new LogicTerm(
            "registers",
            "weights and accumulators",
            counts.macs() * register * (config.weightBits() + 2 * config.accumulatorBits())
                + counts.ringSums() * RING_REGISTERS * register * config.accumulatorBits()),
        new LogicTerm(
            "arithmetic",
            "multiplications and additions",
            counts.macs() * (multiply + add) + counts.ringSums() * add),
        new LogicTerm(
            "clock",
            "clock of all elements",
            counts.cycles() * config.processingElements() * table.elementCycle()));
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
    return sparseMatrix
        + pointers
        + activations
        + logic.stream().mapToDouble(LogicTerm::picojoules).sum();
  }
}
