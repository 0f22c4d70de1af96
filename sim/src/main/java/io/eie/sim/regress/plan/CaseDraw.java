// SPDX-License-Identifier: Apache-2.0
package io.eie.sim.regress.plan;

import io.eie.common.UserException;
import io.eie.generator.config.Copies;
import io.eie.generator.config.EieConfig;
import io.eie.generator.config.RowMapping;
import io.eie.sim.host.OverlappedBatch;
import io.eie.sim.host.StreamedBatch;
import io.eie.sim.run.Loading;
import io.eie.sim.run.Traffic;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/**
 * Draws cases for a configuration: networks that fit it, inputs, and how the host behaves.
 *
 * <p>What the compiler refuses is drawn again, smaller each time. What makes the compiler fail in
 * any other way stays in the plan: its run reports it.
 */
final class CaseDraw {
  private static final int MOST_LAYERS = 3;
  private static final int LONGEST = 140;
  private static final int MOST_TRIES = 60;
  private static final int MOST_ZERO_RUN_ROWS = 600;
  private static final int FEW_ROWS = 8;
  private static final int MOST_VECTORS = 4;
  private static final int MOST_FRACTION = 30;
  private static final int MOST_SHIFT = 31;
  private static final int MOST_STALL = 95;

  private static final List<MatrixKind> MATRICES =
      List.of(
          MatrixKind.RANDOM,
          MatrixKind.RANDOM,
          MatrixKind.RANDOM,
          MatrixKind.DENSE,
          MatrixKind.EMPTY,
          MatrixKind.DIAGONAL,
          MatrixKind.BANDED,
          MatrixKind.BLOCK,
          MatrixKind.EMPTY_ROWS,
          MatrixKind.FULL_ROW,
          MatrixKind.FULL_COLUMN,
          MatrixKind.ONE_ELEMENT,
          MatrixKind.ZERO_RUN,
          MatrixKind.ZERO_RUN);

  private static final List<WeightKind> WEIGHTS =
      List.of(
          WeightKind.ANY,
          WeightKind.ANY,
          WeightKind.ANY,
          WeightKind.EXTREME,
          WeightKind.ONE,
          WeightKind.MANY);

  private static final List<InputKind> INPUTS =
      List.of(
          InputKind.SPARSE,
          InputKind.SPARSE,
          InputKind.SPARSE,
          InputKind.DENSE,
          InputKind.DENSE,
          InputKind.ZERO,
          InputKind.ONE_VALUE,
          InputKind.EXTREME);

  private final EieConfig config;
  private final String configuration;
  private final List<String> files;

  /**
   * @param configuration name of the configuration in the plan
   * @param files matrices of the user, of which some cases take one; may be empty
   */
  CaseDraw(EieConfig config, String configuration, List<String> files) {
    this.config = config;
    this.configuration = configuration;
    this.files = List.copyOf(files);
  }

  /**
   * The next case.
   *
   * @param id its name
   * @param folder where relative paths of files start
   * @return empty where nothing that was drawn fits the configuration
   */
  Optional<RegressionCase> draw(String id, Random random, Path folder) {
    int longest = LONGEST;
    for (int tries = 0; tries < MOST_TRIES; tries++) {
      RegressionCase one = network(id, longest, random);
      try {
        CaseModel model = CaseModel.of(one, config, folder);
        Traffic traffic = one.bus().traffic();
        boolean possible =
            switch (traffic) {
              case NONE -> true;
              case BUS -> OverlappedBatch.possible(model.compilation().model());
              case STREAMS ->
                  config.streams() && StreamedBatch.possible(model.compilation().model());
            };
        return Optional.of(possible ? one : one.with(one.bus().with(Traffic.NONE)));
      } catch (UserException tooLarge) {
        longest = Math.max(1, longest - longest / 8 - 1);
      } catch (RuntimeException fault) {
        return Optional.of(one);
      }
    }
    return Optional.empty();
  }

  private RegressionCase network(String id, int longest, Random random) {
    int most = Math.min(MOST_LAYERS, Math.min(config.programLength(), config.codebooks()));
    int count = 1 + random.nextInt(most);
    boolean fromFile = !files.isEmpty() && random.nextInt(4) == 0;
    MatrixKind first = pick(MATRICES, random);
    // a zero run is a gap between rows of an element, which only interleaved rows let us choose
    boolean interleaved = random.nextBoolean() || first == MatrixKind.ZERO_RUN;
    List<CaseLayer> layers =
        fromFile ? List.of(file(random)) : layers(count, first, longest, random);
    int copies = copies(random);
    if (copies > 1) {
      layers = layers.stream().map(layer -> layer.withColumnGroups(1)).toList();
    }
    int vectors = Math.max(MOST_VECTORS, copies > 1 ? 2 * copies : 0);
    CaseInputs inputs =
        CaseInputs.drawn(pick(INPUTS, random), 1 + random.nextInt(vectors), random.nextLong());
    return new RegressionCase(
        id,
        configuration,
        random.nextLong(),
        interleaved ? RowMapping.INTERLEAVED : RowMapping.BALANCED,
        random.nextInt(3) == 0 ? 1 + random.nextInt(6) : 0,
        random.nextInt(3) == 0 ? 1 + random.nextInt(2) : 0,
        layers,
        inputs,
        bus(random),
        copies == 1 ? null : Integer.valueOf(copies));
  }

  /** Half of the cases of a design that offers copies have some; only then something is drawn. */
  private int copies(Random random) {
    List<Integer> counts = Copies.of(config).counts();
    return counts.size() == 1 || random.nextBoolean()
        ? 1
        : counts.get(1 + random.nextInt(counts.size() - 1));
  }

  private CaseLayer file(Random random) {
    String file = files.get(random.nextInt(files.size()));
    return new CaseLayer(
            MatrixKind.FILE,
            0,
            0,
            null,
            null,
            false,
            random.nextBoolean(),
            null,
            0,
            null,
            null,
            file,
            null)
        .withColumnGroups(groups(random));
  }

  private List<CaseLayer> layers(int count, MatrixKind first, int longest, Random random) {
    List<CaseLayer> layers = new ArrayList<>();
    int columns = length(longest, random);
    int inputFraction = random.nextInt(MOST_FRACTION + 1);
    for (int index = 0; index < count; index++) {
      MatrixKind kind = index == 0 ? first : pick(MATRICES, random);
      int rows =
          kind == MatrixKind.ZERO_RUN ? zeroRunLength(longest, random) : length(longest, random);
      int shift = shift(inputFraction, random);
      int outputFraction =
          between(
              Math.max(0, inputFraction - shift),
              Math.min(MOST_FRACTION, MOST_FRACTION + inputFraction - shift),
              random);
      layers.add(
          new CaseLayer(
                  kind,
                  rows,
                  columns,
                  pick(WEIGHTS, random),
                  Math.round(1000 * random.nextDouble() * random.nextDouble()) / 1000.0,
                  random.nextBoolean(),
                  random.nextBoolean(),
                  List.of(outputFraction + shift - inputFraction, inputFraction, outputFraction),
                  random.nextLong(),
                  null,
                  null,
                  null,
                  null)
              .withColumnGroups(groups(random)));
      columns = rows;
      inputFraction = outputFraction;
    }
    return layers;
  }

  /** One of the numbers that the configuration offers; only then something is drawn. */
  private int groups(Random random) {
    List<Integer> counts = config.columnGroups().counts();
    return counts.size() == 1 ? 1 : pick(counts, random);
  }

  /** Often about what keeps outputs within the range, else any. */
  private int shift(int inputFraction, Random random) {
    int usual = config.weightBits() - 1 + random.nextInt(4);
    int shift = random.nextBoolean() ? usual : random.nextInt(MOST_SHIFT + 1);
    return Math.min(shift, Math.min(MOST_SHIFT, MOST_FRACTION + inputFraction));
  }

  /** Often a whole number of rows of N, or one more or less. */
  private int length(int longest, Random random) {
    int elements = config.processingElements();
    int most = (int) Math.min(longest, (long) elements * config.activations());
    int length =
        random.nextBoolean()
            ? elements * (1 + random.nextInt(4)) + random.nextInt(3) - 1
            : 1 + random.nextInt(most);
    return Math.max(1, Math.min(most, length));
  }

  /** So many rows that each element has a few of the longest zero runs, if that is not too many. */
  private int zeroRunLength(int longest, Random random) {
    long rows =
        config.processingElements() * ((2L << config.zeroRunBits()) + random.nextInt(FEW_ROWS));
    long most =
        Math.min(
            (long) MOST_ZERO_RUN_ROWS * longest / LONGEST,
            (long) config.processingElements() * config.activations());
    return (int) Math.max(1, Math.min(rows, most));
  }

  private BusPattern bus(Random random) {
    Traffic traffic =
        switch (random.nextInt(4)) {
          case 0 -> Traffic.BUS;
          case 1 -> config.streams() ? Traffic.STREAMS : Traffic.BUS;
          default -> Traffic.NONE;
        };
    Loading loading = random.nextInt(8) == 0 ? Loading.BACKDOOR : Loading.PORT;
    boolean gaps = random.nextInt(3) == 0;
    boolean pressure = random.nextInt(3) == 0;
    return new BusPattern(
        traffic,
        loading,
        gaps ? 1 + random.nextInt(MOST_STALL) : 0,
        pressure ? 1 + random.nextInt(MOST_STALL) : 0,
        random.nextLong());
  }

  private static int between(int least, int most, Random random) {
    return least + random.nextInt(most - least + 1);
  }

  private static <T> T pick(List<T> list, Random random) {
    return list.get(random.nextInt(list.size()));
  }
}
