// SPDX-License-Identifier: Apache-2.0
package io.eie.sim.golden;

import static org.assertj.core.api.Assertions.assertThat;

import io.eie.compiler.Compilation;
import io.eie.compiler.CompileOptions;
import io.eie.compiler.Compiler;
import io.eie.compiler.encode.EncodeOptions;
import io.eie.compiler.matrix.SparseMatrix;
import io.eie.compiler.quantize.QuantizedLayer;
import io.eie.compiler.read.Bias;
import io.eie.compiler.read.InputVectors;
import io.eie.compiler.read.LayerSource;
import io.eie.compiler.rowmapping.RowMapper;
import io.eie.generator.config.Accumulation;
import io.eie.generator.config.EieConfig;
import io.eie.generator.config.PointerFormat;
import io.eie.generator.config.Preset;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The golden model with column groups against the sums as the specification, section 8, writes them
 * down, computed from the layer's codes and not from the memories.
 */
final class ColumnGroupsGoldenTest {
  private static final int OUTPUTS = 150;
  private static final int INPUTS = 203;

  @ParameterizedTest
  @CsvSource({
    "8,  2, WIDE,   32, ABSOLUTE, true,  1000",
    "16, 4, WIDE,   24, BLOCK,    true,  1000",
    "32, 2, NARROW, 10, ABSOLUTE, false, 3",
    "32, 8, NARROW, 10, BLOCK,    true,  1000",
    "64, 4, NARROW, 9,  BLOCK,    false, 2",
    "64, 16, NARROW, 9, ABSOLUTE, true,  1000",
    "80, 5, NARROW, 10, ABSOLUTE, true,  1"
  })
  void sumsAreThoseOfTheGroupsAddedRoundTheRing(
      int elements,
      int groups,
      Accumulation accumulation,
      int accumulatorBits,
      PointerFormat pointers,
      boolean balanced,
      int columnRows) {
    EieConfig config =
        Preset.SMALL16.config().toBuilder()
            .processingElements(elements)
            .columnGroups(1, groups)
            .accumulation(accumulation)
            .accumulatorBits(accumulatorBits)
            .pointerFormat(pointers)
            .build();
    Random random = new Random(elements * 31L + groups);
    LayerSource layer = layer(random);
    double[][] inputs = new double[5][];
    Arrays.setAll(inputs, i -> vector(random, 3));
    // formats that are chosen on emptier vectors are too small for the sums
    double[][] sparse = new double[5][];
    Arrays.setAll(sparse, i -> vector(random, 100));
    CompileOptions options =
        CompileOptions.named("net")
            .withRowMapping(balanced ? RowMapper.BALANCED : RowMapper.INTERLEAVED)
            .withInputs(InputVectors.of(accumulation == Accumulation.WIDE ? inputs : sparse))
            .withEncoding(
                new EncodeOptions(OptionalInt.of(columnRows), false, false)
                    .withGroups(Map.of("layer", groups)));
    Compilation compilation = Compiler.compile(List.of(layer), config, options);
    GoldenModel golden = GoldenModel.of(compilation.model());
    long saturations = 0;
    for (double[] input : inputs) {
      QuantizedLayer quantized = compilation.layers().get(0);
      int[] raw =
          GoldenFixedPoint.fix(
                  input, quantized.format().inputFractionBits(), config.activationBits())
              .values();
      Expected expected = new Expected(quantized, config, groups);
      int[] outputs = expected.run(raw);
      LayerResult result = golden.run(raw).layers().get(0);
      assertThat(result.output()).isEqualTo(outputs);
      assertThat(result.counts().accumulatorSaturations()).isEqualTo(expected.saturations);
      assertThat(result.counts().macs()).isEqualTo(expected.macs);
      saturations += expected.saturations;
    }
    assertThat(saturations > 0).isEqualTo(accumulation == Accumulation.NARROW);
  }

  private static LayerSource layer(Random random) {
    SparseMatrix.Builder matrix = SparseMatrix.builder(OUTPUTS, INPUTS, OUTPUTS * INPUTS);
    for (int column = 0; column < INPUTS; column++) {
      for (int row = 0; row < OUTPUTS; row++) {
        if (random.nextInt(4) == 0) {
          matrix.add(row, column, 1 + random.nextInt(7) - (random.nextBoolean() ? 8 : 0));
        }
      }
    }
    double[] bias = random.doubles(OUTPUTS, -9, 9).toArray();
    return new LayerSource("layer", matrix.build(), Optional.of(Bias.of(bias)), true);
  }

  private static double[] vector(Random random, int oneIn) {
    double[] values = new double[INPUTS];
    Arrays.setAll(values, i -> random.nextInt(oneIn) > 0 ? 0 : random.nextInt(401) / 100.0 - 2);
    return values;
  }

  /** The formulas of section 8, position by position. */
  private static final class Expected {
    private final QuantizedLayer layer;
    private final EieConfig config;
    private final int groups;
    private long saturations;
    private long macs;

    Expected(QuantizedLayer layer, EieConfig config, int groups) {
      this.layer = layer;
      this.config = config;
      this.groups = groups;
    }

    int[] run(int[] input) {
      int n = config.processingElements();
      int e = n / groups;
      int[] x = new int[input.length];
      for (int i = 0; i < x.length; i++) {
        x[layer.layer().inputPositions().at(i)] = input[i];
      }
      SparseMatrix codes = layer.layer().codes();
      long[][] sums = new long[groups][OUTPUTS];
      for (int i = 0; i < OUTPUTS; i++) {
        sums[i % n / e][i] = layer.bias()[i];
      }
      for (int j = 0; j < x.length; j++) {
        for (int k = codes.columnStart(j); x[j] != 0 && k < codes.columnStart(j + 1); k++) {
          macs++;
          long product = (long) layer.codebook().get((int) codes.value(k)) * x[j];
          long rounded = GoldenFixedPoint.round(product, layer.format().productShift());
          int g = j % n / e;
          sums[g][codes.row(k)] = saturate(sums[g][codes.row(k)] + rounded);
        }
      }
      int[] outputs = new int[OUTPUTS];
      for (int i = 0; i < OUTPUTS; i++) {
        int position = layer.layer().outputPositions().at(i);
        outputs[i] = output(position, position % n / e, sums);
      }
      return outputs;
    }

    private int output(int position, int home, long[][] sums) {
      long total = sums[(home + 1) % groups][position];
      for (int g = home + 2; g <= home + groups; g++) {
        total = saturate(total + sums[g % groups][position]);
      }
      long rounded = GoldenFixedPoint.round(total, layer.format().outputShift());
      return (int) Math.max(0, GoldenFixedPoint.saturate(rounded, config.activationBits()));
    }

    private long saturate(long exact) {
      long kept = GoldenFixedPoint.saturate(exact, config.accumulatorBits());
      saturations += kept == exact ? 0 : 1;
      return kept;
    }
  }
}
