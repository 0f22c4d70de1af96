// SPDX-License-Identifier: Apache-2.0
package io.eie.generator.unit.control;

import static io.eie.generator.hdl.Hw.mux;

import io.eie.generator.config.EieConfig;
import io.eie.generator.hdl.Bool;
import io.eie.generator.hdl.HardwareModule;

/**
 * Ends an asynchronous reset with the clock: {@code systemReset} is active at once with the reset
 * input, without a clock, and until the second clock edge after it.
 *
 * <p>If the input reset every register, and ended near a clock edge, some registers would leave the
 * reset one cycle earlier than others, and some could become metastable. Here only the first of two
 * flip-flops can become metastable, and it has one cycle to settle.
 *
 * <p>Where the design has a test mode, {@code test_mode_i} lets the input pass: in a scan test the
 * pin resets every register, and what the two flip-flops hold while they are shifted resets none.
 *
 * <p>{@code systemReset} has the level of the input: 0 is active where the port is {@code
 * system_resetn_o}.
 */
public final class ResetRelease extends HardwareModule {
  /** Verilog name of the input for scan tests. */
  public static final String TEST_MODE = "test_mode_i";

  /** The reset of all other registers. */
  public final Bool systemReset;

  private final Bool first;
  private final Bool second;

  public ResetRelease(EieConfig config) {
    super("ResetRelease");
    describe("Asserts the reset without a clock and releases it with the second clock edge.");
    boolean activeLow = config.resetKind().activeLow();
    systemReset = out(Bool.type()).named(activeLow ? "systemResetnO" : "systemResetO");
    first = regInit(Bool.type(), activeLow ? 0 : 1);
    second = regInit(Bool.type(), activeLow ? 0 : 1);
    first.set(activeLow);
    second.set(first);
    if (config.testMode()) {
      // Both inputs of the multiplexer are at the same level whenever testMode may change.
      Bool testMode = throughPin(TEST_MODE, Bool.type());
      Bool input = activeLow ? inReset().not() : inReset();
      systemReset.set(mux(testMode, input, second));
    } else {
      systemReset.set(second);
    }
  }
}
