// SPDX-License-Identifier: Apache-2.0
package io.eie.sim.analyze;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.eie.compiler.model.CompiledModel;
import io.eie.sim.report.Remarks;
import java.util.List;

/**
 * How a model uses the memories.
 *
 * @param model name of the model
 * @param configHash hash of the configuration
 * @param processingElements N
 * @param copies vectors of a run; the elements of a layer are those of one copy
 * @param layers in the order of execution
 * @param storage of all layers
 * @param warnings sentences of the compiler
 * @param notes sentences of the network's reader
 */
@JsonPropertyOrder({
  "model",
  "configHash",
  "processingElements",
  "copies",
  "layers",
  "storage",
  "warnings",
  "notes"
})
public record Analysis(
    String model,
    String configHash,
    int processingElements,
    int copies,
    List<LayerAnalysis> layers,
    Storage storage,
    List<String> warnings,
    List<String> notes) {
  /** Takes copies. */
  public Analysis {
    layers = List.copyOf(layers);
    warnings = List.copyOf(warnings);
    notes = List.copyOf(notes);
  }

  /** Counts. */
  public static Analysis of(CompiledModel model, Remarks remarks) {
    return new Analysis(
        model.name(),
        model.config().hash(),
        model.config().processingElements(),
        model.copies(),
        LayerAnalysis.layers(model),
        Storage.sum(Storage.layers(model)),
        remarks.warnings(),
        remarks.notes());
  }
}
