// SPDX-License-Identifier: Apache-2.0
package io.eie.testbench.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import io.eie.common.SmokeShard;
import io.eie.compiler.CompileOptions;
import io.eie.compiler.Compiler;
import io.eie.compiler.encode.EncodeOptions;
import io.eie.compiler.model.CompiledModel;
import io.eie.compiler.read.InputVectors;
import io.eie.compiler.read.LayerSource;
import io.eie.compiler.rowmapping.RowMapper;
import io.eie.generator.config.Accumulation;
import io.eie.generator.config.Copies;
import io.eie.generator.config.EieConfig;
import io.eie.generator.config.MemoryProtection;
import io.eie.generator.config.PointerFormat;
import io.eie.sim.golden.GoldenFixedPoint;
import io.eie.sim.run.GeneratedRtl;
import io.eie.sim.verilator.VerilogFile;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Random;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Networks in several copies on the whole design: the outputs of every vector, counts of every
 * element and cycles of every descriptor as the models say. Programs of copies and of column groups
 * follow each other on the same hardware.
 */
class CopiesTest {
  private static final int NETWORKS = 8;

  @TestFactory
  Stream<DynamicContainer> networksRunAsPredicted() {
    return Stream.of(
        networks(1, ColumnGroupsTest.base(8, 1, 2).build()),
        networks(
            2,
            ColumnGroupsTest.base(16, 1, 4)
                .pointerFormat(PointerFormat.BLOCK)
                .exchangeRows(4)
                .build()));
  }

  @Tag("nightly")
  @TestFactory
  Stream<DynamicContainer> networksOfMoreElementsRunAsPredicted() {
    return Stream.of(
        networks(
            3,
            ColumnGroupsTest.base(24, 1, 6)
                .entriesPerCycle(4)
                .sparseBanks(2)
                .exchangeRows(2)
                .rowsPerElement(64)
                .activationBits(20)
                .memoryProtection(MemoryProtection.PARITY)
                .build()),
        networks(
            4,
            ColumnGroupsTest.base(64, 1, 4, 16)
                .entriesPerCycle(2)
                .accumulation(Accumulation.NARROW)
                .accumulatorBits(12)
                .queueDepth(1)
                .rangeDepth(1)
                .build()));
  }

  /** Also while group roots scan and while elements write back beside others that compute. */
  @SmokeShard(of = 2)
  @Test
  void anAbortInAnyCycleIsFollowedByARightRun() {
    EieConfig config = ColumnGroupsTest.base(16, 1, 4).rowsPerElement(8).exchangeRows(2).build();
    try (AcceleratorBench bench = AcceleratorBench.of(config, 7)) {
      LongRun run = LongRun.load(bench, config, 60, EncodeOptions.DEFAULT.withCopies(4));
      long cycles = ColumnGroupsTest.runsRight(run);
      assertThat(cycles).isBetween(150L, 2_000L);
      for (long cycle = 0; cycle < cycles; cycle += cycle < 250 ? 1 : 7) {
        ColumnGroupsTest.abort(bench, run, cycle);
        assertThat(ColumnGroupsTest.runsRight(run))
            .as("after abort at %d", cycle)
            .isEqualTo(cycles);
      }
    }
  }

  /** The words of the second vector go to the elements of the first: other columns are sent. */
  @Test
  void aVectorInTheElementsOfAnotherIsFound() {
    GeneratedRtl faulty =
        new GeneratedRtl(
                file ->
                    new VerilogFile(
                        file.name(),
                        file.text().replace("u_division_divided_vector_o, first", "1'b0, first")))
            .forShortRuns();
    try (AcceleratorBench bench =
        AcceleratorBench.of(ColumnGroupsTest.base(8, 1, 2).build(), faulty, 1)) {
      assertThatThrownBy(() -> run(bench, 100))
          .isInstanceOf(AssertionError.class)
          .hasMessageContaining("broadcasts");
    }
  }

  private static DynamicContainer networks(long design, EieConfig config) {
    AcceleratorBench bench = AcceleratorBench.of(config, design);
    return dynamicContainer(
        config.processingElements() + " elements, copies " + Copies.of(config).counts(),
        LongStream.range(0, NETWORKS)
            .mapToObj(
                seed -> dynamicTest("network seed " + seed, () -> run(bench, 100 * design + seed)))
            .onClose(bench::close));
  }

  private static void run(AcceleratorBench bench, long seed) {
    Random random = new Random(seed);
    EieConfig config = bench.config();
    List<Integer> counts = Copies.of(config).counts();
    int copies = counts.get(seed % 4 == 3 ? 0 : 1 + random.nextInt(counts.size() - 1));
    int elements = config.processingElements() / copies;
    List<LayerSource> layers = new ArrayList<>();
    int first = 1 + random.nextInt(3 * elements);
    int inputs = first;
    for (int index = 0; index <= random.nextInt(3); index++) {
      int outputs = 1 + random.nextInt(5 * elements);
      layers.add(ColumnGroupsTest.layer("layer" + index, outputs, inputs, random));
      inputs = outputs;
    }
    double[][] vectors = new double[1 + random.nextInt(2 * copies)][];
    for (int vector = 0; vector < vectors.length; vector++) {
      double zeros = random.nextDouble();
      double[] drawn = random.doubles(first, -2, 2).toArray();
      Arrays.setAll(drawn, i -> random.nextDouble() < zeros ? 0 : drawn[i]);
      vectors[vector] = drawn;
    }
    OptionalInt tiles =
        random.nextBoolean() ? OptionalInt.empty() : OptionalInt.of(1 + random.nextInt(2));
    CompileOptions options =
        CompileOptions.named("net")
            .withInputs(InputVectors.of(vectors))
            .withRowMapping(random.nextBoolean() ? RowMapper.BALANCED : RowMapper.INTERLEAVED)
            .withFormats(ColumnGroupsTest.tight(config, random))
            .withEncoding(
                new EncodeOptions(tiles, false, false)
                    .withGroups(
                        copies == 1 ? ColumnGroupsTest.groups(layers, config, random) : Map.of())
                    .withCopies(copies));
    CompiledModel model = Compiler.compile(layers, config, options).model();
    int fraction = model.layers().get(0).inputFractionBits();
    int[][] raw =
        Arrays.stream(vectors)
            .map(each -> GoldenFixedPoint.fix(each, fraction, config.activationBits()).values())
            .toArray(int[][]::new);
    bench.check(model, raw);
    assertThat(model.copies()).isEqualTo(copies);
  }
}
