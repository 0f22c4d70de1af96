// SPDX-License-Identifier: Apache-2.0
package io.eie.sim.golden;

import static org.assertj.core.api.Assertions.assertThat;

import io.eie.generator.config.EieConfig;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

/**
 * The golden model against the formulas of specification section 2, on networks drawn from seeds.
 */
class GoldenConformanceTest {
  private static final int NETWORKS = 600;
  private static final int VECTORS = 3;

  @Test
  void everyLayerOfEveryNetworkIsWhatTheFormulasSay() {
    long accumulatorSaturations = 0;
    long outputSaturations = 0;
    for (long seed = 0; seed < NETWORKS; seed++) {
      RandomNetwork network = new RandomNetwork(seed);
      GoldenModel golden = GoldenModel.of(network.model());
      for (int v = 0; v < VECTORS; v++) {
        int[] input = network.input();
        GoldenResult result = golden.run(input);
        int[] x = input;
        for (int l = 0; l < network.layers().size(); l++) {
          CodedLayer layer = network.layers().get(l);
          ExactReference.Outcome expected = exact(network.config(), layer, x);
          assertThat(result.layers().get(l).output())
              .as("output, seed %d, vector %d, layer %d", seed, v, l)
              .containsExactly(expected.output());
          assertThat(result.layers().get(l).counts())
              .as("counts, seed %d, vector %d, layer %d", seed, v, l)
              .isEqualTo(counts(network.config(), layer, x, expected));
          accumulatorSaturations += expected.accumulatorSaturations();
          outputSaturations += expected.outputSaturations();
          x = expected.output();
        }
        assertThat(result.output()).containsExactly(x);
      }
    }
    assertThat(accumulatorSaturations).isGreaterThan(NETWORKS);
    assertThat(outputSaturations).isGreaterThan(NETWORKS);
  }

  private static ExactReference.Outcome exact(EieConfig config, CodedLayer layer, int[] x) {
    return ExactReference.evaluate(
        layer.exact(config.narrow()), x, config.accumulatorBits(), config.activationBits());
  }

  private static LayerCounts counts(
      EieConfig config, CodedLayer layer, int[] x, ExactReference.Outcome expected) {
    int elements = config.processingElements();
    long slots = (long) elements * config.entriesPerCycle();
    long nonZero = Arrays.stream(x).filter(value -> value != 0).count();
    double localRows = Math.ceil((double) layer.codes().length / elements);
    double passes = Math.ceil(localRows / config.rowsPerElement());
    return new LayerCounts(
        layer.name(),
        nonZero,
        nonZero * (long) passes,
        expected.macs(),
        Math.max((long) Math.ceil((double) expected.macs() / slots), nonZero),
        expected.accumulatorSaturations(),
        expected.outputSaturations());
  }
}
