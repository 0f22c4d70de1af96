// SPDX-License-Identifier: Apache-2.0
package io.eie.generator.unit.control;

import static io.eie.generator.hdl.Hw.any;
import static io.eie.generator.hdl.Hw.mux;
import static io.eie.generator.hdl.Hw.u;
import static io.eie.generator.hdl.Hw.when;

import io.eie.generator.config.EieConfig;
import io.eie.generator.hdl.Bool;
import io.eie.generator.hdl.Channel;
import io.eie.generator.hdl.HardwareModule;
import io.eie.generator.hdl.SInt;
import io.eie.generator.hdl.UInt;
import io.eie.generator.map.DescriptorField;
import io.eie.generator.unit.block.Widths;
import io.eie.generator.unit.network.BroadcastToken;
import io.eie.generator.unit.network.ScanToken;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * Runs a program of descriptors without the host: for each pass mark, codebook, scan.
 *
 * <p>The mark is broadcast to every element after the columns of the previous pass. The first token
 * of the new scan shows that all elements have ended that pass. Then the codebook is copied if it
 * is another one, and every non-zero activation is broadcast as a column; its pointer index is
 * {@code pointerBase + N * row + element}. The first columns are sent while the last {@value
 * CodebookLoader#LEAD} words of the codebook are under way; the next descriptor is fetched after
 * them, because both use the access network. After the last descriptor the mark of the end is sent,
 * which the elements answer with one empty token.
 *
 * <p>A descriptor that breaks a rule ends the run. If {@link DescriptorFetch} has sent the mark of
 * the end instead, the run ends as any other. If the mark of the pass was sent already, the first
 * token of the pass is answered with a flush. In both cases the previous passes have written their
 * results and trace.
 *
 * <p>Rate: one column per cycle; a row of zeros needs one cycle.
 */
public final class Sequencer extends HardwareModule {
  private enum State {
    IDLE,
    PREPARE,
    AWAIT,
    CODEBOOK,
    SCAN,
    FLUSH,
    CLOSE,
    AWAIT_CLOSED;

    static final int BITS = 3;

    /** The states that a design has. */
    static State[] of(EieConfig config) {
      return config.columnGroups().several() ? values() : Arrays.copyOf(values(), CLOSE.ordinal());
    }

    /** As the name of a cover point ends. */
    String title() {
      StringBuilder title = new StringBuilder();
      for (String word : name().split("_")) {
        title.append(word.charAt(0)).append(word.substring(1).toLowerCase(Locale.ROOT));
      }
      return title.toString();
    }

    UInt code() {
      return u(ordinal(), BITS);
    }
  }

  /** Bits that count two crossings of the deepest tree, and 8. */
  private static final int FLUSH_BITS = 5;

  final Bool start = in(Bool.type());
  final UInt firstDescriptor;
  final UInt lastDescriptor;
  final Bool abort = in(Bool.type());

  /** High from the cycle after an accepted start to the last cycle before done. */
  final Bool running = out(Bool.type());

  /** High in the last cycle of a run that ends at the program's end or by an error. */
  final Bool finishes = out(Bool.type());

  /** High in the cycle in which a run fails: a descriptor breaks a rule, or a word is broken. */
  final Bool fails = out(Bool.type());

  /** High after a cycle in which the program used a broken word; null without parity. */
  final Bool fault;

  /** High with {@link #fails} if it is because of a broken word; null without parity. */
  final Bool failsByFault;

  final UInt failDescriptor;

  /** Code of the field that breaks its rule, 0 when none does. */
  final UInt failField = out(UInt.w(DescriptorField.CODE_BITS));

  final Bool flush = out(Bool.type());
  final Bool fetchStart = out(Bool.type());
  final UInt fetchDescriptor;
  final Bool fetchEnd = out(Bool.type());

  /** High with {@link #fetchStart} for the first descriptor of a run. */
  final Bool fetchInitial = out(Bool.type());

  final Bool fetchReady = in(Bool.type());
  final NextPass next;

  /** High when the fetched descriptor breaks a rule; valid before the first token of its pass. */
  final Bool invalid = in(Bool.type());

  final UInt invalidField = in(UInt.w(DescriptorField.CODE_BITS));
  final Bool codebookStart = out(Bool.type());
  final UInt codebook;
  final Bool codebookHeld = in(Bool.type());

  /** High when columns need not wait for the codebook copy that runs or begins. */
  final Bool codebookServes = in(Bool.type());

  final Channel<ScanToken> scan;
  final Channel<BroadcastToken> broadcast;
  final Bool broadcasts = out(Bool.type());
  final Bool stallsQueueFull = out(Bool.type());
  final Bool stallsNoInput = out(Bool.type());
  final Bool boundary = out(Bool.type());
  final UInt boundaryDescriptor;

  private final UInt state = regInit(UInt.w(State.BITS), State.IDLE.ordinal());

  /**
   * High outside of IDLE; a register of its own, because it decides which requests of the host are
   * allowed.
   */
  private final Bool active = regInit(Bool.type(), 0);

  private final UInt currentDescriptor;
  private final UInt rowsLeft = reg(UInt.w(DescriptorField.INPUT_ROWS.width()));
  private final UInt rowBase;
  private final Bool anyEnded = regInit(Bool.type(), 0);

  /** High while a failed run is flushed. */
  private final Bool failed = regInit(Bool.type(), 0);

  /** High while the next descriptor has not been fetched. */
  private final Bool fetchDue = regInit(Bool.type(), 0);

  /** High in a pass of several column groups; null where the design has one. */
  private final Bool grouped;

  /** High while the go to the group roots is not sent; null where the design has one group. */
  private final Bool goes;

  /** High when the pass is closed before the next mark; null where the design has one group. */
  private final Bool closes;

  private final UInt flushLeft = reg(UInt.w(FLUSH_BITS));
  private final Bool consumes = wire(Bool.type());

  /** High in the cycle in which an empty token of the group roots or elements is taken. */
  private final Bool takesReply;

  public Sequencer(EieConfig config) {
    super("Sequencer");
    describe("Runs the program: marks, codebooks, scans, columns.");
    state.codes("state", State.of(config));
    boolean groups = config.columnGroups().several();
    grouped = groups ? regInit(Bool.type(), 0) : null;
    goes = groups ? regInit(Bool.type(), 0) : null;
    closes = groups ? regInit(Bool.type(), 0) : null;
    takesReply = groups ? wire(Bool.type()) : null;
    int descriptorBits = Widths.descriptor(config);
    firstDescriptor = in(UInt.w(descriptorBits));
    lastDescriptor = in(UInt.w(descriptorBits));
    fetchDescriptor = out(UInt.w(descriptorBits));
    next = in(() -> new NextPass(config));
    codebook = out(UInt.w(next.codebook.width()));
    fault = config.parity() ? in(Bool.type()) : null;
    failsByFault = config.parity() ? out(Bool.type()) : null;
    scan = slave(() -> new ScanToken(config));
    broadcast = master(() -> new BroadcastToken(config));
    boundaryDescriptor = out(UInt.w(descriptorBits));
    failDescriptor = out(UInt.w(descriptorBits));
    currentDescriptor = reg(UInt.w(descriptorBits));
    rowBase = reg(UInt.w(config.pointerAddressBits()));

    running.set(active);
    codebook.set(next.codebook);
    Bool preparing = state.eq(State.PREPARE.code()).named("preparing");
    Bool prepared = preparing.and(fetchReady).and(fetchDue.not()).named("prepared");
    Bool firstToken = state.eq(State.AWAIT.code()).and(scan.valid).named("firstToken");
    boundary.set(firstToken.and(anyEnded));
    boundaryDescriptor.set(currentDescriptor);
    Bool lastToken = firstToken.and(next.end).named("lastToken");
    Bool cannotOpen = firstToken.and(next.end.not()).and(invalid).named("cannotOpen");
    Bool flushed = state.eq(State.FLUSH.code()).and(flushLeft.eq(0)).named("flushed");
    finishes.set(lastToken.or(flushed.and(failed)));
    Bool tells = fault == null ? fails : fails.and(failsByFault.not());
    failDescriptor.set(next.descriptor.asBits().gatedBy(tells).asUInt());
    failField.set(invalidField.asBits().gatedBy(tells).asUInt());
    columns(config, preparing, prepared, lastToken);
    stage("codebook and scan");
    Bool opens = firstToken.and(next.end.not()).and(invalid.not()).named("opens");
    codebookStart.set(opens.and(codebookHeld.not()));
    Bool scanBegins =
        opens
            .or(state.eq(State.CODEBOOK.code()))
            .and(codebookHeld.or(codebookServes))
            .named("scanBegins");
    fetching(scanBegins);
    stage("states");
    Bool breaksRule = firstToken.and(invalid);
    fails.set(fault == null ? breaksRule : breaksRule.or(failsByFault));
    flush.set(state.eq(State.FLUSH.code()));
    Bool stops = fault == null ? cannotOpen : stops(cannotOpen, lastToken);
    when(start, () -> failed.set(false)).elseWhen(stops, () -> failed.set(true));
    advance(config, prepared, firstToken, lastToken, stops, scanBegins, flushed);
    if (grouped != null) {
      groups(opens, scanBegins);
    }
    for (State each : State.of(config)) {
      coverPoint("abortIn" + each.title(), () -> abort.and(state.eq(each.code())));
    }
    coverPoint("abortInFinishingCycle", () -> abort.and(lastToken));
    coverPoint("abortAtStart", () -> abort.and(start));
    coverPoint("abortInFailure", () -> abort.and(cannotOpen));
    coverPoint("abortInLastFlushCycle", () -> abort.and(flushed));
    coverPoint("failsWithEnd", () -> firstToken.and(invalid).and(next.end));
    coverPoint("failsAfterMark", () -> cannotOpen);
    coverPoint("sameCodebook", () -> opens.and(codebookHeld));
    coverPoint("otherCodebook", () -> codebookStart);
    coverPoint("columnsDuringCopy", () -> scanBegins.and(codebookHeld.not()));
    coverPoint("markWaitsForFetch", () -> state.eq(State.PREPARE.code()).and(fetchReady.not()));
    coverPoint("markWaitsForTree", () -> prepared.and(broadcast.ready.not()));
    coverPoint("stallsQueueFull", () -> stallsQueueFull);
    coverPoint("stallsNoInput", () -> stallsNoInput);
    coverPoint("emptyRow", () -> scanning().and(scan.valid).and(scan.data.nonZero.not()));
    coverPoint("layerChangeUnderStall", () -> boundary.and(broadcast.ready.not()));
  }

  /** A broken word stops the run at once, in whatever state; at its end it only fails. */
  private Bool stops(Bool cannotOpen, Bool lastToken) {
    failsByFault.set(fault.and(active).and(state.ne(State.FLUSH.code())));
    coverPoint("faultAtEnd", () -> failsByFault.and(lastToken));
    coverPoint("faultWhileFlushed", () -> fault.and(state.eq(State.FLUSH.code())));
    for (State each : List.of(State.PREPARE, State.AWAIT, State.CODEBOOK, State.SCAN)) {
      coverPoint("faultIn" + each.title(), () -> failsByFault.and(state.eq(each.code())));
    }
    return cannotOpen.or(failsByFault.and(lastToken.not())).named("stops");
  }

  private Bool scanning() {
    return state.eq(State.SCAN.code());
  }

  /**
   * Sends marks and columns to the elements. What is sent is chosen by the state alone: whether the
   * mark is prepared is valid late in its cycle.
   */
  private void columns(EieConfig config, Bool preparing, Bool prepared, Bool lastToken) {
    stage("marks and columns to the elements");
    Bool scanning = state.eq(State.SCAN.code()).named("scanning");
    Bool hasColumn = scanning.and(scan.valid).and(scan.data.nonZero).named("hasColumn");
    UInt column = rowBase.plus(scan.data.element.resize(config.pointerAddressBits()));
    Bool noToken = scanning.and(scan.valid.not());
    if (grouped == null) {
      broadcast.valid.set(prepared.or(hasColumn));
      broadcast.data.pass.set(preparing);
      broadcast.data.column.set(column);
      broadcast.data.value.set(scan.data.value);
    } else {
      Bool closing = state.eq(State.CLOSE.code()).named("closing");
      int width = scan.data.value.width();
      broadcast.valid.set(any(List.of(prepared, hasColumn, goes, closing)));
      broadcast.data.pass.set(any(List.of(preparing, goes, closing)));
      UInt rows = next.rows.resize(column.width());
      broadcast.data.column.set(mux(goes, rowBase, mux(preparing, rows, column)));
      SInt opening = BroadcastToken.opening(next.groupLevel, width);
      broadcast.data.value.set(
          mux(closing, BroadcastToken.closing(width), mux(preparing, opening, scan.data.value)));
    }
    consumes.set(scan.valid.and(scanning).and(scan.data.nonZero.not().or(broadcast.ready)));
    Bool takes = consumes.or(lastToken);
    scan.ready.set(grouped == null ? takes : takes.or(takesReply));
    broadcasts.set(hasColumn.and(broadcast.ready));
    stallsQueueFull.set(hasColumn.and(broadcast.ready.not()));
    stallsNoInput.set(grouped == null ? noToken : noToken.and(grouped.not()));
  }

  /**
   * A pass of several column groups: the group roots tell that they are ready, are told to go, and
   * tell that they are done. After its last column tile the pass is closed: elements answer when
   * their pipelines are empty, so that the next mark starts their ring in one cycle.
   */
  private void groups(Bool opens, Bool scanBegins) {
    stage("column groups: ready, go, done, closed");
    Bool several = next.groupLevel.ne(0);
    Bool closed = state.eq(State.AWAIT_CLOSED.code()).and(scan.valid).named("closed");
    takesReply.set(closed.or(opens.and(several)));
    when(
        opens,
        () -> {
          grouped.set(several);
          closes.set(several.and(next.last));
        });
    when(scanBegins, () -> goes.set(mux(opens, several, grouped)));
    when(goes.and(broadcast.ready), () -> goes.set(false));
    when(flush, () -> goes.set(false));
  }

  private void closing() {
    when(state.eq(State.CLOSE.code()).and(broadcast.ready), () -> go(State.AWAIT_CLOSED));
    when(state.eq(State.AWAIT_CLOSED.code()).and(scan.valid), () -> go(State.PREPARE));
  }

  /**
   * Fetches the first descriptor at the start, then the one after the descriptor that has begun.
   */
  private void fetching(Bool scanBegins) {
    stage("the next descriptor");
    Bool fetches = scanBegins.or(fetchDue).and(codebookHeld).named("fetches");
    fetchStart.set(start.or(fetches));
    fetchDescriptor.set(mux(state.eq(State.IDLE.code()), firstDescriptor, next.descriptor.plus(1)));
    fetchInitial.set(state.eq(State.IDLE.code()));
    fetchEnd.set(state.ne(State.IDLE.code()).and(next.descriptor.eq(lastDescriptor)));
    when(scanBegins, () -> fetchDue.set(true));
    when(start.or(fetches).or(abort), () -> fetchDue.set(false));
  }

  private void advance(
      EieConfig config,
      Bool prepared,
      Bool firstToken,
      Bool lastToken,
      Bool stops,
      Bool scanBegins,
      Bool flushed) {
    Bool rowEnds = consumes.and(scan.data.last).named("rowEnds");
    when(state.eq(State.IDLE.code()).and(start), () -> go(State.PREPARE));
    when(prepared.and(broadcast.ready), () -> go(State.AWAIT));
    when(codebookStart, () -> go(State.CODEBOOK));
    when(
        firstToken,
        () -> {
          anyEnded.set(true);
          currentDescriptor.set(next.descriptor);
        });
    when(
        scanBegins,
        () -> {
          go(State.SCAN);
          rowsLeft.set(rowsOfScan());
          rowBase.set(next.pointerBase);
        });
    when(lastToken, () -> go(State.IDLE));
    when(
        rowEnds,
        () -> {
          rowBase.set(rowBase.plus(config.processingElements() % (1L << rowBase.width())));
          rowsLeft.set(rowsLeft.minus(1));
          when(rowsLeft.eq(1), () -> go(State.PREPARE));
          if (closes != null) {
            when(closes, () -> go(State.CLOSE));
          }
        });
    if (closes != null) {
      closing();
    }
    when(start, () -> anyEnded.set(false));

    // a flush needs at most two crossings of the tree
    Bool flushBegins = stops.or(abort.and(active).and(lastToken.not())).named("flushBegins");
    when(
        flushBegins,
        () -> {
          go(State.FLUSH);
          flushLeft.set(u(2L * config.treeLevels() + 8, FLUSH_BITS));
        });
    when(
        state.eq(State.FLUSH.code()),
        () -> {
          flushLeft.set(flushLeft.minus(1));
          when(flushed, () -> go(State.IDLE));
        });
  }

  /** Rows that arrive here: of several column groups one, which tells that they are done. */
  private UInt rowsOfScan() {
    return grouped == null
        ? next.rows
        : mux(next.groupLevel.ne(0), u(1, next.rows.width()), next.rows);
  }

  private void go(State target) {
    state.set(target.code());
    active.set(target != State.IDLE);
  }
}
