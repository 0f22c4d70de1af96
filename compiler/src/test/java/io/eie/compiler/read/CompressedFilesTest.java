// SPDX-License-Identifier: Apache-2.0
package io.eie.compiler.read;

import static org.assertj.core.api.Assertions.assertThat;

import io.eie.compiler.matrix.SparseMatrix;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;

/** Byte order marks, carriage returns and gzip, in every kind of file. */
class CompressedFilesTest extends ForeignFiles {
  @Test
  void everyTextIsReadWithAByteOrderMarkWithCarriageReturnsAndCompressed() throws IOException {
    for (Map.Entry<String, String> file : Map.of("a.mtx", MTX, "a.smtx", SMTX).entrySet()) {
      SparseMatrix right = weights(write(file.getKey(), file.getValue()));
      String marked = "\ufeff" + file.getValue().replace("\n", "\r\n");

      assertThat(weights(write(file.getKey(), marked))).isEqualTo(right);
      byte[] compressed = gzip(marked.getBytes(StandardCharsets.UTF_8));
      assertThat(weights(write(file.getKey() + ".gz", compressed))).isEqualTo(right);
      assertThat(weights(write(file.getKey(), compressed))).isEqualTo(right);
      assertThat(NetworkFile.shapes(write(file.getKey() + ".GZ", compressed)))
          .containsExactly(new LayerShape("a", 2, 3));
      byte[] utf16 = ("\ufeff" + file.getValue()).getBytes(StandardCharsets.UTF_16LE);
      assertRefused(write(file.getKey(), utf16), "text in UTF-8 or ASCII, found UTF-16");
    }
  }

  @Test
  void listsAreReadWithAByteOrderMarkAndCompressed() throws IOException {
    write("w.npy", matrix());
    String list = "\ufefflayers:\r\n  - {weights: w.npy}\r\n";

    assertThat(weights(write("a.yaml", list))).isEqualTo(MATRIX);
    byte[] compressed = gzip(list.getBytes(StandardCharsets.UTF_8));
    assertThat(weights(write("a.yaml.gz", compressed))).isEqualTo(MATRIX);
  }

  @Test
  void arraysAreReadCompressedWhateverTheyAreFor() throws IOException {
    assertThat(weights(write("w.npy.gz", gzip(matrix())))).isEqualTo(MATRIX);
    assertThat(weights(write("w.npy", gzip(matrix())))).isEqualTo(MATRIX);
    Path vector = write("v.npy.gz", gzip(vector(1, 2)));
    assertThat(Bias.read(vector)).isEqualTo(Bias.of(1, 2));
    assertThat(Labels.read(vector)).containsExactly(1, 2);
    assertThat(InputVectors.read(vector, OptionalDouble.empty()).vector(0)).containsExactly(1, 2);
  }

  @Test
  void aCompressedFileInPartsIsReadWhole() throws IOException {
    byte[] whole = MTX.getBytes(StandardCharsets.US_ASCII);
    byte[] first = gzip(Arrays.copyOf(whole, 50));
    byte[] second = gzip(Arrays.copyOfRange(whole, 50, whole.length));
    ByteBuffer both = ByteBuffer.allocate(first.length + second.length);

    assertThat(weights(write("a.mtx.gz", both.put(first).put(second).array()))).isEqualTo(MATRIX);
  }

  @Test
  void aCompressedFileWithMoreAfterItOrCutIsRefused() throws IOException {
    byte[] whole = gzip(MTX.getBytes(StandardCharsets.US_ASCII));
    assertRefused(write("a.mtx.gz", Arrays.copyOf(whole, whole.length + 20)), "an intact file");
    for (int length = 2; length < whole.length; length++) {
      assertRefused(write("a.mtx.gz", Arrays.copyOf(whole, length)), "expected");
    }
  }
}
