// SPDX-License-Identifier: Apache-2.0
package io.eie.flow.synth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.eie.common.EnvironmentException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SynthesisToolsTest {
  @TempDir private Path folder;

  @Test
  void missingToolsAreNamedWithTheCommandThatInstallsThem() throws IOException {
    assertThatThrownBy(() -> SynthesisTools.on(folder.toString()))
        .isInstanceOf(EnvironmentException.class)
        .hasMessage(
            "PATH must hold yosys and yosys-abc and sta (they synthesize and time the design), was without yosys and yosys-abc and sta;"
                + " on Debian: sudo apt-get install --no-install-recommends yosys opensta");

    program("yosys", "");

    assertThatThrownBy(() -> SynthesisTools.on(folder + ":"))
        .hasMessage(
            "PATH must hold yosys and yosys-abc and sta (they synthesize and time the design), was without yosys-abc and sta;"
                + " on Debian: sudo apt-get install --no-install-recommends yosys opensta");

    program("yosys-abc", "");

    assertThatThrownBy(() -> SynthesisTools.on(folder + ":"))
        .hasMessage(
            "PATH must hold yosys and yosys-abc and sta (they synthesize and time the design), was without sta;"
                + " on Debian: sudo apt-get install --no-install-recommends opensta");
  }

  @Test
  void anExitCodeIsAFailure() throws IOException {
    SynthesisTools tools = tools("echo one; echo two >&2; exit 3", "");

    assertThatThrownBy(() -> tools.yosys(folder, "script"))
        .isInstanceOf(EnvironmentException.class)
        .hasMessage("synthesis must succeed, yosys ended with code 3 and printed:\none\ntwo");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Error: netlist.v, line 89332 syntax error, unexpected {, expecting ID.",
        "Warning: netlist.v line 3, module SramBank4x2 not found.  Creating black box for u_bank.",
        "Warning: netlist.v line 4, u_bank port data not found.",
        "Error: Topp is not a verilog module.",
      })
  void anErrorIsAFailureWhateverTheExitCodeSays(String said) throws IOException {
    SynthesisTools tools = tools("", "echo before; echo '" + said + "'; echo after; exit 0");

    assertThatThrownBy(() -> tools.sta(folder, "script"))
        .isInstanceOf(EnvironmentException.class)
        .hasMessage("timing must succeed, sta ended with code 0 and printed:\n" + said);
  }

  @Test
  void whatAToolSaysIsReturned() throws IOException {
    SynthesisTools tools = tools("echo \"$@\"", "echo \"worst slack 1\"; cat");

    assertThat(tools.yosys(folder, "script")).isEqualTo("-q script\n");
    assertThat(tools.sta(folder, "script")).isEqualTo("worst slack 1\n");
  }

  @Test
  void versionsAreAsked() throws IOException {
    SynthesisTools tools = tools("echo Yosys 0.23", "echo 2.0.17");

    assertThat(tools.versions())
        .containsEntry("yosys", "Yosys 0.23")
        .containsEntry("sta", "2.0.17");
    assertThat(tools.abcVersion()).isEqualTo("-s -q version");
  }

  @Test
  void aProgramThatDoesNotStartIsTold() throws IOException {
    SynthesisTools tools = tools("", "");
    Files.writeString(folder.resolve("yosys"), "#!/nowhere/sh\n");

    assertThatThrownBy(() -> tools.yosys(folder, "script"))
        .isInstanceOf(EnvironmentException.class)
        .hasMessageStartingWith("synthesis must run, yosys failed to: ");
  }

  @Test
  void abcThatFailsIsTold() throws IOException {
    SynthesisTools tools = tools("", "");

    assertThat(tools.abcWithin(folder, "cec a b", 60)).hasValue("-s -q cec a b\n");

    program("yosys-abc", "echo Assertion failed; exit 134");

    assertThatThrownBy(() -> tools.abcWithin(folder, "cec a b", 60))
        .isInstanceOf(EnvironmentException.class)
        .hasMessage(
            "the proof must succeed, yosys-abc ended with code 134 and printed:\nAssertion failed");
  }

  private SynthesisTools tools(String yosys, String sta) throws IOException {
    program("yosys", yosys);
    program("yosys-abc", "echo \"$@\"");
    program("sta", sta);
    return SynthesisTools.on(folder.toString());
  }

  private void program(String name, String script) throws IOException {
    Path file = Files.writeString(folder.resolve(name), "#!/bin/sh\n" + script + "\n");
    assertThat(file.toFile().setExecutable(true)).isTrue();
  }
}
