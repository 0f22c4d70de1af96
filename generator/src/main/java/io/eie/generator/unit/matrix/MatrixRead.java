// SPDX-License-Identifier: Apache-2.0
package io.eie.generator.unit.matrix;

import static io.eie.generator.config.EieConfig.HOST_WORD_BITS;
import static io.eie.generator.hdl.Hw.lit;

import io.eie.generator.config.EieConfig;
import io.eie.generator.hdl.Bits;
import io.eie.generator.hdl.Bool;
import io.eie.generator.hdl.Channel;
import io.eie.generator.hdl.HardwareModule;
import io.eie.generator.hdl.UInt;
import io.eie.generator.unit.block.Widths;
import io.eie.generator.unit.memory.HostAccess;
import io.eie.generator.unit.memory.SramBank;

/**
 * The sparse-matrix memory of an element, in one bank or two, and the logic that divides a range of
 * entries into slices.
 */
public abstract class MatrixRead extends HardwareModule {
  public final Bool flush = in(Bool.type());

  /**
   * High to invalidate the record of the rows at the memory's outputs, because the memory may have
   * been written by the back door.
   */
  public final Bool forget = in(Bool.type());

  public final Channel<EntryRange> range;
  public final HostAccess host;
  public final Bits hostData = out(Bits.w(HOST_WORD_BITS));
  public final Channel<RowSlice> slice;

  /** Number of rows that are read for a range in this cycle, at most one per bank. */
  public final UInt reads;

  /** High two cycles after one in which a word of the slice was broken; null without parity. */
  public final Bool fault;

  /**
   * High while the word that the host read is broken, from two cycles after the read on; null
   * without parity.
   */
  public final Bool hostBroken;

  MatrixRead(EieConfig config, String definitionName) {
    super(definitionName);
    range = slave(() -> new EntryRange(config));
    host = in(() -> new HostAccess(config));
    slice = master(() -> new RowSlice(config));
    fault = config.parity() ? out(Bool.type()) : null;
    hostBroken = config.parity() ? out(Bool.type()) : null;
    reads = out(UInt.w(Widths.of(config.sparseBanks() + 1L)));
    unusedBits(host.data, HostAccess.NARROW_DATA);
    unusedBits(host.word, HostAccess.FEW_WORDS);
  }

  /** Returns the unit for the configuration's {@code sparseBanks}. */
  public static MatrixRead of(EieConfig config) {
    return config.sparseBanks() == 1 ? new SparseMatrixRead(config) : new TwoBankMatrixRead(config);
  }

  /**
   * Whether the word at a lane's output was broken in the cycle before. The memory's output comes
   * late in its cycle, so the parity of groups of bits is registered, and added a cycle later.
   */
  final Bool brokenBefore(SramBank lane, String name) {
    return SramBank.brokenIn(delay(SramBank.parityGroups(lane.stored(0))).named(name));
  }

  /** Bits of a lane: of a host word, or of a row that is narrower. */
  static int laneBits(EieConfig config) {
    return Math.min(HOST_WORD_BITS, config.sparseRowBits());
  }

  /**
   * Whether a lane holds a part of an entry from {@code first} to {@code last}, indices in a row. A
   * lane of unused bits holds none.
   *
   * @param shift what the row's first index is in the numbers of {@code last}
   */
  static Bool uses(EieConfig config, int lane, UInt first, UInt last, int shift) {
    int lowest = lane * laneBits(config) / config.entryBits();
    int highest = ((lane + 1) * laneBits(config) - 1) / config.entryBits();
    if (lowest >= config.entriesPerRow()) {
      return lit(false);
    }
    Bool reaches = shift + lowest == 0 ? lit(true) : last.ge((long) shift + lowest);
    boolean toEnd = first == null || highest >= config.entriesPerRow() - 1;
    return toEnd ? reaches : first.le(highest).and(reaches);
  }

  /** The memory row of an entry, {@code rowBits} bits. */
  static UInt rowOf(EieConfig config, UInt entry, int rowBits) {
    int digits = Integer.numberOfTrailingZeros(config.entriesPerRow());
    return entry.shiftRight(digits).resize(rowBits);
  }
}
