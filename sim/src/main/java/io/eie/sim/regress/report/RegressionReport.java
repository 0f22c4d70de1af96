// SPDX-License-Identifier: Apache-2.0
package io.eie.sim.regress.report;

import com.fasterxml.jackson.annotation.JsonIgnore;
import io.eie.generator.config.EieConfig;
import io.eie.sim.coverage.CoverageExclusions;
import io.eie.sim.coverage.CoverageSummary;
import io.eie.sim.regress.plan.PlanFile;
import io.eie.sim.regress.plan.RegressionCase;
import io.eie.sim.regress.run.CaseResult;
import io.eie.sim.regress.run.JoinedResults;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/**
 * What a regression found.
 *
 * @param plan file of the plan
 * @param planHash SHA-256 of that file
 * @param seed from which the plan was drawn
 * @param shard the part of the plan that ran; {@code 1/1} for all of it
 * @param rtl which Verilog ran
 * @param toolVersions by tool
 * @param totals sums over all cases
 * @param buckets failures of one kind each, the largest first
 * @param failures every case that failed, in the order of the plan
 * @param missing cases of the shard without a result
 * @param slowest cases that took the most CPU time
 * @param tables passes and failures by what the cases have in common
 * @param coverage of the RTL by module; null where none was counted
 */
public record RegressionReport(
    String plan,
    String planHash,
    long seed,
    String shard,
    String rtl,
    Map<String, String> toolVersions,
    Totals totals,
    List<Bucket> buckets,
    List<Failure> failures,
    List<String> missing,
    List<CaseResult> slowest,
    List<Table> tables,
    CoverageSummary coverage) {
  private static final int SLOWEST_SHOWN = 10;

  /**
   * Sums over all cases.
   *
   * @param cases cases of the shard
   * @param passed cases in which nothing differs
   * @param failed cases in which RTL and models differ
   * @param errors cases that could not be compared
   * @param skipped cases to which the changes of the Verilog do not apply
   * @param missing cases without a result
   * @param configurations configurations with a result
   * @param vectors input vectors
   * @param values values that were compared
   * @param counts counts that were compared
   * @param cycles cycles of the runs that got to the end
   * @param seconds CPU time of the cases, without builds
   */
  public record Totals(
      int cases,
      int passed,
      int failed,
      int errors,
      int skipped,
      int missing,
      int configurations,
      long vectors,
      long values,
      long counts,
      long cycles,
      double seconds) {}

  /**
   * Failures of one kind.
   *
   * @param name what they have in common
   * @param cases how many
   * @param first the first of them
   */
  public record Bucket(String name, int cases, Failure first) {}

  /**
   * A case that failed.
   *
   * @param result what came out
   * @param where the first difference with its place, or the message
   * @param replay the command that runs it again
   */
  public record Failure(CaseResult result, String where, String replay) {}

  /**
   * Passes and failures by a property of the cases.
   *
   * @param property what the rows differ in
   * @param rows a row for each value
   */
  public record Table(String property, List<Row> rows) {}

  /** The cases of one value of a property. */
  public record Row(String value, long cases, long passed, long failed, long skipped) {}

  /** Whether every case ran and passed, apart from those that do not apply; one does. */
  @JsonIgnore
  public boolean passes() {
    return totals.failed == 0 && totals.errors == 0 && totals.missing == 0 && totals.passed > 0;
  }

  /**
   * The report of joined results.
   *
   * @param shard the part of the plan that was to run
   * @param cases the cases of that part
   * @param replay the command that runs a case again, by the case's name
   */
  public static RegressionReport of(
      PlanFile.Stored stored,
      JoinedResults joined,
      String shard,
      List<RegressionCase> cases,
      UnaryOperator<String> replay) {
    Set<String> names = cases.stream().map(RegressionCase::id).collect(Collectors.toSet());
    List<String> missing = joined.missing().stream().filter(names::contains).toList();
    List<Failure> failures =
        joined.results().stream()
            .filter(CaseResult::failed)
            .map(result -> new Failure(result, where(result), replay.apply(result.id())))
            .toList();
    List<CaseResult> slowest =
        joined.results().stream()
            .sorted(Comparator.comparingDouble(CaseResult::seconds).reversed())
            .limit(SLOWEST_SHOWN)
            .toList();
    return new RegressionReport(
        stored.file().toString(),
        stored.hash(),
        stored.plan().seed(),
        shard,
        joined.rtl(),
        joined.toolVersions(),
        totals(joined, cases.size(), missing.size()),
        buckets(failures),
        failures,
        missing,
        slowest,
        tables(stored, joined),
        joined.coverage() == null
            ? null
            : CoverageSummary.of(joined.coverage(), CoverageExclusions.kept()));
  }

  private static String where(CaseResult result) {
    return result.difference() == null ? result.message() : result.difference().sentence();
  }

  private static Totals totals(JoinedResults joined, int cases, int missing) {
    List<CaseResult> all = joined.results();
    return new Totals(
        cases,
        count(all, CaseResult.Outcome.PASS),
        count(all, CaseResult.Outcome.FAIL),
        count(all, CaseResult.Outcome.ERROR),
        count(all, CaseResult.Outcome.SKIPPED),
        missing,
        (int) all.stream().map(CaseResult::configuration).distinct().count(),
        all.stream().mapToLong(CaseResult::vectors).sum(),
        all.stream().mapToLong(CaseResult::values).sum(),
        all.stream().mapToLong(CaseResult::counts).sum(),
        all.stream().filter(one -> one.cycles() != null).mapToLong(CaseResult::cycles).sum(),
        all.stream().mapToDouble(CaseResult::seconds).sum());
  }

  private static int count(List<CaseResult> all, CaseResult.Outcome outcome) {
    return (int) all.stream().filter(one -> one.outcome() == outcome).count();
  }

  private static List<Bucket> buckets(List<Failure> failures) {
    Map<String, List<Failure>> byName =
        failures.stream()
            .collect(
                Collectors.groupingBy(
                    failure -> failure.result.bucket(), LinkedHashMap::new, Collectors.toList()));
    return byName.entrySet().stream()
        .map(one -> new Bucket(one.getKey(), one.getValue().size(), one.getValue().get(0)))
        .sorted(Comparator.comparingInt(Bucket::cases).reversed())
        .toList();
  }

  private static List<Table> tables(PlanFile.Stored stored, JoinedResults joined) {
    Map<String, RegressionCase> cases =
        stored.plan().cases().stream()
            .collect(Collectors.toMap(RegressionCase::id, Function.identity()));
    Function<CaseResult, RegressionCase> of = result -> cases.get(result.id());
    Function<CaseResult, EieConfig> config = result -> stored.plan().config(of.apply(result));
    List<Table> tables = new ArrayList<>();
    tables.add(table("first matrix", joined, one -> text(of.apply(one).layers().get(0).matrix())));
    tables.add(table("layers", joined, one -> "" + of.apply(one).layers().size()));
    tables.add(table("inputs", joined, one -> text(of.apply(one).inputs().kind())));
    tables.add(table("traffic", joined, one -> text(of.apply(one).bus().traffic())));
    tables.add(
        table("host", joined, one -> of.apply(one).bus().stalls() ? "waits" : "never waits"));
    tables.add(table("bus", joined, one -> config.apply(one).hostBus().busName()));
    tables.add(table("elements", joined, one -> range(config.apply(one).processingElements())));
    tables.add(table("entries per cycle", joined, one -> "" + config.apply(one).entriesPerCycle()));
    tables.add(table("accumulation", joined, one -> text(config.apply(one).accumulation())));
    return tables;
  }

  private static String text(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** A range between powers of four, with four digits so that text sorts as numbers do. */
  private static String range(int elements) {
    int least = 1;
    while (4 * least <= elements) {
      least *= 4;
    }
    return String.format(Locale.ROOT, "%04d to %04d", least, 4 * least - 1);
  }

  private static Table table(
      String property, JoinedResults joined, Function<CaseResult, String> value) {
    Map<String, List<CaseResult>> groups =
        joined.results().stream()
            .collect(Collectors.groupingBy(value, TreeMap::new, Collectors.toList()));
    return new Table(
        property,
        groups.entrySet().stream()
            .map(
                group ->
                    new Row(
                        group.getKey(),
                        group.getValue().size(),
                        count(group.getValue(), CaseResult.Outcome.PASS),
                        group.getValue().stream().filter(CaseResult::failed).count(),
                        count(group.getValue(), CaseResult.Outcome.SKIPPED)))
            .toList());
  }
}
