// SPDX-License-Identifier: Apache-2.0
package io.eie.generator.unit.network;

import static io.eie.generator.hdl.Hw.bits;
import static io.eie.generator.hdl.Hw.cat;
import static io.eie.generator.hdl.Hw.s;

import io.eie.generator.config.EieConfig;
import io.eie.generator.hdl.Bits;
import io.eie.generator.hdl.Bool;
import io.eie.generator.hdl.Bundle;
import io.eie.generator.hdl.SInt;
import io.eie.generator.hdl.UInt;
import io.eie.generator.map.DescriptorField;

/**
 * A token of the broadcast tree for every element: a column, {@code (pointer index, activation)},
 * or the mark that opens the next pass. In a mark the other two fields have no meaning where there
 * is one column group. With several, {@code value} says whether it is the mark that closes a pass
 * instead, and the level of the groups of the next one; {@code column} is the number of its rows of
 * inputs.
 */
public final class BroadcastToken extends Bundle {
  /** High for the mark that opens a pass. */
  public final Bool pass = field(Bool.type());

  /** Index of the column's pointer in the pointer memory. */
  public final UInt column;

  /** The column's input activation, never zero. */
  public final SInt value;

  /** Bits of the level of column groups in the value of a mark. */
  private static final int LEVEL_BITS = DescriptorField.GROUP_LEVEL.width();

  /** The value of a mark that opens a pass whose column groups are of a level. */
  public static SInt opening(UInt groupLevel, int width) {
    Bits low = cat(groupLevel, bits(0, 1));
    int above = width - low.width();
    return (above == 0 ? low : cat(bits(0, above), low)).asSInt();
  }

  /** The value of a mark that closes a pass. */
  public static SInt closing(int width) {
    return s(1, width);
  }

  /** Whether a mark of this value closes a pass. */
  public static Bool closes(SInt value) {
    return value.asBits().bit(0);
  }

  /** The level of the column groups that a mark of this value opens. */
  public static UInt groupLevel(SInt value) {
    return value.asBits().slice(LEVEL_BITS, 1).asUInt();
  }

  public BroadcastToken(EieConfig config) {
    column = field(UInt.w(config.pointerAddressBits()));
    value = field(SInt.w(config.activationBits()));
  }
}
