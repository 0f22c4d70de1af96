// SPDX-License-Identifier: Apache-2.0
package io.eie.sim.regress.run;

import io.eie.common.EnvironmentException;
import io.eie.common.FailureReason;
import io.eie.sim.coverage.CoverageSum;
import io.eie.sim.verilator.Simulation;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The coverage of a shard, in a file beside its results. It is written when a case has run and
 * before its result is kept, so no kept result lacks its coverage; a case that is run again after a
 * kill counts twice.
 */
final class ShardCoverage {
  private final Path file;
  private final CoverageSum sum = new CoverageSum();

  /**
   * Begins, or continues the file where there is one.
   *
   * @param results file of the shard's results
   * @param continues whether it has results: without, a file of an earlier run would count too
   */
  ShardCoverage(Path results, boolean continues) {
    file = beside(results);
    if (continues && Files.exists(file)) {
      sum.add(file);
    }
  }

  /** The file beside a file of results. */
  static Path beside(Path results) {
    String name = results.getFileName().toString();
    return results.resolveSibling(
        name.replaceFirst("^results-", "coverage-").replaceFirst("\\.jsonl$", "") + ".dat");
  }

  /**
   * Adds what a simulation has counted.
   *
   * @param configuration which no other thread is running
   */
  void add(Simulation simulation, String configuration) {
    Path part = file.resolveSibling(file.getFileName() + "." + configuration + ".part");
    try {
      simulation.writeCoverage(part);
      sum.add(part);
      Files.delete(part);
    } catch (IOException e) {
      throw new EnvironmentException(
          part + " must be writable (the coverage), failed: " + FailureReason.of(e), e);
    }
  }

  /** Writes the sum. */
  synchronized void write() {
    sum.write(file);
  }
}
