// SPDX-License-Identifier: Apache-2.0
package io.eie.sim.run.compare;

import io.eie.compiler.model.CompiledModel;
import io.eie.sim.host.ActivationMemory;
import io.eie.sim.host.RunObserver;
import io.eie.sim.verilator.Simulation;
import java.util.function.LongSupplier;

/** Sees in which cycle an activation got a value. */
public final class ValueWatch implements RunObserver {
  private final Simulation simulation;
  private final ActivationMemory activations;
  private final LongSupplier cyclesBefore;
  private final int element;
  private final int row;
  private final int wanted;
  private long cycle;
  private int last;
  private Long found;
  private Long sincePowerUp;

  /**
   * @param model what runs
   * @param difference a value, of which the cycle is wanted
   * @param layer index of its layer
   * @param cyclesBefore cycles of the runs before the one under way
   */
  public ValueWatch(
      CompiledModel model,
      Difference difference,
      int layer,
      Simulation simulation,
      ActivationMemory activations,
      LongSupplier cyclesBefore) {
    this.simulation = simulation;
    this.activations = activations;
    this.cyclesBefore = cyclesBefore;
    this.element = difference.element();
    this.row = LayerCheck.base(model, layer) + difference.row();
    this.wanted = Integer.parseInt(difference.actual());
  }

  @Override
  public void begins() {
    cycle = 0;
    last = activations.at(element, row);
  }

  @Override
  public void afterCycle() {
    int now = activations.at(element, row);
    if (now != last && now == wanted) {
      found = cyclesBefore.getAsLong() + cycle;
      sincePowerUp = simulation.cycle() - 1;
    }
    last = now;
    cycle++;
  }

  @Override
  public void ends() {
    // the memories keep what they hold
  }

  /** The same cycle, loading included; null where it never did. */
  public Long sincePowerUp() {
    return sincePowerUp;
  }

  /** The last cycle in which the value came; null where it never did. */
  public Long cycle() {
    return found;
  }
}
