// SPDX-License-Identifier: Apache-2.0
package io.eie.sim.golden;

import io.eie.compiler.model.CompiledModel;
import io.eie.compiler.model.LayerModel;
import io.eie.compiler.model.ModelFileException;
import io.eie.compiler.model.TileModel;
import io.eie.generator.map.Descriptor;
import io.eie.generator.map.VectorBuffers;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Checks that every layer reads what the layer before it wrote: the rows of the activation memory
 * that the descriptors name follow from one another, from the model's input to its output.
 */
final class ActivationRegions {
  private final CompiledModel model;

  private ActivationRegions(CompiledModel model) {
    this.model = model;
  }

  /**
   * Checks the whole chain.
   *
   * @throws ModelFileException at the first descriptor that reads or writes elsewhere
   */
  static void check(CompiledModel model) {
    ActivationRegions regions = new ActivationRegions(model);
    int base = model.inputBase();
    for (int index = 0; index < model.layers().size(); index++) {
      base = regions.destination(index, base);
      if (index + 1 < model.layers().size()) {
        regions.besideBuffers(index, base);
      }
    }
    if (base != model.outputBase()) {
      throw new ModelFileException(
          String.format(
              Locale.ROOT,
              "outputBase must be %d (where the last layer writes), was %d",
              base,
              model.outputBase()));
    }
  }

  private int destination(int index, int source) {
    LayerModel layer = model.layers().get(index);
    List<Integer> bases = new ArrayList<>();
    for (TileModel tile : model.tiles()) {
      if (tile.layer() == index) {
        Descriptor descriptor = DescriptorCheck.read(model, tile);
        if (model.vectorBuffers() > 0) {
          int last = model.layers().size() - 1;
          same(layer, tile, "fromHost", descriptor.fromHost() ? 1 : 0, index == 0 ? 1 : 0);
          same(layer, tile, "toHost", descriptor.toHost() ? 1 : 0, index == last ? 1 : 0);
        }
        same(layer, tile, "sourceBase", descriptor.sourceBase(), source + tile.firstColumnRow());
        if (tile.last()) {
          bases.add(descriptor.destinationBase() - tile.firstRow());
          same(
              layer,
              tile,
              "destinationBase",
              descriptor.destinationBase(),
              bases.get(0) + tile.firstRow());
        }
      }
    }
    int destination = bases.get(0);
    apart(layer, source, destination);
    return destination;
  }

  /** No run may write into a buffer that the host fills or reads meanwhile. */
  private void besideBuffers(int index, int base) {
    LayerModel layer = model.layers().get(index);
    int end = base + rows(layer.outputs());
    for (VectorBuffers buffers : List.of(model.inputVector(), model.outputVector())) {
      if (model.vectorBuffers() > 0 && base < buffers.endRow() && buffers.firstRow() < end) {
        throw Corruption.in(
            layer.name(),
            "output must lie beside the buffers in rows %d up to %d, was %d up to %d",
            buffers.firstRow(),
            buffers.endRow(),
            base,
            end);
      }
    }
  }

  private void apart(LayerModel layer, int source, int destination) {
    int sourceEnd = source + rows(layer.inputs());
    int destinationEnd = destination + rows(layer.outputs());
    int activations = model.config().activations();
    if (destination < 0 || destinationEnd > activations) {
      throw Corruption.in(
          layer.name(),
          "output must lie in the %d activation rows, was %d up to %d",
          activations,
          destination,
          destinationEnd);
    }
    if (source < destinationEnd && destination < sourceEnd) {
      throw Corruption.in(
          layer.name(),
          "output must lie beside the input in rows %d up to %d, was %d up to %d",
          source,
          sourceEnd,
          destination,
          destinationEnd);
    }
  }

  private int rows(int length) {
    int elements = model.config().processingElements();
    return (length + elements - 1) / elements;
  }

  private static void same(
      LayerModel layer, TileModel tile, String field, int found, int expected) {
    if (found != expected) {
      throw Corruption.in(
          layer.name(),
          "%s of descriptor %d must be %d, was %d",
          field,
          tile.descriptor(),
          expected,
          found);
    }
  }
}
