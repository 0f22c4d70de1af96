package io.eie.testbench.system;

import io.eie.generator.config.Accumulation;
import io.eie.generator.config.AccumulatorStructure;
import io.eie.generator.config.EieConfig;
import io.eie.generator.config.ResetKind;
import io.eie.sim.golden.RandomNetwork;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Random networks (one to three layers, tiles, fillings, permutations, biases, extreme values) on
 * random designs. The seed of a case is its number; repeat one with {@code
 * -Dtest=RandomNetworkTest} and the case's name.
 */
class RandomNetworkTest {
  private static final int[] ROW_BITS = {16, 32, 64, 128, 256, 512};
  private static final int NETWORKS = 8;

  static LongStream everyDay() {
    return LongStream.range(0, 8);
  }

  static LongStream everyNight() {
    return LongStream.range(8, 200);
  }

  @ParameterizedTest(name = "design {0}")
  @MethodSource("everyDay")
  void anyNetworkRunsOnAnyDesign(long design) {
    run(design);
  }

  @Tag("nightly")
  @ParameterizedTest(name = "design {0}")
  @MethodSource("everyNight")
  void manyNetworksRunOnManyDesigns(long design) {
    run(design);
  }

  private static void run(long design) {
    EieConfig config = config(new Random(design));
    try (AcceleratorBench bench = AcceleratorBench.of(config, design)) {
      for (long n = 0; n < NETWORKS; n++) {
        RandomNetwork network = new RandomNetwork(1000 * design + n, config);
        bench.check(network.model(), network.input(), network.input());
      }
    }
  }

  private static EieConfig config(Random random) {
    boolean narrow = random.nextBoolean();
    int exchangeRows = 1 << random.nextInt(4);
    EieConfig config =
        EieConfig.builder()
            .processingElements(between(random, 1, 21))
            .weightBits(between(random, 4, 24))
            .activationBits(between(random, 4, 24))
            .accumulation(narrow ? Accumulation.NARROW : Accumulation.WIDE)
            .accumulatorBits(narrow ? between(random, 8, 24) : between(random, 24, 48))
            .weightCodeBits(between(random, 2, 8))
            .zeroRunBits(between(random, 2, 8))
            .sparseRowBits(ROW_BITS[random.nextInt(ROW_BITS.length)])
            .queueDepth(between(random, 1, 9))
            .rangeDepth(between(random, 1, 5))
            .entriesPerCycle(1)
            .sparseBanks(1)
            .multiplierStages(between(random, 1, 3))
            .rowsPerElement(exchangeRows * between(random, 1, 48 / exchangeRows))
            .exchangeRows(exchangeRows)
            .sparseRows(2 * between(random, 1000, 2500))
            .pointers(2 * between(random, 600, 2000))
            .biases(exchangeRows * between(random, 400 / exchangeRows, 500 / exchangeRows))
            .activations(exchangeRows * between(random, 300 / exchangeRows, 400 / exchangeRows))
            .programLength(64)
            .codebooks(64)
            .resetKind(ResetKind.values()[random.nextInt(ResetKind.values().length)])
            .build();
    return severalEntries(random, config);
  }

  /** As many entries per cycle as a row holds or fewer; of four designs one or more have one. */
  private static EieConfig severalEntries(Random random, EieConfig config) {
    int most = Integer.numberOfTrailingZeros(config.entriesPerRow());
    int perCycle = 1 << Math.min(most, random.nextInt(4));
    boolean perRow = random.nextBoolean();
    return config.toBuilder()
        .entriesPerCycle(perCycle)
        .sparseBanks(perCycle == 1 ? 1 : between(random, 1, 2))
        .accumulatorStructure(perRow ? AccumulatorStructure.PER_ROW : AccumulatorStructure.PORTED)
        .build();
  }

  private static int between(Random random, int least, int most) {
    return least + random.nextInt(most - least + 1);
  }
}
