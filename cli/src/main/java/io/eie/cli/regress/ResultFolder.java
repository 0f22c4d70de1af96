// SPDX-License-Identifier: Apache-2.0
package io.eie.cli.regress;

import io.eie.cli.option.OutputOptions;
import io.eie.cli.output.ExitCode;
import io.eie.common.EnvironmentException;
import io.eie.common.FailureReason;
import io.eie.sim.regress.plan.PlanFile;
import io.eie.sim.regress.run.JoinedResults;
import io.eie.sim.regress.run.Shard;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The folder of results. */
record ResultFolder(Path folder) {
  static ResultFolder of(Path folder) {
    try {
      Files.createDirectories(folder);
    } catch (IOException e) {
      throw new EnvironmentException(
          folder + " must be a folder for the results, failed: " + FailureReason.of(e), e);
    }
    return new ResultFolder(folder);
  }

  int report(
      PlanFile.Stored stored,
      JoinedResults results,
      Shard shard,
      VerilogOptions verilog,
      OutputOptions output) {
    output.print(
        results,
        results.results().stream()
                .filter(r -> r.failed())
                .map(Object::toString)
                .collect(java.util.stream.Collectors.joining("\n"))
            + "\n"
            + results.results().size()
            + " results, "
            + results.missing().size()
            + " missing");
    return ExitCode.SUCCESS;
  }
}
