// SPDX-License-Identifier: Apache-2.0
package io.eie.flow.prove;

import java.util.List;
import java.util.Map;

/**
 * What {@code eie prove} found.
 *
 * @param toolVersions by tool, as printed by the tool
 * @param properties in the order in which they were searched
 */
public record ProofReport(Map<String, String> toolVersions, List<ProofResult> properties) {
  /** Copies the list. */
  public ProofReport {
    properties = List.copyOf(properties);
  }

  /** Whether every property is as it must be. */
  public boolean passes() {
    return properties.stream().allMatch(result -> result.outcome().good());
  }
}
