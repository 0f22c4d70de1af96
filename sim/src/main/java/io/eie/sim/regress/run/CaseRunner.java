// SPDX-License-Identifier: Apache-2.0
package io.eie.sim.regress.run;

import io.eie.common.EnvironmentException;
import io.eie.common.Progress;
import io.eie.compiler.model.CompiledModel;
import io.eie.generator.config.EieConfig;
import io.eie.sim.cycle.CycleModel;
import io.eie.sim.cycle.HostTransfer;
import io.eie.sim.cycle.SegmentCycles;
import io.eie.sim.cycle.SustainedCycles;
import io.eie.sim.golden.GoldenFixedPoint;
import io.eie.sim.golden.GoldenModel;
import io.eie.sim.golden.GoldenResult;
import io.eie.sim.golden.VectorRun;
import io.eie.sim.regress.plan.BusPattern;
import io.eie.sim.regress.plan.CaseModel;
import io.eie.sim.regress.plan.RegressionCase;
import io.eie.sim.run.Conditions;
import io.eie.sim.run.Engine;
import io.eie.sim.run.Loading;
import io.eie.sim.run.RtlSource;
import io.eie.sim.run.RunOutcome;
import io.eie.sim.run.RunRequest;
import io.eie.sim.run.Simulator;
import io.eie.sim.run.Traffic;
import io.eie.sim.run.Wave;
import io.eie.sim.run.compare.Difference;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Runs one case: compiler against matrix, RTL against golden model and cycle model, the host's
 * cycles against their prediction.
 */
public final class CaseRunner {
  private static final double NANOSECONDS = 1e9;

  private final Path folder;

  /**
   * @param folder where relative paths of files in cases start
   */
  public CaseRunner(Path folder) {
    this.folder = folder;
  }

  /** Runs a case and says what came out, whatever happens but for a missing tool. */
  public CaseResult run(RegressionCase one, EieConfig config, RtlSource rtl) {
    return run(one, config, rtl, Optional.empty());
  }

  /**
   * The same with a waveform.
   *
   * @throws EnvironmentException when the RTL cannot be built here
   */
  public CaseResult run(RegressionCase one, EieConfig config, RtlSource rtl, Optional<Wave> wave) {
    long begin = cpu();
    Found found;
    try {
      found = compare(one, config, rtl, wave);
    } catch (EnvironmentException missing) {
      throw missing;
    } catch (RuntimeException | AssertionError fault) {
      found = Found.error(fault);
    }
    double seconds = Math.round((cpu() - begin) / NANOSECONDS * 1e4) / 1e4;
    return new CaseResult(
        one.id(),
        one.configuration(),
        found.outcome,
        found.bucket,
        found.message,
        found.difference,
        found.run == null ? null : found.run.comparison().origin().orElse(null),
        found.run == null ? 0 : found.run.report().vectors(),
        found.run == null ? 0 : found.run.comparison().values(),
        found.run == null ? 0 : found.run.comparison().counts() + found.hostCounts,
        found.run == null ? null : found.run.report().cycles(),
        seconds);
  }

  private static long cpu() {
    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
  }

  /** What was found, before it has a name. */
  private record Found(
      CaseResult.Outcome outcome,
      String bucket,
      String message,
      Difference difference,
      RunOutcome run,
      long hostCounts) {
    static Found error(Throwable fault) {
      return new Found(
          CaseResult.Outcome.ERROR, FailureBucket.of(fault), fault.toString(), null, null, 0);
    }

    static Found failure(Difference difference, String message, RunOutcome run, long counts) {
      return new Found(
          CaseResult.Outcome.FAIL, FailureBucket.of(difference), message, difference, run, counts);
    }
  }

  private Found compare(RegressionCase one, EieConfig config, RtlSource rtl, Optional<Wave> wave) {
    CaseModel made = CaseModel.of(one, config, folder);
    CompiledModel model = made.compilation().model();
    BusPattern bus = one.bus();
    RunRequest request =
        new RunRequest(
            model,
            made.inputs(),
            Engine.RTL,
            wave,
            bus.loading(),
            bus.traffic(),
            new Conditions(one.seed(), bus.requestStall(), bus.responseStall(), bus.seed()));
    List<int[]> inputs = inputs(made);
    GoldenModel golden = GoldenModel.of(model);
    List<GoldenResult> expected = inputs.stream().map(golden::run).toList();
    MatrixReference reference = new MatrixReference(made.compilation());
    for (int vector = 0; vector < inputs.size(); vector++) {
      Optional<String> lost = reference.difference(inputs.get(vector), expected.get(vector));
      if (lost.isPresent()) {
        return new Found(
            CaseResult.Outcome.FAIL,
            "compiler: the memories do not hold the matrix",
            "vector " + vector + ", " + lost.get(),
            null,
            null,
            0);
      }
    }
    RunOutcome run = new Simulator(rtl, Map.of(), Progress.NONE).run(request);
    if (!run.agrees()) {
      Difference first = run.comparison().first().orElseThrow();
      return Found.failure(first, run.fault().orElseGet(first::sentence), run, 0);
    }
    return host(model, bus, inputs, expected, run);
  }

  private static List<int[]> inputs(CaseModel made) {
    CompiledModel model = made.compilation().model();
    int fraction = model.layers().get(0).inputFractionBits();
    List<int[]> inputs = new ArrayList<>();
    for (int vector = 0; vector < made.inputs().count(); vector++) {
      inputs.add(
          GoldenFixedPoint.fix(
                  made.inputs().vector(vector), fraction, model.config().activationBits())
              .values());
    }
    return inputs;
  }

  /** A host that never waits takes as many cycles as predicted. */
  private static Found host(
      CompiledModel model,
      BusPattern bus,
      List<int[]> inputs,
      List<GoldenResult> expected,
      RunOutcome run) {
    long counts = 0;
    if (!bus.stalls() && bus.loading() == Loading.PORT) {
      counts++;
      long right = HostTransfer.of(model).cycles() * VectorRun.count(model, inputs.size());
      Long found = run.report().transferCycles();
      if (found == null || found != right) {
        return different(Difference.Kind.TRANSFER, right, found, run, counts);
      }
    }
    if (!bus.stalls() && bus.traffic() == Traffic.BUS) {
      counts++;
      CycleModel cycleModel = CycleModel.of(model);
      List<Long> runs = new ArrayList<>();
      for (VectorRun vectors : VectorRun.of(model, GoldenModel.of(model), inputs, expected)) {
        runs.add(cycleModel.run(vectors).stream().mapToLong(SegmentCycles::cycles).sum());
      }
      long right = SustainedCycles.of(model, runs);
      Long found = run.report().sustainedCycles();
      // a lower bound where words that find an element busy make transfers longer than a run
      boolean exact = runs.size() == 1;
      if (found == null || (exact ? found != right : found < right)) {
        return different(Difference.Kind.BACK_TO_BACK, right, found, run, counts);
      }
    }
    return new Found(CaseResult.Outcome.PASS, null, null, null, run, counts);
  }

  private static Found different(
      Difference.Kind kind, long right, Long found, RunOutcome run, long counts) {
    Difference difference = Difference.of(kind, 0, Long.toString(right), String.valueOf(found));
    String message =
        String.format(
            Locale.ROOT, "%s must be %d (as predicted), were %s", kind.subject(), right, found);
    return Found.failure(difference, message, run, counts);
  }
}
