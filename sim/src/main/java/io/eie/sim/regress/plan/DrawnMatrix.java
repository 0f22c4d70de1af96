// SPDX-License-Identifier: Apache-2.0
package io.eie.sim.regress.plan;

import io.eie.generator.config.EieConfig;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.BiPredicate;

/** Draws the weights and start values of a layer of a case. */
public final class DrawnMatrix {
  private static final int BLOCK = 4;
  private static final int BAND = 3;
  private static final double FEW = 0.1;
  private static final int ONE_ZERO_IN = 8;

  private final CaseLayer layer;
  private final EieConfig config;
  private final Random random;

  private DrawnMatrix(CaseLayer layer, EieConfig config) {
    this.layer = layer;
    this.config = config;
    this.random = new Random(layer.seed());
  }

  /**
   * What is drawn.
   *
   * @param entries row, column and weight of each non-zero, as integers of the weights' format
   * @param biases start value of each row as integers of the accumulators' format; null for none
   */
  public record Content(List<List<Integer>> entries, List<Long> biases) {}

  /** The content of a layer that is not of a file. */
  public static Content of(CaseLayer layer, EieConfig config) {
    return layer.matrix() == MatrixKind.LISTED
        ? new Content(layer.entries(), layer.biases())
        : new DrawnMatrix(layer, config).draw();
  }

  private Content draw() {
    int[] palette = palette();
    List<List<Integer>> entries = new ArrayList<>();
    BiPredicate<Integer, Integer> places = places();
    for (int column = 0; column < layer.columns(); column++) {
      for (int row = 0; row < layer.rows(); row++) {
        if (places.test(row, column)) {
          entries.add(List.of(row, column, palette[random.nextInt(palette.length)]));
        }
      }
    }
    return new Content(entries, layer.bias() ? biases() : null);
  }

  private BiPredicate<Integer, Integer> places() {
    double density = layer.density() == null ? 1 : layer.density();
    int only = random.nextInt(Math.max(1, layer.rows()));
    int onlyColumn = random.nextInt(Math.max(1, layer.columns()));
    int elements = config.processingElements();
    return switch (layer.matrix()) {
      case RANDOM -> (row, column) -> random.nextDouble() < density;
      case DENSE -> (row, column) -> true;
      case EMPTY -> (row, column) -> false;
      case DIAGONAL -> (row, column) -> row % layer.columns() == column % layer.rows();
      case BANDED ->
          (row, column) -> Math.abs(row - column) <= BAND && random.nextDouble() < density;
      case BLOCK -> (row, column) -> (row / BLOCK + column / BLOCK) % 2 == 0;
      case EMPTY_ROWS -> emptyRows(density);
      case FULL_ROW -> (row, column) -> row == only || random.nextDouble() < FEW;
      case FULL_COLUMN -> (row, column) -> column == onlyColumn || random.nextDouble() < FEW;
      case ONE_ELEMENT ->
          (row, column) -> row % elements == only % elements && random.nextDouble() < density;
      case ZERO_RUN -> zeroRuns();
      case LISTED, FILE -> throw new IllegalStateException("places must be drawn, are given");
    };
  }

  private BiPredicate<Integer, Integer> emptyRows(double density) {
    boolean[] rows = flags(layer.rows());
    boolean[] columns = flags(layer.columns());
    return (row, column) -> rows[row] && columns[column] && random.nextDouble() < density;
  }

  private boolean[] flags(int count) {
    boolean[] flags = new boolean[count];
    for (int i = 0; i < count; i++) {
      flags[i] = random.nextBoolean();
    }
    return flags;
  }

  /**
   * In every element and column, gaps around the longest that one entry can say, or around twice
   * that: the rows of an element are those of equal remainder where rows are interleaved.
   */
  private BiPredicate<Integer, Integer> zeroRuns() {
    int elements = config.processingElements();
    int longest = (1 << config.zeroRunBits()) - 1;
    int[][] next = new int[layer.columns()][elements];
    for (int[] column : next) {
      for (int element = 0; element < elements; element++) {
        column[element] = gap(longest);
      }
    }
    return (row, column) -> {
      int element = row % elements;
      if (next[column][element]-- > 0) {
        return false;
      }
      next[column][element] = gap(longest);
      return true;
    };
  }

  private int gap(int longest) {
    int times = random.nextInt(4) == 0 ? 2 * (longest + 1) : longest;
    return Math.max(0, times + random.nextInt(3) - 1);
  }

  private int[] palette() {
    int codes = config.codebookEntries() - 1;
    int[] values =
        switch (layer.weights()) {
          case ANY -> new int[1 + random.nextInt(codes)];
          case EXTREME -> new int[Math.min(codes, 2)];
          case ONE -> new int[1];
          case MANY -> new int[codes + 1 + random.nextInt(codes + 1)];
        };
    long least = -(1L << config.weightBits() - 1);
    boolean bothSigns = random.nextBoolean();
    for (int i = 0; i < values.length; i++) {
      values[i] =
          layer.weights() == WeightKind.EXTREME
              ? (int) (i == 0 || !bothSigns ? -1 - least : least)
              : nonZero(config.weightBits());
    }
    return values;
  }

  private int nonZero(int bits) {
    int value = (int) DrawnValue.of(bits, random);
    return value == 0 ? 1 : value;
  }

  private List<Long> biases() {
    List<Long> biases = new ArrayList<>();
    for (int row = 0; row < layer.rows(); row++) {
      boolean zero = random.nextInt(ONE_ZERO_IN) == 0;
      biases.add(zero ? 0 : DrawnValue.of(config.accumulatorBits(), random));
    }
    return biases;
  }
}
