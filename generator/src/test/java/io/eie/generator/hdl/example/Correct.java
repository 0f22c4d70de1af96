// SPDX-License-Identifier: Apache-2.0
package io.eie.generator.hdl.example;

import io.eie.generator.hdl.HardwareModule;
import io.eie.generator.hdl.UInt;

/** A module without a mistake. */
public final class Correct extends HardwareModule {
  final UInt input = in(UInt.w(4));
  final UInt output = out(UInt.w(4));

  public Correct() {
    super("Correct");
    output.set(input);
  }
}
