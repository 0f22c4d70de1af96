// SPDX-License-Identifier: Apache-2.0
package io.eie.compiler.encode;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.eie.common.UserException;
import io.eie.compiler.Compilation;
import io.eie.compiler.CompileOptions;
import io.eie.compiler.Compiler;
import io.eie.compiler.MemoryDecoder;
import io.eie.compiler.MemoryDecoder.Entry;
import io.eie.compiler.matrix.SparseMatrix;
import io.eie.compiler.model.CompiledModel;
import io.eie.compiler.model.HostWords;
import io.eie.compiler.model.SegmentModel;
import io.eie.compiler.model.TileModel;
import io.eie.compiler.read.Bias;
import io.eie.compiler.read.InputVectors;
import io.eie.compiler.read.LayerSource;
import io.eie.generator.config.ConfigException;
import io.eie.generator.config.EieConfig;
import io.eie.generator.config.Preset;
import io.eie.generator.map.Descriptor;
import io.eie.generator.map.DescriptorField;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EncoderTest {
  private static final EieConfig TINY = Preset.TINY4.config();

  private static LayerSource layer(String name, SparseMatrix matrix) {
    return new LayerSource(name, matrix, Optional.empty(), false);
  }

  private static CompiledModel compile(EieConfig config, LayerSource... layers) {
    return compile(config, EncodeOptions.DEFAULT, layers);
  }

  private static CompiledModel compile(
      EieConfig config, EncodeOptions options, LayerSource... layers) {
    return Compiler.compile(
            List.of(layers), config, CompileOptions.named("net").withEncoding(options))
        .model();
  }

  private static EncodeOptions columnRows(int rows) {
    return new EncodeOptions(OptionalInt.of(rows), false, false);
  }

  private static final EncodeOptions ONE_FILLING =
      new EncodeOptions(OptionalInt.empty(), true, false);
  private static final EncodeOptions FIT = new EncodeOptions(OptionalInt.empty(), false, true);

  /** The codes that a matrix of whole numbers from 1 upwards must have. */
  private static void assertDecodes(CompiledModel model, int layer, int[][] values) {
    int[][] codes = new MemoryDecoder(model).codes(layer);
    int[][] decoded = new int[values.length][values[0].length];
    double scale = Math.pow(2, model.layers().get(layer).weightFractionBits());
    for (int row = 0; row < decoded.length; row++) {
      for (int column = 0; column < decoded[row].length; column++) {
        int weight = model.layers().get(layer).codebook().get(codes[row][column]);
        decoded[row][column] = (int) (weight / scale);
      }
    }
    assertThat(decoded).isDeepEqualTo(values);
  }

  private static SparseMatrix matrix(int[][] values) {
    return SparseMatrix.ofDense(
        Arrays.stream(values)
            .map(row -> Arrays.stream(row).asDoubleStream().toArray())
            .toArray(double[][]::new));
  }

  private static int[][] random(Random random, int rows, int columns, int values, double density) {
    int[][] dense = new int[rows][columns];
    for (int[] row : dense) {
      Arrays.setAll(row, column -> random.nextDouble() < density ? 1 + random.nextInt(values) : 0);
    }
    return dense;
  }

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

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 5})
  void rowAndColumnTilesCoverTheLayer(int columnRows) {
    EieConfig config =
        TINY.toBuilder().processingElements(3).rowsPerElement(5).programLength(64).build();
    int[][] dense = random(new Random(columnRows), 37, 23, 15, 0.3);
    LayerSource source = layer("fc", matrix(dense)).withBias(Bias.of(new double[37]));

    CompiledModel model = compile(config, columnRows(columnRows), source);

    assertDecodes(model, 0, dense);
    // 13 local rows in tiles of 5; 8 rows of inputs.
    int columnTiles = (8 + columnRows - 1) / columnRows;
    assertThat(model.tiles()).hasSize(3 * columnTiles);
    assertThat(model.tiles().get(0))
        .isEqualTo(new TileModel(0, 0, 0, 0, columnRows, 0, 5, true, columnTiles == 1));
    assertThat(model.tiles().get(model.tiles().size() - 1))
        .isEqualTo(
            new TileModel(
                0,
                0,
                3 * columnTiles - 1,
                (columnTiles - 1) * columnRows,
                8 - (columnTiles - 1) * columnRows,
                10,
                3,
                columnTiles == 1,
                true));
  }

  @Test
  void descriptorsPointAtTheirMemories() {
    EieConfig config = TINY.toBuilder().rowsPerElement(2).programLength(8).build();
    double[] bias = new double[10];
    Arrays.setAll(bias, row -> row + 1);
    LayerSource first =
        layer("a", matrix(random(new Random(1), 10, 5, 9, 0.5)))
            .withBias(Bias.of(bias))
            .withRelu(true);
    LayerSource second = layer("b", matrix(random(new Random(2), 3, 10, 9, 0.5)));

    CompiledModel model = compile(config, first, second);

    // Vectors of 2, 3 and 1 rows: two buffers of the input at 0, two of the output at 4, hidden at
    // 6.
    assertThat(model.vectorBuffers()).isEqualTo(2);
    assertThat(model.inputBase()).isZero();
    assertThat(model.outputBase()).isEqualTo(4);
    HostWords program = model.segments().get(0).program();
    assertThat(program.size()).isEqualTo(12);
    int shift = model.layers().get(0).outputShift() << 24;
    assertThat(program.toArray())
        .startsWith(
            // a, rows 0 and 1: source 0 of the host, 2 rows, destination 6, bias 0
            0x0000_0006_0002_8000L,
            0xf_0000_0002L | shift,
            0,
            0,
            // a, row 2: destination 8, bias 2; its 6 pointers start at 6
            0x0002_0008_0002_8000L,
            0xf_0000_0001L | shift,
            6,
            0,
            // b: source 6, 3 rows, destination 4 to the host, no bias, no ReLU, second codebook
            0x0000_8004_0003_0006L);
    assertThat(program.at(9) >>> 32).isEqualTo(0b1010);
    assertThat(program.at(10)).isEqualTo(0x1_0000_000cL);
    double scale =
        Math.pow(
            2,
            model.layers().get(0).weightFractionBits() + model.layers().get(0).inputFractionBits());
    long[] stored = new MemoryDecoder(model).biases(0);
    for (int row = 0; row < bias.length; row++) {
      assertThat(stored[row] / scale).isEqualTo(bias[row]);
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {2, 4, 8})
  void vectorsAndBiasesBeginAtWordsOfSeveralRows(int perWord) {
    EieConfig config =
        TINY.toBuilder()
            .processingElements(3)
            .rowsPerElement(8)
            .exchangeRows(perWord)
            .programLength(8)
            .build();
    double[] bias = new double[31];
    Arrays.setAll(bias, row -> row + 1);
    LayerSource first =
        layer("a", matrix(random(new Random(12), 31, 7, 9, 0.5))).withBias(Bias.of(bias));
    LayerSource second = layer("b", matrix(random(new Random(13), 2, 31, 9, 0.5)));
    LayerSource third = layer("c", matrix(random(new Random(14), 5, 2, 9, 0.5)));

    CompiledModel model = compile(config, first, second.withBias(Bias.of(1, 2)), third);

    // 3 rows of inputs, 11 rows in two even tiles of whole words, then 1 row, then 2 rows
    List<Descriptor> program = program(model);
    int tile = perWord == 2 ? 6 : 8;
    int rest = 11 - tile;
    // two buffers of input and output, then the two vectors between the layers
    int output = 2 * (3 + (-3 & perWord - 1));
    int hidden = output + 2 * (2 + (-2 & perWord - 1));
    int rows = 11 + (-11 & perWord - 1);
    assertThat(program)
        .extracting(Descriptor::sourceBase)
        .containsExactly(0, 0, hidden, hidden + rows);
    assertThat(program)
        .extracting(Descriptor::destinationBase)
        .containsExactly(hidden, hidden + tile, hidden + rows, output);
    assertThat(program)
        .extracting(Descriptor::biasBase)
        .containsExactly(0, tile, tile + rest + (-rest & perWord - 1), 0);
    assertThat(model.segments().get(0).bias().get(1).size()).isEqualTo(rows + perWord);
    double scale =
        1 << model.layers().get(0).weightFractionBits() + model.layers().get(0).inputFractionBits();
    long[] stored = new MemoryDecoder(model).biases(0);
    for (int row = 0; row < bias.length; row++) {
      assertThat(stored[row] / scale).isEqualTo(bias[row]);
    }
  }

  @Test
  void fittingTakesWholeWordsOfSeveralRows() {
    EieConfig config =
        TINY.toBuilder().rowsPerElement(8).exchangeRows(4).activations(4).biases(4).build();
    double[] bias = new double[20];
    Arrays.fill(bias, 1);
    LayerSource source =
        layer("a", matrix(random(new Random(9), 20, 40, 15, 0.2))).withBias(Bias.of(bias));

    // 10 rows of inputs, 5 rows of outputs
    assertThat(compile(config, FIT, source).config())
        .isEqualTo(config.toBuilder().activations(12 + 8).biases(8).build());
  }

  private static List<Descriptor> program(CompiledModel model) {
    long[] words = model.segments().get(0).program().toArray();
    return IntStream.range(0, words.length / DescriptorField.WORDS)
        .mapToObj(
            index ->
                Descriptor.of(
                    Arrays.copyOfRange(
                        words, index * DescriptorField.WORDS, (index + 1) * DescriptorField.WORDS)))
        .toList();
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
  void whatDoesNotFitOneSegmentNeedsSeveral() {
    EieConfig config =
        TINY.toBuilder().sparseRows(8).pointers(32).rowsPerElement(4).biases(4).build();
    int[][] first = random(new Random(4), 33, 60, 15, 0.5);
    int[][] second = random(new Random(5), 7, 33, 15, 0.5);
    double[] bias = new double[33];
    Arrays.setAll(bias, row -> 0.5 * row);

    Compilation compilation =
        Compiler.compile(
            List.of(layer("a", matrix(first)).withBias(Bias.of(bias)), layer("b", matrix(second))),
            config,
            CompileOptions.named("net"));
    CompiledModel model = compilation.model();

    assertDecodes(model, 0, first);
    assertDecodes(model, 1, second);
    assertThat(model.segments().size()).isGreaterThan(10);
    assertThat(compilation.report().warnings())
        .contains(
            "model 'net' takes "
                + model.segments().size()
                + " segments; the host loads the memories for each of them in every run");
    double scale =
        Math.pow(
            2,
            model.layers().get(0).weightFractionBits() + model.layers().get(0).inputFractionBits());
    long[] stored = new MemoryDecoder(model).biases(0);
    for (int row = 0; row < bias.length; row++) {
      assertThat(stored[row] / scale).isEqualTo(bias[row]);
    }
  }

  @Test
  void aModelThatFitsTakesOneFilling() {
    CompiledModel model = compile(TINY, layer("a", matrix(random(new Random(6), 20, 30, 15, 0.3))));

    assertThat(model.segments()).hasSize(1);
    assertThat(model.segments().get(0).lastDescriptor()).isZero();
  }

  @Test
  void oneFillingIsRefusedWithTheSmallestChange() {
    EieConfig config =
        TINY.toBuilder().sparseRows(8).pointers(32).programLength(1).codebooks(1).build();
    LayerSource[] layers = {
      layer("a", matrix(random(new Random(7), 20, 40, 15, 1))),
      layer("b", matrix(random(new Random(8), 4, 20, 3, 1)))
    };

    assertThatThrownBy(() -> compile(config, ONE_FILLING, layers))
        .isInstanceOf(CapacityException.class)
        .hasMessage(
            "model 'net' does not fit: sparseRows must be at least 28 (entries of PE 0, the"
                + " fullest, 8 to a row), was 8; pointers must be at least 64 (one more than"
                + " columns in every tile), was 32; programLength must be at least 2 (one"
                + " descriptor per tile), was 1; codebooks must be at least 2 (different codebooks"
                + " of the layers), was 1; smallest change that makes it fit: --set sparseRows=28"
                + " --set pointers=64 --set programLength=2 --set codebooks=2 (or --fit)");
    EieConfig enough =
        config.toBuilder().sparseRows(28).pointers(64).programLength(2).codebooks(2).build();
    assertThat(compile(enough, ONE_FILLING, layers).segments()).hasSize(1);
  }

  @Test
  void fittingGivesBothBanksAsManyRows() {
    EieConfig config = TINY.toBuilder().sparseRows(8).entriesPerCycle(2).sparseBanks(2).build();
    LayerSource source = layer("a", matrix(random(new Random(9), 20, 40, 15, 1)));

    // 200 entries of the fullest element, 8 to a row, are 25 rows.
    assertThat(compile(config, FIT, source).config().sparseRows()).isEqualTo(26);
  }

  @Test
  void fittingEnlargesWhatIsTooSmallAndNothingElse() {
    EieConfig config = TINY.toBuilder().sparseRows(8).pointers(32).activations(4).biases(2).build();
    double[] bias = new double[20];
    Arrays.fill(bias, 1);
    LayerSource source =
        layer("a", matrix(random(new Random(9), 20, 40, 15, 1))).withBias(Bias.of(bias));

    CompiledModel model = compile(config, FIT, source);

    assertThat(model.config())
        .isEqualTo(
            config.toBuilder().sparseRows(25).pointers(42).activations(15).biases(5).build());
    assertThat(compile(TINY, FIT, source).config()).isEqualTo(TINY);
    assertThatThrownBy(() -> compile(config, FIT, layer("a", matrix(new int[1][300_000]))))
        .isInstanceOf(ConfigException.class)
        .hasMessageContaining("activations must lie in 2..32768");
  }

  @Test
  void activationsMustHoldInputAndOutputTogether() {
    assertThatThrownBy(
            () -> compile(TINY, layer("a", matrix(random(new Random(10), 60, 200, 15, 0.1)))))
        .isInstanceOf(CapacityException.class)
        .hasMessage(
            "model 'net' does not fit: activations must be at least 65 (input and output rows of"
                + " the largest layer together), was 64; smallest change that makes it fit: --set"
                + " activations=65 (or --fit)");
  }

  @Test
  void aRowOfInputsThatDoesNotFitEmptyMemoriesIsRefused() {
    EieConfig config = TINY.toBuilder().pointers(4).build();

    assertThatThrownBy(() -> compile(config, layer("a", matrix(new int[1][5]))))
        .isInstanceOf(CapacityException.class)
        .hasMessage(
            "model 'net' does not fit: pointers must be at least 6 (one more than columns in every"
                + " tile), was 4; smallest change that makes it fit: --set pointers=6 (or --fit)");
    assertThatThrownBy(() -> columnRows(0))
        .isInstanceOf(UserException.class)
        .hasMessage(
            "column rows per tile must be at least 1 (a tile has whole rows of inputs), was 0");
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
