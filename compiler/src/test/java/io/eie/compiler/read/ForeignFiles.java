// SPDX-License-Identifier: Apache-2.0
package io.eie.compiler.read;

import static io.eie.compiler.numpy.NpyBytes.npy;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.eie.compiler.file.DataFileException;
import io.eie.compiler.matrix.SparseMatrix;
import io.eie.compiler.numpy.NpyBytes;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.io.TempDir;

/** Files as other programs write them: each kind is read to the right value or refused by name. */
abstract class ForeignFiles {
  static final SparseMatrix MATRIX = SparseMatrix.ofDense(new double[][] {{0, 1, 0}, {2, 3, 0}});

  static final String MARKET = "%%MatrixMarket matrix coordinate real general\n";

  static final String MTX = MARKET + "2 3 3\n1 2 1\n2 1 2\n2 2 3\n";

  static final String SMTX = "2, 3, 3\n0 1 3\n1 0 1\n";

  @TempDir Path folder;

  Path write(String name, byte[] bytes) throws IOException {
    return Files.write(folder.resolve(name), bytes);
  }

  Path write(String name, String text) throws IOException {
    return write(name, text.getBytes(StandardCharsets.UTF_8));
  }

  static byte[] gzip(byte[] bytes) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (GZIPOutputStream zip = new GZIPOutputStream(out)) {
      zip.write(bytes);
    }
    return out.toByteArray();
  }

  static byte[] bytes(int... values) {
    byte[] bytes = new byte[values.length];
    for (int index = 0; index < values.length; index++) {
      bytes[index] = (byte) values[index];
    }
    return bytes;
  }

  static byte[] array(String shape, int... values) {
    return npy(1, "|i1", false, shape, bytes(values));
  }

  static byte[] matrix() {
    return array("(2, 3)", 0, 1, 0, 2, 3, 0);
  }

  static byte[] vector(int... values) {
    return array("(" + values.length + ",)", values);
  }

  static byte[] text(String text) {
    return npy(1, "|S" + text.length(), false, "()", text.getBytes(StandardCharsets.US_ASCII));
  }

  Path npz(Map<String, byte[]> members) throws IOException {
    return NpyBytes.npz(folder.resolve("net.npz"), members);
  }

  static SparseMatrix weights(Path file) {
    return NetworkFile.read(file).get(0).weights();
  }

  static void assertRefused(Path file, String... messages) {
    assertThatThrownBy(() -> NetworkFile.read(file))
        .isInstanceOf(DataFileException.class)
        .message()
        .contains(messages);
  }
}
