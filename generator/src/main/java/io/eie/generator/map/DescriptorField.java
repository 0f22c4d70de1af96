// SPDX-License-Identifier: Apache-2.0
package io.eie.generator.map;

/** The fields of a layer descriptor: one tile, four 64-bit words. Word 3 is reserved and zero. */
public enum DescriptorField {
  SOURCE_BASE(0, "sourceBase", 0, 16, "first activation row of the input"),
  INPUT_ROWS(0, "inputRows", 16, 16, "rows of N inputs that this tile scans"),
  DESTINATION_BASE(
      0,
      "destinationBase",
      32,
      16,
      "first activation row of the output, a multiple of exchangeRows"),
  BIAS_BASE(0, "biasBase", 48, 16, "first row of the bias memory, a multiple of exchangeRows"),
  OUTPUT_ROWS(1, "outputRows", 0, 16, "rows of every element in this tile"),
  PRODUCT_SHIFT(1, "productShift", 16, 5, "rounding shift of a product (narrow accumulation)"),
  OUTPUT_SHIFT(1, "outputShift", 24, 5, "rounding shift of an accumulator at write-back"),
  RELU(1, "relu", 32, 1, "negative outputs become 0"),
  FIRST(1, "first", 33, 1, "accumulators start from the bias, or from 0 without one"),
  BIAS_STORED(1, "biasStored", 34, 1, "the bias memory holds start values"),
  LAST(1, "last", 35, 1, "round, saturate and write back at the end"),
  POINTER_BASE(2, "pointerBase", 0, 32, "index of the tile's first pointer, even"),
  CODEBOOK(2, "codebook", 32, 8, "codebook of the weights");

  /** Host words of one descriptor. */
  public static final int WORDS = 4;

  private final int word;
  private final BitField field;

  DescriptorField(int word, String name, int lsb, int width, String description) {
    this.word = word;
    this.field = new BitField(name, lsb, width, description);
  }

  /** Word of the descriptor, 0..3. */
  public int word() {
    return word;
  }

  /** Name, position in the word and meaning. */
  public BitField field() {
    return field;
  }

  /** Lowest bit in the word. */
  public int lsb() {
    return field.lsb();
  }

  /** Bits. */
  public int width() {
    return field.width();
  }

  /** The field's value in a descriptor of four words. */
  public long get(long[] descriptor) {
    return field.get(descriptor[word]);
  }

  /**
   * Replaces the field in a descriptor of four words.
   *
   * @throws IllegalArgumentException when the value does not fit
   */
  public void put(long[] descriptor, long value) {
    descriptor[word] = field.put(descriptor[word], value);
  }
}
