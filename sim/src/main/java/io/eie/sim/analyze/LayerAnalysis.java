// SPDX-License-Identifier: Apache-2.0
package io.eie.sim.analyze;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.eie.compiler.model.ColumnRanges;
import io.eie.compiler.model.CompiledModel;
import io.eie.compiler.model.HostWords;
import io.eie.compiler.model.LayerModel;
import io.eie.compiler.model.SegmentModel;
import io.eie.compiler.model.TileModel;
import io.eie.generator.config.EieConfig;
import io.eie.generator.map.DescriptorField;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

/**
 * How a layer uses the memories.
 *
 * @param name name of the layer
 * @param outputs rows of its matrix
 * @param inputs columns of its matrix
 * @param groups column groups that it runs in
 * @param nonZeros weights that are not 0
 * @param entries stored entries, padding included
 * @param paddingEntries entries of code 0
 * @param sharingError root mean square over the non-zeros of the shared value minus the weight
 * @param storage bytes
 * @param entriesPerElement stored entries of every element of a copy, padding included
 */
@JsonPropertyOrder({
  "name",
  "outputs",
  "inputs",
  "groups",
  "nonZeros",
  "density",
  "entries",
  "paddingEntries",
  "padding",
  "sharingError",
  "leastEntries",
  "meanEntries",
  "mostEntries",
  "fullestElement",
  "balance",
  "storage",
  "entriesPerElement"
})
public record LayerAnalysis(
    String name,
    int outputs,
    int inputs,
    int groups,
    long nonZeros,
    long entries,
    long paddingEntries,
    double sharingError,
    Storage storage,
    List<Long> entriesPerElement) {
  /** Takes a copy of the list. */
  public LayerAnalysis {
    entriesPerElement = List.copyOf(entriesPerElement);
  }

  /** Every layer of a model, in order. */
  public static List<LayerAnalysis> layers(CompiledModel model) {
    return IntStream.range(0, model.layers().size()).mapToObj(index -> of(model, index)).toList();
  }

  private static LayerAnalysis of(CompiledModel model, int index) {
    LayerModel layer = model.layers().get(index);
    return new LayerAnalysis(
        layer.name(),
        layer.outputs(),
        layer.inputs(),
        layer.groups(),
        layer.nonZeros(),
        layer.entries(),
        layer.paddingEntries(),
        layer.clusteringError(),
        Storage.of(model, index),
        perElement(model.ofOneCopy(0), index));
  }

  /** Counted from the pointers, as the hardware reads them. */
  private static List<Long> perElement(CompiledModel model, int index) {
    EieConfig config = model.config();
    long[] entries = new long[config.processingElements()];
    for (TileModel tile : model.tiles()) {
      if (tile.layer() == index) {
        SegmentModel segment = model.segments().get(tile.segment());
        int base = (int) pointerBase(segment, tile);
        int columns = Storage.columns(config, model.layers().get(index), tile);
        for (int element = 0; element < entries.length; element++) {
          entries[element] += entries(config, segment.pointer().get(element), base, columns);
        }
      }
    }
    return LongStream.of(entries).boxed().toList();
  }

  private static long pointerBase(SegmentModel segment, TileModel tile) {
    DescriptorField field = DescriptorField.POINTER_BASE;
    int word = tile.descriptor() * DescriptorField.WORDS + field.word();
    return field.field().get(segment.program().at(word));
  }

  private static long entries(EieConfig config, HostWords pointers, int base, int columns) {
    ColumnRanges ranges = new ColumnRanges(config, pointers);
    return IntStream.range(base, base + columns).mapToLong(ranges::count).sum();
  }

  /** Non-zeros over all places. */
  @JsonProperty
  public double density() {
    return nonZeros / ((double) outputs * inputs);
  }

  /** Padding entries over all entries; 0 where nothing is stored. */
  @JsonProperty
  public double padding() {
    return entries == 0 ? 0 : (double) paddingEntries / entries;
  }

  /** Entries of the element that has the fewest. */
  @JsonProperty
  public long leastEntries() {
    return Collections.min(entriesPerElement);
  }

  /** Entries of an element on average. */
  @JsonProperty
  public double meanEntries() {
    return (double) entries / entriesPerElement.size();
  }

  /** Entries of the element that has the most. */
  @JsonProperty
  public long mostEntries() {
    return Collections.max(entriesPerElement);
  }

  /** Mean over most entries: 1 when all elements have the same; what the busiest leaves to gain. */
  @JsonProperty
  public double balance() {
    return mostEntries() == 0 ? 1 : meanEntries() / mostEntries();
  }

  /**
   * How many elements have how many entries.
   *
   * @param bins at most so many ranges of equal width from {@link #leastEntries} to {@link
   *     #mostEntries}
   */
  public List<Bin> histogram(int bins) {
    long least = leastEntries();
    long width = Math.max(1, (mostEntries() - least + bins) / bins);
    int used = (int) ((mostEntries() - least) / width) + 1;
    int[] elements = new int[used];
    entriesPerElement.forEach(entries -> elements[(int) ((entries - least) / width)]++);
    return IntStream.range(0, used)
        .mapToObj(bin -> new Bin(least + bin * width, least + (bin + 1) * width - 1, elements[bin]))
        .toList();
  }

  /**
   * One bar of a histogram.
   *
   * @param from fewest entries
   * @param to most entries
   * @param elements how many elements have so many
   */
  public record Bin(long from, long to, int elements) {}

  /** The element with the most entries, the first of equal ones. */
  @JsonProperty
  public int fullestElement() {
    return entriesPerElement.indexOf(mostEntries());
  }
}
