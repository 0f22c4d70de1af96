// SPDX-License-Identifier: Apache-2.0
package io.eie.generator.unit;

import static io.eie.generator.hdl.Hw.u;
import static io.eie.generator.hdl.Hw.when;

import io.eie.generator.config.EieConfig;
import io.eie.generator.hdl.Bool;
import io.eie.generator.hdl.HardwareModule;
import io.eie.generator.hdl.UInt;
import io.eie.generator.unit.block.Widths;

/**
 * Tells when the clock may be stopped from outside: when nothing has been under way for long enough
 * that the last effects of it have reached the elements and the interrupt.
 *
 * <p>{@link #idle} depends on registers alone. It falls in the cycle after the edge at which
 * something is accepted.
 */
public final class IdleDetector extends HardwareModule {
  /** Cycles that an effect takes besides one way through the trees. */
  private static final int SETTLING = 8;

  final Bool busy = in(Bool.type());
  final Bool idle = out(Bool.type());

  private final UInt left;

  public IdleDetector(EieConfig config) {
    super("IdleDetector");
    describe("Tells when the clock may be stopped from outside.");
    int cycles = config.treeLevels() + SETTLING;
    left = regInit(UInt.w(Widths.of(cycles + 1L)), cycles);
    when(busy, () -> left.set(u(cycles, left.width())))
        .elseWhen(left.ne(0), () -> left.set(left.minus(1)));
    idle.set(left.eq(0).and(busy.not()));
    coverPoint("idle", () -> idle);
    coverPoint("busyBeforeIdle", () -> busy.and(left.ne(0)).and(left.ne(cycles)));
    coverPoint("busyAfterIdle", () -> busy.and(left.eq(0)));
  }
}
