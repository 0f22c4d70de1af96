package io.eie.testbench.unit;

import io.eie.generator.config.EieConfig;
import io.eie.generator.config.ResetKind;

/** The sizes at which every unit is tested. */
public enum Size {
  /** Every parameter at its least value: 4 entries to a sparse row, narrow accumulation. */
  SMALLEST(UnitConfigs.smallest()),

  /** No power of two where one can be avoided: 16 entries of 7 bits to a sparse row of 2 lanes. */
  ODD(
      EieConfig.builder()
          .processingElements(7)
          .weightBits(9)
          .activationBits(7)
          .accumulatorBits(27)
          .weightCodeBits(5)
          .zeroRunBits(2)
          .sparseRowBits(128)
          .queueDepth(5)
          .rangeDepth(3)
          .multiplierStages(3)
          .rowsPerElement(37)
          .sparseRows(13)
          .pointers(22)
          .biases(77)
          .activations(81)
          .programLength(3)
          .codebooks(3)
          .resetKind(ResetKind.SYNC_LOW)
          .build()),

  /** The paper's: 8 entries to a sparse row, 16 bits everywhere. */
  PAPER(UnitConfigs.paper());

  private final EieConfig config;

  Size(EieConfig config) {
    this.config = config;
  }

  /** The configuration. */
  public EieConfig config() {
    return config;
  }
}
