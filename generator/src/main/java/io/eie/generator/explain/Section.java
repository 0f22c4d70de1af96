// SPDX-License-Identifier: Apache-2.0
package io.eie.generator.explain;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Facts that belong together.
 *
 * @param name key in JSON, lower camel case
 * @param title headline
 * @param facts in the order in which they are read
 */
public record Section(String name, String title, List<Fact> facts) {
  /** Keeps the facts. */
  public Section {
    facts = List.copyOf(facts);
  }

  /** The facts' values by name, in their order. */
  public Map<String, Object> values() {
    Map<String, Object> values = new LinkedHashMap<>();
    facts.forEach(fact -> values.put(fact.name(), fact.value()));
    return values;
  }
}
