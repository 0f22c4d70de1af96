// SPDX-License-Identifier: Apache-2.0
package io.eie.compiler.encode;

import static io.eie.compiler.encode.EncodedNetworks.TINY;
import static io.eie.compiler.encode.EncodedNetworks.assertDecodes;
import static io.eie.compiler.encode.EncodedNetworks.compile;
import static io.eie.compiler.encode.EncodedNetworks.layer;
import static io.eie.compiler.encode.EncodedNetworks.matrix;
import static io.eie.compiler.encode.EncodedNetworks.random;
import static org.assertj.core.api.Assertions.assertThat;

import io.eie.compiler.CompileOptions;
import io.eie.compiler.Compiler;
import io.eie.compiler.MemoryDecoder;
import io.eie.compiler.MemoryDecoder.Entry;
import io.eie.compiler.matrix.SparseMatrix;
import io.eie.compiler.model.CompiledModel;
import io.eie.compiler.model.HostWords;
import io.eie.compiler.model.SegmentModel;
import io.eie.compiler.read.InputVectors;
import io.eie.compiler.read.LayerSource;
import io.eie.generator.config.EieConfig;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Contents of the sparse-matrix, pointer and codebook memories. */
class EncoderTest {
  /** Figures 2 and 3 of the paper; value 1 + k is the k-th entry of PE 0. */
  @Test
  void thePapersExampleWordForWord() {
    int[][] places = {
      {0, 0}, {8, 0}, {12, 0}, {4, 1}, {0, 2}, {12, 2}, {0, 4}, {4, 4}, {0, 5}, {12, 5}, {0, 6},
      {8, 7}, {12, 7}
    };
    SparseMatrix.Builder weights = SparseMatrix.builder(16, 8);
    for (int k = 0; k < places.length; k++) {
      weights.add(places[k][0], places[k][1], k + 1);
    }

    CompiledModel model = compile(TINY, layer("fig2", weights.build()));

    MemoryDecoder memory = new MemoryDecoder(model);
    int[] zeroRuns = {0, 1, 0, 1, 0, 2, 0, 0, 0, 2, 0, 2, 0};
    List<Entry> expected = new ArrayList<>();
    for (int k = 0; k < zeroRuns.length; k++) {
      expected.add(new Entry(zeroRuns[k], k + 1));
    }
    assertThat(memory.entries(0, 0, 13)).isEqualTo(expected);
    long[] pointers = {0, 3, 4, 6, 6, 8, 10, 11, 13};
    for (int column = 0; column < pointers.length; column++) {
      assertThat(memory.pointer(0, 0, column)).as("p%d", column).isEqualTo(pointers[column]);
    }
    SegmentModel segment = model.segments().get(0);
    assertThat(segment.sparse().get(0))
        .isEqualTo(HostWords.of(0x0807_2605_1403_1201L, 0x0d_2c0b_2a09L));
    assertThat(segment.pointer().get(0))
        .isEqualTo(
            HostWords.of(
                0x3_0000_0000L, 0x6_0000_0004L, 0x8_0000_0006L, 0xb_0000_000aL, 0x0000_000dL));
    assertThat(segment.sparse().get(1)).isEqualTo(HostWords.empty());
    assertThat(model.layers().get(0).paddingEntries()).isZero();
  }

  @ParameterizedTest
  @CsvSource({
    "0, 0, 0",
    "14, 0, 14",
    "15, 0, 15",
    "16, 1, 0",
    "17, 1, 1",
    "31, 1, 15",
    "32, 2, 0",
    "47, 2, 15"
  })
  void longGapsTakePadding(int gap, int paddings, int lastRun) {
    SparseMatrix column =
        SparseMatrix.builder(64, 2).add(gap, 0, 1).add(63, 1, 1).add(0, 1, 1).build();
    EieConfig config =
        TINY.toBuilder().processingElements(1).rowsPerElement(64).activations(128).build();

    CompiledModel model = compile(config, layer("gap", column));

    List<Entry> entries = new MemoryDecoder(model).entries(0, 0, paddings + 1);
    assertThat(entries.subList(0, paddings))
        .isEqualTo(Collections.nCopies(paddings, new Entry(15, 0)));
    assertThat(entries.get(paddings)).isEqualTo(new Entry(lastRun, 1));
    assertThat(new MemoryDecoder(model).pointer(0, 0, 1)).isEqualTo(paddings + 1);
    // The second column has a gap of 62 rows: three paddings.
    assertThat(model.layers().get(0).paddingEntries()).isEqualTo(paddings + 3);
  }

  @ParameterizedTest
  @CsvSource({
    "1, 4, 4, 64",
    "3, 2, 4, 16",
    "4, 8, 4, 64",
    "7, 4, 2, 32",
    "29, 5, 4, 128",
    "5, 8, 8, 16",
    "2, 3, 8, 512",
    "16, 2, 2, 256",
    "6, 5, 5, 64",
    "64, 4, 4, 64"
  })
  void randomMatricesComeBack(int elements, int zeroRunBits, int codeBits, int rowBits) {
    EieConfig config =
        TINY.toBuilder()
            .processingElements(elements)
            .zeroRunBits(zeroRunBits)
            .weightCodeBits(codeBits)
            .sparseRowBits(rowBits)
            .sparseRows(4096)
            .rowsPerElement(64)
            .activations(128)
            .build();
    Random random = new Random(elements * 1000L + rowBits);
    for (double density : new double[] {0.02, 0.3, 1}) {
      int rows = 1 + random.nextInt(60);
      int columns = 1 + random.nextInt(60);
      int values = Math.min(15, (1 << codeBits) - 1);
      int[][] dense = random(random, rows, columns, values, density);

      CompiledModel model = compile(config, layer("fc", matrix(dense)));

      assertDecodes(model, 0, dense);
      assertThat(model.tiles()).hasSize(1);
    }
  }

  @Test
  void emptyRowsAndColumnsAndMatricesAreStored() {
    int[][] dense = new int[9][11];
    assertDecodes(compile(TINY, layer("zero", matrix(dense))), 0, dense);

    dense[8][0] = 1;
    dense[0][10] = 2;
    assertDecodes(compile(TINY, layer("corners", matrix(dense))), 0, dense);
    assertDecodes(compile(TINY, layer("one", matrix(new int[][] {{7}}))), 0, new int[][] {{7}});
  }

  @Test
  void codebooksAreStoredOnceInLanes() {
    int[][] dense = {{1, 2}, {3, 0}};
    EieConfig config = TINY.toBuilder().weightBits(12).build();

    CompiledModel model = compile(config, layer("a", matrix(dense)), layer("b", matrix(dense)));

    HostWords words = model.segments().get(0).codebooks();
    assertThat(words.size()).isEqualTo(4);
    int fraction = model.layers().get(0).weightFractionBits();
    assertThat(words.at(0))
        .isEqualTo(1L << fraction + 16 | 2L << fraction + 32 | 3L << fraction + 48);
    assertThat(model.segments().get(0).program().at(6) >>> 32).isZero();
  }

  @Test
  void negativeWeightsStayInTheirLane() {
    CompiledModel model =
        compile(TINY.toBuilder().weightBits(20).build(), layer("a", matrix(new int[][] {{-1, 1}})));

    int fraction = model.layers().get(0).weightFractionBits();
    // Two lanes of 32 bits; code 1 is -1, code 2 is 1.
    assertThat(model.segments().get(0).codebooks().at(0))
        .isEqualTo(((-1L << fraction) & 0xfffff) << 32);
    assertThat(model.segments().get(0).codebooks().at(1)).isEqualTo(1L << fraction);
  }

  @Test
  void aFullMemoryWrapsItsLastPointer() {
    // 2 rows of 8 entries, filled by 16 columns of one entry.
    EieConfig config =
        TINY.toBuilder().processingElements(1).sparseRows(2).rowsPerElement(1).build();
    int[][] dense = random(new Random(3), 1, 16, 15, 1);

    CompiledModel model = compile(config, layer("full", matrix(dense)));

    assertThat(new MemoryDecoder(model).pointer(0, 0, 16)).isZero();
    assertDecodes(model, 0, dense);
  }

  @Test
  void theSameNetworkMakesTheSameModel() {
    LayerSource source = layer("a", matrix(random(new Random(11), 20, 40, 15, 0.4)));
    CompileOptions options =
        CompileOptions.named("net").withCalibration(InputVectors.of(new double[40]));

    assertThat(Compiler.compile(List.of(source), TINY, options).model())
        .isEqualTo(Compiler.compile(List.of(source), TINY, options).model());
  }
}
