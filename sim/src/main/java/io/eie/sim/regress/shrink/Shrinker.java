// SPDX-License-Identifier: Apache-2.0
package io.eie.sim.regress.shrink;

import io.eie.common.Progress;
import io.eie.common.UserException;
import io.eie.generator.config.EieConfig;
import io.eie.sim.regress.plan.RegressionCase;
import io.eie.sim.regress.run.CaseResult;
import io.eie.sim.regress.run.CaseRunner;
import io.eie.sim.regress.run.RegressionRtl;
import io.eie.sim.run.RtlSource;
import io.eie.sim.verilator.RejectedVerilogException;
import io.eie.sim.verilator.VerilatedDesign;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Iterator;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/**
 * Makes a failing case smaller, as long as it fails in the same way: fewer vectors, layers, rows,
 * columns and non-zeros, simpler values, a plainer host, and a configuration nearer to {@code
 * tiny4}. No single step makes the result smaller, unless the time was not enough.
 */
public final class Shrinker {
  private final RegressionRtl rtl;
  private final CaseRunner runner;
  private final Path folder;
  private final Progress progress;
  private final long deadline;
  private final Map<EieConfig, Optional<VerilatedDesign>> designs = new HashMap<>();
  private int tries;

  /**
   * @param rtl the Verilog in which the case fails
   * @param folder where relative paths of files in the case start
   * @param seconds after which no further step is tried
   */
  public Shrinker(RegressionRtl rtl, Path folder, long seconds, Progress progress) {
    this.rtl = rtl;
    this.folder = folder;
    this.runner = new CaseRunner(folder);
    this.progress = progress;
    this.deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(seconds);
  }

  /**
   * A case that fails.
   *
   * @param one the case
   * @param config its configuration
   * @param result how it fails
   */
  public record Failing(RegressionCase one, EieConfig config, CaseResult result) {
    /** Rows and columns of the largest layer, for a sentence. */
    public String size() {
      int rows = one.layers().stream().mapToInt(layer -> layer.rows()).max().orElseThrow();
      int columns = one.layers().stream().mapToInt(layer -> layer.columns()).max().orElseThrow();
      return String.format(Locale.ROOT, "%d x %d", rows, columns);
    }
  }

  /**
   * What was found.
   *
   * @param from the case as it was
   * @param to the smallest
   * @param tries cases that were run
   * @param complete whether no step makes it smaller; otherwise the time was not enough
   */
  public record Shrunk(Failing from, Failing to, int tries, boolean complete) {}

  /**
   * Shrinks a case.
   *
   * @throws UserException when the case does not fail
   */
  public Shrunk shrink(RegressionCase one, EieConfig config) {
    CaseResult first = run(one, config);
    if (!first.failed()) {
      throw new UserException(
          "case "
              + one.id()
              + " must fail to be shrunk, "
              + (first.passes() ? "passes" : "is skipped"));
    }
    Failing from = new Failing(one, config, first);
    RegressionCase listed = ListedCase.of(one, config, folder);
    CaseResult again = run(listed, config);
    if (!same(first, again)) {
      throw new UserException(
          "case "
              + one.id()
              + " must fail in the same way when what it draws is written out (only such a case can be shrunk), had "
              + (again.bucket() == null ? "no failure" : again.bucket()));
    }
    Failing smallest = new Failing(listed, config, again);
    boolean smaller = true;
    while (smaller && !late()) {
      Failing before = smallest;
      smallest = smallerCase(smallest);
      smallest = plainerConfiguration(smallest);
      smaller = smallest != before;
    }
    return new Shrunk(from, smallest, tries, !late());
  }

  private boolean late() {
    return System.nanoTime() - deadline >= 0;
  }

  private Failing smallerCase(Failing start) {
    Failing smallest = start;
    boolean smaller = true;
    while (smaller) {
      smaller = false;
      Iterator<RegressionCase> candidates = SmallerCases.of(smallest.one).iterator();
      while (candidates.hasNext() && !late()) {
        RegressionCase candidate = candidates.next();
        CaseResult result = run(candidate, smallest.config);
        if (same(start.result, result)) {
          smallest = new Failing(candidate, smallest.config, result);
          smaller = true;
          break;
        }
      }
    }
    return smallest;
  }

  private Failing plainerConfiguration(Failing start) {
    Failing smallest = start;
    boolean smaller = true;
    while (smaller) {
      smaller = false;
      for (EieConfig candidate : PlainerConfigurations.of(smallest.config)) {
        if (late()) {
          return smallest;
        }
        CaseResult result = run(smallest.one, candidate);
        if (same(start.result, result)) {
          smallest = new Failing(smallest.one, candidate, result);
          smaller = true;
          break;
        }
      }
    }
    return smallest;
  }

  private static boolean same(CaseResult one, CaseResult other) {
    return other.failed()
        && one.outcome() == other.outcome()
        && one.bucket().equals(other.bucket());
  }

  private CaseResult run(RegressionCase one, EieConfig config) {
    tries++;
    progress.at("shrinking, cases run: " + tries);
    RtlSource source =
        (wanted, waves) ->
            designs
                .computeIfAbsent(wanted, this::build)
                .orElseThrow(() -> new UserException("the Verilog does not apply"));
    return runner.run(one, config, source);
  }

  private Optional<VerilatedDesign> build(EieConfig config) {
    try {
      return rtl.of(config).map(source -> source.design(config));
    } catch (RejectedVerilogException e) {
      return Optional.empty();
    }
  }
}
