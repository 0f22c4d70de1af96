// SPDX-License-Identifier: Apache-2.0
package io.eie.testbench.unit;

import io.eie.generator.config.ConfigBuilder;
import io.eie.generator.config.EieConfig;
import io.eie.generator.config.Preset;

/**
 * The sizes at which units are tested that work on several entries of a column in one cycle: how
 * many, of how many in a row.
 */
public enum WideSize {
  TWO_OF_TWO(entries(Size.ODD, 2, 1, 4, 4, 16)),
  TWO_OF_TWO_FROM_TWO_BANKS(entries(Size.ODD, 2, 2, 4, 4, 16)),
  TWO_OF_EIGHT(entries(Size.PAPER, 2, 1, 4, 4, 64)),
  TWO_OF_SIXTEEN_FROM_TWO_BANKS(entries(Size.ODD, 2, 2, 5, 2, 128)),
  FOUR_OF_FOUR(entries(Size.SMALLEST, 4, 1, 2, 2, 16)),
  FOUR_OF_FOUR_FROM_TWO_BANKS(entries(Size.SMALLEST, 4, 2, 2, 2, 16)),
  FOUR_OF_EIGHT_FROM_TWO_BANKS(entries(Size.PAPER, 4, 2, 5, 3, 64)),
  EIGHT_OF_EIGHT(entries(Size.PAPER, 8, 1, 4, 4, 64)),
  EIGHT_OF_EIGHT_FROM_TWO_BANKS(
      Preset.EIE64.config().toBuilder().entriesPerCycle(8).sparseBanks(2)),
  EIGHT_OF_SIXTY_FOUR(entries(Size.ODD, 8, 1, 3, 4, 512)),
  EIGHT_OF_SIXTY_FOUR_FROM_TWO_BANKS(entries(Size.ODD, 8, 2, 3, 4, 512));

  private final EieConfig config;

  WideSize(ConfigBuilder builder) {
    config = builder.build();
  }

  private static ConfigBuilder entries(
      Size size, int perCycle, int banks, int codeBits, int runBits, int rowBits) {
    int rows = Math.max(4, size.config().sparseRows());
    return size.config().toBuilder()
        .entriesPerCycle(perCycle)
        .sparseBanks(banks)
        .weightCodeBits(codeBits)
        .zeroRunBits(runBits)
        .sparseRowBits(rowBits)
        .sparseRows(rowBits == 16 ? 2 * rows + 20 : 2 * rows);
  }

  /** The configuration. */
  public EieConfig config() {
    return config;
  }

  boolean twoBanks() {
    return config.sparseBanks() == 2;
  }
}
