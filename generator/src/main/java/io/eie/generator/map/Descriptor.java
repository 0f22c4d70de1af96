// SPDX-License-Identifier: Apache-2.0
package io.eie.generator.map;

/**
 * One layer descriptor: a tile of a layer as the central control unit runs it. Field widths and
 * meanings: {@link DescriptorField}.
 *
 * @param sourceBase first activation row of the input
 * @param inputRows rows of N inputs that this tile scans
 * @param destinationBase first activation row of the output
 * @param biasBase first row of the bias memory
 * @param outputRows rows of every element in this tile
 * @param productShift rounding shift of a product, 0..31
 * @param outputShift rounding shift of an accumulator, 0..31
 * @param relu whether negative outputs become 0
 * @param first whether the accumulators start anew
 * @param biasStored whether they start from the bias memory
 * @param last whether the outputs are written back at the end
 * @param keepSums whether the run ends inside the layer and its sums stay for the next run
 * @param pointerBase index of the tile's first pointer, even
 * @param codebook codebook of the weights
 * @param fromHost whether the input is the network's, in the buffer that the run names
 * @param toHost whether the output is the network's, in the buffer that the run names
 * @param groupLevel k where the column groups have 4^k elements, 0 for one group
 * @param copies whether every column group computes a vector of its own
 */
public record Descriptor(
    int sourceBase,
    int inputRows,
    int destinationBase,
    int biasBase,
    int outputRows,
    int productShift,
    int outputShift,
    boolean relu,
    boolean first,
    boolean biasStored,
    boolean last,
    boolean keepSums,
    long pointerBase,
    int codebook,
    boolean fromHost,
    boolean toHost,
    int groupLevel,
    boolean copies) {
  /** A descriptor of one column group that reads and writes vectors inside the network only. */
  public Descriptor(
      int sourceBase,
      int inputRows,
      int destinationBase,
      int biasBase,
      int outputRows,
      int productShift,
      int outputShift,
      boolean relu,
      boolean first,
      boolean biasStored,
      boolean last,
      boolean keepSums,
      long pointerBase,
      int codebook) {
    this(
        sourceBase,
        inputRows,
        destinationBase,
        biasBase,
        outputRows,
        productShift,
        outputShift,
        relu,
        first,
        biasStored,
        last,
        keepSums,
        pointerBase,
        codebook,
        false,
        false,
        0,
        false);
  }

  /**
   * The four host words.
   *
   * @throws IllegalArgumentException when a value does not fit in its field
   */
  public long[] words() {
    long[] words = new long[DescriptorField.WORDS];
    DescriptorField.SOURCE_BASE.put(words, sourceBase);
    DescriptorField.INPUT_ROWS.put(words, inputRows);
    DescriptorField.DESTINATION_BASE.put(words, destinationBase);
    DescriptorField.BIAS_BASE.put(words, biasBase);
    DescriptorField.OUTPUT_ROWS.put(words, outputRows);
    DescriptorField.PRODUCT_SHIFT.put(words, productShift);
    DescriptorField.OUTPUT_SHIFT.put(words, outputShift);
    DescriptorField.RELU.put(words, relu ? 1 : 0);
    DescriptorField.FIRST.put(words, first ? 1 : 0);
    DescriptorField.BIAS_STORED.put(words, biasStored ? 1 : 0);
    DescriptorField.LAST.put(words, last ? 1 : 0);
    DescriptorField.KEEP_SUMS.put(words, keepSums ? 1 : 0);
    DescriptorField.POINTER_BASE.put(words, pointerBase);
    DescriptorField.CODEBOOK.put(words, codebook);
    DescriptorField.FROM_HOST.put(words, fromHost ? 1 : 0);
    DescriptorField.TO_HOST.put(words, toHost ? 1 : 0);
    DescriptorField.GROUP_LEVEL.put(words, groupLevel);
    DescriptorField.COPIES.put(words, copies ? 1 : 0);
    return words;
  }

  /** The descriptor that four host words hold; reserved bits are not looked at. */
  public static Descriptor of(long[] words) {
    return new Descriptor(
        (int) DescriptorField.SOURCE_BASE.get(words),
        (int) DescriptorField.INPUT_ROWS.get(words),
        (int) DescriptorField.DESTINATION_BASE.get(words),
        (int) DescriptorField.BIAS_BASE.get(words),
        (int) DescriptorField.OUTPUT_ROWS.get(words),
        (int) DescriptorField.PRODUCT_SHIFT.get(words),
        (int) DescriptorField.OUTPUT_SHIFT.get(words),
        DescriptorField.RELU.get(words) == 1,
        DescriptorField.FIRST.get(words) == 1,
        DescriptorField.BIAS_STORED.get(words) == 1,
        DescriptorField.LAST.get(words) == 1,
        DescriptorField.KEEP_SUMS.get(words) == 1,
        DescriptorField.POINTER_BASE.get(words),
        (int) DescriptorField.CODEBOOK.get(words),
        DescriptorField.FROM_HOST.get(words) == 1,
        DescriptorField.TO_HOST.get(words) == 1,
        (int) DescriptorField.GROUP_LEVEL.get(words),
        DescriptorField.COPIES.get(words) == 1);
  }
}
