// SPDX-License-Identifier: Apache-2.0
package io.eie.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.eie.cli.fpga.FpgaText;
import io.eie.flow.fpga.FpgaResult;
import io.eie.flow.fpga.FpgaResult.Utilisation;
import io.eie.flow.fpga.MemoryUse;
import io.eie.sim.run.InstalledTools;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FpgaCommandTest {
  @TempDir private Path folder;

  @Test
  void whatCannotBeDoneIsRefusedBeforeTheWork() {
    CommandRun family = fpga("--family", "ice");
    CommandRun unplaced = fpga("--family", "xilinx", "--clock", "50");
    CommandRun stopped = fpga("--family", "ice40", "--clock", "0");

    assertThat(family)
        .isEqualTo(
            new CommandRun(
                2,
                "",
                "eie fpga: --family must be one of ice40, ecp5, xilinx, was 'ice'"
                    + System.lineSeparator()));
    assertThat(unplaced.exitCode()).isEqualTo(2);
    assertThat(unplaced.err())
        .startsWith(
            "eie fpga: --clock must be used with --family ice40 (nothing else is placed), was with xilinx");
    assertThat(stopped.exitCode()).isEqualTo(2);
    assertThat(stopped.err())
        .startsWith("eie fpga: --clock must be greater than 0 and at most 10000 (in MHz), was 0.0");
    assertThat(folder.resolve("out")).doesNotExist();
  }

  @Test
  void aFolderThatCannotBeMadeIsTold() throws IOException {
    assumeThat(InstalledTools.find().missing())
        .as("yosys is installed")
        .extracting(InstalledTools.Tool::name)
        .doesNotContain("yosys");
    Path file = Files.createFile(folder.resolve("out"));

    CommandRun run = fpga("--family", "ecp5");

    assertThat(run.exitCode()).isEqualTo(3);
    assertThat(run.err())
        .startsWith("eie fpga: " + file + " must be a folder (the files go into it), failed: ");
  }

  @Tag("nightly")
  @Test
  void theFilesAndTheReportAreWritten() throws IOException {
    assumeThat(InstalledTools.find().missing())
        .as("yosys is installed")
        .extracting(InstalledTools.Tool::name)
        .doesNotContain("yosys");
    Path report = folder.resolve("report.json");

    CommandRun run = fpga("--family", "ecp5", "--json", "--report", report.toString());

    assertThat(run.err()).isEmpty();
    assertThat(run.exitCode()).isZero();
    JsonNode printed = new ObjectMapper().readTree(run.out());
    assertThat(printed).isEqualTo(new ObjectMapper().readTree(report.toFile()));
    assertThat(printed.get("family").asText()).isEqualTo("ecp5");
    assertThat(printed.get("problems")).isEmpty();
    assertThat(printed.get("cells").get("blockRams").asInt()).isPositive();
    assertThat(folder.resolve("out/netlist.json")).isNotEmptyFile();
  }

  @Test
  void theFiguresAreReadable() {
    Map<String, Integer> cells = new LinkedHashMap<>();
    cells.put("luts", 4298);
    cells.put("flipFlops", 3550);
    cells.put("carries", 894);
    cells.put("multipliers", 0);
    cells.put("lutMemories", 0);
    cells.put("blockRams", 6);
    FpgaResult result =
        new FpgaResult(
            "ab12",
            Map.of(),
            "ice40",
            "iCE40 HX8K, ct256",
            cells,
            List.of(
                new MemoryUse("SramBank256x64", 256, 64, 1, 4, 4),
                new MemoryUse("SramBank8x4", 8, 4, 2, 1, 0)),
            new LinkedHashMap<>(
                Map.of(
                    "ICESTORM_LC", new Utilisation(6860, 7680), "SB_PLL", new Utilisation(0, 2))),
            100.0,
            68.2,
            135_100L);

    assertThat(FpgaText.of(result))
        .isEqualTo(
            """
            memory          words  bits  count  block RAMs  needed
            SramBank256x64    256    64      1           4       4
            SramBank8x4         8     4      2           0       1

            ice40: 4,298 look-up tables, 3,550 flip-flops, 894 carry cells, 0 multipliers, 0 look-up tables as memory, 6 block RAMs
            iCE40 HX8K, ct256: ICESTORM_LC 6,860 of 7,680
            clock 68.2 MHz (target 100.0), bitstream 135,100 bytes
            memory SramBank8x4 must use 1 block RAMs (8 words of 4 bits), used 0: it is in look-up tables and flip-flops
            clock must reach 100.0 MHz, reached 68.2 MHz"""
                .replace("\n", System.lineSeparator()));
  }

  private CommandRun fpga(String... options) {
    List<String> line =
        new ArrayList<>(List.of("fpga", "--preset", "tiny4", "--pes", "1", "--out"));
    line.add(folder.resolve("out").toString());
    line.addAll(List.of(options));
    return CommandRun.eie(line.toArray(String[]::new));
  }
}
