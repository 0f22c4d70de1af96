// SPDX-License-Identifier: Apache-2.0
package io.eie.testbench.system;

import static org.assertj.core.api.Assertions.assertThat;

import io.eie.common.SmokeShard;
import io.eie.compiler.encode.EncodeOptions;
import io.eie.compiler.model.CompiledModel;
import io.eie.generator.config.Accumulation;
import io.eie.generator.config.AccumulatorStructure;
import io.eie.generator.config.EieConfig;
import io.eie.generator.config.PointerFormat;
import io.eie.generator.config.Preset;
import io.eie.sim.golden.GoldenModel;
import io.eie.sim.golden.GoldenResult;
import java.util.Arrays;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The cases at the edges of the format and of the arithmetic, on the whole accelerator, in both
 * accumulation modes, with every number of entries per cycle, and in column groups with pointers of
 * both formats. What is compared, {@link AcceleratorBench} says.
 */
@SmokeShard(of = 11)
class EdgeCaseTest {
  private static final int MOST_NEGATIVE = -32768;
  private static final int MOST_POSITIVE = 32767;

  /** An element's arithmetic; banks and accumulators of both kinds come up for most values. */
  private record Arithmetic(
      Accumulation accumulation,
      int entriesPerCycle,
      int sparseBanks,
      AccumulatorStructure structure,
      int groups,
      PointerFormat pointers) {
    Arithmetic(
        Accumulation accumulation,
        int entriesPerCycle,
        int sparseBanks,
        AccumulatorStructure structure) {
      this(accumulation, entriesPerCycle, sparseBanks, structure, 1, PointerFormat.ABSOLUTE);
    }

    boolean wide() {
      return accumulation == Accumulation.WIDE;
    }

    /** Elements over which the rows are dealt: those of a group, of four leaves below one node. */
    int rowElements() {
      return groups == 1 ? 3 : 4;
    }

    /** Elements over which the columns are dealt. */
    int elements() {
      return groups * rowElements();
    }
  }

  private static Stream<Arithmetic> arithmetic() {
    return Stream.of(
        new Arithmetic(Accumulation.WIDE, 1, 1, AccumulatorStructure.PORTED),
        new Arithmetic(Accumulation.NARROW, 1, 1, AccumulatorStructure.PER_ROW),
        new Arithmetic(Accumulation.WIDE, 2, 2, AccumulatorStructure.PORTED),
        new Arithmetic(Accumulation.NARROW, 2, 1, AccumulatorStructure.PORTED),
        new Arithmetic(Accumulation.WIDE, 4, 1, AccumulatorStructure.PER_ROW),
        new Arithmetic(Accumulation.NARROW, 4, 2, AccumulatorStructure.PORTED),
        new Arithmetic(Accumulation.WIDE, 8, 2, AccumulatorStructure.PORTED),
        new Arithmetic(Accumulation.NARROW, 8, 1, AccumulatorStructure.PER_ROW),
        new Arithmetic(
            Accumulation.WIDE, 1, 1, AccumulatorStructure.PORTED, 3, PointerFormat.ABSOLUTE),
        new Arithmetic(
            Accumulation.NARROW, 4, 2, AccumulatorStructure.PER_ROW, 3, PointerFormat.BLOCK),
        new Arithmetic(
            Accumulation.WIDE, 8, 2, AccumulatorStructure.PORTED, 2, PointerFormat.BLOCK));
  }

  /** Three elements or groups, so that neither rows nor inputs divide evenly; short queues. */
  private static EieConfig config(Arithmetic arithmetic) {
    return Preset.SMALL16.config().toBuilder()
        .processingElements(arithmetic.elements())
        .columnGroups(groups(arithmetic))
        .pointerFormat(arithmetic.pointers())
        .accumulation(arithmetic.accumulation())
        .accumulatorBits(arithmetic.wide() ? 32 : 16)
        .entriesPerCycle(arithmetic.entriesPerCycle())
        .sparseBanks(arithmetic.sparseBanks())
        .accumulatorStructure(arithmetic.structure())
        .rowsPerElement(40)
        .sparseRows(256)
        .pointers(512)
        .queueDepth(3)
        .build();
  }

  private static Integer[] groups(Arithmetic arithmetic) {
    return arithmetic.groups() == 1 ? new Integer[] {1} : new Integer[] {1, arithmetic.groups()};
  }

  private static void check(Arithmetic arithmetic, IntegerLayer layer, int[]... inputs) {
    EieConfig config = config(arithmetic);
    try (AcceleratorBench bench = AcceleratorBench.of(config, 1)) {
      bench.check(compile(arithmetic, layer, config), inputs);
    }
  }

  private static CompiledModel compile(
      Arithmetic arithmetic, IntegerLayer layer, EieConfig config) {
    return layer.compile(config, inGroups(EncodeOptions.DEFAULT, arithmetic));
  }

  private static EncodeOptions inGroups(EncodeOptions options, Arithmetic arithmetic) {
    return options.withGroups(Map.of("layer", arithmetic.groups()));
  }

  private static double[][] zeros(int rows, int columns) {
    return new double[rows][columns];
  }

  private static double[][] random(int rows, int columns, double density, long seed) {
    Random random = new Random(seed);
    double[][] weights = zeros(rows, columns);
    for (double[] row : weights) {
      for (int j = 0; j < columns; j++) {
        row[j] = random.nextDouble() < density ? 1 + random.nextInt(7) - 8 * random.nextInt(2) : 0;
      }
    }
    return weights;
  }

  private static int[] inputs(int count, double density, long seed) {
    Random random = new Random(seed);
    return IntStream.range(0, count)
        .map(i -> random.nextDouble() < density ? random.nextInt(21) - 10 : 0)
        .toArray();
  }

  @ParameterizedTest
  @MethodSource("arithmetic")
  void noInputIsNonZero(Arithmetic arithmetic) {
    IntegerLayer layer = IntegerLayer.of(random(10, 12, 0.5, 1)).withBias(new double[10]);
    check(arithmetic, layer, new int[12], inputs(12, 0.5, 2), new int[12]);
  }

  @ParameterizedTest
  @MethodSource("arithmetic")
  void aMatrixOfZerosGivesTheBias(Arithmetic arithmetic) {
    double[] bias = IntStream.range(0, 10).mapToDouble(i -> 100 * i - 450).toArray();
    check(arithmetic, IntegerLayer.of(zeros(10, 12)).withBias(bias), inputs(12, 1, 3));
    check(arithmetic, IntegerLayer.of(zeros(10, 12)), inputs(12, 1, 3));
  }

  @ParameterizedTest
  @MethodSource("arithmetic")
  void rowsAndColumnsMayBeEmpty(Arithmetic arithmetic) {
    double[][] weights = random(20, 30, 0.6, 4);
    Arrays.fill(weights[0], 0);
    Arrays.fill(weights[7], 0);
    Arrays.fill(weights[19], 0);
    for (double[] row : weights) {
      row[0] = 0;
      row[13] = 0;
      row[14] = 0;
      row[29] = 0;
    }
    check(arithmetic, IntegerLayer.of(weights), inputs(30, 1, 5), inputs(30, 0.3, 6));
  }

  @ParameterizedTest
  @MethodSource("arithmetic")
  void gapsTakeAsMuchPaddingAsTheyNeed(Arithmetic arithmetic) {
    // element 1 of three: local rows are 1, 4, 7, ...; a gap of g rows lies before local row g
    int[] gaps = {15, 16, 17, 31, 32};
    int elements = arithmetic.rowElements();
    double[][] weights = zeros(elements * 40, 2 * gaps.length);
    for (int g = 0; g < gaps.length; g++) {
      weights[1 + elements * gaps[g]][g] = g + 1;
      weights[1][gaps.length + g] = 2;
      weights[1 + elements * (gaps[g] + 1)][gaps.length + g] = -3;
    }
    CompiledModel model = compile(arithmetic, IntegerLayer.of(weights), config(arithmetic));
    long padding = model.layers().get(0).paddingEntries();
    if (arithmetic.groups() == 1) {
      assertThat(padding).isEqualTo(2 * (0 + 1 + 1 + 1 + 2));
    } else {
      // an element of a group holds the rows of the elements with its index in all groups
      assertThat(padding).isPositive();
    }
    check(arithmetic, IntegerLayer.of(weights), inputs(2 * gaps.length, 1, 7));
  }

  @ParameterizedTest
  @MethodSource("arithmetic")
  void aFullMemoryRowOfPaddingCostsOneCycle(Arithmetic arithmetic) {
    EieConfig config =
        config(arithmetic).toBuilder()
            .zeroRunBits(2)
            .sparseRowBits(Math.max(16, 8 * arithmetic.entriesPerCycle()))
            .build();
    int elements = arithmetic.rowElements();
    double[][] weights = zeros(elements * 40, 4);
    weights[elements * 39][0] = 5;
    weights[elements * 20][1] = 6;
    weights[elements][1] = 6;
    weights[elements * 39 + 2][3] = -7;
    try (AcceleratorBench bench = AcceleratorBench.of(config, 1)) {
      bench.check(compile(arithmetic, IntegerLayer.of(weights), config), inputs(4, 1, 8));
    }
  }

  @ParameterizedTest
  @MethodSource("arithmetic")
  void thereMayBeFewerRowsOrColumnsThanElements(Arithmetic arithmetic) {
    check(arithmetic, IntegerLayer.of(random(2, 9, 0.8, 9)), inputs(9, 1, 10));
    check(arithmetic, IntegerLayer.of(random(9, 2, 0.8, 11)), inputs(2, 1, 12));
    check(arithmetic, IntegerLayer.of(new double[][] {{-3}}).withBias(7), new int[] {5});
    check(arithmetic, IntegerLayer.of(random(1, 40, 0.7, 13)), inputs(40, 0.7, 14));
    check(arithmetic, IntegerLayer.of(random(41, 1, 0.7, 15)), inputs(1, 1, 16));
  }

  @ParameterizedTest
  @MethodSource("arithmetic")
  void accumulatorsSaturateBothWaysAndComeBack(Arithmetic arithmetic) {
    // wide: products of 2^30 reach 2^31 with the third; narrow: 2^14 reaches 2^15 with the second
    boolean wide = arithmetic.wide();
    double great = wide ? 32767 : 16384;
    int input = wide ? 32767 : 1;
    double[][] weights = new double[6][];
    weights[0] = new double[] {great, great, great, -great, -great, 3};
    weights[1] = new double[] {-great, -great, -great, -great, great, -3};
    weights[2] = new double[] {great, -great, great, -great, great, -great};
    weights[3] = new double[] {3, 3, -3, 3, -3, 3};
    weights[4] = new double[] {-great, great, great, great, great, great};
    weights[5] = new double[] {great, great, great, great, great, great};
    int[] x = {input, input, input, input, input, -input};
    IntegerLayer layer = IntegerLayer.of(weights).withBias(1, -1, 2, -2, 0, 5);
    assertThat(saturations(arithmetic, layer, x).accumulator()).isPositive();
    check(arithmetic, layer, x);
    check(arithmetic, layer.withRelu(), x);
  }

  @ParameterizedTest
  @MethodSource("arithmetic")
  void mostNegativeTimesMostNegative(Arithmetic arithmetic) {
    double[][] weights = {{MOST_NEGATIVE}, {MOST_POSITIVE}, {0}, {MOST_NEGATIVE}};
    check(
        arithmetic,
        IntegerLayer.of(weights),
        new int[] {MOST_NEGATIVE},
        new int[] {MOST_POSITIVE},
        new int[] {-1});
  }

  @ParameterizedTest
  @MethodSource("arithmetic")
  void outputsAreRoundedHalfUpAndSaturate(Arithmetic arithmetic) {
    double[][] weights = new double[12][1];
    for (int row = 0; row < weights.length; row++) {
      weights[row][0] = row - 6;
    }
    IntegerLayer layer = IntegerLayer.of(weights).withFractionBits(3, 2, 2);
    check(arithmetic, layer, new int[] {1}, new int[] {-1}, new int[] {4}, new int[] {-12000});
    check(arithmetic, layer.withRelu(), new int[] {3}, new int[] {-3}, new int[] {32767});
  }

  @ParameterizedTest
  @MethodSource("arithmetic")
  void theSameRowIsHitInConsecutiveCycles(Arithmetic arithmetic) {
    // one entry per column and element: distances 1, 2 and 3 between hits of a row
    int elements = arithmetic.rowElements();
    double[][] weights = zeros(3 * elements, 36);
    for (int j = 0; j < 36; j++) {
      int local = j < 12 ? 0 : j < 24 ? j % 2 : j % 3;
      for (int element = 0; element < elements; element++) {
        weights[elements * local + element][j] = 1 + (j + element) % 5;
      }
    }
    check(arithmetic, IntegerLayer.of(weights), inputs(36, 1, 17), inputs(36, 0.8, 18));
  }

  @ParameterizedTest
  @MethodSource("arithmetic")
  void unevenElementsStallTheQueues(Arithmetic arithmetic) {
    // element 0 has everything in one half of the columns, element 2 in the other
    int elements = arithmetic.rowElements();
    double[][] weights = zeros(elements * 40, 60);
    for (int i = 0; i < 40; i++) {
      for (int j = 0; j < 60; j++) {
        weights[elements * i + (j < 30 ? 0 : 2)][j] = 1 + (i + j) % 7;
      }
      weights[elements * i + 1][i] = -1;
    }
    check(arithmetic, IntegerLayer.of(weights), inputs(60, 1, 19), inputs(60, 0.5, 20));
  }

  @ParameterizedTest
  @MethodSource("arithmetic")
  void theShortestQueuesLoseNothing(Arithmetic arithmetic) {
    EieConfig config = config(arithmetic).toBuilder().queueDepth(1).rangeDepth(1).build();
    try (AcceleratorBench bench = AcceleratorBench.of(config, 2)) {
      CompiledModel model = compile(arithmetic, IntegerLayer.of(random(50, 40, 0.3, 21)), config);
      bench.check(model, inputs(40, 1, 22), inputs(40, 0.2, 23));
      CompiledModel uneven = compile(arithmetic, IntegerLayer.of(random(2, 40, 0.9, 24)), config);
      bench.check(uneven, inputs(40, 1, 25));
    }
  }

  @ParameterizedTest
  @MethodSource("arithmetic")
  void rowTilesAndColumnTilesGiveTheSameAsOnePass(Arithmetic arithmetic) {
    EieConfig config = config(arithmetic);
    IntegerLayer layer =
        IntegerLayer.of(random(150, 50, 0.2, 26))
            .withBias(IntStream.range(0, 150).mapToDouble(i -> i - 75).toArray())
            .withRelu();
    int[][] inputs = {inputs(50, 1, 27), inputs(50, 0.3, 28)};
    int inputRows = ceilDiv(50, arithmetic.elements());
    // an element keeps an equal share of its sums, in whole exchanges
    int exchanges = config.rowsPerElement() / config.exchangeRows() / arithmetic.groups();
    int rowTiles = ceilDiv(150, arithmetic.elements() * exchanges * config.exchangeRows());
    try (AcceleratorBench bench = AcceleratorBench.of(config, 3)) {
      for (int columnRows : new int[] {1, 5, inputRows}) {
        EncodeOptions tiles = new EncodeOptions(OptionalInt.of(columnRows), false, false);
        CompiledModel model = layer.compile(config, inGroups(tiles, arithmetic));
        assertThat(model.tiles()).hasSize(rowTiles * ceilDiv(inputRows, columnRows));
        bench.check(model, inputs);
        assertThat(GoldenModel.of(model).run(inputs[0]).output())
            .containsExactly(
                GoldenModel.of(compile(arithmetic, layer, config)).run(inputs[0]).output());
      }
    }
  }

  @ParameterizedTest
  @MethodSource("arithmetic")
  void differentModelsRunBackToBackWithoutReset(Arithmetic arithmetic) {
    EieConfig config = config(arithmetic);
    try (AcceleratorBench bench = AcceleratorBench.of(config, 4)) {
      for (int round = 0; round < 6; round++) {
        IntegerLayer layer = IntegerLayer.of(random(10 + 20 * round, 30, 0.4, 29 + round));
        bench.check(
            compile(arithmetic, layer, config),
            inputs(30, 0.6, 40 + round),
            inputs(30, 0.6, 50 + round));
      }
    }
  }

  private static int ceilDiv(int number, int divisor) {
    return (number + divisor - 1) / divisor;
  }

  private record Saturations(long accumulator, long output) {}

  private static Saturations saturations(Arithmetic arithmetic, IntegerLayer layer, int[] x) {
    GoldenResult result = GoldenModel.of(compile(arithmetic, layer, config(arithmetic))).run(x);
    return new Saturations(
        result.layers().get(0).counts().accumulatorSaturations(),
        result.layers().get(0).counts().outputSaturations());
  }
}
