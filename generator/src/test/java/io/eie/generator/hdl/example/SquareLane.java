// SPDX-License-Identifier: Apache-2.0
package io.eie.generator.hdl.example;

import io.eie.generator.hdl.HardwareModule;
import io.eie.generator.hdl.UInt;

/** The square of the value of the cycle before. */
public final class SquareLane extends HardwareModule {
  public final UInt value = in(UInt.w(8));
  public final UInt square = out(UInt.w(16));

  private final UInt held = regInit(UInt.w(8), 0);

  public SquareLane() {
    super("SquareLane");
    describe("square of the value of the cycle before");
    held.set(value);
    square.set(held.times(held));
  }
}
