// SPDX-License-Identifier: Apache-2.0
package io.eie.sim.analyze;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.eie.compiler.model.CompiledModel;
import java.util.List;

/**
 * How a model uses the memories.
 *
 * @param model name of the model
 * @param configHash hash of the configuration
 * @param processingElements N
 * @param layers in the order of execution
 * @param storage of all layers
 */
@JsonPropertyOrder({"model", "configHash", "processingElements", "layers", "storage"})
public record Analysis(
    String model,
    String configHash,
    int processingElements,
    List<LayerAnalysis> layers,
    Storage storage) {
  /** Takes a copy of the list. */
  public Analysis {
    layers = List.copyOf(layers);
  }

  /** Counts. */
  public static Analysis of(CompiledModel model) {
    return new Analysis(
        model.name(),
        model.config().hash(),
        model.config().processingElements(),
        LayerAnalysis.layers(model),
        Storage.sum(Storage.layers(model)));
  }
}
