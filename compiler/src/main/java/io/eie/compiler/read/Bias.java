// SPDX-License-Identifier: Apache-2.0
package io.eie.compiler.read;

import io.eie.compiler.file.DataFile;
import io.eie.compiler.file.DataFileException;
import io.eie.compiler.file.DataStream;
import io.eie.compiler.file.MemoryBudget;
import io.eie.compiler.numpy.Numbers;
import java.nio.file.Path;
import java.util.Arrays;

/** The bias of a layer: one finite number per output. Immutable. */
public final class Bias {
  private final double[] values;

  private Bias(double[] values) {
    this.values = values;
  }

  public static Bias of(double... values) {
    for (int index = 0; index < values.length; index++) {
      if (!Double.isFinite(values[index])) {
        throw new IllegalArgumentException(
            "bias must be finite, was " + values[index] + " at index " + index);
      }
    }
    return new Bias(values.clone());
  }

  /**
   * Reads a {@code .npy} file of one dimension.
   *
   * @throws DataFileException when it is none, or holds a NaN or infinity
   */
  public static Bias read(Path path) {
    return read(path, new MemoryBudget());
  }

  static Bias read(Path path, MemoryBudget budget) {
    try (DataStream in = DataFile.open(path, budget)) {
      return of(in);
    }
  }

  static Bias of(DataStream in) {
    return new Bias(Numbers.vector(in));
  }

  public int size() {
    return values.length;
  }

  public double at(int output) {
    return values[output];
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Bias that && Arrays.equals(values, that.values);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(values);
  }

  @Override
  public String toString() {
    return "Bias[" + values.length + "]";
  }
}
