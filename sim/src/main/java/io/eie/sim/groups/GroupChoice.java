// SPDX-License-Identifier: Apache-2.0
package io.eie.sim.groups;

import io.eie.compiler.Compilation;
import io.eie.compiler.CompileOptions;
import io.eie.compiler.Compiler;
import io.eie.compiler.encode.CapacityException;
import io.eie.compiler.encode.EncodeOptions;
import io.eie.compiler.model.CompiledModel;
import io.eie.compiler.model.LayerModel;
import io.eie.compiler.read.InputVectors;
import io.eie.compiler.read.LayerSource;
import io.eie.generator.config.EieConfig;
import io.eie.sim.cycle.CycleModel;
import io.eie.sim.cycle.DescriptorCycles;
import io.eie.sim.cycle.SegmentCycles;
import io.eie.sim.golden.GoldenModel;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Compiles a network with the number of column groups for each layer that takes the fewest cycles
 * by the {@link CycleModel}: the network is compiled with each number that the design offers, then
 * with each layer's best. The same input gives the same result. A note of the compilation's report
 * tells for each layer what was compared.
 */
public final class GroupChoice {
  /** Vectors that the cycles are added over. */
  private static final int MOST_VECTORS = 4;

  private final List<LayerSource> sources;
  private final EieConfig config;
  private final CompileOptions options;

  private GroupChoice(List<LayerSource> sources, EieConfig config, CompileOptions options) {
    this.sources = sources;
    this.config = config;
    this.options = options;
  }

  /**
   * Compiles a chain of layers as {@link Compiler#compile} does. Where the design offers one group
   * only, or the options say the groups of a layer, nothing is chosen.
   *
   * @throws io.eie.common.UserException as {@link Compiler#compile} with one group
   */
  public static Compilation compile(
      List<LayerSource> sources, EieConfig config, CompileOptions options) {
    if (!config.columnGroups().several() || !options.encoding().groups().isEmpty()) {
      return Compiler.compile(sources, config, options);
    }
    return new GroupChoice(sources, config, options).best();
  }

  private Compilation best() {
    Map<Integer, long[]> tried = new LinkedHashMap<>();
    Candidate best = null;
    for (int groups : config.columnGroups().counts()) {
      try {
        Candidate candidate = candidate(same(groups));
        tried.put(groups, candidate.cycles());
        best = candidate.orFaster(best);
      } catch (CapacityException tooLarge) {
        if (groups == 1) {
          throw tooLarge;
        }
      }
    }
    Map<String, Integer> chosen = leastOfEachLayer(tried);
    if (chosen.values().stream().distinct().count() > 1) {
      best = candidate(chosen).orFaster(best);
    }
    return best.compilation().withNotes(notes(best.compilation().model(), tried));
  }

  /**
   * A way to run the network.
   *
   * @param cycles of each layer
   */
  private record Candidate(Compilation compilation, long[] cycles) {
    /** The one with fewer cycles; of equals the other, which was tried before. */
    Candidate orFaster(Candidate other) {
      return other == null || sum() < other.sum() ? this : other;
    }

    private long sum() {
      return Arrays.stream(cycles).sum();
    }
  }

  private Candidate candidate(Map<String, Integer> groups) {
    Compilation compilation = compiled(groups);
    return new Candidate(compilation, cycles(compilation.model()));
  }

  private Map<String, Integer> same(int groups) {
    Map<String, Integer> same = new HashMap<>();
    sources.forEach(layer -> same.put(layer.name(), groups));
    return same;
  }

  private Map<String, Integer> leastOfEachLayer(Map<Integer, long[]> tried) {
    Map<String, Integer> chosen = new HashMap<>();
    for (int layer = 0; layer < sources.size(); layer++) {
      int index = layer;
      int groups =
          tried.keySet().stream()
              .min(Comparator.comparingLong(each -> tried.get(each)[index]))
              .orElseThrow();
      chosen.put(sources.get(index).name(), groups);
    }
    return chosen;
  }

  /** What was chosen for each layer, and the cycles that were compared. */
  private List<String> notes(CompiledModel model, Map<Integer, long[]> tried) {
    int count = inputs(model.layers().get(0)).size();
    String basis =
        vectors().isEmpty()
            ? ChoiceVectors.DRAWN
            : "sum of " + (count == 1 ? "1 vector" : count + " vectors");
    List<String> notes = new ArrayList<>();
    for (int layer = 0; layer < sources.size(); layer++) {
      int index = layer;
      int groups = model.layers().get(layer).groups();
      String cycles =
          config.columnGroups().counts().stream()
              .map(each -> cycles(each, tried.get(each), index))
              .collect(Collectors.joining(", "));
      notes.add(
          String.format(
              Locale.ROOT,
              "layer '%s' runs in %d column %s; predicted cycles (%s): %s",
              sources.get(layer).name(),
              groups,
              groups == 1 ? "group" : "groups",
              basis,
              cycles));
    }
    return notes;
  }

  /**
   * The cycles of a layer with a number of groups.
   *
   * @param all of every layer; null where the network does not fit the memories
   */
  private static String cycles(int groups, long[] all, int layer) {
    String of = groups == 1 ? "1 group" : groups + " groups";
    return all == null ? of + " do not fit" : String.format(Locale.ROOT, "%s %,d", of, all[layer]);
  }

  private Compilation compiled(Map<String, Integer> groups) {
    EncodeOptions encoding = options.encoding().withGroups(groups);
    return Compiler.compile(sources, config, options.withEncoding(encoding));
  }

  /** Cycles of each layer, over all vectors. */
  private long[] cycles(CompiledModel model) {
    GoldenModel golden = GoldenModel.of(model);
    CycleModel timing = CycleModel.of(model);
    long[] cycles = new long[model.layers().size()];
    for (int[] input : inputs(model.layers().get(0))) {
      List<SegmentCycles> segments = timing.run(input, golden.run(input));
      List<DescriptorCycles> descriptors = new ArrayList<>();
      segments.forEach(segment -> descriptors.addAll(segment.descriptors()));
      for (int tile = 0; tile < descriptors.size(); tile++) {
        cycles[model.tiles().get(tile).layer()] += descriptors.get(tile).cycles();
      }
    }
    return cycles;
  }

  /** The user's vectors. */
  private Optional<InputVectors> vectors() {
    return options.calibration().or(options::inputs);
  }

  private List<int[]> inputs(LayerModel first) {
    int count = vectors().map(given -> Math.min(MOST_VECTORS, given.count())).orElse(1);
    return ChoiceVectors.of(vectors(), count, first, config.activationBits());
  }
}
