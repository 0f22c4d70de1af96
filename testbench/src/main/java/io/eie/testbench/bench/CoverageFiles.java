// SPDX-License-Identifier: Apache-2.0
package io.eie.testbench.bench;

import io.eie.sim.verilator.Coverage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;

/**
 * Where simulations leave their coverage, and which they collect.
 *
 * <p>System properties: {@value UnitDesign#COVERAGE} names the folder, {@value #TOGGLES} set to
 * {@code true} asks for toggles too, {@value #SYSTEM} set to {@code true} for the coverage of whole
 * accelerators too.
 */
public final class CoverageFiles {
  /** System property: {@code true} for toggle coverage. */
  public static final String TOGGLES = "eie.coverage.toggles";

  /** System property: {@code true} for the coverage of whole accelerators. */
  public static final String SYSTEM = "eie.coverage.system";

  private CoverageFiles() {}

  /** What benches of units count. */
  public static Coverage wanted() {
    if (System.getProperty(UnitDesign.COVERAGE) == null) {
      return Coverage.NONE;
    }
    return Boolean.getBoolean(TOGGLES) ? Coverage.TOGGLE : Coverage.LINE;
  }

  /** What simulations of whole accelerators count. */
  public static Coverage wantedOfSystems() {
    return Boolean.getBoolean(SYSTEM) ? wanted() : Coverage.NONE;
  }

  /**
   * A new file in the folder.
   *
   * @param design whose coverage it gets
   */
  public static Path next(String design) {
    try {
      Path folder = Files.createDirectories(Path.of(System.getProperty(UnitDesign.COVERAGE)));
      return folder.resolve(design + "-" + UUID.randomUUID() + ".dat");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
