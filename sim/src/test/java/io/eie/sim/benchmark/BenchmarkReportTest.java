// SPDX-License-Identifier: Apache-2.0
package io.eie.sim.benchmark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.eie.compiler.rowmapping.RowMapper;
import io.eie.generator.config.EieConfig;
import io.eie.generator.config.Preset;
import io.eie.generator.config.RowMapping;
import io.eie.sim.run.Engine;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class BenchmarkReportTest {
  private final Measurement lenet = predicted(Workload.lenet(), Preset.SMALL16);
  private final Measurement we = predicted(Workload.synthetic(PaperLayer.NT_WE), Preset.EIE64);
  private final Measurement lstm = predicted(Workload.synthetic(PaperLayer.NT_LSTM), Preset.EIE64);

  @Test
  void meansAreGeometricOverTheLayersOfTheTable() {
    BenchmarkReport report =
        BenchmarkReport.of(
            Engine.MODEL, RowMapping.BALANCED, 800, Map.of(), List.of(we, lstm, lenet), List.of());

    assertThat(report.geometricMeans()).hasSize(1);
    BenchmarkReport.Mean mean = report.geometricMeans().get(0);
    assertThat(mean.layers()).isEqualTo(2);
    assertThat(mean.efficiency())
        .isCloseTo(Math.sqrt(we.efficiency() * lstm.efficiency()), within(1e-12));
    assertThat(mean.paperRatio())
        .isCloseTo(Math.sqrt(8.0 * 800 / we.cycles() * (7.5 * 800 / lstm.cycles())), within(1e-12));
  }

  @Test
  void theWordsMeanWhatTheSpecificationSays() {
    BenchmarkReport.Result result =
        BenchmarkReport.of(
                Engine.MODEL, RowMapping.BALANCED, 1000, Map.of(), List.of(lstm), List.of())
            .results()
            .get(0);

    assertThat(result.lowerBound()).isEqualTo((result.macs() + 63) / 64);
    assertThat(result.efficiency()).isEqualTo((double) result.lowerBound() / result.cycles());
    assertThat(result.utilisation()).isEqualTo(result.macs() / (64.0 * result.cycles()));
    assertThat(result.microseconds()).isEqualTo(result.cycles() / 1000.0);
    assertThat(result.paperMicroseconds()).isEqualTo(7.5);
  }

  @Test
  void theBoundOfTilesCountsEveryBroadcast() {
    // 8,791 outputs are 35 rows of 256 elements: 3 tiles of at most 16.
    EieConfig narrow = Preset.EIE256.config().toBuilder().paperElement().rowsPerElement(16).build();
    EieConfig wide = narrow.toBuilder().entriesPerCycle(8).build();
    Benchmark benchmark =
        new Benchmark(Workload.synthetic(PaperLayer.NT_WD), RowMapper.INTERLEAVED, false);
    Measurement one = benchmark.predict(narrow);
    Measurement eight = benchmark.predict(wide);

    assertThat(one.activity().broadcasts()).isEqualTo(3 * 600);
    assertThat(one.tiledEfficiency() * one.cycles()).isCloseTo(2267, within(1e-6));
    assertThat(eight.efficiency() * eight.cycles()).isCloseTo(600, within(1e-6));
    assertThat(eight.tiledEfficiency() * eight.cycles()).isCloseTo(1800, within(1e-6));
    assertThat(lstm.tiledEfficiency()).isEqualTo(lstm.efficiency());
  }

  @Test
  void aDifferenceOfTheHardwareIsSeen() {
    Measurement different = lenet.measured(lenet.cycles() + 1, Optional.of("one cycle more"));

    assertThat(report(lenet).agrees()).isTrue();
    assertThat(report(lenet, different).agrees()).isFalse();
  }

  private static Measurement predicted(Workload workload, Preset preset) {
    return new Benchmark(workload, RowMapper.INTERLEAVED, true)
        .predict(preset.config().toBuilder().paperElement().build());
  }

  private static BenchmarkReport report(Measurement... measurements) {
    return BenchmarkReport.of(
        Engine.RTL, RowMapping.BALANCED, 800, Map.of(), List.of(measurements), List.of());
  }
}
