// SPDX-License-Identifier: Apache-2.0
package io.eie.cli.regress;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.eie.cli.option.NamedFiles;
import io.eie.cli.option.OutputOptions;
import io.eie.cli.output.ExitCode;
import io.eie.cli.output.TerminalProgress;
import io.eie.common.UserException;
import io.eie.common.quote.ShellText;
import io.eie.sim.regress.plan.PlanFile;
import io.eie.sim.regress.plan.RegressionCase;
import io.eie.sim.regress.plan.RegressionPlan;
import io.eie.sim.regress.run.RegressionRtl;
import io.eie.sim.regress.shrink.Shrinker;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Makes a failing case small. */
@Command(
    name = "shrink",
    description = {
      "Makes a failing case smaller as long as it fails in the same way: network, inputs, host and configuration.",
      "The result is a plan of one case, with everything listed: it replays without the plan, and it stays as a test where"
          + " the suite finds it (testbench/src/test/resources/regress)."
    },
    footer = {"", "Example:", "  eie regress shrink c03-11 --plan plan.yaml --out c03-11.yaml"})
final class ShrinkCommand implements Callable<Integer> {
  private static final int LONGEST = 86_400;

  @Parameters(paramLabel = "ID", description = "The case.")
  private String id;

  @Option(names = "--plan", paramLabel = "PLAN", required = true, description = "The plan.")
  private Path plan;

  @Option(
      names = "--out",
      paramLabel = "F.yaml",
      required = true,
      description = "Where the small case is written.")
  private Path out;

  @Option(
      names = "--time-limit",
      paramLabel = "S",
      defaultValue = "600",
      description = "Seconds after which no further step is tried (default: ${DEFAULT-VALUE}).")
  private int timeLimit;

  @Mixin private VerilogOptions verilog;
  @Mixin private OutputOptions output;

  @Override
  public Integer call() {
    if (timeLimit < 1 || timeLimit > LONGEST) {
      throw new UserException("--time-limit must lie in 1.." + LONGEST + " (s), was " + timeLimit);
    }
    new NamedFiles().reads("--plan", plan).writes("--out", out).check();
    PlanFile.Stored stored = PlanFile.read(plan);
    RegressionCase one = stored.plan().named(id);
    RegressionRtl rtl = verilog.rtl();
    Shrinker.Shrunk shrunk;
    try (TerminalProgress progress = output.progress()) {
      shrunk =
          new Shrinker(rtl, stored.folder(), timeLimit, progress)
              .shrink(one, stored.plan().config(one));
    }
    Shrinker.Failing small = shrunk.to();
    RegressionPlan result =
        new RegressionPlan(
            stored.plan().seed(),
            Map.of(one.configuration(), small.config()),
            List.of(small.one()));
    PlanFile.write(
        result,
        out,
        String.format(
            Locale.ROOT,
            "Shrunk from case %s of a plan drawn from seed %d.%nFailed with Verilog '%s': %s",
            id,
            stored.plan().seed(),
            rtl.name(),
            small.result().bucket()));
    String replay =
        String.format(
            Locale.ROOT,
            "eie regress replay %s --plan %s%s --out %s",
            id,
            ShellText.word(out.toString()),
            verilog.text(),
            ShellText.word(out.resolveSibling(id).toString()));
    output.print(document(shrunk, replay), text(shrunk, replay));
    return ExitCode.SUCCESS;
  }

  private ObjectNode document(Shrinker.Shrunk shrunk, String replay) {
    ObjectNode document = new ObjectMapper().createObjectNode();
    document.put("case", id);
    document.put("file", out.toString());
    document.put("from", shrunk.from().size());
    document.put("to", shrunk.to().size());
    document.put("elements", shrunk.to().config().processingElements());
    document.put("tries", shrunk.tries());
    document.put("complete", shrunk.complete());
    document.put("bucket", shrunk.to().result().bucket());
    document.put("replay", replay);
    return document;
  }

  private String text(Shrinker.Shrunk shrunk, String replay) {
    Shrinker.Failing from = shrunk.from();
    Shrinker.Failing to = shrunk.to();
    return String.format(
        Locale.ROOT,
        "%s: %s in %d layers on %d elements, was %s in %d layers on %d elements (%d cases run%s)%n%s%n  %s",
        out,
        to.size(),
        to.one().layers().size(),
        to.config().processingElements(),
        from.one().layers().get(0).file() == null ? from.size() : "a file",
        from.one().layers().size(),
        from.config().processingElements(),
        shrunk.tries(),
        shrunk.complete() ? "" : "; the time was not enough to try every step",
        to.result().difference() == null
            ? to.result().message()
            : to.result().difference().sentence(),
        replay);
  }
}
