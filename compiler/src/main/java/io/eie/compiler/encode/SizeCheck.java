// SPDX-License-Identifier: Apache-2.0
package io.eie.compiler.encode;

import io.eie.common.UserException;
import io.eie.compiler.model.ModelFile;
import io.eie.compiler.model.RowTiles;
import io.eie.compiler.read.LayerShape;
import io.eie.generator.config.ConfigBuilder;
import io.eie.generator.config.EieConfig;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What follows from the sides of the layers alone, before weights are read, placed or encoded. */
public final class SizeCheck {
  private final String name;
  private final List<LayerShape> layers;
  private final EieConfig config;
  private final EncodeOptions options;

  private SizeCheck(String name, List<LayerShape> layers, EieConfig config, EncodeOptions options) {
    this.name = name;
    this.layers = layers;
    this.config = config;
    this.options = options;
  }

  /**
   * Refuses a chain of layers that cannot fit, whatever its weights are.
   *
   * @param name name of the model
   * @throws CapacityException when a memory is too small
   * @throws io.eie.generator.config.ConfigException when {@link EncodeOptions#fit} is asked for and
   *     no configuration has memories of the size
   * @throws UserException when the pointers of all row tiles are more than a model can have
   */
  public static void check(
      String name, List<LayerShape> layers, EieConfig config, EncodeOptions options) {
    SizeCheck check = new SizeCheck(name, layers, config, options);
    if (options.fit()) {
      check.enlarge();
    } else {
      List<Shortage> shortages = check.shortages();
      if (!shortages.isEmpty()) {
        throw CapacityException.of(name, shortages);
      }
    }
    check.requireWords();
  }

  /**
   * Refuses layers whose start values do not fit, which follows from their number alone: rows are
   * placed, and entries counted, only for a model that can fit.
   *
   * @param biased the layers that have a start value other than 0 in every format
   * @throws CapacityException when the memory is too small
   */
  public static void checkBiases(
      String name, List<LayerShape> biased, EieConfig config, EncodeOptions options) {
    if (options.fit() || options.oneFilling()) {
      return;
    }
    for (LayerShape layer : biased) {
      int rows = RowTiles.of(layer.outputs(), config).rows(0);
      int need = ActivationPlan.wholeWords(rows, config);
      if (need > config.biases()) {
        throw CapacityException.of(name, List.of(Shortage.ofBiases(need, config)));
      }
    }
  }

  private ActivationPlan activations() {
    int[] lengths = new int[layers.size() + 1];
    lengths[0] = layers.get(0).inputs();
    for (int index = 0; index < layers.size(); index++) {
      lengths[index + 1] = layers.get(index).outputs();
    }
    return ActivationPlan.of(lengths, config);
  }

  private List<Shortage> shortages() {
    List<Shortage> shortages = new ArrayList<>();
    for (LayerShape layer : layers) {
      // A tile is cut by columns, but not within a row of N inputs.
      long columns = Math.min(layer.inputs(), config.processingElements());
      need(shortages, even(columns + 1), config.pointers());
    }
    activations().shortage().ifPresent(shortages::add);
    // For one filling, the encoder tells all memories that are too small together.
    return shortages.stream()
        .distinct()
        .filter(shortage -> !options.oneFilling() || !shortage.canEnd())
        .toList();
  }

  private static void need(List<Shortage> shortages, long need, int has) {
    if (need > has) {
      shortages.add(new Shortage("pointers", need, has, "one more than columns in every tile"));
    }
  }

  /** The least that memories are enlarged to; what no configuration has is refused. */
  private void enlarge() {
    ConfigBuilder larger = activations().enlarged(config).toBuilder();
    larger.pointers(larger(pointers(), config.pointers()));
    larger.programLength(larger(rowTiles(), config.programLength()));
    larger.build();
  }

  private static int larger(long need, int has) {
    // Beyond every limit, so that the configuration names the memory that is too large.
    return (int) Math.min(Integer.MAX_VALUE - 1, Math.max(need, has));
  }

  private long rowTiles() {
    return layers.stream().mapToLong(layer -> RowTiles.of(layer.outputs(), config).count()).sum();
  }

  /** Pointers of one element over all row tiles, uncut. */
  private long pointers() {
    return layers.stream()
        .mapToLong(
            layer -> RowTiles.of(layer.outputs(), config).count() * even(layer.inputs() + 1L))
        .sum();
  }

  private static long even(long pointers) {
    return pointers + (pointers & 1);
  }

  private void requireWords() {
    long words = pointers() / 2 * config.processingElements();
    if (words > ModelFile.MAX_WORDS) {
      throw new UserException(
          String.format(
              Locale.ROOT,
              "model '%s' must have at most %d words of memories, has %d of pointers alone (two"
                  + " pointers a word; one more than columns for every element and row tile)",
              name,
              ModelFile.MAX_WORDS,
              words));
    }
  }
}
