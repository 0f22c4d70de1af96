// SPDX-License-Identifier: Apache-2.0
package io.eie.testbench.system;

import static org.assertj.core.api.Assertions.assertThat;

import io.eie.common.SharedData;
import io.eie.common.SmokeShard;
import io.eie.compiler.CompileOptions;
import io.eie.compiler.Compiler;
import io.eie.compiler.model.CompiledModel;
import io.eie.compiler.read.BundledNetwork;
import io.eie.compiler.read.InputVectors;
import io.eie.compiler.read.LayerSource;
import io.eie.generator.config.EieConfig;
import io.eie.generator.config.Preset;
import io.eie.sim.golden.GoldenFixedPoint;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The bundled LeNet-300-100 on the RTL: three layers without the host, and one layer alone. */
class LenetTest {
  @ParameterizedTest
  @CsvSource({"1, 40", "2, 200", "4, 40", "8, 40"})
  void threeLayersRunAsOneProgramOverMnist(int entriesPerCycle, int count) {
    EieConfig config =
        Preset.SMALL16.config().toBuilder()
            .entriesPerCycle(entriesPerCycle)
            .sparseBanks(entriesPerCycle == 1 ? 1 : 2)
            .build();
    InputVectors images =
        InputVectors.read(
                SharedData.file("mnist/t10k-images-idx3-ubyte.gz"), OptionalDouble.empty())
            .first(count);
    CompileOptions options = CompileOptions.named("lenet").withCalibration(images);
    CompiledModel model = Compiler.compile(BundledNetwork.lenet300100(), config, options).model();
    assertThat(model.segments()).hasSize(1);
    assertThat(model.tiles()).extracting(tile -> tile.layer()).containsExactly(0, 1, 2);
    int fraction = model.layers().get(0).inputFractionBits();
    int[][] inputs =
        IntStream.range(0, count)
            .mapToObj(i -> GoldenFixedPoint.fix(images.vector(i), fraction, 16).values())
            .toArray(int[][]::new);
    try (AcceleratorBench bench = AcceleratorBench.of(config, 1)) {
      bench.check(model, inputs);
    }
  }

  @SmokeShard(of = 8)
  @ParameterizedTest
  @ValueSource(ints = {1, 3, 7, 29})
  void theMiddleLayerRunsOnAnyNumberOfElements(int elements) {
    EieConfig config =
        Preset.SMALL16.config().toBuilder()
            .processingElements(elements)
            .activations(1024)
            .rowsPerElement(16)
            .build();
    LayerSource layer = BundledNetwork.lenet300100().get(1);
    assertThat(layer.weights().rows()).isEqualTo(100);
    assertThat(layer.weights().columns()).isEqualTo(300);
    double[] vector =
        IntStream.range(0, 300).mapToDouble(i -> i % 3 == 0 ? i / 300.0 : 0).toArray();
    InputVectors input = InputVectors.of(vector);
    CompileOptions options = CompileOptions.named("middle").withCalibration(input);
    CompiledModel model = Compiler.compile(List.of(layer), config, options).model();
    int rows = (100 + elements - 1) / elements;
    assertThat(model.tiles()).hasSize((rows + 15) / 16);
    int fraction = model.layers().get(0).inputFractionBits();
    try (AcceleratorBench bench = AcceleratorBench.of(config, 1)) {
      bench.check(model, GoldenFixedPoint.fix(vector, fraction, 16).values());
    }
  }
}
