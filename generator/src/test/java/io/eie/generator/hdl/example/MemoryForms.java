// SPDX-License-Identifier: Apache-2.0
package io.eie.generator.hdl.example;

import io.eie.generator.hdl.Bits;
import io.eie.generator.hdl.Bool;
import io.eie.generator.hdl.HardwareModule;
import io.eie.generator.hdl.Memory;
import io.eie.generator.hdl.UInt;

/** Both kinds of read, an odd number of words, a one-bit memory; nothing has a reset. */
public final class MemoryForms extends HardwareModule {
  private final Bool enable = in(Bool.type());
  private final Bool write = in(Bool.type());
  private final UInt address = in(UInt.w(3));
  private final Bits data = in(Bits.w(12));
  private final Bits now = out(Bits.w(12));
  private final Bits held = out(Bits.w(12));
  private final Bool topBit = out(Bool.type());
  private final Memory words = memory(6, 12);
  private final Memory flags = memory(2, 1);

  public MemoryForms() {
    super("MemoryForms");
    now.set(words.readAsync(address));
    held.set(words.readSync(address, enable));
    words.write(address, data, write);
    flags.write(address.resize(1), data.bit(11).asBits(), write);
    topBit.set(
        flags.readSync(address.resize(1).asBits().not().asUInt(), enable.not()).asBool().not());
  }
}
