// SPDX-License-Identifier: Apache-2.0
package io.eie.sim.groups;

import io.eie.compiler.Compilation;
import io.eie.compiler.CompileOptions;
import io.eie.compiler.Compiler;
import io.eie.compiler.encode.CapacityException;
import io.eie.compiler.model.CompiledModel;
import io.eie.compiler.read.InputVectors;
import io.eie.compiler.read.LayerSource;
import io.eie.generator.config.Copies;
import io.eie.generator.config.EieConfig;
import io.eie.sim.cycle.CycleModel;
import io.eie.sim.cycle.SegmentCycles;
import io.eie.sim.golden.GoldenModel;
import io.eie.sim.golden.GoldenResult;
import io.eie.sim.golden.VectorRun;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Compiles a network in as many copies as take the fewest cycles for its vectors by the {@link
 * CycleModel}, or in as many as the user asks for. With one copy the column groups of each layer
 * are chosen ({@link GroupChoice}). The same input gives the same result.
 */
public final class CopiesChoice {
  private final List<LayerSource> sources;
  private final EieConfig config;
  private final CompileOptions options;

  private CopiesChoice(List<LayerSource> sources, EieConfig config, CompileOptions options) {
    this.sources = sources;
    this.config = config;
    this.options = options;
  }

  /**
   * Compiles a chain of layers.
   *
   * @throws io.eie.common.UserException as {@link Compiler#compile}, and for copies that the design
   *     does not offer
   */
  public static Compilation compile(
      List<LayerSource> sources, EieConfig config, CompileOptions options, CopiesRequest request) {
    CopiesChoice choice = new CopiesChoice(sources, config, options);
    if (request.equals(CopiesRequest.AUTO)) {
      return Copies.of(config).several() ? choice.best() : choice.compiled(1);
    }
    return choice.compiled(request.count());
  }

  private Compilation compiled(int copies) {
    return copies == 1
        ? GroupChoice.compile(sources, config, options)
        : Compiler.compile(sources, config, options.withCopies(copies));
  }

  /**
   * A way to run the network.
   *
   * @param cycles of all vectors that are looked at
   */
  private record Candidate(int copies, Compilation compilation, long cycles) {}

  private Compilation best() {
    List<Candidate> candidates = new ArrayList<>();
    for (int copies : Copies.of(config).counts()) {
      try {
        Compilation compilation = compiled(copies);
        candidates.add(new Candidate(copies, compilation, cycles(compilation.model())));
      } catch (CapacityException tooLarge) {
        if (copies == 1) {
          throw tooLarge;
        }
      }
    }
    Candidate best = candidates.get(0);
    for (Candidate candidate : candidates) {
      best = candidate.cycles() < best.cycles() ? candidate : best;
    }
    return best.compilation().withNotes(List.of(note(best, candidates)));
  }

  private String note(Candidate best, List<Candidate> candidates) {
    List<String> compared = new ArrayList<>();
    for (int copies : Copies.of(config).counts()) {
      String name = copies == 1 ? "1 copy" : copies + " copies";
      compared.add(
          candidates.stream()
              .filter(candidate -> candidate.copies() == copies)
              .findFirst()
              .map(found -> String.format(Locale.ROOT, "%s %,.1f", name, perVector(found)))
              .orElse(name + " do not fit"));
    }
    return String.format(
        Locale.ROOT,
        "the network runs in %s; predicted cycles per vector (%s): %s",
        best.copies() == 1 ? "1 copy" : best.copies() + " copies",
        vectors().isEmpty()
            ? ChoiceVectors.DRAWN
            : "mean of " + (count() == 1 ? "1 vector" : count() + " vectors"),
        String.join(", ", compared));
  }

  private double perVector(Candidate candidate) {
    return (double) candidate.cycles() / count();
  }

  /** Vectors that are looked at: whole runs of the most copies, or all where there are fewer. */
  private int count() {
    int most = Copies.of(config).most();
    return vectors().map(given -> Math.min(most, given.count())).orElse(most);
  }

  private long cycles(CompiledModel model) {
    GoldenModel golden = GoldenModel.of(model);
    CycleModel timing = CycleModel.of(model);
    List<int[]> inputs =
        ChoiceVectors.of(vectors(), count(), model.layers().get(0), config.activationBits());
    List<GoldenResult> results = inputs.stream().map(golden::run).toList();
    return VectorRun.of(model, golden, inputs, results).stream()
        .flatMap(run -> timing.run(run).stream())
        .mapToLong(SegmentCycles::cycles)
        .sum();
  }

  /** The user's vectors: those that will run, or those that the network is calibrated with. */
  private Optional<InputVectors> vectors() {
    return options.inputs().or(options::calibration);
  }
}
