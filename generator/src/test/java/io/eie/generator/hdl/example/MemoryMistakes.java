// SPDX-License-Identifier: Apache-2.0
package io.eie.generator.hdl.example;

import static io.eie.generator.hdl.Hw.lit;
import static io.eie.generator.hdl.Hw.when;
import static io.eie.generator.hdl.example.Mistake.plain;

import io.eie.generator.hdl.HardwareModule;
import io.eie.generator.hdl.Memory;
import java.util.List;

/** Memories and their ports. */
public final class MemoryMistakes {
  private MemoryMistakes() {}

  /** All of them. */
  public static List<Mistake> all() {
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
}
