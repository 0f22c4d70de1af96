// SPDX-License-Identifier: Apache-2.0
package io.eie.generator.hdl.example;

import static io.eie.generator.hdl.Hw.bits;
import static io.eie.generator.hdl.Hw.cat;
import static io.eie.generator.hdl.Hw.lit;
import static io.eie.generator.hdl.Hw.mux;
import static io.eie.generator.hdl.Hw.s;
import static io.eie.generator.hdl.Hw.select;
import static io.eie.generator.hdl.Hw.u;
import static io.eie.generator.hdl.Hw.when;

import io.eie.generator.hdl.Bits;
import io.eie.generator.hdl.Bool;
import io.eie.generator.hdl.Bundle;
import io.eie.generator.hdl.Conditional;
import io.eie.generator.hdl.HardwareModule;
import io.eie.generator.hdl.Memory;
import io.eie.generator.hdl.SInt;
import io.eie.generator.hdl.UInt;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** One small wrong module per rule of the HDL layer. */
public final class Mistakes {
  /** The line of the assignment in {@link WidthMismatch}. */
  public static final int WIDTH_MISMATCH_LINE = 58;

  private Mistakes() {}

  /** A wrong module and what is said of it; LINE stands for a line of this file. */
  public record Mistake(String name, Supplier<HardwareModule> top, String message) {
    @Override
    public String toString() {
      return name;
    }
  }

  /** Nothing wrong. */
  public static final class Correct extends HardwareModule {
    private final UInt input = in(UInt.w(4));
    private final UInt output = out(UInt.w(4));

    public Correct() {
      super("Correct");
      output.set(input);
    }
  }

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

  /** A module whose constructor does what a test says. */
  private static final class Plain extends HardwareModule {
    private final Bool flag = in(Bool.type());
    private final UInt index = in(UInt.w(2));
    private final UInt number = in(UInt.w(8));
    private final SInt integer = in(SInt.w(8));
    private final Bits row = in(Bits.w(8));
    private final UInt output = out(UInt.w(8));
    private Object held;

    Plain(Consumer<Plain> body) {
      super("Plain");
      output.set(number);
      body.accept(this);
    }

    private UInt aWire() {
      return wire(UInt.w(8));
    }

    private Memory aMemory(int words, int width) {
      Memory memory = memory(words, width);
      return memory.named("storage");
    }

    private <M extends HardwareModule> M part(M child) {
      return instance(child);
    }
  }

  private static final class Keyword extends HardwareModule {
    private final UInt table = wire(UInt.w(2));

    Keyword() {
      super("Keyword");
      table.set(u(0, 2));
    }
  }

  private static final class CaseClash extends HardwareModule {
    private final UInt entryRow = wire(UInt.w(2));
    private final UInt entry_row = wire(UInt.w(2));

    CaseClash() {
      super("CaseClash");
      entryRow.set(u(0, 2));
      entry_row.set(u(0, 2));
    }
  }

  private static final class Illegal extends HardwareModule {
    private final UInt _hidden = wire(UInt.w(2));

    Illegal() {
      super("Illegal");
      _hidden.set(u(0, 2));
    }
  }

  private static final class ResetName extends HardwareModule {
    private final Bool reset = wire(Bool.type());

    ResetName() {
      super("ResetName");
      reset.set(lit(false));
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

  private static final class Pair extends Bundle {
    final UInt value = field(UInt.w(4));
  }

  private static final class Nothing extends Bundle {}

  private static final class Bundles extends HardwareModule {
    private final Pair shared = new Pair();

    Bundles(Consumer<Bundles> body) {
      super("Bundles");
      body.accept(this);
    }

    private Pair declare(Supplier<Pair> pair) {
      return in(pair);
    }

    private void declareEmpty() {
      in(Nothing::new);
    }
  }

  private static Mistake plain(String name, Consumer<Plain> body, String message) {
    return new Mistake(name, () -> new Plain(body), message);
  }

  /** All of them. */
  public static Stream<Mistake> all() {
    return Stream.of(structure(), names(), operators(), statements(), memories(), bundles())
        .flatMap(List::stream);
  }

  private static List<Mistake> structure() {
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
            "latch inside an instance",
            Wrapper::new,
            "wire count UInt(4) of Latch must be set on every path (else it would be a latch), was set only under when(...) at LINE"),
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
        new Mistake(
            "no values to depend on",
            Constant::new,
            "an expression in Fixed must be given a name with .named(...) (Verilog needs one there), was anonymous where wire flag Bool is set, at LINE"),
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

  private static List<Mistake> names() {
    return List.of(
        new Mistake(
            "keyword",
            Keyword::new,
            "field table of Keyword must not become a keyword of Verilog, SystemVerilog or VHDL, would be table; rename it at LINE"),
        new Mistake(
            "clash",
            CaseClash::new,
            "field entry_row of CaseClash must not share its Verilog name with field entryRow, would be entry_row; rename it at LINE"),
        new Mistake(
            "illegal",
            Illegal::new,
            "field _hidden of Illegal must become a Verilog name of letters, digits and single underscores that starts with a letter, would be _hidden; rename it at LINE"),
        new Mistake(
            "reset",
            ResetName::new,
            "field reset of ResetName must not share its Verilog name with the clock and reset ports, would be reset; rename it at LINE"),
        new Mistake(
            "module keyword",
            () -> new HardwareModule("Buffer") {},
            "module name must not be a keyword of Verilog, SystemVerilog or VHDL, was Buffer at LINE"),
        new Mistake(
            "module name",
            () -> new HardwareModule("Lane-4") {},
            "name must be letters and digits with single underscores between, starting with a letter, was Lane-4 at LINE"),
        plain(
            "explicit name",
            it -> it.number.plus(1).named("next value"),
            "name must be letters and digits with single underscores between, starting with a letter, was next value at LINE"),
        plain(
            "explicit keyword",
            it -> it.number.plus(1).named("Signal"),
            "name Signal of Plain must not become a keyword of Verilog, SystemVerilog or VHDL, would be signal; rename it at LINE"),
        plain(
            "unnamed wire",
            it -> it.aWire().set(it.number),
            "wire UInt(8) of Plain must be held by a field or be given a name with .named(...), was not at LINE"));
  }

  private static List<Mistake> operators() {
    return List.of(
        plain("width of a type", it -> UInt.w(0), "width must lie in 1..4096, was 0 at LINE"),
        plain(
            "bit",
            it -> it.number.bit(8),
            "bit of input number UInt(8) must lie in 0..7, was 8 at LINE"),
        plain(
            "bit of a Bool",
            it -> it.flag.bit(1),
            "bit of input flag Bool must be 0, was 1 at LINE"),
        plain(
            "slice",
            it -> it.number.slice(2, 3),
            "slice of input number UInt(8) must lie in 7..0 with high >= low, was 2..3 at LINE"),
        plain(
            "bits of different width",
            it -> it.row.and(bits(1, 4)),
            "operands of and must have the same width, were input row Bits(8) and literal 1 at LINE"),
        plain(
            "mux of different width",
            it -> mux(it.flag, it.number, it.index),
            "operands of mux must have the same width, were input number UInt(8) and input index UInt(2) at LINE"),
        plain(
            "asBool",
            it -> it.row.asBool(),
            "asBool needs a signal of 1 bit, was input row Bits(8) at LINE"),
        plain("shift", it -> it.integer.shiftRight(8), "shift must lie in 0..7, was 8 at LINE"),
        plain(
            "unsigned literal",
            it -> u(256, 8),
            "literal must fit into 8 bits without sign, was 256 at LINE"),
        plain(
            "signed literal",
            it -> s(128, 8),
            "literal must fit into 8 bits with sign, was 128 at LINE"),
        plain(
            "no operand",
            it -> cat(List.of()),
            "cat must have at least one operand, had none at LINE"),
        plain(
            "no choice",
            it -> select(it.index, List.<UInt>of()),
            "select must have at least one choice, had none at LINE"),
        plain(
            "too many choices",
            it -> select(it.index, List.of(it.flag, it.flag, it.flag, it.flag, it.flag)),
            "select must have at most 4 choices for an index of 2 bits, had 5 at LINE"));
  }

  private static List<Mistake> statements() {
    return List.of(
        plain(
            "overlap",
            it -> it.output.set(it.number.plus(1)),
            "output output UInt(8) must not be set again where that overrides what was set at LINE, at LINE"),
        plain(
            "overlap of a condition",
            it -> {
              UInt wire = it.aWire().named("wire8");
              when(it.flag, () -> wire.set(it.number));
              wire.set(it.number);
            },
            "wire wire8 UInt(8) must not be set again where that overrides what was set at LINE, at LINE"),
        plain(
            "value",
            it -> it.number.plus(1).set(it.number),
            "Plain must set only its own outputs, wires and registers and the inputs of its instances, was value UInt(8) of Plain at LINE"),
        plain(
            "literal",
            it -> u(1, 8).set(it.number),
            "Plain must set only its own outputs, wires and registers and the inputs of its instances, was literal 1 of no module at LINE"),
        plain(
            "otherwise twice",
            it -> {
              Conditional conditional = when(it.flag, () -> {});
              conditional.otherwise(() -> {});
              conditional.otherwise(() -> {});
            },
            "otherwise must directly follow its when(...) and precede otherwise(...) at LINE"),
        new Mistake(
            "reset value",
            () ->
                new HardwareModule("Resets") {
                  private final UInt count = regInit(UInt.w(4), 16);
                },
            "reset value must fit into UInt(4), was 16 at LINE"),
        new Mistake(
            "description",
            () ->
                new HardwareModule("Described") {
                  {
                    describe("two\nlines");
                  }
                },
            "description of Described must be one line at LINE"),
        new Mistake(
            "replicate",
            () ->
                new HardwareModule("Replicated") {
                  private final List<Correct> parts = replicate(0, Correct::new);
                },
            "replicate must make at least 1 instance, was 0 at LINE"));
  }

  private static List<Mistake> memories() {
    return List.of(
        plain(
            "words",
            it -> it.aMemory(1, 8),
            "memory must have at least 2 words (use a register for one), had 1 at LINE"),
        plain(
            "address",
            it -> it.aMemory(16, 8).write(it.number, it.row, it.flag),
            "write address of a memory of 16 words of 8 bits must have 4 bits, was input number UInt(8) at LINE"),
        plain(
            "data",
            it -> it.aMemory(4, 16).write(it.index, it.row, it.flag),
            "write data of a memory of 4 words of 16 bits must have 16 bits, was input row Bits(8) at LINE"),
        plain(
            "mask",
            it -> it.aMemory(4, 10).write(it.index, it.row.resize(10), it.flag, it.row.slice(3, 0)),
            "write mask of a memory must divide its words of 10 bits into equal parts, was value Bits(4) at LINE"),
        plain(
            "in when",
            it -> {
              Memory memory = it.aMemory(4, 8);
              when(it.flag, () -> memory.write(it.index, it.row, lit(true)));
            },
            "ports of a memory must be made outside of when(...); the condition belongs into enable, at LINE"),
        new Mistake(
            "unnamed memory",
            () ->
                new HardwareModule("Unnamed") {
                  {
                    memory(4, 8);
                  }
                },
            "memory of Unnamed must be held by a field or be given a name with .named(...), was not at LINE"));
  }

  private static List<Mistake> bundles() {
    return List.of(
        new Mistake(
            "bundle without module",
            () -> new Bundles(it -> it.shared.value.plus(1)),
            "fields of a Bundle must be used after it was passed to in, out, wire, reg, slave or master at LINE"),
        new Mistake(
            "bundle used twice",
            () ->
                new Bundles(
                    it -> {
                      it.declare(() -> it.shared);
                      it.declare(() -> it.shared);
                    }),
            "supplier of Pair must make a new bundle each time, was one already in use at LINE"),
        new Mistake(
            "bundle without fields",
            () -> new Bundles(Bundles::declareEmpty),
            "Nothing must have at least one field, had none at LINE"),
        new Mistake(
            "bundle of another class",
            () -> new Bundles(it -> it.shared.set(new Nothing())),
            "Pair must be set from a bundle of its class with as many fields, was Nothing at LINE"),
        new Mistake(
            "bits of a bundle",
            () -> new Bundles(it -> it.declare(Pair::new).setBits(bits(0, 5))),
            "setBits of Pair must have 4 bits, was literal 0 at LINE"));
  }
}
