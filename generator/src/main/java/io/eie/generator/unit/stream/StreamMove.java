// SPDX-License-Identifier: Apache-2.0
package io.eie.generator.unit.stream;

import io.eie.generator.config.EieConfig;
import io.eie.generator.hdl.Bits;
import io.eie.generator.hdl.Bool;
import io.eie.generator.hdl.Bundle;
import io.eie.generator.hdl.UInt;
import io.eie.generator.map.AddressMap;
import io.eie.generator.map.VectorLayout;
import io.eie.generator.unit.block.Widths;

/** A beat of a vector between a stream and the elements. */
public final class StreamMove extends Bundle {
  /** High for a beat of an output, which is read; low for one of an input, which is written. */
  public final Bool output = field(Bool.type());

  public final UInt buffer = field(UInt.w(AddressMap.BUFFER_BITS));

  /** Number of the beat's first host word in the vector. */
  public final UInt word;

  /** The last position of the beat that is in the vector. */
  public final UInt lastPosition;

  /** High for the last beat of the vector. */
  public final Bool ends = field(Bool.type());

  /** Data of a write; 0 for a read. */
  public final Bits data;

  public StreamMove(EieConfig config) {
    VectorLayout layout = VectorLayout.of(config);
    word = field(UInt.w(AddressMap.of(config).vectorWordBits()));
    lastPosition = field(UInt.w(Widths.of(layout.positionsPerBeat())));
    data = field(Bits.w(layout.beatBits()));
  }
}
