// SPDX-License-Identifier: Apache-2.0
package io.eie.cli.regress;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.eie.cli.option.ConfigurationOptions;
import io.eie.cli.option.NamedFiles;
import io.eie.cli.option.OutputOptions;
import io.eie.cli.output.ExitCode;
import io.eie.cli.output.TerminalProgress;
import io.eie.common.UserException;
import io.eie.generator.config.EieConfig;
import io.eie.sim.regress.plan.PlanFile;
import io.eie.sim.regress.plan.RegressionPlan;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Draws a plan. */
@Command(
    name = "plan",
    description =
        "Draws configurations and cases and writes them as a plan. Options of a configuration give the one that all cases"
            + " run on; without them every parameter is drawn.",
    footer = {
      "",
      "Example:",
      "  eie regress plan --seed 7 --cases 400 --configurations 20 -o plan.yaml"
    })
final class PlanCommand implements Callable<Integer> {
  @Option(
      names = "--seed",
      paramLabel = "S",
      defaultValue = "1",
      description = "Decides everything that is drawn (default: ${DEFAULT-VALUE}).")
  private long seed;

  @Option(
      names = "--cases",
      paramLabel = "N",
      defaultValue = "400",
      description = "How many cases (default: ${DEFAULT-VALUE}).")
  private int cases;

  @Option(
      names = "--configurations",
      paramLabel = "C",
      description = "How many configurations are drawn (default: one for every 20 cases).")
  private Integer configurations;

  @Option(
      names = "--most-elements",
      paramLabel = "N",
      defaultValue = "32",
      description =
          "Most processing elements of a drawn configuration (default: ${DEFAULT-VALUE}).")
  private int mostElements;

  @Option(
      names = "--matrix",
      paramLabel = "F",
      description =
          "A matrix of yours, of which some cases take one; any file that holds one layer. May be repeated.")
  private List<Path> matrices = List.of();

  @Option(
      names = {"-o", "--out"},
      paramLabel = "F.yaml",
      required = true,
      description = "Where the plan is written.")
  private Path out;

  @Mixin private ConfigurationOptions configuration;
  @Mixin private OutputOptions output;

  @Override
  public Integer call() {
    NamedFiles files = new NamedFiles();
    configuration.name(files);
    matrices.forEach(file -> files.reads("--matrix", file));
    files.writes("--out", out).check();
    Optional<EieConfig> given =
        configuration.given() ? Optional.of(configuration.resolve()) : Optional.empty();
    if (given.isPresent() && configurations != null && configurations != 1) {
      throw new UserException(
          "--configurations must be 1 where a configuration is given, was " + configurations);
    }
    int count = given.isPresent() ? 1 : Math.max(1, cases / 20);
    RegressionPlan.Request request =
        new RegressionPlan.Request(
            seed,
            cases,
            configurations == null ? count : configurations,
            mostElements,
            given,
            matrices.stream().map(file -> file.toAbsolutePath().toString()).toList(),
            out.toAbsolutePath().getParent());
    RegressionPlan plan;
    try (TerminalProgress progress = output.progress()) {
      plan = RegressionPlan.draw(request, progress);
    }
    PlanFile.write(
        plan,
        out,
        String.format(
            Locale.ROOT,
            "Regression of %d cases on %d configurations, drawn from seed %d.%nRun: eie regress run FILE",
            plan.cases().size(),
            plan.configurations().size(),
            seed));
    ObjectNode document = new ObjectMapper().createObjectNode();
    document.put("plan", out.toString());
    document.put("seed", seed);
    document.put("cases", plan.cases().size());
    document.put("configurations", plan.configurations().size());
    output.print(
        document,
        String.format(
            Locale.ROOT,
            "%s: %d cases on %d configurations",
            out,
            plan.cases().size(),
            plan.configurations().size()));
    return ExitCode.SUCCESS;
  }
}
