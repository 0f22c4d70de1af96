// SPDX-License-Identifier: Apache-2.0
package io.eie.sim.cycle;

import io.eie.generator.config.EieConfig;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/** The central control running the program of one segment. */
final class SegmentTiming {
  /** Cycles from the start of a fetch until the descriptor is there, and until the end mark is. */
  private static final int FETCH = 4;

  private static final int FETCH_END = 2;

  /** Words of a codebook that are still under way when the first column leaves. */
  private static final int CODEBOOK_LEAD = 5;

  private final EieConfig config;
  private final List<ElementTiming> elements = new ArrayList<>();
  private final BroadcastTiming broadcast;
  private final ScanTiming scan;
  private final List<DescriptorCycles> descriptors = new ArrayList<>();

  /** The column groups of the pass; empty where there is one. */
  private List<ScanTiming.Group> turned = List.of();

  private int heldCodebook = -1;
  private long activationReads;
  private long boundary;
  private long broadcasts;
  private long stallQueueFull;
  private long stallNoInput;

  SegmentTiming(EieConfig config) {
    this.config = config;
    for (int e = 0; e < config.processingElements(); e++) {
      elements.add(new ElementTiming(config));
    }
    broadcast = new BroadcastTiming(elements, config.treeLevels());
    scan = new ScanTiming(config.processingElements(), config.treeLevels());
  }

  /** One pass with everything that decides its time. */
  record Pass(PassTiming timing, int codebook, TileWork work, int[] source) {}

  SegmentCycles run(List<Pass> passes) {
    long fetched = FETCH;
    long prepared = 1;
    for (int p = 0; p < passes.size(); p++) {
      Pass pass = passes.get(p);
      long first = open(Math.max(prepared, fetched), pass.timing(), pass.source());
      if (p > 0) {
        endDescriptor(first);
      }
      long scanBegins = first;
      long codebookHeld = first;
      if (pass.codebook() != heldCodebook) {
        scanBegins += Math.max(0, config.codebookWords() - CODEBOOK_LEAD);
        codebookHeld += config.codebookWords() + 1;
        heldCodebook = pass.codebook();
      }
      boolean lastPass = p + 1 == passes.size();
      fetched = codebookHeld + (lastPass ? FETCH_END : FETCH);
      prepared =
          pass.timing().groupLevel() == 0
              ? scanRows(scanBegins + 1, pass) + 1
              : scanGroups(first, scanBegins + 1, pass) + 1;
    }
    long done = open(Math.max(prepared, fetched), PassTiming.END, new int[0]);
    scan.pop(done);
    endDescriptor(done);
    return new SegmentCycles(done, descriptors, counts());
  }

  /** Sends the mark when it can go, from {@code time} on; returns when the first token is there. */
  private long open(long time, PassTiming pass, int[] source) {
    long sent = Math.max(time, broadcast.free());
    broadcast.sendMark(sent, pass);
    scan.start(elements, source);
    turned = pass.groupLevel() == 0 ? List.of() : scan.turn(pass.groupLevel());
    activationReads += pass.sourceWords();
    return Math.max(sent + 1, scan.headTime());
  }

  /** Consumes the scan from cycle {@code time} on; returns the cycle of the last token. */
  private long scanRows(long time, Pass pass) {
    long next = time;
    for (int row = 0; row < pass.timing().inputRows(); row++) {
      boolean last = false;
      while (!last) {
        long there = Math.max(next, scan.headTime());
        stallNoInput += there - next;
        long taken = there;
        if (scan.headNonZero()) {
          taken = Math.max(there, broadcast.free());
          stallQueueFull += taken - there;
          broadcasts++;
          int column = row * config.processingElements() + scan.headElement();
          broadcast.sendColumn(taken, pass.work(), column);
        }
        last = scan.headLast();
        scan.pop(taken);
        next = taken + 1;
      }
    }
    return next - 1;
  }

  /**
   * Lets the column groups scan.
   *
   * @param first cycle in which the token that tells that all are ready leaves
   * @param time first cycle in which the go can be sent
   * @return the cycle before the next mark can be sent
   */
  private long scanGroups(long first, long time, Pass pass) {
    scan.pop(first);
    int level = pass.timing().groupLevel();
    long sent = Math.max(time, broadcast.free());
    long begin = broadcast.sendGo(sent, level) + 1;
    BitSet full = new BitSet();
    BitSet none = new BitSet();
    List<BroadcastTiming.Node> nodes = broadcast.groups(level);
    for (int group = 0; group < nodes.size(); group++) {
      GroupTiming timing = new GroupTiming(nodes.get(group), turned.get(group), pass);
      timing.scan(begin, config.processingElements(), full, none);
      broadcasts += timing.broadcasts();
    }
    none.andNot(full);
    stallQueueFull += full.cardinality();
    stallNoInput += none.cardinality();
    long done = Math.max(time, scan.headTime());
    scan.pop(done);
    if (!pass.timing().closes()) {
      return done;
    }
    long close = Math.max(done + 1, broadcast.free());
    broadcast.sendClose(close);
    scan.start(elements, new int[0]);
    long closed = Math.max(close + 1, scan.headTime());
    scan.pop(closed);
    return closed;
  }

  private void endDescriptor(long time) {
    descriptors.add(
        new DescriptorCycles(time - boundary, broadcasts, stallQueueFull, stallNoInput));
    boundary = time;
    broadcasts = 0;
    stallQueueFull = 0;
    stallNoInput = 0;
  }

  private List<ElementCounts> counts() {
    return elements.stream()
        .map(
            e ->
                new ElementCounts(
                    e.busyCycles(),
                    e.starvedCycles(),
                    e.sparseReads(),
                    e.pointerReads(),
                    activationReads))
        .toList();
  }
}
