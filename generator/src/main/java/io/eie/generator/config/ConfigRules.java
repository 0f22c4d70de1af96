// SPDX-License-Identifier: Apache-2.0
package io.eie.generator.config;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * All rules of a configuration: the limits of each parameter, then what ties parameters together.
 */
final class ConfigRules {
  private ConfigRules() {}

  /** Every broken rule, in the order of the parameters; rules across parameters come last. */
  static List<RuleBreach> breaches(EieConfig config) {
    List<RuleBreach> breaches = new ArrayList<>();
    for (Parameter parameter : Parameter.values()) {
      breaches.addAll(
          parameter == Parameter.ACCUMULATOR_BITS
              ? accumulatorBits(config)
              : parameter.breaches(config));
    }
    if (sound(breaches, Parameter.WEIGHT_CODE_BITS, Parameter.ZERO_RUN_BITS)
        && sound(breaches, Parameter.SPARSE_ROW_BITS, Parameter.SPARSE_ROWS)
        && sound(breaches, Parameter.ROWS_PER_ELEMENT)) {
      breaches.addAll(entryCapacity(config));
    }
    if (sound(breaches, Parameter.WEIGHT_CODE_BITS, Parameter.ZERO_RUN_BITS)
        && sound(breaches, Parameter.SPARSE_ROW_BITS, Parameter.ENTRIES_PER_CYCLE)) {
      breaches.addAll(entriesPerCycle(config));
    }
    if (sound(breaches, Parameter.SPARSE_BANKS, Parameter.ENTRIES_PER_CYCLE)
        && sound(breaches, Parameter.SPARSE_ROWS)) {
      breaches.addAll(sparseBanks(config));
    }
    if (sound(breaches, Parameter.EXCHANGE_ROWS)) {
      breaches.addAll(exchangeRows(config));
    }
    if (sound(breaches, Parameter.PROCESSING_ELEMENTS, Parameter.COLUMN_GROUPS)
        && sound(breaches, Parameter.ROWS_PER_ELEMENT, Parameter.EXCHANGE_ROWS)) {
      breaches.addAll(columnGroups(config));
    }
    if (sound(breaches, Parameter.POINTERS, Parameter.POINTER_FORMAT)) {
      breaches.addAll(pointers(config));
    }
    if (sound(breaches, Parameter.BUS_BITS, Parameter.HOST_BUS, Parameter.STREAMS)) {
      breaches.addAll(busBits(config));
    }
    return breaches;
  }

  private static List<RuleBreach> pointers(EieConfig config) {
    int columns = PointerFormat.COLUMNS_PER_BLOCK;
    int least = PointerFormat.LEAST_BLOCKS * columns;
    boolean blocks = config.pointers() % columns == 0 && config.pointers() >= least;
    return config.pointerFormat() == PointerFormat.ABSOLUTE || blocks
        ? List.of()
        : List.of(
            new RuleBreach(
                Parameter.POINTERS,
                String.format(
                    Locale.ROOT,
                    "pointers must be a multiple of %s and at least %s (pointerFormat is block, with %s"
                        + " columns to a word of the memory), was %s",
                    columns,
                    least,
                    columns,
                    config.pointers())));
  }

  private static List<RuleBreach> columnGroups(EieConfig config) {
    ColumnGroups possible =
        ColumnGroups.possible(
            config.processingElements(), config.rowsPerElement(), config.exchangeRows());
    return possible.counts().containsAll(config.columnGroups().counts())
        ? List.of()
        : List.of(
            new RuleBreach(
                Parameter.COLUMN_GROUPS,
                String.format(
                    Locale.ROOT,
                    "columnGroups must have only %s (numbers of nodes of a level of the tree over %s"
                        + " elements, all with equally many; times exchangeRows = %s at most"
                        + " rowsPerElement = %s), was %s",
                    possible,
                    config.processingElements(),
                    config.exchangeRows(),
                    config.rowsPerElement(),
                    config.columnGroups())));
  }

  private static List<RuleBreach> busBits(EieConfig config) {
    int bits = config.busBits();
    boolean beats = config.hostBus() == HostBus.AXI4 || config.streams();
    return bits == EieConfig.HOST_WORD_BITS || beats
        ? List.of()
        : List.of(
            new RuleBreach(
                Parameter.BUS_BITS,
                String.format(
                    Locale.ROOT,
                    "busBits must be %s (hostBus is %s and there are no streams; only axi4 and streams"
                        + " have wider beats), was %s",
                    EieConfig.HOST_WORD_BITS,
                    config.hostBus().busName(),
                    bits)));
  }

  private static List<RuleBreach> entriesPerCycle(EieConfig config) {
    int perRow = config.entriesPerRow();
    return config.entriesPerCycle() <= perRow
        ? List.of()
        : List.of(
            new RuleBreach(
                Parameter.ENTRIES_PER_CYCLE,
                String.format(
                    Locale.ROOT,
                    "entriesPerCycle must be at most %s (a row of sparseRowBits = %s holds that many"
                        + " entries), was %s",
                    perRow,
                    config.sparseRowBits(),
                    config.entriesPerCycle())));
  }

  private static List<RuleBreach> sparseBanks(EieConfig config) {
    if (config.sparseBanks() == 1) {
      return List.of();
    }
    if (config.entriesPerCycle() == 1) {
      return List.of(
          new RuleBreach(
              Parameter.SPARSE_BANKS,
              "sparseBanks must be 1 (entriesPerCycle is 1 and needs no second row), was 2"));
    }
    int rows = config.sparseRows();
    return rows % 2 == 0 && rows >= 4
        ? List.of()
        : List.of(
            new RuleBreach(
                Parameter.SPARSE_ROWS,
                "sparseRows must be even and at least 4 (sparseBanks is 2), was " + rows));
  }

  /** Write-back and loading go by words of the activation and bias memories. */
  private static List<RuleBreach> exchangeRows(EieConfig config) {
    List<RuleBreach> breaches = new ArrayList<>();
    for (Parameter parameter :
        List.of(Parameter.ROWS_PER_ELEMENT, Parameter.BIASES, Parameter.ACTIVATIONS)) {
      int value = (Integer) parameter.of(config);
      if (value % config.exchangeRows() != 0) {
        breaches.add(
            new RuleBreach(
                parameter,
                String.format(
                    Locale.ROOT,
                    "%s must be a multiple of %s (exchangeRows), was %s",
                    parameter.leafName(),
                    config.exchangeRows(),
                    value)));
      }
    }
    return breaches;
  }

  private static List<RuleBreach> accumulatorBits(EieConfig config) {
    int min = config.narrow() ? 8 : 24;
    int max = config.narrow() ? 24 : 48;
    int bits = config.accumulatorBits();
    if (bits >= min && bits <= max) {
      return List.of();
    }
    String mode = Parameter.ACCUMULATION.text(config);
    return List.of(
        new RuleBreach(
            Parameter.ACCUMULATOR_BITS,
            String.format(
                Locale.ROOT,
                "accumulatorBits must lie in %s..%s (accumulation is %s), was %s",
                min,
                max,
                mode,
                bits)));
  }

  /** Pointers are kept modulo the capacity: a column that fills the memory would look empty. */
  private static List<RuleBreach> entryCapacity(EieConfig config) {
    int rows = config.rowsPerElement();
    if (config.entryCapacity() > rows) {
      return List.of();
    }
    int enough = rows / config.entriesPerRow() + 1;
    return List.of(
        new RuleBreach(
            Parameter.SPARSE_ROWS,
            String.format(
                Locale.ROOT,
                "sparseRows must be at least %s (a column of rowsPerElement = %s entries, %s to a row,"
                    + " must not fill the memory), was %s",
                enough,
                rows,
                config.entriesPerRow(),
                config.sparseRows())));
  }

  private static boolean sound(List<RuleBreach> breaches, Parameter... parameters) {
    return breaches.stream()
        .noneMatch(breach -> Arrays.asList(parameters).contains(breach.parameter()));
  }
}
