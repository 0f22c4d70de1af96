// SPDX-License-Identifier: Apache-2.0
package io.eie.testbench.bench;

import io.eie.generator.config.EieConfig;
import io.eie.generator.hdl.Emission;
import io.eie.generator.hdl.EmitOptions;
import io.eie.generator.hdl.Emitter;
import io.eie.generator.hdl.HardwareModule;
import io.eie.sim.verilator.Coverage;
import io.eie.sim.verilator.Simulation;
import io.eie.sim.verilator.VerilatedDesign;
import io.eie.sim.verilator.VerilatorRequest;
import io.eie.sim.verilator.VerilogFile;
import io.eie.sim.verilator.WaveFormat;
import io.eie.sim.verilator.XMode;
import io.eie.testbench.mutation.MutationSession;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;

/**
 * One hardware unit with everything inside it, emitted as a design of its own and Verilated once.
 *
 * <p>System properties: {@value #COVERAGE} names a folder into which every bench writes its
 * coverage when it closes (benches of planted faults do not), {@value #WAVES} one into which every
 * bench writes its waveform.
 */
public final class UnitDesign {
  /** System property: folder for coverage. */
  public static final String COVERAGE = "eie.coverage";

  /** System property: folder for waveforms. */
  public static final String WAVES = "eie.waves";

  private final EieConfig config;
  private final String top;
  private final List<VerilogFile> files;

  /** As the unit is delivered: without cover points. */
  private final Supplier<List<VerilogFile>> delivered;

  private final Supplier<List<VerilogFile>> written;
  private final boolean planted;
  private VerilatedDesign built;
  private List<VerilogFile> builtFrom;
  private List<VerilogFile> mutable;
  private int restsInRun = -1;

  private UnitDesign(
      EieConfig config,
      String top,
      List<VerilogFile> files,
      Supplier<List<VerilogFile>> delivered,
      Supplier<List<VerilogFile>> written,
      boolean planted) {
    this.config = config;
    this.top = top;
    this.files = files;
    this.delivered = delivered;
    this.written = written;
    this.planted = planted;
  }

  /**
   * A unit.
   *
   * @param config decides the reset; the unit should be made from it too
   * @param unit makes it, {@code () -> new PointerRead(config)}
   */
  public static UnitDesign of(EieConfig config, Supplier<? extends HardwareModule> unit) {
    EmitOptions plain = EmitOptions.defaults().withResetKind(config.resetKind());
    EmitOptions options = CoverageFiles.wanted().counts() ? plain.withCoverPoints() : plain;
    Emission emission = Emitter.emit(options, unit);
    return new UnitDesign(
        config,
        emission.topName(),
        files(emission),
        () -> files(Emitter.emit(plain, unit)),
        () -> files(Emitter.emit(plain.asSpinalWrites(), unit)),
        false);
  }

  private static List<VerilogFile> files(Emission emission) {
    return emission.files().stream()
        .map(file -> new VerilogFile(file.fileName(), file.text()))
        .toList();
  }

  /**
   * The same unit with a fault in it, to see that a test finds it. The fault is put into
   * SpinalHDL's text, before it is written anew for readers: it does not depend on the layout.
   *
   * @param module Verilog name of the module to change, the unit or one inside it
   * @param original text that occurs exactly once in that module
   * @param replacement text in its place
   * @throws IllegalArgumentException if the text does not occur exactly once
   */
  public UnitDesign planted(String module, String original, String replacement) {
    List<VerilogFile> whole = planted ? files : written.get();
    List<VerilogFile> changed = new ArrayList<>(whole);
    VerilogFile file =
        whole.stream()
            .filter(candidate -> candidate.name().equals(module + ".v"))
            .findFirst()
            .orElseThrow(() -> new IllegalArgumentException(noModule(module)));
    int occurrences = (file.text().length() - file.text().replace(original, "").length());
    if (original.isEmpty() || occurrences != original.length()) {
      throw new IllegalArgumentException(
          String.format(
              Locale.ROOT,
              "text must occur exactly once in %s (or the fault would be another), occurs %d times: %s",
              module,
              occurrences / Math.max(1, original.length()),
              original));
    }
    VerilogFile faulty = new VerilogFile(file.name(), file.text().replace(original, replacement));
    changed.set(changed.indexOf(file), faulty);
    return new UnitDesign(config, top, changed, () -> changed, written, true);
  }

  /** The same with the unit itself as the module to change. */
  public UnitDesign planted(String original, String replacement) {
    return planted(top, original, replacement);
  }

  private String noModule(String module) {
    return "module must be one of "
        + String.join(", ", files.stream().map(file -> file.name().replace(".v", "")).toList())
        + ", was "
        + module;
  }

  /** Verilog name of the unit. */
  public String top() {
    return top;
  }

  /** What the unit was made from. */
  public EieConfig config() {
    return config;
  }

  /** The Verilog text of one module. */
  public String text(String module) {
    return files.stream()
        .filter(file -> file.name().equals(module + ".v"))
        .map(VerilogFile::text)
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException(noModule(module)));
  }

  /**
   * A bench around a new simulation, registers and memories random, already reset. The first time
   * it is checked that the unit rests after a reset ({@link ResetCheck}).
   *
   * @param seed decides the random start and every stall
   * @throws BenchFailure if the unit does not rest after a reset
   */
  public UnitBench open(long seed) {
    Simulation simulation = start(seed);
    try {
      requireRest();
    } catch (BenchFailure notAtRest) {
      simulation.close();
      throw notAtRest;
    }
    UnitBench bench = new UnitBench(this, simulation, seed);
    bench.reset();
    return bench;
  }

  /** Once for each design, or for each mutant in it. */
  private synchronized void requireRest() {
    int run = MutationSession.run();
    if (!planted && restsInRun != run) {
      ResetCheck.of(top, config.resetKind().activeLow(), start -> built.open(start, XMode.RANDOM));
      restsInRun = run;
    }
  }

  boolean coverage() {
    return !planted && CoverageFiles.wanted().counts();
  }

  private synchronized Simulation start(long seed) {
    // the text of a coverage run has cover points, which are no part of the unit
    boolean mutates = MutationSession.run() != 0;
    if (mutates && mutable == null) {
      mutable = delivered.get();
    }
    List<VerilogFile> sources = MutationSession.files(top, mutates ? mutable : files, planted);
    if (built == null || !sources.equals(builtFrom)) {
      builtFrom = sources;
      boolean waves = System.getProperty(WAVES) != null;
      VerilatorRequest request =
          VerilatorRequest.builder()
              .top(top)
              .addFiles(sources)
              .waves(waves ? WaveFormat.FST : WaveFormat.NONE)
              .coverage(coverage() ? CoverageFiles.wanted() : Coverage.NONE)
              .optimisation(0)
              .build();
      built = VerilatedDesign.build(request);
    }
    return built.open(seed, XMode.RANDOM);
  }
}
