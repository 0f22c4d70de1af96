// SPDX-License-Identifier: Apache-2.0
package io.eie.generator.unit.memory;

import static io.eie.generator.config.EieConfig.HOST_WORD_BITS;

import io.eie.generator.config.EieConfig;
import io.eie.generator.hdl.Bits;
import io.eie.generator.hdl.Bool;
import io.eie.generator.hdl.Bundle;
import io.eie.generator.hdl.UInt;
import io.eie.generator.unit.block.Widths;

/**
 * One access of the host to one memory of an element; while a program runs, only to the activation
 * memory.
 */
public final class HostAccess extends Bundle {
  /** Why a memory does not use every bit of the data. */
  public static final String NARROW_DATA = "a host word is wider than what this memory stores";

  /** Why a memory does not use every bit of the word's number. */
  public static final String FEW_WORDS =
      "the windows of all memories have the size of the largest; the address decoder refuses"
          + " addresses after the last word of this one";

  public final Bool enable = field(Bool.type());
  public final Bool write = field(Bool.type());

  /** Host word. */
  public final UInt word;

  public final Bits data = field(Bits.w(HOST_WORD_BITS));

  public HostAccess(EieConfig config) {
    word = field(UInt.w(Widths.word(config)));
  }
}
