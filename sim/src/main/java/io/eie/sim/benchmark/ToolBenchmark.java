// SPDX-License-Identifier: Apache-2.0
package io.eie.sim.benchmark;

import io.eie.common.EnvironmentException;
import io.eie.common.UserException;
import io.eie.compiler.CompileOptions;
import io.eie.compiler.Compiler;
import io.eie.compiler.encode.EncodeOptions;
import io.eie.compiler.model.CompiledModel;
import io.eie.compiler.rowmapping.RowMapper;
import io.eie.generator.config.EieConfig;
import io.eie.generator.config.Preset;
import io.eie.sim.cycle.CycleModel;
import io.eie.sim.golden.GoldenFixedPoint;
import io.eie.sim.golden.GoldenModel;
import io.eie.sim.golden.GoldenResult;
import java.io.PrintStream;
import java.lang.ProcessHandle.Info;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.function.Supplier;

/**
 * Measures what compiler and models take, in processor time of the whole process: the compilers and
 * the memory of the virtual machine count too. Each stage once from a cold start, then over and
 * over.
 */
public final class ToolBenchmark {
  private static final String USAGE = "usage: ToolBenchmark DATA LAYER SECONDS";

  private final PrintStream out;
  private final String layer;
  private final Duration least;

  private ToolBenchmark(PrintStream out, String layer, Duration least) {
    this.out = out;
    this.layer = layer;
    this.least = least;
  }

  /**
   * Runs the benchmark: folder of real data, name of a workload, least processor time of the
   * repetitions of each stage.
   */
  public static void main(String[] arguments) {
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

  static void run(PrintStream out, String... arguments) {
    if (arguments.length != 3) {
      throw new UserException(USAGE);
    }
    Catalogue catalogue = new Catalogue(Path.of(arguments[0]));
    String name = Catalogue.select(arguments[1]).get(0);
    catalogue
        .absence(name)
        .ifPresent(
            absence -> {
              throw new UserException(absence);
            });
    new ToolBenchmark(out, name, seconds(arguments[2])).run(catalogue.workload(name));
  }

  private static Duration seconds(String text) {
    try {
      return Duration.ofSeconds(Integer.parseUnsignedInt(text));
    } catch (NumberFormatException e) {
      throw new UserException("seconds must be a whole number, was '" + text + "'");
    }
  }

  private void run(Workload workload) {
    EieConfig config = Preset.EIE64.config();
    CompileOptions options =
        CompileOptions.named(workload.name())
            .withInputs(workload.input())
            .withEncoding(new EncodeOptions(OptionalInt.empty(), false, true));
    CompiledModel model =
        measure(
            "encode, interleaved",
            () -> Compiler.compile(workload.layers(), config, options).model());
    GoldenModel golden = measure("read golden model", () -> GoldenModel.of(model));
    int[] input =
        GoldenFixedPoint.fix(
                workload.input().vector(0),
                model.layers().get(0).inputFractionBits(),
                config.activationBits())
            .values();
    GoldenResult values = measure("golden, one vector", () -> golden.run(input));
    CycleModel cycles = measure("read cycle model", () -> CycleModel.of(model));
    measure("cycles, one vector", () -> cycles.run(input, values));
    measure(
        "encode, balanced",
        () ->
            Compiler.compile(
                workload.layers(), config, options.withRowMapping(RowMapper.BALANCED)));
  }

  private <T> T measure(String stage, Supplier<T> work) {
    Duration start = processorTime();
    T result = work.get();
    Duration cold = processorTime().minus(start);
    int count = 0;
    Duration begin = processorTime();
    Duration spent;
    do {
      work.get();
      count++;
      spent = processorTime().minus(begin);
    } while (spent.compareTo(least) < 0);
    out.printf(
        Locale.ROOT,
        "%-14s %-20s cold %7.0f ms, then %8.2f ms each of %d%n",
        layer,
        stage,
        cold.toNanos() * 1e-6,
        spent.toNanos() * 1e-6 / count,
        count);
    return result;
  }

  private static Duration processorTime() {
    Info info = ProcessHandle.current().info();
    return info.totalCpuDuration()
        .orElseThrow(() -> new EnvironmentException("this system reports no CPU times"));
  }
}
