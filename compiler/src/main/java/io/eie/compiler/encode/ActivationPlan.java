// SPDX-License-Identifier: Apache-2.0
package io.eie.compiler.encode;

import io.eie.compiler.quantize.QuantizedLayer;
import io.eie.generator.config.EieConfig;
import java.util.Arrays;
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
    int[] lengths = new int[layers.size() + 1];
    lengths[0] = layers.get(0).layer().inputs();
    for (int index = 1; index < lengths.length; index++) {
      lengths[index] = layers.get(index - 1).layer().outputs();
    }
    return of(lengths, config);
  }

  /**
   * The plan of a chain.
   *
   * @param lengths inputs of the network, then outputs of every layer
   */
  static ActivationPlan of(int[] lengths, EieConfig config) {
    int[] rows =
        Arrays.stream(lengths).map(length -> wholeWords(rows(length, config), config)).toArray();
    int need = 0;
    for (int index = 0; index + 1 < rows.length; index++) {
      need = Math.max(need, rows[index] + rows[index + 1]);
    }
    int[] bases = new int[rows.length];
    for (int index = 1; index < bases.length; index += 2) {
      bases[index] = need - rows[index];
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

  /** Rows that all vectors take. */
  int need() {
    return need;
  }

  Optional<Shortage> shortage() {
    int has = config.activations();
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
