// SPDX-License-Identifier: Apache-2.0
package io.eie.generator.unit.control;

import static io.eie.generator.config.EieConfig.HOST_WORD_BITS;
import static io.eie.generator.hdl.Hw.any;
import static io.eie.generator.hdl.Hw.bits;
import static io.eie.generator.hdl.Hw.cat;
import static io.eie.generator.hdl.Hw.lit;
import static io.eie.generator.hdl.Hw.mux;
import static io.eie.generator.hdl.Hw.select;
import static io.eie.generator.hdl.Hw.u;
import static io.eie.generator.hdl.Hw.when;

import io.eie.generator.config.EieConfig;
import io.eie.generator.hdl.Bits;
import io.eie.generator.hdl.Bool;
import io.eie.generator.hdl.Channel;
import io.eie.generator.hdl.HardwareModule;
import io.eie.generator.hdl.Signal;
import io.eie.generator.hdl.UInt;
import io.eie.generator.map.ElementMemory;
import io.eie.generator.map.VectorLayout;
import io.eie.generator.unit.block.OneHot;
import io.eie.generator.unit.block.Widths;
import io.eie.generator.unit.element.ProcessingElement;
import io.eie.generator.unit.memory.MemoryRequest;
import io.eie.generator.unit.network.ElementAccess;
import io.eie.generator.unit.network.ElementReply;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * The host's requests to the elements that have no answer yet; several are under way in the access
 * network at the same time.
 *
 * <p>The requests are in a ring with four marks. A request is stored at the tail, sent, checked
 * when its reply arrives a fixed number of cycles later, and answered at the head. The program has
 * priority in the elements: when an element reports that its memory was busy, this request and all
 * that were sent after it are sent again. Therefore writes are done in their order, and a read
 * returns the result of every earlier write. It could also return a later write of the same row;
 * {@link HostPort} and the rows of the buffers exclude this.
 *
 * <p>Writes of the host are posted where every request is one access: answered as soon as they are
 * the oldest without an answer. Nothing can refuse them any more, and {@link #empty} stays low
 * until the elements have them. A stream's writes have their answers when the elements have them,
 * since its runs begin then.
 *
 * <p>A word or beat of a vector is sent in steps of {@link VectorLayout#positionsPerAccess}
 * positions, one access each.
 *
 * <p>Rate: one request per cycle. Latency: {@code 2 * treeLevels + 8} cycles from request to
 * response, 1 for a posted write. Stalls while the ring is full, while the program uses the
 * network, and for {@link ProcessingElement#HELD_CYCLES} cycles after a read whose data an element
 * still has to keep.
 */
public final class ElementTransfers extends HardwareModule {
  final Channel<ElementRequest> request;
  final Channel<ElementAnswer> response;

  /** High when every request is answered and its elements have carried it out. */
  final Bool empty = out(Bool.type());

  /** Low in a cycle in which the program uses the network. */
  final Bool free = in(Bool.type());

  /** The access that is sent; its flush is low. */
  final ElementAccess access;

  final ElementReply reply;

  private final VectorLayout layout;

  /** Whether every request is one access. */
  private final boolean oneAccess;

  /** Number of requests that the ring can hold. */
  private final int places;

  private final List<ElementRequest> place = new ArrayList<>();

  /** Whether what the request of an entry has read is broken; empty without parity. */
  private final List<Bool> broken = new ArrayList<>();

  /** One-hot marks of the entries that are stored, sent, checked and answered next. */
  private final Bits tail;

  private final Bits sending;
  private final Bits checking;
  private final Bits head;

  /** Numbers of requests that are not answered, not sent, and not checked. */
  private final UInt unanswered;

  private final UInt unsent;

  /** Whether every request is answered and checked. */
  private final Bool rests = regInit(Bool.type(), 1);

  private final UInt unchecked;

  /** Positions of a step, and their bits. */
  private final int positions;

  private final int stepBits;

  /** The step that is sent or checked next; null where every request is one access. */
  private final UInt sendStep;

  private final UInt checkStep;

  /** One bit per cycle after an access, until its reply. */
  private final Bits underWay;

  private final EieConfig config;

  /** Cycles from an access at the network's root to its reply. */
  static int replyLatency(EieConfig config) {
    return 2 * config.treeLevels() + ElementReply.LATENCY;
  }

  public ElementTransfers(EieConfig config) {
    super("ElementTransfers");
    describe("Host requests to the elements: several under way, repeated where one was busy.");
    this.config = config;
    layout = VectorLayout.of(config);
    places = replyLatency(config) + 3;
    request = slave(() -> new ElementRequest(config));
    response = master(() -> new ElementAnswer(config));
    access = out(() -> ElementAccess.ofRoot(config));
    reply = in(() -> ElementReply.ofRoot(config));
    if (reply.fault != null) {
      unusedBits(reply.fault, "a fault of the program is for the sequencer");
    }
    positions = layout.positionsPerAccess();
    stepBits = positions * layout.laneBits();
    tail = regInit(Bits.w(places), 1);
    sending = regInit(Bits.w(places), 1);
    checking = regInit(Bits.w(places), 1);
    head = regInit(Bits.w(places), 1);
    int countBits = Widths.of(places + 1L);
    unanswered = regInit(UInt.w(countBits), 0);
    unsent = regInit(UInt.w(countBits), 0);
    unchecked = regInit(UInt.w(countBits), 0);
    int steps = layout.positionsPerBeat() / positions;
    oneAccess = layout.oneAccess();
    if (!oneAccess) {
      unusedBits("wrapped_element", "an element's number is below the number of elements");
    }
    sendStep = oneAccess ? null : regInit(UInt.w(Widths.of(steps)), 0);
    checkStep = oneAccess ? null : regInit(UInt.w(Widths.of(steps)), 0);
    underWay = regInit(Bits.w(replyLatency(config)), 0);

    for (int i = 0; i < places; i++) {
      place.add(reg(() -> new ElementRequest(config)));
    }

    stage("replies: for the oldest request that is not checked");
    Bool replied = underWay.bit(underWay.width() - 1).named("replied");
    Bool repeats = replied.and(reply.busy).named("repeats");
    Bool checked = replied.and(reply.busy.not()).named("checked");
    Bool checkedWhole = checked.and(isLast(checking, checkStep));

    stage("places");
    Bool room = unanswered.ne(places);
    request.ready.set(oneAccess ? room.and(unchecked.ne(places)) : room);
    keep(checked);

    if (config.parity()) {
      keepBroken(checked);
    }

    stage("what is sent");
    Bool sends = send(repeats);
    Bool sentWhole = sends.and(isLast(sending, sendStep));

    stage("answers, in the order of the requests");
    Bool wrote = at(head, each -> each.access.write).bit(0).named("answeredWrite");
    Bool answerable = answerable(wrote);
    response.valid.set(answerable);
    response.data.data.set(at(head, each -> each.access.data).gatedBy(wrote.not()));
    if (response.data.stream != null) {
      response.data.write.set(wrote);
      response.data.stream.moves.set(at(head, each -> each.stream.moves).bit(0));
      response.data.stream.ends.set(at(head, each -> each.stream.ends).bit(0));
    }

    if (config.parity()) {
      List<Bool> answered = new ArrayList<>();
      for (int i = 0; i < places; i++) {
        answered.add(head.bit(i).and(broken.get(i)));
      }
      response.data.broken.set(any(answered));
    }

    stage("marks and counts");
    advance(
        sentWhole.named("sentWhole"), repeats, checkedWhole.named("checkedWhole"), response.fire());
    underWay.set(cat(underWay.slice(underWay.width() - 2, 0), sends));
    when(repeats, () -> underWay.set(bits(0, underWay.width())));
    if (oneAccess) {
      coverPoint("answeredBeforeDone", () -> unanswered.lt(unchecked));
    }
    coverPoint("full", () -> request.ready.not());
    coverPoint("repeats", () -> repeats);
    coverPoint("repeatsSeveral", () -> repeats.and(underWay.slice(underWay.width() - 2, 0).orR()));
    coverPoint("busyForProgram", () -> unsent.ne(0).and(free.not()));
    coverPoint("answerWaits", () -> response.valid.and(response.ready.not()));
    coverPoint("wraps", () -> request.fire().and(tail.bit(places - 1)));
  }

  /** Whether the request at the head, if there is one, may be answered. */
  private Bool answerable(Bool wrote) {
    if (!oneAccess) {
      return unanswered.ne(unchecked);
    }
    Bool posted =
        response.data.stream == null
            ? wrote
            : wrote.and(at(head, each -> each.stream.moves).bit(0).not()).named("posted");
    return unanswered.gt(unchecked).or(unanswered.ne(0).and(posted));
  }

  /** A field of the request at a mark. */
  private Bits at(Bits mark, Function<ElementRequest, Signal<?>> field) {
    List<Bool> marked = new ArrayList<>();
    List<Bits> values = new ArrayList<>();
    for (int i = 0; i < places; i++) {
      marked.add(mark.bit(i));
      values.add(field.apply(place.get(i)).asBits());
    }
    return OneHot.selectBits(marked, values);
  }

  private Bool isVector(UInt memory) {
    return memory.eq(ElementMemory.VECTOR.code());
  }

  /**
   * Whether a step moves the last position of the request at a mark; every request has at least one
   * step. The number of the position in its step does not matter, so it is not selected.
   */
  private Bool isLast(Bits mark, UInt step) {
    if (oneAccess) {
      return lit(true);
    }
    int low = Integer.numberOfTrailingZeros(positions);
    int top = request.data.lastPosition.width() - 1;
    Bits last = at(mark, each -> low == 0 ? each.lastPosition : each.lastPosition.slice(top, low));
    return step.asBits().eq(last);
  }

  /** Stores requests in the ring, and later their read data. */
  private void keep(Bool checked) {
    ElementRequest offered = request.data;
    Bits data = offered.access.data;
    Bits written =
        positions == 1 ? data : inside(data, offered.lastPosition, isVector(offered.access.memory));
    Bits taken = written.gatedBy(offered.access.write).named("takenData");
    Bits read = (oneAccess ? readWord() : readStep()).named("readData");
    Bool reads = checked.and(at(checking, each -> each.access.write).bit(0).not()).named("reads");
    for (int i = 0; i < places; i++) {
      ElementRequest held = place.get(i);
      Bool takes = request.fire().and(tail.bit(i));
      when(
          takes,
          () -> {
            held.everyone.set(offered.everyone);
            if (held.beat != null) {
              held.beat.set(offered.beat);
            }
            if (held.stream != null) {
              held.stream.set(offered.stream);
            }
            held.element.set(offered.element);
            held.lastPosition.set(offered.lastPosition);
            held.access.write.set(offered.access.write);
            held.access.memory.set(offered.access.memory);
            held.access.word.set(offered.access.word);
            held.access.data.set(taken);
          });
      when(takes.not().and(reads).and(checking.bit(i)), () -> held.access.data.set(read));
    }
  }

  /** Keeps for every request whether one of its replies had a broken position of the vector. */
  private void keepBroken(Bool checked) {
    Bits found = reply.broken;
    List<Bool> inside = new ArrayList<>();
    UInt last = at(checking, each -> each.lastPosition).asUInt();
    UInt lastInStep =
        positions == 1 ? null : last.slice(Integer.numberOfTrailingZeros(positions) - 1, 0);
    for (int position = 0; position < positions; position++) {
      Bool here = found.bit(position);
      if (position > 0) {
        Bool within = lastInStep.ge(position);
        here = here.and(oneAccess ? within : isLast(checking, checkStep).not().or(within));
      }
      inside.add(here);
    }
    Bool finds = checked.and(any(inside)).named("findsBroken");
    for (int i = 0; i < places; i++) {
      Bool entry = regInit(Bool.type(), 0).named("broken" + i);
      broken.add(entry);
      when(request.fire().and(tail.bit(i)), () -> entry.set(false))
          .elseWhen(finds.and(checking.bit(i)), () -> entry.set(true));
    }
  }

  /** A word or beat with 0 at the positions after the vector's end. */
  private Bits inside(Bits word, UInt lastPosition, Bool vector) {
    int width = layout.laneBits();
    List<Bits> highestFirst = new ArrayList<>();
    for (int position = layout.positionsPerBeat() - 1; position >= 0; position--) {
      Bits value = word.slice((position + 1) * width - 1, position * width);
      highestFirst.add(
          position == 0 ? value : value.gatedBy(vector.not().or(lastPosition.ge(position))));
    }
    return cat(highestFirst);
  }

  private Bool checksVector() {
    UInt memory = at(checking, each -> each.access.memory).asUInt();
    return isVector(memory).named("checksVector");
  }

  private Bits readWord() {
    UInt last = at(checking, each -> each.lastPosition).asUInt().named("checkedLast");
    return inside(reply.data, last, checksVector());
  }

  /** The positions that were read earlier, with those of the current step. */
  private Bits readStep() {
    Bits before = at(checking, each -> each.access.data).named("readBefore");
    List<Bits> highestFirst = new ArrayList<>();
    for (int step = layout.positionsPerBeat() / positions - 1; step >= 0; step--) {
      Bits old = before.slice((step + 1) * stepBits - 1, step * stepBits);
      highestFirst.add(mux(checkStep.eq(step), low(reply.data, stepBits), old));
    }
    Bits other =
        reply.data.width() == before.width() ? reply.data : reply.data.resize(before.width());
    Bool vector = checksVector();
    Bits read = mux(vector, cat(highestFirst), other);
    if (positions == 1) {
      return read;
    }
    UInt last = at(checking, each -> each.lastPosition).asUInt().named("checkedLast");
    return inside(read.named("readSoFar"), last, vector);
  }

  private static Bits low(Bits data, int bits) {
    return data.width() == bits ? data : data.slice(bits - 1, 0);
  }

  /** Sends the next access in a cycle in which it may be sent. */
  private Bool send(Bool repeats) {
    MemoryRequest sent = access.request;
    UInt first = at(sending, each -> each.element).asUInt().named("sentElement");
    UInt word = at(sending, each -> each.access.word).asUInt().named("sentWord");
    UInt memory = at(sending, each -> each.access.memory).asUInt().named("sentMemory");
    memory.codes("memory", ElementMemory.values());
    Bits data = at(sending, each -> each.access.data).named("sentData");
    access.flush.set(false);
    access.everyone.set(at(sending, each -> each.everyone).bit(0));
    sent.write.set(at(sending, each -> each.access.write).bit(0));
    if (access.wide != null) {
      access.wide.set(at(sending, each -> each.beat).bit(0));
    }
    if (oneAccess) {
      access.element.set(first);
      sent.word.set(word);
      sent.memory.set(memory);
      sent.data.set(data);
    } else {
      sendStep(first, word, memory, data);
    }

    Bool holds = sent.write.not().and(holdsItsAnswer(memory)).named("holdsItsAnswer");
    Bool waits = lit(false);
    Bool before = access.valid.and(holds);
    UInt elementBefore = access.element;
    for (int cycle = 1; cycle <= ProcessingElement.HELD_CYCLES; cycle++) {
      before = delayInit(before, 0).named("held" + cycle);
      elementBefore = delay(elementBefore).named("heldElement" + cycle);
      Bool touches =
          access
              .everyone
              .or(access.element.eq(elementBefore))
              .or(memory.eq(ElementMemory.VECTOR.code()));
      waits = waits.or(before.and(touches));
    }
    Bool sends = unsent.ne(0).and(free).and(repeats.not()).and(waits.not()).named("sends");
    access.valid.set(sends);
    return sends;
  }

  private static Bool holdsItsAnswer(UInt memory) {
    return memory.ne(ElementMemory.ACTIVATION.code()).and(memory.ne(ElementMemory.VECTOR.code()));
  }

  /** Sends a step of a vector's word or beat; a single position as an activation of its element. */
  private void sendStep(UInt first, UInt word, UInt memory, Bits data) {
    int elements = config.processingElements();
    boolean told = stepBits < HOST_WORD_BITS;
    Bool vector = told ? isVector(memory).named("sendsVector") : null;
    int most = layout.positionsPerBeat() - positions;
    int wide = Widths.of((1L << first.width()) + most);
    int low = Integer.numberOfTrailingZeros(positions);
    UInt done = low == 0 ? sendStep : cat(sendStep, u(0, low)).asUInt();
    UInt reached = first.resize(wide).plus(done.resize(wide)).named("reachedElement");
    int rowBits = Widths.of(most + 1L);
    UInt rows = u(0, rowBits);
    UInt element = reached;
    for (int wraps = 1; wraps * elements <= elements - 1 + most; wraps++) {
      Bool wrapped = reached.ge((long) wraps * elements);
      rows = mux(wrapped, u(wraps, rowBits), rows);
      element = mux(wrapped, reached.minus((long) wraps * elements), element);
    }
    access.element.set(element.named("wrappedElement").resize(first.width()));
    access.request.word.set(word.plus(rows.resize(word.width())));
    access.request.memory.set(
        positions > 1
            ? memory
            : mux(vector, u(ElementMemory.ACTIVATION.code(), ElementMemory.BITS), memory));
    List<Bits> parts = new ArrayList<>();
    for (int step = 0; step < layout.positionsPerBeat() / positions; step++) {
      parts.add(data.slice((step + 1) * stepBits - 1, step * stepBits));
    }
    Bits own = select(sendStep, parts).named("sentStep");
    // a request that is not for a vector has one step, the first
    access.request.data.set(
        stepBits >= HOST_WORD_BITS
            ? own
            : mux(vector, cat(data.slice(HOST_WORD_BITS - 1, stepBits), own), HostPort.word(data)));
  }

  private void advance(Bool sentWhole, Bool repeats, Bool checkedWhole, Bool answers) {
    Bool takes = request.fire().named("takes");
    when(takes, () -> tail.set(following(tail)));
    when(sentWhole, () -> sending.set(following(sending)));
    when(checkedWhole, () -> checking.set(following(checking)));
    when(answers, () -> head.set(following(head)));
    when(repeats, () -> sending.set(checking));
    unanswered.set(moved(unanswered, takes, answers));
    UInt notChecked = moved(unchecked, takes, checkedWhole).named("uncheckedNext");
    unchecked.set(notChecked);
    // from a register, since a start waits for it; a request is taken late in its cycle
    Bool answered = none(unanswered, answers);
    Bool done = oneAccess ? answered.and(none(unchecked, checkedWhole)) : answered;
    rests.set(done.and(takes.not()));
    empty.set(rests);
    unsent.set(mux(repeats, notChecked, moved(unsent, takes, sentWhole)));
    if (!oneAccess) {
      Bool sends = access.valid;
      Bool checked = underWay.bit(underWay.width() - 1).and(reply.busy.not());
      when(sends, () -> sendStep.set(sendStep.plus(1)));
      when(sentWhole, () -> sendStep.set(u(0, sendStep.width())));
      when(checked, () -> checkStep.set(checkStep.plus(1)));
      when(checkedWhole, () -> checkStep.set(u(0, checkStep.width())));
      when(repeats, () -> sendStep.set(checkStep));
    }
  }

  /** The count after this cycle; both events are valid late in it. */
  private static UInt moved(UInt count, Bool more, Bool less) {
    UInt ifMore = mux(less, count, count.plus(1));
    return mux(more, ifMore, mux(less, count.minus(1), count));
  }

  /** Whether a count to which nothing is added is 0 after this cycle. */
  private static Bool none(UInt count, Bool less) {
    return count.eq(0).or(count.eq(1).and(less));
  }

  private static Bits following(Bits mark) {
    int last = mark.width() - 1;
    return cat(mark.slice(last - 1, 0), mark.bit(last));
  }
}
