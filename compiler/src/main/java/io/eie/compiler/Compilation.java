// SPDX-License-Identifier: Apache-2.0
package io.eie.compiler;

import io.eie.common.FileGroup;
import io.eie.compiler.model.CompiledModel;
import io.eie.compiler.quantize.QuantizedLayer;
import io.eie.compiler.quantize.SharedWeights;
import io.eie.compiler.read.LayerSource;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * A compiled network.
 *
 * @param model what goes into the accelerator
 * @param report what the user should know
 * @param layers the layers in integers
 * @param sources the layers as the user gave them, rows = outputs
 */
public record Compilation(
    CompiledModel model,
    CompileReport report,
    List<QuantizedLayer> layers,
    List<LayerSource> sources) {
  /** Takes copies of the lists. */
  public Compilation {
    layers = List.copyOf(layers);
    sources = List.copyOf(sources);
  }

  /** The layers with the values of their codebooks in place of their weights, in real numbers. */
  public List<LayerSource> sharedSources() {
    List<LayerSource> shared = new ArrayList<>();
    for (int index = 0; index < sources.size(); index++) {
      SharedWeights weights = layers.get(index).layer().weights();
      LayerSource source = sources.get(index);
      shared.add(source.withWeights(weights.values(source.weights())));
    }
    return shared;
  }

  /** The same with what the reader of the network says to the user. */
  public Compilation withNotes(List<String> sentences) {
    return new Compilation(model, report.withNotes(sentences), layers, sources);
  }

  /**
   * Writes what an independent checker needs (specification, section 6): the integers of every
   * layer in the user's order and {@code layers.json}. The folder is made where it is missing; all
   * files come there or none.
   *
   * @throws io.eie.common.EnvironmentException when a file cannot be written
   */
  public void dump(Path folder) {
    try (FileGroup files = dumpInto(folder)) {
      files.complete();
    }
  }

  /** The same, where the caller decides when the files come to their places. */
  public FileGroup dumpInto(Path folder) {
    return Dump.write(this, folder);
  }
}
