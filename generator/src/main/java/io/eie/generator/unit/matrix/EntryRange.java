// SPDX-License-Identifier: Apache-2.0
package io.eie.generator.unit.matrix;

import io.eie.generator.config.EieConfig;
import io.eie.generator.hdl.Bundle;
import io.eie.generator.hdl.SInt;
import io.eie.generator.hdl.UInt;

/**
 * The entries that one element holds of one column, first and last included, and its activation.
 */
public final class EntryRange extends Bundle {
  /** Index of the first entry in the sparse-matrix memory. */
  public final UInt first;

  /** Index of the last entry; a range is never empty. */
  public final UInt last;

  /** The column's input activation. */
  public final SInt value;

  public EntryRange(EieConfig config) {
    first = field(UInt.w(config.pointerBits()));
    last = field(UInt.w(config.pointerBits()));
    value = field(SInt.w(config.activationBits()));
  }
}
