// SPDX-License-Identifier: Apache-2.0
package io.eie.flow.synth;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Two mappings of the same modules: the small one is taken where time allows, else the fast one.
 */
final class MappingChoice {
  private final MappedNetlist small;
  private final MappedNetlist fast;
  private final Set<String> hastened = new TreeSet<>();

  MappingChoice(MappedNetlist small, MappedNetlist fast) {
    this.small = small;
    this.fast = fast;
  }

  /** The netlist as chosen so far, to be changed freely. */
  MappedNetlist netlist() {
    Map<String, MappedModule> modules = new LinkedHashMap<>();
    small
        .modules()
        .forEach(
            (name, module) -> {
              MappedNetlist from = hastened.contains(name) ? fast : small;
              modules.put(name, from.modules().get(name).copy());
            });
    return new MappedNetlist(small.top(), modules);
  }

  /**
   * Takes the fast mapping of modules.
   *
   * @return whether that changes anything
   */
  boolean hasten(Set<String> modules) {
    return hastened.addAll(modules);
  }
}
