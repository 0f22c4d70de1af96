// SPDX-License-Identifier: Apache-2.0
package io.eie.generator.kit;

import io.eie.common.quote.PlainWord;
import io.eie.generator.kit.Floorplan.Block;
import io.eie.generator.text.Template;
import io.eie.generator.text.Values;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.ToIntFunction;

/**
 * The designs for OpenROAD-flow-scripts on the platform nangate45: the whole flat, an element alone
 * as a block to harden, and the whole with elements as hard macros.
 */
final class OrfsFiles {
  private static final String FOLDER = "flows/orfs/";

  /** Of the strip that a floorplan leaves for logic. */
  private static final double DENSITY = 0.6;

  /** Buffers, clock tree and the flow's own mapping, beside the estimate. */
  private static final double GROWTH = 1.3;

  private static final double PERCENT = 100;

  private final KitDesign design;

  OrfsFiles(KitDesign design) {
    this.design = design;
  }

  /** Text by path. */
  Map<String, String> files(Values common) {
    Floorplan element =
        plan(blocks(SramMacro::perElement), design.logic().elementUm2(design.config()));
    int elements = design.config().processingElements();
    List<Block> around = new ArrayList<>(blocks(this::aroundElements));
    around.add(new Block(design.element(), elements, element.outline()));
    Floorplan whole = plan(around, design.logic().beyondElementsUm2(design.config()));
    Values values = values(common, element, whole);

    Map<String, String> files = new LinkedHashMap<>();
    for (String name :
        List.of(
            "config.mk",
            "constraint.sdc",
            "rules-base.json",
            "macro_places.tcl",
            "hierarchical/config.mk",
            "hierarchical/macro_placement.tcl")) {
      files.put(FOLDER + name, filled(name, values));
    }
    for (String name : List.of("config.mk", "constraint.sdc", "io.tcl", "macro_placement.tcl")) {
      files.put(
          FOLDER + "hierarchical/" + design.element() + "/" + name,
          filled("hierarchical/element/" + name, values));
    }
    return files;
  }

  private static String filled(String name, Values values) {
    return Template.of(HandOff.class, FOLDER + name).fill(values);
  }

  private int aroundElements(SramMacro memory) {
    return memory.count() - design.config().processingElements() * memory.perElement();
  }

  /** The macros of the memories, one entry for each kind. */
  private List<Block> blocks(ToIntFunction<SramMacro> times) {
    Map<String, Block> kinds = new LinkedHashMap<>();
    for (SramMacro memory : design.memories()) {
      FakeRam macros = FakeRam.nangate45(memory);
      int count = times.applyAsInt(memory) * macros.macros();
      if (count > 0) {
        kinds.merge(
            macros.macro(),
            new Block(macros.macro(), count, macros.outline()),
            (one, other) -> new Block(one.kind(), one.count() + other.count(), one.outline()));
      }
    }
    return List.copyOf(kinds.values());
  }

  private static Floorplan plan(List<Block> blocks, double logicUm2) {
    return Floorplan.of(blocks, logicUm2 * GROWTH, DENSITY);
  }

  private Values values(Values common, Floorplan element, Floorplan whole) {
    Values values =
        new Values(common)
            .put("element", PlainWord.of(design.element()))
            .put("logicPercent", Math.round(DENSITY * PERCENT))
            .put("flatUtilization", flatUtilization());
    put(values, "element", SramMacro::perElement, design.elementFiles(), element);
    put(values, "around", this::aroundElements, design.filesAroundElements(), whole);
    values.put("aroundPlaces", onlyElements(whole).tclLines());
    values.put(
        "elementSummary",
        summary(
            element,
            blocks(SramMacro::perElement),
            design.logic().elementUm2(design.config()),
            "macros"));
    List<Block> around = new ArrayList<>(blocks(this::aroundElements));
    around.add(
        new Block(design.element(), design.config().processingElements(), element.outline()));
    values.put(
        "aroundSummary",
        summary(
            whole,
            around,
            design.logic().beyondElementsUm2(design.config()),
            "elements and macros"));
    return values;
  }

  private Floorplan onlyElements(Floorplan whole) {
    return new Floorplan(
        whole.widthNm(),
        whole.heightNm(),
        Map.of(design.element(), whole.places().get(design.element())));
  }

  private void put(
      Values values,
      String prefix,
      ToIntFunction<SramMacro> times,
      List<String> logic,
      Floorplan plan) {
    List<SramMacro> used =
        design.memories().stream().filter(memory -> times.applyAsInt(memory) > 0).toList();
    values
        .put(
            prefix + "MemoryFilesMake",
            HandOff.continued(used.stream().map(memory -> memory.module() + ".v").toList()))
        .put(prefix + "LogicMake", HandOff.continued(logic))
        .put(
            prefix + "MacrosMake",
            HandOff.continued(
                used.stream().map(memory -> FakeRam.nangate45(memory).macro()).distinct().toList()))
        .put(prefix + "Die", plan.dieArea())
        .put(prefix + "Core", plan.coreArea())
        .put(prefix + "Places", plan.tclLines());
  }

  private static double um2(List<Block> blocks) {
    return blocks.stream().mapToDouble(each -> each.count() * each.outline().areaUm2()).sum();
  }

  private static String summary(
      Floorplan plan, List<Block> blocks, double logicUm2, String macros) {
    return String.format(
        Locale.ROOT,
        "Core of %.0f um2: %s %.0f um2, logic by the estimate %.0f um2, utilisation %.0f %%.",
        plan.coreUm2(),
        macros,
        um2(blocks),
        logicUm2,
        PERCENT * (um2(blocks) + logicUm2) / plan.coreUm2());
  }

  /** Percent of the core, so that what a floorplan of all macros needs is there. */
  private long flatUtilization() {
    List<Block> all = blocks(SramMacro::count);
    int elements = design.config().processingElements();
    double logic =
        elements * design.logic().elementUm2(design.config())
            + design.logic().beyondElementsUm2(design.config());
    return (long) Math.floor(PERCENT * (um2(all) + logic) / plan(all, logic).coreUm2());
  }
}
