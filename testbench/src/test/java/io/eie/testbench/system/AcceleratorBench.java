// SPDX-License-Identifier: Apache-2.0
package io.eie.testbench.system;

import static org.assertj.core.api.Assertions.assertThat;

import io.eie.compiler.model.CompiledModel;
import io.eie.compiler.model.SegmentModel;
import io.eie.generator.config.EieConfig;
import io.eie.generator.map.AddressMap;
import io.eie.sim.cycle.CycleModel;
import io.eie.sim.cycle.DescriptorCycles;
import io.eie.sim.cycle.ElementCounts;
import io.eie.sim.cycle.HostTransfer;
import io.eie.sim.cycle.SegmentCycles;
import io.eie.sim.golden.GoldenModel;
import io.eie.sim.golden.GoldenResult;
import io.eie.sim.golden.VectorRun;
import io.eie.sim.host.BackdoorLoader;
import io.eie.sim.host.ElementMeasures;
import io.eie.sim.host.HostPortDriver;
import io.eie.sim.host.ModelLoader;
import io.eie.sim.host.ProgramRunner;
import io.eie.sim.host.WaveWindow;
import io.eie.sim.run.GeneratedRtl;
import io.eie.sim.run.InstalledTools;
import io.eie.sim.verilator.Simulation;
import io.eie.sim.verilator.VerilatedDesign;
import io.eie.sim.verilator.XMode;
import io.eie.testbench.bench.CoverageFiles;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import org.junit.jupiter.api.Assumptions;

/**
 * The whole accelerator at its host port against both models: every output, the cycles, broadcasts
 * and stalls of every descriptor, and every counter of every element must be equal.
 */
final class AcceleratorBench implements AutoCloseable {
  private static final long LIMIT = 20_000_000;
  private static final int NO_SEGMENT = -1;
  private static final boolean CAN_SIMULATE = InstalledTools.find().canSimulate();
  private static final Map<EieConfig, VerilatedDesign> DESIGNS = new ConcurrentHashMap<>();

  private final EieConfig config;
  private final AddressMap map;
  private final Simulation simulation;
  private final HostPortDriver host;

  private AcceleratorBench(EieConfig config, VerilatedDesign design, long seed) {
    this.config = config;
    this.map = AddressMap.of(config);
    this.simulation = design.open(seed, XMode.RANDOM);
    this.host = new HostPortDriver(simulation, config);
    host.reset();
  }

  /** The accelerator of a configuration, reset, with random bits in everything else. */
  static AcceleratorBench of(EieConfig config, long seed) {
    requireTools();
    VerilatedDesign design =
        DESIGNS.computeIfAbsent(
            config,
            wanted ->
                new GeneratedRtl()
                    .forShortRuns()
                    .collecting(CoverageFiles.wantedOfSystems())
                    .design(wanted));
    return new AcceleratorBench(config, design, seed);
  }

  /** The same from hardware that may have a fault planted in it. */
  static AcceleratorBench of(EieConfig config, GeneratedRtl rtl, long seed) {
    requireTools();
    return new AcceleratorBench(config, rtl.design(config), seed);
  }

  private static void requireTools() {
    Assumptions.assumeTrue(CAN_SIMULATE, "Verilator, g++ and make are not installed");
  }

  /** The host port, for what is not a run. */
  HostPortDriver host() {
    return host;
  }

  EieConfig config() {
    return config;
  }

  AddressMap map() {
    return map;
  }

  Simulation simulation() {
    return simulation;
  }

  /**
   * Loads the model through the host port, a segment when the one before it has run, runs the
   * inputs one after another, and compares everything.
   */
  void check(CompiledModel model, int[]... inputs) {
    ModelLoader loader = new ModelLoader(model, host);
    check(model, loader, loader::load, inputs);
  }

  /**
   * The same with the memories loaded by the back door: for what is not about loading, which takes
   * most cycles of a large model ({@link BackdoorTest} compares both ways).
   */
  void checkRun(CompiledModel model, int[]... inputs) {
    BackdoorLoader backdoor = new BackdoorLoader(model, simulation);
    check(model, new ModelLoader(model, host), backdoor::load, inputs);
  }

  private void check(
      CompiledModel model, ModelLoader loader, Consumer<SegmentModel> loading, int[]... inputs) {
    assertThat(model.config()).isEqualTo(config);
    GoldenModel golden = GoldenModel.of(model);
    CycleModel cycleModel = CycleModel.of(model);
    int loaded = NO_SEGMENT;
    List<int[]> all = List.of(inputs);
    List<GoldenResult> right = all.stream().map(golden::run).toList();
    HostTransfer moving = HostTransfer.of(model);
    for (VectorRun vectors : VectorRun.of(model, golden, all, right)) {
      List<SegmentCycles> predicted = cycleModel.run(vectors);
      long moved = loader.loadInputs(0, vectors.inputs().subList(0, vectors.count()));
      long saturations = 0;
      for (int s = 0; s < model.segments().size(); s++) {
        SegmentModel segment = model.segments().get(s);
        if (loaded != s) {
          loading.accept(segment);
          loaded = s;
        }
        assertThat(run(segment)).isEqualTo(predicted.get(s).descriptors());
        if (config.performanceCounters()) {
          saturations += checkCounters(predicted.get(s).elements());
        }
      }
      ModelLoader.Outputs outputs = loader.readOutputs(0);
      for (int vector = 0; vector < vectors.results().size(); vector++) {
        assertThat(outputs.values().get(vector))
            .as("vector %d", vectors.first() + vector)
            .containsExactly(vectors.results().get(vector).output());
      }
      if (model.copies() > 1) {
        assertThat(moved).isEqualTo(moving.input());
        assertThat(outputs.cycles()).isEqualTo(moving.output());
      }
      if (config.performanceCounters()) {
        assertThat(saturations).isEqualTo(vectors.saturations());
      }
    }
  }

  /** Runs a segment that is loaded. */
  List<DescriptorCycles> run(SegmentModel segment) {
    return new ProgramRunner(simulation, host, config)
        .run(
            segment.firstDescriptor(),
            segment.lastDescriptor(),
            LIMIT,
            WaveWindow.none(simulation));
  }

  private long checkCounters(List<ElementCounts> predicted) {
    ElementMeasures measured = ElementMeasures.read(host, config);
    assertThat(measured.elements()).isEqualTo(predicted);
    return measured.saturations();
  }

  @Override
  public void close() {
    if (simulation.design().request().coverage().counts()) {
      simulation.writeCoverage(CoverageFiles.next("Eie"));
    }
    simulation.close();
  }
}
