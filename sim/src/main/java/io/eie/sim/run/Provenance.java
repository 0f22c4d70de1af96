// SPDX-License-Identifier: Apache-2.0
package io.eie.sim.run;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.eie.generator.emit.ToolVersion;

/**
 * Where a file is from.
 *
 * @param version of eie
 * @param commit that it was built from
 * @param command that wrote the file
 */
@JsonPropertyOrder({"version", "commit", "command"})
public record Provenance(String version, String commit, String command) {
  /** Of this build of eie. */
  public static Provenance of(String command) {
    return new Provenance(ToolVersion.text(), ToolVersion.commit(), command);
  }

  /** In one line. */
  public String words() {
    return "eie " + version + " (commit " + commit + "): " + command;
  }
}
