// SPDX-License-Identifier: Apache-2.0
package io.eie.flow.fpga;

import io.eie.common.EnvironmentException;
import io.eie.flow.synth.Programs;
import io.eie.generator.emit.ToolVersion;
import io.eie.generator.kit.FpgaFamily;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** The programs that bring a design into an FPGA. */
final class FpgaTools {
  private static final String YOSYS = "yosys";
  private static final String NEXTPNR = "nextpnr-ice40";
  private static final String ICEPACK = "icepack";
  private static final Pattern FAILURE = Pattern.compile("^ERROR: .*");

  private final FpgaFamily family;
  private final Programs programs;

  private FpgaTools(FpgaFamily family, Programs programs) {
    this.family = family;
    this.programs = programs;
  }

  /**
   * What a family needs.
   *
   * @throws EnvironmentException when one is missing, with the command that installs it
   */
  static FpgaTools on(String searchPath, FpgaFamily family) {
    Map<String, String> packages = new LinkedHashMap<>();
    packages.put(YOSYS, "yosys");
    if (family == FpgaFamily.ICE40) {
      packages.put(NEXTPNR, "nextpnr-ice40");
      packages.put(ICEPACK, "fpga-icestorm");
    }
    String purpose = "bring the design into an FPGA";
    return new FpgaTools(family, Programs.on(searchPath, packages, purpose));
  }

  /** Versions by tool, as printed by the tool; icepack prints none. */
  Map<String, String> versions() {
    Map<String, String> versions = new LinkedHashMap<>();
    versions.put("eie", ToolVersion.text());
    versions.put(YOSYS, programs.version(YOSYS));
    if (family == FpgaFamily.ICE40) {
      versions.put(NEXTPNR, programs.version(NEXTPNR));
    }
    return versions;
  }

  /** Runs Yosys on a script. */
  void yosys(Path folder, String script) {
    run(folder, "synthesis", YOSYS, "-q", script);
  }

  /** Places and routes. */
  void place(Path folder, List<String> arguments) {
    run(folder, "placement and routing", NEXTPNR, arguments.toArray(String[]::new));
  }

  /** Makes the bitstream of a placed and routed design. */
  void pack(Path folder, String placed, String bitstream) {
    run(folder, "packing", ICEPACK, placed, bitstream);
  }

  private String run(Path folder, String subject, String program, String... arguments) {
    return programs
        .run(
            folder,
            subject,
            program,
            new ArrayList<>(List.of(arguments)),
            line -> FAILURE.matcher(line).matches())
        .strip();
  }
}
