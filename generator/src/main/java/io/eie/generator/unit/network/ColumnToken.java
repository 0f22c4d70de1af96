// SPDX-License-Identifier: Apache-2.0
package io.eie.generator.unit.network;

import io.eie.generator.config.EieConfig;
import io.eie.generator.hdl.Bundle;
import io.eie.generator.hdl.SInt;
import io.eie.generator.hdl.UInt;

/** One broadcast column inside an element: the index of its pointer and its input activation. */
public final class ColumnToken extends Bundle {
  /** Index of the column's pointer in the pointer memory. */
  public final UInt column;

  /** The column's input activation, never zero. */
  public final SInt value;

  public ColumnToken(EieConfig config) {
    column = field(UInt.w(config.pointerAddressBits()));
    value = field(SInt.w(config.activationBits()));
  }
}
