// SPDX-License-Identifier: Apache-2.0
package io.eie.compiler.rowmapping;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

/** Periods of a layer's columns, scale by scale; the periods of a scale do not overlap. */
final class PeriodList {
  private final float[] activity;
  private final List<int[]> periodAt = new ArrayList<>();
  private float[] weights = new float[16];
  private int count;

  /**
   * A list without periods.
   *
   * @param activity for each position the share of inputs that are not zero there
   */
  PeriodList(float[] activity) {
    this.activity = activity;
  }

  /**
   * A scale of groups of columns; each counts by the variance of its activity, certain columns
   * count little and those active half of the time count {@code weight}.
   */
  void addColumns(int size, float weight) {
    int[] scale = new int[activity.length];
    for (int position = 0; position < scale.length; position++) {
      if (position % size == 0) {
        add(0);
      }
      scale[position] = count - 1;
      weights[count - 1] += weight * 4 * activity[position] * (1 - activity[position]) / size;
    }
    periodAt.add(scale);
  }

  /** A scale of windows of {@code size} active columns; others belong to none of them. */
  void addWindows(BitSet active, int size, float weight) {
    int[] scale = new int[activity.length];
    Arrays.fill(scale, -1);
    int index = 0;
    for (int position = active.nextSetBit(0);
        position >= 0;
        position = active.nextSetBit(position + 1)) {
      if (index++ % size == 0) {
        add(weight);
      }
      scale[position] = count - 1;
    }
    periodAt.add(scale);
  }

  private void add(float weight) {
    if (count == weights.length) {
      weights = Arrays.copyOf(weights, 2 * count);
    }
    weights[count++] = weight;
  }

  int scales() {
    return periodAt.size();
  }

  /** Number of the period of a position in a scale, or -1. */
  int at(int scale, int position) {
    return periodAt.get(scale)[position];
  }

  float activity(int position) {
    return activity[position];
  }

  int count() {
    return count;
  }

  float weight(int period) {
    return weights[period];
  }
}
