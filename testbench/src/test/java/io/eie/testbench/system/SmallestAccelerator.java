package io.eie.testbench.system;

import io.eie.generator.config.Accumulation;
import io.eie.generator.config.EieConfig;
import io.eie.generator.config.ResetKind;

/** The accelerator with every parameter as small as it may be. */
final class SmallestAccelerator {
  static final EieConfig CONFIG =
      EieConfig.builder()
          .processingElements(1)
          .weightBits(4)
          .activationBits(4)
          .accumulation(Accumulation.NARROW)
          .accumulatorBits(8)
          .weightCodeBits(2)
          .zeroRunBits(2)
          .sparseRowBits(16)
          .queueDepth(1)
          .rangeDepth(1)
          .multiplierStages(1)
          .rowsPerElement(1)
          .performanceCounters(false)
          .sparseRows(2)
          .pointers(4)
          .biases(1)
          .activations(2)
          .programLength(1)
          .codebooks(1)
          .resetKind(ResetKind.SYNC_LOW)
          .build();

  private SmallestAccelerator() {}
}
