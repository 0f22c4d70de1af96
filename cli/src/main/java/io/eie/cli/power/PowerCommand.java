// SPDX-License-Identifier: Apache-2.0
package io.eie.cli.power;

import io.eie.cli.option.ConfigurationOptions;
import io.eie.cli.option.ModelOptions;
import io.eie.cli.option.NamedFiles;
import io.eie.cli.option.OutputOptions;
import io.eie.cli.output.ExitCode;
import io.eie.cli.output.TerminalProgress;
import io.eie.common.UserException;
import io.eie.compiler.read.InputVectors;
import io.eie.flow.power.ElementGates;
import io.eie.flow.power.ElementPower;
import io.eie.flow.synth.ConditionChoices;
import io.eie.flow.synth.Synthesis;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Power of one element in gates while the design computes a network. */
@Command(
    name = "power",
    description =
        "Synthesizes a processing element, simulates it in gates among the Verilog of the others, and computes its power from the"
            + " transitions of every net and the energies of the Liberty file, before placement and without glitches. Exit code 1 when"
            + " the gates compute other values or cycles than both models.",
    footer = {
      "",
      "Example:",
      "  eie power fc8.npy --preset eie64 --input activations.npy --liberty nangate45_typ.lib"
    })
public final class PowerCommand implements Callable<Integer> {
  @Parameters(
      paramLabel = "MODEL",
      description =
          "Compiled model F.eie, or a network: .onnx, .safetensors, .npy, .npz, .mtx, .smtx, .yaml, .net.")
  private Path file;

  @Mixin private ConfigurationOptions configuration;
  @Mixin private ModelOptions model;

  @Option(
      names = "--input",
      paramLabel = "X",
      required = true,
      description =
          "Input vectors: .npy (one, or one per row), .npz, .mtx, .csv, .txt or idx images.")
  private Path input;

  @Option(
      names = "--liberty",
      paramLabel = "L",
      description =
          "Liberty file of the standard cells (default: Debian's OSU cells for 0.18 um, package "
              + "qflow-tech-osu018).")
  private Path liberty;

  @Option(
      names = "--clock",
      paramLabel = "MHZ",
      description = "Clock of the power in milliwatts (default: the clock of the synthesis).")
  private Double clock;

  @Mixin private OutputOptions output;

  @Override
  public Integer call() {
    if (clock != null && !(clock > 0)) {
      throw new UserException("--clock must be a positive number of megahertz, was " + clock);
    }
    NamedFiles files = new NamedFiles().reads("MODEL", file).reads("--input", input);
    model.name(files.reads("--liberty", liberty));
    configuration.name(files);
    files.check();
    ElementPower power;
    try (TerminalProgress progress = output.progress()) {
      progress.at("reading " + input);
      InputVectors inputs = model.inputs(input);
      ModelOptions.LoadedModel loaded = model.model(file, configuration, inputs);
      loaded.notes().forEach(output::note);
      loaded.warnings().forEach(output::warn);
      Synthesis synthesis = Synthesis.with(liberty, ConditionChoices.NONE);
      try (ElementGates gates = ElementGates.of(synthesis, loaded.model().config(), progress)) {
        power = gates.power(loaded.model(), loaded.vectors(inputs), progress);
      }
    }
    double mhz = clock == null ? power.synthesis().fmaxMHz() : clock;
    PowerText text = new PowerText(power, mhz);
    output.print(text.document(), text.text());
    if (!power.outcome().agrees()) {
      output.warn(
          "the gates must compute what both models say, did not: "
              + power
                  .outcome()
                  .fault()
                  .orElse(power.outcome().report().mismatches() + " values or counts differ"));
      return ExitCode.CHECK_FAILED;
    }
    return ExitCode.SUCCESS;
  }
}
