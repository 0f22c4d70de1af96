// SPDX-License-Identifier: Apache-2.0
package io.eie.sim.evaluate;

import io.eie.compiler.model.CompiledModel;
import io.eie.compiler.read.InputVectors;
import io.eie.compiler.read.LayerSource;
import io.eie.sim.report.Remarks;
import java.util.List;
import java.util.Optional;

/**
 * What is to be evaluated.
 *
 * @param model the compiled network
 * @param sources the layers as given; empty for a model that was compiled before
 * @param shared the layers with shared weights; as many as sources
 * @param inputs vectors
 * @param pooling what the host does with the outputs of several vectors
 * @param labels true classes of the inferences
 * @param rtlSamples how many inferences run on the hardware, 0 for none; more than there are for
 *     all
 * @param clockMHz clock that times are for, positive
 * @param remarks what is said of the network
 */
public record EvaluationRequest(
    CompiledModel model,
    List<LayerSource> sources,
    List<LayerSource> shared,
    InputVectors inputs,
    HostPooling pooling,
    Optional<int[]> labels,
    int rtlSamples,
    double clockMHz,
    Remarks remarks) {
  /**
   * @throws io.eie.common.UserException when there is not one label for each vector, or a label is
   *     none of the network's classes
   */
  public EvaluationRequest {
    sources = List.copyOf(sources);
    shared = List.copyOf(shared);
    int inferences = pooling.inferences(inputs.count());
    labels.ifPresent(given -> Evaluator.checkLabels(given, inferences, model.outputs()));
  }
}
