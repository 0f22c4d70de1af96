// SPDX-License-Identifier: Apache-2.0
package io.eie.testbench.mutation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectPackage;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectUniqueId;

import io.eie.common.SmokeShard;
import io.eie.testbench.mutation.EquivalentMutant.Verdict;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.platform.engine.DiscoverySelector;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.engine.discovery.ClassNameFilter;
import org.junit.platform.engine.support.descriptor.ClassSource;
import org.junit.platform.launcher.Launcher;
import org.junit.platform.launcher.TagFilter;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;
import org.junit.platform.launcher.TestPlan;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;

/**
 * Whether the tests of the units notice a changed unit: mutants of each unit's Verilog, drawn by a
 * seed, each run against the tests of its unit. All mutants of a unit are in one model.
 *
 * <p>System properties: {@code eie.mutants} of each unit (default {@value #EACH}), {@code
 * eie.mutationClasses} a regular expression of test classes, {@code eie.mutationReport} a file.
 * With the defaults, {@value #LEAST_PERCENT} % must be caught of those that are not proven equal.
 * The report has the reason of each other survivor from the kept list, or says that it is open.
 */
class MutationTest {
  private static final int EACH = 10;
  private static final int LEAST_MUTANTS = 500;
  private static final int LEAST_PERCENT = 97;

  /** Test classes for a quick look: a queue, a tree node and a unit of the central control. */
  private static final String FEW = ".*\\.(ElasticBufferTest|BroadcastNodeTest|CodebookLoaderTest)";

  private static final int SEED = 1;

  /** One file for all runs of a process, because a model that is built has its name in it. */
  @TempDir private static Path folder;

  private int compared;

  /** Modules that no test passes on as they are, with their mutants in them but none acting. */
  private final List<String> unsound = new ArrayList<>();

  /**
   * All mutants of the modules that were tried, with the number of those that read alike, and those
   * that were caught, as in the report.
   */
  private final Map<String, Integer> existing = new HashMap<>();

  private final Set<String> noticed = new HashSet<>();

  private final Launcher launcher = LauncherFactory.create();

  private record Score(int caught, int equal, int tried) {
    static Score of(boolean caught, Verdict verdict) {
      return new Score(caught ? 1 : 0, verdict == Verdict.EQUAL ? 1 : 0, 1);
    }

    double percent() {
      return tried == equal ? 100 : 100.0 * caught / (tried - equal);
    }

    Score and(Score other) {
      return new Score(caught + other.caught, equal + other.equal, tried + other.tried);
    }

    @Override
    public String toString() {
      return String.format(
          Locale.ROOT,
          "%4d caught of %4d, %3d proven equal, %6.2f %% of the others",
          caught,
          tried,
          equal,
          percent());
    }
  }

  /** Runs tests; which passed and which failed, other than by not being concerned. */
  private final class Run implements TestExecutionListener {
    private final Set<String> passed = new LinkedHashSet<>();
    private final Set<String> failed = new LinkedHashSet<>();
    private final MutationSession session;
    private final boolean stops;

    Run(MutationSession session, boolean stops) {
      this.session = session;
      this.stops = stops;
    }

    @Override
    public void executionFinished(TestIdentifier test, TestExecutionResult result) {
      if (!test.isTest()) {
        return;
      }
      boolean good = result.getStatus() == TestExecutionResult.Status.SUCCESSFUL;
      if (good) {
        passed.add(test.getUniqueId());
      } else if (!result.getThrowable().map(MutationTest::notConcerned).orElse(false)) {
        failed.add(test.getUniqueId());
        if (stops) {
          session.stop();
        }
      }
    }

    Run over(List<? extends DiscoverySelector> tests) {
      launcher.execute(
          LauncherDiscoveryRequestBuilder.request()
              .selectors(tests)
              .filters(TagFilter.excludeTags("nightly"))
              .build(),
          this);
      return this;
    }
  }

  private static boolean notConcerned(Throwable failure) {
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      if (cause instanceof MutationSession.NotConcerned) {
        return true;
      }
    }
    return false;
  }

  /** All units. */
  @Test
  @Tag("nightly")
  void theTestsOfAUnitNoticeThatItIsChanged() throws IOException {
    int each = Integer.getInteger("eie.mutants", EACH);
    String wanted = System.getProperty("eie.mutationClasses", ".*");
    Map<String, Score> scores = new TreeMap<>();
    Map<String, Verdict> survivors = new LinkedHashMap<>();
    run(wanted, each, scores, survivors);
    report(scores, survivors);
    assertThat(unsound).as("modules that could not be tried").isEmpty();
    assertThat(scores).as("modules of the test classes that match the pattern").isNotEmpty();
    assertThat(stale(scores.keySet())).as("kept survivors that are none").isEmpty();
    if (each == EACH && wanted.equals(".*")) {
      Score all = all(scores);
      assertThat(all.tried()).as("mutants").isGreaterThanOrEqualTo(LEAST_MUTANTS);
      assertThat(all.percent()).as("percent caught").isGreaterThanOrEqualTo(LEAST_PERCENT);
    }
  }

  @SmokeShard(of = 3)
  @Test
  void theTestsOfAFewUnitsNoticeThatTheyAreChanged() throws IOException {
    Map<String, Score> scores = new TreeMap<>();
    Map<String, Verdict> survivors = new LinkedHashMap<>();
    run(FEW, 3, scores, survivors);
    Score all = all(scores);
    assertThat(all.tried()).as("mutants").isGreaterThanOrEqualTo(15);
    survivors.values().removeIf(verdict -> verdict == Verdict.EQUAL);
    survivors.keySet().removeAll(KeptSurvivors.reasons().keySet());
    assertThat(survivors).as("survivors").isEmpty();
    assertThat(stale(scores.keySet())).as("kept survivors that are none").isEmpty();
  }

  /** Kept survivors of modules that were tried, of which there is no such mutant, or is caught. */
  private List<String> stale(Set<String> modules) {
    return KeptSurvivors.reasons().keySet().stream()
        .filter(line -> modules.contains(line.substring(0, line.indexOf(','))))
        .filter(line -> existing.getOrDefault(line, 0) == (noticed.contains(line) ? 1 : 0))
        .toList();
  }

  private void run(
      String wanted, int each, Map<String, Score> scores, Map<String, Verdict> survivors) {
    System.setProperty("eie.seed", "0");
    // a mutant may be one that only a case of another day finds
    String shard = System.setProperty("eie.shard", "all");
    // the text of a coverage run has cover points, which are no part of the unit
    Optional<String> coverage = Optional.ofNullable(System.clearProperty("eie.coverage"));
    Set<String> tested =
        testClasses(".*").stream()
            .map(type -> type.getSimpleName().replaceAll("Test$", ""))
            .collect(Collectors.toSet());
    MutationSession session = MutationSession.begin(folder.resolve("mutant"), tested);
    try {
      for (Class<?> tests : testClasses(wanted)) {
        runClass(session, tests, each, scores, survivors);
      }
    } finally {
      MutationSession.end();
      System.clearProperty("eie.seed");
      if (shard == null) {
        System.clearProperty("eie.shard");
      } else {
        System.setProperty("eie.shard", shard);
      }
      coverage.ifPresent(folder -> System.setProperty("eie.coverage", folder));
    }
  }

  private List<Class<?>> testClasses(String wanted) {
    TestPlan plan =
        launcher.discover(
            LauncherDiscoveryRequestBuilder.request()
                .selectors(selectPackage("io.eie.testbench.unit"))
                .filters(ClassNameFilter.includeClassNamePatterns(wanted))
                .build());
    List<Class<?>> classes = new ArrayList<>();
    for (TestIdentifier engine : plan.getRoots()) {
      for (TestIdentifier test : plan.getChildren(engine)) {
        test.getSource()
            .filter(ClassSource.class::isInstance)
            .map(ClassSource.class::cast)
            .map(ClassSource::getJavaClass)
            .filter(type -> !type.getSimpleName().equals("PortNamesTest"))
            .ifPresent(classes::add);
      }
    }
    classes.sort(Comparator.comparing(Class::getName));
    return classes;
  }

  private void runClass(
      MutationSession session,
      Class<?> tests,
      int each,
      Map<String, Score> scores,
      Map<String, Verdict> survivors) {
    Set<String> known = session.modules().keySet();
    session.about("", 0);
    new Run(session, false).over(List.of(selectClass(tests)));
    Map<String, List<Mutant>> opened = session.modules();
    opened.keySet().removeAll(known);
    for (List<Map.Entry<String, List<Mutant>>> sizes : usualSizes(session, opened)) {
      Map.Entry<String, List<Mutant>> module = sizes.get(0);
      List<DiscoverySelector> sound = List.of();
      for (int size = 0; size < sizes.size() && sound.isEmpty(); size++) {
        module = sizes.get(size);
        session.about(module.getKey(), 0);
        sound = sound(session, tests);
      }
      if (sound.isEmpty()) {
        unsound.add(module.getValue().get(0).module());
        continue;
      }
      List<Mutant> drawn = new ArrayList<>(module.getValue());
      drawn.forEach(mutant -> existing.merge(line(mutant), 1, Integer::sum));
      Collections.shuffle(drawn, new Random(SEED));
      for (Mutant mutant : drawn.subList(0, Math.min(each, drawn.size()))) {
        session.about(module.getKey(), mutant.number());
        boolean caught = !new Run(session, true).over(sound).failed.isEmpty();
        Verdict verdict = caught ? Verdict.DIFFERENT : verdict(session, module.getKey(), mutant);
        scores.merge(mutant.module(), Score.of(caught, verdict), Score::and);
        if (caught) {
          noticed.add(line(mutant));
        } else {
          survivors.put(line(mutant), verdict);
          System.out.println(verdict + " " + line(mutant));
        }
      }
      String name = module.getValue().get(0).module();
      System.out.printf(Locale.ROOT, "%-24s %s%n", name, scores.get(name));
    }
  }

  /** The tests that pass on a module with its mutants in it, none acting. */
  private List<DiscoverySelector> sound(MutationSession session, Class<?> tests) {
    List<DiscoverySelector> sound = new ArrayList<>();
    new Run(session, false)
        .over(List.of(selectClass(tests)))
        .passed
        .forEach(id -> sound.add(selectUniqueId(id)));
    return sound;
  }

  /**
   * The sizes of each unit: first the one that most of its tests open, of several such the middle
   * one; then the others, for units whose tests open a second size behind the first.
   */
  private static List<List<Map.Entry<String, List<Mutant>>>> usualSizes(
      MutationSession session, Map<String, List<Mutant>> opened) {
    Map<String, List<Map.Entry<String, List<Mutant>>>> byUnit =
        opened.entrySet().stream()
            .filter(entry -> !entry.getValue().isEmpty())
            .collect(
                Collectors.groupingBy(
                    entry -> entry.getValue().get(0).module(), TreeMap::new, Collectors.toList()));
    for (List<Map.Entry<String, List<Mutant>>> sizes : byUnit.values()) {
      sizes.sort(
          Comparator.comparingInt(
                  (Map.Entry<String, List<Mutant>> size) -> -session.opens(size.getKey()))
              .thenComparing(size -> size.getKey().length()));
      int most = session.opens(sizes.get(0).getKey());
      long often = sizes.stream().filter(size -> session.opens(size.getKey()) == most).count();
      sizes.add(0, sizes.remove((int) often / 2));
    }
    return new ArrayList<>(byUnit.values());
  }

  /** A kept survivor is one that could not be proven equal. */
  private Verdict verdict(MutationSession session, String text, Mutant mutant) {
    return KeptSurvivors.reasons().containsKey(line(mutant))
        ? Verdict.UNKNOWN
        : compare(session, text, mutant);
  }

  private Verdict compare(MutationSession session, String text, Mutant mutant) {
    try {
      Path work = Files.createDirectories(folder.resolve("equal" + compared++));
      return EquivalentMutant.compare(
          work,
          mutant.module(),
          text,
          session.mutatedText(text),
          mutant.number(),
          session.inner(text));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  private static String line(Mutant mutant) {
    return String.format(
        Locale.ROOT,
        "%s, %s: %s = %s, was %s",
        mutant.module(),
        mutant.operator(),
        mutant.target(),
        mutant.wrong().replaceAll("\\s+", " "),
        mutant.right().replaceAll("\\s+", " "));
  }

  private static Score all(Map<String, Score> scores) {
    return scores.values().stream().reduce(new Score(0, 0, 0), Score::and);
  }

  private static void report(Map<String, Score> scores, Map<String, Verdict> survivors)
      throws IOException {
    StringBuilder text = new StringBuilder();
    scores.forEach(
        (unit, score) -> text.append(String.format(Locale.ROOT, "%-24s %s%n", unit, score)));
    text.append(String.format(Locale.ROOT, "%-24s %s%n", "all", all(scores)));
    Map<String, String> reasons = KeptSurvivors.reasons();
    survivors.forEach(
        (mutant, verdict) ->
            text.append(verdict)
                .append(' ')
                .append(mutant)
                .append(verdict == Verdict.EQUAL ? "" : "; " + reasons.getOrDefault(mutant, "OPEN"))
                .append(System.lineSeparator()));
    String file = System.getProperty("eie.mutationReport");
    Path target = file == null ? Path.of("target", "mutation.txt") : Path.of(file);
    Files.writeString(target.toAbsolutePath(), text.toString());
  }
}
