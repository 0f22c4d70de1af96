// SPDX-License-Identifier: Apache-2.0
package io.eie.compiler.encode;

import io.eie.generator.config.ConfigBuilder;
import io.eie.generator.config.EieConfig;
import io.eie.generator.map.PointerLayout;
import java.util.ArrayList;
import java.util.List;

/** What a segment needs of each memory, for comparison with the configuration. */
final class MemoryNeed {
  private final EieConfig config;
  private final int[] entries;
  private long pointers;
  private long biases;
  private int descriptors;
  private final List<List<Integer>> codebooks = new ArrayList<>();

  MemoryNeed(EieConfig config) {
    this.config = config;
    this.entries = new int[config.processingElements()];
  }

  private MemoryNeed(MemoryNeed other) {
    config = other.config;
    entries = other.entries.clone();
    pointers = other.pointers;
    biases = other.biases;
    descriptors = other.descriptors;
    codebooks.addAll(other.codebooks);
  }

  /** This need and that of one more tile. */
  MemoryNeed with(TilePlan tile) {
    MemoryNeed sum = new MemoryNeed(this);
    sum.add(tile);
    return sum;
  }

  void add(TilePlan tile) {
    for (int element = 0; element < entries.length; element++) {
      entries[element] += tile.entries(element);
    }
    pointers += tile.pointers();
    biases += tile.biases();
    descriptors++;
    if (!codebooks.contains(tile.layer().codebook())) {
      codebooks.add(tile.layer().codebook());
    }
  }

  private Shortage ofEntries() {
    int fullest = 0;
    for (int element = 1; element < entries.length; element++) {
      fullest = entries[element] > entries[fullest] ? element : fullest;
    }
    return Shortage.ofEntries(entries[fullest], fullest, config);
  }

  boolean fits() {
    return shortages().isEmpty();
  }

  /** The memories that are too small. */
  List<Shortage> shortages() {
    List<Shortage> shortages = new ArrayList<>();
    Shortage ofEntries = ofEntries();
    if (ofEntries.exists()) {
      shortages.add(ofEntries);
    }
    Shortage ofPointers = Shortage.ofPointers(pointers, config);
    if (ofPointers.exists()) {
      shortages.add(ofPointers);
    }
    if (biases > config.biases()) {
      shortages.add(Shortage.ofBiases(biases, config));
    }
    check(
        shortages, "programLength", descriptors, config.programLength(), "one descriptor per tile");
    check(
        shortages,
        "codebooks",
        codebooks.size(),
        config.codebooks(),
        "different codebooks of the layers");
    return shortages;
  }

  private static void check(
      List<Shortage> shortages, String memory, long need, int has, String reason) {
    if (need > has) {
      shortages.add(new Shortage(memory, need, has, reason));
    }
  }

  /**
   * The configuration with every memory as small as the need and the rules allow.
   *
   * @param activations rows that the vectors take
   */
  EieConfig smallest(int activations) {
    int banks = config.sparseBanks();
    // A column of all rows must not fill the memory.
    int column = config.rowsPerElement() / config.entriesPerRow() + 1;
    int rows =
        Math.max(
            Math.max(2 * banks, size(ofEntries().need())), (column + banks - 1) / banks * banks);
    return config.toBuilder()
        .sparseRows(rows)
        .pointers(size(Math.max(PointerLayout.of(config).leastPointers(), pointers)))
        .biases(size(Math.max(config.exchangeRows(), biases)))
        .activations(Math.max(activations, ActivationPlan.wholeWords(2, config)))
        .programLength(descriptors)
        .codebooks(codebooks.size())
        .build();
  }

  private static int size(long need) {
    return (int) Math.min(Integer.MAX_VALUE - 1, need);
  }

  /** The configuration with every memory at least as large as needed. */
  EieConfig enlarged() {
    ConfigBuilder larger = config.toBuilder();
    for (Shortage shortage : shortages()) {
      // Beyond every limit, so that the configuration names the memory that is too large.
      int size = size(shortage.need());
      switch (shortage.memory()) {
        case Shortage.SPARSE_ROWS -> larger.sparseRows(size);
        case Shortage.POINTERS -> larger.pointers(size);
        case "biases" -> larger.biases(size);
        case "programLength" -> larger.programLength(size);
        default -> larger.codebooks(size);
      }
    }
    return larger.build();
  }
}
