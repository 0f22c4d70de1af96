// SPDX-License-Identifier: Apache-2.0
package io.eie.sim.testbench;

import io.eie.generator.hdl.Emission;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A register or a memory of a design, one of its instances: what an upset can hit.
 *
 * @param unit name of the unit that declares it, without the design's prefix
 * @param path instance names below the top module and its own name, joined by dots
 * @param words 1 for a register
 * @param width bits of a word
 * @param sram whether it is a memory macro ({@code SramBank}); registers in an array are none
 */
public record UpsetPlace(String unit, String path, int words, int width, boolean sram) {
  private static final String SRAM = "SramBank";

  /** A variable, a memory too. */
  private static final Pattern DECLARATION =
      Pattern.compile(
          "(?m)^  (?:output )?reg +(?:\\[(\\d+):0\\] +)?(\\w+)(?: \\[0:(\\d+)\\])?[;,]");

  /** What the clock writes; variables of combinational processes have the other assignment. */
  private static final Pattern CLOCKED =
      Pattern.compile("(?m)^ *(?:if \\(.*\\) |else )?(\\w+)(?:\\[[^=]*\\])? <= ");

  /** Bits that it has. */
  public long bits() {
    return (long) words * width;
  }

  /** Every register and memory of a design, in the order of its instances. */
  public static List<UpsetPlace> of(Emission emission) {
    Map<String, Emission.Module> modules = new LinkedHashMap<>();
    emission.modules().forEach(module -> modules.put(module.name(), module));
    List<UpsetPlace> places = new ArrayList<>();
    add(places, modules, modules.get(emission.topName()), "");
    return places;
  }

  private static void add(
      List<UpsetPlace> places,
      Map<String, Emission.Module> modules,
      Emission.Module module,
      String path) {
    Set<String> clocked = new LinkedHashSet<>();
    Matcher assigned = CLOCKED.matcher(module.text());
    while (assigned.find()) {
      clocked.add(assigned.group(1));
    }
    Matcher declared = DECLARATION.matcher(module.text());
    while (declared.find()) {
      if (clocked.remove(declared.group(2))) {
        places.add(
            new UpsetPlace(
                module.unit(),
                path + declared.group(2),
                declared.group(3) == null ? 1 : 1 + Integer.parseInt(declared.group(3)),
                declared.group(1) == null ? 1 : 1 + Integer.parseInt(declared.group(1)),
                module.unit().startsWith(SRAM)));
      }
    }
    if (!clocked.isEmpty()) {
      throw new IllegalStateException(
          "registers of " + module.unit() + " must be declared, are not: " + clocked);
    }
    for (Emission.InstanceInfo instance : module.instances()) {
      add(places, modules, modules.get(instance.module()), path + instance.name() + ".");
    }
  }

  /** The statement that flips a bit, for a case of the places' numbers. */
  String flip(int number) {
    String word = words == 1 ? "" : "[word]";
    String bit = width == 1 && words == 1 ? "" : "[bit_at]";
    String target = "dut." + path + word + bit;
    return String.format(Locale.ROOT, "%d: %s = !%s;", number, target, target);
  }
}
