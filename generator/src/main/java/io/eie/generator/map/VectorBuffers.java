// SPDX-License-Identifier: Apache-2.0
package io.eie.generator.map;

/**
 * Where the vectors of one direction lie: the value of {@link Register#INPUT_VECTOR} or {@link
 * Register#OUTPUT_VECTOR}.
 *
 * @param firstRow first activation row of buffer 0, a multiple of {@code exchangeRows}
 * @param bufferRows rows of a buffer, a multiple of {@code exchangeRows}
 * @param length positions of one vector, 1 to N * bufferRows, or E * bufferRows with copies
 * @param buffers number of buffers, 1..8
 * @param copies vectors of a buffer as {@link io.eie.generator.config.Copies#code} tells them, 0
 *     for one
 */
public record VectorBuffers(int firstRow, int bufferRows, int length, int buffers, int copies) {
  /** Buffers of one vector each. */
  public VectorBuffers(int firstRow, int bufferRows, int length, int buffers) {
    this(firstRow, bufferRows, length, buffers, 0);
  }

  /** The register's value. */
  public long word() {
    long word = Register.INPUT_VECTOR.field("firstRow").put(0, firstRow);
    word = Register.INPUT_VECTOR.field("bufferRows").put(word, bufferRows);
    word = Register.INPUT_VECTOR.field("length").put(word, length);
    word = Register.INPUT_VECTOR.field("copies").put(word, copies);
    return Register.INPUT_VECTOR.field("buffers").put(word, buffers);
  }

  /** The row after the last buffer. */
  public int endRow() {
    return firstRow + buffers * bufferRows;
  }
}
