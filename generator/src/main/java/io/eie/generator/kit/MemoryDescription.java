// SPDX-License-Identifier: Apache-2.0
package io.eie.generator.kit;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.eie.common.JsonText;
import io.eie.generator.estimate.DesignArea;
import io.eie.generator.estimate.LogicModel;
import io.eie.generator.estimate.MemoryArea;
import io.eie.generator.text.Template;
import io.eie.generator.text.Values;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import java.util.function.ToIntFunction;

/** {@code memories.json}: the memories of a design, and what they take. */
final class MemoryDescription {
  private static final String NANGATE45 = "fakeram45";
  private static final double NM = 1000;

  private final KitDesign design;

  MemoryDescription(KitDesign design) {
    this.design = design;
  }

  String json() {
    ObjectNode root = JsonNodeFactory.instance.objectNode();
    ArrayNode memories = root.putArray("memories");
    design.memories().forEach(memory -> describe(memory, memories.addObject()));
    LogicModel logic = design.logic();
    int elements = design.config().processingElements();
    ObjectNode element = root.putObject("element");
    element.put("module", design.element()).put("count", elements);
    totals(element, SramMacro::perElement);
    element.put("logicUm2", Math.round(logic.elementUm2(design.config())));
    ObjectNode beyond = root.putObject("beyondElements");
    totals(beyond, memory -> memory.count() - elements * memory.perElement());
    beyond.put("logicUm2", Math.round(logic.beyondElementsUm2(design.config())));
    ObjectNode whole = root.putObject("design");
    totals(whole, SramMacro::count);
    whole.put("logicUm2", Math.round(DesignArea.of(design.config(), logic).logicUm2()));
    return JsonText.of(root);
  }

  private static void describe(SramMacro memory, ObjectNode node) {
    FakeRam macros = FakeRam.nangate45(memory);
    node.put("module", memory.module())
        .put("words", memory.words())
        .put("width", memory.width())
        .put("maskBits", memory.values())
        .put("ports", "1rw")
        .put("readLatency", 1)
        // One access per cycle, so nothing is read while it is written; the output stays.
        .put("readUnderWrite", "holds")
        .put("readDataHolds", true)
        .put("count", memory.count())
        .put("perElement", memory.perElement());
    MacroOutline.estimated(memory.words(), memory.width())
        .describe(node.putObject("estimate").put("areaUm2", Math.round(estimateUm2(memory))));
    ObjectNode nangate =
        node.putObject(NANGATE45)
            .put("macro", macros.macro())
            .put("rows", macros.rows())
            .put("columns", macros.columns())
            .put("areaUm2", Math.round(macrosUm2(memory)));
    macros.outline().describe(nangate);
  }

  /** The same as a page for people: a row per macro, and the totals. */
  String table(Values common) {
    List<String> rows = new ArrayList<>();
    for (SramMacro memory : design.memories()) {
      FakeRam macros = FakeRam.nangate45(memory);
      MacroOutline outline = MacroOutline.estimated(memory.words(), memory.width());
      rows.add(
          String.format(
              Locale.ROOT,
              "| `%s` | %d | %d | %s | %d | %d | %.0f | %.0f x %.0f | %d x `%s` | %.0f |",
              memory.module(),
              memory.words(),
              memory.width(),
              memory.values() == 1 ? "-" : memory.values(),
              memory.count(),
              memory.perElement(),
              estimateUm2(memory),
              outline.widthNm() / NM,
              outline.heightNm() / NM,
              macros.macros(),
              macros.macro(),
              macrosUm2(memory)));
    }
    int elements = design.config().processingElements();
    Map<String, ToIntFunction<SramMacro>> parts = new LinkedHashMap<>();
    parts.put("an element", SramMacro::perElement);
    parts.put("beyond the elements", memory -> memory.count() - elements * memory.perElement());
    parts.put("the design", SramMacro::count);
    List<String> totals = new ArrayList<>();
    parts.forEach(
        (name, times) ->
            totals.add(
                String.format(
                    Locale.ROOT,
                    "| %s | %d | %d | %d |",
                    name,
                    design.memories().stream().mapToInt(times).sum(),
                    sum(times, MemoryDescription::estimateUm2),
                    sum(times, MemoryDescription::macrosUm2))));
    return Template.of(HandOff.class, "memories/README.md")
        .fill(new Values(common).put("rows", rows).put("totals", totals));
  }

  private void totals(ObjectNode node, ToIntFunction<SramMacro> times) {
    List<SramMacro> memories = design.memories();
    node.put("memories", memories.stream().mapToInt(times).sum())
        .put(
            "bits", memories.stream().mapToLong(each -> times.applyAsInt(each) * each.bits()).sum())
        .put("estimateUm2", sum(times, MemoryDescription::estimateUm2))
        .put(
            "fakeram45Macros",
            memories.stream()
                .mapToInt(each -> times.applyAsInt(each) * FakeRam.nangate45(each).macros())
                .sum())
        .put("fakeram45Um2", sum(times, MemoryDescription::macrosUm2));
  }

  private long sum(ToIntFunction<SramMacro> times, ToDoubleFunction<SramMacro> area) {
    return Math.round(
        design.memories().stream()
            .mapToDouble(each -> times.applyAsInt(each) * area.applyAsDouble(each))
            .sum());
  }

  private static double estimateUm2(SramMacro memory) {
    return MemoryArea.macroUm2(memory.bits());
  }

  private static double macrosUm2(SramMacro memory) {
    FakeRam macros = FakeRam.nangate45(memory);
    return macros.macros() * macros.outline().areaUm2();
  }
}
