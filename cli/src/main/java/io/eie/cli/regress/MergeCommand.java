// SPDX-License-Identifier: Apache-2.0
package io.eie.cli.regress;

import io.eie.cli.option.OutputOptions;
import io.eie.common.EnvironmentException;
import io.eie.common.FailureReason;
import io.eie.common.UserException;
import io.eie.sim.regress.plan.PlanFile;
import io.eie.sim.regress.run.JoinedResults;
import io.eie.sim.regress.run.Shard;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Joins the results of shards. */
@Command(
    name = "merge",
    description = {
      "Joins the results of shards and reports on the whole plan. Results of another plan or of other Verilog, and results"
          + " of one case that disagree, are refused.",
      "Exit code 1 when a case failed or has no result."
    },
    footer = {"", "Example:", "  eie regress merge results --plan plan.yaml --out merged"})
final class MergeCommand implements Callable<Integer> {
  @Parameters(
      paramLabel = "RESULTS",
      arity = "1..*",
      description = "Files results-*.jsonl, or folders that hold them.")
  private List<Path> results;

  @Option(names = "--plan", paramLabel = "PLAN", required = true, description = "The plan.")
  private Path plan;

  @Option(
      names = "--out",
      paramLabel = "DIR",
      required = true,
      description = "Folder of the reports; it is made if it does not exist.")
  private Path out;

  @Mixin private VerilogOptions verilog;
  @Mixin private OutputOptions output;

  @Override
  public Integer call() {
    PlanFile.Stored stored = PlanFile.read(plan);
    JoinedResults joined = JoinedResults.of(stored, files());
    return ResultFolder.of(out).report(stored, joined, Shard.ALL, verilog, output);
  }

  private List<Path> files() {
    List<Path> files = new ArrayList<>();
    for (Path path : results) {
      if (!Files.isDirectory(path)) {
        files.add(path);
        continue;
      }
      List<Path> found = new ArrayList<>();
      try (DirectoryStream<Path> entries = Files.newDirectoryStream(path, "results-*.jsonl")) {
        entries.forEach(found::add);
      } catch (IOException e) {
        throw new EnvironmentException(
            path + " must be readable, failed: " + FailureReason.of(e), e);
      }
      if (found.isEmpty()) {
        throw new UserException(path + " must hold results-*.jsonl (of eie regress run), had none");
      }
      Collections.sort(found);
      files.addAll(found);
    }
    return files;
  }
}
