// SPDX-License-Identifier: Apache-2.0
package io.eie.generator.unit.arithmetic;

import io.eie.generator.config.EieConfig;
import io.eie.generator.hdl.Bool;
import io.eie.generator.hdl.Bundle;
import io.eie.generator.hdl.SInt;
import io.eie.generator.hdl.UInt;
import io.eie.generator.unit.block.Widths;
import java.util.List;
import java.util.stream.Stream;

/**
 * Access to groups of {@code exchangeRows} accumulators between two passes: sums of one group are
 * read, start values of the same or another group are loaded. Row {@code group * exchangeRows + i}
 * has index i in its group.
 */
public final class SumExchange extends Bundle {
  /** High in a cycle in which the sums of {@code drainGroup} are read. */
  public final Bool drain = field(Bool.type());

  /** The group whose sums are read; 0 while none is. */
  public final UInt drainGroup;

  /** High in a cycle at whose end the start values replace the sums of {@code loadGroup}. */
  public final Bool load = field(Bool.type());

  public final UInt loadGroup;

  /** {@code exchangeRows} start values. */
  public final List<SInt> start;

  public SumExchange(EieConfig config) {
    drainGroup = field(UInt.w(Widths.group(config)));
    loadGroup = field(UInt.w(Widths.group(config)));
    start =
        Stream.generate(() -> field(SInt.w(config.accumulatorBits())))
            .limit(config.exchangeRows())
            .toList();
  }
}
