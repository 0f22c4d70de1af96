// SPDX-License-Identifier: Apache-2.0
package io.eie.sim.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import io.eie.common.Progress;
import io.eie.compiler.matrix.SparseMatrix;
import io.eie.compiler.model.CompiledModel;
import io.eie.compiler.read.InputVectors;
import io.eie.compiler.read.LayerSource;
import io.eie.compiler.rowmapping.RowMapper;
import io.eie.generator.config.ConfigBuilder;
import io.eie.generator.config.EieConfig;
import io.eie.generator.config.Preset;
import io.eie.sim.cycle.Breakdown;
import io.eie.sim.cycle.CycleModel;
import io.eie.sim.cycle.CycleParts;
import io.eie.sim.cycle.LayerParts;
import io.eie.sim.cycle.RunParts;
import io.eie.sim.golden.GoldenFixedPoint;
import io.eie.sim.golden.GoldenModel;
import io.eie.sim.report.LayerReport;
import io.eie.sim.report.SimulationReport;
import io.eie.sim.run.Engine;
import io.eie.sim.run.GeneratedRtl;
import io.eie.sim.run.RunRequest;
import io.eie.sim.run.Simulator;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.ToLongFunction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BreakdownTest {
  private static final int CASES = 40;

  @Test
  void theBusiestElementIsTheImbalance() {
    // Element 0 has 6 of 8 non-zeros, and 4 would be its half.
    Breakdown parts =
        breakdown(design(2).build(), new double[] {1, 1, 1}, "x.x.x.", "x.x.x.", ".x.x..");

    assertThat(parts.lowerBound()).isEqualTo(4);
    assertThat(parts.imbalance()).isEqualTo(2);
    assertThat(parts.rounding()).isZero();
  }

  @Test
  void columnsThatAreNoMultiplesOfLAreRounding() {
    EieConfig config = design(1).entriesPerCycle(2).build();

    // 3 + 3 entries would be 3 cycles, but a column of 3 takes 2.
    assertThat(breakdown(config, new double[] {1, 1}, "xxx", "xxx").rounding()).isEqualTo(1);
    assertThat(breakdown(config, new double[] {1, 1}, "xx", "xxxx").rounding()).isZero();
  }

  @Test
  void rowTilesRepeatTheirColumns() {
    EieConfig config = design(1).rowsPerElement(2).build();
    Breakdown parts = breakdown(config, new double[] {1, 1, 1}, "x...", "x...", "x...");

    // 2 row tiles of 3 columns each; one would do.
    assertThat(parts.lowerBound()).isEqualTo(3);
    assertThat(parts.tiles()).isEqualTo(3);
  }

  @Test
  void paddingThatFillsASparseRowTakesACycle() {
    EieConfig config = design(1).zeroRunBits(2).weightCodeBits(2).rowsPerElement(64).build();

    // 60 zeros are 15 paddings, 4 entries are a row of 16 bits: 4 rows of padding, then the entry.
    EieConfig narrow = config.toBuilder().sparseRowBits(16).build();
    Breakdown parts = breakdown(narrow, new double[] {1}, ".".repeat(60) + "x");

    assertThat(parts.lowerBound()).isEqualTo(1);
    assertThat(parts.padding()).isEqualTo(3);
  }

  @Test
  void workThatComesLateIsArrival() {
    // Nothing to do for three columns, then four entries.
    Breakdown parts = breakdown(design(1).build(), new double[] {1, 1, 1, 1}, "", "", "", "xxxx");

    assertThat(parts.lowerBound()).isEqualTo(4);
    assertThat(parts.arrival()).isEqualTo(3);
  }

  @Test
  void rowsOfZerosTakeATurn() {
    EieConfig config = design(2).build();
    Breakdown parts =
        breakdown(config, new double[] {0, 0, 0, 0, 1, 1}, "x", "x", "x", "x", "x", "x");

    assertThat(parts.lowerBound()).isEqualTo(2);
    assertThat(parts.arrival()).isZero();
    assertThat(parts.zeroRows()).isEqualTo(2);
  }

  @ParameterizedTest
  @ValueSource(longs = {0, 1})
  void thePartsAddUpToTheCyclesOnAnyNetwork(long seed) {
    Random random = new Random(seed);
    Simulator simulator = new Simulator(new GeneratedRtl(), Map.of(), Progress.NONE);
    for (int index = 0; index < CASES; index++) {
      EieConfig config = randomDesign(random);
      Workload workload = randomNetwork(random);
      CompiledWorkload prepared =
          new Benchmark(workload, RowMapper.INTERLEAVED, true).prepare(config);
      Measurement measurement = prepared.measure();
      Breakdown parts = measurement.breakdown();
      SimulationReport report =
          simulator
              .run(
                  new RunRequest(
                      prepared.model(), workload.input(), Engine.MODEL, Optional.empty()))
              .report();

      assertThat(List.of(parts.imbalance(), parts.rounding(), parts.tiles(), parts.padding()))
          .as("seed %d, case %d", seed, index)
          .allMatch(part -> part >= 0);
      assertThat(List.of(parts.arrival(), parts.zeroRows(), parts.queue(), parts.ranges()))
          .as("seed %d, case %d", seed, index)
          .allMatch(part -> part >= 0);
      assertThat(parts.overhead()).as("seed %d, case %d", seed, index).isPositive();
      assertThat(parts.cycles()).isEqualTo(measurement.cycles()).isEqualTo(report.cycles());
      RunParts run = parts(prepared.model(), workload);
      assertThat(run.breakdown()).isEqualTo(parts);
      assertThat(run.layers())
          .allSatisfy(layer -> assertThat(layer.breakdown().cycles()).isEqualTo(layer.cycles()));
      assertThat(run.layers().stream().mapToLong(LayerParts::cycles).boxed().toList())
          .isEqualTo(report.layers().stream().map(LayerReport::cycles).toList());
      assertThat(run.layers().stream().mapToLong(LayerParts::busyCycles).sum())
          .isEqualTo(run.busyCycles().stream().mapToLong(Long::longValue).sum());
      assertThat(run.loadBalance()).isEqualTo(measurement.loadBalance());
      assertThat(parts.lowerBound()).isEqualTo(sum(report, LayerReport::lowerBound));
      assertThat(measurement.macs()).isEqualTo(sum(report, LayerReport::macs));
      assertThat(measurement.activity().broadcasts())
          .isEqualTo(sum(report, LayerReport::broadcasts));
    }
  }

  private static RunParts parts(CompiledModel model, Workload workload) {
    int[] input =
        GoldenFixedPoint.fix(
                workload.input().vector(0),
                model.layers().get(0).inputFractionBits(),
                model.config().activationBits())
            .values();
    CycleModel cycles = CycleModel.of(model);
    CycleParts parts =
        CycleParts.of(cycles, CycleModel.layerInputs(input, GoldenModel.of(model).run(input)));
    return parts.parts();
  }

  private static long sum(SimulationReport report, ToLongFunction<LayerReport> value) {
    return report.layers().stream().mapToLong(value).sum();
  }

  private static ConfigBuilder design(int elements) {
    return Preset.TINY4.config().toBuilder().processingElements(elements);
  }

  /** A layer whose columns are given as text: an x for a weight, anything else for none. */
  private static Breakdown breakdown(EieConfig config, double[] input, String... columns) {
    int rows = 1;
    for (String column : columns) {
      rows = Math.max(rows, column.length());
    }
    SparseMatrix.Builder weights = SparseMatrix.builder(rows, columns.length);
    for (int column = 0; column < columns.length; column++) {
      for (int row = 0; row < columns[column].length(); row++) {
        weights.add(row, column, columns[column].charAt(row) == 'x' ? 0.5 : 0);
      }
    }
    LayerSource layer = new LayerSource("layer", weights.build(), Optional.empty(), true);
    Workload workload =
        new Workload("layer", List.of(layer), InputVectors.of(input), Optional.empty(), false);
    return new Benchmark(workload, RowMapper.INTERLEAVED, true).predict(config).breakdown();
  }

  private static EieConfig randomDesign(Random random) {
    int entriesPerCycle = 1 << random.nextInt(4);
    int exchangeRows = 1 << random.nextInt(4);
    return design(1 + random.nextInt(20))
        .queueDepth(1 + random.nextInt(20))
        .rangeDepth(1 + random.nextInt(6))
        .exchangeRows(exchangeRows)
        .rowsPerElement(exchangeRows * (1 + random.nextInt(8 / exchangeRows)))
        .zeroRunBits(2 + random.nextInt(3))
        .sparseRowBits(64 << random.nextInt(2))
        .entriesPerCycle(entriesPerCycle)
        .sparseBanks(entriesPerCycle == 1 ? 1 : 1 + random.nextInt(2))
        .build();
  }

  private static Workload randomNetwork(Random random) {
    List<LayerSource> layers = new ArrayList<>();
    int inputs = 1 + random.nextInt(60);
    double[] input = new double[inputs];
    double present = random.nextDouble();
    for (int i = 0; i < inputs; i++) {
      input[i] = random.nextDouble() < present ? 0.1 + random.nextDouble() : 0;
    }
    int count = 1 + random.nextInt(3);
    for (int index = 0; index < count; index++) {
      int outputs = 1 + random.nextInt(80);
      double density = random.nextDouble() * random.nextDouble();
      SparseMatrix.Builder weights = SparseMatrix.builder(outputs, inputs);
      for (int row = 0; row < outputs; row++) {
        for (int column = 0; column < inputs; column++) {
          if (random.nextDouble() < density) {
            weights.add(row, column, (1 + random.nextInt(15)) / 16.0 - 0.3);
          }
        }
      }
      layers.add(
          new LayerSource(
              "layer" + index, weights.build(), Optional.empty(), random.nextBoolean()));
      inputs = outputs;
    }
    return new Workload("random", layers, InputVectors.of(input), Optional.empty(), false);
  }
}
