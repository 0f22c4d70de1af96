// SPDX-License-Identifier: Apache-2.0
package io.eie.generator.unit.element;

import static io.eie.generator.config.EieConfig.HOST_WORD_BITS;

import io.eie.generator.config.EieConfig;
import io.eie.generator.config.PointerFormat;
import io.eie.generator.hdl.Bits;
import io.eie.generator.hdl.Bool;
import io.eie.generator.hdl.Channel;
import io.eie.generator.hdl.HardwareModule;
import io.eie.generator.unit.matrix.EntryRange;
import io.eie.generator.unit.memory.HostAccess;
import io.eie.generator.unit.network.ColumnToken;

/**
 * The pointer memory of an element, and the logic that finds the entries of a column: input {@code
 * (column, value)}, output {@code (first, last, value)}.
 *
 * <p>A column without an entry in this element is dropped here and costs later units no cycle; the
 * paper has no such rule. Rate: one column per cycle. Latency: 2 cycles from column to range.
 * Stalls when the range queue is full.
 */
public abstract class ColumnPointers extends HardwareModule {
  final Bool flush = in(Bool.type());
  final Channel<ColumnToken> column;
  final HostAccess host;
  final Bits hostData = out(Bits.w(HOST_WORD_BITS));
  final Channel<EntryRange> range;

  /** High while a column is in the unit, without the range queue. */
  final Bool occupied = out(Bool.type());

  /** High in a cycle in which the memory is read for a column. */
  final Bool reads = out(Bool.type());

  /**
   * High in a cycle in which a column is taken, which is {@link #occupied} from the next one on.
   */
  abstract Bool takes();

  /** High after a cycle in which the pointers of a column were broken; null without parity. */
  final Bool fault;

  /**
   * High while the word that the host read is broken, from two cycles after the read on; null
   * without parity.
   */
  final Bool hostBroken;

  ColumnPointers(EieConfig config, String definitionName) {
    super(definitionName);
    column = slave(() -> new ColumnToken(config));
    host = in(() -> new HostAccess(config));
    unusedBits(host.word, HostAccess.FEW_WORDS);
    range = master(() -> new EntryRange(config));
    fault = config.parity() ? out(Bool.type()) : null;
    hostBroken = config.parity() ? out(Bool.type()) : null;
  }

  /** Returns the unit for the configuration's {@code pointerFormat}. */
  public static ColumnPointers of(EieConfig config) {
    return config.pointerFormat() == PointerFormat.BLOCK
        ? new BlockPointerRead(config)
        : new PointerRead(config);
  }

  /**
   * The start of a run, which invalidates what is known of the word at the memory's output, because
   * the memory may have been written by the back door.
   */
  abstract void forget(Bool starts);
}
