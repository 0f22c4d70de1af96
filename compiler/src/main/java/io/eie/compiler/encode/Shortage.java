// SPDX-License-Identifier: Apache-2.0
package io.eie.compiler.encode;

import io.eie.generator.config.EieConfig;
import io.eie.generator.config.Parameter;
import io.eie.generator.config.PointerFormat;
import io.eie.generator.map.PointerLayout;
import java.util.Locale;

/**
 * A memory that is too small; or may be, where {@link #exists} is asked.
 *
 * @param memory leaf name of its parameter
 * @param need smallest size that is enough
 * @param has size in the configuration
 * @param reason what the size counts
 */
record Shortage(String memory, long need, int has, String reason) {
  static final String SPARSE_ROWS = "sparseRows";
  static final String POINTERS = "pointers";

  /** Too few pointers. */
  static Shortage ofPointers(long need, EieConfig config) {
    String counted =
        PointerLayout.of(config).block()
            ? "columns of every tile in blocks of " + PointerFormat.COLUMNS_PER_BLOCK
            : "one more than columns in every tile";
    return new Shortage(POINTERS, need, config.pointers(), counted);
  }

  /** Too few places for start values. */
  static Shortage ofBiases(long need, EieConfig config) {
    return new Shortage("biases", need, config.biases(), "start values of every PE");
  }

  /**
   * The need of the fullest element for its entries.
   *
   * @param entries of the element
   * @param element the first of the fullest ones
   */
  static Shortage ofEntries(long entries, int element, EieConfig config) {
    return new Shortage(
        SPARSE_ROWS,
        sparseRows(entries, config),
        config.sparseRows(),
        String.format(
            Locale.ROOT,
            "entries of PE %d, the fullest, %d to a row",
            element,
            config.entriesPerRow()));
  }

  /** The need for non-zeros, of which some element has so many whatever the row mapping. */
  static Shortage ofNonZeros(long entries, EieConfig config) {
    return new Shortage(
        SPARSE_ROWS,
        sparseRows(entries, config),
        config.sparseRows(),
        String.format(
            Locale.ROOT,
            "non-zeros of a row of inputs over all PEs, %d to a row, padding left out",
            config.entriesPerRow()));
  }

  /** Rows of the sparse-matrix memory for so many entries, as many in each bank. */
  private static long sparseRows(long entries, EieConfig config) {
    int perRow = config.entriesPerRow() * config.sparseBanks();
    return (entries + perRow - 1) / perRow * config.sparseBanks();
  }

  /** Whether the memory is too small. */
  boolean exists() {
    return need > has;
  }

  /** Subject must … (reason), was value. */
  String message() {
    return String.format(
        Locale.ROOT, "%s must be at least %d (%s), was %d", memory, need, reason, has);
  }

  /** Whether a configuration can have so much of it. */
  boolean canEnd() {
    return need <= Integer.MAX_VALUE && Parameter.named(memory).admits((int) need);
  }

  /** Why no configuration has so much of it, and what ends the shortage all the same. */
  String whyNoChangeHelps() {
    return String.format(
        Locale.ROOT,
        "%s must %s in any configuration, but more processing elements (--pes) need less each",
        memory,
        Parameter.named(memory).limits());
  }

  /** The change at the command line that ends the shortage. */
  String remedy() {
    return "--set " + memory + "=" + need;
  }
}
