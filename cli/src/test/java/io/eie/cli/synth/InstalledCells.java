// SPDX-License-Identifier: Apache-2.0
package io.eie.cli.synth;

import static org.assertj.core.api.Assumptions.assumeThat;

import io.eie.sim.run.InstalledTools;
import java.nio.file.Files;
import java.nio.file.Path;

/** The cells and tools of synthesis on this machine. */
final class InstalledCells {
  private InstalledCells() {}

  static final Path DEFAULT = Path.of("/usr/share/qflow/tech/osu018/osu018_stdcells.lib");

  /** The default cells, or those that were shared for measuring. */
  static Path someCells() {
    Path root = Path.of("").toAbsolutePath();
    while (!Files.isDirectory(root.resolve("scripts"))) {
      root = root.getParent();
    }
    String told = System.getProperty("eie.shared");
    Path shared = told == null ? root.resolve("../shared") : Path.of(told);
    Path measuring = shared.resolve("tech/nangate45_typ.lib.gz");
    Path cells = Files.exists(DEFAULT) ? DEFAULT : measuring;
    assumeThat(cells).as("there are real cells here").exists();
    return cells;
  }

  static void toolsAreThere() {
    assumeThat(InstalledTools.find().missing())
        .as("yosys and sta are installed")
        .extracting(InstalledTools.Tool::name)
        .doesNotContain("yosys", "sta");
  }
}
