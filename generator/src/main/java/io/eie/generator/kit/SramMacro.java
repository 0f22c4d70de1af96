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
 * @param perElement how often it is there in a processing element
 * @param ports in the order of the module
 */
record SramMacro(
    String module,
    int words,
    int values,
    int valueBits,
    int count,
    int perElement,
    List<PortInfo> ports) {
  /** What the names of ports begin with that {@code memoryPins} adds. */
  private static final String PIN_PREFIX = "memory_";

  /** Unit of a processing element. */
  static final String ELEMENT = "ProcessingElement";

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
    Map<String, Integer> inElement = emission.copies(element(emission));
    return emission.modules().stream()
        .filter(SramLiberty::isMacro)
        .map(
            module ->
                of(module, copies.get(module.name()), inElement.getOrDefault(module.name(), 0)))
        .toList();
  }

  /** Name of the module of a processing element. */
  static String element(Emission emission) {
    return emission.ofUnit(ELEMENT).name();
  }

  private static SramMacro of(Emission.Module module, int count, int perElement) {
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
        perElement,
        module.ports());
  }

  /** BitCount of a word. */
  int width() {
    return values * valueBits;
  }

  /** Bits of the whole memory. */
  long bits() {
    return (long) words * width();
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

  /** Name of the macro that the template of a wrapper instantiates. */
  String compilerMacro() {
    return String.format(Locale.ROOT, "sram_sp_%dx%d", words, width());
  }

  /** The same for the wrapper of a compiler's macro, and for the macro's model. */
  Values compilerValues(Values common) {
    List<PortInfo> pins =
        ports.stream().filter(port -> port.name().startsWith(PIN_PREFIX)).toList();
    return values(common)
        .put("macro", compilerMacro())
        .put("width", width())
        .put("addressBits", addressBits())
        .put(
            "macroPins",
            pins.stream().map(port -> "." + macroPin(port) + "(" + port.name() + "),").toList())
        .put(
            "modelPins",
            pins.stream()
                .map(
                    port ->
                        String.format(
                            Locale.ROOT,
                            "input  wire [%d:0] %s,",
                            port.width() - 1,
                            macroPin(port)))
                .toList());
  }

  /** {@code memory_rme_i} as a macro may call it: {@code RME}. */
  private static String macroPin(PortInfo port) {
    return port.name()
        .substring(PIN_PREFIX.length(), port.name().length() - "_i".length())
        .toUpperCase(Locale.ROOT);
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
