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
 * <p>A leaf, whose children are elements, divides an access to a vector ({@link
 * ElementMemory#VECTOR}): it sends each position to an element of its own, in the low bits, and
 * joins the answers. Where an access moves more than four positions, the parent of the leaves sends
 * four positions to each of two or four leaves.
 */
public final class AccessNode extends HardwareModule {
  /** Children of a full node. */
  private static final int RADIX = 4;

  public final ElementAccess upstream;
  public final ElementReply reply;
  public final Bool nodeFlush = out(Bool.type());
  public final List<ElementAccess> child = new ArrayList<>();
  public final List<ElementReply> childReply = new ArrayList<>();

  private final Bool flush = regInit(Bool.type(), 0);
  private final List<Bool> valid = new ArrayList<>();
  private final Bool everyone = reg(Bool.type());
  private final UInt element;
  private final MemoryRequest request;
  private final Bool replyBusy = regInit(Bool.type(), 0);
  private final Bits replyData;

  /** Levels below this node's children: 0 for a leaf. */
  private final int level;

  /** Bits of the data to a child, and of its answer. */
  private final int childBits;

  /** Children that share a wide access, or a word, of a vector; 1 where one child gets it. */
  private final int wideParts;

  private final int wordParts;

  /** Bits of the part of one child. */
  private final int partBits;

  /** High in the cycle in which an access to a vector is at the children's ports. */
  private final Bool deals;

  /** High in the cycle in which the children answer an access to a vector. */
  private final Bool collects;

  /**
   * High together with {@link #deals} for a wide access; null where every access to a vector is
   * wide.
   */
  private final Bool dealsWide;

  private final Bool collectsWide;

  /**
   * @param children 1 to 4
   * @param level levels between the children and the elements, 0 where the children are elements
   */
  public AccessNode(EieConfig config, int children, int level) {
    super(unit(config, level) + children);
    describe(
        (level == 0 ? "Access network leaf" : "Access network node")
            + " with "
            + children
            + " children, one register level each way.");
    this.level = level;
    VectorLayout layout = VectorLayout.of(config);
    int dataBits = dataBits(layout, level);
    childBits = level == 0 ? HOST_WORD_BITS : dataBits(layout, level - 1);
    wideParts = parts(layout, level);
    wordParts = wordParts(layout, level);
    partBits = layout.laneBits() * (level == 0 ? 1 : RADIX);
    upstream = in(() -> new ElementAccess(config, dataBits, needsWide(layout, level)));
    int positions = positions(layout, level);
    reply = out(() -> new ElementReply(config, dataBits, positions));
    replyData = reg(Bits.w(dataBits));
    int width = Widths.element(config);
    element = reg(UInt.w(width));
    request = reg(() -> new MemoryRequest(config, dataBits));
    Bool wide = upstream.wide == null ? null : reg(Bool.type()).named("wide");
    if (wide != null) {
      wide.set(upstream.wide);
    }
    UInt digit = upstream.element.slice(width - 1, width - 2);

    stage("down: requests, and to which child");
    flush.set(upstream.flush);
    nodeFlush.set(flush);
    everyone.set(upstream.everyone);
    element.set(below(upstream.element));
    request.set(upstream.request);
    Bool vector =
        wideParts == 1
            ? null
            : upstream
                .valid
                .and(upstream.request.memory.eq(ElementMemory.VECTOR.code()))
                .named("vector");
    deals = vector == null ? null : delayInit(vector, 0).named("deals");
    boolean two = wideParts != wordParts;
    boolean always = wordParts == 1 && two;
    collects = vector == null || always ? null : answerTime(deals, "underWay");
    dealsWide = two ? deals.and(wide).named("dealsWide") : null;
    collectsWide = two ? answerTime(dealsWide, "underWayWide") : null;
    Bool vectorWide = two ? vector.and(upstream.wide).named("vectorWide") : null;
    Bits answers = bits(0, dataBits);
    List<Bool> busy = new ArrayList<>();
    for (int c = 0; c < children; c++) {
      boolean passesWide = level > 0 && needsWide(layout, level - 1);
      child.add(out(() -> new ElementAccess(config, childBits, passesWide)));
      int childPositions = level == 0 ? 1 : positions(layout, level - 1);
      childReply.add(in(() -> new ElementReply(config, childBits, childPositions)));
      valid.add(regInit(Bool.type(), 0));
      valid
          .get(c)
          .set(upstream.valid.and(upstream.everyone.or(chooses(digit, c, vector, vectorWide))));
      child.get(c).flush.set(flush);
      child.get(c).valid.set(valid.get(c));
      child.get(c).everyone.set(everyone);
      child.get(c).element.set(element);
      child.get(c).request.write.set(request.write);
      child.get(c).request.memory.set(request.memory);
      child.get(c).request.word.set(request.word);
      child.get(c).request.data.set(dealt(c));
      if (passesWide) {
        child.get(c).wide.set(wide);
      }
      answers = answers.or(answer(c, childReply.get(c).data, dataBits, partBits));
      busy.add(childReply.get(c).busy);
    }
    stage("up: the answers");
    replyBusy.set(any(busy));
    replyData.set(answers);
    reply.busy.set(replyBusy);
    reply.data.set(replyData);
    if (config.parity()) {
      tellBroken(positions);
    }
  }

  /** Broken positions of the answers, as their data; and faults, of any child. */
  private void tellBroken(int positions) {
    Bits broken = bits(0, positions);
    List<Bool> faults = new ArrayList<>();
    for (int c = 0; c < childReply.size(); c++) {
      broken = broken.or(answer(c, childReply.get(c).broken, positions, level == 0 ? 1 : RADIX));
      faults.add(childReply.get(c).fault);
    }
    reply.broken.set(delayInit(broken, 0).named("replyBroken"));
    reply.fault.set(delayInit(any(faults), 0).named("childFault"));
  }

  /** Name of the module; nodes that divide data among their children have another one. */
  private static String unit(EieConfig config, int level) {
    if (level == 0) {
      return "AccessLeaf";
    }
    return parts(VectorLayout.of(config), level) > 1 ? "AccessDealer" : "AccessNode";
  }

  /** Children of a node at a level that share a wide access. */
  private static int parts(VectorLayout layout, int level) {
    int positions = layout.positionsPerAccess();
    return switch (level) {
      case 0 -> Math.min(positions, RADIX);
      case 1 -> Math.max(1, positions / RADIX);
      default -> 1;
    };
  }

  /** Bits of the data of a node at a level. */
  /** Children of a node at a level that share a word of a vector. */
  private static int wordParts(VectorLayout layout, int level) {
    return level == 0 ? Math.min(parts(layout, 0), layout.positionsPerWord()) : 1;
  }

  /** Whether a node at a level, or one below it, deals wide accesses and words differently. */
  private static boolean needsWide(VectorLayout layout, int level) {
    return level > 0 ? layout.wideAccesses() : parts(layout, level) != wordParts(layout, level);
  }

  private static int dataBits(VectorLayout layout, int level) {
    return Math.max(HOST_WORD_BITS, positions(layout, level) * layout.laneBits());
  }

  /** Positions of a vector in the data of a node at a level. */
  private static int positions(VectorLayout layout, int level) {
    int positions = layout.positionsPerAccess();
    return level == 0 ? Math.min(positions, RADIX) : positions;
  }

  /**
   * Whether the access is for a child, by the child's digit; an access to a vector is for several
   * children.
   */
  private Bool chooses(UInt digit, int child, Bool vector, Bool vectorWide) {
    Bool own = digit.eq(child);
    if (vector == null) {
      return own;
    }
    int inWord = child - child % wordParts;
    int inWide = child - child % wideParts;
    if (child != inWord) {
      own = own.or(vector.and(digit.eq(inWord)));
    }
    return inWide == inWord ? own : own.or(vectorWide.and(digit.eq(inWide)));
  }

  /** The data for a child, or the child's part of a vector's data, in the low bits. */
  private Bits dealt(int child) {
    Bits whole = low(request.data, childBits);
    int inWide = child % wideParts;
    if (inWide == 0) {
      return whole;
    }
    Bits own = part(inWide);
    int inWord = child % wordParts;
    Bits low = whole.slice(partBits - 1, 0);
    if (dealsWide == null) {
      low = mux(deals, own, low);
    } else {
      low = mux(dealsWide, own, inWord == 0 ? low : mux(deals, part(inWord), low));
    }
    return partBits == childBits ? low : cat(whole.slice(childBits - 1, partBits), low);
  }

  private Bits part(int number) {
    return request.data.slice((number + 1) * partBits - 1, number * partBits);
  }

  /**
   * The answer of a child, shifted to its part of the whole.
   *
   * @param found what the child answers
   * @param bits of the whole
   * @param partBits of the part of one child
   */
  private Bits answer(int child, Bits found, int bits, int partBits) {
    Bits whole = found.width() == bits ? found : found.resize(bits);
    int inWide = child % wideParts;
    if (inWide == 0) {
      return whole;
    }
    if (collectsWide == null) {
      return mux(collects, placed(found, inWide, bits, partBits), whole);
    }
    int inWord = child % wordParts;
    Bits narrow = inWord == 0 ? whole : mux(collects, placed(found, inWord, bits, partBits), whole);
    return mux(collectsWide, placed(found, inWide, bits, partBits), narrow);
  }

  private static Bits placed(Bits found, int part, int bits, int partBits) {
    Bits own = low(found, partBits);
    return cat(own, bits(0, part * partBits)).resize(bits);
  }

  private static Bits low(Bits data, int bits) {
    return data.width() == bits ? data : data.slice(bits - 1, 0);
  }

  /** High in the cycle in which the children answer a word of a vector. */
  private Bool answerTime(Bool dealt, String name) {
    int cycles = ElementReply.LATENCY + 2 * level;
    Bits underWay = regInit(Bits.w(cycles), 0).named(name);
    underWay.set(cat(underWay.slice(cycles - 2, 0), dealt));
    return underWay.bit(cycles - 1);
  }

  /** The element number without this level's digit. */
  private static UInt below(UInt element) {
    int width = element.width();
    return width == 2 ? u(0, 2) : cat(element.slice(width - 3, 0), u(0, 2)).asUInt();
  }
}
