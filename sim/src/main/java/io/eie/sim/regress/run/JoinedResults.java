// SPDX-License-Identifier: Apache-2.0
package io.eie.sim.regress.run;

import io.eie.common.UserException;
import io.eie.sim.coverage.CoverageSum;
import io.eie.sim.regress.plan.PlanFile;
import io.eie.sim.regress.plan.RegressionCase;
import io.eie.sim.verilator.CoverageReport;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * The results of shards, each case once.
 *
 * @param rtl which Verilog ran
 * @param toolVersions by tool; several versions of one tool are joined by commas
 * @param results in the order of the plan
 * @param missing names of the cases of the plan without a result, in the order of the plan
 * @param coverage of all of them; null where none was counted
 */
public record JoinedResults(
    String rtl,
    Map<String, String> toolVersions,
    List<CaseResult> results,
    List<String> missing,
    CoverageReport coverage) {
  /**
   * Joins files of results.
   *
   * @param files at least one
   * @throws UserException when they are of another plan or of different Verilog, hold a case that
   *     the plan has not, or two results of a case that disagree, or lack the file of their
   *     coverage
   */
  public static JoinedResults of(PlanFile.Stored stored, List<Path> files) {
    Map<String, CaseResult> results = new LinkedHashMap<>();
    Map<String, String> versions = new TreeMap<>();
    String rtl = null;
    CoverageSum coverage = null;
    for (Path file : files) {
      ResultLog.Content content = ResultLog.read(file);
      if (!content.header().plan().equals(stored.hash())) {
        throw new UserException(
            String.format(
                Locale.ROOT,
                "%s must hold results of %s (SHA-256 %s), was of a plan with SHA-256 %s",
                file,
                stored.file(),
                stored.hash(),
                content.header().plan()));
      }
      if (rtl != null && !rtl.equals(content.header().rtl())) {
        throw new UserException(
            String.format(
                Locale.ROOT,
                "%s must be of the same Verilog as the other shards (%s), was of %s",
                file,
                rtl,
                content.header().rtl()));
      }
      rtl = content.header().rtl();
      content
          .header()
          .toolVersions()
          .forEach(
              (tool, version) ->
                  versions.merge(
                      tool,
                      version,
                      (one, other) -> one.contains(other) ? one : one + ", " + other));
      content.results().values().forEach(result -> ResultLog.add(results, result, file));
      if (rtl.equals(CoveredVerilog.NAME) && !content.results().isEmpty()) {
        coverage = coverage == null ? new CoverageSum() : coverage;
        addCoverage(coverage, file);
      }
    }
    List<RegressionCase> cases = stored.plan().cases();
    Set<String> known = cases.stream().map(RegressionCase::id).collect(Collectors.toSet());
    for (String id : results.keySet()) {
      if (!known.contains(id)) {
        throw new UserException(
            stored.file() + " must have every case of the results, had no case '" + id + "'");
      }
    }
    return new JoinedResults(
        rtl,
        versions,
        cases.stream().map(one -> results.get(one.id())).filter(one -> one != null).toList(),
        cases.stream().map(RegressionCase::id).filter(id -> !results.containsKey(id)).toList(),
        coverage == null ? null : coverage.report());
  }

  private static void addCoverage(CoverageSum coverage, Path results) {
    Path file = ShardCoverage.beside(results);
    if (!Files.exists(file)) {
      throw new UserException(
          file + " must be beside " + results.getFileName() + " (its coverage), was not");
    }
    coverage.add(file);
  }
}
