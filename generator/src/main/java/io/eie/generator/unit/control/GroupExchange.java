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
 * A group of {@code exchangeRows} accumulators between two passes: their sums are written back,
 * their next start values are loaded.
 */
public final class GroupExchange extends Bundle {
  /** Which sums of the group are written back; the first is if any is. */
  public final List<Bool> drain;

  /** The start values come. */
  public final Bool load = field(Bool.type());

  /** The start values come from the bias memory; else they are zero. */
  public final Bool biased = field(Bool.type());

  public final UInt group;

  public GroupExchange(EieConfig config) {
    drain = Stream.generate(() -> field(Bool.type())).limit(config.exchangeRows()).toList();
    group = field(UInt.w(Widths.group(config)));
  }
}
