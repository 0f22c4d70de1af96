// SPDX-License-Identifier: Apache-2.0
package io.eie.sim.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.eie.common.EnvironmentException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SimulationReportTest {
  private static final LayerReport VALUES = LayerReport.ofValues("fc6", 600, 80, 90, 3);

  @TempDir Path folder;

  @Test
  void efficiencyIsLowerBoundOverCyclesAndUtilisationIsMacsOverSlots() {
    LayerReport layer = VALUES.withCycles(100, 8, Map.of());

    assertThat(layer.efficiency()).isEqualTo(0.8);
    assertThat(layer.utilisation()).isEqualTo(0.75);
  }

  @Test
  void everythingKnownIsWrittenInTheOrderOfTheSpecification() {
    LayerReport layer = VALUES.withCycles(100, 8, Map.of("queueFull", 7L, "noInput", 2L));
    SimulationReport report =
        new SimulationReport(
            "ab12",
            "rtl",
            "axi4",
            Map.of("verilator", "5.006", "eie", "0.1.0"),
            100L,
            250L,
            1100L,
            701L,
            0L,
            2,
            List.of(layer));

    assertThat(ReportFile.json(report))
        .isEqualTo(
            """
            {
              "configHash" : "ab12",
              "engine" : "rtl",
              "hostBus" : "axi4",
              "toolVersions" : {
                "eie" : "0.1.0",
                "verilator" : "5.006"
              },
              "cycles" : 100,
              "loadCycles" : 250,
              "transferCycles" : 1100,
              "sustainedCycles" : 701,
              "sustainedCyclesPerVector" : 350.5,
              "mismatches" : 0,
              "vectors" : 2,
              "layers" : [ {
                "name" : "fc6",
                "cycles" : 100,
                "macs" : 600,
                "lowerBound" : 80,
                "efficiency" : 0.8,
                "utilisation" : 0.75,
                "broadcasts" : 90,
                "stalls" : {
                  "noInput" : 2,
                  "queueFull" : 7
                },
                "saturations" : 3
              } ]
            }
            """);
  }

  @Test
  void whatAnEngineDoesNotKnowIsNull() {
    assertThat(ReportFile.json(golden()))
        .isEqualTo(
            """
            {
              "configHash" : "ab12",
              "engine" : "golden",
              "hostBus" : "native",
              "toolVersions" : { },
              "cycles" : null,
              "loadCycles" : null,
              "transferCycles" : null,
              "sustainedCycles" : null,
              "sustainedCyclesPerVector" : null,
              "mismatches" : null,
              "vectors" : 1,
              "layers" : [ {
                "name" : "fc6",
                "cycles" : null,
                "macs" : 600,
                "lowerBound" : 80,
                "efficiency" : null,
                "utilisation" : null,
                "broadcasts" : 90,
                "stalls" : { },
                "saturations" : 3
              } ]
            }
            """);
  }

  @Test
  void cyclesMustBePartitionedByTheLayers() {
    LayerReport layer = VALUES.withCycles(100, 8, Map.of());

    assertThatThrownBy(() -> report(101L, 1, layer))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "cycles must be the sum over the layers (they partition the run), was 101 instead of 100");
    assertThatThrownBy(() -> report(null, 1, layer))
        .hasMessage(
            "cycles must be the sum over the layers (they partition the run), was null instead of 100");
    assertThatThrownBy(() -> report(100L, 1, layer, VALUES))
        .hasMessage(
            "cycles must be the sum over the layers (they partition the run), was 100 instead of null");
  }

  @Test
  void senselessCountsAreRefused() {
    assertThatThrownBy(() -> report(null, 0, VALUES))
        .hasMessage("vectors must be at least 1, was 0");
    assertThatThrownBy(() -> VALUES.withCycles(0, 8, Map.of()))
        .hasMessage("cycles of layer fc6 must be positive, was 0");
    assertThatThrownBy(() -> VALUES.withCycles(1, 0, Map.of()))
        .hasMessage("slotsPerCycle must be positive, was 0");
  }

  @Test
  void theFileReplacesAnOlderOneAndLeavesNoDraft() throws IOException {
    Path file = folder.resolve("report.json");
    Files.writeString(file, "old");

    ReportFile.write(golden(), file);

    assertThat(file).hasContent(ReportFile.json(golden()));
    assertThat(folder.toFile().list()).containsExactly("report.json");
  }

  @Test
  void aFileThatCannotBeWrittenIsTheEnvironmentsFault() {
    Path nowhere = folder.resolve("missing/report.json");
    assertThatThrownBy(() -> ReportFile.write(golden(), nowhere))
        .isInstanceOf(EnvironmentException.class)
        .hasMessage(
            "%s must lie in an existing folder, was in %s".formatted(nowhere, nowhere.getParent()));
    assertThatThrownBy(() -> ReportFile.write(golden(), folder))
        .isInstanceOf(EnvironmentException.class)
        .hasMessage("%s must be a file, was a folder".formatted(folder));
    Path tooLong = folder.resolve("r".repeat(300));
    assertThatThrownBy(() -> ReportFile.write(golden(), tooLong))
        .isInstanceOf(EnvironmentException.class)
        .hasMessage("%s must be writable, failed: File name too long".formatted(tooLong));
    assertThat(folder).isEmptyDirectory();
  }

  private static SimulationReport golden() {
    return report(null, 1, VALUES);
  }

  private static SimulationReport report(Long cycles, int vectors, LayerReport... layers) {
    return new SimulationReport(
        "ab12",
        "golden",
        "native",
        Map.of(),
        cycles,
        null,
        null,
        null,
        null,
        vectors,
        List.of(layers));
  }
}
