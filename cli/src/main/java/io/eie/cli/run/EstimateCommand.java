// SPDX-License-Identifier: Apache-2.0
package io.eie.cli.run;

import io.eie.cli.option.EnergyTables;
import io.eie.cli.option.OutputOptions;
import io.eie.generator.estimate.EnergyTable;
import io.eie.sim.run.Engine;
import io.eie.sim.run.GeneratedRtl;
import io.eie.sim.run.Loading;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Predicts values and cycles without any tool but Java. */
@Command(
    name = "estimate",
    description =
        "Computes the outputs and predicts the cycles of a model without simulating the hardware; needs no Verilator.",
    footer = {
      "",
      "Example:",
      "  eie estimate fc8.npy --bias bias.npy --pes 128 --input activations.npy"
    })
public final class EstimateCommand implements Callable<Integer> {
  @Mixin private RunOptions run;

  @Option(
      names = "--energy",
      paramLabel = EnergyTables.LABEL,
      description = {"Also estimate the energy of an inference.", EnergyTables.DESCRIPTION})
  private String energies;

  @Mixin private OutputOptions output;

  @Override
  public Integer call() {
    Optional<EnergyTable> table = Optional.ofNullable(energies).map(EnergyTables::of);
    return run.run(Engine.MODEL, Optional.empty(), Loading.PORT, new GeneratedRtl(), output, table);
  }
}
