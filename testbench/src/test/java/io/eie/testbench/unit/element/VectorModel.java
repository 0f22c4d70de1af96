// SPDX-License-Identifier: Apache-2.0
package io.eie.testbench.unit.element;

import io.eie.generator.config.EieConfig;
import io.eie.generator.map.Descriptor;
import io.eie.testbench.bench.Token;
import io.eie.testbench.unit.Arithmetic;
import io.eie.testbench.unit.DrawnPass;
import io.eie.testbench.unit.ScannedRow;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;

/** What one element holds of vectors, and what a pass does to it. */
final class VectorModel {
  final long[] biases;
  final long[] activations;
  final long[] sums;
  int sumSaturations;
  int outputSaturations;
  int activationReads;

  private final EieConfig config;
  private DrawnPass current;

  VectorModel(EieConfig config) {
    this.config = config;
    biases = new long[config.biases()];
    activations = new long[config.activations()];
    sums = new long[config.rowsPerElement()];
  }

  /** Ends the current pass and opens the next: write-back, start values, then the scan's tokens. */
  List<Token> pass(DrawnPass next) {
    if (current != null && !current.end() && current.descriptor().last()) {
      writeBack(current.descriptor());
    }
    current = next;
    Descriptor descriptor = next.descriptor();
    if (next.end()) {
      return List.of(ScannedRow.of(0));
    }
    int group = config.exchangeRows();
    int loaded = (descriptor.outputRows() + group - 1) / group * group;
    for (int row = 0; row < loaded && descriptor.first(); row++) {
      sums[row] = descriptor.biasStored() ? biases[descriptor.biasBase() + row] : 0;
    }
    List<Token> tokens = new ArrayList<>();
    for (int row = 0; row < descriptor.inputRows(); row++) {
      tokens.add(ScannedRow.of(activations[descriptor.sourceBase() + row]));
    }
    activationReads +=
        (descriptor.sourceBase() % group + descriptor.inputRows() + group - 1) / group;
    return tokens;
  }

  /** After a flush no pass is open; the counts begin anew. */
  void flush() {
    current = null;
    sumSaturations = 0;
    outputSaturations = 0;
    activationReads = 0;
  }

  private void writeBack(Descriptor ended) {
    int shift = ended.outputShift();
    for (int row = 0; row < ended.outputRows(); row++) {
      activations[ended.destinationBase() + row] =
          Arithmetic.activation(config, sums[row], shift, ended.relu());
      outputSaturations += Arithmetic.outputSaturates(config, sums[row], shift) ? 1 : 0;
    }
  }

  /** {@code acc = sat(acc + round(w * x, p))} with the current pass's p. */
  void accumulate(int row, long weight, long value) {
    int shift = current.descriptor().productShift();
    BigInteger exact = Arithmetic.exactSum(config, sums[row], weight, value, shift);
    BigInteger sum = Arithmetic.clamp(exact, config.accumulatorBits());
    sums[row] = sum.longValueExact();
    sumSaturations += sum.equals(exact) ? 0 : 1;
  }
}
