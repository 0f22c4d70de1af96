// SPDX-License-Identifier: Apache-2.0
package io.eie.sim.sweep;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.eie.common.Progress;
import io.eie.compiler.Compilation;
import io.eie.compiler.CompileOptions;
import io.eie.compiler.encode.EncodeOptions;
import io.eie.compiler.encode.MemoryFit;
import io.eie.compiler.read.BundledNetwork;
import io.eie.compiler.read.InputVectors;
import io.eie.generator.config.EieConfig;
import io.eie.generator.config.Preset;
import io.eie.generator.estimate.EnergyEstimate;
import io.eie.generator.estimate.EnergyTable;
import io.eie.generator.estimate.LogicModel;
import io.eie.generator.estimate.MeasuredRuns;
import io.eie.sim.demo.DrawnDigit;
import io.eie.sim.groups.GroupChoice;
import io.eie.sim.run.Engine;
import io.eie.sim.run.GeneratedRtl;
import io.eie.sim.run.RunOutcome;
import io.eie.sim.run.RunRequest;
import io.eie.sim.run.Simulator;
import io.eie.sim.sweep.DesignGrid.Candidate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

class NetworkSweepTest {
  private static final double CLOCK = 500;
  private static final LogicModel LOGIC = LogicModel.of(MeasuredRuns.kept());

  private final List<EieConfig> compiled = new ArrayList<>();
  private final InputVectors digits =
      InputVectors.of(DrawnDigit.pixels(3), DrawnDigit.pixels(7), DrawnDigit.pixels(1));

  private static List<Candidate> candidates(String... assignments) {
    List<GridAxis> axes = Arrays.stream(assignments).map(GridAxis::assignment).toList();
    return new DesignGrid(Optional.of("small16"), Optional.empty(), axes).candidates();
  }

  private Compilation compile(EieConfig config, MemoryFit memories) {
    compiled.add(config);
    return GroupChoice.compile(
        BundledNetwork.lenet300100(),
        config,
        CompileOptions.named("lenet")
            .withInputs(digits)
            .withEncoding(new EncodeOptions(OptionalInt.empty(), false, memories)));
  }

  private NetworkSweep sweep(MemoryFit memories, int vectors, Optional<int[]> labels) {
    return new NetworkSweep(
        config -> compile(config, memories),
        digits,
        labels,
        vectors,
        CLOCK,
        EnergyTable.PAPER,
        LOGIC);
  }

  private List<SweepPoint> measure(NetworkSweep sweep, List<Candidate> candidates) {
    return NetworkSweep.groups(candidates).stream()
        .flatMap(group -> sweep.measure(group).stream())
        .flatMap(outcome -> outcome.point().stream())
        .toList();
  }

  @Test
  void everyPointIsWhatTheDesignTakesAlone() {
    List<SweepPoint> points =
        measure(
            sweep(MemoryFit.SMALLEST, 3, Optional.empty()),
            candidates("processingElements=4,16", "queueDepth=1,8", "rangeDepth=1,4"));

    assertThat(points).hasSize(8);
    assertThat(points)
        .allSatisfy(
            point -> {
              RunOutcome alone = alone(point.config());
              assertThat(point.cycles()).isEqualTo(alone.report().cycles() / 3.0);
              assertThat(point.nanojoules())
                  .isCloseTo(
                      EnergyEstimate.of(
                                  point.config(),
                                  alone.accesses().orElseThrow().dividedBy(3),
                                  EnergyTable.PAPER)
                              .total()
                          / 1000,
                      within(1e-9));
              assertThat(point.breakdown().values().stream().mapToDouble(part -> part).sum())
                  .isCloseTo(point.cycles(), within(1e-6));
              assertThat(point.microseconds()).isEqualTo(point.cycles() / CLOCK);
              assertThat(point.energyDelay()).isEqualTo(point.nanojoules() * point.microseconds());
            });
    assertThat(points.stream().map(SweepPoint::cycles).distinct().count()).isGreaterThan(4);
  }

  private RunOutcome alone(EieConfig config) {
    return new Simulator(new GeneratedRtl(), Map.of(), Progress.NONE)
        .run(
            new RunRequest(
                compile(config, MemoryFit.GIVEN).model(), digits, Engine.MODEL, Optional.empty()));
  }

  @Test
  void designsThatDifferInTheirQueuesAreCompiledOnce() {
    measure(
        sweep(MemoryFit.SMALLEST, 1, Optional.empty()),
        candidates("processingElements=4,16", "queueDepth=1,8,16", "rangeDepth=1,4"));

    assertThat(compiled).extracting(EieConfig::processingElements).containsExactly(4, 16);
  }

  @Test
  void columnGroupsAreChosenForEveryDesign() {
    // The cycles, by which they are chosen, depend on the queues.
    assertThat(NetworkSweep.groups(candidates("columnGroups=1,4", "queueDepth=1,8"))).hasSize(2);
  }

  @Test
  void memoriesFitTheNetworkOrStay() {
    List<Candidate> one = candidates("queueDepth=8");

    SweepPoint fitted = measure(sweep(MemoryFit.SMALLEST, 1, Optional.empty()), one).get(0);
    SweepPoint given = measure(sweep(MemoryFit.GIVEN, 1, Optional.empty()), one).get(0);

    assertThat(given.config().sparseRows()).isEqualTo(Preset.SMALL16.config().sparseRows());
    assertThat(fitted.config().sparseRows()).isLessThan(given.config().sparseRows());
    assertThat(fitted.area().memoryUm2()).isLessThan(given.area().memoryUm2());
    assertThat(fitted.area().logicUm2()).isLessThan(given.area().logicUm2());
  }

  @Test
  void aNetworkInSegmentsIsReloadedInEveryInference() {
    SweepPoint point =
        measure(
                sweep(MemoryFit.GIVEN, 1, Optional.empty()),
                candidates("processingElements=4", "sparseRows=512", "activations=272"))
            .get(0);

    assertThat(point.segments()).isGreaterThan(1);
    assertThat(point.loadCycles()).isPositive();
    assertThat(point.microseconds()).isEqualTo((point.cycles() + point.loadCycles()) / CLOCK);
  }

  @Test
  void labelsGiveTheAccuracy() {
    List<Candidate> one = candidates("queueDepth=8");
    int[] classes = {3, 7, 1};

    SweepPoint right = measure(sweep(MemoryFit.SMALLEST, 1, Optional.of(classes)), one).get(0);
    classes[1] = 0;
    SweepPoint wrong = measure(sweep(MemoryFit.SMALLEST, 1, Optional.of(classes)), one).get(0);

    assertThat(right.accuracy()).isEqualTo(1);
    assertThat(wrong.accuracy()).isEqualTo(2 / 3.0);
  }
}
