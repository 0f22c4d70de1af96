// SPDX-License-Identifier: Apache-2.0
package io.eie.flow.synth;

import io.eie.common.UserException;
import io.eie.flow.synth.MappedModule.Instance;
import io.eie.flow.synth.MappedModule.Port;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * What must hold of a netlist before its area and timing mean anything: only cells of the library,
 * no latch, every net driven exactly once.
 */
final class NetlistCheck {
  private final MappedNetlist netlist;
  private final CellLibrary library;
  private final Map<String, Set<String>> macroInputs;

  /**
   * @param macroInputs names of the inputs of each memory macro
   */
  NetlistCheck(MappedNetlist netlist, CellLibrary library, Map<String, Set<String>> macroInputs) {
    this.netlist = netlist;
    this.library = library;
    this.macroInputs = macroInputs;
  }

  /**
   * Checks all modules.
   *
   * @throws UserException when the library has no cell for something that the design needs
   * @throws IllegalStateException when the netlist is wrong
   */
  void check() {
    Set<String> unmapped = new TreeSet<>();
    for (MappedModule module : netlist.modules().values()) {
      for (Instance instance : module.instances()) {
        String type = instance.type();
        if (!netlist.modules().containsKey(type)
            && !macroInputs.containsKey(type)
            && library.cell(type) == null) {
          unmapped.add(type);
        }
        if (library.cell(type) != null && library.cell(type).latch()) {
          throw new IllegalStateException(
              module.name() + " must hold no latch, held the " + type + " " + instance.name());
        }
      }
    }
    if (!unmapped.isEmpty()) {
      throw new UserException(
          "the Liberty file must hold cells for all of the design, had none for "
              + String.join(", ", unmapped));
    }
    netlist.modules().values().forEach(this::drivers);
  }

  private void drivers(MappedModule module) {
    Set<Integer> driven = new HashSet<>(Set.of(MappedModule.LOW, MappedModule.HIGH));
    Set<Integer> used = new HashSet<>();
    for (Port port : module.ports()) {
      for (int net : port.nets()) {
        (port.input() ? driven : used).add(net);
      }
    }
    for (Instance instance : module.instances()) {
      instance
          .pins()
          .forEach(
              (pin, nets) -> {
                for (int net : nets) {
                  if (isInput(instance.type(), pin)) {
                    used.add(net);
                  } else if (!driven.add(net)) {
                    throw new IllegalStateException(
                        String.format(
                            Locale.ROOT,
                            "a net of %s must have one driver, had another in %s (%s)",
                            module.name(),
                            instance.name(),
                            instance.type()));
                  }
                }
              });
    }
    used.removeAll(driven);
    if (!used.isEmpty()) {
      int net = used.iterator().next();
      throw new IllegalStateException(
          String.format(
              Locale.ROOT,
              "every net of %s must be driven, %d were not, one is %s",
              module.name(),
              used.size(),
              module.netName(net)));
    }
  }

  /** Whether a pin of a cell, macro or module is an input. */
  boolean isInput(String type, String pin) {
    MappedModule module = netlist.modules().get(type);
    if (module != null) {
      return module.port(pin).input();
    }
    Set<String> inputs = macroInputs.get(type);
    return inputs != null ? inputs.contains(pin) : library.cell(type).pins().get(pin).input();
  }
}
