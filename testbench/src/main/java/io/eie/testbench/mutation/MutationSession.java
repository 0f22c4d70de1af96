// SPDX-License-Identifier: Apache-2.0
package io.eie.testbench.mutation;

import io.eie.sim.verilator.VerilogFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a mutation run does to the designs that tests open: one module's mutants are in its model,
 * and the one whose number is in a file acts. Designs without this module, and of planted faults,
 * are not opened.
 *
 * <p>The modules are the units that tests open, and those inside a unit that come from its package
 * and have no tests of their own, unless they are inside another unit with tests: its tests know
 * more of them.
 */
public final class MutationSession {
  private static volatile MutationSession current;

  /** The class that a module comes from: its package and its name. */
  private static final Pattern SOURCE = Pattern.compile("(?m)^// Source: (\\S+)/(\\w+)\\.java$");

  private final Path numberFile;

  /** A module inside another, by its Verilog name. */
  private static final Pattern INSTANCE = Pattern.compile("(?m)^  (\\w+) +u_\\w+ \\($");

  /** Names of the classes that have tests of their own. */
  private final Set<String> tested;

  private final Map<String, Integer> opens = new HashMap<>();
  private final Map<String, VerilogMutants> byText = new LinkedHashMap<>();
  private final Map<String, String> mutatedText = new LinkedHashMap<>();
  private final Map<String, List<VerilogFile>> innerFiles = new LinkedHashMap<>();
  private String subject;
  private boolean stopped;
  private volatile int runs;

  /** Thrown in place of opening a design that the run is not about. */
  public static final class NotConcerned extends RuntimeException {
    private static final long serialVersionUID = 1;

    NotConcerned() {
      super("a mutation run does not concern this design");
    }
  }

  private MutationSession(Path numberFile, Set<String> tested) {
    this.numberFile = numberFile;
    this.tested = tested;
  }

  /**
   * Begins a run; from now on no design is opened but those of {@link #about}.
   *
   * @param numberFile is written before each run of the tests
   * @param tested names of the classes that have tests of their own
   */
  public static MutationSession begin(Path numberFile, Set<String> tested) {
    current = new MutationSession(numberFile, tested);
    return current;
  }

  /** Ends it. */
  public static void end() {
    current = null;
  }

  /** A number that changes with every mutant; 0 outside of a mutation run. */
  public static int run() {
    MutationSession session = current;
    return session == null ? 0 : session.runs;
  }

  /**
   * What a design is built from.
   *
   * @param top the unit, whose module has the mutants
   * @throws NotConcerned when the run is about another
   */
  public static List<VerilogFile> files(String top, List<VerilogFile> files, boolean planted) {
    MutationSession session = current;
    return session == null ? files : session.mutated(top, files, planted);
  }

  private synchronized List<VerilogFile> mutated(
      String top, List<VerilogFile> files, boolean planted) {
    if (planted) {
      throw new NotConcerned();
    }
    VerilogFile unit =
        files.stream().filter(file -> file.name().equals(top + ".v")).findFirst().orElseThrow();
    VerilogFile chosen = null;
    for (VerilogFile file : partsOf(unit, files)) {
      note(file, files);
      chosen = file.text().equals(subject) ? file : chosen;
    }
    if (stopped || chosen == null) {
      throw new NotConcerned();
    }
    List<VerilogFile> changed = new ArrayList<>(files);
    VerilogFile mutated = new VerilogFile(chosen.name(), mutatedText.get(chosen.text()));
    changed.set(changed.indexOf(chosen), mutated);
    return changed;
  }

  private void note(VerilogFile file, List<VerilogFile> files) {
    opens.merge(file.text(), 1, Integer::sum);
    byText.computeIfAbsent(
        file.text(),
        text -> {
          VerilogMutants mutants = new VerilogMutants(file.name().replace(".v", ""));
          innerFiles.put(text, files.stream().filter(each -> each != file).toList());
          mutatedText.put(text, mutants.with(text, numberFile.toString()));
          return mutants;
        });
  }

  /** The unit, and the modules inside it that only its tests know. */
  private Set<VerilogFile> partsOf(VerilogFile unit, List<VerilogFile> files) {
    Map<String, VerilogFile> byModule = new HashMap<>();
    files.forEach(file -> byModule.put(file.name().replace(".v", ""), file));
    Set<VerilogFile> parts = new LinkedHashSet<>();
    Deque<VerilogFile> open = new ArrayDeque<>(List.of(unit));
    while (!open.isEmpty()) {
      VerilogFile file = open.remove();
      if (parts.add(file)) {
        Matcher instance = INSTANCE.matcher(file.text());
        while (instance.find()) {
          VerilogFile inner = byModule.get(instance.group(1));
          if (inner != null && isPartOf(unit, inner)) {
            open.add(inner);
          }
        }
      }
    }
    return parts;
  }

  private boolean isPartOf(VerilogFile unit, VerilogFile inner) {
    Matcher outside = SOURCE.matcher(unit.text());
    Matcher inside = SOURCE.matcher(inner.text());
    return outside.find()
        && inside.find()
        && outside.group(1).equals(inside.group(1))
        && !tested.contains(inside.group(2));
  }

  /** The modules that tests tried to open, by their text, with their mutants. */
  public synchronized Map<String, List<Mutant>> modules() {
    Map<String, List<Mutant>> modules = new LinkedHashMap<>();
    byText.forEach((text, mutants) -> modules.put(text, mutants.mutants()));
    return modules;
  }

  /** How many tests opened a module, or a unit around it, until now. */
  synchronized int opens(String text) {
    return opens.get(text);
  }

  /** A module's text with all its mutants. */
  synchronized String mutatedText(String text) {
    return mutatedText.get(text);
  }

  /** The modules beside a module: those inside it are among them. */
  synchronized List<VerilogFile> inner(String text) {
    return innerFiles.get(text);
  }

  /**
   * What the next run of the tests is about.
   *
   * @param text of the module
   * @param number of the mutant that acts, 0 for none
   */
  public synchronized void about(String text, int number) {
    subject = text;
    stopped = false;
    runs++;
    try {
      Files.writeString(numberFile, number + "\n");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The mutant is caught: nothing more is opened until the next one. */
  public synchronized void stop() {
    stopped = true;
  }
}
