// SPDX-License-Identifier: Apache-2.0
package io.eie.testbench.system;

import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import io.eie.generator.config.Accumulation;
import io.eie.generator.config.AccumulatorStructure;
import io.eie.generator.config.EieConfig;
import io.eie.generator.config.MultiplierStructure;
import io.eie.generator.config.PointerFormat;
import io.eie.generator.config.ResetKind;
import io.eie.sim.golden.RandomNetwork;
import java.util.Random;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestFactory;

/**
 * Random networks (one to three layers, tiles, segments, permutations, biases, extreme values) on
 * random designs, {@value #NETWORKS} on each. A case is named by its two seeds, and so is its
 * failure.
 */
class RandomNetworkTest {
  private static final int[] ROW_BITS = {16, 32, 64, 128, 256, 512};
  private static final int NETWORKS = 16;

  @TestFactory
  Stream<DynamicContainer> anyNetworkRunsOnAnyDesign() {
    return LongStream.range(0, 3).mapToObj(RandomNetworkTest::networks);
  }

  @Tag("nightly")
  @TestFactory
  Stream<DynamicContainer> manyNetworksRunOnManyDesigns() {
    return LongStream.range(3, 240).mapToObj(RandomNetworkTest::networks);
  }

  /** The networks of one design, which is built when the first of them is asked for. */
  private static DynamicContainer networks(long design) {
    EieConfig config = pointers(config(new Random(design)), design);
    AcceleratorBench bench = AcceleratorBench.of(config, design);
    Stream<DynamicTest> tests =
        LongStream.range(NETWORKS * design, NETWORKS * (design + 1))
            .mapToObj(
                network ->
                    dynamicTest("network seed " + network, () -> run(bench, design, network)))
            .onClose(bench::close);
    return dynamicContainer("design seed " + design, tests);
  }

  private static void run(AcceleratorBench bench, long design, long seed) {
    RandomNetwork network = new RandomNetwork(seed, bench.config());
    try {
      bench.check(network.model(), network.input(), network.input());
    } catch (AssertionError difference) {
      throw new AssertionError(
          "design seed %d, network seed %d, %s: %s"
              .formatted(design, seed, bench.config().canonicalJson(), difference.getMessage()),
          difference);
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
    boolean operator = random.nextInt(4) == 0;
    return config.toBuilder()
        .entriesPerCycle(perCycle)
        .sparseBanks(perCycle == 1 ? 1 : between(random, 1, 2))
        .accumulatorStructure(perRow ? AccumulatorStructure.PER_ROW : AccumulatorStructure.PORTED)
        .multiplierStructure(operator ? MultiplierStructure.OPERATOR : MultiplierStructure.BOOTH)
        .build();
  }

  /** Blocks of columns in every second design. */
  private static EieConfig pointers(EieConfig config, long design) {
    int whole = config.pointers() / PointerFormat.COLUMNS_PER_BLOCK;
    return design % 2 == 0
        ? config
        : config.toBuilder()
            .pointerFormat(PointerFormat.BLOCK)
            .pointers(whole * PointerFormat.COLUMNS_PER_BLOCK)
            .build();
  }

  private static int between(Random random, int least, int most) {
    return least + random.nextInt(most - least + 1);
  }
}
