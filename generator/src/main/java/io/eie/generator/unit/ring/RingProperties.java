// SPDX-License-Identifier: Apache-2.0
package io.eie.generator.unit.ring;

import static io.eie.generator.hdl.Hw.mux;
import static io.eie.generator.hdl.Hw.u;
import static io.eie.generator.hdl.Hw.when;

import io.eie.generator.config.EieConfig;
import io.eie.generator.hdl.Bool;
import io.eie.generator.hdl.Properties;
import io.eie.generator.hdl.UInt;
import java.util.List;

/**
 * The elements of a ring read every sum once and in step: a sum that an element takes from the one
 * before it belongs to the same rows as the one that it reads itself; the sum that is complete is
 * that of the element's own share, and of rows that have an output.
 *
 * <p>Two neighbours are watched, at any place of a ring of any length that the accumulators allow.
 * Assumed: both start in the same cycle, at rest, with shares of 1 to 3 groups of rows; what they
 * are told is a multiple of the share's size.
 */
public final class RingProperties extends Properties {
  /** Cycles from the read of a sum to that of the sum that it is added to. */
  private static final int STEP_CYCLES = 2;

  private static final int MOST_SHARE = 3;
  private static final int TIME_BITS = 6;

  private final int bits;
  private final RingControl element;
  private final RingControl after;
  private final UInt groups;
  private final UInt own;
  private final UInt highest;
  private final UInt rows;
  private final Bool going = regInit(Bool.type(), 0);
  private final Bool seen = regInit(Bool.type(), 0);
  private final UInt elapsed = regInit(UInt.w(TIME_BITS), 0);
  private final UInt watched;

  /** The group that the element reads. */
  private final UInt group;

  /** For a configuration of few groups of rows. */
  public RingProperties(EieConfig config) {
    super("RingProperties");
    describe("Properties of the ring's control.");
    element = instance("element", new RingControl(config));
    after = instance("after", new RingControl(config));
    bits = element.ownFirst.width();
    groups = reg(element.shareGroups.shape());
    own = reg(element.ownFirst.shape());
    highest = reg(element.lastFirst.shape());
    rows = reg(element.rows.shape());
    watched = anyConstant("watched", UInt.w(element.group.width()));
    group = delay(element.group).named("groupRead");
    leaveFree(element);
    after.flush.set(element.flush);
    after.start.set(element.start);
    after.shareGroups.set(element.shareGroups);
    after.lastFirst.set(element.lastFirst);
    after.rows.set(element.rows);
    after.ownFirst.set(
        mux(
            element.ownFirst.eq(element.lastFirst),
            u(0, bits),
            element.ownFirst.plus(element.shareGroups)));
    record();
    assumeRing(config);
    readsOnce();
    drains(config);
    neighbours();
    ends();
  }

  private void record() {
    when(going, () -> elapsed.set(elapsed.plus(1)));
    when(element.last.or(element.flush), () -> going.set(false));
    Bool reads = element.step.read.and(group.eq(watched)).named("readsWatched");
    when(reads, () -> seen.set(true));
    when(
        element.start,
        () -> {
          going.set(true);
          seen.set(false);
          elapsed.set(u(0, TIME_BITS));
          groups.set(element.shareGroups);
          own.set(element.ownFirst);
          highest.set(element.lastFirst);
          rows.set(element.rows);
        });
  }

  private void assumeRing(EieConfig config) {
    int all = config.rowsPerElement() / config.exchangeRows();
    UInt share = element.shareGroups;
    Bool rest =
        going
            .not()
            .and(past("justEnded", element.last, 1).not())
            .and(past("longEnded", element.last, 2).not())
            .and(element.flush.not());
    assume("startsAtRest", implies(element.start, rest));
    assume("sharesOfSomeSize", share.ge(1).and(share.le(MOST_SHARE)));
    assume("twoGroupsOrMore", element.lastFirst.ge(share));
    assume("sharesFit", element.lastFirst.resize(bits + 1).plus(share.resize(bits + 1)).le(all));
    assume("ownIsOneOfThem", element.ownFirst.le(element.lastFirst));
    assume("lastIsAMultiple", multiple(element.lastFirst, share, all));
    assume("ownIsAMultiple", multiple(element.ownFirst, share, all));
    assume(
        "rowsOfAShare",
        element.rows.le(
            share.resize(rows.width()).times(u(config.exchangeRows(), 3)).resize(rows.width())));
  }

  /** Whether a first group of rows is that of a share. */
  private Bool multiple(UInt first, UInt share, int all) {
    Bool any = share.eq(1);
    for (int size = 2; size <= MOST_SHARE; size++) {
      for (int group = 0; group < all; group += size) {
        any = any.or(share.eq(size).and(first.eq(group)));
      }
    }
    return any;
  }

  private void readsOnce() {
    Bool reads = element.step.read.and(group.eq(watched));
    prove("noSumTwice", implies(reads, seen.not()));
    Bool ended =
        past("ended", element.last.and(element.flush.not()), 2)
            .and(past("flushedThen", element.flush, 1).not());
    UInt end = highest.plus(groups).named("shareEnd");
    prove("everySum", implies(ended.and(watched.resize(bits).lt(end)), seen));
    prove("noOtherSum", implies(element.step.read, group.resize(bits).lt(end)));
    Bool before = past("wasGoing", going, 1);
    prove("nothingAtRest", implies(element.step.read, before));
    cover("allRead", ended.and(seen).and(groups.eq(MOST_SHARE)));
  }

  private void drains(EieConfig config) {
    UInt wide = group.resize(bits);
    Bool mine = wide.ge(own).and(wide.lt(own.plus(groups))).named("ownShare");
    UInt inShare = wide.minus(own).resize(rows.width()).named("inShare");
    for (int row = 0; row < config.exchangeRows(); row++) {
      UInt number = inShare.times(u(config.exchangeRows(), 3)).resize(rows.width()).plus(row);
      Bool right = element.step.read.and(mine).and(number.lt(rows)).named("right" + row);
      prove("writesItsRows" + row, element.step.drain.get(row).eq(right));
    }
    UInt startsWith = mux(own.eq(0), highest, own.minus(groups)).named("startsWith");
    Bool startsThere =
        wide.ge(startsWith).and(wide.lt(startsWith.plus(groups))).named("startsThere");
    prove(
        "startsWithTheShareBefore", implies(element.step.read, element.step.first.eq(startsThere)));
    List<Bool> drain = element.step.drain;
    cover("half", drain.get(0).and(drain.get(drain.size() - 1).not()));
  }

  /** What comes from the element before was read two cycles earlier, of the same rows. */
  private void neighbours() {
    Bool adds = after.step.read.and(after.step.first.not()).named("adds");
    Bool read = past("elementRead", element.step.read, STEP_CYCLES);
    UInt before = delay(delay(group).named("groupBefore1")).named("groupBefore2");
    UInt there = delay(after.group).named("groupThere");
    prove("sameRows", implies(adds, read.and(before.eq(there))));
    cover("added", adds);
  }

  /** A share of one group of rows takes two cycles as well: a sum is two cycles on its way. */
  private void ends() {
    UInt shares =
        mux(
            groups.eq(1),
            highest.plus(1),
            mux(groups.eq(2), highest.shiftRight(1).resize(bits).plus(1), u(2, bits)));
    UInt cycles = shares.resize(TIME_BITS).times(u(2, 2)).resize(TIME_BITS);
    UInt all = mux(groups.eq(MOST_SHARE), cycles.plus(cycles), cycles).named("cycles");
    prove("endsInTime", implies(element.last, going.and(elapsed.plus(1).eq(all))));
    prove("ends", implies(going, elapsed.lt(all)));
  }
}
