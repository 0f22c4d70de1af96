// SPDX-License-Identifier: Apache-2.0
package io.eie.sim.run;

import static org.assertj.core.api.Assertions.assertThat;

import io.eie.sim.run.InstalledTools.Tool;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InstalledToolsTest {
  @TempDir private Path folder;

  @Test
  void aMissingToolIsListedWithItsPackage() throws IOException {
    program("verilator", "echo 'Verilator 5.006 2023-01-22'; echo more");

    InstalledTools installed = find();

    assertThat(installed.tools().get(0))
        .isEqualTo(
            new Tool(
                "verilator",
                "Verilator 5.006 2023-01-22",
                "demo or simulate --engine rtl",
                "verilator"));
    assertThat(installed.missing())
        .extracting(Tool::debianPackage)
        .containsExactly(
            "g++",
            "make",
            "zlib1g-dev",
            "iverilog",
            "yosys",
            "yosys",
            "opensta",
            "nextpnr-ice40",
            "fpga-icestorm");
    assertThat(installed.canSimulate()).isFalse();
  }

  @Test
  void aSimulationNeedsNoSynthesisTool() throws IOException {
    program("verilator", "echo Verilator");
    program("g++", "echo g++");
    program("make", "echo make");

    assertThat(find().canSimulate()).isTrue();
  }

  @Test
  void aToolThatFailsIsMissing() throws IOException {
    program("verilator", "echo 'cannot open shared object file'; exit 127");

    assertThat(find().tools().get(0).found()).isFalse();
  }

  @Test
  void aFileThatIsNoProgramIsMissing() throws IOException {
    program("verilator", "");
    Files.write(folder.resolve("verilator"), new byte[] {0x7f, 'E', 'L', 'F'});

    assertThat(find().tools().get(0).found()).isFalse();
  }

  @Test
  void aHeaderCountsByItsFile() throws IOException {
    Path header = Files.createFile(folder.resolve("zlib.h"));

    assertThat(find().tools().get(3).version()).isEqualTo(header.toString());
  }

  private InstalledTools find() {
    return InstalledTools.find(List.of(folder.resolve("absent"), folder), List.of(folder));
  }

  private void program(String name, String script) throws IOException {
    Path file = Files.writeString(folder.resolve(name), "#!/bin/sh\n" + script + "\n");
    assertThat(file.toFile().setExecutable(true)).isTrue();
  }
}
