// SPDX-License-Identifier: Apache-2.0
package io.eie.generator.unit.memory;

import static io.eie.generator.config.EieConfig.HOST_WORD_BITS;

import io.eie.generator.config.EieConfig;
import io.eie.generator.hdl.Bits;
import io.eie.generator.hdl.Bool;
import io.eie.generator.hdl.Bundle;
import io.eie.generator.hdl.UInt;
import io.eie.generator.map.ElementMemory;
import io.eie.generator.unit.block.Widths;

/** A read or write of one host word of one memory of an element. */
public final class MemoryRequest extends Bundle {
  public final Bool write = field(Bool.type());

  /** Which memory, see {@link io.eie.generator.map.ElementMemory}. */
  public final UInt memory =
      field(UInt.w(ElementMemory.BITS)).codes("memory", ElementMemory.values());

  /** Host word in that memory. */
  public final UInt word;

  /** Data of a write: a host word, or more of a vector. */
  public final Bits data;

  /** With a host word as data. */
  public MemoryRequest(EieConfig config) {
    this(config, HOST_WORD_BITS);
  }

  /**
   * @param dataBits at least a host word
   */
  public MemoryRequest(EieConfig config, int dataBits) {
    word = field(UInt.w(Widths.word(config)));
    data = field(Bits.w(dataBits));
  }
}
