// SPDX-License-Identifier: Apache-2.0
package io.eie.sim.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import io.eie.compiler.rowmapping.RowMapper;
import io.eie.generator.config.EieConfig;
import io.eie.generator.config.Preset;
import java.util.List;
import org.junit.jupiter.api.Test;

class SweepTest {
  private static final EieConfig SMALL = Preset.SMALL16.config().toBuilder().paperElement().build();

  private final Workload lenet = Workload.lenet();
  private final Sweep sweep = new Sweep(lenet, RowMapper.INTERLEAVED);

  @Test
  void deeperQueuesTakeNoMoreCyclesAndAreThoseOfACompiledDesign() {
    List<SweepRow> rows = sweep.queue(SMALL);

    assertThat(rows).extracting(SweepRow::value).containsExactly(1, 2, 4, 8, 16, 32, 64, 128, 256);
    assertThat(rows)
        .extracting(row -> row.measurement().cycles())
        .isSortedAccordingTo((one, other) -> Long.compare(other, one));
    Measurement four = rows.get(2).measurement();
    EieConfig compiled = SMALL.toBuilder().queueDepth(4).build();
    assertThat(four)
        .isEqualTo(new Benchmark(lenet, RowMapper.INTERLEAVED, false).predict(compiled));
  }

  @Test
  void widerRowsAreReadLessOften() {
    List<SweepRow> rows = sweep.width(SMALL);

    assertThat(rows).extracting(SweepRow::value).containsExactly(32, 64, 128, 256, 512);
    assertThat(rows)
        .extracting(row -> row.measurement().activity().sparseReads())
        .isSortedAccordingTo((one, other) -> Long.compare(other, one));
    assertThat(rows)
        .extracting(row -> row.measurement().config().entryCapacity())
        .containsOnly(SMALL.entryCapacity());
  }

  @Test
  void rowsNarrowerThanACycleOfEntriesAreLeftOut() {
    EieConfig wide = SMALL.toBuilder().entriesPerCycle(8).build();

    assertThat(sweep.width(wide)).extracting(SweepRow::value).containsExactly(64, 128, 256, 512);
  }

  @Test
  void moreElementsAreFasterAndPadLess() {
    List<SweepRow> rows = sweep.elements(SMALL, List.of(1, 4, 16));

    assertThat(rows).extracting(SweepRow::value).containsExactly(1, 4, 16);
    assertThat(rows.get(0).speedup()).isEqualTo(1);
    assertThat(rows.get(1).speedup()).isBetween(3.0, 4.0);
    assertThat(rows.get(2).speedup()).isBetween(8.0, 16.0);
    assertThat(rows).extracting(SweepRow::realWork).isSorted();
    assertThat(rows).extracting(row -> row.measurement().activity().segments()).containsOnly(1);
    assertThat(rows.get(0).measurement().config().rowsPerElement()).isEqualTo(304);
  }

  @Test
  void theTableHasALineForEveryPoint() {
    List<SweepRow> rows = sweep.elements(SMALL, List.of(1, 4));
    String[] lines = SweepTable.csv(rows).split("\n");

    assertThat(lines).hasSize(3);
    assertThat(lines[0])
        .startsWith("layer,processingElements,entriesPerCycle,queueDepth,sparseRowBits,");
    assertThat(lines[1])
        .startsWith("LeNet-300-100,1,1,8,64,304," + rows.get(0).measurement().cycles() + ",");
    assertThat(lines[2].split(",")).hasSameSizeAs(lines[0].split(","));
  }

  @Test
  void everyCurveOfThePaperIsAPicture() {
    List<SweepRow> rows = sweep.elements(SMALL, List.of(1, 4));

    assertThat(SweepKind.PES.pictures(rows))
        .containsOnlyKeys("fig11-speedup", "fig12-real-work", "fig13-load-balance");
    assertThat(SweepKind.PES.pictures(rows).get("fig11-speedup"))
        .startsWith("<svg")
        .contains(">LeNet-300-100<");
    assertThat(SweepKind.QUEUE.pictures(rows)).containsOnlyKeys("fig8-load-balance");
    assertThat(SweepKind.WIDTH.pictures(rows)).containsOnlyKeys("fig9-sparse-reads");
  }
}
