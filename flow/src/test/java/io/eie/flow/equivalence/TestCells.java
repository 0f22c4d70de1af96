// SPDX-License-Identifier: Apache-2.0
package io.eie.flow.equivalence;

import static org.assertj.core.api.Assumptions.assumeThat;

import io.eie.sim.run.InstalledTools;
import io.eie.sim.run.InstalledTools.Tool;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;

/** Real standard cells and the tools that use them; a test is skipped where they are absent. */
final class TestCells {
  private static final Path OSU = Path.of("/usr/share/qflow/tech/osu018/osu018_stdcells.lib");

  private TestCells() {}

  /** Debian's cells, which have no clock gate. */
  static Path osu018() {
    toolsAreThere();
    assumeThat(OSU).as("the package qflow-tech-osu018 is installed").exists();
    return OSU;
  }

  /** The cells for measuring that lie beside the project, with clock gates. */
  static Path nangate45() {
    toolsAreThere();
    String told = System.getProperty("eie.shared");
    Path root = Path.of("").toAbsolutePath();
    while (!Files.isDirectory(root.resolve("scripts"))) {
      root = root.getParent();
    }
    Path shared = told == null ? root.resolveSibling("shared") : Path.of(told);
    Path cells = shared.resolve("tech/nangate45_typ.lib.gz");
    assumeThat(cells).as("the cells for measuring are there").exists();
    return cells;
  }

  /** Yosys with its abc, OpenSTA and Verilator. */
  static void toolsAreThere() {
    assumeThat(
            InstalledTools.find().tools().stream()
                .filter(Tool::found)
                .map(Tool::name)
                .collect(Collectors.toSet()))
        .as("yosys, sta and verilator are installed")
        .contains("yosys", "sta", "verilator");
  }
}
