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
import io.eie.sim.golden.GoldenFixedPoint;
import io.eie.sim.golden.GoldenModel;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/**
 * Compiles a network with the number of column groups for each layer that takes the fewest cycles
 * by the {@link CycleModel}: the network is compiled with each number that the design offers, then
 * with each layer's best. The same input gives the same result.
 */
public final class GroupChoice {
  /** Vectors that the cycles are added over. */
  private static final int MOST_VECTORS = 4;

  /** One of so many inputs is 0 where no vectors are known: between a dense and a sparse layer. */
  private static final int ONE_ZERO_IN = 2;

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
    Compilation best = null;
    long least = Long.MAX_VALUE;
    Map<String, Integer> chosen = new HashMap<>();
    long[] leastOfLayer = new long[sources.size()];
    Arrays.fill(leastOfLayer, Long.MAX_VALUE);
    for (int groups : config.columnGroups().counts()) {
      Map<String, Integer> same = new HashMap<>();
      sources.forEach(layer -> same.put(layer.name(), groups));
      Compilation candidate;
      try {
        candidate = compiled(same);
      } catch (CapacityException tooLarge) {
        if (groups == 1) {
          throw tooLarge;
        }
        continue;
      }
      long[] cycles = cycles(candidate.model());
      long all = Arrays.stream(cycles).sum();
      if (all < least) {
        least = all;
        best = candidate;
      }
      for (int index = 0; index < cycles.length; index++) {
        if (cycles[index] < leastOfLayer[index]) {
          leastOfLayer[index] = cycles[index];
          chosen.put(sources.get(index).name(), groups);
        }
      }
    }
    if (chosen.values().stream().distinct().count() > 1) {
      Compilation mixed = compiled(chosen);
      if (Arrays.stream(cycles(mixed.model())).sum() < least) {
        return mixed;
      }
    }
    return best;
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

  private List<int[]> inputs(LayerModel first) {
    int bits = config.activationBits();
    InputVectors vectors = options.calibration().or(options::inputs).orElse(null);
    if (vectors == null) {
      // any values: only which of them are zero matters
      Random random = new Random(1);
      int[] drawn = new int[first.inputs()];
      Arrays.setAll(drawn, i -> random.nextInt(ONE_ZERO_IN) == 0 ? 0 : 1);
      return List.of(drawn);
    }
    List<int[]> inputs = new ArrayList<>();
    for (int index = 0; index < Math.min(MOST_VECTORS, vectors.count()); index++) {
      inputs.add(
          GoldenFixedPoint.fix(vectors.vector(index), first.inputFractionBits(), bits).values());
    }
    return inputs;
  }
}
