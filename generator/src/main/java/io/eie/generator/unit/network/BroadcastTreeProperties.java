// SPDX-License-Identifier: Apache-2.0
package io.eie.generator.unit.network;

import static io.eie.generator.hdl.Hw.all;
import static io.eie.generator.hdl.Hw.any;
import static io.eie.generator.hdl.Hw.select;
import static io.eie.generator.hdl.Hw.u;
import static io.eie.generator.hdl.Hw.when;

import io.eie.generator.config.EieConfig;
import io.eie.generator.hdl.Bits;
import io.eie.generator.hdl.Bool;
import io.eie.generator.hdl.Channel;
import io.eie.generator.hdl.Properties;
import io.eie.generator.hdl.UInt;
import io.eie.generator.unit.block.Widths;
import java.util.ArrayList;
import java.util.List;

/**
 * A tree of broadcast nodes brings every token to every leaf, once, unchanged and in order, and
 * cannot deadlock: whenever it takes no token, it offers one to a leaf; and while all leaves take
 * what they are offered, a token that is owed to a leaf arrives within a few cycles. Any leaf and
 * any token is watched, so this is said of all.
 *
 * <p>Nothing is assumed.
 */
public final class BroadcastTreeProperties extends Properties {
  private static final int COUNT_BITS = 4;

  private final List<BroadcastNode> node = new ArrayList<>();
  private final List<Channel<BroadcastToken>> leaf = new ArrayList<>();
  private final Bool flush = in(Bool.type());
  private final UInt who;
  private final Bool chooses = in(Bool.type());
  private final Bool watching = regInit(Bool.type(), 0);

  /** Tokens that the watched leaf has still to get. */
  private final UInt owed = regInit(UInt.w(COUNT_BITS), 0);

  private final UInt ahead = reg(UInt.w(COUNT_BITS));
  private final Bits watched;
  private final Bits shown;

  /**
   * @param children of each node of a level, the root first; one level or two
   */
  public BroadcastTreeProperties(EieConfig config, int... children) {
    super(
        "BroadcastTree"
            + (children.length == 1 ? "" + children[0] : children[0] + "x" + children[1])
            + "Properties");
    describe("Properties of a tree of broadcast nodes.");
    BroadcastNode root = instance("root", new BroadcastNode(config, children[0]));
    node.add(root);
    for (int c = 0; c < children[0]; c++) {
      if (children.length == 1) {
        leaf.add(root.child.get(c));
      } else {
        BroadcastNode below = instance("below" + c, new BroadcastNode(config, children[1]));
        node.add(below);
        root.child.get(c).connectTo(below.upstream);
        leaf.addAll(below.child);
      }
    }
    for (int n = 0; n < node.size(); n++) {
      node.get(n).flush.set(flush);
      leaveFree(n == 0 ? "root" : "below" + (n - 1), node.get(n));
    }
    who = anyConstant("who", UInt.w(Widths.of(leaf.size())));
    Bool valid = select(who, leaf.stream().map(l -> l.valid).toList()).named("offered");
    Bool ready = select(who, leaf.stream().map(l -> l.ready).toList()).named("takes");
    Bits data = select(who, leaf.stream().map(l -> l.data.asBits()).toList()).named("token");
    watched = reg(data.shape());
    shown = reg(data.shape());
    shown.set(data);
    watch(root.upstream, valid.and(ready).named("leaves"));

    Bool next = watching.and(ahead.eq(0)).named("isNext");
    prove("nothingMadeUp", implies(valid, owed.ne(0)));
    prove("inOrder", implies(next.and(valid), data.eq(watched)));
    Bool waits = valid.and(ready.not()).and(flush.not());
    prove("offersStay", implies(past("waited", waits, 1), valid.and(data.eq(shown))));
    prove("noDeadlock", root.upstream.ready.or(any(leaf.stream().map(l -> l.valid).toList())));
    Bool allTake = all(leaf.stream().map(l -> l.ready).toList()).and(flush.not());
    Bool kept = owed.ne(0).and(valid.not()).and(allTake).named("kept");
    Bool keptLong = kept;
    for (int cycle = 0; cycle < 2 * children.length - 1; cycle++) {
      keptLong = kept.and(past("kept" + cycle + "Before", keptLong, 1));
    }
    prove("arrives", keptLong.not());
    cover("treeFull", root.upstream.ready.not());
    cover("watchedLeaves", next.and(valid).and(ready));
  }

  private void watch(Channel<BroadcastToken> upstream, Bool leaves) {
    Bool taken = upstream.fire().named("taken");
    UInt gone = leaves.asUInt().resize(COUNT_BITS);
    owed.set(owed.plus(taken.asUInt().resize(COUNT_BITS)).minus(gone));
    when(
            taken.and(chooses).and(watching.not()),
            () -> {
              watching.set(true);
              watched.set(upstream.data.asBits());
              ahead.set(owed.minus(gone));
            })
        .elseWhen(
            leaves.and(watching),
            () -> {
              ahead.set(ahead.minus(1));
              when(ahead.eq(0), () -> watching.set(false));
            });
    when(
        flush,
        () -> {
          owed.set(u(0, COUNT_BITS));
          watching.set(false);
        });
  }
}
