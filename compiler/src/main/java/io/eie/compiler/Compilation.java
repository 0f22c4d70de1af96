// SPDX-License-Identifier: Apache-2.0
package io.eie.compiler;

import io.eie.common.FileGroup;
import io.eie.compiler.model.CompiledModel;
import io.eie.compiler.quantize.QuantizedLayer;
import io.eie.compiler.quantize.SharedWeights;
import io.eie.compiler.read.LayerSource;
import io.eie.compiler.read.Network;
import io.eie.compiler.read.PositionNetwork;
import io.eie.generator.config.EieConfig;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A compiled network.
 *
 * @param model what goes into the accelerator
 * @param report what the user should know
 * @param layers the layers in integers
 * @param sources the layers as the user gave them, rows = outputs
 * @param positions how a network of 1 x 1 convolutions runs; empty for others
 */
public record Compilation(
    CompiledModel model,
    CompileReport report,
    List<QuantizedLayer> layers,
    List<LayerSource> sources,
    Optional<PositionNetwork> positions) {
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

  /**
   * The network of a design of fewer elements in each column group of a larger one.
   *
   * @param config of the larger design; its memories become those of this compilation's
   * @param copies copies that it offers, more than 1
   */
  Compilation inCopies(EieConfig config, int copies) {
    EieConfig one = model.config();
    EieConfig used =
        config.toBuilder()
            .sparseRows(one.sparseRows())
            .pointers(one.pointers())
            .biases(one.biases())
            .activations(one.activations())
            .programLength(one.programLength())
            .codebooks(one.codebooks())
            .build();
    CompiledModel repeated = model.inCopies(used, copies);
    CompileReport told = CompileReport.of(repeated, layers).withNotes(report.notes());
    return new Compilation(repeated, told, layers, sources, positions);
  }

  /** The same with more sentences for the user in its report. */
  public Compilation withNotes(List<String> sentences) {
    return new Compilation(model, report.withNotes(sentences), layers, sources, positions);
  }

  /** The same with what the reader of the network says of it. */
  public Compilation of(Network network) {
    return new Compilation(
        model, report.withNotes(network.notes()), layers, sources, network.positions());
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
