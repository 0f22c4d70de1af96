// SPDX-License-Identifier: Apache-2.0
package io.eie.testbench.system;

import static org.assertj.core.api.Assertions.assertThat;

import io.eie.common.SharedData;
import io.eie.compiler.CompileOptions;
import io.eie.compiler.Compiler;
import io.eie.compiler.model.CompiledModel;
import io.eie.compiler.read.InputVectors;
import io.eie.compiler.read.LayerSource;
import io.eie.compiler.read.NetworkFile;
import io.eie.compiler.rowmapping.RowMapper;
import io.eie.generator.config.EieConfig;
import io.eie.generator.config.Preset;
import io.eie.sim.golden.GoldenFixedPoint;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Pruned matrices of transformers and ResNet-50 on the RTL of 64 elements. */
class DlmcTest {
  private static final EieConfig CONFIG = Preset.EIE64.config();

  private static List<Path> matrices() throws IOException {
    try (Stream<Path> files = Files.list(SharedData.file("dlmc"))) {
      return files.filter(file -> file.toString().endsWith(".smtx")).sorted().toList();
    }
  }

  /** The hardware is built once for all matrices. */
  private static void check(List<Path> matrices) {
    try (AcceleratorBench bench = AcceleratorBench.of(CONFIG, 1)) {
      for (Path matrix : matrices) {
        LayerSource layer = NetworkFile.read(matrix).get(0);
        Random random = new Random(1);
        double[] input = new double[layer.weights().columns()];
        for (int index = 0; index < input.length; index++) {
          input[index] = random.nextInt(3) == 0 ? random.nextInt(256) / 256.0 : 0;
        }
        CompiledModel model =
            Compiler.compile(
                    List.of(layer),
                    CONFIG,
                    CompileOptions.named("m")
                        .withRowMapping(RowMapper.BALANCED)
                        .withInputs(InputVectors.of(input)))
                .model();
        bench.check(
            model,
            GoldenFixedPoint.fix(
                    input, model.layers().get(0).inputFractionBits(), CONFIG.activationBits())
                .values());
      }
    }
  }

  @Test
  void theSmallestMatrixRunsAsTheGoldenModelSays() throws IOException {
    check(matrices().stream().filter(file -> file.toString().contains("0.98")).toList());
  }

  @Tag("nightly")
  @Test
  void everyMatrixRunsAsTheGoldenModelSays() throws IOException {
    assertThat(matrices()).hasSize(8);
    check(matrices());
  }
}
