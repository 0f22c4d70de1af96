// SPDX-License-Identifier: Apache-2.0
package io.eie.generator.unit.bus;

import io.eie.generator.config.EieConfig;
import io.eie.generator.hdl.Bool;
import io.eie.generator.hdl.UInt;
import io.eie.generator.map.VectorLayout;
import io.eie.generator.unit.block.Widths;

/** What the bus stores of a request of a burst. */
public final class BeatOrder extends BusOrder {
  /** High for the last request of the burst. */
  public final Bool last = field(Bool.type());

  public final UInt id;

  /** Number of the word in its beat; null where a beat is a word. */
  public final UInt word;

  /** High for a whole beat; null where a beat is a word. */
  public final Bool whole;

  /** High for the last request of the beat; null where a beat is a word. */
  public final Bool ends;

  public BeatOrder(EieConfig config) {
    id = field(UInt.w(config.axiIdBits()));
    VectorLayout layout = VectorLayout.of(config);
    word = layout.wideHostBeats() ? field(UInt.w(Widths.of(layout.wordsPerHostBeat()))) : null;
    whole = layout.wideHostBeats() ? field(Bool.type()) : null;
    ends = layout.wideHostBeats() ? field(Bool.type()) : null;
  }
}
