// SPDX-License-Identifier: Apache-2.0
package io.eie.generator.unit.control;

import static io.eie.generator.hdl.Hw.mux;
import static io.eie.generator.hdl.Hw.u;
import static io.eie.generator.hdl.Hw.when;

import io.eie.generator.config.EieConfig;
import io.eie.generator.hdl.Bool;
import io.eie.generator.hdl.Properties;
import io.eie.generator.hdl.UInt;

/**
 * A run ends: it takes at most so many cycles in which nothing around the sequencer makes it wait,
 * by the number of its descriptors; it sends one mark for each of them and one for the end, and
 * takes as many rows as each asks for. After an abort it is idle within the cycles of a flush.
 *
 * <p>Around it are a descriptor fetch, a codebook loader and a scan that take any time, with a
 * descriptor that breaks a rule at any place. Assumed: a run starts while none is running; a
 * descriptor has 1 or 2 rows, a row 1 or 2 tokens, so that the bound is a number.
 */
public final class SequencerProperties extends Properties {
  /** Most rows of a descriptor, and tokens of a row. */
  private static final int MOST = 2;

  /** Cycles of a pass: mark, first token, codebook, the next fetch, and a cycle for each token. */
  private static final int PER_PASS = 4 + MOST * MOST;

  private static final int STEP_BITS = 7;
  private static final int COUNT_BITS = 4;

  private final Sequencer unit;

  // the run
  private final UInt lastChoice;
  private final UInt first;
  private final UInt last;

  // the descriptor fetch
  private final Bool fetched = regInit(Bool.type(), 0);
  private final Bool fetchAnswers = in(Bool.type());
  private final UInt descriptor;
  private final Bool end = reg(Bool.type());
  private final Bool invalid = reg(Bool.type());
  private final Bool invalidChoice = in(Bool.type());
  private final Bool earlyChoice = in(Bool.type());
  private final UInt rows;
  private final Bool twoRows = in(Bool.type());

  // the codebook loader
  private final Bool copying = regInit(Bool.type(), 0);
  private final Bool copied = regInit(Bool.type(), 0);
  private final Bool copyEnds = in(Bool.type());
  private final UInt holds;
  private final UInt codebook;
  private final UInt codebookChoice;

  // what is counted
  private final UInt steps = regInit(UInt.w(STEP_BITS), 0);
  private final UInt marks = regInit(UInt.w(COUNT_BITS), 0);
  private final UInt rowsTaken = regInit(UInt.w(COUNT_BITS), 0);
  private final UInt passRows;
  private final UInt tokens = regInit(UInt.w(COUNT_BITS), 0);
  private final UInt sinceAbort = regInit(UInt.w(STEP_BITS), 0);
  private final Bool aborted = regInit(Bool.type(), 0);
  private final UInt flushing = regInit(UInt.w(STEP_BITS), 0);

  /** For a configuration of few descriptors and codebooks. */
  public SequencerProperties(EieConfig config) {
    super("SequencerProperties");
    describe("Properties of the sequencer.");
    unit = instance(new Sequencer(config));
    lastChoice = in(unit.lastDescriptor.shape());
    first = reg(unit.firstDescriptor.shape());
    last = reg(unit.lastDescriptor.shape());
    descriptor = reg(unit.fetchDescriptor.shape());
    rows = reg(unit.next.rows.shape());
    passRows = reg(unit.next.rows.shape());
    holds = reg(unit.codebook.shape());
    codebook = reg(unit.codebook.shape());
    codebookChoice = in(unit.codebook.shape());

    fetch();
    load();
    UInt lastNow = mux(unit.start, lastChoice, last).named("lastNow");
    unit.lastDescriptor.set(lastNow);
    leaveFree(unit);
    when(
        unit.start,
        () -> {
          first.set(unit.firstDescriptor);
          last.set(lastChoice);
        });
    count();
    assume("startsWhileIdle", implies(unit.start, unit.running.not().and(unit.abort.not())));
    assume("inOrder", implies(unit.start, unit.firstDescriptor.le(lastChoice)));
    assume("shortRows", implies(unit.scan.valid, unit.scan.data.last.or(tokens.lt(MOST - 1L))));
    int flushCycles = 2 * config.treeLevels() + 9;
    ends(flushCycles);
    orders();
  }

  /** Answers each fetch after any time; a descriptor may break a rule, noticed early or late. */
  private void fetch() {
    when(
            unit.fetchStart,
            () -> {
              fetched.set(false);
              descriptor.set(unit.fetchDescriptor);
              invalid.set(invalidChoice.and(unit.fetchEnd.not()));
              end.set(unit.fetchEnd.or(invalidChoice.and(earlyChoice)));
              rows.set(mux(twoRows, u(2, rows.width()), u(1, rows.width())));
              codebook.set(codebookChoice);
            })
        .elseWhen(fetchAnswers, () -> fetched.set(true));
    unit.fetchReady.set(fetched);
    unit.next.descriptor.set(descriptor);
    unit.next.end.set(end);
    unit.next.rows.set(rows);
    unit.next.codebook.set(codebook);
    unit.invalid.set(invalid);
  }

  /** Copies a codebook in any time; columns may go before the copy has ended. */
  private void load() {
    when(unit.codebookStart, () -> copying.set(true))
        .elseWhen(
            copying.and(copyEnds),
            () -> {
              copying.set(false);
              copied.set(true);
              holds.set(unit.codebook);
            });
    unit.codebookHeld.set(copying.not().and(copied).and(holds.eq(unit.codebook)));
  }

  private void count() {
    Bool waits =
        fetched
            .not()
            .or(unit.scan.valid.not())
            .or(unit.broadcast.ready.not())
            .or(unit.codebookHeld.not())
            .named("waits");
    when(unit.running.and(waits.not()), () -> steps.set(steps.plus(1)));
    when(unit.start, () -> steps.set(u(0, STEP_BITS)));
    Bool marked = unit.broadcast.fire().and(unit.broadcast.data.pass).named("marked");
    when(unit.start, () -> marks.set(u(0, COUNT_BITS)))
        .elseWhen(marked, () -> marks.set(marks.plus(1)));
    // the next descriptor is fetched while a pass is scanned
    when(marked, () -> passRows.set(rows));
    Bool rowEnds = unit.scan.fire().and(unit.scan.data.last).named("rowEnds");
    when(marked, () -> rowsTaken.set(u(0, COUNT_BITS)))
        .elseWhen(rowEnds, () -> rowsTaken.set(rowsTaken.plus(1)));
    when(unit.scan.fire(), () -> tokens.set(tokens.plus(1)));
    when(rowEnds.or(unit.flush), () -> tokens.set(u(0, COUNT_BITS)));
    when(aborted, () -> sinceAbort.set(sinceAbort.plus(1)));
    when(unit.running.not().or(unit.start), () -> aborted.set(false));
    when(
        unit.abort.and(unit.running),
        () -> {
          aborted.set(true);
          sinceAbort.set(u(0, STEP_BITS));
        });
    when(unit.flush.and(unit.abort.not()), () -> flushing.set(flushing.plus(1)))
        .otherwise(() -> flushing.set(u(0, STEP_BITS)));
  }

  private void ends(int flushCycles) {
    int descriptorBits = descriptor.width();
    UInt passes = last.minus(first).resize(descriptorBits + 1).plus(1).named("passes");
    UInt work = passes.times(u(PER_PASS, 4)).resize(STEP_BITS).named("work");
    UInt most = work.plus(PER_PASS + flushCycles).named("most");
    prove("endsInBoundedSteps", implies(unit.running, steps.le(most)));
    prove("abortEnds", implies(aborted.and(unit.running), sinceAbort.le(flushCycles)));
    prove("flushEnds", implies(unit.flush, flushing.le(flushCycles)));
    prove(
        "marksOfItsDescriptors",
        implies(unit.running, marks.resize(STEP_BITS).le(passes.resize(STEP_BITS).plus(1))));
    cover("runOfTwoEnds", unit.finishes.and(passes.eq(2)).and(marks.eq(3)));
    cover("abortInTheRun", aborted.and(unit.running.not()));
    cover("fails", unit.fails);
  }

  private void orders() {
    Bool scans = unit.scan.fire().and(unit.finishes.not()).named("scans");
    prove("rowsOfTheDescriptor", implies(scans, rowsTaken.resize(rows.width()).lt(passRows)));
    Bool ended = past("finished", unit.finishes, 1);
    prove("idleAfterItsEnd", implies(ended, unit.running.not()));
    Bool ran = past("ran", unit.running, 1);
    Bool left = ran.and(unit.running.not());
    prove(
        "endsByItselfOrByAbort",
        implies(
            left, ended.or(past("flushed", unit.flush, 1)).or(past("wasAborted", unit.abort, 1))));
    Bool idle = unit.running.not();
    prove(
        "nothingSentWhileIdle",
        implies(
            idle, unit.broadcast.valid.not().and(unit.codebookStart.not()).and(unit.flush.not())));
    prove("failsOnlyByARule", implies(unit.fails, invalid));
  }
}
