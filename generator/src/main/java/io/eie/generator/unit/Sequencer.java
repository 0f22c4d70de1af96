package io.eie.generator.unit;

import static io.eie.generator.hdl.Hw.mux;
import static io.eie.generator.hdl.Hw.u;
import static io.eie.generator.hdl.Hw.when;

import io.eie.generator.config.EieConfig;
import io.eie.generator.hdl.Bool;
import io.eie.generator.hdl.Channel;
import io.eie.generator.hdl.HardwareModule;
import io.eie.generator.hdl.UInt;

/**
 * Runs a program of descriptors without the host: mark, codebook, scan, and again.
 *
 * <p>A mark goes to every element through the broadcast tree, behind the columns of the pass
 * before; the first token of the new scan says that all elements have ended that pass. Then the
 * codebook is copied if it is another one, and every non-zero activation becomes a column: its
 * pointer index is {@code pointerBase + N * row + element}. Behind the last descriptor follows the
 * mark of the end, which the elements answer with one empty token.
 *
 * <p>Rate: one column per cycle; a row of zeros takes one cycle.
 */
public final class Sequencer extends HardwareModule {
  private static final int IDLE = 0;
  private static final int PREPARE = 1;
  private static final int MARK = 2;
  private static final int AWAIT = 3;
  private static final int CODEBOOK = 4;
  private static final int SCAN = 5;
  private static final int FLUSH = 6;

  final Bool start = in(Bool.type());
  final UInt firstDescriptor;
  final UInt lastDescriptor;
  final Bool abort = in(Bool.type());

  /** High from the cycle behind an accepted start to the cycle before done. */
  final Bool running = out(Bool.type());

  final Bool finishes = out(Bool.type());
  final Bool fails = out(Bool.type());
  final Bool flush = out(Bool.type());
  final Bool fetchStart = out(Bool.type());
  final UInt fetchDescriptor;
  final Bool fetchEnd = out(Bool.type());
  final Bool fetchReady = in(Bool.type());
  final NextPass next;
  final Bool codebookStart = out(Bool.type());
  final UInt codebook;
  final Bool codebookHeld = in(Bool.type());
  final Channel<ScanToken> scan;
  final Channel<BroadcastToken> broadcast;
  final Bool broadcasts = out(Bool.type());
  final Bool stallsQueueFull = out(Bool.type());
  final Bool stallsNoInput = out(Bool.type());
  final Bool boundary = out(Bool.type());
  final UInt boundaryDescriptor;

  private final UInt state = regInit(UInt.w(3), IDLE);
  private final UInt currentDescriptor;
  private final UInt currentRows = reg(UInt.w(16));
  private final UInt currentCodebook;
  private final Bool currentEnd = reg(Bool.type());
  private final UInt rowBase;
  private final UInt ended;
  private final Bool anyEnded = regInit(Bool.type(), 0);
  private final UInt flushLeft = reg(UInt.w(5));
  private final Bool consumes = wire(Bool.type());

  public Sequencer(EieConfig config) {
    super("Sequencer");
    describe("Runs the program: marks, codebooks, scans, columns.");
    int descriptorBits = Widths.descriptor(config);
    firstDescriptor = in(UInt.w(descriptorBits));
    lastDescriptor = in(UInt.w(descriptorBits));
    fetchDescriptor = out(UInt.w(descriptorBits));
    next = in(() -> new NextPass(config));
    codebook = out(UInt.w(next.codebook.width()));
    scan = slave(() -> new ScanToken(config));
    broadcast = master(() -> new BroadcastToken(config));
    boundaryDescriptor = out(UInt.w(descriptorBits));
    currentDescriptor = reg(UInt.w(descriptorBits));
    currentCodebook = reg(UInt.w(next.codebook.width()));
    rowBase = reg(UInt.w(config.pointerAddressBits()));
    ended = reg(UInt.w(descriptorBits));

    running.set(state.ne(IDLE));
    codebook.set(currentCodebook);
    columns(config);
    Bool firstToken = state.eq(AWAIT).and(scan.valid).named("firstToken");
    boundary.set(firstToken.and(anyEnded));
    boundaryDescriptor.set(ended);
    finishes.set(firstToken.and(currentEnd));
    codebookStart.set(firstToken.and(currentEnd.not()).and(codebookHeld.not()));
    Bool codebookThere = codebookHeld.and(state.eq(AWAIT).and(scan.valid).or(state.eq(CODEBOOK)));
    Bool scanBegins = codebookThere.and(currentEnd.not()).named("scanBegins");
    fetching(scanBegins);
    fails.set(state.eq(PREPARE).and(fetchReady).and(next.invalid));
    flush.set(state.eq(FLUSH));
    advance(config, firstToken, scanBegins);
  }

  /** Marks and columns to the elements. */
  private void columns(EieConfig config) {
    Bool scanning = state.eq(SCAN).named("scanning");
    Bool marking = state.eq(MARK).named("marking");
    Bool hasColumn = scanning.and(scan.valid).and(scan.data.nonZero).named("hasColumn");
    broadcast.valid.set(marking.or(hasColumn));
    broadcast.data.pass.set(marking);
    broadcast.data.column.set(rowBase.plus(scan.data.element.resize(config.pointerAddressBits())));
    broadcast.data.value.set(scan.data.value);
    consumes.set(scan.valid.and(scanning).and(scan.data.nonZero.not().or(broadcast.ready)));
    scan.ready.set(consumes.or(finishes));
    broadcasts.set(hasColumn.and(broadcast.ready));
    stallsQueueFull.set(hasColumn.and(broadcast.ready.not()));
    stallsNoInput.set(scanning.and(scan.valid.not()));
  }

  /** The descriptor behind the one that begins; the first one at the start. */
  private void fetching(Bool scanBegins) {
    fetchStart.set(start.or(scanBegins));
    fetchDescriptor.set(mux(state.eq(IDLE), firstDescriptor, currentDescriptor.plus(1)));
    fetchEnd.set(state.ne(IDLE).and(currentDescriptor.eq(lastDescriptor)));
  }

  private void advance(EieConfig config, Bool firstToken, Bool scanBegins) {
    Bool rowEnds = consumes.and(scan.data.last).named("rowEnds");
    when(state.eq(IDLE).and(start), () -> go(PREPARE));
    when(state.eq(PREPARE).and(fetchReady), () -> go(MARK));
    when(
        state.eq(MARK).and(broadcast.ready),
        () -> {
          go(AWAIT);
          currentDescriptor.set(next.descriptor);
          currentRows.set(next.rows);
          currentCodebook.set(next.codebook);
          currentEnd.set(next.end);
          rowBase.set(next.pointerBase);
          ended.set(currentDescriptor);
        });
    when(firstToken.and(codebookHeld.not()), () -> go(CODEBOOK));
    when(scanBegins, () -> go(SCAN));
    when(firstToken, () -> anyEnded.set(true));
    when(finishes, () -> go(IDLE));
    when(
        rowEnds,
        () -> {
          rowBase.set(rowBase.plus(config.processingElements() % (1L << rowBase.width())));
          currentRows.set(currentRows.minus(1));
          when(currentRows.eq(1), () -> go(PREPARE));
        });
    when(start, () -> anyEnded.set(false));

    // what is under way needs at most two tree crossings to be swept out
    when(
        fails.or(abort.and(running)),
        () -> {
          go(FLUSH);
          flushLeft.set(u(2L * config.treeLevels() + 8, 5));
        });
    when(
        state.eq(FLUSH),
        () -> {
          flushLeft.set(flushLeft.minus(1));
          when(flushLeft.eq(0), () -> go(IDLE));
        });
  }

  private void go(int target) {
    state.set(u(target, 3));
  }
}
