// SPDX-License-Identifier: Apache-2.0
package io.eie.generator.map;

import java.util.Locale;
import java.util.Optional;

/**
 * The fields of a layer descriptor: one tile, four 64-bit words. Bits of words 0 to 2 that belong
 * to no field are reserved and must be 0; word 3 is reserved and not read.
 *
 * <p>The hardware checks every field that has a {@link #rule} before the pass starts, in the order
 * of this list; {@code STATUS} then holds the {@link #code} of the first field that breaks its
 * rule.
 */
public enum DescriptorField {
  SOURCE_BASE(
      0,
      "sourceBase",
      0,
      15,
      "first activation row of the input; with fromHost that of buffer 0",
      "below the rows of the activation memory, also with the buffer's rows added"),
  INPUT_ROWS(
      0,
      "inputRows",
      16,
      16,
      "rows of N inputs that this tile scans",
      "at least 1; the source ends inside the activation memory"),
  DESTINATION_BASE(
      0,
      "destinationBase",
      32,
      15,
      "first activation row of the output, a multiple of exchangeRows; with toHost that of buffer 0",
      "a multiple of exchangeRows; the destination ends inside the activation memory and shares no"
          + " row with the sources since `first`"),
  BIAS_BASE(
      0,
      "biasBase",
      48,
      16,
      "first row of the bias memory, a multiple of exchangeRows",
      "with `first` and `biasStored`: a multiple of exchangeRows; outputRows start values end inside"
          + " the bias memory"),
  OUTPUT_ROWS(
      1,
      "outputRows",
      0,
      16,
      "rows of every element in this tile; with column groups those of its own group's outputs",
      "at least 1, at most rowsPerElement; with G column groups and not `copies` G times as many,"
          + " each group's rounded up to exchangeRows, are at most rowsPerElement"),
  PRODUCT_SHIFT(1, "productShift", 16, 5, "rounding shift of a product (narrow accumulation)", ""),
  OUTPUT_SHIFT(1, "outputShift", 24, 5, "rounding shift of an accumulator at write-back", ""),
  RELU(1, "relu", 32, 1, "negative outputs become 0", ""),
  FIRST(
      1,
      "first",
      33,
      1,
      "accumulators start from the bias, or from 0 without one",
      "0 exactly when the previous descriptor kept its sums; always allowed at the start of a run"),
  BIAS_STORED(1, "biasStored", 34, 1, "the bias memory holds start values", ""),
  LAST(
      1,
      "last",
      35,
      1,
      "round, saturate and write back at the end",
      "1 in the last descriptor of a run, unless keepSums is"),
  KEEP_SUMS(
      1,
      "keepSums",
      37,
      1,
      "the run ends inside a layer: its sums stay in the accumulators for the next run",
      "0, but in the last descriptor of a run without `last`"),
  POINTER_BASE(
      2,
      "pointerBase",
      0,
      32,
      "index of the tile's first pointer",
      "even, or a multiple of 8 where `pointerFormat` is block; the pointer memory has the pointers"
          + " of the first column of the last row of inputs"),
  CODEBOOK(2, "codebook", 32, 8, "codebook of the weights", "below the number of codebooks"),
  FROM_HOST(
      0,
      "fromHost",
      15,
      1,
      "the input is the network's: the rows of the run's source are added",
      ""),
  TO_HOST(
      0,
      "toHost",
      47,
      1,
      "the output is the network's: the rows of the run's destination are added",
      ""),
  GROUP_LEVEL(
      1,
      "groupLevel",
      40,
      3,
      "k where the columns are those of groups of 4^k elements, 0 where all elements are one group;"
          + " a value that `columnGroups` does not offer counts as reserved bits that are not 0, and so"
          + " does another value than before without `first`",
      ""),
  COPIES(
      1,
      "copies",
      43,
      1,
      "every column group of `groupLevel` computes a vector of its own, and no sums are added; 1"
          + " without groups or where a run takes one vector, and another value than before without"
          + " `first`, count as reserved bits that are not 0",
      "");

  /** Host words of one descriptor. */
  public static final int WORDS = 4;

  /** Bits of a {@link #code}. */
  public static final int CODE_BITS = 4;

  /** The code when no field broke its rule. */
  public static final int NO_CODE = 0;

  /** The code of the reserved bits of words 0 to 2, which must be 0. */
  public static final int RESERVED_CODE = 15;

  private final int word;
  private final BitField field;
  private final String rule;

  DescriptorField(int word, String name, int lsb, int width, String description, String rule) {
    this.word = word;
    this.field = new BitField(name, lsb, width, description);
    this.rule = rule;
  }

  /**
   * Value of the field {@code field} of {@link Register#STATUS} for this field, 1..14; {@link
   * #NO_CODE} for the two flags of word 0, which have no rule, and for {@link #GROUP_LEVEL} and
   * {@link #COPIES}, whose other values are reserved.
   */
  public int code() {
    return ordinal() < RESERVED_CODE - 1 ? ordinal() + 1 : NO_CODE;
  }

  /** What the hardware checks, without a full stop; empty where every value can be run. */
  public Optional<String> rule() {
    return rule.isEmpty() ? Optional.empty() : Optional.of(rule);
  }

  /**
   * The name that a code of {@code STATUS} stands for.
   *
   * @return the field's name, "reserved bits", or "-" for no field
   * @throws IllegalArgumentException for a code outside of 0..15
   */
  public static String nameOf(int code) {
    if (code < 0 || code > RESERVED_CODE) {
      throw new IllegalArgumentException(
          String.format(
              Locale.ROOT,
              "code must lie in 0..%s (fields of a descriptor), was %s",
              RESERVED_CODE,
              code));
    }
    return switch (code) {
      case NO_CODE -> "-";
      case RESERVED_CODE -> "reserved bits";
      default -> values()[code - 1].field.name();
    };
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
