// SPDX-License-Identifier: Apache-2.0
package io.eie.cli.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import io.eie.sim.benchmark.ActivityCounts;
import io.eie.sim.benchmark.BenchmarkReport;
import io.eie.sim.benchmark.BenchmarkReport.Result;
import io.eie.sim.cycle.Breakdown;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class BenchmarkTextTest {
  @Test
  void whatTheHardwareDidOtherwiseIsTold() {
    String text =
        text("rtl", result(1, "NT-We, N = 1, L = 1: descriptor 0 must …"), result(1, null));

    assertThat(text)
        .contains("1 PE, 1 entry per cycle", "differs: NT-We, N = 1, L = 1: descriptor 0 must …")
        .endsWith(
            "rtl, balanced row mapping, 800 MHz; paper us: the paper's 64 elements at 800 MHz; 2 runs, 1 differs from the model");
  }

  @Test
  void hostTrafficStandsBesideTheCycles() {
    assertThat(text("model", result(1, null)))
        .containsPattern("layer +cycles +host I/O +back to back +lower bound")
        .containsPattern("NT-We +100 +1,234 +1,300 +80")
        .contains("host I/O: cycles in which the bus (axi4) moves the input and the output")
        .contains("back to back: cycles that each further vector takes");
    // what does not fit at once has none
    assertThat(text("model", result(2, null))).containsPattern("NT-We +100 +1,234 +- +80");
  }

  @Test
  void hardwareThatAgreesIsTold() {
    assertThat(text("rtl", result(1, null))).endsWith("; 1 run, 0 differ from the model");
  }

  @Test
  void severalSegmentsAreTold() {
    assertThat(text("model", result(2, null)))
        .contains(
            "NT-We has 2 segments: the sum of their cycles, without the loading between them (--fit avoids segments)")
        .endsWith("; 1 run");
    assertThat(text("model", result(1, null))).doesNotContain("segments");
  }

  private static String text(String engine, Result... results) {
    return BenchmarkText.of(
        new BenchmarkReport(
            engine, "balanced", 800, Map.of(), List.of(results), List.of(), List.of(), List.of()));
  }

  private static Result result(int segments, String difference) {
    return new Result(
        "NT-We",
        1,
        1,
        "00",
        "axi4",
        100,
        1234,
        segments > 1 ? null : 1300L,
        80,
        80,
        0.8,
        0.8,
        0.125,
        null,
        null,
        new ActivityCounts(segments, 10, 0, 0, 80, 10, 10, 80, 0),
        new Breakdown(80, 0, 0, 0, 0, 0, 0, 0, 0, 20),
        difference);
  }
}
