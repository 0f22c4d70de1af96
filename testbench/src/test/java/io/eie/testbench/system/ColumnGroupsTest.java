// SPDX-License-Identifier: Apache-2.0
package io.eie.testbench.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import io.eie.common.SmokeShard;
import io.eie.compiler.CompileOptions;
import io.eie.compiler.Compiler;
import io.eie.compiler.encode.EncodeOptions;
import io.eie.compiler.matrix.SparseMatrix;
import io.eie.compiler.model.CompiledModel;
import io.eie.compiler.quantize.FormatOverride;
import io.eie.compiler.read.Bias;
import io.eie.compiler.read.InputVectors;
import io.eie.compiler.read.LayerSource;
import io.eie.compiler.rowmapping.RowMapper;
import io.eie.generator.config.Accumulation;
import io.eie.generator.config.AccumulatorStructure;
import io.eie.generator.config.ConfigBuilder;
import io.eie.generator.config.EieConfig;
import io.eie.generator.config.MemoryProtection;
import io.eie.generator.config.PointerFormat;
import io.eie.generator.map.Register;
import io.eie.sim.golden.GoldenFixedPoint;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Networks whose layers have column groups, on the whole design: outputs, counts of every element
 * and cycles of every descriptor as the models say. Layers of one group and of several follow each
 * other in any order.
 */
class ColumnGroupsTest {
  private static final int NETWORKS = 8;

  @TestFactory
  Stream<DynamicContainer> networksRunAsPredicted() {
    return Stream.of(
        networks(1, base(8, 1, 2).build()),
        networks(2, base(16, 1, 4).pointerFormat(PointerFormat.BLOCK).exchangeRows(4).build()));
  }

  @Tag("nightly")
  @TestFactory
  Stream<DynamicContainer> networksOfMoreElementsRunAsPredicted() {
    return Stream.of(
        // a mark has no bits beside the level
        networks(6, base(16, 1, 4).activationBits(4).build()),
        networks(
            3,
            base(32, 1, 2, 8)
                .entriesPerCycle(4)
                .sparseBanks(2)
                .exchangeRows(2)
                .accumulation(Accumulation.NARROW)
                .accumulatorBits(12)
                .build()),
        networks(
            4,
            base(24, 1, 6)
                .entriesPerCycle(8)
                .sparseBanks(2)
                .exchangeRows(8)
                .rowsPerElement(64)
                .pointerFormat(PointerFormat.BLOCK)
                .memoryProtection(MemoryProtection.PARITY)
                .build()),
        networks(
            5,
            base(64, 1, 4, 16)
                .entriesPerCycle(2)
                .accumulatorStructure(AccumulatorStructure.PER_ROW)
                .exchangeRows(1)
                .queueDepth(1)
                .rangeDepth(1)
                .build()));
  }

  /** Also while group roots scan, while a pass is closed, and in the ring. */
  @SmokeShard(of = 2)
  @Test
  void anAbortInAnyCycleIsFollowedByARightRun() {
    EieConfig config = base(16, 1, 4).rowsPerElement(8).exchangeRows(2).build();
    EncodeOptions encoding = EncodeOptions.DEFAULT.withGroups(Map.of("layer", 4));
    try (AcceleratorBench bench = AcceleratorBench.of(config, 7)) {
      LongRun run = LongRun.load(bench, config, 60, encoding);
      long cycles = runsRight(run);
      assertThat(cycles).isBetween(300L, 2_000L);
      for (long cycle = 0; cycle < cycles; cycle += cycle < 250 ? 1 : 7) {
        abort(bench, run, cycle);
        assertThat(runsRight(run)).as("after abort at %d", cycle).isEqualTo(cycles);
      }
    }
  }

  /** Starts a run and ends it after so many cycles. */
  static void abort(AcceleratorBench bench, LongRun run, long cycle) {
    run.write(Register.CONTROL, LongRun.CLEAR);
    run.start();
    bench.simulation().tick(cycle);
    run.write(Register.CONTROL, LongRun.ABORT);
    run.await();
    assertThat(run.read(Register.STATUS)).as("abort at %d", cycle).isIn(0L, LongRun.DONE);
  }

  static long runsRight(LongRun run) {
    run.write(Register.CONTROL, LongRun.CLEAR);
    run.spoilOutput();
    run.start();
    run.await();
    assertThat(run.read(Register.STATUS)).isEqualTo(LongRun.DONE);
    assertThat(run.output()).isEqualTo(run.expected());
    return run.read(Register.CYCLES);
  }

  /** Small memories, one entry per cycle. */
  static ConfigBuilder base(int elements, Integer... groups) {
    return EieConfig.builder()
        .processingElements(elements)
        .rowsPerElement(32)
        .exchangeRows(1)
        .columnGroups(groups)
        .queueDepth(4)
        .rangeDepth(2)
        .entriesPerCycle(1)
        .sparseBanks(1)
        .sparseRows(2048)
        .pointers(1024)
        .biases(256)
        .activations(256)
        .programLength(64)
        .codebooks(16);
  }

  private static DynamicContainer networks(long design, EieConfig config) {
    AcceleratorBench bench = AcceleratorBench.of(config, design);
    return dynamicContainer(
        config.processingElements() + " elements, groups " + config.columnGroups(),
        LongStream.range(0, NETWORKS)
            .mapToObj(
                seed -> dynamicTest("network seed " + seed, () -> run(bench, 100 * design + seed)))
            .onClose(bench::close));
  }

  private static void run(AcceleratorBench bench, long seed) {
    Random random = new Random(seed);
    EieConfig config = bench.config();
    List<LayerSource> layers = new ArrayList<>();
    Map<String, Integer> groups = new HashMap<>();
    int inputs = 1 + random.nextInt(3 * config.processingElements());
    int first = inputs;
    for (int index = 0; index <= random.nextInt(3); index++) {
      int outputs = 1 + random.nextInt(5 * config.processingElements());
      layers.add(layer("layer" + index, outputs, inputs, random));
      List<Integer> counts = config.columnGroups().counts();
      groups.put("layer" + index, counts.get(random.nextInt(counts.size())));
      inputs = outputs;
    }
    double[] vector = random.doubles(first, -2, 2).toArray();
    double zeros = random.nextDouble();
    Arrays.setAll(vector, i -> random.nextDouble() < zeros ? 0 : vector[i]);
    OptionalInt tiles =
        random.nextBoolean() ? OptionalInt.empty() : OptionalInt.of(1 + random.nextInt(2));
    CompileOptions options =
        CompileOptions.named("net")
            .withInputs(InputVectors.of(new double[][] {vector}))
            .withRowMapping(random.nextBoolean() ? RowMapper.BALANCED : RowMapper.INTERLEAVED)
            .withFormats(tight(config, random))
            .withEncoding(new EncodeOptions(tiles, false, false).withGroups(groups));
    CompiledModel model = Compiler.compile(layers, config, options).model();
    int fraction = model.layers().get(0).inputFractionBits();
    int[] input = GoldenFixedPoint.fix(vector, fraction, config.activationBits()).values();
    bench.check(model, input, input);
    assertThat(model.layers())
        .allSatisfy(layer -> assertThat(groups).containsEntry(layer.name(), layer.groups()));
  }

  /** A number of column groups for every layer. */
  static Map<String, Integer> groups(List<LayerSource> layers, EieConfig config, Random random) {
    List<Integer> counts = config.columnGroups().counts();
    Map<String, Integer> groups = new HashMap<>();
    layers.forEach(layer -> groups.put(layer.name(), counts.get(random.nextInt(counts.size()))));
    return groups;
  }

  /** Formats in which sums saturate, for some networks. */
  static Map<String, FormatOverride> tight(EieConfig config, Random random) {
    return config.narrow() && random.nextBoolean()
        ? Map.of(
            "layer0",
            new FormatOverride(OptionalInt.empty(), OptionalInt.empty(), OptionalInt.of(11)))
        : Map.of();
  }

  static LayerSource layer(String name, int outputs, int inputs, Random random) {
    SparseMatrix.Builder matrix = SparseMatrix.builder(outputs, inputs, outputs * inputs);
    int density = 1 + random.nextInt(100);
    for (int column = 0; column < inputs; column++) {
      for (int row = 0; row < outputs; row++) {
        if (random.nextInt(100) < density) {
          matrix.add(
              row, column, random.nextInt(7) - 7 + (random.nextBoolean() ? 8 : 0) * 1.0 - 0.5);
        }
      }
    }
    double[] bias = random.doubles(outputs, -9, 9).toArray();
    Optional<Bias> some = random.nextBoolean() ? Optional.of(Bias.of(bias)) : Optional.empty();
    return new LayerSource(name, matrix.build(), some, random.nextBoolean());
  }
}
