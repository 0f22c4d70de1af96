// SPDX-License-Identifier: Apache-2.0
package io.eie.testbench.unit;

import io.eie.generator.config.Accumulation;
import io.eie.generator.config.EieConfig;
import io.eie.generator.config.HostBus;
import io.eie.generator.config.Preset;
import io.eie.generator.config.ResetKind;

/** The sizes at which every unit is tested. */
public enum Size {
  /** Every parameter at its least value: 4 entries to a sparse row, narrow accumulation. */
  SMALLEST(
      EieConfig.builder()
          .processingElements(1)
          .weightBits(4)
          .activationBits(4)
          .accumulatorBits(8)
          .accumulation(Accumulation.NARROW)
          .weightCodeBits(2)
          .zeroRunBits(2)
          .sparseRowBits(16)
          .queueDepth(1)
          .rangeDepth(1)
          .entriesPerCycle(1)
          .sparseBanks(1)
          .multiplierStages(1)
          .rowsPerElement(1)
          .exchangeRows(1)
          .performanceCounters(false)
          .sparseRows(2)
          .pointers(4)
          .biases(1)
          .activations(2)
          .programLength(1)
          .codebooks(1)
          .resetKind(ResetKind.ASYNC_LOW)
          .build()),

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
          .entriesPerCycle(1)
          .sparseBanks(1)
          .multiplierStages(3)
          .rowsPerElement(37)
          .exchangeRows(1)
          .sparseRows(13)
          .pointers(22)
          .biases(77)
          .activations(81)
          .programLength(3)
          .codebooks(3)
          .resetKind(ResetKind.SYNC_LOW)
          .build()),

  /** The paper's: 8 entries to a sparse row, 16 bits everywhere. */
  PAPER(Preset.PAPER64.config());

  private final EieConfig config;

  Size(EieConfig config) {
    this.config = config;
  }

  /** The configuration. */
  public EieConfig config() {
    return config;
  }

  /** The paper's size with AXI4 of other widths: beats of {@code busBits / 64} host words. */
  public static EieConfig withBeats(int busBits, int elements, int activationBits) {
    return PAPER.config().toBuilder()
        .hostBus(HostBus.AXI4)
        .busBits(busBits)
        .processingElements(elements)
        .activationBits(activationBits)
        .build();
  }

  /** A small element that exchanges so many accumulators per cycle; 40 rows, 5 groups of 8. */
  public static EieConfig exchanging(int exchangeRows) {
    return ODD.config().toBuilder()
        .rowsPerElement(40)
        .biases(80)
        .activations(88)
        .exchangeRows(exchangeRows)
        .build();
  }
}
