// SPDX-License-Identifier: Apache-2.0
package io.eie.flow.equivalence;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Map;

/**
 * The Verilog of a design against its gates, module by module. Each module was compared with those
 * inside it taken as equal, so that the whole is equal when every module is.
 *
 * @param configHash of the configuration
 * @param toolVersions of everything that took part
 * @param top the module that was synthesized
 * @param library what the Liberty file calls itself
 * @param modules each after those inside it
 */
public record EquivalenceResult(
    String configHash,
    Map<String, String> toolVersions,
    String top,
    String library,
    List<ModuleEquivalence> modules) {
  /** Copies the list. */
  public EquivalenceResult {
    modules = List.copyOf(modules);
  }

  /** Whether every module passes. */
  @JsonProperty
  public boolean equivalent() {
    return modules.stream().allMatch(ModuleEquivalence::holds);
  }
}
