// SPDX-License-Identifier: Apache-2.0
package io.eie.generator.unit.control;

import io.eie.generator.config.EieConfig;
import io.eie.generator.hdl.Bool;
import io.eie.generator.hdl.Bundle;
import io.eie.generator.hdl.UInt;
import io.eie.generator.unit.block.Widths;
import java.util.List;
import java.util.stream.Stream;

/**
 * Commands for a group of {@code exchangeRows} accumulators between two passes: its sums are
 * written back, its next start values are loaded.
 */
public final class GroupExchange extends Bundle {
  /** For each sum of the group, high if it is written back; if any is, the first is. */
  public final List<Bool> drain;

  /**
   * For each start value of the group, high if it is loaded and the pass has its row; empty without
   * parity, where it does not matter what else is loaded.
   */
  public final List<Bool> starts;

  /** High in the cycle in which start values are loaded. */
  public final Bool load = field(Bool.type());

  /** High for start values from the bias memory, low for zeros. */
  public final Bool biased = field(Bool.type());

  /**
   * High when the group's sums are read, to be written back or for the ring; null with one column
   * group, where they are read to be written back only.
   */
  public final Bool read;

  /** The group whose sums are read; 0 while none is. */
  public final UInt readGroup;

  /** The group whose start values are loaded. */
  public final UInt loadGroup;

  public GroupExchange(EieConfig config) {
    drain = Stream.generate(() -> field(Bool.type())).limit(config.exchangeRows()).toList();
    starts =
        Stream.generate(() -> field(Bool.type()))
            .limit(config.parity() ? config.exchangeRows() : 0)
            .toList();
    read = config.columnGroups().several() ? field(Bool.type()) : null;
    readGroup = field(UInt.w(Widths.group(config)));
    loadGroup = field(UInt.w(Widths.group(config)));
  }
}
