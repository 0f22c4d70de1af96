// SPDX-License-Identifier: Apache-2.0
package io.eie.generator.config;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Builds an {@link EieConfig}: {@code
 * EieConfig.builder().processingElements(3).queueDepth(8).build()}.
 *
 * <p>Setters take any value; {@link #build} checks all rules at once.
 */
public final class ConfigBuilder {
  private final Map<Parameter, Object> values = new EnumMap<>(Parameter.class);

  /** Starts empty, for the presets alone: every parameter has to be set before {@link #build}. */
  ConfigBuilder() {}

  ConfigBuilder(EieConfig config) {
    for (Parameter parameter : Parameter.values()) {
      values.put(parameter, parameter.of(config));
    }
  }

  public ConfigBuilder processingElements(int count) {
    return set(Parameter.PROCESSING_ELEMENTS, count);
  }

  public ConfigBuilder columnGroups(Integer... counts) {
    return set(Parameter.COLUMN_GROUPS, new ColumnGroups(List.of(counts)));
  }

  public ConfigBuilder weightBits(int bits) {
    return set(Parameter.WEIGHT_BITS, bits);
  }

  public ConfigBuilder activationBits(int bits) {
    return set(Parameter.ACTIVATION_BITS, bits);
  }

  public ConfigBuilder accumulatorBits(int bits) {
    return set(Parameter.ACCUMULATOR_BITS, bits);
  }

  public ConfigBuilder accumulation(Accumulation accumulation) {
    return set(Parameter.ACCUMULATION, accumulation);
  }

  public ConfigBuilder weightCodeBits(int bits) {
    return set(Parameter.WEIGHT_CODE_BITS, bits);
  }

  public ConfigBuilder zeroRunBits(int bits) {
    return set(Parameter.ZERO_RUN_BITS, bits);
  }

  public ConfigBuilder sparseRowBits(int bits) {
    return set(Parameter.SPARSE_ROW_BITS, bits);
  }

  public ConfigBuilder queueDepth(int slots) {
    return set(Parameter.QUEUE_DEPTH, slots);
  }

  public ConfigBuilder rangeDepth(int ranges) {
    return set(Parameter.RANGE_DEPTH, ranges);
  }

  public ConfigBuilder entriesPerCycle(int entries) {
    return set(Parameter.ENTRIES_PER_CYCLE, entries);
  }

  public ConfigBuilder sparseBanks(int banks) {
    return set(Parameter.SPARSE_BANKS, banks);
  }

  public ConfigBuilder accumulatorStructure(AccumulatorStructure structure) {
    return set(Parameter.ACCUMULATOR_STRUCTURE, structure);
  }

  /**
   * The paper's element: one entry per cycle out of one bank of rows, one accumulator exchanged per
   * cycle between passes.
   */
  public ConfigBuilder paperElement() {
    return entriesPerCycle(1)
        .sparseBanks(1)
        .accumulatorStructure(AccumulatorStructure.PORTED)
        .exchangeRows(1);
  }

  public ConfigBuilder multiplierStructure(MultiplierStructure structure) {
    return set(Parameter.MULTIPLIER_STRUCTURE, structure);
  }

  public ConfigBuilder multiplierStages(int stages) {
    return set(Parameter.MULTIPLIER_STAGES, stages);
  }

  public ConfigBuilder rowsPerElement(int rows) {
    return set(Parameter.ROWS_PER_ELEMENT, rows);
  }

  public ConfigBuilder exchangeRows(int rows) {
    return set(Parameter.EXCHANGE_ROWS, rows);
  }

  public ConfigBuilder performanceCounters(boolean present) {
    return set(Parameter.PERFORMANCE_COUNTERS, present);
  }

  public ConfigBuilder sparseRows(int rows) {
    return set(Parameter.SPARSE_ROWS, rows);
  }

  public ConfigBuilder pointers(int pointers) {
    return set(Parameter.POINTERS, pointers);
  }

  public ConfigBuilder pointerFormat(PointerFormat format) {
    return set(Parameter.POINTER_FORMAT, format);
  }

  public ConfigBuilder biases(int biases) {
    return set(Parameter.BIASES, biases);
  }

  public ConfigBuilder activations(int activations) {
    return set(Parameter.ACTIVATIONS, activations);
  }

  public ConfigBuilder memoryPins(MemoryPins pins) {
    return set(Parameter.MEMORY_PINS, pins);
  }

  public ConfigBuilder memoryProtection(MemoryProtection protection) {
    return set(Parameter.MEMORY_PROTECTION, protection);
  }

  public ConfigBuilder programLength(int descriptors) {
    return set(Parameter.PROGRAM_LENGTH, descriptors);
  }

  public ConfigBuilder codebooks(int codebooks) {
    return set(Parameter.CODEBOOKS, codebooks);
  }

  public ConfigBuilder resetKind(ResetKind kind) {
    return set(Parameter.RESET_KIND, kind);
  }

  public ConfigBuilder hostBus(HostBus bus) {
    return set(Parameter.HOST_BUS, bus);
  }

  public ConfigBuilder busBits(int bits) {
    return set(Parameter.BUS_BITS, bits);
  }

  public ConfigBuilder axiIdBits(int bits) {
    return set(Parameter.AXI_ID_BITS, bits);
  }

  public ConfigBuilder streams(boolean present) {
    return set(Parameter.STREAMS, present);
  }

  public ConfigBuilder testMode(boolean present) {
    return set(Parameter.TEST_MODE, present);
  }

  ConfigBuilder set(Parameter parameter, Object value) {
    values.put(parameter, Objects.requireNonNull(value, parameter.leafName()));
    return this;
  }

  /**
   * The configuration.
   *
   * @throws ConfigException with every broken rule
   */
  public EieConfig build() {
    return new EieConfig(values);
  }
}
