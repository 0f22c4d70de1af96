// SPDX-License-Identifier: Apache-2.0
package io.eie.sim.evaluate;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.eie.sim.analyze.Storage;

/**
 * One layer on the batch.
 *
 * @param name name of the layer
 * @param outputs rows of its matrix
 * @param inputs columns of its matrix
 * @param density non-zeros over all places
 * @param nonZeros weights that are not 0
 * @param padding padding entries over all entries
 * @param balance mean over most entries of an element
 * @param weightFractionBits fw
 * @param inputFractionBits fx
 * @param outputFractionBits fy
 * @param cycles of an inference, mean over the vectors
 * @param efficiency lower bound over cycles
 * @param utilisation MACs over what all multipliers could do
 * @param activeInputs columns that were broadcast over all columns
 * @param saturations values clamped in accumulators and outputs, over the batch
 * @param error root mean square of what fixed point changes in the layer's outputs, over the root
 *     mean square of the outputs with shared weights in double precision; null where the network is
 *     not known
 * @param storage bytes
 */
@JsonPropertyOrder({
  "name",
  "outputs",
  "inputs",
  "density",
  "nonZeros",
  "padding",
  "balance",
  "weightFractionBits",
  "inputFractionBits",
  "outputFractionBits",
  "cycles",
  "efficiency",
  "utilisation",
  "activeInputs",
  "saturations",
  "error",
  "storage"
})
public record EvaluatedLayer(
    String name,
    int outputs,
    int inputs,
    double density,
    long nonZeros,
    double padding,
    double balance,
    int weightFractionBits,
    int inputFractionBits,
    int outputFractionBits,
    double cycles,
    double efficiency,
    double utilisation,
    double activeInputs,
    long saturations,
    Double error,
    Storage storage) {}
