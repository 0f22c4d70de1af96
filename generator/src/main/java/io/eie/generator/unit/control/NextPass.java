// SPDX-License-Identifier: Apache-2.0
package io.eie.generator.unit.control;

import io.eie.generator.config.EieConfig;
import io.eie.generator.hdl.Bool;
import io.eie.generator.hdl.Bundle;
import io.eie.generator.hdl.UInt;
import io.eie.generator.map.DescriptorField;
import io.eie.generator.unit.block.Widths;

/** The fields of a descriptor that the central control itself uses. */
public final class NextPass extends Bundle {
  /** Index in the program memory. */
  public final UInt descriptor;

  /** Rows of N inputs to scan. */
  public final UInt rows = field(UInt.w(DescriptorField.INPUT_ROWS.width()));

  /** Index of the first column's pointer. */
  public final UInt pointerBase;

  public final UInt codebook;

  /** High for the mark after the last descriptor. */
  public final Bool end = field(Bool.type());

  /** Level of the column groups, 0 for one group; null where the design has no other. */
  public final UInt groupLevel;

  /**
   * High when the sums of column groups are added after the pass, the last column tile; null where
   * the design has one column group.
   */
  public final Bool last;

  public NextPass(EieConfig config) {
    boolean groups = config.columnGroups().several();
    groupLevel = groups ? field(UInt.w(DescriptorField.GROUP_LEVEL.width())) : null;
    last = groups ? field(Bool.type()) : null;
    descriptor = field(UInt.w(Widths.descriptor(config)));
    pointerBase = field(UInt.w(config.pointerAddressBits()));
    codebook = field(UInt.w(Widths.of(config.codebooks())));
  }
}
