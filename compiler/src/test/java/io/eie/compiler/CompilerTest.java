// SPDX-License-Identifier: Apache-2.0
package io.eie.compiler;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.eie.common.EnvironmentException;
import io.eie.common.SharedData;
import io.eie.common.UserException;
import io.eie.compiler.matrix.SparseMatrix;
import io.eie.compiler.model.CompiledModel;
import io.eie.compiler.model.LayerModel;
import io.eie.compiler.model.ModelFile;
import io.eie.compiler.model.Positions;
import io.eie.compiler.quantize.SharedWeights;
import io.eie.compiler.read.Bias;
import io.eie.compiler.read.BundledNetwork;
import io.eie.compiler.read.InputVectors;
import io.eie.compiler.read.Labels;
import io.eie.compiler.read.LayerSource;
import io.eie.compiler.read.NetworkFile;
import io.eie.compiler.rowmapping.RowMapper;
import io.eie.generator.config.EieConfig;
import io.eie.generator.config.Preset;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Random;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class CompilerTest {
  private static final EieConfig TINY = Preset.TINY4.config();
  private static final CompileOptions OPTIONS = CompileOptions.named("net");

  /** Rows from last to first. */
  private static final RowMapper REVERSED =
      (layers, config) ->
          layers.stream()
              .map(
                  layer -> {
                    int[] positions = new int[layer.matrix().rows()];
                    for (int row = 0; row < positions.length; row++) {
                      positions[row] = positions.length - 1 - row;
                    }
                    return Positions.of(positions);
                  })
              .toList();

  private static final LayerSource FIRST =
      new LayerSource(
          "a",
          SparseMatrix.ofDense(new double[][] {{1, 0, 2}, {0, -1, 0}}),
          Optional.of(Bias.of(0.5, 4)),
          true);
  private static final LayerSource SECOND =
      new LayerSource(
          "b",
          SparseMatrix.ofDense(new double[][] {{1, 2}, {-1, 0}, {0, 0}}),
          Optional.empty(),
          false);

  @TempDir Path folder;

  private static Compilation compile(CompileOptions options) {
    return Compiler.compile(List.of(FIRST, SECOND), TINY, options);
  }

  @Test
  void outputsComeInTheUsersOrderWhateverTheRowMapping() {
    double[] input = {1, 2, 0.5};
    CompileOptions calibrated = OPTIONS.withCalibration(InputVectors.of(input));
    // a: 1 + 1 + 0.5 and -2 + 4; b: 2.5 + 4 and -2.5 and 0.
    double[] expected = {6.5, -2.5, 0};

    for (RowMapper rowMapping : List.of(RowMapper.INTERLEAVED, RowMapper.BALANCED, REVERSED)) {
      CompiledModel model = compile(calibrated.withRowMapping(rowMapping)).model();

      assertThat(new MemoryDecoder(model).run(input))
          .containsExactly(expected, Offset.offset(0.001));
    }
  }

  @Test
  void aClipIsTheSaturationOfTheFormatOfTheOutputs() {
    LayerSource clipped =
        new LayerSource("a", FIRST.weights(), FIRST.bias(), true, OptionalInt.of(1));
    double[] input = {1, 2, 0.5};
    CompileOptions calibrated = OPTIONS.withCalibration(InputVectors.of(input));

    CompiledModel model = Compiler.compile(List.of(clipped), TINY, calibrated).model();

    assertThat(model.layers().get(0).outputFractionBits()).isEqualTo(TINY.activationBits() - 2);
    // 2.5 is clipped at 2, but for the last bit.
    assertThat(new MemoryDecoder(model).run(input))
        .containsExactly(new double[] {2, 2}, Offset.offset(0.001));
    LayerSource far = new LayerSource("a", FIRST.weights(), FIRST.bias(), true, OptionalInt.of(40));
    assertThatThrownBy(() -> Compiler.compile(List.of(far), TINY, calibrated))
        .isInstanceOf(UserException.class)
        .hasMessage(
            "outputs of layer 'a' must have -25 fraction bits (they saturate at 2^40, where the layer"
                + " clips, with activationBits = 16), which is not possible with 0..30");
  }

  @Test
  void calibrationInfluencesTheRowMappingAndInputsDoNot() {
    Random random = new Random(1);
    double[] some = random.doubles(60).map(draw -> draw < 0.3 ? 1 : 0).toArray();
    double[] others = random.doubles(60).map(draw -> draw < 0.3 ? 1 : 0).toArray();
    CompileOptions balanced = OPTIONS.withRowMapping(RowMapper.BALANCED);

    List<Positions> blind = positions(balanced);

    assertThat(positions(balanced.withInputs(InputVectors.of(some)))).isEqualTo(blind);
    assertThat(positions(balanced.withInputs(InputVectors.of(others)))).isEqualTo(blind);
    List<Positions> calibrated = positions(balanced.withCalibration(InputVectors.of(some)));
    List<Positions> otherwise = positions(balanced.withCalibration(InputVectors.of(others)));
    for (int layer = 0; layer < 2; layer++) {
      assertThat(calibrated.get(layer)).isNotEqualTo(blind.get(layer));
      assertThat(otherwise.get(layer)).isNotEqualTo(calibrated.get(layer));
    }
    assertThat(
            positions(
                balanced
                    .withCalibration(InputVectors.of(some))
                    .withInputs(InputVectors.of(others))))
        .isEqualTo(calibrated);
  }

  /** Positions of the outputs of a network of two layers, 60 to 40 to 30. */
  private static List<Positions> positions(CompileOptions options) {
    Random random = new Random(2);
    SparseMatrix.Builder first = SparseMatrix.builder(40, 60);
    SparseMatrix.Builder second = SparseMatrix.builder(30, 40);
    for (int k = 0; k < 700; k++) {
      first.add(random.nextInt(40), random.nextInt(60), random.nextInt(9) - 4);
      second.add(random.nextInt(30), random.nextInt(40), random.nextInt(9) - 4);
    }
    List<LayerSource> layers =
        List.of(
            new LayerSource("a", first.buildSummed(), Optional.empty(), true),
            new LayerSource("b", second.buildSummed(), Optional.empty(), false));
    EieConfig config = TINY.toBuilder().sparseRows(1024).build();
    return Compiler.compile(layers, config, options).model().layers().stream()
        .map(LayerModel::outputPositions)
        .toList();
  }

  @Test
  void transposedMatricesGiveTheSameModel() {
    CompiledModel model =
        Compiler.compile(
                List.of(FIRST.transposed(), SECOND.transposed()), TINY, OPTIONS.withTranspose(true))
            .model();

    assertThat(model).isEqualTo(compile(OPTIONS).model());
  }

  @Test
  void layersThatDoNotChainAreNamed() {
    assertFails("a network must have at least one layer, had none");
    assertFails(
        "layer 'a' must have 3 inputs (outputs of layer 'b'), had 4",
        SECOND,
        new LayerSource("a", SparseMatrix.builder(2, 4).build(), Optional.empty(), false));
  }

  @Test
  void doubleNamesAndWrongBiasesAreNamed() {
    assertFails("layer names must differ (they name files), 'a' occurs twice", FIRST, FIRST);
    assertFails(
        "bias of layer 'a' must have 2 values (one per output), had 1", FIRST.withBias(Bias.of(1)));
    InputVectors shorter = InputVectors.of(new double[2]);
    Map.of(
            "input", OPTIONS.withInputs(shorter),
            "calibration", OPTIONS.withCalibration(shorter))
        .forEach(
            (kind, options) ->
                assertThatThrownBy(() -> compile(options))
                    .isInstanceOf(UserException.class)
                    .hasMessage(kind + " vectors must have 3 values (inputs of layer 'a'), had 2"));
  }

  private static void assertFails(String message, LayerSource... layers) {
    assertThatThrownBy(() -> Compiler.compile(List.of(layers), TINY, OPTIONS))
        .isInstanceOf(UserException.class)
        .hasMessage(message);
  }

  @Test
  void theReportTellsWhatWasStored() {
    CompileReport report = compile(OPTIONS).report();

    assertThat(report.layers()).extracting("name").containsExactly("a", "b");
    CompileReport.Layer layer = report.layers().get(0);
    assertThat(layer.inputs()).isEqualTo(3);
    assertThat(layer.outputs()).isEqualTo(2);
    assertThat(layer.nonZeros()).isEqualTo(3);
    assertThat(layer.entries()).isEqualTo(3);
    assertThat(layer.sharedValues()).isEqualTo(3);
    assertThat(layer.tiles()).isEqualTo(1);
    assertThat(report.segments()).isEqualTo(1);
    assertThat(report.hostWords()).isEqualTo(compile(OPTIONS).model().segments().get(0).words());
  }

  @Test
  void theDumpIsInTheUsersOrder() throws IOException {
    Compilation compilation = compile(OPTIONS.withRowMapping(REVERSED));
    Path target = folder.resolve("dump");

    compilation.dump(target);

    try (var files = Files.list(target)) {
      assertThat(files.map(file -> file.getFileName().toString()))
          .containsExactlyInAnyOrder(
              "a.weights.npy", "a.bias.npy", "b.weights.npy", "b.bias.npy", "layers.json");
    }
    JsonNode json = new ObjectMapper().readTree(target.resolve("layers.json").toFile());
    assertThat(json.fieldNames())
        .toIterable()
        .containsExactly(
            "formatVersion",
            "configHash",
            "processingElements",
            "accumulatorBits",
            "activationBits",
            "accumulation",
            "layers");
    assertThat(json.path("configHash").asText()).isEqualTo(TINY.hash());
    assertThat(json.path("accumulation").asText()).isEqualTo("wide");
    JsonNode second = json.path("layers").path(1);
    assertThat(second.fieldNames())
        .toIterable()
        .containsExactly(
            "name",
            "inputs",
            "outputs",
            "weightFractionBits",
            "inputFractionBits",
            "outputFractionBits",
            "productShift",
            "outputShift",
            "relu",
            "inputOrder",
            "groups",
            "copies",
            "outputOrder",
            "nonZeros",
            "entries",
            "paddingEntries",
            "codebook");
    assertThat(json.path("processingElements").asInt()).isEqualTo(TINY.processingElements());
    assertThat(second.path("inputOrder").toString()).isEqualTo("[1,0]");
    assertThat(second.path("outputOrder").toString())
        .isEqualTo(
            Arrays.toString(
                    compilation.model().layers().get(1).outputPositions().inverse().toArray())
                .replace(" ", ""));
    assertThat(json.path("layers").path(0).path("outputOrder").toString()).isEqualTo("[1,0]");
    assertThat(second.path("codebook")).hasSize(16);

    double scale = Math.pow(2, json.path("layers").path(0).path("weightFractionBits").asInt());
    SparseMatrix weights = NetworkFile.read(target.resolve("a.weights.npy")).get(0).weights();
    assertThat(weights)
        .isEqualTo(SparseMatrix.ofDense(new double[][] {{scale, 0, 2 * scale}, {0, -scale, 0}}));
    double biasScale = scale * Math.pow(2, second.path("inputFractionBits").asInt());
    Bias bias = Bias.read(target.resolve("a.bias.npy"));
    assertThat(bias.at(1) / bias.at(0)).isEqualTo(8);
    assertThat(biasScale).isPositive();
  }

  @Test
  void aDumpThatCannotBeWrittenIsTheEnvironmentsFault() throws IOException {
    Path file = Files.createFile(folder.resolve("file"));

    assertThatThrownBy(() -> compile(OPTIONS).dump(file))
        .isInstanceOf(EnvironmentException.class)
        .hasMessageStartingWith(file + " must be a folder that can be written, failed: ");
  }

  @ParameterizedTest
  @EnumSource(value = Preset.class, names = "TINY4", mode = EnumSource.Mode.EXCLUDE)
  void theBundledNetworkFitsEveryLargerPreset(Preset preset) {
    Compilation compilation =
        Compiler.compile(BundledNetwork.lenet300100(), preset.config(), OPTIONS);

    assertThat(compilation.model().layers()).hasSize(3);
    assertThat(compilation.report().segments()).isEqualTo(1);
  }

  @Test
  void theBundledNetworkRunsOnTinyMemoriesInSeveralSegments() {
    EieConfig config = TINY.toBuilder().activations(271).build();

    CompiledModel model = Compiler.compile(BundledNetwork.lenet300100(), config, OPTIONS).model();

    MemoryDecoder memory = new MemoryDecoder(model);
    assertThat(model.segments().size()).isGreaterThan(3);
    List<LayerSource> sources = BundledNetwork.lenet300100();
    for (int layer = 0; layer < sources.size(); layer++) {
      SparseMatrix weights = sources.get(layer).weights();
      int[][] codes = memory.codes(layer);
      assertThat(Arrays.stream(codes).flatMapToInt(Arrays::stream).filter(c -> c > 0).count())
          .isEqualTo(weights.nonZeros());
      SharedWeights shared = SharedWeights.of(weights, 16);
      for (int column = 0; column < weights.columns(); column++) {
        for (int k = weights.columnStart(column); k < weights.columnStart(column + 1); k++) {
          assertThat(codes[weights.row(k)][column]).isEqualTo(shared.code(k));
        }
      }
    }
  }

  @Test
  void alexNetFc8IsExactAndSmallInError() {
    Path data = SharedData.file("alexnet-fc8");
    LayerSource layer =
        NetworkFile.read(data.resolve("weights.npy"))
            .get(0)
            .withBias(Bias.read(data.resolve("bias.npy")));
    InputVectors input = InputVectors.read(data.resolve("activations.npy"), OptionalDouble.empty());
    InputVectors reference =
        InputVectors.read(data.resolve("expected_float64.npy"), OptionalDouble.empty());
    for (Preset preset : List.of(Preset.EIE64, Preset.PAPER64)) {
      Compilation compilation =
          Compiler.compile(List.of(layer), preset.config(), OPTIONS.withCalibration(input));

      CompileReport.Layer report = compilation.report().layers().get(0);
      assertThat(report.nonZeros()).isEqualTo(1_051_032);
      assertThat(report.paddingEntries()).isZero();
      assertThat(report.sharedValues()).isEqualTo(15);
      assertThat(report.clusteringError()).isZero();
      assertThat(report.saturations().total()).isZero();
      assertThat(report.tiles()).isEqualTo(1);
      double[] output = new MemoryDecoder(compilation.model()).run(input.vector(0));
      double worst = 0;
      int top = 0;
      for (int row = 0; row < output.length; row++) {
        worst = Math.max(worst, Math.abs(output[row] - reference.at(0, row)));
        top = output[row] > output[top] ? row : top;
      }
      assertThat(top).isEqualTo(708);
      assertThat(worst).isLessThan(0.05);
    }
  }

  @Test
  void lenetKeepsItsAccuracyOnTheFirstImages() {
    InputVectors images =
        InputVectors.read(
                SharedData.file("mnist/t10k-images-idx3-ubyte.gz"), OptionalDouble.empty())
            .first(100);
    int[] labels = Labels.read(SharedData.file("mnist/t10k-labels-idx1-ubyte.gz"));
    Path file = folder.resolve("lenet.eie");
    ModelFile.write(
        Compiler.compile(
                BundledNetwork.lenet300100(),
                Preset.SMALL16.config(),
                OPTIONS.withCalibration(images))
            .model(),
        file);
    MemoryDecoder memory = new MemoryDecoder(ModelFile.read(file));

    int right = 0;
    for (int image = 0; image < images.count(); image++) {
      double[] output = memory.run(images.vector(image));
      int top = 0;
      for (int row = 0; row < output.length; row++) {
        top = output[row] > output[top] ? row : top;
      }
      right += top == labels[image] ? 1 : 0;
    }
    assertThat(right).isGreaterThanOrEqualTo(98);
  }
}
