// SPDX-License-Identifier: Apache-2.0
package io.eie.generator.hdl.example;

import static io.eie.generator.hdl.Hw.lit;
import static io.eie.generator.hdl.Hw.when;

import io.eie.generator.hdl.Bool;
import io.eie.generator.hdl.HardwareModule;
import io.eie.generator.hdl.UInt;
import java.util.List;

/** Signals that are set wrongly or not at all. */
public final class AssignmentMistakes {
  /** The line of the assignment in {@link WidthMismatch}. */
  public static final int WIDTH_MISMATCH_LINE = 25;

  private AssignmentMistakes() {}

  public static final class WidthMismatch extends HardwareModule {
    private final UInt narrow = in(UInt.w(4));
    private final UInt wide = out(UInt.w(8));

    public WidthMismatch() {
      super("WidthMismatch");
      wide.set(narrow);
    }
  }

  public static final class Latch extends HardwareModule {
    private final Bool enable = in(Bool.type());
    private final UInt next = in(UInt.w(4));
    private final UInt count = wire(UInt.w(4));
    private final UInt output = out(UInt.w(4));

    public Latch() {
      super("Latch");
      when(enable, () -> count.set(next));
      output.set(count);
    }
  }

  private static final class Loop extends HardwareModule {
    private final UInt ping = wire(UInt.w(4));
    private final UInt pong = wire(UInt.w(4));
    private final UInt output = out(UInt.w(4));

    Loop() {
      super("Ring");
      ping.set(pong.plus(1));
      pong.set(ping);
      output.set(pong);
    }
  }

  private static final class NoDriver extends HardwareModule {
    private final UInt output = out(UInt.w(4));

    NoDriver() {
      super("NoDriver");
    }
  }

  private static final class NoInput extends HardwareModule {
    private final Correct part = instance(new Correct());
    private final UInt output = out(UInt.w(4));

    NoInput() {
      super("NoInput");
      output.set(part.output);
    }
  }

  private static final class Wrapper extends HardwareModule {
    private final UInt input = in(UInt.w(4));
    private final Bool enable = in(Bool.type());
    private final UInt output = out(UInt.w(4));
    private final Latch part = instance(new Latch());

    Wrapper() {
      super("Wrapper");
      part.enable.set(enable);
      part.next.set(input);
      output.set(part.output);
    }
  }

  private static final class Constant extends HardwareModule {
    private final Bool flag = wire(Bool.type());
    private final Bool output = out(Bool.type());

    Constant() {
      super("Fixed");
      flag.set(lit(false));
      when(lit(true), () -> flag.set(lit(true)));
      output.set(flag);
    }
  }

  /** All of them. */
  public static List<Mistake> all() {
    return List.of(
        new Mistake(
            "width mismatch",
            WidthMismatch::new,
            "output wide UInt(8) must be set from a signal of its width, was input narrow UInt(4) at LINE"),
        new Mistake(
            "latch",
            Latch::new,
            "wire count UInt(4) of Latch must be set on every path (else it would be a latch), was set only under when(...) at LINE"),
        new Mistake(
            "combinational loop",
            Loop::new,
            "signals must not depend on themselves without a register between, but these do: ping of Ring (LINE), pong of Ring (LINE) at LINE"),
        new Mistake(
            "no driver",
            NoDriver::new,
            "output output UInt(4) of NoDriver must be set, was not at LINE"),
        new Mistake(
            "instance input without driver",
            NoInput::new,
            "input input UInt(4) of instance u_part must be set in NoInput, was not at LINE"),
        new Mistake(
            "latch inside an instance",
            Wrapper::new,
            "wire count UInt(4) of Latch must be set on every path (else it would be a latch), was set only under when(...) at LINE"),
        new Mistake(
            "no values to depend on",
            Constant::new,
            "an expression in Fixed must be given a name with .named(...) (Verilog needs one there), was anonymous where wire flag Bool is set, at LINE"));
  }
}
