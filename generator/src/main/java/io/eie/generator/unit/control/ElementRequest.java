// SPDX-License-Identifier: Apache-2.0
package io.eie.generator.unit.control;

import io.eie.generator.config.EieConfig;
import io.eie.generator.hdl.Bool;
import io.eie.generator.hdl.Bundle;
import io.eie.generator.hdl.UInt;
import io.eie.generator.map.VectorLayout;
import io.eie.generator.unit.block.Widths;
import io.eie.generator.unit.memory.MemoryRequest;

/** A request of the host to the elements. */
public final class ElementRequest extends Bundle {
  /** High for a write to every element. */
  public final Bool everyone = field(Bool.type());

  /** The element, or the one with the first position of a vector's word. */
  public final UInt element;

  /**
   * The access; its memory is {@link io.eie.generator.map.ElementMemory#VECTOR} for a word or beat
   * of a vector, with the row of the first position.
   */
  public final MemoryRequest access;

  /** The last position of a vector's word or beat that is in the vector. */
  public final UInt lastPosition;

  /** High for a beat of a vector, low for a word; null where an access is no larger than a word. */
  public final Bool beat;

  /** Null where there are no streams. */
  public final StreamMark stream;

  public ElementRequest(EieConfig config) {
    element = field(UInt.w(Widths.element(config)));
    VectorLayout layout = VectorLayout.of(config);
    access = new MemoryRequest(config, layout.beatBits());
    lastPosition = field(UInt.w(Widths.of(layout.positionsPerBeat())));
    beat = layout.wideAccesses() ? field(Bool.type()) : null;
    stream = config.streams() ? new StreamMark() : null;
  }
}
