// SPDX-License-Identifier: Apache-2.0
package io.eie.compiler;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.eie.common.AtomicFile;
import io.eie.common.FileGroup;
import io.eie.compiler.matrix.SparseMatrix;
import io.eie.compiler.model.LayerModel;
import io.eie.compiler.model.Positions;
import io.eie.compiler.numpy.NpyWriter;
import io.eie.compiler.quantize.QuantizedLayer;
import io.eie.generator.config.EieConfig;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The files of {@code --dump} (specification, section 6). */
final class Dump {
  private static final int FORMAT_VERSION = 1;

  /** {@code layers.json}; its keys are the names below, in this order. */
  private record Description(
      int formatVersion,
      String configHash,
      int processingElements,
      int accumulatorBits,
      int activationBits,
      String accumulation,
      List<Layer> layers) {}

  /** A layer of {@code layers.json}. */
  private record Layer(
      String name,
      int inputs,
      int outputs,
      int weightFractionBits,
      int inputFractionBits,
      int outputFractionBits,
      int productShift,
      int outputShift,
      boolean relu,
      int[] inputOrder,
      int groups,
      int copies,
      int[] outputOrder,
      long nonZeros,
      long entries,
      long paddingEntries,
      List<Integer> codebook) {}

  private Dump() {}

  /** Writes the files; they come to their places when the caller completes the group. */
  static FileGroup write(Compilation compilation, Path folder) {
    FileGroup files = FileGroup.into(folder);
    try {
      write(compilation, files);
      return files;
    } catch (RuntimeException | Error failure) {
      files.close();
      throw failure;
    }
  }

  private static void write(Compilation compilation, FileGroup files) {
    List<Layer> layers = new ArrayList<>();
    for (int index = 0; index < compilation.layers().size(); index++) {
      LayerModel model = compilation.model().layers().get(index);
      write(compilation.layers().get(index), files);
      layers.add(describe(model, compilation.model().copies()));
    }
    EieConfig config = compilation.model().config();
    Description description =
        new Description(
            FORMAT_VERSION,
            config.hash(),
            config.processingElements(),
            config.accumulatorBits(),
            config.activationBits(),
            config.accumulation().name().toLowerCase(Locale.ROOT),
            layers);
    AtomicFile.write(
        files.path("layers.json"),
        out -> out.write(new ObjectMapper().writeValueAsBytes(description)));
  }

  private static Layer describe(LayerModel model, int copies) {
    return new Layer(
        model.name(),
        model.inputs(),
        model.outputs(),
        model.weightFractionBits(),
        model.inputFractionBits(),
        model.outputFractionBits(),
        model.productShift(),
        model.outputShift(),
        model.relu(),
        model.inputPositions().inverse().toArray(),
        model.groups(),
        copies,
        model.outputPositions().inverse().toArray(),
        model.nonZeros(),
        model.entries(),
        model.paddingEntries(),
        model.codebook());
  }

  private static void write(QuantizedLayer quantized, FileGroup files) {
    String name = quantized.layer().name();
    SparseMatrix byRow = quantized.layer().codes().transposed();
    Positions outputs = quantized.layer().outputPositions();
    Positions columns = quantized.layer().inputPositions().inverse();
    NpyWriter.write(
        files.path(name + ".weights.npy"),
        byRow.columns(),
        byRow.rows(),
        output -> {
          int[] row = new int[byRow.rows()];
          int position = outputs.at(output);
          for (int k = byRow.columnStart(position); k < byRow.columnStart(position + 1); k++) {
            row[columns.at(byRow.row(k))] = quantized.codebook().get((int) byRow.value(k));
          }
          return row;
        });
    long[] bias = new long[outputs.size()];
    for (int output = 0; output < bias.length; output++) {
      bias[output] = quantized.bias()[outputs.at(output)];
    }
    NpyWriter.write(files.path(name + ".bias.npy"), bias, bias.length);
  }
}
