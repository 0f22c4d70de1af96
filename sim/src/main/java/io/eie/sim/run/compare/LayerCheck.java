// SPDX-License-Identifier: Apache-2.0
package io.eie.sim.run.compare;

import io.eie.compiler.model.CompiledModel;
import io.eie.compiler.model.HostWords;
import io.eie.compiler.model.LayerModel;
import io.eie.compiler.model.TileModel;
import io.eie.generator.map.Descriptor;
import io.eie.generator.map.DescriptorField;
import io.eie.sim.golden.VectorRun;
import io.eie.sim.host.ActivationMemory;
import io.eie.sim.host.ElementPorts;
import io.eie.sim.host.RunObserver;
import io.eie.sim.host.SequencerProbe;
import io.eie.sim.verilator.BackdoorMemory;
import io.eie.sim.verilator.Simulation;
import java.util.Optional;

/**
 * Compares the output of every layer but the last, which the host reads, with the golden model: in
 * the activation memories, at the end of the layer after it, when the whole vector is there and
 * nothing has been written over it yet.
 */
public final class LayerCheck implements RunObserver {
  private final CompiledModel model;
  private final ActivationMemory activations;
  private final Optional<BackdoorMemory> descriptor;
  private final Tally tally;
  private VectorRun run;
  private int segment;
  private int current;

  /** Whether the register has shown a descriptor of this run. */
  private boolean begun;

  private LayerCheck(
      CompiledModel model,
      ActivationMemory activations,
      Optional<BackdoorMemory> descriptor,
      Tally tally) {
    this.model = model;
    this.activations = activations;
    this.descriptor = descriptor;
    this.tally = tally;
  }

  /** A check; empty where there is one layer, or the design has its memories elsewhere. */
  public static Optional<LayerCheck> of(CompiledModel model, Simulation simulation, Tally tally) {
    if (model.layers().size() == 1) {
      return Optional.empty();
    }
    return ActivationMemory.of(simulation, model.config())
        .map(
            memory ->
                new LayerCheck(
                    model,
                    memory,
                    new SequencerProbe(simulation, model.config()).descriptor(),
                    tally));
  }

  /** The vectors of the next run, and what is right for them. */
  public void vectors(VectorRun vectors) {
    run = vectors;
    segment = -1;
  }

  @Override
  public void begins() {
    segment++;
    current = model.segments().get(segment).firstDescriptor();
    begun = false;
  }

  @Override
  public void afterCycle() {
    if (descriptor.isEmpty()) {
      return;
    }
    int now = (int) descriptor.get().get(0)[0];
    // before the first token the register holds what an earlier run left
    begun |= now == current;
    if (begun && now == current + 1) {
      ended(current);
      current = now;
    }
  }

  @Override
  public void ends() {
    ended(model.segments().get(segment).lastDescriptor());
  }

  /** A pass is over: if it was the last of a layer, the layer before it is compared. */
  private void ended(int pass) {
    for (int index = 0; index < model.tiles().size(); index++) {
      TileModel tile = model.tiles().get(index);
      boolean last =
          index + 1 == model.tiles().size() || model.tiles().get(index + 1).layer() != tile.layer();
      if (tile.segment() == segment && tile.descriptor() == pass && last && tile.layer() > 0) {
        for (int vector = 0; vector < run.results().size(); vector++) {
          compare(vector, tile.layer() - 1);
        }
      }
    }
  }

  /**
   * Compares an output.
   *
   * @param vector its number in the run
   * @param index index of the layer
   */
  private void compare(int vector, int index) {
    LayerModel layer = model.layers().get(index);
    int[] right = run.results().get(vector).layers().get(index).output();
    int base = base(model, index);
    tally.values(right.length);
    for (int output = 0; output < right.length; output++) {
      int position = layer.outputPositions().at(output);
      int found = activations.at(model.element(vector, position), base + model.row(position));
      if (found != right[output]) {
        tally.differs(value(model, run.first() + vector, index, output, right[output], found));
      }
    }
  }

  /** A value of a layer that differs; the vector is counted from the first of the batch. */
  public static Difference value(
      CompiledModel model, int vector, int index, int output, int expected, int actual) {
    LayerModel layer = model.layers().get(index);
    int position = layer.outputPositions().at(output);
    int element = model.element(vector % model.copies(), position);
    return new Difference(
        Difference.Kind.VALUE,
        vector,
        layer.name(),
        output,
        element,
        model.row(position),
        null,
        null,
        ElementPorts.path(element) + ", activation memory",
        null,
        Integer.toString(expected),
        Integer.toString(actual));
  }

  /** Row of the activation memories at which a layer's output begins. */
  public static int base(CompiledModel model, int index) {
    TileModel tile =
        model.tiles().stream()
            .filter(one -> one.layer() == index && one.last())
            .findFirst()
            .orElseThrow();
    return descriptor(model, tile).destinationBase() - tile.firstRow();
  }

  /** The descriptor that runs a tile. */
  static Descriptor descriptor(CompiledModel model, TileModel tile) {
    HostWords program = model.segments().get(tile.segment()).program();
    long[] words = new long[DescriptorField.WORDS];
    for (int word = 0; word < words.length; word++) {
      words[word] = program.at(tile.descriptor() * words.length + word);
    }
    return Descriptor.of(words);
  }
}
