// SPDX-License-Identifier: Apache-2.0
package io.eie.testbench.toggle;

import io.eie.common.UserException;
import io.eie.compiler.CompileOptions;
import io.eie.compiler.Compiler;
import io.eie.compiler.model.CompiledModel;
import io.eie.compiler.model.SegmentModel;
import io.eie.generator.config.EieConfig;
import io.eie.sim.benchmark.Workload;
import io.eie.sim.cycle.CycleModel;
import io.eie.sim.golden.GoldenFixedPoint;
import io.eie.sim.golden.GoldenModel;
import io.eie.sim.golden.GoldenResult;
import io.eie.sim.host.BackdoorLoader;
import io.eie.sim.host.HostPortDriver;
import io.eie.sim.host.ModelLoader;
import io.eie.sim.host.ProgramRunner;
import io.eie.sim.host.RunObserver;
import io.eie.sim.host.WaveWindow;
import io.eie.sim.run.CycleLimit;
import io.eie.sim.run.FolderRtl;
import io.eie.sim.verilator.Simulation;
import io.eie.sim.verilator.VerilatedDesign;
import io.eie.sim.verilator.VerilatorRequest;
import io.eie.sim.verilator.XMode;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;

/** One run of a workload on a design with {@link ToggleCounters}. */
final class ToggleRun {
  private final EieConfig config;
  private final CompiledModel model;
  private final int[] input;
  private final GoldenResult expected;
  private final long cycles;
  private final VerilatedDesign design;
  private final ToggleCounters counters;

  /**
   * Compiles the workload and builds the design.
   *
   * @param folder holds Verilog of the configuration, as {@code eie generate} writes it
   * @throws UserException when the workload does not fit into the memories at once
   */
  ToggleRun(EieConfig config, Workload workload, Path folder) {
    this.config = config;
    this.model =
        Compiler.compile(
                workload.layers(),
                config,
                CompileOptions.named(workload.name()).withInputs(workload.input()))
            .model();
    if (model.segments().size() != 1) {
      throw new UserException(
          "the workload must fit into the memories at once, needed " + model.segments().size());
    }
    this.input =
        GoldenFixedPoint.fix(
                workload.input().vector(0),
                model.layers().get(0).inputFractionBits(),
                config.activationBits())
            .values();
    this.expected = GoldenModel.of(model).run(input);
    this.cycles =
        CycleModel.of(model).run(input, expected).stream().mapToLong(run -> run.cycles()).sum();
    VerilatorRequest request = FolderRtl.requestUnchecked(folder, config);
    Map<String, String> texts = new LinkedHashMap<>();
    request.files().forEach(file -> texts.put(file.name().replaceFirst("\\.v$", ""), file.text()));
    this.counters = new ToggleCounters(texts, request.top());
    this.design = VerilatedDesign.build(counting(request, counters));
  }

  /** A run of few cycles: not optimised. */
  private static VerilatorRequest counting(VerilatorRequest request, ToggleCounters counters) {
    VerilatorRequest.Builder counting =
        VerilatorRequest.builder().top(request.top()).optimisation(0);
    counters.counted().forEach((name, text) -> counting.addFile(name + ".v", text));
    request.controlLines().forEach(counting::addControlLine);
    counters
        .modules()
        .forEach(module -> counting.addBackdoorMemory(module, ToggleCounters.COUNTER));
    return counting.build();
  }

  /** Cycles of the run, by the cycle model. */
  long cycles() {
    return cycles;
  }

  /**
   * Runs.
   *
   * @return the changes in the cycles of the run, in all elements
   * @throws UserException when the outputs are not the golden model's
   */
  ToggleTable run() {
    Map<String, Long> changes = new TreeMap<>();
    try (Simulation simulation = design.open(0, XMode.ZEROS)) {
      HostPortDriver host = new HostPortDriver(simulation, config);
      host.reset();
      new BackdoorLoader(model, simulation).load(model.segments().get(0));
      ModelLoader loader = new ModelLoader(model, host);
      loader.loadInput(input);
      compute(simulation, host, changes);
      if (!Arrays.equals(loader.readOutput().values(), expected.output())) {
        throw new UserException("the outputs must be the golden model's, were not");
      }
    }
    Map<String, Integer> bits = new TreeMap<>();
    counters.modules().forEach(module -> bits.put(module, counters.bits(module)));
    return new ToggleTable(changes, bits);
  }

  private void compute(Simulation simulation, HostPortDriver host, Map<String, Long> changes) {
    WaveWindow window = WaveWindow.none(simulation);
    window.observe(
        new RunObserver() {
          @Override
          public void begins() {
            add(simulation, changes, -1);
          }

          @Override
          public void afterCycle() {
            // the counters add
          }

          @Override
          public void ends() {
            add(simulation, changes, 1);
          }
        });
    SegmentModel segment = model.segments().get(0);
    new ProgramRunner(simulation, host, config)
        .run(segment.firstDescriptor(), segment.lastDescriptor(), CycleLimit.of(cycles), window);
  }

  private void add(Simulation simulation, Map<String, Long> changes, int sign) {
    counters
        .modulesByPath()
        .forEach(
            (path, module) ->
                changes.merge(
                    module,
                    sign * simulation.memory(path, ToggleCounters.COUNTER).get(0)[0],
                    Long::sum));
  }
}
