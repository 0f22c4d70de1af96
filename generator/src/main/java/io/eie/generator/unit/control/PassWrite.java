// SPDX-License-Identifier: Apache-2.0
package io.eie.generator.unit.control;

import static io.eie.generator.config.EieConfig.HOST_WORD_BITS;

import io.eie.generator.hdl.Bits;
import io.eie.generator.hdl.Bool;
import io.eie.generator.hdl.Bundle;

/** A write of one of the two descriptor words of the next pass that an element stores. */
public final class PassWrite extends Bundle {
  public final Bool enable = field(Bool.type());

  /** High for descriptor word 1. */
  public final Bool second = field(Bool.type());

  public final Bits data = field(Bits.w(HOST_WORD_BITS));
}
