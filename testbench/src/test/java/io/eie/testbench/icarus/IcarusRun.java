// SPDX-License-Identifier: Apache-2.0
package io.eie.testbench.icarus;

import static org.assertj.core.api.Assertions.assertThat;

import io.eie.common.SearchPath;
import io.eie.common.ToolProcess;
import io.eie.sim.testbench.VerilogTestbench;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Assumptions;

/** A testbench and a design in Icarus Verilog. */
final class IcarusRun {
  private static final long TIMEOUT_SECONDS = 300;

  private IcarusRun() {}

  /**
   * What a run said.
   *
   * @param passed whether it ended as a run without an error does
   */
  record Said(boolean passed, List<String> lines) {
    /** The line of the verdict; nothing when there is none. */
    String verdict() {
      return lines.stream().filter(line -> line.matches("(PASS|FAIL): .*")).findFirst().orElse("");
    }
  }

  /**
   * Compiles and runs; the test is skipped where there is no Icarus.
   *
   * @param testbench files of the testbench by name
   * @param verilog files of the design by name
   * @param options of the run, as in {@code +seed=2}
   */
  static Said of(
      Path place,
      String designTop,
      Map<String, String> testbench,
      Map<String, String> verilog,
      String... options)
      throws IOException, InterruptedException {
    Assumptions.assumeTrue(
        SearchPath.ofProcess().find("iverilog").isPresent(), "iverilog is not installed");
    List<String> command = new ArrayList<>(List.of("iverilog", "-g2012", "-o", "testbench.vvp"));
    command.addAll(List.of("-s", VerilogTestbench.topName(designTop), VerilogTestbench.FILE));
    for (Map.Entry<String, String> file : testbench.entrySet()) {
      Files.writeString(place.resolve(file.getKey()), file.getValue());
    }
    for (Map.Entry<String, String> file : verilog.entrySet()) {
      Files.writeString(place.resolve(file.getKey()), file.getValue());
      command.add(file.getKey());
    }
    Said compiled = run(place, command);
    assertThat(compiled.lines()).isEmpty();
    List<String> simulation = new ArrayList<>(List.of("vvp", "-n", "testbench.vvp"));
    simulation.addAll(List.of(options));
    return run(place, simulation);
  }

  private static Said run(Path place, List<String> command)
      throws IOException, InterruptedException {
    Process process = ToolProcess.of(command, place).redirectErrorStream(true).start();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor(TIMEOUT_SECONDS, TimeUnit.SECONDS)).isTrue();
    return new Said(process.exitValue() == 0, said.lines().toList());
  }
}
