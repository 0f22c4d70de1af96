// SPDX-License-Identifier: Apache-2.0
package io.eie.generator.hdl;

import io.eie.generator.verilog.Keywords;
import java.util.function.Supplier;

/** Turns a description into Verilog-2005. */
public final class Emitter {
  private Emitter() {}

  /** Whether a name means something to Verilog, SystemVerilog or VHDL, and so cannot be given. */
  public static boolean isKeyword(String name) {
    return Keywords.contains(name);
  }

  /**
   * Runs the supplier once, checks the design and writes it.
   *
   * <p>The result depends on the description and the options alone. Calls from several threads do
   * not disturb each other.
   *
   * @param top makes the top module, {@code () -> new Top(…)}
   * @throws HardwareError if the description is wrong
   */
  public static Emission emit(EmitOptions options, Supplier<? extends HardwareModule> top) {
    return new SpinalRun(options, top).emission();
  }
}
