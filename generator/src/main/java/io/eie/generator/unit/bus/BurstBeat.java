// SPDX-License-Identifier: Apache-2.0
package io.eie.generator.unit.bus;

import io.eie.generator.config.EieConfig;
import io.eie.generator.hdl.Bool;
import io.eie.generator.hdl.Bundle;
import io.eie.generator.hdl.UInt;
import io.eie.generator.map.AddressMap;
import io.eie.generator.map.VectorLayout;

/** A request of a burst: one beat, or one word of it. */
public final class BurstBeat extends Bundle {
  public final UInt id;

  /** Byte address of the beat, or of the word. */
  public final UInt address;

  /** High when the burst is of a kind that the bus refuses. */
  public final Bool refused = field(Bool.type());

  /** High at the last beat of the burst. */
  public final Bool last = field(Bool.type());

  /** High for a beat of a vector, moved by one request; null where a beat is a word. */
  public final Bool vector;

  /** High when the beat has no request after this one; null where a beat is a word. */
  public final Bool ends;

  /** High where the beats of the burst are single words; null where a beat is a word. */
  public final Bool narrow;

  public BurstBeat(EieConfig config) {
    id = field(UInt.w(config.axiIdBits()));
    address = field(UInt.w(AddressMap.of(config).addressBits()));
    boolean wide = VectorLayout.of(config).wideHostBeats();
    vector = wide ? field(Bool.type()) : null;
    ends = wide ? field(Bool.type()) : null;
    narrow = wide ? field(Bool.type()) : null;
  }
}
