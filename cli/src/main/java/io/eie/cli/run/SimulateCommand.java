// SPDX-License-Identifier: Apache-2.0
package io.eie.cli.run;

import io.eie.cli.option.OutputOptions;
import io.eie.common.UserException;
import io.eie.sim.run.Engine;
import io.eie.sim.run.FolderRtl;
import io.eie.sim.run.GeneratedRtl;
import io.eie.sim.run.Loading;
import io.eie.sim.run.RtlSource;
import io.eie.sim.run.Wave;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Runs a model on the generated hardware and compares every value with the golden model. */
@Command(
    name = "simulate",
    description =
        "Runs a model on the generated hardware and compares every output with the golden model; exit code 1 when one"
            + " differs.",
    footer = {
      "",
      "Example:",
      "  eie simulate fc8.eie --input activations.npy --expect expected.npy --tolerance 0.05 --report fc8.json"
    })
public final class SimulateCommand implements Callable<Integer> {
  @Mixin private RunOptions run;

  @Option(
      names = "--engine",
      paramLabel = "NAME",
      defaultValue = "rtl",
      description =
          "rtl: hardware against golden model; model: golden values and predicted cycles; golden: values only"
              + " (default: ${DEFAULT-VALUE}).")
  private Engine engine;

  @Option(
      names = "--rtl",
      paramLabel = "DIR",
      description =
          "Simulate the Verilog of this folder, which eie generate or eie synth --netlist wrote and you may have edited. Trust it as you trust a program: Verilog can run commands and write files ($system).")
  private Path rtl;

  @Option(
      names = "--backdoor",
      description =
          "Load the memories, write inputs and read outputs and counters directly, not through the "
              + "host port: faster for large designs, with the same result.")
  private boolean backdoor;

  @Option(
      names = "--wave",
      paramLabel = "F.fst",
      description = "Write a waveform of the runs, without the loading.")
  private Path wave;

  @Option(
      names = "--vcd",
      paramLabel = "F.vcd",
      description = "Write the waveform as text (value change dump), for programs that read it.")
  private Path vcd;

  @Option(
      names = "--saif",
      paramLabel = "F.saif",
      description =
          "Write the switching activity of the runs: of every bit the time at 0 and 1 and the transitions. For power: flows/opensta/power.tcl.")
  private Path saif;

  @Option(
      names = "--from",
      paramLabel = "C",
      description =
          "First cycle of the recording (default: 0); the count continues from vector to vector.")
  private Long from;

  @Option(
      names = "--to",
      paramLabel = "C",
      description = "End cycle of the recording, exclusive (default: end of run).")
  private Long to;

  @Option(
      names = "--wave-scope",
      paramLabel = "INSTANCE",
      description =
          "Record one instance of the design and what is inside of it (default: all), by its path or the end of its path: u_pe5.")
  private String scope;

  @Mixin private OutputOptions output;

  @Override
  public Integer call() {
    Optional<Wave> recording = recording();
    if (engine != Engine.RTL && (rtl != null || backdoor)) {
      throw new UserException(
          "--rtl and --backdoor must be used with --engine rtl (the other engines simulate no hardware)");
    }
    RtlSource source = rtl == null ? new GeneratedRtl() : new FolderRtl(rtl);
    Loading loading = backdoor ? Loading.BACKDOOR : Loading.PORT;
    return run.run(engine, recording, loading, source, output);
  }

  private Optional<Wave> recording() {
    Map<Wave.Kind, Path> files = new EnumMap<>(Wave.Kind.class);
    files.put(Wave.Kind.FST, wave);
    files.put(Wave.Kind.VCD, vcd);
    files.put(Wave.Kind.SAIF, saif);
    files.values().removeIf(Objects::isNull);
    if (files.size() > 1) {
      throw new UserException(
          "--wave, --vcd and --saif must be used one at a time (a simulation records in one format), were "
              + files.size());
    }
    if (files.isEmpty() && (from != null || to != null || scope != null)) {
      throw new UserException(
          "--from, --to and --wave-scope must be used with --wave, --vcd or --saif (they limit the recording)");
    }
    return files.entrySet().stream()
        .findFirst()
        .map(
            file ->
                new Wave(
                    file.getValue(),
                    file.getKey(),
                    scope == null ? "" : scope,
                    from == null ? 0 : from,
                    to == null ? Long.MAX_VALUE : to));
  }
}
