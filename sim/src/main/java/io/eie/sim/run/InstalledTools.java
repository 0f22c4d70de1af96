// SPDX-License-Identifier: Apache-2.0
package io.eie.sim.run;

import io.eie.common.EnvironmentException;
import io.eie.common.SearchPath;
import io.eie.common.ToolAnswer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * The programs around Java that simulation, synthesis and the test suite call: which of them this
 * machine has, and in what version.
 *
 * @param tools every tool that is called, in the order in which a run needs them
 */
public record InstalledTools(List<Tool> tools) {
  private static final String SIMULATION = "demo or simulate --engine rtl";
  private static final String WAVEFORMS = "simulate --wave";
  private static final String TESTS = "scripts/test";
  private static final String SYNTHESIS = "synth";
  private static final String BITSTREAM = "fpga --family ice40";

  /**
   * One tool.
   *
   * @param name the command, or the library
   * @param version what it says about itself, on one line; null when it is missing
   * @param neededFor what does not work without it
   * @param debianPackage the Debian package that installs it
   */
  public record Tool(String name, String version, String neededFor, String debianPackage) {
    /** Whether it is there and answers. */
    public boolean found() {
      return version != null;
    }
  }

  /** Keeps the list. */
  public InstalledTools {
    tools = List.copyOf(tools);
  }

  /** Asks the tools on this process' PATH. */
  public static InstalledTools find() {
    List<Path> folders = SearchPath.ofProcess().folders();
    return find(folders, List.of(Path.of("/usr/include"), Path.of("/usr/local/include")));
  }

  /**
   * Asks the tools in given folders.
   *
   * @param programs folders that hold programs, in the order of the search
   * @param headers folders that hold C headers
   */
  static InstalledTools find(List<Path> programs, List<Path> headers) {
    return new InstalledTools(
        List.of(
            program(programs, "verilator", SIMULATION, "verilator"),
            program(programs, "g++", SIMULATION, "g++"),
            program(programs, "make", SIMULATION, "make"),
            file(headers, "zlib", "zlib.h", WAVEFORMS, "zlib1g-dev"),
            program(programs, "iverilog", TESTS, "iverilog"),
            program(programs, "yosys", SYNTHESIS, "yosys"),
            program(programs, "yosys-abc", SYNTHESIS, "yosys"),
            program(programs, "sta", SYNTHESIS, "opensta"),
            program(programs, "nextpnr-ice40", BITSTREAM, "nextpnr-ice40"),
            // icepack has no version option
            file(programs, "icepack", "icepack", BITSTREAM, "fpga-icestorm")));
  }

  /** The tools that are not there, in the same order. */
  public List<Tool> missing() {
    return tools.stream().filter(tool -> !tool.found()).toList();
  }

  /** Whether the Verilated RTL can be built and run here. */
  public boolean canSimulate() {
    return tools.stream().allMatch(tool -> tool.found() || !tool.neededFor().equals(SIMULATION));
  }

  private static Tool program(
      List<Path> folders, String name, String neededFor, String debianPackage) {
    Optional<Path> program = new SearchPath(folders).find(name);
    return new Tool(
        name, program.flatMap(InstalledTools::answer).orElse(null), neededFor, debianPackage);
  }

  private static Tool file(
      List<Path> folders, String name, String file, String neededFor, String debianPackage) {
    Optional<Path> found =
        folders.stream().map(folder -> folder.resolve(file)).filter(Files::isReadable).findFirst();
    return new Tool(name, found.map(Path::toString).orElse(null), neededFor, debianPackage);
  }

  /** Empty when it cannot be started, fails, or does not end in time. */
  private static Optional<String> answer(Path program) {
    try {
      return Optional.of(ToolAnswer.version(program));
    } catch (EnvironmentException e) {
      return Optional.empty();
    }
  }
}
