// SPDX-License-Identifier: Apache-2.0
package io.eie.sim.golden;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.eie.compiler.model.CompiledModel;
import io.eie.compiler.model.HostWords;
import io.eie.compiler.model.LayerModel;
import io.eie.compiler.model.ModelFile;
import io.eie.compiler.model.Positions;
import io.eie.compiler.model.SegmentModel;
import io.eie.compiler.model.TileModel;
import io.eie.generator.config.Accumulation;
import io.eie.generator.config.EieConfig;
import io.eie.generator.config.Preset;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GoldenModelTest {
  private static final EieConfig TINY = Preset.TINY4.config();

  /** Paper, Figs. 2 and 3, PE 0: entry e has weight code e + 1, which the codebook makes e + 1. */
  @Test
  void theWorkedExampleOfThePaper() {
    HostWords sparse = HostWords.of(0x08_07_26_05_14_03_12_01L, 0x0D_2C_0B_2A_09L);
    HostWords pointers =
        HostWords.of(
            0x0000_0003_0000_0000L,
            0x0000_0006_0000_0004L,
            0x0000_0008_0000_0006L,
            0x0000_000B_0000_000AL,
            0x0000_000DL);
    HostWords none = HostWords.empty();
    HostWords empty = HostWords.of(0, 0, 0, 0, 0);
    List<Integer> codebook = List.of(0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15);
    SegmentModel segment =
        new SegmentModel(
            0,
            0,
            List.of(sparse, none, none, none),
            List.of(pointers, empty, empty, empty),
            List.of(none, none, none, none),
            HostWords.of(2L << 16 | 2L << 32, 4L | 1L << 33 | 1L << 35, 0, 0),
            HostWords.of(
                0x0003_0002_0001_0000L,
                0x0007_0006_0005_0004L,
                0x000B_000A_0009_0008L,
                0x000F_000E_000D_000CL));
    LayerModel layer =
        new LayerModel(
            "fig2",
            0,
            0,
            0,
            0,
            0,
            false,
            false,
            13,
            13,
            0,
            codebook,
            Positions.identity(8),
            Positions.identity(16),
            0,
            List.of());
    TileModel tile = new TileModel(0, 0, 0, 0, 2, 0, 4, true, true);
    CompiledModel model =
        new CompiledModel("paper", TINY, 0, 2, List.of(layer), List.of(tile), List.of(segment));

    GoldenResult result = GoldenModel.of(model).run(new int[] {1, 10, 100, 5, 1000, 3, 7, 2});

    int row0 = 1 + 5 * 100 + 7 * 1000 + 9 * 3 + 11 * 7;
    int row4 = 4 * 10 + 8 * 1000;
    int row8 = 2 + 12 * 2;
    int row12 = 3 + 6 * 100 + 10 * 3 + 13 * 2;
    assertThat(result.output())
        .containsExactly(row0, 0, 0, 0, row4, 0, 0, 0, row8, 0, 0, 0, row12, 0, 0, 0);
    assertThat(result.layers().get(0).counts())
        .isEqualTo(new LayerCounts("fig2", 8, 8, 13, 8, 0, 0));
  }

  @Test
  void columnsComeInAscendingPositionNotInTheUsersOrder() {
    int[][] codes = {{1, 2}};
    int[] codebook = codebook(TINY, 32767, -32768);
    int[] input = {32767, 32767};
    long nearlyFull = Integer.MAX_VALUE;

    GoldenResult straight = run(TINY, 16, codes, codebook, nearlyFull, Positions.of(0, 1), input);
    GoldenResult swapped = run(TINY, 16, codes, codebook, nearlyFull, Positions.of(1, 0), input);

    // Upwards first saturates and keeps only the way down; downwards first loses nothing.
    assertThat(straight.output()).containsExactly(16384);
    assertThat(straight.layers().get(0).counts().accumulatorSaturations()).isEqualTo(1);
    assertThat(swapped.output()).containsExactly(32767);
    assertThat(swapped.layers().get(0).counts().accumulatorSaturations()).isZero();
  }

  @Test
  void mostNegativeTimesMostNegativeAtTheWidestNumbers() {
    EieConfig widest =
        TINY.toBuilder()
            .weightBits(24)
            .activationBits(24)
            .accumulation(Accumulation.WIDE)
            .accumulatorBits(48)
            .build();
    int least = -(1 << 23);
    int[][] codes = {{1, 1, 1}};

    GoldenResult result =
        run(
            widest,
            0,
            codes,
            codebook(widest, least),
            0,
            Positions.identity(3),
            least,
            least,
            least);

    // 2^46, 2^47 saturates, 2^47 - 1 + 2^46 saturates; then far too much for 24 bits.
    assertThat(result.output()).containsExactly((1 << 23) - 1);
    assertThat(result.layers().get(0).counts()).isEqualTo(new LayerCounts("fc", 3, 3, 3, 3, 2, 1));
  }

  @Test
  void aStoredEntryOfWeightZeroCountsAsAMac() {
    GoldenResult result =
        run(TINY, 0, new int[][] {{1}}, codebook(TINY), 0, Positions.identity(1), 7);

    assertThat(result.output()).containsExactly(0);
    assertThat(result.layers().get(0).counts().macs()).isEqualTo(1);
  }

  @Test
  void theLastPointerOfAFullMemoryIsZero() {
    EieConfig full =
        TINY.toBuilder().processingElements(1).rowsPerElement(15).sparseRows(2).build();
    int[][] codes = new int[8][4];
    for (int[] row : codes) {
      row[1] = 1;
      row[2] = 1;
    }
    CompiledModel model = model(full, 0, codes, codebook(full, 3), 0, Positions.identity(4));

    assertThat(model.segments().get(0).pointer().get(0).toArray()).containsExactly(0, 8, 0);
    assertThat(GoldenModel.of(model).run(new int[] {1, 2, 10, 100}).output()).containsOnly(36);
  }

  @Test
  void aBatchIsRunInOrderAndItsCountsAddUp() {
    int[] codebook = codebook(TINY, 30000);
    CompiledModel model = model(TINY, 1, new int[][] {{1, 1}}, codebook, 0, Positions.identity(2));

    List<GoldenResult> results =
        GoldenModel.of(model).run(new int[][] {{1, 0}, {1, 1}, {30000, 30000}, {0, 0}});

    assertThat(results)
        .extracting(result -> result.output()[0])
        .containsExactly(15000, 30000, 32767, 0);
    LayerCounts sum = GoldenResult.sum(results).get(0);
    assertThat(sum).isEqualTo(new LayerCounts("fc", 5, 5, 5, 5, 0, 1));
    assertThat(sum.saturations()).isEqualTo(1);
  }

  @Test
  void aModelReadFromAFileComputesTheSame(@TempDir Path folder) {
    Path file = folder.resolve("network.eie");
    RandomNetwork network = new RandomNetwork(1);
    int[] input = network.input();
    ModelFile.write(network.model(), file);

    GoldenResult read = GoldenModel.of(ModelFile.read(file)).run(input);
    GoldenResult made = GoldenModel.of(network.model()).run(input);

    assertThat(read).usingRecursiveComparison().isEqualTo(made);
    assertThat(made.layers().get(0).counts().macs()).isPositive();
  }

  @Test
  void countsOfDifferentLayersDoNotAddUp() {
    LayerCounts a = new LayerCounts("a", 0, 0, 0, 0, 0, 0);
    LayerCounts b = new LayerCounts("b", 0, 0, 0, 0, 0, 0);

    assertThatThrownBy(() -> a.plus(b))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("counts must belong to layer a (only one layer adds up), were of b");
  }

  @Test
  void inputsOfAnotherLengthOrWidthAreRefused() {
    GoldenModel golden =
        GoldenModel.of(
            model(TINY, 0, new int[][] {{1, 1}}, codebook(TINY, 1), 0, Positions.identity(2)));

    assertThat(golden.inputs()).isEqualTo(2);
    assertThatThrownBy(() -> golden.run(new int[3]))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("input must have 2 values, had 3");
    assertThatThrownBy(() -> golden.run(new int[] {0, 32768}))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("input value 1 must fit into 16 bits, was 32768");
  }

  private static int[] codebook(EieConfig config, int... weights) {
    int[] codebook = new int[config.codebookEntries()];
    System.arraycopy(weights, 0, codebook, 1, weights.length);
    return codebook;
  }

  private static GoldenResult run(
      EieConfig config,
      int shift,
      int[][] codes,
      int[] codebook,
      long bias,
      Positions columns,
      int... input) {
    return GoldenModel.of(model(config, shift, codes, codebook, bias, columns)).run(input);
  }

  /** One layer without ReLU, the same bias on every row. */
  private static CompiledModel model(
      EieConfig config, int shift, int[][] codes, int[] codebook, long bias, Positions columns) {
    long[] biases = new long[codes.length];
    Arrays.fill(biases, bias);
    CodedLayer layer =
        new CodedLayer(
            "fc",
            codes,
            codebook,
            biases,
            shift,
            0,
            0,
            false,
            columns,
            Positions.identity(codes.length));
    return new SmallEncoder(config).add(layer, 64, 64).build();
  }
}
