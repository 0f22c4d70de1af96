// SPDX-License-Identifier: Apache-2.0
package io.eie.sim.run;

import io.eie.compiler.model.CompiledModel;
import io.eie.compiler.model.SegmentModel;
import io.eie.generator.config.EieConfig;
import io.eie.sim.cycle.DescriptorCycles;
import io.eie.sim.cycle.SegmentCycles;
import io.eie.sim.golden.VectorRun;
import io.eie.sim.host.BackdoorLoader;
import io.eie.sim.host.ElementMeasures;
import io.eie.sim.host.HostPortDriver;
import io.eie.sim.host.ModelLoader;
import io.eie.sim.host.OverlappedBatch;
import io.eie.sim.host.ProgramRunner;
import io.eie.sim.host.RunObserver;
import io.eie.sim.host.StreamedBatch;
import io.eie.sim.host.WaveWindow;
import io.eie.sim.run.compare.SegmentMeasures;
import io.eie.sim.verilator.Simulation;
import io.eie.sim.verilator.VerilatedDesign;
import io.eie.sim.verilator.XMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** One model on one simulation, vector after vector, without a reset between them. */
final class RtlBatch implements AutoCloseable {
  private static final int NOTHING = -1;

  private final Consumer<Simulation> ending;
  private final CompiledModel model;
  private final Simulation simulation;
  private final HostPortDriver host;
  private final ModelLoader loader;
  private final BackdoorLoader backdoor;
  private final ProgramRunner runner;
  private final Optional<WaveFile> waveFile;
  private final WaveWindow wave;
  private final LayerTotals totals;
  private final Loading loading;
  private final Conditions conditions;
  private List<SegmentMeasures> lastMeasures = List.of();
  private int loaded = NOTHING;
  private long loadCycles;
  private long transferCycles;

  /**
   * @param request what is run
   * @param design the hardware
   * @param ending gets the simulation before it ends
   */
  RtlBatch(RunRequest request, VerilatedDesign design, Consumer<Simulation> ending) {
    this.ending = ending;
    this.model = request.model();
    this.loading = request.loading();
    this.conditions = request.conditions();
    this.simulation = design.open(conditions.seed(), XMode.RANDOM);
    this.host = new HostPortDriver(simulation, model.config());
    if (conditions.stalls()) {
      host.stall(conditions.requestStall(), conditions.responseStall(), conditions.stallSeed());
    }
    this.loader = new ModelLoader(model, host);
    this.backdoor = new BackdoorLoader(model, simulation);
    this.runner = new ProgramRunner(simulation, host, model.config());
    this.waveFile = request.wave().map(WaveFile::of);
    this.wave =
        request
            .wave()
            .map(
                asked ->
                    WaveWindow.open(
                        simulation,
                        waveFile.orElseThrow().draft(),
                        asked.scope(),
                        asked.from(),
                        asked.to()))
            .orElseGet(() -> WaveWindow.none(simulation));
    this.totals = new LayerTotals(model);
  }

  /**
   * Resets the hardware and checks that its configuration is the model's.
   *
   * @throws io.eie.sim.host.RtlFault when it is another one
   */
  void start() {
    host.reset();
    runner.checkIdentity();
  }

  /**
   * Runs the vectors of a run through all segments.
   *
   * @param vectors what runs
   * @param predicted the cycles of every segment for them, in order
   * @return raw integers in the user's order, of each vector
   * @throws io.eie.sim.host.RtlFault when the hardware breaks a promise
   */
  List<int[]> run(VectorRun vectors, List<SegmentCycles> predicted) {
    // before the input: a program is written when the elements have all words that were posted
    require(0);
    loadInputs(vectors.inputs());
    List<SegmentMeasures> all = new ArrayList<>();
    for (int index = 0; index < model.segments().size(); index++) {
      SegmentModel segment = model.segments().get(index);
      require(index);
      List<DescriptorCycles> measures =
          runner.run(
              segment.firstDescriptor(),
              segment.lastDescriptor(),
              CycleLimit.of(predicted.get(index).cycles()),
              wave);
      totals.add(index, measures);
      all.add(new SegmentMeasures(measures, elementMeasures()));
    }
    lastMeasures = all;
    return readOutputs();
  }

  /**
   * Runs vectors back to back; the model fits at once.
   *
   * @param limit cycles after which a run is given up
   * @throws io.eie.sim.host.RtlFault when the hardware breaks a promise
   */
  OverlappedBatch.Result runOverlapped(List<int[]> inputs, long limit) {
    return new OverlappedBatch(model, simulation, host, loader).run(inputs, limit);
  }

  /**
   * Runs vectors back to back through the streams, and ends these; the model fits at once.
   *
   * @param limit cycles after which a run is given up
   * @throws io.eie.sim.host.RtlFault when the hardware breaks a promise
   */
  StreamedBatch.Result runStreamed(List<int[]> inputs, long limit) {
    StreamedBatch batch = new StreamedBatch(model, simulation, host, loader);
    if (conditions.stalls()) {
      batch.stall(conditions.requestStall(), conditions.responseStall(), conditions.stallSeed());
    }
    batch.start();
    StreamedBatch.Result result = batch.exchange(inputs, limit * (inputs.size() + 1));
    batch.drain(limit);
    return result;
  }

  /** Loads a segment unless the memories have it. */
  private void require(int index) {
    if (loaded != index) {
      load(model.segments().get(index));
      loaded = index;
    }
  }

  private void load(SegmentModel segment) {
    switch (loading) {
      case PORT -> loadCycles += loader.load(segment);
      case BACKDOOR -> backdoor.load(segment);
    }
  }

  private void loadInputs(List<int[]> inputs) {
    switch (loading) {
      case PORT -> transferCycles += loader.loadInputs(0, inputs);
      case BACKDOOR -> backdoor.loadInputs(inputs);
    }
  }

  private List<int[]> readOutputs() {
    return switch (loading) {
      case PORT -> {
        ModelLoader.Outputs outputs = loader.readOutputs(0);
        transferCycles += outputs.cycles();
        yield outputs.values();
      }
      case BACKDOOR -> backdoor.readOutputs();
    };
  }

  private ElementMeasures elementMeasures() {
    EieConfig config = model.config();
    return switch (loading) {
      case PORT -> ElementMeasures.read(host, config);
      case BACKDOOR ->
          ElementMeasures.peek(simulation, config)
              .orElseGet(() -> ElementMeasures.read(host, config));
    };
  }

  /** The simulation, to look into it. */
  Simulation simulation() {
    return simulation;
  }

  /** From now on, someone sees every cycle of the runs. */
  void observe(RunObserver observer) {
    wave.observe(observer);
  }

  /** Cycles of the runs before the one under way. */
  long cyclesBefore() {
    return wave.cyclesBefore();
  }

  /** What was counted in the last run, of every segment. */
  List<SegmentMeasures> lastMeasures() {
    return lastMeasures;
  }

  /** What the layers took so far. */
  LayerTotals totals() {
    return totals;
  }

  /** Cycles in which memories were loaded so far. */
  long loadCycles() {
    return loadCycles;
  }

  /** Cycles in which input and output vectors were moved so far. */
  long transferCycles() {
    return transferCycles;
  }

  @Override
  public void close() {
    try {
      ending.accept(simulation);
    } finally {
      simulation.close();
    }
    waveFile.ifPresent(WaveFile::complete);
  }
}
