// SPDX-License-Identifier: Apache-2.0
package io.eie.testbench.unit;

import io.eie.generator.config.EieConfig;
import io.eie.generator.map.Descriptor;
import io.eie.testbench.bench.UnitBench;

/**
 * One pass of an element, or the mark behind the last one.
 *
 * @param descriptor as in the program memory
 * @param end whether the central control adds the end bit, so that only the scan answers
 */
public record DrawnPass(Descriptor descriptor, boolean end) {
  private static final int END_BIT = 36;

  /** A pass that sets every accumulator, from zero. */
  public static DrawnPass filling(EieConfig config) {
    int rows = config.rowsPerElement();
    return new DrawnPass(
        new Descriptor(0, 1, 0, 0, rows, 0, 0, false, true, false, false, false, 0, 0), false);
  }

  /** Any pass that fits the memories; source and destination may overlap. */
  public static DrawnPass of(EieConfig config, Draw draw) {
    int activations = config.activations();
    int biases = config.biases();
    int group = config.exchangeRows();
    int rows = 1 + draw.below(Math.min(activations, config.rowsPerElement()));
    int destination = group * draw.below((activations - rows) / group + 1);
    int inputRows = 1 + draw.below(Math.min(20, activations));
    return new DrawnPass(
        new Descriptor(
            draw.below(activations - inputRows + 1),
            inputRows,
            destination,
            group * draw.below((biases - Math.min(rows, biases)) / group + 1),
            rows,
            shift(draw),
            shift(draw),
            draw.chance(50),
            draw.chance(60),
            rows <= biases && draw.chance(70),
            draw.chance(60),
            false,
            0,
            0),
        draw.chance(15));
  }

  /** Mostly small, so that something is left of the products and sums. */
  private static int shift(Draw draw) {
    return draw.below(draw.chance(70) ? 4 : 32);
  }

  /** Descriptor word 0 or 1 as the element gets it. */
  public long word(int index) {
    long word = descriptor.words()[index];
    return index == 1 && end ? word | 1L << END_BIT : word;
  }

  /** Writes both words through ports {@code name_enable_i} and so on. */
  public void write(UnitBench bench, String name) {
    for (int word = 0; word < 2; word++) {
      bench.set(name + "_enable_i", true);
      bench.set(name + "_second_i", word == 1);
      bench.set(name + "_data_i", word(word));
      bench.step();
      bench.set(name + "_enable_i", false);
    }
  }
}
