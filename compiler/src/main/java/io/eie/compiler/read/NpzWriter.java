// SPDX-License-Identifier: Apache-2.0
package io.eie.compiler.read;

import io.eie.common.AtomicFile;
import io.eie.common.UserException;
import io.eie.compiler.file.StoredZip;
import io.eie.compiler.matrix.SparseMatrix;
import io.eie.compiler.numpy.NpyWriter;
import io.eie.compiler.numpy.NpzArchive;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Writes a network as a NumPy archive that {@link NetworkFile} reads: sparse matrices by columns as
 * SciPy's {@code save_npz} names their parts. Weights are written in 4 bytes where that holds them
 * exactly, else in 8. The same network gives the same bytes; the file appears complete or not at
 * all.
 */
public final class NpzWriter {
  private static final String SUFFIX = NpzArchive.SUFFIX;

  private NpzWriter() {}

  /**
   * Writes the layers in order.
   *
   * @throws UserException when a layer clips its results, for which the format has no place
   * @throws io.eie.common.EnvironmentException when the file cannot be written
   */
  public static void write(Path path, List<LayerSource> layers) {
    for (LayerSource layer : layers) {
      if (layer.clip().isPresent()) {
        throw new UserException(
            "layer '"
                + layer.name()
                + "' must not clip its results (a .npz cannot contain the limit), clips at 2^"
                + layer.clip().getAsInt());
      }
    }
    AtomicFile.write(
        path,
        out -> {
          StoredZip zip = new StoredZip(out);
          String names =
              layers.stream().map(LayerSource::name).collect(Collectors.joining("\n", "", "\n"));
          zip.add("layers.txt", names.getBytes(StandardCharsets.UTF_8));
          for (LayerSource layer : layers) {
            add(zip, layer);
          }
          zip.close();
        });
  }

  private static void add(StoredZip zip, LayerSource layer) throws IOException {
    SparseMatrix matrix = layer.weights();
    String name = layer.name() + ".weights";
    zip.add(
        name + ".format" + SUFFIX,
        NpyWriter.array("|S3", "csc".getBytes(StandardCharsets.US_ASCII)));
    zip.add(
        name + ".shape" + SUFFIX,
        NpyWriter.array(
            "<i8", little(16).putLong(matrix.rows()).putLong(matrix.columns()).array(), 2));
    ByteBuffer starts = little(Integer.BYTES * (matrix.columns() + 1));
    for (int column = 0; column <= matrix.columns(); column++) {
      starts.putInt(matrix.columnStart(column));
    }
    zip.add(
        name + ".indptr" + SUFFIX, NpyWriter.array("<i4", starts.array(), matrix.columns() + 1));
    ByteBuffer rows = little(Integer.BYTES * matrix.nonZeros());
    for (int k = 0; k < matrix.nonZeros(); k++) {
      rows.putInt(matrix.row(k));
    }
    zip.add(name + ".indices" + SUFFIX, NpyWriter.array("<i4", rows.array(), matrix.nonZeros()));
    zip.add(name + ".data" + SUFFIX, numbers(matrix.values()));
    if (layer.bias().isPresent()) {
      Bias bias = layer.bias().get();
      double[] values = new double[bias.size()];
      for (int output = 0; output < values.length; output++) {
        values[output] = bias.at(output);
      }
      zip.add(layer.name() + ".bias" + SUFFIX, numbers(values));
    }
    if (layer.relu()) {
      zip.add(layer.name() + ".relu" + SUFFIX, NpyWriter.array("|b1", new byte[] {1}));
    }
  }

  private static byte[] numbers(double[] values) {
    boolean single = true;
    for (double value : values) {
      single &= (float) value == value;
    }
    ByteBuffer bytes = little((single ? Float.BYTES : Double.BYTES) * values.length);
    for (double value : values) {
      if (single) {
        bytes.putFloat((float) value);
      } else {
        bytes.putDouble(value);
      }
    }
    return NpyWriter.array(single ? "<f4" : "<f8", bytes.array(), values.length);
  }

  private static ByteBuffer little(int bytes) {
    return ByteBuffer.allocate(bytes).order(ByteOrder.LITTLE_ENDIAN);
  }
}
