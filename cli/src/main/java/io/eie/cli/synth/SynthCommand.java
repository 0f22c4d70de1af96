// SPDX-License-Identifier: Apache-2.0
package io.eie.cli.synth;

import io.eie.cli.option.ConfigurationOptions;
import io.eie.cli.option.NamedFiles;
import io.eie.cli.option.OutputOptions;
import io.eie.cli.output.ExitCode;
import io.eie.cli.output.TerminalProgress;
import io.eie.common.UserException;
import io.eie.flow.equivalence.EquivalenceCheck;
import io.eie.flow.equivalence.EquivalenceResult;
import io.eie.flow.equivalence.GateLevelFolder;
import io.eie.flow.synth.ConditionChoices;
import io.eie.flow.synth.ElementScaling;
import io.eie.flow.synth.Synthesis;
import io.eie.flow.synth.SynthesisResult;
import io.eie.flow.synth.SynthesisResultFile;
import io.eie.flow.synth.SynthesizedDesign;
import io.eie.generator.config.EieConfig;
import io.eie.generator.emit.RtlFolder;
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
      "Maps a design to gates with Yosys and times them with OpenSTA, before placement: area "
          + "of every module, critical paths, clock frequency. The area excludes the memories; paths "
          + "through them are timed.",
      "Exit code 1 when area or frequency is more than 3 %% worse than --baseline, or when a "
          + "design of --scaling loses more than 5 %% of the smallest one's frequency, or when "
          + "--equivalence does not prove every module equal."
    },
    footer = {
      "",
      "Example:",
      "  eie synth --preset paper64 --liberty nangate45_typ.lib --report paper64.json"
    })
public final class SynthCommand implements Callable<Integer> {
  @Mixin private ConfigurationOptions configuration;
  @Mixin private SynthesisOptions conditions;

  @Option(
      names = "--liberty",
      paramLabel = "L",
      description =
          "Liberty file of the standard cells (default: Debian's OSU cells for 0.18 um, package "
              + "qflow-tech-osu018).")
  private Path liberty;

  @Option(
      names = "--top",
      paramLabel = "MODULE",
      defaultValue = Synthesis.ELEMENT,
      description =
          "Module to synthesize, with its instances; Eie is the whole design (default: ${DEFAULT-VALUE}).")
  private String top;

  @Option(
      names = "--no-counters",
      description = "Synthesize without the performance counters, which eie generate includes.")
  private boolean noCounters;

  @Option(
      names = "--report",
      paramLabel = "F.json",
      description = "Write the results to this file as JSON.")
  private Path report;

  @Option(
      names = "--netlist",
      paramLabel = "DIR",
      description =
          "Write the netlist as a folder of Verilog for eie simulate --rtl: the whole design in gates (--top Eie), or "
              + "element 0 in gates among the Verilog of the others. A folder that eie wrote before is replaced.")
  private Path netlist;

  @Option(
      names = "--equivalence",
      description =
          "Prove the gates of every module equal to its Verilog; operator multipliers are "
              + "simulated instead.")
  private boolean equivalence;

  @Option(
      names = "--equivalence-report",
      paramLabel = "F.json",
      description = "Write the result of --equivalence.")
  private Path equivalenceReport;

  @Option(
      names = "--proof-limit",
      paramLabel = "S",
      description = "Time limit of --equivalence for a module, in seconds (default: 600).")
  private Integer proofLimit;

  @Option(
      names = "--baseline",
      paramLabel = "F.json",
      description = "Compare with the --report of an earlier run.")
  private Path baseline;

  @Option(
      names = "--renew",
      description = "Write this run to --baseline instead of comparing with it.")
  private boolean renew;

  @Option(
      names = "--scaling",
      paramLabel = "N,N,…",
      split = ",",
      description =
          "Synthesize the whole design with each of these numbers of elements, ascending, and compare their clocks.")
  private List<Integer> scaling;

  @Mixin private OutputOptions output;

  @Override
  public Integer call() {
    requireFitting();
    EieConfig config = configuration.resolve();
    NamedFiles files = new NamedFiles().reads("--liberty", liberty);
    configuration.name(files);
    files.reads("--baseline", renew ? null : baseline).writes("--report", report);
    files.writes("--equivalence-report", equivalenceReport);
    files.writes("--baseline", renew ? baseline : null).check();
    boolean compared = baseline != null && !renew;
    SynthesisResult before = compared ? SynthesisResultFile.read(baseline) : null;
    ConditionChoices wanted = conditions.choices();
    if (netlist != null) {
      GateLevelFolder.requireSimulated(top);
      RtlFolder.refuseWhatIsInTheWay(netlist);
    }
    if (noCounters) {
      config = config.toBuilder().performanceCounters(false).build();
    }
    if (scaling != null) {
      return scale(config, wanted);
    }
    SynthesisResult result;
    EquivalenceResult equal = null;
    try (TerminalProgress progress = output.progress()) {
      SynthesizedDesign design = Synthesis.with(liberty, wanted).design(config, top, progress);
      result = design.result();
      if (netlist != null) {
        progress.at("writing " + netlist);
        GateLevelFolder.write(design, netlist);
      }
      if (equivalence) {
        equal = EquivalenceCheck.of(design, proofSeconds(), progress);
      }
    }
    if (report != null) {
      SynthesisResultFile.write(result, report);
    }
    if (equivalenceReport != null) {
      EquivalenceText.write(equal, equivalenceReport);
    }
    if (renew) {
      SynthesisResultFile.write(result.withoutPaths(), baseline);
    }
    List<String> regressions = compared ? before.regressions(result) : List.of();
    String text = SynthesisText.of(result, regressions, compared);
    if (equal == null) {
      output.print(result, text);
    } else {
      output.print(EquivalenceText.document(result, equal), EquivalenceText.below(text, equal));
    }
    boolean well = regressions.isEmpty() && (equal == null || equal.equivalent());
    return well ? ExitCode.SUCCESS : ExitCode.CHECK_FAILED;
  }

  private int proofSeconds() {
    return proofLimit == null ? EquivalenceCheck.LIMIT_SECONDS : proofLimit;
  }

  private void requireFitting() {
    if (renew && baseline == null) {
      throw new UserException(
          "--renew must be used with --baseline (the file that it writes), was alone");
    }
    if (noCounters && netlist != null) {
      // It would be of another configuration than the models that were compiled for this one.
      throw new UserException(
          "--no-counters must be used without --netlist (the netlist is of the configuration as it is), had both");
    }
    if (scaling != null && baseline != null) {
      throw new UserException(
          "--scaling must be used without --baseline (it compares its designs with each other), had both");
    }
    if (scaling != null && (netlist != null || equivalence)) {
      throw new UserException(
          "--scaling must be used without --netlist and --equivalence (it makes several designs), had both");
    }
    if (!equivalence && (equivalenceReport != null || proofLimit != null)) {
      throw new UserException(
          "--equivalence-report and --proof-limit must be used with --equivalence (they are settings of the proof), were alone");
    }
    if (proofLimit != null && proofLimit < 1) {
      throw new UserException("--proof-limit must be at least 1 (in seconds), was " + proofLimit);
    }
  }

  private int scale(EieConfig config, ConditionChoices wanted) {
    ElementScaling measured;
    try (TerminalProgress progress = output.progress()) {
      measured = ElementScaling.measure(Synthesis.with(liberty, wanted), config, scaling, progress);
    }
    if (report != null) {
      SynthesisResultFile.write(ScalingText.document(measured), report);
    }
    output.print(ScalingText.document(measured), ScalingText.of(measured));
    return measured.losses().isEmpty() ? ExitCode.SUCCESS : ExitCode.CHECK_FAILED;
  }
}
