// SPDX-License-Identifier: Apache-2.0
package io.eie.compiler.encode;

import io.eie.common.UserException;
import java.util.OptionalInt;

/**
 * How a network is cut and what happens when it does not fit.
 *
 * @param maxColumnRowsPerTile most rows of N inputs in one tile; empty for as many as there are
 * @param oneFilling refuse a model that needs more than one filling of the memories
 * @param memories what becomes of the memories of the configuration
 */
public record EncodeOptions(
    OptionalInt maxColumnRowsPerTile, boolean oneFilling, MemoryFit memories) {
  /** As few tiles as possible, as many fillings as needed, the configuration as it is. */
  public static final EncodeOptions DEFAULT = new EncodeOptions(OptionalInt.empty(), false, false);

  /**
   * @throws UserException for a tile without inputs
   */
  public EncodeOptions {
    if (maxColumnRowsPerTile.isPresent() && maxColumnRowsPerTile.getAsInt() < 1) {
      throw new UserException(
          "column rows per tile must be at least 1 (a tile takes whole rows of inputs), was "
              + maxColumnRowsPerTile.getAsInt());
    }
  }

  /**
   * The memories stay or are enlarged.
   *
   * @param fit whether they are enlarged
   */
  public EncodeOptions(OptionalInt maxColumnRowsPerTile, boolean oneFilling, boolean fit) {
    this(maxColumnRowsPerTile, oneFilling, fit ? MemoryFit.ENLARGED : MemoryFit.GIVEN);
  }

  /** Whether the memories follow the model, which then takes one filling. */
  public boolean fit() {
    return memories != MemoryFit.GIVEN;
  }
}
