// SPDX-License-Identifier: Apache-2.0
package io.eie.cli.benchmark;

import io.eie.cli.option.DesignOptions;
import io.eie.cli.option.NamedFiles;
import io.eie.cli.option.OutputOptions;
import io.eie.cli.option.Workers;
import io.eie.cli.output.ExitCode;
import io.eie.cli.output.OutputFolder;
import io.eie.cli.output.ReportDocument;
import io.eie.cli.output.TerminalProgress;
import io.eie.common.Progress;
import io.eie.common.UserException;
import io.eie.compiler.rowmapping.RowMapper;
import io.eie.generator.config.EieConfig;
import io.eie.generator.config.Preset;
import io.eie.generator.config.RowMapping;
import io.eie.sim.benchmark.Benchmark;
import io.eie.sim.benchmark.BenchmarkReport;
import io.eie.sim.benchmark.Catalogue;
import io.eie.sim.benchmark.Measurement;
import io.eie.sim.benchmark.SweepKind;
import io.eie.sim.run.Engine;
import io.eie.sim.run.GeneratedRtl;
import io.eie.sim.run.Simulator;
import io.eie.sim.run.ToolVersions;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The layers that the paper measures, on designs of ours. */
@Command(
    name = "bench",
    description =
        "Measures the nine layers of the paper's Table III (synthetic, at its densities), "
            + "AlexNet FC8 and LeNet-300-100: cycles, their lower bound, the paper's time, and how the "
            + "cycles are spent. --sweep reproduces the paper's Figs. 8, 9, 11, 12 and 13.",
    footer = {
      "",
      "Example:",
      "  eie bench --pes 64 --entries-per-cycle 1,8 --layers Alex-6,NT-We",
      "  eie bench --sweep pes --out figures",
      "  eie bench --platforms --out figures",
      "  eie bench --cpu --cpu-watts 65 --gpu gpu.csv --out figures"
    })
public final class BenchmarkCommand implements Callable<Integer> {
  @Mixin private DesignOptions designs;

  @Option(
      names = "--layers",
      paramLabel = "NAMES",
      description =
          "Only these, separated by commas: Alex-6, Alex-7, Alex-8, VGG-6, VGG-7, VGG-8, NT-We, NT-Wd, NT-LSTM,"
              + " AlexNet-FC8, LeNet-300-100 (default: all).")
  private String layers;

  @Option(
      names = "--row-mapping",
      paramLabel = "NAME",
      description =
          "Element of each output: interleaved or balanced (default: balanced; for the preset paper64 interleaved).")
  private String rowMapping;

  /** The option's name until version 0.1; still taken, no longer shown. */
  @Option(names = "--placement", paramLabel = "NAME", hidden = true)
  private void formerRowMapping(String name) {
    rowMapping = name;
  }

  @Option(
      names = "--fit",
      description = "Enlarge the memories of the configuration until the network fits.")
  private boolean fit;

  @Option(
      names = "--data",
      paramLabel = "DIR",
      defaultValue = "../shared/data",
      description = "Folder that holds alexnet-fc8 (default: ${DEFAULT-VALUE}).")
  private Path data;

  @Option(
      names = "--clock",
      paramLabel = "MHZ",
      description = "Clock for times, MHz (default: 800, the paper's).")
  private Double clock = 800.0;

  @Option(
      names = "--engine",
      paramLabel = "NAME",
      defaultValue = "model",
      description =
          "model: predicted cycles, needs only Java; rtl: the Verilated hardware, exit code 1 when it differs"
              + " from the prediction (default: ${DEFAULT-VALUE}).")
  private Engine engine;

  @Option(
      names = "--report",
      paramLabel = "F.json",
      description = "Write the results to this file as JSON.")
  private Path report;

  @Option(
      names = "--sweep",
      paramLabel = "KIND",
      description =
          "Vary one parameter of a design instead: queue (its depth), width (of the sparse-matrix memory), pes.")
  private String sweepName;

  private SweepKind sweep;

  @Option(
      names = "--platforms",
      description =
          "Compare with the platforms of the paper instead: Table V (FC7: throughput, area, energy), and speedup and"
              + " energy of the nine layers as in Figs. 6 and 7.")
  private boolean platforms;

  @Option(
      names = "--cpu",
      description =
          "With --platforms, which it implies: measure the nine layers on this machine's processor too, dense by OpenBLAS"
              + " (Debian: libopenblas0) and as compressed sparse rows, with one thread and with all.")
  private boolean cpu;

  @Option(
      names = "--cpu-watts",
      paramLabel = "W",
      description = "Power of this processor while it computes, for the energy of --cpu.")
  private Double cpuWatts;

  @Option(
      names = "--gpu",
      paramLabel = "F.csv",
      description =
          "With --platforms, which it implies: times of a GPU that examples/measure-gpu.py measured"
              + " (layer,dense_us,sparse_us,watts).")
  private Path gpu;

  @Option(
      names = "--out",
      paramLabel = "PATH",
      description =
          "Folder for the tables (CSV) and the plots (SVG) of --sweep and --platforms; made if missing.")
  private Path out;

  @Mixin private OutputOptions output;

  @Override
  public Integer call() {
    sweep = sweepName == null ? null : SweepKind.named(sweepName);
    platforms = platforms || cpu || gpu != null;
    check();
    MeasuredPlatforms others = MeasuredPlatforms.of(cpu, cpuWatts, gpu);
    Catalogue catalogue = new Catalogue(data);
    List<String> names = layers == null ? Catalogue.names() : Catalogue.select(layers);
    List<String> skipped =
        names.stream().flatMap(name -> catalogue.absence(name).stream()).toList();
    List<String> present =
        names.stream().filter(name -> catalogue.absence(name).isEmpty()).toList();
    RowMapping order =
        designs.rowMapping(rowMapping, sweep == null ? Preset.EIE64 : Preset.PAPER64);
    if (platforms) {
      List<EieConfig> ours =
          designs.designs(
              Preset.EIE64, designs.processingElements("64,256"), designs.entriesPerCycle("1,8"));
      return new BenchmarkPlatforms(ours, RowMapper.of(order), fit, clock, others)
          .run(Optional.ofNullable(out).map(OutputFolder::made), output);
    }
    if (sweep != null) {
      BenchmarkSweep job = BenchmarkSweep.of(sweep, designs, RowMapper.of(order));
      skipped.forEach(output::warn);
      return job.run(present, catalogue, out, output);
    }
    List<EieConfig> configs =
        designs.designs(
            Preset.EIE64, designs.processingElements("64,256"), designs.entriesPerCycle("1,2,4,8"));
    skipped.forEach(output::warn);
    List<Measurement> measurements;
    try (TerminalProgress progress = output.progress()) {
      measurements = measure(RowMapper.of(order), catalogue, present, configs, progress);
    }
    BenchmarkReport result =
        BenchmarkReport.of(engine, order, clock, ToolVersions.of(engine), measurements, skipped);
    result.warnings().forEach(output::warn);
    if (report != null) {
      ReportDocument.write(result, output.command(), report);
    }
    output.print(result, BenchmarkText.of(result));
    return result.agrees() ? ExitCode.SUCCESS : ExitCode.CHECK_FAILED;
  }

  private void check() {
    if (engine == Engine.GOLDEN) {
      throw new UserException(
          "--engine must be model or rtl (golden counts no cycles), was golden");
    }
    if (!(clock > 0 && clock < Double.POSITIVE_INFINITY)) {
      throw new UserException("--clock must be a positive number of megahertz, was " + clock);
    }
    if (sweep == null && !platforms && out != null) {
      throw new UserException(
          "--out must be used with --sweep or --platforms (their tables and plots go there)");
    }
    if (platforms
        && (sweep != null || layers != null || engine != Engine.MODEL || report != null)) {
      throw new UserException(
          "--platforms, --cpu and --gpu must be used without --sweep, --layers, --engine rtl and --report (it has all nine layers, runs on"
              + " the cycle model, and writes to --out)");
    }
    if (sweep != null && (engine != Engine.MODEL || report != null || fit)) {
      throw new UserException(
          "--engine rtl, --report and --fit must be used without --sweep (it runs on the cycle model, and writes to --out)");
    }
    if (cpuWatts != null && !(cpu && cpuWatts > 0 && cpuWatts < Double.POSITIVE_INFINITY)) {
      throw new UserException(
          "--cpu-watts must be a positive number of watts and be used with --cpu, was " + cpuWatts);
    }
    NamedFiles files = new NamedFiles();
    designs.name(files);
    files.writes("--report", report).check();
  }

  /** Every workload on every design; designs one after the other in the result. */
  private List<Measurement> measure(
      RowMapper order,
      Catalogue catalogue,
      List<String> names,
      List<EieConfig> configs,
      Progress progress) {
    Workers<String, List<Measurement>> workers =
        new Workers<>("measuring", names, engine == Engine.MODEL);
    List<List<Measurement>> byLayer =
        workers.map(
            progress,
            name -> {
              Benchmark benchmark = new Benchmark(catalogue.workload(name), order, fit);
              return configs.stream().map(config -> measure(benchmark, config)).toList();
            });
    return IntStream.range(0, configs.size())
        .boxed()
        .flatMap(index -> byLayer.stream().map(layer -> layer.get(index)))
        .toList();
  }

  private Measurement measure(Benchmark benchmark, EieConfig config) {
    return engine == Engine.MODEL
        ? benchmark.predict(config)
        : benchmark.simulate(
            config, new Simulator(new GeneratedRtl(), ToolVersions.of(engine), Progress.NONE));
  }
}
