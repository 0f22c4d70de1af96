// SPDX-License-Identifier: Apache-2.0
package io.eie.compiler.compress;

import io.eie.common.UserException;
import io.eie.compiler.matrix.SparseMatrix;
import io.eie.compiler.read.LayerSource;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;

/**
 * Magnitude pruning: of each layer, or of the whole network, the weights of largest magnitude stay;
 * of equal ones the first, column by column. A layer that has no more weights already stays as it
 * is.
 *
 * @param densities share of its weights that each layer keeps, in (0, 1]: one for all layers, or
 *     one for each
 * @param global whether one threshold holds for all layers, so that the network has the density as
 *     a whole; needs one density
 * @param elements spread the weights that stay evenly over so many elements, row i in element i mod
 *     N (load-balance-aware pruning: Han et al., ESE, FPGA 2017)
 */
public record Pruning(List<Double> densities, boolean global, OptionalInt elements) {
  /**
   * @throws UserException when a density is none, or several go with a global threshold
   */
  public Pruning {
    densities = List.copyOf(densities);
    for (double density : densities) {
      if (!(density > 0 && density <= 1)) {
        throw new UserException(
            "density must be above 0 and at most 1 (fraction of the weights that are kept), was "
                + density);
      }
    }
    if (global && densities.size() != 1) {
      throw new UserException(
          "density must be one number with a global threshold (it holds for the whole network), were "
              + densities.size());
    }
  }

  /**
   * Prunes a network.
   *
   * @throws UserException when there is not one density, or one for each layer
   */
  public List<LayerSource> prune(List<LayerSource> layers) {
    if (densities.size() != 1 && densities.size() != layers.size()) {
      throw new UserException(
          String.format(
              Locale.ROOT,
              "densities must be one, or one for each of %d layers, were %d",
              layers.size(),
              densities.size()));
    }
    long[] keep = global ? globalCounts(layers) : counts(layers);
    List<LayerSource> pruned = new ArrayList<>();
    for (int index = 0; index < keep.length; index++) {
      LayerSource layer = layers.get(index);
      pruned.add(
          layer.weights().nonZeros() <= keep[index]
              ? layer
              : layer.withWeights(pruned(layer.weights(), (int) keep[index])));
    }
    return pruned;
  }

  private long[] counts(List<LayerSource> layers) {
    long[] keep = new long[layers.size()];
    for (int index = 0; index < keep.length; index++) {
      double density = densities.get(densities.size() == 1 ? 0 : index);
      // A layer without weights would make every network useless.
      keep[index] = Math.max(1, Math.round(density * places(layers.get(index).weights())));
    }
    return keep;
  }

  /** How many weights of each layer are among the largest of the network. */
  private long[] globalCounts(List<LayerSource> layers) {
    double places = layers.stream().mapToDouble(layer -> places(layer.weights())).sum();
    long keep = Math.round(densities.get(0) * places);
    double[][] magnitudes =
        layers.stream().map(layer -> magnitudes(layer.weights())).toArray(double[][]::new);
    double[] all = Arrays.stream(magnitudes).flatMapToDouble(Arrays::stream).toArray();
    long[] counts = new long[magnitudes.length];
    if (all.length <= keep) {
      Arrays.setAll(counts, layer -> magnitudes[layer].length);
      return counts;
    }
    double threshold = threshold(all, (int) keep);
    long left = keep;
    for (int layer = 0; layer < counts.length; layer++) {
      counts[layer] = Arrays.stream(magnitudes[layer]).filter(value -> value > threshold).count();
      left -= counts[layer];
    }
    for (int layer = 0; layer < counts.length; layer++) {
      long equal = Arrays.stream(magnitudes[layer]).filter(value -> value == threshold).count();
      long more = Math.min(left, equal);
      counts[layer] += more;
      left -= more;
    }
    return counts;
  }

  private SparseMatrix pruned(SparseMatrix matrix, int keep) {
    boolean[] stays = new boolean[matrix.nonZeros()];
    if (elements.isEmpty()) {
      keep(matrix, all(stays.length), keep, stays);
    } else {
      int[][] groups = byElement(matrix, elements.getAsInt());
      int[] shares = shares(Arrays.stream(groups).mapToInt(group -> group.length).toArray(), keep);
      for (int element = 0; element < groups.length; element++) {
        keep(matrix, groups[element], shares[element], stays);
      }
    }
    return matrix.withValues(k -> stays[k] ? matrix.value(k) : 0);
  }

  /** Marks the largest of a group of non-zeros. */
  private static void keep(SparseMatrix matrix, int[] group, int count, boolean[] stays) {
    if (count == 0) {
      return;
    }
    double[] magnitudes =
        Arrays.stream(group).mapToDouble(k -> Math.abs(matrix.value(k))).toArray();
    double threshold = threshold(magnitudes, count);
    int equal = count;
    for (double magnitude : magnitudes) {
      equal -= magnitude > threshold ? 1 : 0;
    }
    for (int index = 0; index < group.length; index++) {
      boolean stay = magnitudes[index] > threshold;
      if (magnitudes[index] == threshold && equal > 0) {
        equal--;
        stay = true;
      }
      stays[group[index]] = stay;
    }
  }

  /** The least of the {@code count} largest values; infinite for none. */
  private static double threshold(double[] values, int count) {
    if (count == 0) {
      return Double.POSITIVE_INFINITY;
    }
    double[] sorted = values.clone();
    Arrays.sort(sorted);
    return sorted[sorted.length - count];
  }

  private static int[][] byElement(SparseMatrix matrix, int elements) {
    int[] sizes = new int[elements];
    for (int k = 0; k < matrix.nonZeros(); k++) {
      sizes[matrix.row(k) % elements]++;
    }
    int[][] groups = new int[elements][];
    Arrays.setAll(groups, element -> new int[sizes[element]]);
    int[] next = new int[elements];
    for (int k = 0; k < matrix.nonZeros(); k++) {
      int element = matrix.row(k) % elements;
      groups[element][next[element]++] = k;
    }
    return groups;
  }

  /**
   * Shares of a total, as even as limits allow: groups that are smaller than an even share keep all
   * that they have.
   */
  static int[] shares(int[] limits, int total) {
    int[] shares = new int[limits.length];
    int left = total;
    while (left > 0) {
      int open = 0;
      for (int group = 0; group < limits.length; group++) {
        open += shares[group] < limits[group] ? 1 : 0;
      }
      int each = left / open;
      for (int group = 0; group < limits.length && left > 0; group++) {
        int more = Math.min(Math.min(left, Math.max(1, each)), limits[group] - shares[group]);
        shares[group] += more;
        left -= more;
      }
    }
    return shares;
  }

  private static double[] magnitudes(SparseMatrix matrix) {
    double[] values = matrix.values();
    Arrays.setAll(values, k -> Math.abs(values[k]));
    return values;
  }

  private static int[] all(int count) {
    int[] all = new int[count];
    Arrays.setAll(all, k -> k);
    return all;
  }

  private static double places(SparseMatrix matrix) {
    return (double) matrix.rows() * matrix.columns();
  }
}
