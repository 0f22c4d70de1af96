// SPDX-License-Identifier: Apache-2.0
package io.eie.generator.unit.network;

import io.eie.generator.config.EieConfig;
import io.eie.generator.hdl.Bool;
import io.eie.generator.hdl.Bundle;
import io.eie.generator.hdl.SInt;
import io.eie.generator.hdl.UInt;

/**
 * A token of the broadcast tree for every element: a column, {@code (pointer index, activation)},
 * or the mark that opens the next pass; in a mark the other two fields have no meaning.
 */
public final class BroadcastToken extends Bundle {
  /** High for the mark that opens a pass. */
  public final Bool pass = field(Bool.type());

  /** Index of the column's pointer in the pointer memory. */
  public final UInt column;

  /** The column's input activation, never zero. */
  public final SInt value;

  public BroadcastToken(EieConfig config) {
    column = field(UInt.w(config.pointerAddressBits()));
    value = field(SInt.w(config.activationBits()));
  }
}
