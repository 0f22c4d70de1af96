// SPDX-License-Identifier: Apache-2.0
package io.eie.compiler.read;

import io.eie.compiler.file.DataFile;
import io.eie.compiler.file.DataFileException;
import io.eie.compiler.file.DataStream;
import io.eie.compiler.file.MemoryBudget;
import io.eie.compiler.file.RealNumbers;
import io.eie.compiler.numpy.NpyHeader;
import io.eie.compiler.numpy.NpyReader;
import io.eie.compiler.numpy.NpzArchive;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;

/** Input vectors of a network: at least one, all of the same length. Immutable. */
public final class InputVectors {
  private static final double LARGEST_PIXEL = 255;

  private static final int MOST_VALUES = Integer.MAX_VALUE - 8;

  /** An array's head and the reference to it. */
  private static final int BYTES_PER_VECTOR = 32;

  /** Names that an array of inputs has beside others. */
  private static final List<String> MEMBERS = List.of("x", "X", "inputs", "input", "x_test");

  private final double[][] vectors;

  private InputVectors(double[][] vectors) {
    this.vectors = vectors;
  }

  /**
   * Copies of vectors.
   *
   * @throws IllegalArgumentException when there is none, lengths differ or a value is not finite
   */
  public static InputVectors of(double[]... vectors) {
    if (vectors.length == 0
        || Arrays.stream(vectors).anyMatch(vector -> vector.length != vectors[0].length)
        || !Arrays.stream(vectors).flatMapToDouble(Arrays::stream).allMatch(Double::isFinite)) {
      throw new IllegalArgumentException(
          "vectors must be at least one, of the same length, finite, was "
              + Arrays.deepToString(vectors));
    }
    return new InputVectors(Arrays.stream(vectors).map(double[]::clone).toArray(double[][]::new));
  }

  /**
   * Reads {@code .npy} (one vector, or one along the first dimension), the same in an {@code .npz},
   * {@code .mtx}, {@code .csv} or {@code .txt} (a vector on every row; one column is one vector),
   * or idx images ({@code .gz} too; an image is the vector of its rows).
   *
   * @param scale factor of every value; without it, pixels are divided by 255 and other values stay
   * @throws DataFileException when the file is malformed or holds a NaN or infinity
   */
  public static InputVectors read(Path path, OptionalDouble scale) {
    if (scale.isPresent() && !Double.isFinite(scale.getAsDouble())) {
      throw new DataFileException(
          "input scale must be finite (it multiplies every value), was " + scale.getAsDouble());
    }
    if (DataFile.extension(path).equals("npz")) {
      try (NpzArchive archive = NpzArchive.open(path, new MemoryBudget())) {
        return archive.read(archive.only(MEMBERS), in -> npy(in, scale));
      }
    }
    return switch (DataFile.extension(path)) {
      case "mtx" -> new InputVectors(TextVectors.matrix(path, scale.orElse(1)));
      case "csv", "txt" -> new InputVectors(TextVectors.lines(path, scale.orElse(1)));
      default -> {
        try (DataStream in = DataFile.open(path, new MemoryBudget())) {
          yield DataFile.extension(path).equals("npy") ? npy(in, scale) : images(in, scale);
        }
      }
    };
  }

  /** Memory of a vector of this length. */
  static long bytes(int length) {
    return BYTES_PER_VECTOR + (long) Double.BYTES * length;
  }

  private static InputVectors npy(DataStream in, OptionalDouble scale) {
    NpyReader array = NpyReader.open(in);
    NpyHeader header = array.header();
    int dimensions = header.dimensions();
    if (dimensions == 0 || header.count() == 0) {
      throw new DataFileException(
          in.label(),
          "one vector, or one along the first dimension",
          "the shape " + header.shapeText());
    }
    if (header.count() > MOST_VALUES) {
      throw new DataFileException(
          in.label(), "at most " + MOST_VALUES + " numbers", Long.toString(header.count()));
    }
    int count = dimensions == 1 ? 1 : header.shape()[0];
    long length = header.count() / count;
    double[][] vectors = vectors(in, count, length);
    for (int index = 0; index < header.count(); index++) {
      double value = array.number() * scale.orElse(1);
      int place = header.fortran() && dimensions > 1 ? header.indexInC(index) : index;
      if (!RealNumbers.admits(value)) {
        RealNumbers.require(
            in.label(), value, "in vector " + place / length + " at index " + place % length);
      }
      vectors[(int) (place / length)][(int) (place % length)] = value;
    }
    array.requireEnd();
    return new InputVectors(vectors);
  }

  private static InputVectors images(DataStream in, OptionalDouble scale) {
    IdxFile file = IdxFile.read(in, 3);
    int count = file.sides()[0];
    int length = file.sides()[1] * file.sides()[2];
    if (count == 0 || length == 0) {
      throw new DataFileException(in.label(), "at least one image", Arrays.toString(file.sides()));
    }
    double[][] vectors = vectors(in, count, length);
    for (int vector = 0; vector < count; vector++) {
      byte[] pixels = file.next(length, vector * length);
      for (int index = 0; index < length; index++) {
        int pixel = pixels[index] & 0xff;
        double value = scale.isPresent() ? pixel * scale.getAsDouble() : pixel / LARGEST_PIXEL;
        if (!RealNumbers.admits(value)) {
          RealNumbers.require(in.label(), value, "in vector " + vector + " at index " + index);
        }
        vectors[vector][index] = value;
      }
    }
    file.requireEnd();
    return new InputVectors(vectors);
  }

  /** Room for so many vectors, within what the file may take. */
  private static double[][] vectors(DataStream in, int count, long length) {
    in.budget().take(in.label(), count * (BYTES_PER_VECTOR + Double.BYTES * length));
    return new double[count][(int) length];
  }

  public int count() {
    return vectors.length;
  }

  /** Length of every vector. */
  public int length() {
    return vectors[0].length;
  }

  public double at(int vector, int index) {
    return vectors[vector][index];
  }

  /** A copy of one vector. */
  public double[] vector(int index) {
    return vectors[index].clone();
  }

  /** Some of the vectors, by their indices; at least one. */
  public InputVectors select(int... indices) {
    return new InputVectors(
        Arrays.stream(indices).mapToObj(index -> vectors[index]).toArray(double[][]::new));
  }

  /**
   * A vector for every position: its channels.
   *
   * @param channels values of a position, of which the length is a multiple; a vector has the first
   *     channel of all positions, then the second, and so on
   */
  public InputVectors channelsOfPositions(int channels) {
    int positions = length() / channels;
    if (positions == 1) {
      return this;
    }
    double[][] each = new double[Math.multiplyExact(count(), positions)][channels];
    for (int index = 0; index < each.length; index++) {
      for (int channel = 0; channel < channels; channel++) {
        each[index][channel] = vectors[index / positions][channel * positions + index % positions];
      }
    }
    return new InputVectors(each);
  }

  /** The first {@code count} vectors, or all where there are fewer. */
  public InputVectors first(int count) {
    return new InputVectors(Arrays.copyOf(vectors, Math.min(count, vectors.length)));
  }
}
