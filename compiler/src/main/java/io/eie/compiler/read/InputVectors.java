package io.eie.compiler.read;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.OptionalDouble;

/** Input vectors of a network: at least one, all of the same length. Immutable. */
public final class InputVectors {
  private static final double LARGEST_PIXEL = 255;

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
   * Reads {@code .npy} (one vector, or one per row) or idx images ({@code .gz} too; an image is the
   * vector of its rows).
   *
   * @param scale factor of every value; without it, pixels are divided by 255 and other values stay
   * @throws DataFileException when the file is malformed or holds a NaN or infinity
   */
  public static InputVectors read(Path path, OptionalDouble scale) {
    if (scale.isPresent() && !Double.isFinite(scale.getAsDouble())) {
      throw new DataFileException(
          "input scale must be finite (it multiplies every value), was " + scale.getAsDouble());
    }
    return DataFile.extension(path).equals("npy") ? npy(path, scale) : images(path, scale);
  }

  private static InputVectors npy(Path path, OptionalDouble scale) {
    NpyArray array = NpyArray.read(path);
    Numbers.requireNumbers(array);
    if (array.dimensions() != 1 && array.dimensions() != 2 || array.count() == 0) {
      throw new DataFileException(
          array.label(), "one vector, or one per row", "the shape " + array.shape());
    }
    int count = array.dimensions() == 1 ? 1 : array.side(0);
    int length = array.count() / count;
    double[][] vectors = new double[count][length];
    for (int vector = 0; vector < count; vector++) {
      for (int index = 0; index < length; index++) {
        double value = array.number(vector * length + index) * scale.orElse(1);
        if (!Double.isFinite(value)) {
          throw new DataFileException(
              array.label(),
              "finite numbers",
              value + " in vector " + vector + " at index " + index);
        }
        vectors[vector][index] = value;
      }
    }
    return new InputVectors(vectors);
  }

  private static InputVectors images(Path path, OptionalDouble scale) {
    IdxFile file = IdxFile.read(path, 3);
    int count = file.sides()[0];
    int length = file.sides()[1] * file.sides()[2];
    if (count == 0 || length == 0) {
      throw new DataFileException(
          file.label(), "at least one image", Arrays.toString(file.sides()));
    }
    double[][] vectors = new double[count][length];
    for (int vector = 0; vector < count; vector++) {
      for (int index = 0; index < length; index++) {
        int pixel = file.data()[vector * length + index] & 0xff;
        vectors[vector][index] =
            scale.isPresent() ? pixel * scale.getAsDouble() : pixel / LARGEST_PIXEL;
      }
    }
    return new InputVectors(vectors);
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

  /** The first {@code count} vectors, or all where there are fewer. */
  public InputVectors first(int count) {
    return new InputVectors(Arrays.copyOf(vectors, Math.min(count, vectors.length)));
  }
}
