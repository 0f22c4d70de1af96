// SPDX-License-Identifier: Apache-2.0
package io.eie.generator.unit.ring;

import static io.eie.generator.hdl.Hw.mux;
import static io.eie.generator.hdl.Hw.u;
import static io.eie.generator.hdl.Hw.when;

import io.eie.generator.config.EieConfig;
import io.eie.generator.hdl.Bool;
import io.eie.generator.hdl.Channel;
import io.eie.generator.hdl.HardwareModule;
import io.eie.generator.hdl.UInt;
import io.eie.generator.map.DescriptorField;
import io.eie.generator.unit.network.BroadcastToken;
import io.eie.generator.unit.network.ScanToken;
import java.util.Locale;

/**
 * The root of a column group: stands above a broadcast node and an LNZD node of a tree level, and
 * connects them to the level above, or to each other.
 *
 * <p>In a pass whose mark names this level, the non-zero activations that the subtree finds become
 * columns of the subtree; the pointer index of a column is {@code pointerBase + E * row + element},
 * where E is the number of elements of the subtree. To the level above the whole scan is two rows
 * without an activation: one when its first token is there ({@code READY}), one after its last row
 * ({@code DONE}). Between the two, the root waits for the <em>go</em>, a mark with the pointer
 * base.
 *
 * <p>In any other pass all tokens go through, without a register. Rate in the group: one column per
 * cycle; a row of zeros needs one cycle.
 */
public final class GroupRoot extends HardwareModule {
  private enum State {
    THROUGH,
    READY,
    AWAIT_GO,
    SCAN,
    DONE;

    static final int BITS = 3;

    UInt code() {
      return u(ordinal(), BITS);
    }
  }

  public final Bool flush = in(Bool.type());
  public final Channel<BroadcastToken> broadcastAbove;
  public final Channel<BroadcastToken> broadcastBelow;
  public final Channel<ScanToken> scanBelow;
  public final Channel<ScanToken> scanAbove;
  public final GroupEvents events;

  /** Events of groups of lower levels; null at the lowest. */
  public final GroupEvents eventsBelow;

  private final UInt state =
      regInit(UInt.w(State.BITS), State.THROUGH.ordinal()).codes("state", State.values());
  private final UInt rowsLeft;
  private final UInt rowBase;

  /**
   * @param level levels of the tree in the group, 1 or more: the group has 4^level elements
   */
  public GroupRoot(EieConfig config, int level) {
    super("GroupRoot" + level);
    describe("Sends the columns of a group of " + (1 << 2 * level) + " elements into the group.");
    broadcastAbove = slave(() -> new BroadcastToken(config));
    broadcastBelow = master(() -> new BroadcastToken(config));
    scanBelow = slave(() -> new ScanToken(config));
    scanAbove = master(() -> new ScanToken(config));
    events = out(() -> new GroupEvents(config));
    boolean lowest = level == config.groupLevels().get(0);
    eventsBelow = lowest ? null : in(() -> new GroupEvents(config));
    int columnBits = config.pointerAddressBits();
    rowsLeft = reg(UInt.w(Math.min(columnBits, DescriptorField.INPUT_ROWS.width())));
    rowBase = reg(UInt.w(columnBits));

    stage("what goes through, and what turns round");
    Bool through = is(State.THROUGH).named("through");
    Bool ready = is(State.READY).and(scanBelow.valid).named("offersReady");
    Bool scanning = is(State.SCAN).named("scanning");
    Bool hasColumn = scanning.and(scanBelow.valid).and(scanBelow.data.nonZero).named("hasColumn");
    broadcastBelow.valid.set(mux(through, broadcastAbove.valid, hasColumn));
    broadcastBelow.data.pass.set(through.and(broadcastAbove.data.pass));
    UInt leaf = number(level, scanBelow.data.element, columnBits).named("leaf");
    broadcastBelow.data.column.set(mux(through, broadcastAbove.data.column, rowBase.plus(leaf)));
    broadcastBelow.data.value.set(mux(through, broadcastAbove.data.value, scanBelow.data.value));
    broadcastAbove.ready.set(mux(through, broadcastBelow.ready, is(State.AWAIT_GO)));
    scanAbove.valid.set(mux(through, scanBelow.valid, ready.or(is(State.DONE))));
    scanAbove.data.nonZero.set(through.and(scanBelow.data.nonZero));
    scanAbove.data.last.set(through.not().or(scanBelow.data.last));
    scanAbove.data.element.set(scanBelow.data.element);
    scanAbove.data.value.set(scanBelow.data.value);
    Bool passes = scanBelow.data.nonZero.not().or(broadcastBelow.ready);
    scanBelow.ready.set(mux(through, scanAbove.ready, scanning.and(passes)));

    advance(config, level);
    tell(hasColumn, scanning.and(scanBelow.valid.not()));
    for (State each : State.values()) {
      String name = each.name().charAt(0) + each.name().substring(1).toLowerCase(Locale.ROOT);
      coverPoint("flushedIn" + name.replace("_go", "Go"), () -> flush.and(is(each)));
    }
    coverPoint("emptyRow", () -> scanning.and(scanBelow.valid).and(scanBelow.data.nonZero.not()));
    coverPoint("readyWaits", () -> ready.and(scanAbove.ready.not()));
    coverPoint("otherLevel", () -> through.and(opens(config)).and(levelIs(level).not()));
  }

  /** The events of this group; those of lower levels in passes in which they are the groups. */
  private void tell(Bool hasColumn, Bool noInput) {
    Bool full = hasColumn.and(broadcastBelow.ready.not()).named("queueFull");
    UInt sent = hasColumn.and(broadcastBelow.ready).asUInt().resize(events.broadcasts.width());
    if (eventsBelow == null) {
      events.broadcasts.set(sent);
      events.queueFull.set(full);
      events.noInput.set(noInput);
    } else {
      events.broadcasts.set(eventsBelow.broadcasts.asBits().or(sent.asBits()).asUInt());
      events.queueFull.set(eventsBelow.queueFull.or(full));
      events.noInput.set(eventsBelow.noInput.or(noInput));
    }
    coverPoint("stallsQueueFull", () -> full);
    coverPoint("stallsNoInput", () -> noInput);
  }

  private Bool is(State one) {
    return state.eq(one.code());
  }

  /** The mark of a pass is taken by the node below. */
  private Bool opens(EieConfig config) {
    return broadcastAbove
        .fire()
        .and(broadcastAbove.data.pass)
        .and(BroadcastToken.closes(broadcastAbove.data.value).not());
  }

  private Bool levelIs(int level) {
    return BroadcastToken.groupLevel(broadcastAbove.data.value).eq(level);
  }

  private void advance(EieConfig config, int level) {
    stage("states");
    Bool rowEnds = scanBelow.fire().and(scanBelow.data.last).named("rowEnds");
    when(
        is(State.THROUGH).and(opens(config)).and(levelIs(level)),
        () -> {
          state.set(State.READY.code());
          rowsLeft.set(broadcastAbove.data.column.slice(rowsLeft.width() - 1, 0).asBits().asUInt());
        });
    when(is(State.READY).and(scanAbove.fire()), () -> state.set(State.AWAIT_GO.code()));
    when(
        is(State.AWAIT_GO).and(broadcastAbove.valid),
        () -> {
          state.set(State.SCAN.code());
          rowBase.set(broadcastAbove.data.column);
        });
    when(
        is(State.SCAN).and(rowEnds),
        () -> {
          // where the next row's columns have no pointers, no layer has a next row
          if (2 * level < rowBase.width()) {
            rowBase.set(rowBase.plus(1L << 2 * level));
          }
          rowsLeft.set(rowsLeft.minus(1));
          when(rowsLeft.eq(1), () -> state.set(State.DONE.code()));
        });
    when(is(State.DONE).and(scanAbove.ready), () -> state.set(State.THROUGH.code()));
    when(flush, () -> state.set(State.THROUGH.code()));
  }

  /** The number of an element in its group: the digits of the levels below, highest first. */
  private static UInt number(int level, UInt element, int width) {
    int high = element.width() - 1;
    return element.slice(high, high + 1 - 2 * level).resize(width);
  }
}
