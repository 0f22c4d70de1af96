// SPDX-License-Identifier: Apache-2.0
package io.eie.testbench.system;

import static org.assertj.core.api.Assertions.assertThat;

import io.eie.common.SearchPath;
import io.eie.common.ToolProcess;
import io.eie.generator.config.EieConfig;
import io.eie.generator.config.HostBus;
import io.eie.generator.config.Preset;
import io.eie.generator.emit.RtlDesign;
import io.eie.generator.hdl.Emission;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Every bus with four-state logic (Icarus Verilog): memories and registers without reset hold X at
 * the beginning. No handshake, response, ID, interrupt, idle output or stream output is ever X, nor
 * is what is read of words that were written. A network is loaded, run and read, with refused
 * accesses, an abort and a reset in between.
 */
class FourStateTest {
  private static final long TIMEOUT_SECONDS = 120;

  @TempDir Path place;

  private List<String> simulate(HostBus bus, String fault, String replacement)
      throws IOException, InterruptedException {
    Assumptions.assumeTrue(
        SearchPath.ofProcess().find("iverilog").isPresent(), "iverilog is not installed");
    EieConfig config = Preset.TINY4.config().toBuilder().hostBus(bus).streams(true).build();
    FourStateScript script = FourStateScript.of(config);
    List<String> command =
        new ArrayList<>(List.of("iverilog", "-g2012", "-s", "bench", "-o", "b.vvp"));
    boolean planted = fault.isEmpty();
    for (Emission.SourceFile file : RtlDesign.of(config).sources()) {
      boolean ofBus = file.moduleName().startsWith("EieAxi");
      String text =
          ofBus && !fault.isEmpty() ? file.text().replace(fault, replacement) : file.text();
      planted |= !text.equals(file.text());
      Files.writeString(place.resolve(file.fileName()), text);
      command.add(file.fileName());
    }
    assertThat(planted).as("the fault is in the text").isTrue();
    Files.write(place.resolve("steps.hex"), script.lines());
    Files.writeString(place.resolve("bench.v"), FourStateBench.text(config, script.lines().size()));
    command.add("bench.v");
    assertThat(run(command)).isEmpty();
    return run(List.of("vvp", "-n", "b.vvp"));
  }

  private List<String> run(List<String> command) throws IOException, InterruptedException {
    Process process = ToolProcess.of(command, place).redirectErrorStream(true).start();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor(TIMEOUT_SECONDS, TimeUnit.SECONDS)).isTrue();
    assertThat(process.exitValue()).as(said).isZero();
    return said.lines().toList();
  }

  @ParameterizedTest
  @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "NATIVE")
  void noOutputIsEverUnknown(HostBus bus) throws IOException, InterruptedException {
    assertThat(simulate(bus, "", "")).containsExactly("0 errors");
  }

  @Test
  void aRegisterWithoutResetIsFound() throws IOException, InterruptedException {
    assertThat(simulate(HostBus.AXI4, "released_q <= 1'b0;", ""))
        .anyMatch(line -> line.startsWith("X on an output"));
  }
}
