// SPDX-License-Identifier: Apache-2.0
package io.eie.sim.evaluate;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.eie.sim.analyze.Storage;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What {@code eie evaluate} found out.
 *
 * @param model name of the model
 * @param configHash hash of the configuration
 * @param processingElements N
 * @param toolVersions version of every tool that took part
 * @param vectors inferences of the batch
 * @param positions runs of an inference; 1 but where the host pools the positions of a convolution
 * @param hostPooling {@code mean} or {@code max} over the positions; null where there is none
 * @param accuracies by arithmetic
 * @param confusion cells of the confusion table that are not 0; empty without labels
 * @param speed of the accelerator
 * @param layers in the order of execution
 * @param storage of all layers
 * @param saturatedInputs input values that did not fit the input's format
 * @param modelCpuSeconds processor time in which golden model and cycle model ran the batch
 * @param rtl the hardware on a sample; null where none was asked for
 * @param warnings sentences of the compiler
 * @param notes sentences of the network's reader
 */
@JsonPropertyOrder({
  "model",
  "configHash",
  "processingElements",
  "toolVersions",
  "vectors",
  "positions",
  "hostPooling",
  "accuracies",
  "confusion",
  "speed",
  "layers",
  "storage",
  "saturatedInputs",
  "modelCpuSeconds",
  "rtl",
  "warnings",
  "notes"
})
public record Evaluation(
    String model,
    String configHash,
    int processingElements,
    Map<String, String> toolVersions,
    int vectors,
    int positions,
    String hostPooling,
    List<Accuracy> accuracies,
    List<Confusion> confusion,
    Speed speed,
    List<EvaluatedLayer> layers,
    Storage storage,
    long saturatedInputs,
    double modelCpuSeconds,
    RtlRun rtl,
    List<String> warnings,
    List<String> notes) {
  /** Loss of accuracy from which on a user is warned, as a share of 1. */
  private static final double NOTABLE_LOSS = 0.005;

  /** Takes copies. */
  public Evaluation {
    toolVersions = Collections.unmodifiableMap(new TreeMap<>(toolVersions));
    accuracies = List.copyOf(accuracies);
    confusion = List.copyOf(confusion);
    layers = List.copyOf(layers);
    warnings = List.copyOf(warnings);
    notes = List.copyOf(notes);
  }

  /** Whether the hardware, where it ran, did what the models say. */
  @JsonIgnore
  public boolean agrees() {
    return rtl == null || rtl.agrees();
  }

  /** The accuracy of one arithmetic; empty where it did not run. */
  public Optional<Accuracy> accuracy(String arithmetic) {
    return accuracies.stream()
        .filter(accuracy -> accuracy.arithmetic().equals(arithmetic))
        .findFirst();
  }

  /** By how much fixed point is less accurate than float; empty where that is not known. */
  @JsonIgnore
  public Optional<Double> notableLoss() {
    return accuracy(Evaluator.FLOAT)
        .filter(real -> real.correct() != null)
        .flatMap(
            real -> accuracy(Evaluator.GOLDEN).map(golden -> real.accuracy() - golden.accuracy()))
        // One half of a point of, say, 200 vectors is one vector; rounding must not hide it.
        .filter(loss -> loss > NOTABLE_LOSS + 1e-12);
  }
}
