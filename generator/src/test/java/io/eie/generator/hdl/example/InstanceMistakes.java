// SPDX-License-Identifier: Apache-2.0
package io.eie.generator.hdl.example;

import static io.eie.generator.hdl.Hw.u;
import static io.eie.generator.hdl.example.Mistake.plain;

import io.eie.generator.hdl.HardwareModule;
import io.eie.generator.hdl.UInt;
import java.util.List;

/** Instances that are forgotten, used too early, or not of the module that uses them. */
public final class InstanceMistakes {
  private InstanceMistakes() {}

  private static final class Forgotten extends HardwareModule {
    private final Correct part = new Correct();
    private final UInt output = out(UInt.w(4));

    Forgotten() {
      super("Forgotten");
    }
  }

  private static final class ForgottenLast extends HardwareModule {
    ForgottenLast() {
      super("ForgottenLast");
      new Correct();
    }
  }

  private static final class Inside extends HardwareModule {
    private final Lanes lanes;
    private final UInt output = out(UInt.w(4));

    Inside(int lane) {
      super("Inner");
      lanes = instance(new Lanes());
      output.set(lanes.all.get(lane).held);
    }
  }

  private static final class Lanes extends HardwareModule {
    private final UInt input = in(UInt.w(4));
    private final List<Lane> all = replicate(2, Lane::new);

    Lanes() {
      super("Lanes");
      all.forEach(lane -> lane.input.set(input));
      all.get(1).input.set(all.get(1).held);
    }
  }

  private static final class Lane extends HardwareModule {
    private final UInt input = in(UInt.w(4));
    private final UInt held = delay(input);

    Lane() {
      super("Lane");
    }
  }

  private static final class Different extends HardwareModule {
    private final Twin first = instance(new Twin(4));
    private final Twin second = instance(new Twin(5));

    Different() {
      super("Different");
    }
  }

  private static final class Twin extends HardwareModule {
    private final UInt output;

    Twin(int width) {
      super("Twin");
      output = out(UInt.w(width));
      output.set(u(0, width));
    }
  }

  private static final class Lender extends HardwareModule {
    Lender() {
      super("Lender");
    }

    void late() {
      in(UInt.w(4));
    }

    void adopt(Correct part) {
      instance("part", part);
    }
  }

  private static final class Stranger extends HardwareModule {
    private final Lender lender = instance(new Lender());

    Stranger(boolean adopt) {
      super("Stranger");
      if (adopt) {
        lender.adopt(new Correct());
      } else {
        lender.late();
      }
    }
  }

  private static final class OutputSet extends HardwareModule {
    private final Correct part = instance(new Correct());

    OutputSet() {
      super("OutputSet");
      part.output.set(u(0, 4));
    }
  }

  private static final class Early extends HardwareModule {
    private final UInt input = in(UInt.w(4));

    Early() {
      super("Early");
      Correct part = new Correct();
      part.input.set(input);
    }
  }

  /** All of them. */
  public static List<Mistake> all() {
    return List.of(
        new Mistake(
            "forgotten instance",
            Forgotten::new,
            "Correct must be passed to instance(...) as soon as it is made, was not at LINE"),
        new Mistake(
            "forgotten instance at the end",
            ForgottenLast::new,
            "Correct must be passed to instance(...) as soon as it is made, was not at LINE"),
        new Mistake(
            "inside of an instance",
            () -> new Inside(0),
            "Lanes must use only its own signals and the ports of its instances, was register held UInt(4) of Lane at LINE"),
        new Mistake(
            "different text under one name",
            Different::new,
            "Twin must have the same text wherever it is used (put what differs into its name), was made differently at LINE and at LINE"),
        new Mistake(
            "instance of another parent",
            () -> new Stranger(true),
            "Correct must become an instance of the module that made it, was given to Lender at LINE"),
        new Mistake(
            "declared too late",
            () -> new Stranger(false),
            "Lender must declare its signals in its own constructor at LINE"),
        new Mistake(
            "output of an instance set",
            OutputSet::new,
            "OutputSet must set only its own outputs, wires and registers and the inputs of its instances, was output output UInt(4) of Correct at LINE"),
        new Mistake(
            "used before instance(...)",
            Early::new,
            "Correct must use only its own signals and the ports of its instances, was input input UInt(4) of Early (or was Correct not passed to instance(...)?) at LINE"),
        plain(
            "instance twice",
            it -> {
              HardwareModule part = it.part(new Twin(4));
              it.part(part);
            },
            "Twin must be passed to instance(...) once at LINE"),
        plain(
            "unnamed instance",
            it -> it.part(new Twin(4)),
            "instance of Twin in Plain must be held by a field or be given a name with instance(\"name\", ...), was not at LINE"));
  }
}
