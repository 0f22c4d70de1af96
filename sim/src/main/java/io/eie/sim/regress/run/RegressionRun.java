// SPDX-License-Identifier: Apache-2.0
package io.eie.sim.regress.run;

import io.eie.common.EnvironmentException;
import io.eie.common.Progress;
import io.eie.generator.config.EieConfig;
import io.eie.sim.regress.plan.PlanFile;
import io.eie.sim.regress.plan.RegressionCase;
import io.eie.sim.regress.plan.RegressionPlan;
import io.eie.sim.run.Engine;
import io.eie.sim.run.RtlSource;
import io.eie.sim.run.ToolVersions;
import io.eie.sim.verilator.RejectedVerilogException;
import io.eie.sim.verilator.Simulation;
import io.eie.sim.verilator.VerilatedDesign;
import io.eie.sim.verilator.WaveFormat;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;

/**
 * Runs the cases of a shard: configurations side by side, each built once, its cases one after
 * another on the same model. Every result is kept as soon as it is there.
 */
public final class RegressionRun {
  private final PlanFile.Stored stored;
  private final RegressionRtl rtl;
  private final Progress progress;
  private final CaseRunner runner;

  /**
   * @param stored the plan
   * @param rtl the Verilog of every configuration
   * @param progress who hears how far it is
   */
  public RegressionRun(PlanFile.Stored stored, RegressionRtl rtl, Progress progress) {
    this.stored = stored;
    this.rtl = rtl;
    this.progress = progress;
    this.runner = new CaseRunner(stored.folder());
  }

  /**
   * How a shard is run.
   *
   * @param shard part of the plan
   * @param jobs configurations that are built and run at a time, at least 1
   * @param seconds after which no further case begins
   * @param folder where the results are written
   * @param resume whether results of an earlier run are kept
   */
  public record Options(Shard shard, int jobs, long seconds, Path folder, boolean resume) {}

  /**
   * Runs what has no result yet.
   *
   * @return the file of the results
   * @throws EnvironmentException when nothing can be simulated here
   */
  public Path run(Options options) {
    RegressionPlan plan = stored.plan();
    List<String> configurations = options.shard.configurations(plan);
    Map<String, List<RegressionCase>> cases =
        plan.cases().stream()
            .filter(one -> configurations.contains(one.configuration()))
            .collect(
                Collectors.groupingBy(
                    RegressionCase::configuration, LinkedHashMap::new, Collectors.toList()));
    int count = cases.values().stream().mapToInt(List::size).sum();
    ResultLog.Header header =
        new ResultLog.Header(
            ResultLog.Header.FORMAT,
            stored.hash(),
            options.shard.toString(),
            count,
            rtl.name(),
            ToolVersions.of(Engine.RTL));
    Path file = options.folder.resolve(ResultLog.fileName(options.shard));
    try (ResultLog log = ResultLog.open(file, header, options.resume)) {
      long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(options.seconds);
      ShardCoverage coverage =
          rtl.covers() ? new ShardCoverage(file, !log.earlier().isEmpty()) : null;
      new Workers(log, coverage, cases, count, deadline).run(options.jobs);
    }
    return file;
  }

  /** The jobs of one run. */
  private final class Workers {
    private final ResultLog log;

    /** Null where none is counted. */
    private final ShardCoverage coverage;

    private final Map<String, List<RegressionCase>> cases;
    private final int count;
    private final long deadline;
    private int done;

    Workers(
        ResultLog log,
        ShardCoverage coverage,
        Map<String, List<RegressionCase>> cases,
        int count,
        long deadline) {
      this.log = log;
      this.coverage = coverage;
      this.cases = cases;
      this.count = count;
      this.deadline = deadline;
      this.done = log.earlier().size();
    }

    void run(int jobs) {
      ExecutorService workers = Executors.newFixedThreadPool(jobs);
      try {
        List<Future<?>> running = new ArrayList<>();
        cases.forEach((name, list) -> running.add(workers.submit(() -> configuration(name, list))));
        for (Future<?> one : running) {
          one.get();
        }
      } catch (ExecutionException e) {
        if (e.getCause() instanceof RuntimeException unchecked) {
          throw unchecked;
        }
        throw new IllegalStateException(e.getCause());
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        throw new EnvironmentException("the run must not be interrupted, was", e);
      } finally {
        workers.shutdownNow();
      }
    }

    private boolean late() {
      return System.nanoTime() - deadline >= 0;
    }

    private void configuration(String name, List<RegressionCase> all) {
      List<RegressionCase> open =
          all.stream().filter(one -> !log.earlier().containsKey(one.id())).toList();
      if (open.isEmpty() || late()) {
        return;
      }
      EieConfig config = stored.plan().configurations().get(name);
      VerilatedDesign design;
      try {
        Optional<RtlSource> source = rtl.of(config);
        if (source.isEmpty()) {
          open.forEach(one -> keep(skipped(one)));
          return;
        }
        design = source.get().design(config);
      } catch (RejectedVerilogException e) {
        open.forEach(one -> keep(unbuilt(one, "error: the Verilog cannot be built", e)));
        return;
      } catch (EnvironmentException nothingOfTheDesign) {
        throw nothingOfTheDesign;
      } catch (RuntimeException e) {
        open.forEach(one -> keep(unbuilt(one, FailureBucket.of(e), e)));
        return;
      }
      for (RegressionCase one : open) {
        if (late()) {
          return;
        }
        keep(runner.run(one, config, new Built(design, coverage, name)));
      }
    }

    private void keep(CaseResult result) {
      if (coverage != null) {
        coverage.write();
      }
      log.append(result);
      synchronized (this) {
        done++;
        progress.at("running cases", done, count);
      }
    }
  }

  /** A configuration that is built. */
  private record Built(VerilatedDesign design, ShardCoverage coverage, String name)
      implements RtlSource {
    @Override
    public VerilatedDesign design(EieConfig same, WaveFormat waves) {
      return design;
    }

    @Override
    public void ending(Simulation simulation) {
      if (coverage != null) {
        coverage.add(simulation, name);
      }
    }
  }

  private static CaseResult skipped(RegressionCase one) {
    return new CaseResult(
        one.id(),
        one.configuration(),
        CaseResult.Outcome.SKIPPED,
        null,
        "the changes of the Verilog do not apply to this configuration",
        null,
        null,
        0,
        0,
        0,
        null,
        0);
  }

  private static CaseResult unbuilt(RegressionCase one, String bucket, RuntimeException fault) {
    return new CaseResult(
        one.id(),
        one.configuration(),
        CaseResult.Outcome.ERROR,
        bucket,
        fault.toString(),
        null,
        null,
        0,
        0,
        0,
        null,
        0);
  }
}
