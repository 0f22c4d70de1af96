package io.eie.compiler.encode;

import io.eie.compiler.quantize.QuantizedLayer;
import io.eie.generator.config.EieConfig;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Where each vector of the network lies in the activation memories: the input and every second
 * vector from row 0 upwards, the others against the end of what the network needs, so that a layer
 * never writes over what it reads. Every vector begins at a word of the memory, which holds {@code
 * exchangeRows} rows.
 */
final class ActivationPlan {
  private final int[] bases;
  private final int need;
  private final EieConfig config;

  private ActivationPlan(int[] bases, int need, EieConfig config) {
    this.bases = bases;
    this.need = need;
    this.config = config;
  }

  static ActivationPlan of(List<QuantizedLayer> layers, EieConfig config) {
    List<Integer> rows = new ArrayList<>();
    rows.add(wholeWords(rows(layers.get(0).layer().inputs(), config), config));
    layers.forEach(layer -> rows.add(wholeWords(rows(layer.layer().outputs(), config), config)));
    int need = 0;
    for (int index = 0; index + 1 < rows.size(); index++) {
      need = Math.max(need, rows.get(index) + rows.get(index + 1));
    }
    int[] bases = new int[rows.size()];
    for (int index = 1; index < bases.length; index += 2) {
      bases[index] = need - rows.get(index);
    }
    return new ActivationPlan(bases, need, config);
  }

  static int rows(int length, EieConfig config) {
    return (length + config.processingElements() - 1) / config.processingElements();
  }

  /** Rows of the memory words that hold so many rows; they are written one word per cycle. */
  static int wholeWords(int rows, EieConfig config) {
    int perWord = config.exchangeRows();
    return (rows + perWord - 1) / perWord * perWord;
  }

  /** First row of a vector: 0 is the network's input, l + 1 the output of layer l. */
  int base(int vector) {
    return bases[vector];
  }

  Optional<Shortage> shortage() {
    int has = config.memories().activations();
    return need <= has
        ? Optional.empty()
        : Optional.of(
            new Shortage(
                "activations", need, has, "input and output rows of the largest layer together"));
  }

  /** A configuration with room for the activations. */
  EieConfig enlarged(EieConfig from) {
    return shortage().isEmpty() ? from : from.toBuilder().activations(need).build();
  }
}
