// SPDX-License-Identifier: Apache-2.0
package io.eie.flow.synth;

import io.eie.flow.synth.MappedModule.Instance;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The areas of a netlist.
 *
 * @param modules the largest first
 * @param withAllInside area of one instance of each module with all in it but the memories, um2
 * @param memories how many macros there are of each shape
 */
record AreaReport(
    List<ModuleArea> modules, Map<String, Double> withAllInside, Map<String, Integer> memories) {

  /** Adds up the cells of a netlist. */
  static AreaReport of(MappedNetlist netlist, CellLibrary library) {
    Map<String, Integer> copies = netlist.copies();
    List<ModuleArea> modules = new ArrayList<>();
    Map<String, Double> withAllInside = new HashMap<>();
    Map<String, Integer> memories = new TreeMap<>();
    for (MappedModule module : netlist.modules().values()) {
      int count = copies.get(module.name());
      double own = 0;
      double inside = 0;
      int cells = 0;
      int flipFlops = 0;
      for (Instance instance : module.instances()) {
        StandardCell cell = library.cell(instance.type());
        if (cell != null) {
          own += cell.area();
          cells++;
          flipFlops += cell.sequential() && !cell.clockGate() ? 1 : 0;
        } else if (withAllInside.containsKey(instance.type())) {
          inside += withAllInside.get(instance.type());
        } else {
          memories.merge(instance.type(), count, Integer::sum);
        }
      }
      withAllInside.put(module.name(), own + inside);
      modules.add(
          new ModuleArea(
              module.name(), count, rounded(own), rounded(own * count), cells, flipFlops));
    }
    modules.sort(
        Comparator.comparingDouble(ModuleArea::totalUm2)
            .reversed()
            .thenComparing(ModuleArea::name));
    return new AreaReport(List.copyOf(modules), withAllInside, memories);
  }

  /**
   * The same with the modules called by other names.
   *
   * @param names by the names of the netlist
   */
  AreaReport named(Map<String, String> names) {
    Map<String, Double> inside = new HashMap<>();
    withAllInside.forEach((module, area) -> inside.put(names.get(module), area));
    Map<String, Integer> macros = new TreeMap<>();
    memories.forEach((macro, count) -> macros.put(names.get(macro), count));
    return new AreaReport(
        modules.stream().map(module -> module.named(names.get(module.name()))).toList(),
        inside,
        macros);
  }

  /** To a tenth of a square micrometre. */
  static double rounded(double area) {
    return Math.round(area * 10) / 10.0;
  }
}
