// SPDX-License-Identifier: Apache-2.0
package io.eie.compiler.rowmapping;

import io.eie.compiler.model.Positions;
import io.eie.generator.config.EieConfig;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

/**
 * What each row of a layer asks of the element that holds it, period by period. A period is a
 * column, or a window of columns that follow one another; windows of several sizes overlap, up to
 * all columns. Elements are balanced when they have about the same to do in every period.
 *
 * <p>Why these: an activation queue lets an element lag by as many columns as it is deep, so
 * differences within a few columns are free and those over longer windows add to the run; and the
 * fewer entries of a column meet in one element, the less does its load depend on which columns are
 * active.
 *
 * <p>The entries of row i are {@code start(i)} up to, not including, {@code start(i + 1)}.
 */
final class Demand {
  /** Window sizes grow by this factor. */
  private static final int GROWTH = 4;

  /**
   * Weight of a single column against windows; found by trying. With several entries per cycle the
   * last cycle of a column wastes some, the less the more even the column is; yet balancing cycles
   * in place of entries was worse at every number of entries per cycle: their rounding is noise.
   */
  private static final float COLUMN_WEIGHT = 2;

  /** Windows of the smallest size, at most. */
  private static final int MOST_WINDOWS = 512;

  /** Loads of all elements, at most: 128 MB of them. */
  private static final int MOST_LOADS = 1 << 25;

  private final PeriodList periods;
  private final int[] start;
  private final int[] period;
  private final float[] amount;
  private final float[] total;

  private Demand(PeriodList periods, int[] start, int[] period, float[] amount, float[] total) {
    this.periods = periods;
    this.start = start;
    this.period = period;
    this.amount = amount;
    this.total = total;
  }

  /**
   * The demand of a layer.
   *
   * @param rows its rows, by positions of the columns
   * @param inputs position of each column
   * @param elements elements that are balanced
   */
  static Demand of(
      LayerStructure layer, ColumnsOfRows rows, Positions inputs, int elements, EieConfig config) {
    PeriodList periods = periods(layer, inputs.inverse(), elements, config);
    return of(periods, rows);
  }

  private static Demand of(PeriodList periods, ColumnsOfRows rows) {
    int[] start = new int[rows.rows() + 1];
    float[] total = new float[rows.rows()];
    int[] period = new int[2 * rows.count() + 16];
    float[] amount = new float[period.length];
    int count = 0;
    for (int row = 0; row < rows.rows(); row++) {
      for (int scale = 0; scale < periods.scales(); scale++) {
        int current = -1;
        for (int k = rows.start(row); k < rows.start(row + 1); k++) {
          int found = periods.at(scale, rows.at(k));
          if (found < 0) {
            continue;
          }
          if (found != current) {
            if (count == period.length) {
              period = Arrays.copyOf(period, count + (count >> 1));
              amount = Arrays.copyOf(amount, period.length);
            }
            current = found;
            period[count++] = found;
          }
          amount[count - 1]++;
        }
      }
      for (int k = rows.start(row); k < rows.start(row + 1); k++) {
        total[row] += periods.activity(rows.at(k));
      }
      start[row + 1] = count;
    }
    return new Demand(periods, start, period, amount, total);
  }

  private static PeriodList periods(
      LayerStructure layer, Positions columnAt, int elements, EieConfig config) {
    int columns = layer.matrix().columns();
    int room = MOST_LOADS / elements / 2;
    int grain = (columns + room - 1) / room;
    int smallest = Math.max(4 * config.queueDepth(), (columns + MOST_WINDOWS - 1) / MOST_WINDOWS);
    List<BitSet> samples = layer.samples();
    float[] activity = new float[columns];
    for (int position = 0; position < columns; position++) {
      activity[position] = (float) layer.activity(columnAt.at(position));
    }
    PeriodList periods = new PeriodList(activity);
    periods.addColumns(grain, COLUMN_WEIGHT);
    if (samples.isEmpty()) {
      BitSet all = new BitSet(columns);
      all.set(0, columns);
      addWindows(periods, all, smallest, 1);
    }
    for (BitSet sample : samples) {
      BitSet active = new BitSet(columns);
      for (int position = 0; position < columns; position++) {
        active.set(position, sample.get(columnAt.at(position)));
      }
      // Without samples, half of the columns are taken to be active: a load counts a quarter.
      addWindows(periods, active, smallest, 4f / samples.size());
    }
    return periods;
  }

  private static void addWindows(PeriodList periods, BitSet active, int smallest, float weight) {
    int columns = active.cardinality();
    for (int size = smallest; ; size *= GROWTH) {
      int width = Math.min(size, Math.max(1, columns));
      periods.addWindows(active, width, weight / (float) Math.sqrt(width));
      if (width == columns || columns == 0) {
        return;
      }
    }
  }

  int rows() {
    return start.length - 1;
  }

  /** Number of periods. */
  int periods() {
    return periods.count();
  }

  /** Index of the first entry of a row. */
  int start(int row) {
    return start[row];
  }

  /** The period of an entry. */
  int period(int entry) {
    return period[entry];
  }

  /** Columns of the period in which the row has a non-zero, at least 1. */
  float amount(int entry) {
    return amount[entry];
  }

  /** The amount times what the square of an element's load in the period counts. */
  float weightedAmount(int entry) {
    return amount[entry] * periods.weight(period[entry]);
  }

  /** Expected entries of a row in active columns. */
  float total(int row) {
    return total[row];
  }
}
