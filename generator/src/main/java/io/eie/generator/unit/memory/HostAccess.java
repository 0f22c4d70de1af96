// SPDX-License-Identifier: Apache-2.0
package io.eie.generator.unit.memory;

import io.eie.generator.config.EieConfig;
import io.eie.generator.hdl.Bits;
import io.eie.generator.hdl.Bool;
import io.eie.generator.hdl.Bundle;
import io.eie.generator.hdl.UInt;
import io.eie.generator.unit.block.Widths;

/** One access of the host to one memory of an element; only made while the element rests. */
public final class HostAccess extends Bundle {
  public final Bool enable = field(Bool.type());
  public final Bool write = field(Bool.type());

  /** Host word. */
  public final UInt word;

  public final Bits data = field(Bits.w(64));

  public HostAccess(EieConfig config) {
    word = field(UInt.w(Widths.word(config)));
  }
}
