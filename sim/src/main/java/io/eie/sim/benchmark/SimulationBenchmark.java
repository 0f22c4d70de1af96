// SPDX-License-Identifier: Apache-2.0
package io.eie.sim.benchmark;

import io.eie.common.EnvironmentException;
import io.eie.common.TemporaryFiles;
import io.eie.common.UserException;
import io.eie.compiler.CompileOptions;
import io.eie.compiler.Compiler;
import io.eie.compiler.model.CompiledModel;
import io.eie.compiler.model.SegmentModel;
import io.eie.generator.config.EieConfig;
import io.eie.generator.config.Preset;
import io.eie.generator.map.AddressMap;
import io.eie.generator.map.Register;
import io.eie.sim.cycle.CycleModel;
import io.eie.sim.golden.GoldenFixedPoint;
import io.eie.sim.golden.GoldenModel;
import io.eie.sim.golden.GoldenResult;
import io.eie.sim.host.BackdoorLoader;
import io.eie.sim.host.HostPortDriver;
import io.eie.sim.host.ModelLoader;
import io.eie.sim.run.FolderRtl;
import io.eie.sim.verilator.Simulation;
import io.eie.sim.verilator.VerilatedDesign;
import io.eie.sim.verilator.VerilatorRequest;
import io.eie.sim.verilator.XMode;
import io.eie.sim.verilator.cache.UnfinishedBuilds;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * Measures what the Verilog of a design costs to simulate: folders of the same design, one against
 * the other, each built anew and then computing the same layers by turns. Processor time, for the
 * machine may be shared: of this thread while the design computes, of Verilator and the compiler
 * while it is built.
 */
public final class SimulationBenchmark {
  private static final String USAGE =
      "usage: SimulationBenchmark PRESET WORKLOAD ROUNDS RUNS FOLDER FOLDER…";
  private static final int OPTIONS = 4;

  /** A run is given up after this many times the cycles that the model predicts. */
  private static final int TIMES_PREDICTED = 8;

  private final PrintStream out;
  private final Preset preset;
  private final String workload;
  private final EieConfig config;
  private final int rounds;
  private final int runs;
  private final CompiledModel model;
  private final int[] input;
  private final GoldenResult expected;
  private final long predicted;

  private SimulationBenchmark(
      PrintStream out, Preset preset, Workload workload, int rounds, int runs) {
    this.out = out;
    this.preset = preset;
    this.workload = workload.name();
    this.config = preset.config();
    this.rounds = rounds;
    this.runs = runs;
    this.model =
        Compiler.compile(
                workload.layers(),
                config,
                CompileOptions.named(workload.name()).withInputs(workload.input()))
            .model();
    this.input =
        GoldenFixedPoint.fix(
                workload.input().vector(0),
                model.layers().get(0).inputFractionBits(),
                config.activationBits())
            .values();
    this.expected = GoldenModel.of(model).run(input);
    this.predicted =
        CycleModel.of(model).run(input, expected).stream()
            .mapToLong(segment -> segment.cycles())
            .sum();
  }

  /** Runs the benchmark; see the usage text. */
  public static void main(String[] arguments) throws IOException {
    try {
      run(System.out, arguments);
    } catch (UserException e) {
      System.err.println(e.getMessage());
      System.exit(2);
    } catch (EnvironmentException e) {
      System.err.println(e.getMessage());
      System.exit(3);
    }
  }

  static void run(PrintStream out, String... arguments) throws IOException {
    if (arguments.length <= OPTIONS) {
      throw new UserException(USAGE);
    }
    String name = Catalogue.select(arguments[1]).get(0);
    Workload workload = new Catalogue(Path.of("")).workload(name);
    List<Path> folders = new ArrayList<>();
    for (String folder : Arrays.asList(arguments).subList(OPTIONS, arguments.length)) {
      folders.add(Path.of(folder));
    }
    new SimulationBenchmark(
            out,
            Preset.named(arguments[0]),
            workload,
            positive("ROUNDS", arguments[2]),
            positive("RUNS", arguments[3]))
        .run(folders);
  }

  private static int positive(String what, String text) {
    try {
      int value = Integer.parseInt(text);
      if (value >= 1) {
        return value;
      }
    } catch (NumberFormatException e) {
      // told below
    }
    throw new UserException(what + " must be a whole number from 1, was '" + text + "'");
  }

  private void run(List<Path> folders) throws IOException {
    Path work = TemporaryFiles.folder("eie-simulation");
    UnfinishedBuilds.add(work);
    List<Candidate> candidates = new ArrayList<>();
    try {
      warmRuntime();
      for (Path folder : folders) {
        Path place = Files.createDirectory(work.resolve(String.valueOf(candidates.size())));
        candidates.add(candidate(folder, place));
      }
      compare(candidates);
    } finally {
      candidates.forEach(Candidate::close);
      UnfinishedBuilds.deleteTree(work);
      UnfinishedBuilds.remove(work);
    }
  }

  /** Verilator's runtime is compiled once for all designs, and is no part of either. */
  private static void warmRuntime() {
    VerilatedDesign.build(
        VerilatorRequest.builder()
            .top("warm")
            .addFile(
                "warm.v",
                "module warm (input wire clk, output reg on);\n"
                    + "  always @(posedge clk) on <= !on;\nendmodule\n")
            .build());
  }

  private Candidate candidate(Path folder, Path place) throws IOException {
    VerilatorRequest request = FolderRtl.requestUnchecked(folder, config);
    double before = childSeconds();
    VerilatedDesign design = VerilatedDesign.buildAnew(request, place);
    double build = childSeconds() - before;
    return new Candidate(folder, design.open(0, XMode.RANDOM), build);
  }

  private void compare(List<Candidate> candidates) {
    out.printf(
        Locale.ROOT,
        "%s computing %s, %d cycles a run, %d rounds of %d runs by turns; processor time%n",
        preset.presetName(),
        workload,
        predicted,
        rounds,
        runs);
    candidates.forEach(Candidate::check);
    for (int round = 0; round < rounds; round++) {
      for (int turn = 0; turn < candidates.size(); turn++) {
        // Whoever comes second finds other caches and clocks: take turns.
        candidates.get((round + turn) % candidates.size()).measure();
      }
    }
    out.printf(
        Locale.ROOT,
        "%8s %10s %10s %8s %8s  %s%n",
        "build s",
        "us/cycle",
        "cycles/s",
        "build",
        "time",
        "Verilog");
    Candidate first = candidates.get(0);
    for (Candidate candidate : candidates) {
      out.printf(
          Locale.ROOT,
          "%8.1f %10.1f %10.0f %8.3f %8.3f  %s%n",
          candidate.buildSeconds,
          candidate.best() * 1e6,
          1 / candidate.best(),
          candidate.buildSeconds / first.buildSeconds,
          candidate.ratio(first),
          candidate.folder);
    }
    out.printf(
        Locale.ROOT,
        "build: Verilator and compiler, as a ratio to the first line;"
            + " time: per cycle, median of the rounds' ratios to the first line%n");
  }

  /** One folder's design, loaded and running. */
  private final class Candidate implements AutoCloseable {
    private final Path folder;
    private final Simulation simulation;
    private final double buildSeconds;
    private final HostPortDriver host;
    private final ModelLoader loader;
    private final AddressMap map = AddressMap.of(config);
    private final List<Double> perCycle = new ArrayList<>();
    private SegmentModel loaded;
    private double seconds;
    private long cycles;

    Candidate(Path folder, Simulation simulation, double buildSeconds) {
      this.folder = folder;
      this.simulation = simulation;
      this.buildSeconds = buildSeconds;
      this.host = new HostPortDriver(simulation, config);
      this.loader = new ModelLoader(model, host);
    }

    /** Two designs that do not do the same cannot be compared. */
    void check() {
      host.reset();
      loader.loadInput(input);
      compute();
      if (!Arrays.equals(loader.readOutput().values(), expected.output())) {
        throw new UserException(folder + " must give the golden model's output, gave another");
      }
    }

    void measure() {
      seconds = 0;
      cycles = 0;
      for (int run = 0; run < runs; run++) {
        compute();
      }
      perCycle.add(seconds / cycles);
    }

    private void compute() {
      for (SegmentModel segment : model.segments()) {
        load(segment);
        host.write(
            map.register(Register.INTERRUPT_ENABLE),
            Register.INTERRUPT_ENABLE.field("done").mask());
        host.write(map.register(Register.FIRST_DESCRIPTOR), segment.firstDescriptor());
        host.write(map.register(Register.LAST_DESCRIPTOR), segment.lastDescriptor());
        host.write(map.register(Register.CONTROL), Register.CONTROL.field("start").mask());
        double before = threadSeconds();
        cycles += simulation.runUntil("interrupt_o", 1, 1, TIMES_PREDICTED * predicted);
        seconds += threadSeconds() - before;
        host.write(map.register(Register.CONTROL), Register.CONTROL.field("clear").mask());
      }
    }

    private void load(SegmentModel segment) {
      if (loaded != segment) {
        new BackdoorLoader(model, simulation).load(segment);
        loaded = segment;
      }
    }

    double best() {
      return perCycle.stream().mapToDouble(Double::doubleValue).min().orElseThrow();
    }

    double ratio(Candidate first) {
      double[] ratios = new double[rounds];
      Arrays.setAll(ratios, round -> perCycle.get(round) / first.perCycle.get(round));
      Arrays.sort(ratios);
      return ratios[rounds / 2];
    }

    @Override
    public void close() {
      simulation.close();
    }
  }

  private static double threadSeconds() {
    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() * 1e-9;
  }

  /**
   * Processor time of all processes that have ended below this one: fields 16 and 17 of Linux's
   * {@code /proc/self/stat}, in hundredths of a second.
   */
  private static double childSeconds() {
    try {
      String stat = Files.readString(Path.of("/proc/self/stat"));
      String[] fields = stat.substring(stat.lastIndexOf(')') + 2).split(" ");
      return (Long.parseLong(fields[13]) + Long.parseLong(fields[14])) / 100.0;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
