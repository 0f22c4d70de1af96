// SPDX-License-Identifier: Apache-2.0
package io.eie.generator.unit.network;

import static io.eie.generator.hdl.Hw.all;
import static io.eie.generator.hdl.Hw.any;
import static io.eie.generator.hdl.Hw.bits;
import static io.eie.generator.hdl.Hw.cat;
import static io.eie.generator.hdl.Hw.mux;
import static io.eie.generator.hdl.Hw.u;
import static io.eie.generator.hdl.Hw.when;

import io.eie.generator.config.EieConfig;
import io.eie.generator.hdl.Bits;
import io.eie.generator.hdl.Bool;
import io.eie.generator.hdl.Channel;
import io.eie.generator.hdl.HardwareModule;
import io.eie.generator.hdl.UInt;
import io.eie.generator.unit.block.ElasticBuffer;
import io.eie.generator.unit.block.OneHot;
import io.eie.generator.unit.block.Widths;
import java.util.ArrayList;
import java.util.List;

/**
 * A node of the leading non-zero detection tree (paper, section IV): merges the rows of its 1 to 4
 * children, in ascending order of children inside a row.
 *
 * <p>Per row every child offers its non-zero activations, or one empty token; the node forwards the
 * non-zero ones, and one empty token when there is none. Children that have finished the row wait
 * for the others. Rate: one token per cycle. Latency: one cycle.
 *
 * <p>Example: the children's rows are (a) (–) (b, c) (–); the outputs are a, b, c, and c is the
 * last of the row.
 */
public final class LnzdNode extends HardwareModule {
  public final Bool flush = in(Bool.type());
  public final List<Channel<ScanToken>> child = new ArrayList<>();
  public final Channel<ScanToken> downstream;

  private final ElasticBuffer<ScanToken> buffer;
  private final List<Bool> through = new ArrayList<>();
  private final Bits candidates;
  private final Bits picked;
  private final Bool step = wire(Bool.type());
  private final Bool rowEnds = wire(Bool.type());

  public LnzdNode(EieConfig config, int children) {
    super("LnzdNode" + children);
    describe("Merges the rows of " + children + " children, in ascending order inside a row.");
    unusedBits(
        "child*_element_i",
        "below this level an element's number has no digits; the node puts its own on top");
    downstream = master(() -> new ScanToken(config));
    buffer = instance(new ElasticBuffer<>("Scan", () -> new ScanToken(config)));
    buffer.flush.set(flush);
    buffer.downstream.connectTo(downstream);

    stage("the first child in order that still has a non-zero value in this row");
    List<Bool> known = new ArrayList<>();
    List<Bool> offered = new ArrayList<>();
    List<Bool> last = new ArrayList<>();
    for (int c = 0; c < children; c++) {
      child.add(slave(() -> new ScanToken(config)));
      through.add(regInit(Bool.type(), 0));
      ScanToken token = child.get(c).data;
      known.add(through.get(c).or(child.get(c).valid));
      offered.add(through.get(c).not().and(token.nonZero));
      last.add(token.last);
    }
    // Words, not a chain of conditions: the logic of every child then has the same form. A
    // simulator sorts an element's statements by their dependents, and shares the code of elements
    // with the same order.
    candidates = OneHot.word(offered);
    picked = OneHot.lowest(candidates);
    Bits ended = picked.and(OneHot.word(last)).named("ended");
    buffer.upstream.valid.set(all(known));
    step.set(all(known).and(buffer.upstream.ready));
    rowEnds.set(candidates.eq(ended));
    stage("its token, numbered");
    forwardPicked(config);

    for (int c = 0; c < children; c++) {
      Bool isThrough = through.get(c);
      Bool endsHere = ended.bit(c);
      child.get(c).ready.set(step.and(mux(rowEnds, isThrough.not(), picked.bit(c))));
      when(flush.or(step.and(rowEnds)), () -> isThrough.set(false))
          .elseWhen(step.and(endsHere), () -> isThrough.set(true));
    }
    coverPoint("emptyRow", () -> step.and(candidates.orR().not()));
    coverPoint("stalls", () -> all(known).and(buffer.upstream.ready.not()));
    for (int c = 0; c < children; c++) {
      Bool picks = picked.bit(c);
      Bool isThrough = through.get(c);
      Bool offers = child.get(c).valid;
      coverPoint("picks" + c, () -> step.and(picks));
      if (children > 1) {
        coverPoint("alone" + c, () -> step.and(picks).and(rowEnds));
        coverPoint("waitsFor" + c, () -> any(known).and(isThrough.not()).and(offers.not()));
      }
      // the last child in order ends the row in the cycle in which it is through
      if (c < children - 1) {
        coverPoint("throughWaits" + c, () -> isThrough.and(offers));
        coverPoint("flushedThrough" + c, () -> flush.and(isThrough));
      }
    }
  }

  private void forwardPicked(EieConfig config) {
    ScanToken merged = buffer.upstream.data;
    merged.nonZero.set(candidates.orR());
    merged.last.set(rowEnds);
    Bits value = bits(0, config.activationBits());
    Bits element = bits(0, Widths.element(config));
    for (int c = 0; c < child.size(); c++) {
      ScanToken token = child.get(c).data;
      value = value.or(token.value.asBits().gatedBy(picked.bit(c)));
      element = element.or(numbered(c, token.element).gatedBy(picked.bit(c)));
    }
    merged.value.set(value.asSInt());
    merged.element.set(element.asUInt());
  }

  /** The element's number with this child's number in the most significant bits. */
  private static Bits numbered(int c, UInt below) {
    int width = below.width();
    return width == 2 ? u(c, 2).asBits() : cat(u(c, 2), below.slice(width - 1, 2));
  }
}
