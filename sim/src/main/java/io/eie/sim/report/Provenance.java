// SPDX-License-Identifier: Apache-2.0
package io.eie.sim.report;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;

/**
 * Where a file is from.
 *
 * @param version of eie
 * @param commit that it was built from
 * @param command that wrote the file
 */
@JsonPropertyOrder({"version", "commit", "command"})
public record Provenance(String version, String commit, String command) {
  /** In one line. */
  public String words() {
    return "eie " + version + " (commit " + commit + "): " + command;
  }
}
