// SPDX-License-Identifier: Apache-2.0
package io.eie.compiler.rowmapping;

import java.util.Random;
import java.util.function.IntUnaryOperator;

/**
 * Orders the rows of an element so that its columns need little padding. Heavy rows come first:
 * there is none after the last entry of a column. From there on, pairs of rows change places where
 * that saves some.
 */
final class RowOrder {
  /** Exchanges tried in an element, at most. */
  private static final int MOST_TRIES = 400;

  /** Entries looked at in all elements of a layer, at most: about a second. */
  private static final long MOST_WORK = 500_000_000L;

  private final ColumnsOfRows columns;
  private final int zeroRunBits;
  private final int tries;
  private final int[] free;

  /**
   * @param columns the columns of every row of the layer
   * @param zeroRunBits bits of a zero run
   */
  RowOrder(ColumnsOfRows columns, int zeroRunBits) {
    this.columns = columns;
    this.zeroRunBits = zeroRunBits;
    this.tries = (int) Math.min(MOST_TRIES, MOST_WORK / (columns.count() + 1));
    this.free = new int[columns.columns()];
  }

  /**
   * Improves the order of one element's rows in a tile.
   *
   * @param rows the rows, heaviest first; in the new order afterwards
   * @param kind the kind of each place; rows change places within a kind only
   */
  void improve(int[] rows, IntUnaryOperator kind) {
    if (rows.length <= 1 << zeroRunBits) {
      return;
    }
    // Any fixed seed serves.
    Random random = new Random(1);
    long least = padding(rows, Long.MAX_VALUE);
    for (int count = 0; count < tries && least > 0; count++) {
      int one = random.nextInt(rows.length);
      int other = random.nextInt(rows.length);
      if (kind.applyAsInt(one) != kind.applyAsInt(other)) {
        continue;
      }
      exchange(rows, one, other);
      long found = padding(rows, least);
      if (found > least) {
        exchange(rows, one, other);
      } else {
        least = found;
      }
    }
  }

  private static void exchange(int[] rows, int one, int other) {
    int row = rows[one];
    rows[one] = rows[other];
    rows[other] = row;
  }

  /** Padding entries of an order; counting ends beyond {@code limit}. */
  long padding(int[] rows, long limit) {
    long padding = 0;
    int place = 0;
    for (; place < rows.length && padding <= limit; place++) {
      int end = columns.start(rows[place] + 1);
      for (int k = columns.start(rows[place]); k < end; k++) {
        int column = columns.at(k);
        padding += (place - free[column]) >> zeroRunBits;
        free[column] = place + 1;
      }
    }
    // What was touched, not every column: a layer may have few entries and very many columns.
    while (--place >= 0) {
      int end = columns.start(rows[place] + 1);
      for (int k = columns.start(rows[place]); k < end; k++) {
        free[columns.at(k)] = 0;
      }
    }
    return padding;
  }
}
