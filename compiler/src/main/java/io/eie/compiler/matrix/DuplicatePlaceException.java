// SPDX-License-Identifier: Apache-2.0
package io.eie.compiler.matrix;

import java.util.Locale;

/** A place of a matrix was given more than one value. */
public final class DuplicatePlaceException extends RuntimeException {
  private final int row;
  private final int column;

  DuplicatePlaceException(int row, int column) {
    super(String.format(Locale.ROOT, "place must have one value, (%d, %d) has more", row, column));
    this.row = row;
    this.column = column;
  }

  /** Row, from 0. */
  public int row() {
    return row;
  }

  /** Column, from 0. */
  public int column() {
    return column;
  }
}
