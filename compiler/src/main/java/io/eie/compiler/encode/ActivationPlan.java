// SPDX-License-Identifier: Apache-2.0
package io.eie.compiler.encode;

import io.eie.compiler.model.CompiledModel;
import io.eie.compiler.quantize.QuantizedLayer;
import io.eie.generator.config.EieConfig;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Where each vector of the network lies in the activation memories. Every vector begins at a word
 * of the memory, which holds {@code exchangeRows} rows.
 *
 * <p>With buffers: the buffers of the input, those of the output, then the vectors between two
 * layers in the rows after them. Without: all vectors in the same rows. In either case the first of
 * these vectors and every second one lie from the first row upwards, the others against the end of
 * what they need, so that a layer never writes over what it reads.
 */
final class ActivationPlan {
  private final int[] bases;
  private final int need;
  private final int buffers;
  private final EieConfig config;

  private ActivationPlan(int[] bases, int need, int buffers, EieConfig config) {
    this.bases = bases;
    this.need = need;
    this.buffers = buffers;
    this.config = config;
  }

  /**
   * The plan of a network.
   *
   * @param buffers 1 to {@link CompiledModel#MAX_VECTOR_BUFFERS}, or 0 for vectors that share rows
   */
  static ActivationPlan of(List<QuantizedLayer> layers, EieConfig config, int buffers) {
    int[] lengths = new int[layers.size() + 1];
    lengths[0] = layers.get(0).layer().inputs();
    for (int index = 1; index < lengths.length; index++) {
      lengths[index] = layers.get(index - 1).layer().outputs();
    }
    return of(lengths, config, buffers);
  }

  /** The plan with two buffers, or as many as the memories hold. */
  static ActivationPlan fitting(List<QuantizedLayer> layers, EieConfig config) {
    for (int buffers = 2; buffers > 0; buffers--) {
      ActivationPlan plan = of(layers, config, buffers);
      if (plan.shortage().isEmpty()) {
        return plan;
      }
    }
    return of(layers, config, 0);
  }

  /**
   * The plan of a chain.
   *
   * @param lengths inputs of the network, then outputs of every layer
   * @param buffers 1 to {@link CompiledModel#MAX_VECTOR_BUFFERS}, or 0 for vectors that share rows
   */
  static ActivationPlan of(int[] lengths, EieConfig config, int buffers) {
    int[] rows =
        Arrays.stream(lengths).map(length -> wholeWords(rows(length, config), config)).toArray();
    int[] bases = new int[rows.length];
    int last = rows.length - 1;
    if (buffers == 0) {
      return new ActivationPlan(bases, place(rows, bases, 0, last, 0), 0, config);
    }
    bases[last] = buffers * rows[0];
    int first = bases[last] + buffers * rows[last];
    return new ActivationPlan(bases, place(rows, bases, 1, last - 1, first), buffers, config);
  }

  /**
   * Places vectors of a chain alternately at both ends of the rows from {@code base} on.
   *
   * @return the row after the last that they take
   */
  private static int place(int[] rows, int[] bases, int from, int to, int base) {
    int need = from == to ? rows[from] : 0;
    for (int index = from; index < to; index++) {
      need = Math.max(need, rows[index] + rows[index + 1]);
    }
    for (int index = from; index <= to; index++) {
      bases[index] = (index - from) % 2 == 0 ? base : base + need - rows[index];
    }
    return base + need;
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

  /** Number of the last layer. */
  int lastLayer() {
    return bases.length - 2;
  }

  /** Buffers of the input and of the output; 0 where all vectors share rows. */
  int buffers() {
    return buffers;
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
                "activations",
                need,
                has,
                buffers == 0
                    ? "input and output rows of the largest layer together"
                    : buffers + " buffers of input and output, and the vectors between layers"));
  }

  /** A configuration with room for the activations. */
  EieConfig enlarged(EieConfig from) {
    return shortage().isEmpty() ? from : from.toBuilder().activations(need).build();
  }
}
