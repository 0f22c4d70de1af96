// SPDX-License-Identifier: Apache-2.0
package io.eie.generator.unit.network;

import static io.eie.generator.config.EieConfig.HOST_WORD_BITS;
import static io.eie.generator.hdl.Hw.any;
import static io.eie.generator.hdl.Hw.bits;
import static io.eie.generator.hdl.Hw.cat;
import static io.eie.generator.hdl.Hw.mux;
import static io.eie.generator.hdl.Hw.u;

import io.eie.generator.config.EieConfig;
import io.eie.generator.hdl.Bits;
import io.eie.generator.hdl.Bool;
import io.eie.generator.hdl.HardwareModule;
import io.eie.generator.hdl.UInt;
import io.eie.generator.map.ElementMemory;
import io.eie.generator.map.VectorLayout;
import io.eie.generator.unit.block.Widths;
import io.eie.generator.unit.memory.MemoryRequest;
import java.util.ArrayList;
import java.util.List;

/**
 * A node of the access network with 1 to 4 children: forwards reads and writes to one child or to
 * all, and answers to its parent.
 *
 * <p>One register in each direction; never stalls. Every access has its answer after the same
 * number of cycles, so two answers never arrive in the same cycle unless they belong to one access;
 * these are joined by an or. The node's flush also clears the broadcast node and the LNZD node of
 * the same position.
 *
 * <p>A leaf, whose children are elements, sends each position of a word of {@link
 * ElementMemory#VECTOR} to an element of its own, in the low bits, and joins the answers.
 */
public final class AccessNode extends HardwareModule {
  public final ElementAccess upstream;
  public final ElementReply reply = out(ElementReply::new);
  public final Bool nodeFlush = out(Bool.type());
  public final List<ElementAccess> child = new ArrayList<>();
  public final List<ElementReply> childReply = new ArrayList<>();

  private final Bool flush = regInit(Bool.type(), 0);
  private final List<Bool> valid = new ArrayList<>();
  private final Bool everyone = reg(Bool.type());
  private final UInt element;
  private final MemoryRequest request;
  private final Bool replyBusy = regInit(Bool.type(), 0);
  private final Bits replyData = reg(Bits.w(HOST_WORD_BITS));

  /**
   * Positions of a word of a vector that a leaf divides among its children; 1 for a node that
   * divides no word.
   */
  private final int positions;

  private final VectorLayout layout;

  /** High in the cycle in which a word of a vector is at the children's ports. */
  private final Bool deals;

  /** High in the cycle in which the children answer a word of a vector. */
  private final Bool collects;

  /**
   * @param children 1 to 4
   * @param leaf whether the children are elements
   */
  public AccessNode(EieConfig config, int children, boolean leaf) {
    super((leaf ? "AccessLeaf" : "AccessNode") + children);
    describe(
        (leaf ? "Access network leaf" : "Access network node")
            + " with "
            + children
            + " children, one register level each way.");
    layout = VectorLayout.of(config);
    positions = leaf && layout.oneCycle() ? layout.positionsPerWord() : 1;
    upstream = in(() -> new ElementAccess(config));
    int width = Widths.element(config);
    element = reg(UInt.w(width));
    request = reg(() -> new MemoryRequest(config));
    UInt digit = upstream.element.slice(width - 1, width - 2);

    stage("down: requests, and to which child");
    flush.set(upstream.flush);
    nodeFlush.set(flush);
    everyone.set(upstream.everyone);
    element.set(below(upstream.element));
    request.set(upstream.request);
    Bool vector =
        positions == 1
            ? null
            : upstream
                .valid
                .and(upstream.request.memory.eq(ElementMemory.VECTOR.code()))
                .named("vector");
    deals = vector == null ? null : delayInit(vector, 0).named("deals");
    collects = vector == null ? null : answerTime();
    Bits answers = bits(0, HOST_WORD_BITS);
    List<Bool> busy = new ArrayList<>();
    for (int c = 0; c < children; c++) {
      child.add(out(() -> new ElementAccess(config)));
      childReply.add(in(ElementReply::new));
      valid.add(regInit(Bool.type(), 0));
      valid.get(c).set(upstream.valid.and(upstream.everyone.or(chooses(digit, c, vector))));
      child.get(c).flush.set(flush);
      child.get(c).valid.set(valid.get(c));
      child.get(c).everyone.set(everyone);
      child.get(c).element.set(element);
      child.get(c).request.write.set(request.write);
      child.get(c).request.memory.set(request.memory);
      child.get(c).request.word.set(request.word);
      child.get(c).request.data.set(dealt(c % positions));
      answers = answers.or(answer(c));
      busy.add(childReply.get(c).busy);
    }
    stage("up: the answers");
    replyBusy.set(any(busy));
    replyData.set(answers);
    reply.busy.set(replyBusy);
    reply.data.set(replyData);
  }

  /**
   * Whether the access is for a child, by the child's digit; a word of a vector is for several
   * children.
   */
  private Bool chooses(UInt digit, int child, Bool vector) {
    if (vector == null) {
      return digit.eq(child);
    }
    int first = child - child % positions;
    return child == first ? digit.eq(child) : digit.eq(child).or(vector.and(digit.eq(first)));
  }

  /** The host word, or one position of a vector's word, in the low bits. */
  private Bits dealt(int position) {
    if (position == 0) {
      return request.data;
    }
    int width = layout.laneBits();
    Bits own = request.data.slice((position + 1) * width - 1, position * width);
    Bits low = mux(deals, own, request.data.slice(width - 1, 0));
    return cat(request.data.slice(HOST_WORD_BITS - 1, width), low);
  }

  /** The answer of a child, shifted to its position in the host word. */
  private Bits answer(int child) {
    Bits whole = childReply.get(child).data;
    int position = child % positions;
    if (position == 0) {
      return whole;
    }
    int width = layout.laneBits();
    Bits placed = cat(whole.slice(width - 1, 0), bits(0, position * width));
    return mux(collects, placed.resize(HOST_WORD_BITS), whole);
  }

  /** High in the cycle in which the children answer a word of a vector. */
  private Bool answerTime() {
    int cycles = ElementReply.LATENCY;
    Bits underWay = regInit(Bits.w(cycles), 0).named("underWay");
    underWay.set(cat(underWay.slice(cycles - 2, 0), deals));
    return underWay.bit(cycles - 1);
  }

  /** The element number without this level's digit. */
  private static UInt below(UInt element) {
    int width = element.width();
    return width == 2 ? u(0, 2) : cat(element.slice(width - 3, 0), u(0, 2)).asUInt();
  }
}
