// SPDX-License-Identifier: Apache-2.0
package io.eie.compiler.caffe;

import io.eie.compiler.file.DataFileException;
import io.eie.compiler.file.MatrixBuilder;
import io.eie.compiler.file.MemoryBudget;
import io.eie.compiler.matrix.SparseMatrix;
import io.eie.compiler.read.Bias;
import java.nio.ByteBuffer;

/**
 * The weights of a layer as Deep Compression stores them: entries of a code and a relative index,
 * which run on over the whole tensor in C order. An entry of code 0 and index 15 is padding.
 *
 * @param layer the layer
 * @param entries number of entries, padding included
 * @param codebook values of the codes; the first is 0
 * @param bias one value for each output
 * @param codes codes of 8 bits, or of 4 with the first in the low half of a byte
 * @param indices relative indices of 4 bits, the first in the low half of a byte
 */
record DeepCompressionLayer(
    CaffeLayer layer,
    int entries,
    float[] codebook,
    float[] bias,
    ByteBuffer codes,
    ByteBuffer indices) {
  int code(int entry) {
    return layer.codeBits() == 8 ? codes.get(entry) & 0xff : half(codes, entry);
  }

  int index(int entry) {
    return half(indices, entry);
  }

  private static int half(ByteBuffer bytes, int entry) {
    return bytes.get(entry / 2) >> 4 * (entry % 2) & 0xf;
  }

  boolean isPadding(int entry) {
    return code(entry) == 0;
  }

  int padding() {
    int padding = 0;
    for (int entry = 0; entry < entries; entry++) {
      padding += isPadding(entry) ? 1 : 0;
    }
    return padding;
  }

  /** The weights as a matrix, for a layer whose weights are one. */
  SparseMatrix matrix(String label, MemoryBudget budget) {
    long columns = layer.inputs();
    MatrixBuilder matrix = MatrixBuilder.of(label, layer.outputs(), columns, budget);
    long place = -1;
    for (int entry = 0; entry < entries; entry++) {
      place += index(entry) + 1;
      if (place >= layer.weights()) {
        throw new DataFileException(
            label, "entries within " + layer.weights() + " weights", "entry " + entry + " beyond");
      }
      float value = codebook[code(entry)];
      if (!Float.isFinite(value)) {
        throw new DataFileException(label, "finite numbers", value + " as code " + code(entry));
      }
      matrix.add((int) (place / columns), (int) (place % columns), value);
    }
    return matrix.build();
  }

  Bias biasValues(String label) {
    double[] values = new double[bias.length];
    for (int index = 0; index < values.length; index++) {
      values[index] = bias[index];
      if (!Double.isFinite(values[index])) {
        throw new DataFileException(label, "a finite bias", values[index] + " at " + index);
      }
    }
    return Bias.of(values);
  }
}
