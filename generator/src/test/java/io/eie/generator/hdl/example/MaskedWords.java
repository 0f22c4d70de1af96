// SPDX-License-Identifier: Apache-2.0
package io.eie.generator.hdl.example;

import io.eie.generator.hdl.Bits;
import io.eie.generator.hdl.Bool;
import io.eie.generator.hdl.HardwareModule;
import io.eie.generator.hdl.Memory;
import io.eie.generator.hdl.UInt;

/** Words of three values, each written on its own, and both kinds of read. */
public final class MaskedWords extends HardwareModule {
  private final Bool enable = in(Bool.type());
  private final Bool write = in(Bool.type());
  private final Bits mask = in(Bits.w(3));
  private final UInt address = in(UInt.w(2));
  private final Bits data = in(Bits.w(12));
  private final Bits now = out(Bits.w(12));
  private final Bits held = out(Bits.w(12));
  private final Memory words = memory(4, 12);

  public MaskedWords() {
    super("MaskedWords");
    now.set(words.readAsync(address));
    held.set(words.readSync(address, enable));
    words.write(address, data, write, mask);
  }
}
