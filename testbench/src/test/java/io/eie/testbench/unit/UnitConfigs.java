package io.eie.testbench.unit;

import io.eie.generator.config.Accumulation;
import io.eie.generator.config.EieConfig;
import io.eie.generator.config.Preset;
import io.eie.generator.config.ResetKind;

/** Configurations that the units are tested at: both ends and one with nothing round. */
final class UnitConfigs {
  private UnitConfigs() {}

  /** Every parameter as small as it may be. */
  static EieConfig smallest() {
    return EieConfig.builder()
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
        .resetKind(ResetKind.ASYNC_LOW)
        .build();
  }

  /** No parameter a power of two, where it may be another number. */
  static EieConfig odd() {
    return EieConfig.builder()
        .processingElements(5)
        .weightBits(11)
        .activationBits(13)
        .accumulation(Accumulation.WIDE)
        .accumulatorBits(27)
        .weightCodeBits(3)
        .zeroRunBits(5)
        .sparseRowBits(128)
        .queueDepth(3)
        .rangeDepth(3)
        .multiplierStages(3)
        .rowsPerElement(7)
        .sparseRows(37)
        .pointers(38)
        .biases(7)
        .activations(13)
        .programLength(5)
        .codebooks(3)
        .resetKind(ResetKind.SYNC_LOW)
        .build();
  }

  /** The paper's. */
  static EieConfig paper() {
    return Preset.PAPER64.config();
  }
}
