// SPDX-License-Identifier: Apache-2.0
package io.eie.compiler.quantize;

import io.eie.compiler.model.Positions;
import io.eie.compiler.read.InputVectors;
import java.util.Optional;
import java.util.OptionalInt;

/** The network's input vectors in fixed point. */
final class NetworkInput implements ValueSource {
  private final double[][] vectors;
  private final int bits;
  private final boolean fixed;
  private int fraction;
  private int[][] values;
  private long saturated;

  NetworkInput(
      Optional<InputVectors> calibration,
      Positions positions,
      int bits,
      int blindFraction,
      OptionalInt override) {
    this.vectors =
        calibration.map(given -> placed(given, positions)).orElseGet(() -> new double[0][]);
    this.bits = bits;
    this.fixed = override.isPresent();
    this.fraction = override.orElseGet(() -> largestFraction(blindFraction));
    convert();
  }

  private static double[][] placed(InputVectors given, Positions positions) {
    double[][] vectors = new double[given.count()][positions.size()];
    for (int vector = 0; vector < vectors.length; vector++) {
      for (int index = 0; index < positions.size(); index++) {
        vectors[vector][positions.at(index)] = given.at(vector, index);
      }
    }
    return vectors;
  }

  private int largestFraction(int blindFraction) {
    double least = 0;
    double greatest = 0;
    for (double[] vector : vectors) {
      for (double value : vector) {
        least = Math.min(least, value);
        greatest = Math.max(greatest, value);
      }
    }
    return least == 0 && greatest == 0
        ? blindFraction
        : FixedPoint.largestFraction(least, greatest, bits);
  }

  private void convert() {
    values = new int[vectors.length][];
    saturated = 0;
    for (int vector = 0; vector < vectors.length; vector++) {
      values[vector] = new int[vectors[vector].length];
      for (int position = 0; position < values[vector].length; position++) {
        long scaled = FixedPoint.scaled(vectors[vector][position], fraction);
        values[vector][position] = (int) FixedPoint.saturate(scaled, bits);
        saturated += values[vector][position] == scaled ? 0 : 1;
      }
    }
  }

  @Override
  public int fraction() {
    return fraction;
  }

  @Override
  public int[][] values() {
    return values;
  }

  @Override
  public boolean canTakeBit() {
    return !fixed && fraction > 0;
  }

  @Override
  public void takeBit() {
    fraction--;
    convert();
  }

  @Override
  public long saturated() {
    return saturated;
  }
}
