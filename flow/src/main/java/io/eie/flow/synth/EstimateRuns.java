// SPDX-License-Identifier: Apache-2.0
package io.eie.flow.synth;

import io.eie.common.AtomicFile;
import io.eie.common.Progress;
import io.eie.common.UserException;
import io.eie.generator.estimate.MeasuredRun;
import io.eie.generator.estimate.MeasuredRuns;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;

/** Synthesizes anew what the estimate of {@code eie explain} is fitted to. */
public final class EstimateRuns {
  private EstimateRuns() {}

  /**
   * Prints the name of every run that is done.
   *
   * @param arguments the file of runs, the Liberty file, and the names of runs; none for all
   */
  public static void main(String[] arguments) throws IOException {
    List<String> names = Arrays.asList(arguments).subList(2, arguments.length);
    renew(Path.of(arguments[0]), Path.of(arguments[1]), names, System.out::println);
  }

  /** Writes the file after every run, so that a stop loses nothing. */
  static void renew(Path file, Path liberty, List<String> names, Consumer<String> done)
      throws IOException {
    Synthesis synthesis = Synthesis.with(liberty, ConditionChoices.NONE);
    MeasuredRuns runs = MeasuredRuns.of(Files.readString(file));
    for (String name : named(runs, names)) {
      runs = renewed(runs, name, synthesis);
      byte[] text = runs.text().getBytes(StandardCharsets.UTF_8);
      AtomicFile.write(file, out -> out.write(text));
      done.accept(name);
    }
  }

  /**
   * The names that are meant.
   *
   * @throws UserException for one that no run has
   */
  static List<String> named(MeasuredRuns runs, List<String> names) {
    List<String> known = runs.runs().stream().map(MeasuredRun::name).toList();
    for (String name : names) {
      if (!known.contains(name)) {
        throw new UserException(
            String.format(
                Locale.ROOT,
                "the name of a run must be one of %s, was '%s'",
                String.join(", ", known),
                name));
      }
    }
    return names.isEmpty() ? known : names;
  }

  /** The runs with one of them measured again; the comments name the tools and cells. */
  static MeasuredRuns renewed(MeasuredRuns runs, String name, Synthesis synthesis) {
    List<MeasuredRun> renewed = new ArrayList<>();
    List<String> comments = runs.comments();
    for (MeasuredRun run : runs.runs()) {
      if (run.name().equals(name)) {
        SynthesisResult result = measure(run, synthesis);
        comments = comments(result);
        renewed.add(run.wholeDesign() ? design(run, result) : element(run, result));
      } else {
        renewed.add(run);
      }
    }
    return new MeasuredRuns(comments, renewed);
  }

  private static SynthesisResult measure(MeasuredRun run, Synthesis synthesis) {
    String top = run.wholeDesign() ? Synthesis.DESIGN : Synthesis.ELEMENT;
    return synthesis.run(run.config(), top, Progress.NONE);
  }

  private static MeasuredRun element(MeasuredRun run, SynthesisResult result) {
    Map<String, Double> modules = new TreeMap<>();
    result.modules().forEach(module -> modules.put(module.name(), module.totalUm2()));
    return new MeasuredRun(
        run.heldOut(),
        false,
        run.name(),
        run.configuration(),
        result.minPeriodNs(),
        result.logicAreaUm2(),
        modules);
  }

  private static MeasuredRun design(MeasuredRun run, SynthesisResult result) {
    double elements = run.config().processingElements() * result.logicAreaUm2PerElement();
    return new MeasuredRun(
        run.heldOut(),
        true,
        run.name(),
        run.configuration(),
        result.minPeriodNs(),
        AreaReport.rounded(result.logicAreaUm2() - elements),
        Map.of());
  }

  private static List<String> comments(SynthesisResult result) {
    return List.of(
        String.format(
            Locale.ROOT,
            "# renewed by scripts/fit-estimate, last with %s, %s, OpenSTA %s",
            result.library(),
            result.toolVersions().get("yosys"),
            result.toolVersions().get("sta")));
  }
}
