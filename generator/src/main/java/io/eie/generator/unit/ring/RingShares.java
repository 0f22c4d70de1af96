// SPDX-License-Identifier: Apache-2.0
package io.eie.generator.unit.ring;

import static io.eie.generator.hdl.Hw.mux;
import static io.eie.generator.hdl.Hw.u;
import static io.eie.generator.hdl.Hw.when;

import io.eie.generator.config.EieConfig;
import io.eie.generator.hdl.Bool;
import io.eie.generator.hdl.HardwareModule;
import io.eie.generator.hdl.UInt;
import io.eie.generator.map.DescriptorField;
import io.eie.generator.unit.block.Widths;
import java.util.List;
import java.util.function.IntFunction;

/**
 * Which accumulators of an element belong to the outputs of which column group, in groups of {@code
 * exchangeRows} rows: every group of columns has a share of {@link #rowGroups}, in ascending order.
 * Starts the ring when a pass with column groups ends.
 */
public final class RingShares extends HardwareModule {
  /** Cycles from the last step of the ring, at {@link #last}, to the last write-back. */
  public static final int TAIL = 4;

  /** The same to the answer to the mark of the end, which crosses the tree meanwhile. */
  public static final int TAIL_OF_END = TAIL - 3;

  public final Bool flush = in(Bool.type());

  /** High when the next pass becomes the current one. */
  public final Bool accept = in(Bool.type());

  /** Number of the element's group at the lowest level of the design. */
  public final UInt number;

  /** Groups of rows of an element's own outputs in the next pass, and the level of its groups. */
  public final UInt rowGroups;

  public final UInt groupLevel = in(UInt.w(DescriptorField.GROUP_LEVEL.width()));

  /** High when the current pass is written back, and its rows. */
  public final Bool writesBack = in(Bool.type());

  public final UInt rows;

  /** High in a cycle in which start values of the current pass are loaded, and their group. */
  public final Bool loads = in(Bool.type());

  public final UInt count;

  /** Groups of rows of all shares of the next pass. */
  public final UInt loaded;

  /** High when the current pass ends in the ring. */
  public final Bool ends = out(Bool.type());

  /** High while the ring adds. */
  public final Bool ringing = out(Bool.type());

  /** High in the last cycle of {@link #ringing}. */
  public final Bool last = out(Bool.type());

  /** High when the ring reads sums in the next cycle, and the {@code exchangeRows} of them. */
  public final Bool reads = out(Bool.type());

  public final UInt readGroup;

  public final RingStep step;

  /** Level of the groups of the ring. */
  public final UInt level = out(UInt.w(DescriptorField.GROUP_LEVEL.width()));

  /**
   * High when the group at {@link #count} is of the element's own outputs, and its number there.
   */
  public final Bool owns = out(Bool.type());

  public final UInt ownCount;

  private final RingControl ringControl;
  private final UInt passLevel = reg(UInt.w(DescriptorField.GROUP_LEVEL.width()));
  private final UInt ringLevel = reg(UInt.w(DescriptorField.GROUP_LEVEL.width()));
  private final Bool rings = regInit(Bool.type(), 0);
  private final int bits;

  public RingShares(EieConfig config) {
    super("RingShares");
    describe("The accumulators of each column group's outputs; starts the ring of their sums.");
    bits = Widths.of(config.rowsPerElement() / config.exchangeRows() + 1L);
    number = in(UInt.w(Widths.of(config.columnGroups().most())));
    rowGroups = in(UInt.w(bits));
    rows = in(UInt.w(Widths.of(config.rowsPerElement() + 1L)));
    count = in(UInt.w(bits));
    loaded = out(UInt.w(bits));
    readGroup = out(UInt.w(Widths.group(config)));
    step = out(() -> new RingStep(config));
    ownCount = out(UInt.w(bits));
    ringControl = instance(new RingControl(config));
    unusedBits("*_product*", "all shares together have no more groups than there are accumulators");
    UInt share = reg(UInt.w(bits)).named("share");
    UInt ownFirst = reg(UInt.w(bits)).named("ownFirst");
    UInt lastFirst = reg(UInt.w(bits)).named("lastFirst");
    UInt counted = reg(UInt.w(bits)).named("counted");

    stage("the shares of the next pass");
    loaded.set(byLevel(config, rowGroups, k -> product(rowGroups, u(config.groups(k), bits))));
    UInt own = byLevel(config, u(0, bits), k -> product(rowGroups, group(config, k)));
    UInt highest =
        byLevel(config, u(0, bits), k -> product(rowGroups, u(config.groups(k) - 1L, bits)));
    when(
        accept,
        () -> {
          passLevel.set(groupLevel);
          ringLevel.set(passLevel);
          share.set(rowGroups);
          ownFirst.set(own);
          lastFirst.set(highest);
          counted.set(u(0, bits));
        });
    stage("start values of own outputs");
    owns.set(count.ge(ownFirst).and(counted.lt(share)));
    ownCount.set(counted);
    when(loads.and(owns), () -> counted.set(counted.plus(1)));
    stage("the ring at the end of a pass");
    ends.set(writesBack.and(passLevel.ne(0)));
    ringControl.flush.set(flush);
    ringControl.start.set(accept.and(ends));
    ringControl.shareGroups.set(share);
    ringControl.ownFirst.set(ownFirst);
    ringControl.lastFirst.set(lastFirst);
    ringControl.rows.set(rows);
    when(ringControl.last, () -> rings.set(false));
    when(accept.and(ends), () -> rings.set(true));
    when(flush, () -> rings.set(false));
    ringing.set(rings);
    last.set(ringControl.last);
    reads.set(ringControl.reads);
    readGroup.set(ringControl.group);
    step.set(ringControl.step);
    level.set(ringLevel);
  }

  /** The number of the element's group at a level. */
  private UInt group(EieConfig config, int at) {
    int above = 2 * (at - config.groupLevels().get(0));
    return above == 0 ? number : number.shiftRight(above);
  }

  private UInt product(UInt one, UInt other) {
    return one.times(other).resize(bits);
  }

  private UInt byLevel(EieConfig config, UInt otherwise, IntFunction<UInt> at) {
    UInt value = otherwise;
    List<Integer> levels = config.groupLevels();
    for (int each : levels) {
      value = mux(groupLevel.eq(each), at.apply(each), value);
    }
    return value;
  }
}
