// SPDX-License-Identifier: Apache-2.0
package io.eie.generator.config;

/** How the pointer memory of an element tells the entries of a column. */
public enum PointerFormat {
  /** The first entry of each column, and of one more (paper, section III); in two banks. */
  ABSOLUTE,
  /** A word for eight columns: the first entry of the block, and eight counts of entries. */
  BLOCK;

  /** Columns of a word of {@link #BLOCK}. */
  public static final int COLUMNS_PER_BLOCK = 8;

  /** Least words of a memory. */
  public static final int LEAST_BLOCKS = 2;
}
