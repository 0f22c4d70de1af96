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
import io.eie.generator.hdl.SInt;
import io.eie.generator.hdl.UInt;
import io.eie.generator.unit.block.Widths;
import java.util.ArrayList;
import java.util.List;

/**
 * A tree of LNZD nodes merges the rows of its leaves: of each row come all non-zero activations of
 * all leaves, each once, unchanged, with the number of its leaf, in ascending order of leaves and
 * for one leaf in the order in which they came; one empty token when there is none; the last one
 * marked. Any leaf and any of its tokens is watched, so this is said of all.
 *
 * <p>Assumed of each leaf: an offer stays until it is taken; an empty token is alone in its row.
 */
public final class ScanTreeProperties extends Properties {
  private static final int COUNT_BITS = 4;

  private final List<Channel<ScanToken>> leaf = new ArrayList<>();

  /** The number that the tree gives each leaf. */
  private final List<UInt> number = new ArrayList<>();

  private final List<LnzdNode> node = new ArrayList<>();
  private final Bool flush = in(Bool.type());
  private final int levels;

  /** Which leaf is watched. */
  private final UInt who;

  private final Bool chooses = in(Bool.type());
  private final Bool watching = regInit(Bool.type(), 0);
  private final SInt watched;

  /** Non-zero tokens of the watched leaf that are inside. */
  private final UInt inside = regInit(UInt.w(COUNT_BITS), 0);

  /** Those of them that are ahead of the watched token. */
  private final UInt ahead = reg(UInt.w(COUNT_BITS));

  /** Rows that the watched leaf has ended and that have not ended at the root. */
  private final UInt rows = regInit(UInt.w(COUNT_BITS), 0);

  /** Rows that end at the root before the watched token's row begins there. */
  private final UInt rowsAhead = reg(UInt.w(COUNT_BITS));

  private final Bool rowBegins = regInit(Bool.type(), 1);
  private final UInt reached;
  private final Bits shown;

  /**
   * @param config of as many levels as {@code children} has
   * @param children of each node of a level, the root first; one level or two
   */
  public ScanTreeProperties(EieConfig config, int... children) {
    super(
        "ScanTree"
            + (children.length == 1 ? "" + children[0] : children[0] + "x" + children[1])
            + "Properties");
    describe("Properties of a tree of LNZD nodes.");
    levels = children.length;
    int elementBits = Widths.element(config);
    LnzdNode root = addNode(config, "root", children[0]);
    for (int c = 0; c < children[0]; c++) {
      if (levels == 1) {
        addLeaf(root.child.get(c), c << (elementBits - 2), elementBits);
      } else {
        LnzdNode below = addNode(config, "below" + c, children[1]);
        below.downstream.connectTo(root.child.get(c));
        for (int d = 0; d < children[1]; d++) {
          int place = (c << (elementBits - 2)) | (d << (elementBits - 4));
          addLeaf(below.child.get(d), place, elementBits);
        }
      }
    }
    for (LnzdNode each : node) {
      each.flush.set(flush);
    }
    for (int n = 0; n < node.size(); n++) {
      leaveFree(n == 0 ? "root" : "below" + (n - 1), node.get(n));
    }
    who = anyConstant("who", UInt.w(Widths.of(leaf.size())));
    watched = reg(SInt.w(config.activationBits()));
    reached = reg(UInt.w(elementBits));
    ScanToken out = root.downstream.data;
    shown = reg(Bits.w(out.width()));
    shown.set(out.asBits());

    leaf.forEach(this::assumeLeaf);
    Bool ofLeaf = out.nonZero.and(out.element.eq(select(who, number))).named("ofLeaf");
    Bool valid = root.downstream.valid;
    Bool leaves = root.downstream.fire().named("leaves");
    watch(leaves, ofLeaf, out);
    Bool due = watching.and(ofLeaf).and(ahead.eq(0)).named("due");
    Bool here = watching.and(rowsAhead.eq(0)).named("here");
    prove("nothingMadeUp", implies(valid.and(ofLeaf), inside.ne(0)));
    prove("unchangedInItsRow", implies(valid.and(due), here.and(out.value.eq(watched))));
    prove("noneLost", implies(valid.and(out.last).and(here), due));
    prove(
        "onlyLeaves",
        implies(valid.and(out.nonZero), any(number.stream().map(out.element::eq).toList())));
    prove(
        "ascending", implies(valid.and(out.nonZero).and(rowBegins.not()), reached.le(out.element)));
    prove("emptyAlone", implies(valid.and(out.nonZero.not()), out.last.and(rowBegins)));
    prove("rowEndsAfterItsLeaves", implies(valid.and(out.last), rows.ne(0)));
    Bool waits = valid.and(root.downstream.ready.not()).and(flush.not());
    prove("offersStay", implies(past("waited", waits, 1), valid.and(out.asBits().eq(shown))));
    Bool offered = all(leaf.stream().map(each -> each.valid).toList()).and(flush.not());
    Bool kept = past("notFlushed", flush.not(), 1);
    prove(
        "neverStuck",
        implies(
            levels == 1 ? past("allOffer", offered, 1) : past("allOffer", offered, 2).and(kept),
            valid));
    cover("watchedLeaves", leaves.and(due));
    cover("emptyRow", leaves.and(out.nonZero.not()));
    if (leaf.size() > 1) {
      cover("twoOfARow", leaves.and(rowBegins.not()).and(out.element.gt(reached)).and(out.last));
    }
  }

  private LnzdNode addNode(EieConfig config, String name, int children) {
    LnzdNode made = instance(name, new LnzdNode(config, children));
    node.add(made);
    return made;
  }

  private void addLeaf(Channel<ScanToken> channel, int place, int elementBits) {
    leaf.add(channel);
    number.add(u(place, elementBits));
  }

  private void assumeLeaf(Channel<ScanToken> channel) {
    int n = leaf.indexOf(channel);
    Bool begins = regInit(Bool.type(), 1).named("begins" + n);
    Bits before = reg(Bits.w(channel.data.width())).named("before" + n);
    before.set(channel.data.asBits());
    when(channel.fire(), () -> begins.set(channel.data.last));
    when(flush, () -> begins.set(true));
    Bool waits = channel.valid.and(channel.ready.not()).and(flush.not());
    assume(
        "offerStays" + n,
        implies(
            past("leafWaited" + n + "Cycle", waits, 1),
            channel.valid.and(channel.data.asBits().eq(before))));
    assume(
        "emptyAlone" + n,
        implies(channel.valid.and(channel.data.nonZero.not()), channel.data.last.and(begins)));
  }

  /** The leaf that is watched, and what is inside of it. */
  private void watch(Bool leaves, Bool ofLeaf, ScanToken out) {
    Bool taken = select(who, leaf.stream().map(Channel::fire).toList()).named("taken");
    Bool nonZero =
        select(who, leaf.stream().map(l -> l.data.nonZero).toList()).named("takenNonZero");
    Bool last = select(who, leaf.stream().map(l -> l.data.last).toList()).named("takenLast");
    SInt value = select(who, leaf.stream().map(l -> l.data.value).toList()).named("takenValue");
    UInt in = taken.and(nonZero).asUInt().resize(COUNT_BITS).named("comesIn");
    UInt gone = leaves.and(ofLeaf).asUInt().resize(COUNT_BITS).named("goesOut");
    UInt ended = leaves.and(out.last).asUInt().resize(COUNT_BITS).named("rowGoesOut");
    inside.set(inside.plus(in).minus(gone));
    rows.set(rows.plus(taken.and(last).asUInt().resize(COUNT_BITS)).minus(ended));
    when(
        leaves,
        () -> {
          rowBegins.set(out.last);
          reached.set(out.element);
        });
    when(
            taken.and(nonZero).and(chooses).and(watching.not()),
            () -> {
              watching.set(true);
              watched.set(value);
              ahead.set(inside.minus(gone));
              rowsAhead.set(rows.minus(ended));
            })
        .elseWhen(
            leaves.and(watching),
            () -> {
              ahead.set(ahead.minus(gone));
              rowsAhead.set(rowsAhead.minus(ended));
              when(ofLeaf.and(ahead.eq(0)), () -> watching.set(false));
            });
    when(
        flush,
        () -> {
          inside.set(u(0, COUNT_BITS));
          rows.set(u(0, COUNT_BITS));
          watching.set(false);
          rowBegins.set(true);
        });
  }
}
