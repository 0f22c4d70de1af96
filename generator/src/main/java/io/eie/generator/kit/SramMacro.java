// SPDX-License-Identifier: Apache-2.0
package io.eie.generator.kit;

import io.eie.generator.hdl.Emission;
import io.eie.generator.hdl.Emission.MemoryInfo;
import io.eie.generator.hdl.Emission.PortInfo;
import io.eie.generator.text.Values;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * A module of the design that stands for a memory macro, and that a flow replaces by one of the
 * same name and ports.
 *
 * @param module its name
 * @param words number of words
 * @param values values in a word, each with a bit of the write mask; 1 where there is no mask
 * @param valueBits bits of a value
 * @param count how often it is there in the whole design
 * @param ports in the order of the module
 */
record SramMacro(
    String module, int words, int values, int valueBits, int count, List<PortInfo> ports) {
  /** Copies the list. */
  SramMacro {
    ports = List.copyOf(ports);
  }

  /**
   * The memory macros of a design, each once.
   *
   * @throws IllegalStateException when a module is another kind of memory than this kit has views
   *     for
   */
  static List<SramMacro> of(Emission emission) {
    Map<String, Integer> copies = emission.copies();
    return emission.modules().stream()
        .filter(SramLiberty::isMacro)
        .map(module -> of(module, copies.get(module.name())))
        .toList();
  }

  private static SramMacro of(Emission.Module module, int count) {
    MemoryInfo memory = module.memories().get(0);
    if (module.memories().size() > 1 || !memory.oneAddress()) {
      throw new IllegalStateException(
          module.name()
              + " must hold one memory with one port (the hand-off has views of no other)");
    }
    return new SramMacro(
        module.name(),
        memory.words(),
        memory.maskBits(),
        memory.width() / memory.maskBits(),
        count,
        module.ports());
  }

  /** BitCount of a word. */
  int width() {
    return values * valueBits;
  }

  /** BitCount of the address. */
  int addressBits() {
    return BitCount.toCount(words);
  }

  /** What the templates of views may name. */
  Values values(Values common) {
    return new Values(common)
        .put("module", module)
        .put("words", words)
        .put("values", values)
        .put("bits", valueBits)
        .put("mask", values > 1 ? "write_mask_i" : "1'b1")
        .put("shape", words + " words of " + (values > 1 ? values + " times " : "") + valueBits)
        .put("ports", portLines());
  }

  private List<String> portLines() {
    String last = ports.get(ports.size() - 1).name();
    return ports.stream()
        .map(
            port ->
                String.format(
                    Locale.ROOT,
                    "%-6s wire %-8s%s%s",
                    port.direction() == Emission.Direction.INPUT ? "input" : "output",
                    port.width() == 1 ? "" : "[" + (port.width() - 1) + ":0]",
                    port.name(),
                    port.name().equals(last) ? "" : ","))
        .toList();
  }
}
