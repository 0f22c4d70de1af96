// SPDX-License-Identifier: Apache-2.0
package io.eie.flow.synth;

import io.eie.common.EnvironmentException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * Yosys with its abc, and OpenSTA, as found on a search path, and what counts as their failure.
 *
 * <p>OpenSTA ends with code 0 after errors, and only warns of a module that it does not know and
 * takes for an empty box: so what they say is read as well.
 */
public final class SynthesisTools {
  private static final String ABC = "yosys-abc";
  private static final Map<String, String> PACKAGES = new LinkedHashMap<>();
  private static final Pattern YOSYS_FAILURE = Pattern.compile("^ERROR: .*");
  private static final Pattern STA_FAILURE =
      Pattern.compile("^Error.*|Warning: " + SynthesisScripts.NETLIST + ".*");

  static {
    PACKAGES.put("yosys", "yosys");
    PACKAGES.put(ABC, "yosys");
    PACKAGES.put("sta", "opensta");
  }

  private final Programs programs;

  private SynthesisTools(Programs programs) {
    this.programs = programs;
  }

  /**
   * The tools on this process's PATH.
   *
   * @throws EnvironmentException if one is missing, with the command that installs it
   */
  public static SynthesisTools onPath() {
    return on(Programs.searchPath());
  }

  /** The tools on a search path. */
  static SynthesisTools on(String searchPath) {
    return new SynthesisTools(Programs.on(searchPath, PACKAGES, "synthesize and time the design"));
  }

  /** Versions by tool, as printed by the tool. */
  Map<String, String> versions() {
    Map<String, String> versions = new LinkedHashMap<>();
    versions.put("yosys", programs.version("yosys"));
    versions.put("sta", programs.version("sta"));
    return versions;
  }

  private static Predicate<String> none() {
    return line -> false;
  }

  /**
   * Runs Yosys on a script.
   *
   * @return what it said
   * @throws EnvironmentException if it fails
   */
  public String yosys(Path folder, String script) {
    return programs.run(
        folder,
        "synthesis",
        "yosys",
        List.of("-q", script),
        line -> YOSYS_FAILURE.matcher(line).matches());
  }

  /**
   * Runs Yosys on a script for a limited time.
   *
   * @param limitSeconds after which it is ended
   * @return whether it came to its end
   * @throws EnvironmentException if it fails
   */
  public boolean yosysWithin(Path folder, String script, int limitSeconds) {
    Optional<String> said =
        programs.run(
            folder,
            "the proof",
            "yosys",
            List.of("-q", script),
            line -> YOSYS_FAILURE.matcher(line).matches(),
            limitSeconds);
    return said.isPresent();
  }

  /**
   * Runs abc on a command for a limited time.
   *
   * @param limitSeconds after which it is ended
   * @return what it said; nothing when it did not come to its end
   * @throws EnvironmentException if it fails
   */
  public Optional<String> abcWithin(Path folder, String command, int limitSeconds) {
    return programs.run(
        folder, "the proof", ABC, List.of("-s", "-q", command), none(), limitSeconds);
  }

  /** The version of abc, as it prints it. */
  public String abcVersion() {
    return programs.version(ABC);
  }

  /**
   * Runs OpenSTA on a script.
   *
   * @return what it said
   * @throws EnvironmentException if it fails, also when it does not say so in its exit code
   */
  String sta(Path folder, String script) {
    return programs.run(
        folder,
        "timing",
        "sta",
        List.of("-no_init", "-no_splash", "-exit", script),
        line -> STA_FAILURE.matcher(line).matches());
  }
}
