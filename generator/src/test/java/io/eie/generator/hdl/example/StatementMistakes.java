// SPDX-License-Identifier: Apache-2.0
package io.eie.generator.hdl.example;

import static io.eie.generator.hdl.Hw.u;
import static io.eie.generator.hdl.Hw.when;
import static io.eie.generator.hdl.example.Mistake.plain;

import io.eie.generator.hdl.Conditional;
import io.eie.generator.hdl.HardwareModule;
import io.eie.generator.hdl.UInt;
import java.util.List;

/** Statements in the wrong place or order. */
public final class StatementMistakes {
  private StatementMistakes() {}

  /** All of them. */
  public static List<Mistake> all() {
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
}
