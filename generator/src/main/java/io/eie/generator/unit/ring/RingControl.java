// SPDX-License-Identifier: Apache-2.0
package io.eie.generator.unit.ring;

import static io.eie.generator.hdl.Hw.mux;
import static io.eie.generator.hdl.Hw.u;
import static io.eie.generator.hdl.Hw.when;

import io.eie.generator.config.EieConfig;
import io.eie.generator.hdl.Bool;
import io.eie.generator.hdl.HardwareModule;
import io.eie.generator.hdl.UInt;
import io.eie.generator.unit.block.RowsOfGroup;
import io.eie.generator.unit.block.Widths;
import java.util.List;

/**
 * Says in which cycle an element reads which sums for the ring that adds the column groups' sums.
 * All elements of a ring do so in lock step: they are started in the same cycle and have as many
 * rows.
 *
 * <p>A <em>share</em> is the part of the accumulators whose outputs one group keeps, in groups of
 * {@code exchangeRows} rows. The element of group g reads the shares of groups g - 1, g - 2, ..., g
 * (modulo their number), two groups of rows of each, then the next two of each. Each step takes two
 * cycles, because a sum needs two from element to element.
 *
 * <p>Latency: the first step is valid two cycles after {@link #start}; {@link #last} is high in the
 * cycle before the last step is valid.
 */
public final class RingControl extends HardwareModule {
  public final Bool flush = in(Bool.type());
  public final Bool start = in(Bool.type());

  /** Groups of rows of a share, at least 1. */
  public final UInt shareGroups;

  /** First group of rows of the element's own share, and of the last share. */
  public final UInt ownFirst;

  public final UInt lastFirst;

  /** Rows of an output in the own share. */
  public final UInt rows;

  /** High when sums are read in the next cycle, and the {@code exchangeRows} of them. */
  public final Bool reads = out(Bool.type());

  public final UInt group;

  public final RingStep step;

  /** High in the last cycle. */
  public final Bool last = out(Bool.type());

  private final Bool active = regInit(Bool.type(), 0);
  private final Bool odd = reg(Bool.type());
  private final Bool first = reg(Bool.type());
  private final UInt share;
  private final UInt pair;

  public RingControl(EieConfig config) {
    super("RingControl");
    describe("The steps of an element in the ring that adds the sums of the column groups.");
    int bits = Widths.of(config.rowsPerElement() / config.exchangeRows() + 1L);
    int rowBits = Widths.of(config.rowsPerElement() + 1L);
    shareGroups = in(UInt.w(bits));
    ownFirst = in(UInt.w(bits));
    lastFirst = in(UInt.w(bits));
    rows = in(UInt.w(rowBits));
    group = out(UInt.w(Widths.group(config)));
    step = out(() -> new RingStep(config));
    UInt groups = reg(shareGroups.shape()).named("groups");
    UInt own = reg(ownFirst.shape()).named("own");
    UInt highest = reg(lastFirst.shape()).named("highest");
    UInt outputRows = reg(rows.shape()).named("outputRows");
    share = reg(ownFirst.shape());
    pair = reg(shareGroups.shape());
    unusedBits("group_read", "a group that is read is one of the accumulators");

    stage("shares downwards, two groups of rows of each");
    Bool home = share.eq(own).named("home");
    UInt inShare = odd.asUInt().resize(bits).plus(pair).named("groupInShare");
    UInt nextPair = pair.plus(2).named("nextPair");
    Bool ends = home.and(odd).and(nextPair.ge(groups)).named("ends");
    last.set(active.and(ends));
    when(
        active,
        () -> {
          odd.set(odd.not());
          when(
              odd,
              () -> {
                share.set(before(share, groups, highest));
                first.set(home);
                when(home, () -> pair.set(nextPair));
              });
          when(ends, () -> active.set(false));
        });
    when(
        start,
        () -> {
          active.set(true);
          odd.set(false);
          first.set(true);
          pair.set(u(0, bits));
          groups.set(shareGroups);
          own.set(ownFirst);
          highest.set(lastFirst);
          outputRows.set(rows);
          share.set(before(ownFirst, shareGroups, lastFirst));
        });
    when(flush, () -> active.set(false));
    stage("the step in registers");
    Bool exists = active.and(inShare.lt(groups)).named("exists");
    reads.set(exists);
    UInt read = share.plus(inShare).named("groupRead");
    group.set(read.slice(group.width() - 1, 0).asBits().asUInt());
    step.read.set(delayInit(exists, 0).named("reads"));
    step.first.set(delay(first).named("readsFirst"));
    List<Bool> rowsOf = RowsOfGroup.below(inShare, config.exchangeRows(), outputRows, "");
    for (int row = 0; row < config.exchangeRows(); row++) {
      Bool drains = exists.and(home).and(rowsOf.get(row));
      step.drain.get(row).set(delayInit(drains, 0).named("drains" + row));
    }
    coverPoint("oddShare", () -> active.and(odd).and(exists.not()));
    coverPoint("wraps", () -> active.and(odd).and(share.eq(0)));
    coverPoint("severalPairs", () -> active.and(pair.ne(0)));
    coverPoint("flushed", () -> flush.and(active));
  }

  /** First group of rows of the share before another one, going round. */
  private static UInt before(UInt first, UInt groups, UInt highest) {
    return mux(first.eq(0), highest, first.minus(groups));
  }
}
