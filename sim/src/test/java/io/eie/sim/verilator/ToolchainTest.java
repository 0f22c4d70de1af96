// SPDX-License-Identifier: Apache-2.0
package io.eie.sim.verilator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.eie.common.EnvironmentException;
import io.eie.common.TerminalText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ToolchainTest {
  @TempDir private Path bin;

  private Path program(String name, String script) throws IOException {
    Path file = Files.writeString(bin.resolve(name), "#!/bin/sh\n" + script + "\n");
    return Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
  }

  @Test
  void whatIsMissingComesWithTheCommandThatInstallsIt() throws IOException {
    assertThatThrownBy(() -> Toolchain.on(bin.toString()))
        .isInstanceOf(EnvironmentException.class)
        .hasMessage(
            "PATH must hold verilator, g++ and make (they build the simulation), was without"
                + " verilator, verilator_coverage, g++, make; on Debian: apt-get install verilator"
                + " g++ make");
    program("verilator", "exit 0");
    program("verilator_coverage", "exit 0");
    program("make", "exit 0");
    assertThatThrownBy(() -> Toolchain.on(bin.toString()))
        .hasMessage(
            "PATH must hold verilator, g++ and make (they build the simulation), was without"
                + " g++; on Debian: apt-get install g++");
  }

  @Test
  void anOldVerilatorIsRefused() throws IOException {
    programs("echo 'Verilator 4.038 2020-07-11 rev v4.036'");
    assertThatThrownBy(() -> Toolchain.on(bin.toString()))
        .isInstanceOf(EnvironmentException.class)
        .hasMessage(
            "verilator must be version 5 or later (older ones order clock edges differently), was"
                + " \"Verilator 4.038 2020-07-11 rev v4.036\"");
  }

  @Test
  void aNewerVerilatorIsTaken() throws IOException {
    programs("echo 'Verilator 5.036 2025-04-27 rev v5.036'");
    Toolchain tools = Toolchain.on(bin.toString());
    assertThat(tools.verilatorVersion()).isEqualTo("Verilator 5.036 2025-04-27 rev v5.036");
    assertThat(tools.compiler()).isEqualTo(bin.resolve("g++"));
  }

  @Test
  void aToolThatFailsIsNamed() throws IOException {
    programs("echo 'no licence'; exit 7");
    assertThatThrownBy(() -> Toolchain.on(bin.toString()))
        .isInstanceOf(EnvironmentException.class)
        .hasMessage(
            bin.resolve("verilator") + " --version must answer, ended with code 7: no licence");
  }

  @Test
  void whatIsSaidToStandardErrorIsNoVersion() throws IOException {
    programs("echo 'perl: warning: Setting locale failed.' >&2; echo 'Verilator 5.036 x'");

    assertThat(Toolchain.on(bin.toString()).verilatorVersion()).isEqualTo("Verilator 5.036 x");
  }

  @Test
  void aVersionOfThousandsOfDigitsOrPartsIsRefusedInFewWords() throws IOException {
    for (String version :
        new String[] {
          "Verilator $(head -c 10000 /dev/zero | tr '\\0' '9').0",
          "Verilator 4$(head -c 10000 /dev/zero | tr '\\0' '.' | sed 's/[.]/.9/g')",
          "Verilator 5",
          "$(printf '\\033[2JVerilator \\033[31m5.0')"
        }) {
      programs("echo \"" + version + "\"");
      assertThatThrownBy(() -> Toolchain.on(bin + ":/" + version.hashCode()))
          .isInstanceOf(EnvironmentException.class)
          .hasMessageStartingWith("verilator must be version 5 or later")
          .satisfies(
              e -> {
                assertThat(e.getMessage()).hasSizeLessThan(400);
                assertThat(e.getMessage().codePoints().anyMatch(TerminalText::acts)).isFalse();
              });
    }
  }

  @Test
  void aVersionThatIsNoNumberIsRefused() throws IOException {
    programs("echo 'Verilator 99999999999999999999.1'");

    assertThatThrownBy(() -> Toolchain.on(bin.toString()))
        .isInstanceOf(EnvironmentException.class)
        .hasMessage(
            "verilator must be version 5 or later (older ones order clock edges differently), was"
                + " \"Verilator 99999999999999999999.1\"");
  }

  @Test
  void aFolderThatVerilatorDoesNotHaveIsTold() throws IOException {
    programs("echo 'Verilator 5.036 x'");
    Files.delete(bin.resolve("include"));

    assertThatThrownBy(() -> Toolchain.on(bin.toString()))
        .isInstanceOf(EnvironmentException.class)
        .hasMessage(
            "verilator must know its own folder (VERILATOR_ROOT names it, with the folder include"
                + " in it), was \""
                + bin
                + "\"");
  }

  @Test
  void theFirstErrorsAreShownBeforeWarnings() {
    String said =
        """
        %Warning-UNOPTFLAT: rtl/a.v:1:1: loop
        %Error: rtl/a.v:2:1: syntax error
        %Error: Exiting due to 1 error(s)
        """;
    assertThat(ToolRun.complaints(said)).isEqualTo("%Error: rtl/a.v:2:1: syntax error");
    assertThat(ToolRun.complaints("x.cpp:1:2: error: no\nmake: *** [x.o] Error 1"))
        .isEqualTo("x.cpp:1:2: error: no");
    assertThat(ToolRun.complaints("a\nb")).isEqualTo("a\nb");
    assertThat(ToolRun.complaints("fst.c:1:10: fatal error: zlib.h: No such file or directory"))
        .isEqualTo(
            "fst.c:1:10: fatal error: zlib.h: No such file or directory\n"
                + "zlib is needed to write waveforms; on Debian: apt-get install zlib1g-dev");
  }

  private void programs(String verilator) throws IOException {
    Files.createDirectories(bin.resolve("include"));
    program("verilator", "case $1 in --getenv) echo '" + bin + "';; *) " + verilator + ";; esac");
    program("verilator_coverage", "exit 0");
    program("make", "exit 0");
    program("g++", "echo 'g++ 12'");
  }
}
