// SPDX-License-Identifier: Apache-2.0
package io.eie.generator.hdl.example;

import static io.eie.generator.hdl.Hw.lit;
import static io.eie.generator.hdl.Hw.u;
import static io.eie.generator.hdl.example.Mistake.plain;

import io.eie.generator.hdl.Bool;
import io.eie.generator.hdl.HardwareModule;
import io.eie.generator.hdl.UInt;
import java.util.List;

/** Names that Verilog, SystemVerilog or VHDL cannot have. */
public final class NameMistakes {
  private NameMistakes() {}

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

  /** All of them. */
  public static List<Mistake> all() {
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
}
