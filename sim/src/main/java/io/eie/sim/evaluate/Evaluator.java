// SPDX-License-Identifier: Apache-2.0
package io.eie.sim.evaluate;

import com.sun.management.OperatingSystemMXBean;
import io.eie.common.Progress;
import io.eie.common.UserException;
import io.eie.compiler.model.CompiledModel;
import io.eie.compiler.model.LayerModel;
import io.eie.compiler.read.InputVectors;
import io.eie.compiler.read.LayerSource;
import io.eie.compiler.read.PositionNetwork.Pooling;
import io.eie.compiler.real.RealNetwork;
import io.eie.sim.analyze.LayerAnalysis;
import io.eie.sim.analyze.Storage;
import io.eie.sim.golden.GoldenFixedPoint;
import io.eie.sim.golden.GoldenModel;
import io.eie.sim.host.OverlappedBatch;
import io.eie.sim.report.LayerReport;
import io.eie.sim.run.Engine;
import io.eie.sim.run.Loading;
import io.eie.sim.run.RtlSource;
import io.eie.sim.run.RunOutcome;
import io.eie.sim.run.RunRequest;
import io.eie.sim.run.Simulator;
import io.eie.sim.run.ToolVersions;
import io.eie.sim.run.Traffic;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Runs a batch in every arithmetic: as the network was given, with shared weights, in fixed point
 * on the golden model, and a sample of it on the hardware.
 */
public final class Evaluator {
  /** The network as given, in double precision. */
  public static final String FLOAT = "float";

  /** Its codebooks in place of its weights, in double precision. */
  public static final String COMPRESSED = "compressed";

  /** The golden model. */
  public static final String GOLDEN = "golden";

  /** The Verilated hardware. */
  public static final String RTL = "rtl";

  private static final double NANOSECONDS = 1e9;

  private final RtlSource rtl;
  private final Progress progress;

  /**
   * @param rtl the source of the hardware
   * @param progress who hears how far it is
   */
  public Evaluator(RtlSource rtl, Progress progress) {
    this.rtl = rtl;
    this.progress = progress;
  }

  /**
   * Evaluates a network.
   *
   * @throws io.eie.common.UserException when model or inputs cannot be run
   * @throws io.eie.common.EnvironmentException when the hardware cannot be simulated here
   */
  public Evaluation evaluate(EvaluationRequest request) {
    CompiledModel model = request.model();
    InputVectors inputs = request.inputs();
    List<Accuracy> accuracies = new ArrayList<>();
    Optional<int[]> labels = request.labels();
    HostPooling pooling = request.pooling();
    Optional<int[]> reference = real(FLOAT, request.sources(), inputs, pooling);
    OutputErrors errors = new OutputErrors(request.sources(), inputs);
    reference.ifPresent(
        classes -> accuracies.add(Accuracy.of(FLOAT, classes, labels, reference).withError(0.0)));
    real(COMPRESSED, request.shared(), inputs, pooling)
        .ifPresent(
            classes ->
                accuracies.add(
                    Accuracy.of(COMPRESSED, classes, labels, reference)
                        .withError(error(errors, request.shared(), inputs))));

    double start = cpuSeconds();
    RunOutcome outcome =
        simulator(Engine.MODEL)
            .run(
                new RunRequest(
                    model,
                    inputs,
                    Engine.MODEL,
                    Optional.empty(),
                    Loading.PORT,
                    OverlappedBatch.possible(model) ? Traffic.BUS : Traffic.NONE));
    double modelSeconds = cpuSeconds() - start;
    int[] classes = classes(outcome, pooling);
    accuracies.add(Accuracy.of(GOLDEN, classes, labels, reference).withError(errors.of(outcome)));

    RtlRun hardware = null;
    int inferences = pooling.inferences(inputs.count());
    if (request.rtlSamples() > 0) {
      int[] sample = sample(inferences, request.rtlSamples());
      InputVectors sampled = inputs.select(pooling.vectors(sample));
      RtlOutcome run = hardware(model, sampled);
      hardware = run.run();
      accuracies.add(
          Accuracy.of(
                  RTL,
                  classes(run.outcome(), pooling),
                  labels.map(all -> select(all, sample)),
                  reference.map(all -> select(all, sample)))
              .withError(new OutputErrors(request.sources(), sampled).of(run.outcome())));
    }
    progress.at("comparing the layers");
    double cycles = (double) outcome.report().cycles() / inferences;
    Long together = outcome.report().sustainedCycles();
    Double sustained = together == null ? null : (double) together / inferences;
    return new Evaluation(
        model.name(),
        model.config().hash(),
        model.config().processingElements(),
        ToolVersions.of(hardware == null ? Engine.MODEL : Engine.RTL),
        inferences,
        pooling.positions(),
        pooling.pooling() == Pooling.NONE
            ? null
            : pooling.pooling().name().toLowerCase(Locale.ROOT),
        accuracies,
        labels.map(right -> Confusion.table(right, classes)).orElse(List.of()),
        Speed.of(model, request.clockMHz(), cycles, sustained, pooling.positions()),
        layers(request, outcome),
        Storage.sum(Storage.layers(model)),
        outcome.saturatedInputs(),
        modelSeconds,
        hardware,
        request.remarks().warnings(),
        request.remarks().notes());
  }

  /** What the hardware made of a sample, and how it is reported. */
  private record RtlOutcome(RunOutcome outcome, RtlRun run) {}

  private RtlOutcome hardware(CompiledModel model, InputVectors sample) {
    progress.at("building the simulation");
    // Built, or looked up, before time is taken.
    rtl.design(model.config());
    double start = cpuSeconds();
    RunOutcome outcome =
        simulator(Engine.RTL).run(new RunRequest(model, sample, Engine.RTL, Optional.empty()));
    RtlRun run =
        new RtlRun(
            sample.count(),
            outcome.report().mismatches(),
            outcome.report().cycles(),
            outcome.report().loadCycles(),
            outcome.fault().orElse(null),
            outcome.firstMismatches(),
            cpuSeconds() - start);
    return new RtlOutcome(outcome, run);
  }

  private Simulator simulator(Engine engine) {
    return new Simulator(rtl, ToolVersions.of(engine), progress);
  }

  /** Classes of a network in double precision; empty for one that is not known. */
  private Optional<int[]> real(
      String name, List<LayerSource> layers, InputVectors inputs, HostPooling pooling) {
    if (layers.isEmpty()) {
      return Optional.empty();
    }
    progress.at("computing in double precision (" + name + ")");
    return Optional.of(classes(layers, inputs, pooling));
  }

  /** The class of every inference, in double precision. */
  public static int[] classes(List<LayerSource> layers, InputVectors inputs, HostPooling pooling) {
    RealNetwork network = new RealNetwork(layers);
    return pooling.classes(inputs.count(), vector -> network.run(inputs.vector(vector)));
  }

  private static Double error(OutputErrors errors, List<LayerSource> layers, InputVectors inputs) {
    RealNetwork network = new RealNetwork(layers);
    return errors.of(vector -> network.run(inputs.vector(vector)));
  }

  /** The class of every inference on the golden model. */
  public static int[] classes(CompiledModel model, InputVectors inputs, HostPooling pooling) {
    GoldenModel golden = GoldenModel.of(model);
    int fraction = model.layers().get(0).inputFractionBits();
    int bits = model.config().activationBits();
    return pooling.classes(
        inputs.count(),
        vector ->
            Arrays.stream(
                    golden
                        .run(GoldenFixedPoint.fix(inputs.vector(vector), fraction, bits).values())
                        .output())
                .asDoubleStream()
                .toArray());
  }

  /** The class of every inference, of raw integers, whose fraction bits do not matter. */
  private static int[] classes(RunOutcome outcome, HostPooling pooling) {
    List<int[]> outputs = outcome.outputs();
    return pooling.classes(
        outputs.size(), vector -> Arrays.stream(outputs.get(vector)).asDoubleStream().toArray());
  }

  private static List<EvaluatedLayer> layers(EvaluationRequest request, RunOutcome outcome) {
    CompiledModel model = request.model();
    List<LayerAnalysis> analyses = LayerAnalysis.layers(model);
    List<Double> errors = LayerErrors.of(model, request.shared(), request.inputs());
    int vectors = request.inputs().count();
    List<EvaluatedLayer> layers = new ArrayList<>();
    for (int index = 0; index < analyses.size(); index++) {
      layers.add(
          layer(
              analyses.get(index),
              model.layers().get(index),
              outcome.report().layers().get(index),
              vectors * rowTiles(model, index),
              request.pooling().inferences(vectors),
              errors.isEmpty() ? null : errors.get(index)));
    }
    return layers;
  }

  /** How often a layer's columns are broadcast in a run. */
  private static long rowTiles(CompiledModel model, int layer) {
    return model.tiles().stream().filter(tile -> tile.layer() == layer && tile.first()).count();
  }

  private static EvaluatedLayer layer(
      LayerAnalysis analysis,
      LayerModel layer,
      LayerReport report,
      long scans,
      int inferences,
      Double error) {
    return new EvaluatedLayer(
        layer.name(),
        layer.outputs(),
        layer.inputs(),
        analysis.density(),
        analysis.nonZeros(),
        analysis.padding(),
        analysis.balance(),
        layer.weightFractionBits(),
        layer.inputFractionBits(),
        layer.outputFractionBits(),
        (double) report.cycles() / inferences,
        report.efficiency(),
        report.utilisation(),
        (double) report.broadcasts() / scans / layer.inputs(),
        report.saturations(),
        error,
        analysis.storage());
  }

  /**
   * Refuses labels that do not go with a network and its vectors.
   *
   * @param vectors inferences
   * @param outputs outputs of the network
   * @throws UserException when there is not one for each vector, or one is no class of the network
   */
  public static void checkLabels(int[] labels, int vectors, int outputs) {
    int classes = Classes.count(outputs);
    if (labels.length != vectors) {
      throw new UserException(
          String.format(
              Locale.ROOT,
              "labels must be as many as input vectors, %d, were %d",
              vectors,
              labels.length));
    }
    for (int vector = 0; vector < vectors; vector++) {
      if (labels[vector] >= classes) {
        throw new UserException(
            String.format(
                Locale.ROOT,
                "label of vector %d must lie in 0..%d (the network has %d outputs), was %d",
                vector,
                classes - 1,
                classes,
                labels[vector]));
      }
    }
  }

  /** Indices spread evenly over a batch: labels are often sorted. */
  public static int[] sample(int vectors, int wanted) {
    int count = Math.min(vectors, wanted);
    return IntStream.range(0, count).map(index -> (int) ((long) index * vectors / count)).toArray();
  }

  private static int[] select(int[] all, int[] places) {
    return Arrays.stream(places).map(place -> all[place]).toArray();
  }

  private static double cpuSeconds() {
    return ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class).getProcessCpuTime()
        / NANOSECONDS;
  }
}
