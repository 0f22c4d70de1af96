// SPDX-License-Identifier: Apache-2.0
package io.eie.generator.unit.control;

import io.eie.generator.hdl.Bits;
import io.eie.generator.hdl.Bool;
import io.eie.generator.hdl.Bundle;
import io.eie.generator.hdl.UInt;

/**
 * Access to one register: the index chooses what is read, enable asks for a write. The registers
 * themselves leave a write undone that they refuse.
 */
public final class RegisterWrite extends Bundle {
  public final Bool enable = field(Bool.type());
  public final UInt index = field(UInt.w(4));
  public final Bits data = field(Bits.w(64));
  public final Bits strobe = field(Bits.w(8));
}
