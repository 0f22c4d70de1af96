// SPDX-License-Identifier: Apache-2.0
package io.eie.compiler.rowmapping;

import java.util.Arrays;
import java.util.Random;

/**
 * Shares the rows of tiles out to the elements, one tile after another, so that the weighted sum
 * over all periods and elements of the squared load is small.
 *
 * <p>Rows are dealt in batches of one row per element, heaviest first. Then batches of one row from
 * each element, drawn anew in every sweep, are taken out and shared out again. Within a batch, what
 * a row costs in an element does not depend on where the other rows of the batch go, so pairs are
 * exchanged until no exchange is left that helps. Every element keeps its number of rows.
 *
 * <p>The same result on any machine: sums in a fixed order, a fixed number of sweeps.
 */
final class ElementBalance {
  private static final int SWEEPS = 4;

  /** Multiply-adds of a layer that sweeps may take beyond the first deal: about a second. */
  private static final long MOST_WORK = 2_000_000_000L;

  /**
   * What a row takes beside its entries, in entries: choosing and exchanging elements in a batch of
   * N rows looks at N pairs for each.
   */
  private static final long ENTRIES_OF_ROW = 8;

  /** The same of the first deal, entries left out; beyond, rows are dealt in turn. */
  private static final long MOST_DEALT = MOST_WORK / 2;

  /** A place without a row. */
  private static final int NONE = -1;

  private final Demand demand;
  private final int elements;
  private final float[] loads;
  private final float[] costs;
  private final int[] batch;
  private final int[] elementOf;
  private final int[] rank;
  private final int sweeps;
  private final boolean dealt;

  ElementBalance(Demand demand, int elements) {
    this.demand = demand;
    this.elements = elements;
    loads = new float[demand.periods() * elements];
    costs = new float[elements * elements];
    batch = new int[elements];
    elementOf = new int[elements];
    rank = new int[demand.rows()];
    long ofRows = ENTRIES_OF_ROW * demand.rows() * elements;
    long once = (long) demand.start(demand.rows()) * elements + ofRows;
    dealt = ofRows <= MOST_DEALT;
    sweeps = dealt ? (int) Math.min(SWEEPS, MOST_WORK / (once + 1)) : 0;
  }

  /**
   * Balances the elements.
   *
   * @param heaviestFirst the rows of the tile
   * @param height places of each element; at most N - 1 of all places stay free
   * @return the rows of each element, heaviest first; elements with a free place come last
   */
  int[][] balance(int[] heaviestFirst, int height) {
    int[][] held = new int[elements][height];
    for (int place = 0; place < height; place++) {
      for (int index = 0; index < elements; index++) {
        int row = place * elements + index;
        batch[index] = row < heaviestFirst.length ? heaviestFirst[row] : NONE;
      }
      if (dealt) {
        deal();
      } else {
        Arrays.setAll(elementOf, index -> index);
      }
      for (int index = 0; index < elements; index++) {
        held[elementOf[index]][place] = batch[index];
      }
    }
    refine(held);
    Arrays.fill(loads, 0);
    return ordered(held, heaviestFirst);
  }

  private void refine(int[][] held) {
    // Any fixed seed serves: the draw only mixes the batches.
    Random random = new Random(1);
    for (int sweep = 0; sweep < sweeps; sweep++) {
      for (int[] rows : held) {
        shuffle(rows, random);
      }
      for (int place = 0; place < held[0].length; place++) {
        for (int element = 0; element < elements; element++) {
          batch[element] = held[element][place];
          elementOf[element] = element;
          change(batch[element], element, -1);
        }
        costs();
        exchange();
        for (int index = 0; index < elements; index++) {
          held[elementOf[index]][place] = batch[index];
        }
      }
    }
  }

  /** A free place stays last: all of them in one batch, so that no element gets two. */
  private static void shuffle(int[] rows, Random random) {
    int count = rows[rows.length - 1] == NONE ? rows.length - 1 : rows.length;
    for (int last = count - 1; last > 0; last--) {
      int other = random.nextInt(last + 1);
      int row = rows[last];
      rows[last] = rows[other];
      rows[other] = row;
    }
  }

  /** Gives each row of the batch the cheapest element that is left, then exchanges. */
  private void deal() {
    costs();
    boolean[] taken = new boolean[elements];
    for (int index = 0; index < elements; index++) {
      int cheapest = NONE;
      for (int element = 0; element < elements; element++) {
        if (!taken[element] && (cheapest == NONE || cost(index, element) < cost(index, cheapest))) {
          cheapest = element;
        }
      }
      taken[cheapest] = true;
      elementOf[index] = cheapest;
    }
    exchange();
  }

  /** Exchanges the best pairs of the batch until none helps, and adds the batch to the loads. */
  private void exchange() {
    boolean changed = true;
    while (changed) {
      changed = false;
      for (int index = 0; index < elements; index++) {
        int partner = partner(index);
        if (partner != NONE) {
          int element = elementOf[index];
          elementOf[index] = elementOf[partner];
          elementOf[partner] = element;
          changed = true;
        }
      }
    }
    for (int index = 0; index < elements; index++) {
      change(batch[index], elementOf[index], 1);
    }
  }

  private int partner(int index) {
    int element = elementOf[index];
    // Sums of floats are exact enough in doubles for every accepted exchange to lower the cost.
    double own = cost(index, element);
    double best = -1e-3;
    int partner = NONE;
    for (int other = 0; other < elements; other++) {
      int theirs = elementOf[other];
      double gain = (double) cost(index, theirs) + cost(other, element) - own - cost(other, theirs);
      if (gain < best) {
        best = gain;
        partner = other;
      }
    }
    return partner;
  }

  private float cost(int index, int element) {
    return costs[index * elements + element];
  }

  /** What each row of the batch adds in each element; the square of its own demand is left out. */
  private void costs() {
    Arrays.fill(costs, 0);
    for (int index = 0; index < elements; index++) {
      int row = batch[index];
      if (row != NONE) {
        int end = demand.start(row + 1);
        int entry = demand.start(row);
        for (; entry + 4 <= end; entry += 4) {
          addFour(index * elements, entry);
        }
        for (; entry < end; entry++) {
          addOne(index * elements, entry);
        }
      }
    }
  }

  // The hot loop. Four entries at a time take less than half of the time of one after the other
  // where the virtual machine does not vectorize, as the tool is started.
  private void addFour(int cost, int entry) {
    float[] sums = costs;
    float[] values = loads;
    int a = demand.period(entry) * elements;
    int b = demand.period(entry + 1) * elements;
    int c = demand.period(entry + 2) * elements;
    int d = demand.period(entry + 3) * elements;
    float ofA = demand.weightedAmount(entry);
    float ofB = demand.weightedAmount(entry + 1);
    float ofC = demand.weightedAmount(entry + 2);
    float ofD = demand.weightedAmount(entry + 3);
    for (int element = 0; element < elements; element++) {
      sums[cost + element] +=
          ofA * values[a + element]
              + ofB * values[b + element]
              + ofC * values[c + element]
              + ofD * values[d + element];
    }
  }

  private void addOne(int cost, int entry) {
    int load = demand.period(entry) * elements;
    float factor = demand.weightedAmount(entry);
    for (int element = 0; element < elements; element++) {
      costs[cost + element] += factor * loads[load + element];
    }
  }

  private void change(int row, int element, int sign) {
    if (row != NONE) {
      int end = demand.start(row + 1);
      for (int entry = demand.start(row); entry < end; entry++) {
        loads[demand.period(entry) * elements + element] += sign * demand.amount(entry);
      }
    }
  }

  private int[][] ordered(int[][] held, int[] heaviestFirst) {
    for (int index = 0; index < heaviestFirst.length; index++) {
      rank[heaviestFirst[index]] = index;
    }
    return Arrays.stream(held)
        .map(
            rows ->
                Arrays.stream(rows)
                    .filter(row -> row != NONE)
                    .boxed()
                    .sorted((a, b) -> rank[a] - rank[b])
                    .mapToInt(Integer::intValue)
                    .toArray())
        .sorted((a, b) -> b.length - a.length)
        .toArray(int[][]::new);
  }
}
