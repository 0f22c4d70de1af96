// SPDX-License-Identifier: Apache-2.0
package io.eie.generator.hdl;

import io.eie.generator.verilog.Keywords;
import java.util.function.Supplier;

/** Turns a description into Verilog-2005. */
public final class Emitter {
  private Emitter() {}

  /**
   * Whether a name is a keyword of Verilog, SystemVerilog or VHDL, which no signal or module can
   * have.
   */
  public static boolean isKeyword(String name) {
    return Keywords.contains(name);
  }

  /**
   * Runs the supplier once, checks the design and returns its Verilog.
   *
   * <p>The result depends only on the description and the options. Several threads may call this
   * method at the same time.
   *
   * @param top creates the top module, {@code () -> new Top(…)}
   * @throws HardwareError if the description has an error
   */
  public static Emission emit(EmitOptions options, Supplier<? extends HardwareModule> top) {
    return new SpinalRun(options, top).emission();
  }
}
