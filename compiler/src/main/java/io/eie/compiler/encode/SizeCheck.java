// SPDX-License-Identifier: Apache-2.0
package io.eie.compiler.encode;

import io.eie.common.UserException;
import io.eie.compiler.matrix.SparseMatrix;
import io.eie.compiler.model.ColumnGrouping;
import io.eie.compiler.model.ModelFile;
import io.eie.compiler.model.RowTiles;
import io.eie.compiler.quantize.MappedLayer;
import io.eie.compiler.read.LayerShape;
import io.eie.compiler.read.LayerSource;
import io.eie.generator.config.ConfigBuilder;
import io.eie.generator.config.EieConfig;
import io.eie.generator.map.PointerLayout;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Whether a network fits, said as early as it is known: from the sides of the layers before weights
 * are read, from their non-zeros before rows are mapped, from their entries before these are made.
 */
public final class SizeCheck {
  private final String name;
  private final List<LayerShape> layers;
  private final EieConfig config;
  private final EncodeOptions options;
  private final PointerLayout pointers;

  private SizeCheck(String name, List<LayerShape> layers, EieConfig config, EncodeOptions options) {
    this.name = name;
    this.layers = layers;
    this.config = config;
    this.options = options;
    pointers = PointerLayout.of(config);
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
    if (options.fit() || options.oneSegment()) {
      return;
    }
    for (LayerShape layer : biased) {
      int rows = RowTiles.of(layer.outputs(), config, options.groups(layer.name())).rows(0);
      int need = ActivationPlan.wholeWords(rows, config);
      if (need > config.biases()) {
        throw CapacityException.of(name, List.of(Shortage.ofBiases(need, config)));
      }
    }
  }

  /**
   * Refuses layers whose non-zeros alone do not fit, wherever rows are mapped to and whatever
   * padding comes on top: some element of some row tile has at least the average.
   *
   * @param chain the layers in order, rows = outputs
   * @throws CapacityException when the memory is too small
   * @throws io.eie.generator.config.ConfigException when {@link EncodeOptions#fit} is asked for and
   *     no configuration has a memory of the size
   */
  public static void checkNonZeros(
      String name, List<LayerSource> chain, EieConfig config, EncodeOptions options) {
    if (options.fit()) {
      long all = chain.stream().mapToLong(layer -> layer.weights().nonZeros()).sum();
      enlarge(config, Shortage.ofNonZeros(average(all, config.processingElements()), config));
      return;
    }
    if (options.oneSegment()) {
      return;
    }
    for (int index = 0; index < chain.size(); index++) {
      SparseMatrix weights = chain.get(index).weights();
      int groups = options.groups(chain.get(index).name());
      long tiles = RowTiles.of(weights.rows(), config, groups).count();
      // The columns of the first layer stay where they are; those of others are mapped.
      long most =
          index == 0
              ? mostOfColumnRow(weights, config)
              : average(weights.nonZeros(), ActivationPlan.rows(weights.columns(), config));
      Shortage shortage =
          Shortage.ofNonZeros(average(most, tiles * config.processingElements()), config);
      if (shortage.exists()) {
        throw CapacityException.ofBound(name, shortage);
      }
    }
  }

  private static long mostOfColumnRow(SparseMatrix weights, EieConfig config) {
    int elements = config.processingElements();
    long most = 0;
    for (int column = 0; column < weights.columns(); column += elements) {
      int end = Math.min(weights.columns(), column + elements);
      most = Math.max(most, weights.columnStart(end) - weights.columnStart(column));
    }
    return most;
  }

  private static long average(long sum, long count) {
    return (sum + count - 1) / count;
  }

  /**
   * Refuses layers whose entries do not fit, when rows have their places and before formats are
   * chosen and entries made: a row of inputs of a row tile that is too large for empty memories.
   *
   * @throws CapacityException when the memory is too small
   * @throws io.eie.generator.config.ConfigException when {@link EncodeOptions#fit} is asked for and
   *     no configuration has a memory of the size
   */
  public static void checkEntries(
      String name, List<MappedLayer> layers, EieConfig config, EncodeOptions options) {
    if (options.oneSegment()) {
      return;
    }
    EntryCount all = new EntryCount(config);
    for (MappedLayer layer : layers) {
      SparseMatrix codes = layer.codes();
      EntryCount count = options.fit() ? all : new ColumnRowCheck(name, codes.columns(), config);
      RowTiles tiles = RowTiles.of(codes.rows(), config, layer.groups());
      for (int tile = 0; tile < tiles.count(); tile++) {
        EncodedTile.visit(
            codes, config, layer.groups(), tiles.first(tile), tiles.rows(tile), count);
      }
    }
    if (options.fit()) {
      enlarge(config, all.shortage());
    }
  }

  private static void enlarge(EieConfig config, Shortage shortage) {
    config.toBuilder().sparseRows(larger(shortage.need(), shortage.has())).build();
  }

  /** Holds the entries of every row of inputs against empty memories. */
  private static final class ColumnRowCheck extends EntryCount {
    private final String name;
    private final int columns;
    private final int elements;

    ColumnRowCheck(String name, int columns, EieConfig config) {
      super(config);
      this.name = name;
      this.columns = columns;
      this.elements = config.processingElements();
    }

    @Override
    public void endOfColumn(int column) {
      if ((column + 1) % elements == 0 || column + 1 == columns) {
        Shortage shortage = shortage();
        if (shortage.exists()) {
          throw CapacityException.of(name, List.of(shortage));
        }
        clear();
      }
    }
  }

  private ActivationPlan activations() {
    int[] lengths = new int[layers.size() + 1];
    lengths[0] = layers.get(0).inputs();
    for (int index = 0; index < layers.size(); index++) {
      lengths[index + 1] = layers.get(index).outputs();
    }
    return ActivationPlan.of(lengths, config, options.vectorBuffers().orElse(0));
  }

  private List<Shortage> shortages() {
    List<Shortage> shortages = new ArrayList<>();
    for (LayerShape layer : layers) {
      // A tile is cut by columns, but not within a row of N inputs.
      ColumnGrouping grouping = grouping(layer);
      long columns = grouping.columns(Math.min(layer.inputs(), config.processingElements()));
      Shortage ofPointers = Shortage.ofPointers(pointers.pointers(columns), config);
      if (ofPointers.exists()) {
        shortages.add(ofPointers);
      }
    }
    activations().shortage().ifPresent(shortages::add);
    // For one segment, the encoder reports all memories that are too small together.
    return shortages.stream()
        .distinct()
        .filter(shortage -> !options.oneSegment() || !shortage.canEnd())
        .toList();
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
    return layers.stream().mapToLong(this::rowTiles).sum();
  }

  private long rowTiles(LayerShape layer) {
    return RowTiles.of(layer.outputs(), config, options.groups(layer.name())).count();
  }

  private ColumnGrouping grouping(LayerShape layer) {
    return ColumnGrouping.of(config, options.groups(layer.name()));
  }

  /** Pointers of one element over all row tiles, uncut. */
  private long pointers() {
    return layers.stream()
        .mapToLong(
            layer -> rowTiles(layer) * pointers.pointers(grouping(layer).columns(layer.inputs())))
        .sum();
  }

  private void requireWords() {
    long words = pointers.words(pointers()) * config.processingElements();
    if (words > ModelFile.MAX_WORDS) {
      throw new UserException(
          String.format(
              Locale.ROOT,
              "model '%s' must have at most %d words of memories, has %d of pointers alone (%s; %s,"
                  + " for every element)",
              name,
              ModelFile.MAX_WORDS,
              words,
              pointers.block() ? "8 columns in " + pointers.wordsPerPlace() : "two pointers a word",
              Shortage.ofPointers(pointers(), config).reason()));
    }
  }
}
