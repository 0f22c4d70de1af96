// SPDX-License-Identifier: Apache-2.0
package io.eie.sim.evaluate;

import io.eie.compiler.model.CompiledModel;
import io.eie.compiler.read.InputVectors;
import io.eie.compiler.read.LayerSource;
import java.util.List;
import java.util.Optional;

/**
 * What is to be evaluated.
 *
 * @param model the compiled network
 * @param sources the layers as given; empty for a model that was compiled before
 * @param shared the layers with shared weights; as many as sources
 * @param inputs vectors
 * @param labels their true classes
 * @param rtlVectors how many of them run on the hardware, 0 for none; more than there are for all
 * @param clockMHz clock that times are for, positive
 */
public record EvaluationRequest(
    CompiledModel model,
    List<LayerSource> sources,
    List<LayerSource> shared,
    InputVectors inputs,
    Optional<int[]> labels,
    int rtlVectors,
    double clockMHz) {
  /**
   * @throws io.eie.common.UserException when there is not one label for each vector, or a label is
   *     none of the network's classes
   */
  public EvaluationRequest {
    sources = List.copyOf(sources);
    shared = List.copyOf(shared);
    labels.ifPresent(given -> Evaluator.checkLabels(given, inputs.count(), model.outputs()));
  }
}
