// SPDX-License-Identifier: Apache-2.0
package io.eie.generator.hdl.example;

import io.eie.generator.hdl.Bits;
import io.eie.generator.hdl.Bool;
import io.eie.generator.hdl.HardwareModule;
import io.eie.generator.hdl.Memory;
import io.eie.generator.hdl.SInt;
import io.eie.generator.hdl.UInt;
import java.util.function.Consumer;

/** A module with ports of each type, whose constructor does what a test says. */
final class Plain extends HardwareModule {
  final Bool flag = in(Bool.type());
  final UInt index = in(UInt.w(2));
  final UInt number = in(UInt.w(8));
  final SInt integer = in(SInt.w(8));
  final Bits row = in(Bits.w(8));
  final UInt output = out(UInt.w(8));

  Plain(Consumer<Plain> body) {
    super("Plain");
    output.set(number);
    body.accept(this);
  }

  UInt aWire() {
    return wire(UInt.w(8));
  }

  Memory aMemory(int words, int width) {
    Memory memory = memory(words, width);
    return memory.named("storage");
  }

  <M extends HardwareModule> M part(M child) {
    return instance(child);
  }
}
