// SPDX-License-Identifier: Apache-2.0
package io.eie.testbench.system;

import static org.assertj.core.api.Assertions.assertThat;

import io.eie.common.SmokeShard;
import io.eie.compiler.encode.EncodeOptions;
import io.eie.compiler.model.CompiledModel;
import io.eie.generator.config.Accumulation;
import io.eie.generator.config.EieConfig;
import io.eie.generator.config.Preset;
import io.eie.sim.golden.GoldenModel;
import io.eie.sim.host.BackdoorLoader;
import io.eie.sim.host.ModelLoader;
import java.util.OptionalInt;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Write-back and loading of several accumulators per cycle on the whole accelerator: row tiles and
 * column tiles, biases, rows that are no multiple of a group.
 */
class ExchangeRowsTest {
  private static EieConfig config(int elements, int exchangeRows, Accumulation accumulation) {
    return Preset.SMALL16.config().toBuilder()
        .processingElements(elements)
        .accumulation(accumulation)
        .accumulatorBits(accumulation == Accumulation.NARROW ? 16 : 32)
        .rowsPerElement(16)
        .exchangeRows(exchangeRows)
        .sparseRows(256)
        .pointers(512)
        .queueDepth(3)
        .build();
  }

  private static IntegerLayer layer(int outputs, int inputs, long seed) {
    Random random = new Random(seed);
    double[][] weights = new double[outputs][inputs];
    for (double[] row : weights) {
      for (int j = 0; j < inputs; j++) {
        row[j] = random.nextInt(3) == 0 ? 1 + random.nextInt(7) - 8 * random.nextInt(2) : 0;
      }
    }
    return IntegerLayer.of(weights);
  }

  private static double[] bias(int outputs) {
    return IntStream.range(0, outputs).mapToDouble(i -> 3 * i - outputs).toArray();
  }

  private static int[] input(int count, int density, long seed) {
    Random random = new Random(seed);
    return IntStream.range(0, count)
        .map(i -> random.nextInt(100) < density ? random.nextInt(21) - 10 : 0)
        .toArray();
  }

  @SmokeShard(of = 3)
  @ParameterizedTest
  @CsvSource({"1, 4, NARROW", "3, 4, WIDE", "7, 2, NARROW", "7, 8, WIDE"})
  void anyNumberOfRowsWithAndWithoutTiles(
      int elements, int exchangeRows, Accumulation accumulation) {
    EieConfig config = config(elements, exchangeRows, accumulation);
    try (AcceleratorBench bench = AcceleratorBench.of(config, elements)) {
      // local rows: 1 to one group and one, a full row tile, and two tiles and a part of a group
      for (int rows : new int[] {1, 2, exchangeRows, exchangeRows + 1, 16, 17, 35}) {
        int outputs = rows * elements - elements / 2;
        IntegerLayer layer = layer(outputs, 20, rows);
        int[][] inputs = {input(20, 100, rows), input(20, 30, rows + 1)};
        bench.check(layer.compile(config), inputs);
        bench.check(layer.withBias(bias(outputs)).withRelu().compile(config), inputs);
      }
    }
  }

  @ParameterizedTest
  @CsvSource({"1, 4, NARROW", "3, 4, WIDE", "7, 8, WIDE"})
  void columnTilesBeginAtAnyRowOfAWord(int elements, int exchangeRows, Accumulation accumulation) {
    EieConfig config = config(elements, exchangeRows, accumulation);
    int outputs = 21 * elements;
    int columns = 13 * elements - elements / 2;
    IntegerLayer layer = layer(outputs, columns, 5).withBias(bias(outputs));
    int[] input = input(columns, 70, 6);
    try (AcceleratorBench bench = AcceleratorBench.of(config, 9)) {
      for (int columnRows : new int[] {1, 3, 5, 12}) {
        EncodeOptions tiles = new EncodeOptions(OptionalInt.of(columnRows), false, false);
        CompiledModel model = layer.compile(config, tiles);
        assertThat(model.tiles()).hasSize(2 * ((13 + columnRows - 1) / columnRows));
        bench.check(model, input);
      }
    }
  }

  @Test
  void theBackDoorFindsEveryBias() {
    EieConfig config = config(3, 4, Accumulation.WIDE);
    CompiledModel model = layer(80, 20, 7).withBias(bias(80)).compile(config);
    int[] input = input(20, 60, 8);
    try (AcceleratorBench bench = AcceleratorBench.of(config, 10)) {
      ModelLoader port = new ModelLoader(model, bench.host());
      new BackdoorLoader(model, bench.simulation()).load(model.segments().get(0));
      port.loadInput(input);
      bench.run(model.segments().get(0));
      assertThat(port.readOutput().values())
          .containsExactly(GoldenModel.of(model).run(input).output());
    }
  }
}
