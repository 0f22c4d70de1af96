// SPDX-License-Identifier: Apache-2.0
package io.eie.sim.host;

import io.eie.generator.config.EieConfig;
import io.eie.sim.verilator.BackdoorMemory;
import io.eie.sim.verilator.Simulation;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The activations of all elements by the back door. */
public final class ActivationMemory {
  private final EieConfig config;
  private final int activationBits;
  private final int exchangeRows;

  /** For each element, the arrays of a word's values. */
  private final List<List<BackdoorMemory>> arrays;

  private ActivationMemory(EieConfig config, List<List<BackdoorMemory>> arrays) {
    this.config = config;
    this.activationBits = config.activationBits();
    this.exchangeRows = config.exchangeRows();
    this.arrays = arrays;
  }

  /** The memories of a design; empty where it has them elsewhere, as a changed design may. */
  public static Optional<ActivationMemory> of(Simulation simulation, EieConfig config) {
    List<List<BackdoorMemory>> arrays = new ArrayList<>();
    for (int element = 0; element < config.processingElements(); element++) {
      List<BackdoorMemory> values = new ArrayList<>();
      for (int value = 0; value < config.exchangeRows(); value++) {
        String array = BackdoorLoader.array(config.exchangeRows(), value);
        Optional<BackdoorMemory> found = simulation.find(path(element), array);
        if (found.isEmpty()) {
          return Optional.empty();
        }
        values.add(found.get());
      }
      arrays.add(values);
    }
    return Optional.of(new ActivationMemory(config, arrays));
  }

  private static String path(int element) {
    return String.format(Locale.ROOT, BackdoorLoader.ELEMENT, element)
        + "u_activation_read_write.u_activation_memory";
  }

  /**
   * One activation.
   *
   * @param element 0..N-1
   * @param row row of the element's memory
   * @return the raw integer
   */
  public int at(int element, int row) {
    long word = arrays.get(element).get(row % exchangeRows).get(row / exchangeRows)[0];
    int unused = Long.SIZE - activationBits;
    return (int) (word << unused >> unused);
  }

  /**
   * Writes one activation; no run may be under way.
   *
   * @param element 0..N-1
   * @param row row of the element's memory
   * @param value the raw integer
   */
  void set(int element, int row, int value) {
    long mask = -1L >>> Long.SIZE - activationBits;
    long[] stored = BackdoorLoader.stored(config, value & mask, activationBits);
    arrays.get(element).get(row % exchangeRows).set(row / exchangeRows, stored);
  }
}
