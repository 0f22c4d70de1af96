// SPDX-License-Identifier: Apache-2.0
package io.eie.testbench.toggle;

import io.eie.common.UserException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Verilog of a design with a counter in every module of the elements' logic: in each cycle it adds
 * how many bits of the nets and registers that the module declares differ from the cycle before. A
 * port is no net of its own, since it is one of the module around it or shows one of the module's
 * own; memories are apart.
 */
final class ToggleCounters {
  /** Name of a counter, an array of one word. */
  static final String COUNTER = "toggles_counted";

  private static final String MEMORY = "SramBank";
  private static final String ELEMENT = "ProcessingElement";
  private static final Pattern INSTANCE =
      Pattern.compile("^  (\\w+) (u_\\w+) *\\(", Pattern.MULTILINE);
  private static final Pattern DECLARED =
      Pattern.compile(
          "^  (?:wire|reg)\\s+(?:signed\\s+)?(?:\\[(\\d+):0\\]\\s+)?(\\w+);", Pattern.MULTILINE);

  private final Map<String, String> texts;
  private final String prefix;
  private final Map<String, String> modulesByPath = new LinkedHashMap<>();

  /**
   * @param texts Verilog of every module by its name, as {@code eie generate} writes it
   * @param top name of the top module, with which the names of the others begin
   * @throws UserException when a module is missing, or no element is below the top module
   */
  ToggleCounters(Map<String, String> texts, String top) {
    this.texts = texts;
    this.prefix = top;
    walk(top, "", false);
    if (modulesByPath.isEmpty()) {
      throw new UserException("the Verilog must have an element below " + top + ", has none");
    }
  }

  private void walk(String module, String path, boolean inElement) {
    if (module.startsWith(prefix + MEMORY)) {
      return;
    }
    if (!texts.containsKey(module)) {
      throw new UserException("the Verilog must have the module " + module + ", has it not");
    }
    boolean counts = inElement || module.equals(prefix + ELEMENT);
    if (counts && bits(module) > 0) {
      modulesByPath.put(path, module);
    }
    Matcher instance = INSTANCE.matcher(texts.get(module));
    while (instance.find()) {
      String name = instance.group(2);
      walk(instance.group(1), path.isEmpty() ? name : path + "." + name, counts);
    }
  }

  private List<String> nets(String module) {
    List<String> nets = new ArrayList<>();
    Matcher net = DECLARED.matcher(texts.get(module));
    while (net.find()) {
      nets.add(net.group(2));
    }
    return nets;
  }

  /** Bits of the nets and registers that a module declares. */
  int bits(String module) {
    int bits = 0;
    Matcher net = DECLARED.matcher(texts.get(module));
    while (net.find()) {
      bits += net.group(1) == null ? 1 : Integer.parseInt(net.group(1)) + 1;
    }
    return bits;
  }

  /** The module of every counter by the path of its instance below the top module. */
  Map<String, String> modulesByPath() {
    return modulesByPath;
  }

  /** The modules with a counter. */
  Set<String> modules() {
    return new TreeSet<>(modulesByPath.values());
  }

  /** Verilog of every module, with the counters; SystemVerilog in these. */
  Map<String, String> counted() {
    Map<String, String> counted = new TreeMap<>(texts);
    modules().forEach(module -> counted.put(module, withCounter(module)));
    return counted;
  }

  private String withCounter(String module) {
    String last = "[" + (bits(module) - 1) + ":0]";
    String counter =
        String.join(
            "\n",
            "  wire " + last + " toggles_now = {" + String.join(", ", nets(module)) + "};",
            "  reg " + last + " toggles_before;",
            "  reg [63:0] " + COUNTER + " [0:0];",
            "  always @(posedge clk) begin",
            "    toggles_before <= toggles_now;",
            "    " + COUNTER + "[0] <= " + COUNTER + "[0]",
            "        + $countones(toggles_now ^ toggles_before);",
            "  end",
            "endmodule");
    return texts.get(module).replaceFirst("\nendmodule", "\n" + Matcher.quoteReplacement(counter));
  }
}
