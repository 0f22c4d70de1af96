// SPDX-License-Identifier: Apache-2.0
package io.eie.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.eie.cli.doctor.DoctorCommand;
import io.eie.sim.run.InstalledTools;
import io.eie.sim.run.InstalledTools.Tool;
import java.util.List;
import org.junit.jupiter.api.Test;

class DoctorCommandTest {
  private static final Tool VERILATOR =
      new Tool("verilator", "Verilator 5.006", "demo", "verilator");
  private static final Tool NO_MAKE = new Tool("make", null, "demo", "make");
  private static final Tool NO_YOSYS = new Tool("yosys", null, "scripts/test", "yosys");

  @Test
  void whatIsMissingIsFollowedByWhatItCostsAndTheCommand() {
    assertThat(DoctorCommand.text(new InstalledTools(List.of(VERILATOR, NO_MAKE, NO_YOSYS))))
        .isEqualTo(
            """
            verilator   Verilator 5.006
            make        missing; without it no demo
            yosys       missing; without it no scripts/test
            install what is missing: sudo apt-get install --no-install-recommends make yosys""");
  }

  @Test
  void nothingIsToBeInstalledWhenAllIsThere() {
    assertThat(DoctorCommand.text(new InstalledTools(List.of(VERILATOR))))
        .isEqualTo("verilator   Verilator 5.006");
  }

  @Test
  void theExitCodeSaysWhetherASimulationCanRun() throws Exception {
    CommandRun run = CommandRun.eie("doctor", "--json");

    JsonNode report = new ObjectMapper().readTree(run.out());
    assertThat(run.exitCode()).isEqualTo(report.get("simulates").asBoolean() ? 0 : 3);
    assertThat(report.get("tools"))
        .extracting(tool -> tool.get("name").asText())
        .containsExactly(
            "verilator",
            "g++",
            "make",
            "zlib",
            "iverilog",
            "yosys",
            "yosys-abc",
            "sta",
            "nextpnr-ice40",
            "icepack");
  }
}
