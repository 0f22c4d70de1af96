// SPDX-License-Identifier: Apache-2.0
package io.eie.flow.prove;

import io.eie.common.EnvironmentException;
import io.eie.flow.synth.Programs;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Yosys and its abc, as found on a search path. */
final class ProofTools {
  private static final String YOSYS = "yosys";
  private static final String ABC = "yosys-abc";
  private static final Pattern FAILURE = Pattern.compile("^(ERROR|Error|\\*\\* cmd error).*");

  /** What abc says of a circuit that it has simplified to one without registers. */
  static final String NO_REGISTERS = "Does not work for combinational networks";

  private final Programs programs;

  private ProofTools(Programs programs) {
    this.programs = programs;
  }

  /**
   * The tools on a search path.
   *
   * @throws EnvironmentException when one is missing, with the command that installs it
   */
  static ProofTools on(String searchPath) {
    Map<String, String> packages = new LinkedHashMap<>();
    packages.put(YOSYS, YOSYS);
    packages.put(ABC, YOSYS);
    return new ProofTools(Programs.on(searchPath, packages, "prove properties"));
  }

  /** The versions, as printed by the tools. */
  Map<String, String> versions() {
    Map<String, String> versions = new LinkedHashMap<>();
    versions.put(YOSYS, programs.version(YOSYS));
    versions.put(ABC, programs.version(ABC));
    return versions;
  }

  /** Runs a script of Yosys. */
  void yosys(Path folder, String script) {
    programs.run(
        folder,
        "the circuit of the properties",
        YOSYS,
        List.of("-q", script),
        line -> FAILURE.matcher(line).matches());
  }

  /** Runs commands of abc; nothing when the time was not enough. */
  Optional<String> abc(Path folder, String commands, int limitSeconds) {
    return programs.run(
        folder,
        "the proof",
        ABC,
        List.of("-s", "-q", commands),
        line -> FAILURE.matcher(line).matches() && !line.contains(NO_REGISTERS),
        limitSeconds);
  }
}
