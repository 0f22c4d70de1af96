// SPDX-License-Identifier: Apache-2.0
package io.eie.sim.verilator;

import io.eie.common.EnvironmentException;
import io.eie.common.TemporaryFiles;
import io.eie.common.UserException;
import io.eie.sim.verilator.cache.BuildCache;
import io.eie.sim.verilator.cache.UnfinishedBuilds;
import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Measures what the harness costs: {@link Simulation#tick(long)} against a plain C++ loop over the
 * same model, linked from the same object files, in processor seconds, turn by turn.
 */
public final class HarnessBenchmark {
  private static final String USAGE =
      """
      usage: HarnessBenchmark --top T [--clock clk] [--cycles N] [--repetitions R]
                              [--control LINE]… [--first PORT=VALUE]… [--set PORT=VALUE]… FILE|FOLDER…
        --first  inputs during the first 16 cycles, such as reset=1
        --set    inputs after that
      """;
  private static final int FIRST_CYCLES = 16;
  private static final int CALLS = 2_000_000;

  private final PrintStream out;
  private final VerilatorRequest.Builder request = VerilatorRequest.builder();
  private long cycles = 200_000;
  private int repetitions = 7;
  private final Map<String, Long> first = new LinkedHashMap<>();
  private final Map<String, Long> then = new LinkedHashMap<>();

  private HarnessBenchmark(PrintStream out) {
    this.out = out;
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
    HarnessBenchmark benchmark = new HarnessBenchmark(out);
    benchmark.parse(arguments);
    benchmark.run();
  }

  private void parse(String[] arguments) throws IOException {
    List<String> left = new ArrayList<>(Arrays.asList(arguments));
    if (left.isEmpty()) {
      throw new UserException(USAGE.strip().lines().toList(), null);
    }
    while (!left.isEmpty()) {
      String argument = left.remove(0);
      if (!argument.startsWith("--")) {
        addSources(Path.of(argument));
        continue;
      }
      if (left.isEmpty()) {
        throw new UserException(usage(argument + " must have a value"), null);
      }
      String value = left.remove(0);
      switch (argument) {
        case "--top" -> request.top(value);
        case "--clock" -> request.clock(value);
        case "--cycles" -> cycles = positive(argument, value);
        case "--repetitions" -> repetitions = (int) positive(argument, value);
        case "--control" -> request.addControlLine(value);
        case "--first" -> addInput(first, value);
        case "--set" -> addInput(then, value);
        default -> throw new UserException(usage("option must be known, was " + argument), null);
      }
    }
  }

  private static List<String> usage(String wrong) {
    List<String> lines = new ArrayList<>(List.of(wrong));
    USAGE.strip().lines().forEach(lines::add);
    return lines;
  }

  private static void addInput(Map<String, Long> inputs, String text) {
    int split = text.indexOf('=');
    if (split <= 0) {
      throw new UserException("input must be PORT=VALUE, was " + text);
    }
    inputs.put(text.substring(0, split), number(text, text.substring(split + 1)));
  }

  private static long positive(String option, String text) {
    long value = number(option, text);
    if (value < 1 || value > Integer.MAX_VALUE) {
      throw new UserException(option + " must lie in 1..2147483647, was " + text);
    }
    return value;
  }

  private static long number(String what, String text) {
    try {
      return Long.decode(text);
    } catch (NumberFormatException e) {
      throw new UserException(what + " must have a whole number, was " + text, e);
    }
  }

  private void addSources(Path path) throws IOException {
    if (Files.isDirectory(path)) {
      try (Stream<Path> all = Files.list(path)) {
        for (Path file : all.filter(p -> p.toString().endsWith(".v")).sorted().toList()) {
          addSources(file);
        }
      }
    } else {
      try {
        request.addFile(path.getFileName().toString(), Files.readString(path));
      } catch (IOException e) {
        throw new UserException("Verilog file must be readable, was " + e, e);
      }
    }
  }

  private void run() throws IOException {
    VerilatorRequest built = built();
    Path folder = TemporaryFiles.folder("eie-bench");
    UnfinishedBuilds.add(folder);
    try {
      Toolchain tools = Toolchain.onPath();
      ModelBuild build = new ModelBuild(BuildCache.standard(), tools);
      build.compile(built, folder, folder.resolve("failure.log"));
      Path program = linkPlainLoop(built, build, tools, folder);
      Path library = folder.resolve(ModelBuild.MODEL).resolve(ModelBuild.LIBRARY);
      VerilatedDesign design = VerilatedDesign.load(built, build, library);
      try (Simulation sim = design.open(0, XMode.ZEROS);
          PlainLoop plain = new PlainLoop(program)) {
        compare(sim, plain);
      }
    } finally {
      UnfinishedBuilds.deleteTree(folder);
      UnfinishedBuilds.remove(folder);
    }
  }

  private VerilatorRequest built() {
    try {
      return request.build();
    } catch (IllegalArgumentException e) {
      throw new UserException(e.getMessage(), e);
    }
  }

  private static Path linkPlainLoop(
      VerilatorRequest request, ModelBuild build, Toolchain tools, Path folder) throws IOException {
    Path model = folder.resolve(ModelBuild.MODEL);
    NativeSources.PLAIN_LOOP.copyInto(model);
    List<String> command = new ArrayList<>(List.of(tools.compiler().toString(), "-O2"));
    command.addAll(build.compilerFlags(request));
    command.addAll(List.of("-o", "plain_loop", NativeSources.PLAIN_LOOP.file()));
    for (Path objects : List.of(model, model.resolve("runtime"))) {
      try (Stream<Path> all = Files.list(objects)) {
        all.map(Path::toString).filter(p -> p.endsWith(".o")).sorted().forEach(command::add);
      }
    }
    command.addAll(ModelBuild.libraries(request));
    Path log = folder.resolve("plain_loop.log");
    new ToolRun(model, log).run("linking the plain loop", command, log);
    return model.resolve("plain_loop");
  }

  private void compare(Simulation sim, PlainLoop plain) {
    settle(sim, plain);
    double[] harness = new double[repetitions];
    double[] yardstick = new double[repetitions];
    out.printf(
        Locale.ROOT, "%d cycles each, processor seconds%n  harness  C++ loop  ratio%n", cycles);
    for (int i = 0; i < repetitions; i++) {
      // The second run has other caches and clock rates: alternate the order.
      if (i % 2 == 0) {
        harness[i] = timed(sim, cycles);
        yardstick[i] = plain.run(cycles);
      } else {
        yardstick[i] = plain.run(cycles);
        harness[i] = timed(sim, cycles);
      }
      out.printf(
          Locale.ROOT, "%9.4f %9.4f %6.3f%n", harness[i], yardstick[i], harness[i] / yardstick[i]);
      requireEqualOutputs(sim, plain);
    }
    double[] ratios = new double[repetitions];
    Arrays.setAll(ratios, i -> harness[i] / yardstick[i]);
    Arrays.sort(ratios);
    out.printf(
        Locale.ROOT,
        "harness / C++ loop: median %.3f, best against best %.3f%n",
        ratios[repetitions / 2],
        Arrays.stream(harness).min().orElseThrow() / Arrays.stream(yardstick).min().orElseThrow());
    out.printf(
        Locale.ROOT,
        "C++ loop, best: %.0f cycles/s; one native call: %.1f ns%n",
        cycles / Arrays.stream(yardstick).min().orElseThrow(),
        nanosecondsPerCall(sim));
  }

  private void settle(Simulation sim, PlainLoop plain) {
    for (Map<String, Long> inputs : List.of(first, then)) {
      inputs.forEach((port, value) -> sim.port(port).set(value));
      inputs.forEach(plain::set);
      sim.tick(FIRST_CYCLES);
      plain.run(FIRST_CYCLES);
    }
    timed(sim, cycles / 4);
    plain.run(cycles / 4);
    requireEqualOutputs(sim, plain);
  }

  private static double timed(Simulation sim, long cycles) {
    long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    sim.tick(cycles);
    return (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - start) * 1e-9;
  }

  private static double nanosecondsPerCall(Simulation sim) {
    long best = Long.MAX_VALUE;
    for (int round = 0; round < 3; round++) {
      long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
      for (int i = 0; i < CALLS; i++) {
        sim.cycle();
      }
      long took = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - start;
      best = Math.min(best, took);
    }
    return (double) best / CALLS;
  }

  /** Two loops that did not do the same cannot be compared. */
  private static void requireEqualOutputs(Simulation sim, PlainLoop plain) {
    String own =
        sim.ports().stream()
            .filter(port -> port.isOutput() && port.width() <= Long.SIZE)
            .map(port -> port.name() + "=" + Long.toHexString(port.get()))
            .collect(Collectors.joining(" "));
    String other = plain.outputs();
    if (!own.equals(other)) {
      throw new IllegalStateException(
          "harness and C++ loop must agree, was " + own + " and " + other);
    }
  }
}
