// SPDX-License-Identifier: Apache-2.0
package io.eie.sim.cycle;

import io.eie.generator.config.AccumulatorStructure;
import io.eie.generator.config.EieConfig;
import io.eie.generator.config.PointerFormat;
import java.util.Arrays;

/**
 * One processing element: takes broadcast tokens in order and tells when each place was free again.
 *
 * <p>Places in order: activation queue, pointer banks' output (s1), range register (s2; of blocks
 * two registers, s2 and s3), range queue, sparse-matrix memory's output, decoder (its places:
 * {@link DecoderTiming}).
 */
final class ElementTiming {
  /** Cycles from the address of the last group to its activations' write (PassControl). */
  private static final int DRAIN_LATENCY = 4;

  /** Cycles from the last step of the ring to the last activations' write. */
  private static final int RING_TAIL = 4;

  /** An entry no longer counts as inside from two cycles before its sum is written. */
  private static final int UNCOUNTED = 3;

  private final int queueDepth;
  private final int rangeDepth;
  private final int fromDecoderToWrite;

  private final DecoderTiming decoder;
  private final int[] heldRow;
  private final boolean blocks;
  private int heldBlock = -1;
  private final long[] queuePop;
  private final long[] rangePop;
  private long tokens;
  private long ranges;
  private long lastQueuePop;
  private long s1Left;
  private long s2Left;

  /** Of blocks of pointers alone. */
  private long s3Left;

  private long lastOccupied;

  private PassTiming open;
  private long computingFrom;
  private long scanStart;

  private long busyCycles;
  private long computingCycles;
  private long sparseReads;
  private long pointerReads;

  ElementTiming(EieConfig config) {
    queueDepth = config.queueDepth();
    rangeDepth = config.rangeDepth();
    // two stages of the decoder, the multiplier, in narrow mode shift and round, then add and
    // write,
    // which an adder per row does in one cycle
    int addAndWrite = config.accumulatorStructure() == AccumulatorStructure.PER_ROW ? 1 : 2;
    fromDecoderToWrite = 1 + config.multiplierStages() + (config.narrow() ? 2 : 0) + addAndWrite;
    decoder = new DecoderTiming(config.entriesPerCycle());
    blocks = config.pointerFormat() == PointerFormat.BLOCK;
    heldRow = new int[config.sparseBanks()];
    Arrays.fill(heldRow, -1);
    queuePop = new long[queueDepth];
    rangePop = new long[rangeDepth];
  }

  /** First cycle in which the queue can take the next token. */
  long queueFree() {
    return tokens < queueDepth ? 0 : queuePop[(int) (tokens % queueDepth)] + 1;
  }

  /**
   * Takes a column into the queue in cycle {@code time}.
   *
   * @param pointer index of its pointer
   */
  void takeColumn(long time, int pointer, TileWork work, int firstSlice, int endSlice) {
    long popped = Math.max(Math.max(time, lastQueuePop) + 1, s1Left);
    leaveQueue(popped);
    int block = pointer / PointerFormat.COLUMNS_PER_BLOCK;
    pointerReads += blocks && block == heldBlock ? 0 : 1;
    heldBlock = block;
    s1Left = Math.max(popped + 1, s2Left);
    s2Left = s1Left + 1;
    long left = s2Left;
    if (firstSlice < endSlice) {
      long free = ranges < rangeDepth ? 0 : rangePop[(int) (ranges % rangeDepth)] + 1;
      if (blocks) {
        s2Left = Math.max(s2Left, s3Left);
        s3Left = Math.max(s2Left + 1, free);
        left = s3Left;
      } else {
        s2Left = Math.max(s2Left, free);
        left = s2Left;
      }
      readSlices(left, work, firstSlice, endSlice);
    }
    lastOccupied = Math.max(lastOccupied, left);
  }

  private void readSlices(long arrives, TileWork work, int firstSlice, int endSlice) {
    long headPop = ranges == 0 ? 0 : rangePop[(int) ((ranges - 1) % rangeDepth)];
    long issue = Math.max(arrives, headPop) + 1;
    for (int slice = firstSlice; slice < endSlice; slice++) {
      issue = Math.max(issue, decoder.taken());
      int row = work.row(slice);
      readRow(row);
      if (heldRow.length > 1 && work.goesOn(slice)) {
        readRow(row + 1);
      }
      long decoded = decoder.take(issue + 1, work.cost(slice));
      busyCycles += work.cost(slice);
      long late = work.real(slice) ? decoded + fromDecoderToWrite - UNCOUNTED : 0;
      lastOccupied = Math.max(lastOccupied, Math.max(decoded + 1, late));
      if (slice + 1 < endSlice) {
        issue++;
      }
    }
    rangePop[(int) (ranges % rangeDepth)] = issue;
    ranges++;
  }

  /** A bank holds the last row that was read from it. */
  private void readRow(int row) {
    int bank = row % heldRow.length;
    if (heldRow[bank] != row) {
      heldRow[bank] = row;
      sparseReads++;
    }
  }

  /** Takes the mark of a pass into the queue in cycle {@code time}. */
  void takeMark(long time, PassTiming pass) {
    long accepted = Math.max(Math.max(time, lastQueuePop) + 1, lastOccupied + 2);
    int drain = open == null ? 0 : open.drainGroups();
    if (open != null) {
      computingCycles += accepted - computingFrom + 1;
    }
    long drained = drain == 0 ? 0 : drain + DRAIN_LATENCY - 1;
    long answered = drain;
    long exchange = accepted + 1;
    if (open != null && open.closes()) {
      exchange += open.ringCycles();
      drained = RING_TAIL;
      answered = RING_TAIL - (DRAIN_LATENCY - 1);
    }
    scanStart = exchange + (pass.end() ? answered : drained);
    leaveQueue(exchange + Math.max(drained, pass.loadGroups()));
    computingFrom = lastQueuePop + 1;
    open = pass.end() ? null : pass;
  }

  /** Takes the mark that closes a pass into the queue in cycle {@code time}. */
  void takeClose(long time) {
    scanStart = Math.max(Math.max(time, lastQueuePop) + 1, lastOccupied + 2);
    leaveQueue(scanStart);
  }

  private void leaveQueue(long time) {
    lastQueuePop = time;
    queuePop[(int) (tokens % queueDepth)] = time;
    tokens++;
  }

  /** Cycle in which the scan of the last mark's pass was started. */
  long scanStart() {
    return scanStart;
  }

  long busyCycles() {
    return busyCycles;
  }

  /** Cycles in which columns were let through, but the decoder had none. */
  long starvedCycles() {
    return computingCycles - busyCycles;
  }

  long sparseReads() {
    return sparseReads;
  }

  long pointerReads() {
    return pointerReads;
  }
}
