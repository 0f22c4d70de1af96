// SPDX-License-Identifier: Apache-2.0
package io.eie.sim.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import io.eie.compiler.rowmapping.RowMapper;
import io.eie.generator.config.EieConfig;
import io.eie.generator.config.Preset;
import io.eie.generator.config.RowMapping;
import io.eie.sim.run.Engine;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The mean efficiency over the layers of the paper's Table III, as docs/benchmark.md tells it. */
class PaperLayersTest {
  @Tag("nightly")
  @Test
  void oneEntryPerCycleWastesNoMoreThanASixteenth() {
    EieConfig config = Preset.EIE64.config().toBuilder().entriesPerCycle(1).sparseBanks(1).build();

    assertThat(mean(config).efficiency()).isGreaterThanOrEqualTo(0.94);
  }

  /** 138 rows per element of NT-Wd pass the default's 64 accumulators in three tiles. */
  @Tag("nightly")
  @Test
  void eightEntriesPerCycleWasteATwelfthWhereALayerIsOneTile() {
    EieConfig config = Preset.EIE64.config();
    EieConfig wholeLayers = config.toBuilder().rowsPerElement(144).build();

    assertThat(mean(wholeLayers).efficiency()).isGreaterThanOrEqualTo(0.92);
    BenchmarkReport.Mean threeTiles = mean(config);
    assertThat(threeTiles.efficiency()).isGreaterThanOrEqualTo(0.89);
    assertThat(threeTiles.tiledEfficiency()).isGreaterThanOrEqualTo(0.94);
  }

  private static BenchmarkReport.Mean mean(EieConfig config) {
    Catalogue catalogue = new Catalogue(Path.of("none"));
    List<Measurement> measurements =
        Arrays.stream(PaperLayer.values())
            .map(PaperLayer::layerName)
            .map(name -> new Benchmark(catalogue.workload(name), RowMapper.BALANCED, false))
            .map(benchmark -> benchmark.predict(config))
            .toList();
    BenchmarkReport report =
        BenchmarkReport.of(
            Engine.MODEL, RowMapping.BALANCED, 800, Map.of(), measurements, List.of());
    assertThat(report.geometricMeans()).hasSize(1);
    assertThat(report.geometricMeans().get(0).layers()).isEqualTo(9);
    return report.geometricMeans().get(0);
  }
}
