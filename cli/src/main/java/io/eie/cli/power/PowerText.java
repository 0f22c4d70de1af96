// SPDX-License-Identifier: Apache-2.0
package io.eie.cli.power;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.eie.cli.output.TextTable;
import io.eie.flow.power.ElementPower;
import io.eie.flow.power.ElementPower.MemoryAccesses;
import io.eie.flow.power.UnitPower;
import io.eie.flow.synth.SynthesisResult;
import io.eie.generator.estimate.EnergyTable;
import java.util.Locale;
import java.util.Map;

/** What {@code eie power} prints. */
final class PowerText {
  private static final String END = System.lineSeparator();
  private static final double PICOJOULES_TO_MILLIWATTS = 1e-3;

  private final ElementPower power;
  private final double mhz;

  /**
   * @param mhz clock at which energies become powers
   */
  PowerText(ElementPower power, double mhz) {
    this.power = power;
    this.mhz = mhz;
  }

  String text() {
    TextTable table =
        new TextTable("unit", "clock pJ", "registers pJ", "logic pJ", "leakage uW", "total mW");
    power.units().forEach((unit, each) -> row(table, unit, each));
    UnitPower all = power.total();
    row(table, "all logic", all);
    TextTable memories = new TextTable("memory", "accesses", "pJ", "mW");
    power
        .memories()
        .forEach(
            (name, each) ->
                memories.add(
                    name,
                    number("%.3f", each.perCycle()),
                    number("%.3f", picojoules(each)),
                    number("%.3f", milliwatts(picojoules(each)))));
    SynthesisResult synthesis = power.synthesis();
    return table
        + END
        + END
        + memories
        + END
        + END
        + String.format(
            Locale.ROOT,
            "one element with %s, %,.1f um2 of logic, mean of %,.0f cycles at %.0f MHz: logic %.3f mW, memories %.3f mW (access energies of the paper's table)",
            synthesis.library(),
            synthesis.logicAreaUm2(),
            power.cycles(),
            mhz,
            milliwatts(all.total(mhz)),
            milliwatts(memoryPicojoules()));
  }

  private void row(TextTable table, String name, UnitPower unit) {
    table.add(
        name,
        number("%.3f", unit.clock()),
        number("%.3f", unit.registers()),
        number("%.3f", unit.logic()),
        number("%.2f", unit.leakageWatts() * 1e6),
        number("%.3f", milliwatts(unit.total(mhz))));
  }

  private static String number(String format, double value) {
    return String.format(Locale.ROOT, format, value);
  }

  private double milliwatts(double picojoules) {
    return picojoules * mhz * PICOJOULES_TO_MILLIWATTS;
  }

  private static double picojoules(MemoryAccesses memory) {
    return memory.picojoules(EnergyTable.PAPER);
  }

  private double memoryPicojoules() {
    return power.memories().values().stream().mapToDouble(PowerText::picojoules).sum();
  }

  ObjectNode document() {
    ObjectMapper mapper = new ObjectMapper();
    ObjectNode root = mapper.createObjectNode();
    root.put("clockMHz", mhz);
    root.put("cycles", power.cycles());
    root.put("library", power.synthesis().library());
    root.put("logicAreaUm2", power.synthesis().logicAreaUm2());
    ArrayNode units = root.putArray("units");
    power.units().forEach((unit, each) -> units.add(unit(mapper, unit, each)));
    root.set("logic", unit(mapper, "all", power.total()));
    ArrayNode memories = root.putArray("memories");
    for (Map.Entry<String, MemoryAccesses> memory : power.memories().entrySet()) {
      memories
          .addObject()
          .put("name", memory.getKey())
          .put("accessesPerCycle", memory.getValue().perCycle())
          .put("picojoulesPerCycle", picojoules(memory.getValue()));
    }
    return root;
  }

  private ObjectNode unit(ObjectMapper mapper, String name, UnitPower unit) {
    return mapper
        .createObjectNode()
        .put("name", name)
        .put("clockPj", unit.clock())
        .put("registersPj", unit.registers())
        .put("logicPj", unit.logic())
        .put("leakageUw", unit.leakageWatts() * 1e6)
        .put("totalMw", milliwatts(unit.total(mhz)));
  }
}
