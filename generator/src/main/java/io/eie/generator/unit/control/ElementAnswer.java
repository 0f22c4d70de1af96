// SPDX-License-Identifier: Apache-2.0
package io.eie.generator.unit.control;

import io.eie.generator.config.EieConfig;
import io.eie.generator.hdl.Bits;
import io.eie.generator.hdl.Bool;
import io.eie.generator.hdl.Bundle;
import io.eie.generator.map.VectorLayout;

/** The answer to a request to the elements, which is refused only where a word is broken. */
public final class ElementAnswer extends Bundle {
  /** Read data; zero after a write. */
  public final Bits data;

  /** High when a word that was read is not as it was written; null without parity. */
  public final Bool broken;

  /** High for the answer to a write; null where there are no streams. */
  public final Bool write;

  /** Null where there are no streams. */
  public final StreamMark stream;

  public ElementAnswer(EieConfig config) {
    write = config.streams() ? field(Bool.type()) : null;
    stream = config.streams() ? new StreamMark() : null;
    broken = config.parity() ? field(Bool.type()) : null;
    data = field(Bits.w(VectorLayout.of(config).beatBits()));
  }
}
