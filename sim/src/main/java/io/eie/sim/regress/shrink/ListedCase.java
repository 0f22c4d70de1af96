// SPDX-License-Identifier: Apache-2.0
package io.eie.sim.regress.shrink;

import io.eie.compiler.Compilation;
import io.eie.compiler.matrix.SparseMatrix;
import io.eie.compiler.model.CompiledModel;
import io.eie.compiler.model.LayerModel;
import io.eie.compiler.model.Positions;
import io.eie.compiler.quantize.QuantizedLayer;
import io.eie.generator.config.EieConfig;
import io.eie.sim.golden.GoldenFixedPoint;
import io.eie.sim.regress.plan.CaseInputs;
import io.eie.sim.regress.plan.CaseLayer;
import io.eie.sim.regress.plan.CaseModel;
import io.eie.sim.regress.plan.RegressionCase;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Writes out what a case draws or reads from files: non-zeros, biases, inputs. */
final class ListedCase {
  private ListedCase() {}

  /**
   * The same case with everything listed: what the compiler made of it, weights clustered and
   * rounded.
   *
   * @param folder where relative paths of files start
   */
  static RegressionCase of(RegressionCase one, EieConfig config, Path folder) {
    CaseModel made = CaseModel.of(one, config, folder);
    Compilation compilation = made.compilation();
    List<CaseLayer> layers = new ArrayList<>();
    for (int index = 0; index < one.layers().size(); index++) {
      layers.add(
          layer(compilation.layers().get(index), compilation.model().layers().get(index))
              .withColumnGroups(one.layers().get(index).groups()));
    }
    return one.with(layers, CaseInputs.listed(inputs(made)));
  }

  private static CaseLayer layer(QuantizedLayer layer, LayerModel model) {
    Positions rowAt = model.outputPositions().inverse();
    Positions columnAt = model.inputPositions().inverse();
    SparseMatrix codes = layer.layer().codes();
    List<List<Integer>> entries = new ArrayList<>();
    for (int column = 0; column < codes.columns(); column++) {
      for (int k = codes.columnStart(column); k < codes.columnStart(column + 1); k++) {
        int weight = layer.codebook().get((int) codes.value(k));
        entries.add(List.of(rowAt.at(codes.row(k)), columnAt.at(column), weight));
      }
    }
    List<Long> biases = null;
    if (layer.biasStored()) {
      biases = new ArrayList<>();
      for (int row = 0; row < codes.rows(); row++) {
        biases.add(layer.bias()[model.outputPositions().at(row)]);
      }
    }
    return CaseLayer.listed(
        codes.rows(),
        codes.columns(),
        entries,
        biases,
        model.relu(),
        List.of(model.weightFractionBits(), model.inputFractionBits(), model.outputFractionBits()));
  }

  private static List<List<Integer>> inputs(CaseModel made) {
    CompiledModel model = made.compilation().model();
    int fraction = model.layers().get(0).inputFractionBits();
    List<List<Integer>> inputs = new ArrayList<>();
    for (int vector = 0; vector < made.inputs().count(); vector++) {
      int[] values =
          GoldenFixedPoint.fix(
                  made.inputs().vector(vector), fraction, model.config().activationBits())
              .values();
      inputs.add(Arrays.stream(values).boxed().toList());
    }
    return inputs;
  }
}
