// SPDX-License-Identifier: Apache-2.0
package io.eie.flow.prove;

import io.eie.common.EnvironmentException;
import io.eie.common.Progress;
import io.eie.flow.prove.ProofResult.Kind;
import io.eie.flow.prove.ProofResult.Method;
import io.eie.flow.prove.ProofResult.Outcome;
import io.eie.flow.synth.Programs;
import io.eie.flow.synth.WorkFolder;
import io.eie.generator.hdl.Emission;
import io.eie.generator.hdl.Emission.Property;
import io.eie.generator.hdl.Emission.PropertyKind;
import io.eie.generator.proof.ProofTask;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Proves properties: Yosys makes a circuit of properties and unit, abc searches one property after
 * the other. A proof is for any number of cycles and any behaviour of what surrounds the unit
 * within the assumptions.
 */
public final class Prover {
  /** Cycles that are searched for a situation that must be reached. */
  private static final int COVER_DEPTH = 60;

  /** In place of the number of an output: all of them. */
  private static final int ALL = -1;

  private static final Pattern BREAKS = Pattern.compile("was asserted in frame (\\d+)");

  private final ProofTools tools;
  private final int limitSeconds;

  /**
   * With the tools on this process's PATH.
   *
   * @param limitSeconds for each property
   * @throws EnvironmentException when one is missing, with the command that installs it
   */
  public Prover(int limitSeconds) {
    this(ProofTools.on(Programs.searchPath()), limitSeconds);
  }

  Prover(ProofTools tools, int limitSeconds) {
    this.tools = tools;
    this.limitSeconds = limitSeconds;
  }

  /** Versions of the tools. */
  public Map<String, String> versions() {
    return tools.versions();
  }

  /** Searches all properties of a task. */
  public List<ProofResult> prove(ProofTask task, Progress progress) {
    return prove(task, UnaryOperator.identity(), property -> true, progress);
  }

  /**
   * The same of a changed unit.
   *
   * @param edit what is changed of the Verilog
   * @param wanted the names of the properties that are searched
   */
  List<ProofResult> prove(
      ProofTask task, UnaryOperator<Emission> edit, Predicate<String> wanted, Progress progress) {
    Emission emission = edit.apply(task.emission());
    if (task.harness() != null) {
      return proveAtOnce(task, emission, wanted, progress);
    }
    ProofHarness harness = new ProofHarness(emission);
    requireCover(task, harness);
    List<ProofResult> results = new ArrayList<>();
    try (WorkFolder folder = new WorkFolder()) {
      write(emission, folder);
      folder.write(ProofHarness.FILE, harness.verilog());
      folder.write(ProofHarness.SCRIPT, harness.script(task.start()));
      tools.yosys(folder.path(), ProofHarness.SCRIPT);
      for (int i = 0; i < harness.searched().size(); i++) {
        Property property = harness.searched().get(i);
        if (!wanted.test(property.name())) {
          continue;
        }
        progress.at(task.title() + ": " + property.name());
        ProofResult result = search(task, property, i, folder);
        int last = results.size() - 1;
        boolean part = last >= 0 && results.get(last).property().equals(result.property());
        if (part) {
          results.set(last, results.get(last).and(result));
        } else {
          results.add(result);
        }
      }
    }
    return withLemmas(results);
  }

  /** Properties in Verilog, all at once, and the situation that is to be reached. */
  private List<ProofResult> proveAtOnce(
      ProofTask task, Emission emission, Predicate<String> wanted, Progress progress) {
    List<ProofResult> results = new ArrayList<>();
    try (WorkFolder folder = new WorkFolder()) {
      write(emission, folder);
      folder.write(ProofHarness.FILE, task.harness().text());
      for (PropertyKind kind : List.of(PropertyKind.ASSERT, PropertyKind.COVER)) {
        boolean cover = kind == PropertyKind.COVER;
        String name = cover ? "markedAnswered" : "allOf " + task.harness().file();
        if (wanted.test(name)) {
          progress.at(task.title() + ": " + name);
          folder.write(
              ProofHarness.SCRIPT,
              ProofHarness.script(emission, task.harness(), task.start(), cover));
          tools.yosys(folder.path(), ProofHarness.SCRIPT);
          results.add(search(task, new Property(kind, name, ""), ALL, folder));
        }
      }
    }
    return results;
  }

  private static void write(Emission emission, WorkFolder folder) {
    for (Emission.SourceFile file : emission.files()) {
      folder.write(file.fileName(), file.text());
    }
  }

  /** What was proven with a lemma that is not proven is not proven. */
  private static List<ProofResult> withLemmas(List<ProofResult> results) {
    boolean lemmasHold =
        results.stream()
            .filter(result -> result.kind() == Kind.LEMMA)
            .allMatch(result -> result.outcome() == Outcome.PROVEN);
    return lemmasHold ? results : results.stream().map(ProofResult::withoutLemmas).toList();
  }

  private static void requireCover(ProofTask task, ProofHarness harness) {
    if (harness.searched().stream().noneMatch(p -> p.kind() == PropertyKind.COVER)) {
      throw new IllegalArgumentException(
          "properties of "
              + task.title()
              + " must have a situation that is reached (or assumptions could forbid everything), had none");
    }
  }

  private ProofResult search(ProofTask task, Property property, int output, WorkFolder folder) {
    boolean cover = property.kind() == PropertyKind.COVER;
    Method method = cover || task.depth(property.name()) > 0 ? Method.BMC3 : Method.PDR;
    int depth = cover ? COVER_DEPTH : task.depth(property.name());
    String command = method == Method.PDR ? "pdr" : "bmc3 -F " + depth;
    long started = System.nanoTime();
    Optional<String> said = abc(folder, output, "scorr; dc2; " + command);
    if (said.isPresent() && said.get().contains(ProofTools.NO_REGISTERS)) {
      said = abc(folder, output, command);
    }
    if (said.isPresent() && said.get().contains(ProofTools.NO_REGISTERS)) {
      said = abc(folder, output, "sat");
    }
    double seconds = (System.nanoTime() - started) / 10_000_000 / 100.0;
    Integer cycle = said.map(Prover::cycle).orElse(null);
    return new ProofResult(
        task.unit(),
        task.size(),
        property.name(),
        Kind.of(property.kind()),
        method,
        method == Method.PDR ? null : depth,
        outcome(said, cycle, cover),
        cycle,
        seconds);
  }

  private Optional<String> abc(WorkFolder folder, int output, String search) {
    String commands =
        String.format(
            Locale.ROOT,
            "read_aiger %s; fold; %s strash; %s",
            ProofHarness.CIRCUIT,
            output == ALL ? "" : "cone -s -O " + output + ";",
            search);
    return tools.abc(folder.path(), commands, limitSeconds);
  }

  /** Frame 0 is the first cycle after the reset. */
  private static Integer cycle(String said) {
    Matcher breaks = BREAKS.matcher(said);
    return breaks.find() ? Integer.valueOf(breaks.group(1)) + 1 : null;
  }

  private static Outcome outcome(Optional<String> said, Integer cycle, boolean cover) {
    if (said.isEmpty()) {
      return Outcome.NO_RESULT;
    }
    if (cycle != null) {
      return cover ? Outcome.REACHED : Outcome.FAILS;
    }
    if (said.get().contains("UNSATISFIABLE") || said.get().contains("Property proved")) {
      return cover ? Outcome.NOT_REACHED : Outcome.PROVEN;
    }
    if (said.get().contains("No output asserted in")) {
      return cover ? Outcome.NOT_REACHED : Outcome.HOLDS;
    }
    throw new EnvironmentException(
        "abc must tell whether a property holds, said: " + said.get().strip());
  }
}
