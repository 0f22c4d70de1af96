// SPDX-License-Identifier: Apache-2.0
package io.eie.flow.synth;

import io.eie.flow.synth.MappedModule.Instance;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What the pins that OpenSTA names, as {@code u_a/u_b/c7_/D}, are in the Verilog source. */
final class PinNames {
  private static final Pattern BITS = Pattern.compile("(\\[\\d+])+$");

  private final MappedNetlist netlist;
  private final Map<String, Map<String, Instance>> instances = new HashMap<>();

  PinNames(MappedNetlist netlist) {
    this.netlist = netlist;
  }

  /** The register, memory pin or port, without its bit, as {@code u_a.u_b.sum_q}. */
  String source(String pin) {
    List<String> parts = List.of(pin.split("/"));
    MappedModule module = netlist.modules().get(netlist.top());
    List<String> names = new ArrayList<>();
    for (String part : parts.subList(0, parts.size() - 1)) {
      Instance instance = instance(module, part);
      MappedModule below = below(instance);
      if (instance == null || below != null) {
        names.add(part);
        module = below == null ? module : below;
      } else {
        boolean macro = instance.pins().values().stream().anyMatch(nets -> nets.length > 1);
        String last = parts.get(parts.size() - 1);
        names.add(macro ? part + "." + last : register(module, instance));
      }
    }
    if (names.isEmpty()) {
      names.add(parts.get(0));
    }
    return BITS.matcher(String.join(".", names)).replaceAll("");
  }

  /** Name of the module that the pin's gate is in. */
  String module(String pin) {
    MappedModule module = netlist.modules().get(netlist.top());
    for (String part : pin.split("/")) {
      MappedModule below = below(instance(module, part));
      module = below == null ? module : below;
    }
    return module.name();
  }

  private MappedModule below(Instance instance) {
    return instance == null ? null : netlist.modules().get(instance.type());
  }

  private Instance instance(MappedModule module, String name) {
    return instances.computeIfAbsent(module.name(), key -> index(module)).get(name);
  }

  private static Map<String, Instance> index(MappedModule module) {
    Map<String, Instance> index = new HashMap<>();
    module.instances().forEach(instance -> index.put(instance.name(), instance));
    return index;
  }

  // By what it drives; a clock gate drives clocks, which have no names, and goes by its enable.
  private static String register(MappedModule module, Instance instance) {
    return Stream.of("Q", "QN", "D", "E")
        .filter(instance.pins()::containsKey)
        .map(pin -> module.netName(instance.pins().get(pin)[0]))
        .filter(Objects::nonNull)
        .findFirst()
        .orElse(instance.type());
  }
}
