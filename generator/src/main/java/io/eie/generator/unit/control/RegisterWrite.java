// SPDX-License-Identifier: Apache-2.0
package io.eie.generator.unit.control;

import static io.eie.generator.config.EieConfig.HOST_WORD_BITS;

import io.eie.generator.hdl.Bits;
import io.eie.generator.hdl.Bool;
import io.eie.generator.hdl.Bundle;
import io.eie.generator.hdl.UInt;
import io.eie.generator.map.Register;
import io.eie.generator.unit.block.Widths;

/**
 * Access to one register: the index selects the register, enable requests a write. A register that
 * refuses the write ignores it.
 */
public final class RegisterWrite extends Bundle {
  public final Bool enable = field(Bool.type());
  public final UInt index =
      field(UInt.w(Widths.of(Register.values().length))).codes("register", Register.values());

  /**
   * High where the index is that of CONTROL, or of RUN: registers of their own, since a start has a
   * long way in its cycle.
   */
  public final Bool control = field(Bool.type());

  public final Bool run = field(Bool.type());
  public final Bits data = field(Bits.w(HOST_WORD_BITS));
  public final Bits strobe = field(Bits.w(8));
}
