// SPDX-License-Identifier: Apache-2.0
package io.eie.compiler.numpy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.eie.compiler.file.DataFile;
import io.eie.compiler.file.DataStream;
import io.eie.compiler.file.MemoryBudget;
import io.eie.compiler.matrix.SparseMatrix;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NpyWriterTest {
  @TempDir Path folder;

  @Test
  void whatIsWrittenIsRead() {
    Path file = folder.resolve("a.npy");

    NpyWriter.write(file, new float[] {1.5f, -0.1f}, 2);
    assertThat(Numbers.vector(stream(file))).containsExactly(1.5f, -0.1f);

    NpyWriter.write(file, new short[] {1, Short.MIN_VALUE, 3, 4, 5, 6}, 2, 3);
    assertThat(NpyHeader.read(stream(file)).shapeText()).isEqualTo("(2, 3)");
    assertThat(Numbers.matrix(stream(file)))
        .isEqualTo(SparseMatrix.ofDense(new double[][] {{1, Short.MIN_VALUE, 3}, {4, 5, 6}}));

    NpyWriter.write(file, new int[] {Integer.MIN_VALUE}, 1, 1);
    assertThat(NpyReader.open(stream(file)).whole()).isEqualTo(Integer.MIN_VALUE);

    NpyWriter.write(file, new long[] {Long.MAX_VALUE, 2}, 2);
    assertThat(NpyReader.open(stream(file)).whole()).isEqualTo(Long.MAX_VALUE);
  }

  private static DataStream stream(Path file) {
    return DataFile.open(file, new MemoryBudget());
  }

  @Test
  void longArraysAreWrittenInPieces() {
    Path file = folder.resolve("a.npy");
    int[] values = new int[200_000];
    values[65_536] = 7;
    values[199_999] = 9;

    NpyWriter.write(file, values, 200_000);

    assertThat(Numbers.indices(stream(file), 9)).isEqualTo(values);
  }

  @Test
  void theHeaderIsNumPysOwn() throws IOException {
    Path file = folder.resolve("a.npy");
    NpyWriter.write(file, new int[] {1}, 1);

    byte[] bytes = Files.readAllBytes(file);
    assertThat(bytes).hasSize(128 + 4);
    assertThat(new String(bytes, 10, 118, StandardCharsets.US_ASCII))
        .startsWith("{'descr': '<i4', 'fortran_order': False, 'shape': (1,), }   ")
        .endsWith(" \n");
  }

  @Test
  void theShapeMustCoverTheValues() {
    assertThatThrownBy(() -> NpyWriter.write(folder.resolve("a.npy"), new int[3], 2, 2))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("shape must have 3 elements, was [2, 2]");
  }
}
