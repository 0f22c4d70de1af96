// SPDX-License-Identifier: Apache-2.0
package io.eie.testbench.unit;

import io.eie.generator.config.EieConfig;
import io.eie.testbench.bench.UnitBench;

/** Fills a codebook through its write port, {@code name_enable_i} and so on. */
public record CodebookWindow(UnitBench bench, EieConfig config, String name) {
  /** Draws all weights and writes them; weight 0 is 0. */
  public long[] fill(Draw draw) {
    long[] weights = new long[config.codebookEntries()];
    for (int code = 1; code < weights.length; code++) {
      weights[code] = draw.signed(config.weightBits());
    }
    for (int word = 0; word < config.codebookWords(); word++) {
      write(word, hostWord(config, weights, word));
    }
    return weights;
  }

  /** Host word: {@code codebookLanes} weights, each in the low bits of its lane. */
  public static long hostWord(EieConfig config, long[] weights, int word) {
    int lanes = config.codebookLanes();
    long packed = 0;
    for (int lane = 0; lane < lanes && word * lanes + lane < weights.length; lane++) {
      long weight = weights[word * lanes + lane] & ((1L << config.weightBits()) - 1);
      packed |= weight << (lane * (64 / lanes));
    }
    return packed;
  }

  private void write(int word, long data) {
    bench.set(name + "_enable_i", true);
    bench.set(name + "_word_i", word);
    bench.set(name + "_data_i", data);
    bench.step();
    bench.set(name + "_enable_i", false);
  }
}
