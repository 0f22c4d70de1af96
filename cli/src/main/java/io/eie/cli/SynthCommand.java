package io.eie.cli;

import io.eie.generator.config.EieConfig;
import io.eie.testbench.synth.ConditionChoices;
import io.eie.testbench.synth.Synthesis;
import io.eie.testbench.synth.SynthesisResult;
import io.eie.testbench.synth.SynthesisResultFile;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Synthesizes a configuration and says what it costs and how fast it is. */
@Command(
    name = "synth",
    description = {
      "Maps a design to gates with Yosys and times them with OpenSTA, before placement: area of every module, critical"
          + " paths, clock frequency. The memories are left out of the area; paths through them count.",
      "Exit code 1 when area or frequency is more than 3 %% worse than --baseline."
    },
    footer = {
      "",
      "Example:",
      "  eie synth --preset paper64 --liberty nangate45_typ.lib --report paper64.json"
    })
final class SynthCommand implements Callable<Integer> {
  @Mixin private ConfigurationOptions configuration;
  @Mixin private SynthesisOptions conditions;

  @Option(
      names = "--liberty",
      paramLabel = "L",
      description =
          "The standard cells, a Liberty file (default: Debian's OSU cells for 0.18 um, package qflow-tech-osu018).")
  private Path liberty;

  @Option(
      names = "--top",
      paramLabel = "MODULE",
      defaultValue = Synthesis.ELEMENT,
      description =
          "The module to synthesize with all in it, Eie for the whole design (default: ${DEFAULT-VALUE}).")
  private String top;

  @Option(
      names = "--counters",
      description =
          "Keep the performance counters of the elements as the configuration has them; without it they are left out.")
  private boolean counters;

  @Option(names = "--report", paramLabel = "F.json", description = "Write the measures.")
  private Path report;

  @Option(
      names = "--baseline",
      paramLabel = "F.json",
      description = "Compare with the --report of an earlier run.")
  private Path baseline;

  @Mixin private OutputOptions output;

  @Override
  public Integer call() {
    EieConfig config = configuration.resolve();
    NamedFiles files = new NamedFiles().reads("--liberty", liberty).reads("--baseline", baseline);
    configuration.name(files);
    files.writes("--report", report).check();
    SynthesisResult before = baseline == null ? null : SynthesisResultFile.read(baseline);
    ConditionChoices wanted = conditions.choices();
    if (!counters) {
      config = config.toBuilder().performanceCounters(false).build();
    }
    SynthesisResult result;
    try (TerminalProgress progress = output.progress()) {
      result = Synthesis.with(liberty, wanted).run(config, top, progress);
    }
    if (report != null) {
      SynthesisResultFile.write(result, report);
    }
    List<String> regressions = before == null ? List.of() : before.regressions(result);
    output.print(result, SynthesisText.of(result, regressions, before != null));
    return regressions.isEmpty() ? ExitCode.WELL : ExitCode.CHECK_FAILED;
  }
}
