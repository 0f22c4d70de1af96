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
 * Groups of {@code exchangeRows} accumulators between two passes: the sums of one leave, the start
 * values of another, or of the same, come. Row {@code group * exchangeRows + i} is number i of the
 * group.
 */
public final class SumExchange extends Bundle {
  /** The sums of {@code drainGroup} are read in this cycle. */
  public final Bool drain = field(Bool.type());

  public final UInt drainGroup;

  /** The start values replace the sums of {@code loadGroup} at the end of the cycle. */
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
