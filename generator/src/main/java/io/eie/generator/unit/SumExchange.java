package io.eie.generator.unit;

import io.eie.generator.config.EieConfig;
import io.eie.generator.hdl.Bool;
import io.eie.generator.hdl.Bundle;
import io.eie.generator.hdl.SInt;
import io.eie.generator.hdl.UInt;
import java.util.List;
import java.util.stream.Stream;

/**
 * A group of {@code exchangeRows} accumulators between two passes: their sums leave, their start
 * values come. Row {@code group * exchangeRows + i} is number i of the group.
 */
public final class SumExchange extends Bundle {
  /** The sums of the group are read in this cycle. */
  public final Bool drain = field(Bool.type());

  /** The start values replace the sums of the group at the end of the cycle. */
  public final Bool load = field(Bool.type());

  public final UInt group;

  /** {@code exchangeRows} start values. */
  public final List<SInt> start;

  public SumExchange(EieConfig config) {
    group = field(UInt.w(Widths.group(config)));
    start =
        Stream.generate(() -> field(SInt.w(config.accumulatorBits())))
            .limit(config.exchangeRows())
            .toList();
  }
}
