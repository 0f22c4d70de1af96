// SPDX-License-Identifier: Apache-2.0
package io.eie.generator.emit;

import io.eie.common.UserException;
import io.eie.generator.config.ConfigFile;
import io.eie.generator.config.EieConfig;
import io.eie.generator.hdl.Emission;
import io.eie.generator.hdl.EmitOptions;
import io.eie.generator.hdl.Emitter;
import io.eie.generator.kit.HandOff;
import io.eie.generator.text.OutputLicense;
import io.eie.generator.unit.Eie;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The generated hardware of a configuration as texts. Depends on the configuration and the version
 * of eie alone: no date, no path, no name of a machine.
 */
public final class RtlDesign {
  /** Name of the list of Verilog files, one per line, for {@code verilator -F}. */
  public static final String FILE_LIST = "eie.f";

  /** Name of the file of waivers for Verilator. */
  public static final String WAIVERS = "eie.vlt";

  /** Name of the description for tools (specification, section 6). */
  public static final String MANIFEST = "manifest.json";

  /** Name of the configuration that generates the same again. */
  public static final String CONFIGURATION = "config.yaml";

  /** Name of the folder of the testbench, where there is one. */
  public static final String TESTBENCH = "testbench";

  private final EieConfig config;
  private final ModulePrefix prefix;
  private final Emission emission;
  private static final Pattern TIMESCALE =
      Pattern.compile("(1|10|100)(s|ms|us|ns|ps|fs)/(1|10|100)(s|ms|us|ns|ps|fs)");

  private Map<String, String> kit;

  private RtlDesign(EieConfig config, ModulePrefix prefix, Emission emission) {
    this.config = config;
    this.prefix = prefix;
    this.emission = emission;
  }

  /** Generates the hardware with the default prefix of module names. */
  public static RtlDesign of(EieConfig config) {
    return of(config, ModulePrefix.DEFAULT);
  }

  /**
   * Generates the hardware. Takes seconds for hundreds of elements; may run in any thread.
   *
   * @throws UserException when the prefix ends as the name of a module does
   */
  public static RtlDesign of(EieConfig config, ModulePrefix prefix) {
    return of(config, prefix, "");
  }

  /**
   * The same with a time unit and precision at the head of each file.
   *
   * @param timescale {@code 1ns/1ps}, or empty: no directive
   */
  public static RtlDesign of(EieConfig config, ModulePrefix prefix, String timescale) {
    Objects.requireNonNull(config, "config");
    requireTimescale(timescale);
    EmitOptions options =
        EmitOptions.defaults()
            .withResetKind(config.resetKind())
            .withHeaderLines(OutputLicense.header(ToolVersion.text(), config.hash()))
            .withModulePrefix(prefix.text())
            .withTimescale(timescale);
    Emission emission = Emitter.emit(options, () -> new Eie(config));
    requireApart(prefix, emission);
    return new RtlDesign(config, prefix, emission);
  }

  /**
   * The modules for a simulation that measures coverage: with cover points, and with the names and
   * the text that units have on their own, so that coverage of units and designs adds up.
   */
  public static Emission forCoverage(EieConfig config) {
    EmitOptions options =
        EmitOptions.defaults().withResetKind(config.resetKind()).withCoverPoints();
    return Emitter.emit(options, () -> new Eie(config));
  }

  /** IEEE 1364-2005, 19.8: 1, 10 or 100 of a unit from s to fs, the precision no coarser. */
  private static void requireTimescale(String timescale) {
    if (timescale.isEmpty()) {
      return;
    }
    Matcher matcher = TIMESCALE.matcher(timescale);
    boolean legal =
        matcher.matches()
            && exponent(matcher.group(1), matcher.group(2))
                >= exponent(matcher.group(3), matcher.group(4));
    if (!legal) {
      throw new UserException(
          "the timescale must be a time unit and a precision that is no coarser, each 1, 10 or 100"
              + " of s, ms, us, ns, ps or fs, as in 1ns/1ps, was '"
              + timescale
              + "'");
    }
  }

  private static int exponent(String number, String unit) {
    return number.length() - 3 * List.of("s", "ms", "us", "ns", "ps", "fs").indexOf(unit);
  }

  /** A design with the rest as its prefix would have a module with the name of this one's top. */
  private static void requireApart(ModulePrefix prefix, Emission emission) {
    for (Emission.Module module : emission.modules()) {
      String rest = prefix.text().replaceFirst(Pattern.quote(module.unit()) + "$", "");
      if (!rest.isEmpty() && !rest.equals(prefix.text())) {
        throw new UserException(
            String.format(
                Locale.ROOT,
                "the prefix of module names must not end in the name of a module (a design with the"
                    + " prefix %s has a module %s), was '%s'",
                rest,
                prefix.text(),
                prefix.text()));
      }
    }
  }

  /** What it was generated from. */
  public EieConfig config() {
    return config;
  }

  /** What the names of its modules begin with. */
  public ModulePrefix prefix() {
    return prefix;
  }

  /** The modules with their ports and memories. */
  public Emission emission() {
    return emission;
  }

  /** Name of the top module. */
  public String topName() {
    return emission.topName();
  }

  /** The Verilog files, each after those that it needs. */
  public List<Emission.SourceFile> sources() {
    return emission.files();
  }

  /** Verilator's waivers as the lines of a control file, each with its reason above it. */
  public List<String> waiverLines() {
    return LintWaivers.lines(emission);
  }

  /** Everything that a generated folder holds: text by path in the folder, in a fixed order. */
  public Map<String, String> files() {
    Map<String, String> files = rtl();
    files.putAll(kit());
    return files;
  }

  /**
   * The same with a testbench in a folder of its own.
   *
   * @param testbench text by name in that folder; empty for none
   */
  public Map<String, String> files(Map<String, String> testbench) {
    Map<String, String> placed = new LinkedHashMap<>();
    testbench.forEach((name, text) -> placed.put(TESTBENCH + "/" + name, text));
    Map<String, String> files = files();
    files.put(MANIFEST, Manifest.json(this, placed.keySet()));
    files.putAll(placed);
    return files;
  }

  /**
   * The hand-off files (docs/hand-off.md): what synthesis flows want beside the Verilog; text by
   * path in the folder, in a fixed order.
   */
  public synchronized Map<String, String> kit() {
    // Whoever simulates does not want it, whoever writes a folder asks several times.
    if (kit == null) {
      kit = Collections.unmodifiableMap(HandOff.files(config, emission, ToolVersion.text()));
    }
    return kit;
  }

  /** The files of a generated folder but the hand-off files; none is in a subfolder. */
  public Map<String, String> rtl() {
    Map<String, String> files = new LinkedHashMap<>();
    for (Emission.SourceFile source : sources()) {
      files.put(source.fileName(), source.text());
    }
    files.put(FILE_LIST, lines(sources().stream().map(Emission.SourceFile::fileName).toList()));
    files.put(WAIVERS, OutputLicense.comment("//") + "`verilator_config\n" + lines(waiverLines()));
    files.put(CONFIGURATION, OutputLicense.comment("#") + ConfigFile.text(config));
    files.put(MANIFEST, Manifest.json(this));
    return files;
  }

  private static String lines(List<String> lines) {
    return lines.stream().map(line -> line + "\n").reduce("", String::concat);
  }
}
