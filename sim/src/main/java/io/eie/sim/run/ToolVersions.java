// SPDX-License-Identifier: Apache-2.0
package io.eie.sim.run;

import io.eie.generator.emit.ToolVersion;
import java.util.Map;
import java.util.TreeMap;

/** Versions of what takes part in a run, as reports name them. */
public final class ToolVersions {
  private ToolVersions() {}

  /** The versions that an engine's results may depend on, by tool. */
  public static Map<String, String> of(Engine engine) {
    Map<String, String> versions = new TreeMap<>();
    versions.put("eie", ToolVersion.text());
    versions.put("java", Runtime.version().toString());
    if (engine == Engine.RTL) {
      InstalledTools.find().tools().stream()
          .filter(tool -> tool.found() && tool.name().matches("verilator|g\\+\\+"))
          .forEach(tool -> versions.put(tool.name(), tool.version()));
    }
    return versions;
  }
}
