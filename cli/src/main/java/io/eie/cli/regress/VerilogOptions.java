// SPDX-License-Identifier: Apache-2.0
package io.eie.cli.regress;

import io.eie.common.UserException;
import io.eie.common.quote.ShellText;
import io.eie.sim.regress.run.ChangedVerilog;
import io.eie.sim.regress.run.CoveredVerilog;
import io.eie.sim.regress.run.GeneratedVerilog;
import io.eie.sim.regress.run.RegressionRtl;
import java.nio.file.Path;
import java.util.List;
import picocli.CommandLine.Option;

/** Which Verilog a regression runs. */
final class VerilogOptions {
  @Option(
      names = "--rtl",
      paramLabel = "DIR",
      description =
          "Run with the changes that you made in a folder of eie generate: the changed lines are carried over to every"
              + " configuration that has the lines they replace; others are skipped. Trust the folder as you trust a"
              + " program: Verilog can run commands and write files ($system).")
  private Path folder;

  /** The Verilog of every configuration. */
  RegressionRtl rtl() {
    return folder == null ? new GeneratedVerilog() : ChangedVerilog.of(folder);
  }

  /**
   * The same, with cover points or without.
   *
   * @throws UserException when changed Verilog is to have cover points
   */
  RegressionRtl rtl(boolean coverage) {
    if (coverage && folder != null) {
      throw new UserException(
          "--coverage must be given without --rtl (changed Verilog has no cover points), was given with it");
    }
    return coverage ? new CoveredVerilog() : rtl();
  }

  /** The option as words of a command, with an absolute path; empty where it was not given. */
  List<String> words() {
    return folder == null ? List.of() : List.of("--rtl", folder.toAbsolutePath().toString());
  }

  /** The option as it was given, with a blank before it; empty where it was not. */
  String text() {
    return folder == null ? "" : " --rtl " + ShellText.word(folder.toString());
  }
}
