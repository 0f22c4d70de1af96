// SPDX-License-Identifier: Apache-2.0
package io.eie.cli.regress;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.eie.cli.option.OutputOptions;
import io.eie.cli.output.ExitCode;
import io.eie.common.AtomicFile;
import io.eie.common.EnvironmentException;
import io.eie.common.FailureReason;
import io.eie.common.JsonText;
import io.eie.common.quote.ShellText;
import io.eie.sim.regress.plan.PlanFile;
import io.eie.sim.regress.plan.RegressionCase;
import io.eie.sim.regress.report.JUnitXml;
import io.eie.sim.regress.report.RegressionReport;
import io.eie.sim.regress.report.ReportPage;
import io.eie.sim.regress.run.JoinedResults;
import io.eie.sim.regress.run.Shard;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** The folder of results: writes the reports beside them. */
record ResultFolder(Path folder) {
  /** Names of the reports, in front of their kind; a shard has its own. */
  private static final String REPORT = "report";

  /** The folder, which is made if it does not exist. */
  static ResultFolder of(Path folder) {
    try {
      Files.createDirectories(folder);
    } catch (IOException e) {
      throw new EnvironmentException(
          folder + " must be a folder for the results, failed: " + FailureReason.of(e), e);
    }
    return new ResultFolder(folder);
  }

  /**
   * Writes and prints the report of a shard.
   *
   * @return the exit code
   */
  int report(
      PlanFile.Stored stored,
      JoinedResults results,
      Shard shard,
      VerilogOptions verilog,
      OutputOptions output) {
    Set<String> configurations = new HashSet<>(shard.configurations(stored.plan()));
    List<RegressionCase> cases =
        stored.plan().cases().stream()
            .filter(one -> configurations.contains(one.configuration()))
            .toList();
    String command = "eie regress replay %s --plan %s%s --out %s";
    RegressionReport report =
        RegressionReport.of(
            stored,
            results,
            shard.toString(),
            cases,
            id ->
                String.format(
                    Locale.ROOT,
                    command,
                    id,
                    ShellText.word(stored.file().toString()),
                    verilog.text(),
                    ShellText.word(folder.resolve(id).toString())));
    String name = shard.count() == 1 ? REPORT : REPORT + "-" + shard.index() + "of" + shard.count();
    write(name + ".json", JsonText.of(new ObjectMapper().valueToTree(report)));
    write(name + ".xml", JUnitXml.of(report, results));
    write(name + ".html", ReportPage.of(report));
    output.print(report, RegressionText.of(report, folder.resolve(name + ".html")));
    return report.passes() ? ExitCode.SUCCESS : ExitCode.CHECK_FAILED;
  }

  private void write(String name, String text) {
    AtomicFile.write(
        folder.resolve(name), file -> file.write(text.getBytes(StandardCharsets.UTF_8)));
  }
}
