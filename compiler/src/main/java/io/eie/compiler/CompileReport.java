// SPDX-License-Identifier: Apache-2.0
package io.eie.compiler;

import io.eie.compiler.model.CompiledModel;
import io.eie.compiler.model.LayerModel;
import io.eie.compiler.quantize.LayerFormat;
import io.eie.compiler.quantize.QuantizedLayer;
import io.eie.compiler.quantize.Saturations;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * What the compiler made of a network, for the user.
 *
 * @param layers layer by layer
 * @param segments segments that a run takes, between which the host reloads the memories
 * @param hostWords words that the host writes for all segments
 * @param warnings sentences, those of the layers included
 * @param notes sentences: what the reader of the network leaves to the host, say, or what was
 *     chosen for a layer and why
 */
public record CompileReport(
    List<Layer> layers, int segments, long hostWords, List<String> warnings, List<String> notes) {
  /** Takes copies of the lists. */
  public CompileReport {
    layers = List.copyOf(layers);
    notes = List.copyOf(notes);
    warnings = List.copyOf(warnings);
  }

  /**
   * One layer.
   *
   * @param name its name
   * @param inputs columns
   * @param outputs rows
   * @param nonZeros stored weights
   * @param entries stored entries, padding included
   * @param paddingEntries entries of code 0
   * @param sharedValues different weights, the zero apart
   * @param clusteringError root mean square over the non-zeros; 0 when the codebook is exact
   * @param format formats chosen
   * @param saturations values that saturated on the calibration inputs
   * @param tiles descriptors
   */
  public record Layer(
      String name,
      int inputs,
      int outputs,
      long nonZeros,
      long entries,
      long paddingEntries,
      int sharedValues,
      double clusteringError,
      LayerFormat format,
      Saturations saturations,
      long tiles) {}

  /** The report with more notes after its own. */
  CompileReport withNotes(List<String> sentences) {
    List<String> all = new ArrayList<>(notes);
    all.addAll(sentences);
    return new CompileReport(layers, segments, hostWords, warnings, all);
  }

  static CompileReport of(CompiledModel model, List<QuantizedLayer> quantized) {
    List<Layer> layers = new ArrayList<>();
    for (int index = 0; index < quantized.size(); index++) {
      int number = index;
      LayerModel layer = model.layers().get(index);
      layers.add(
          new Layer(
              layer.name(),
              layer.inputs(),
              layer.outputs(),
              layer.nonZeros(),
              layer.entries(),
              layer.paddingEntries(),
              quantized.get(index).layer().weights().used(),
              layer.clusteringError(),
              quantized.get(index).format(),
              quantized.get(index).saturations(),
              model.tiles().stream().filter(tile -> tile.layer() == number).count()));
    }
    long words = model.segments().stream().mapToLong(segment -> segment.words()).sum();
    return new CompileReport(layers, model.segments().size(), words, warnings(model), List.of());
  }

  /**
   * What the compiler warns of: a model tells it again whenever it is run, also out of a file that
   * was compiled long ago.
   */
  public static List<String> warnings(CompiledModel model) {
    List<String> warnings = new ArrayList<>();
    model.layers().forEach(layer -> warnings.addAll(layer.warnings()));
    int segments = model.segments().size();
    if (segments > 1) {
      warnings.add(
          String.format(
              Locale.ROOT,
              "model '%s' has %d segments; the host loads the memories for each of them in every run",
              model.name(),
              segments));
    }
    return warnings;
  }
}
