// SPDX-License-Identifier: Apache-2.0
package io.eie.testbench.icarus;

import static org.assertj.core.api.Assertions.assertThat;

import io.eie.common.SmokeShard;
import io.eie.generator.config.EieConfig;
import io.eie.generator.config.HostBus;
import io.eie.generator.config.Preset;
import io.eie.generator.emit.RtlDesign;
import io.eie.generator.hdl.Emission;
import io.eie.sim.testbench.VerilogTestbench;
import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
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
  @TempDir Path place;

  private IcarusRun.Said simulate(HostBus bus, String fault, String replacement)
      throws IOException, InterruptedException {
    EieConfig config = Preset.TINY4.config().toBuilder().hostBus(bus).streams(true).build();
    RtlDesign design = RtlDesign.of(config);
    Map<String, String> verilog = new LinkedHashMap<>();
    boolean planted = fault.isEmpty();
    for (Emission.SourceFile file : design.sources()) {
      boolean ofBus = file.moduleName().startsWith("EieAxi");
      String text =
          ofBus && !fault.isEmpty() ? file.text().replace(fault, replacement) : file.text();
      planted |= !text.equals(file.text());
      verilog.put(file.fileName(), text);
    }
    assertThat(planted).as("the fault is in the text").isTrue();
    Map<String, String> testbench =
        VerilogTestbench.files(
            config, design.emission(), FourStateScript.of(config), "Refusals, an abort, a reset.");
    return IcarusRun.of(place, design.topName(), testbench, verilog);
  }

  @SmokeShard(of = 2)
  @ParameterizedTest
  @EnumSource
  void noOutputIsEverUnknown(HostBus bus) throws IOException, InterruptedException {
    IcarusRun.Said said = simulate(bus, "", "");
    assertThat(said.lines()).singleElement().asString().startsWith("PASS: ");
    assertThat(said.passed()).isTrue();
  }

  @Test
  void aRegisterWithoutResetIsFound() throws IOException, InterruptedException {
    IcarusRun.Said said = simulate(HostBus.AXI4, "released_q <= 1'b0;", "");
    assertThat(said.lines()).anyMatch(line -> line.contains("X on output s_axi_awready"));
    assertThat(said.verdict()).startsWith("FAIL: ");
    assertThat(said.passed()).isFalse();
  }
}
