// SPDX-License-Identifier: Apache-2.0
package io.eie.sim.run;

import io.eie.generator.config.EieConfig;
import io.eie.generator.emit.RtlDesign;
import io.eie.generator.hdl.Emission;
import io.eie.sim.host.BackdoorLoader;
import io.eie.sim.host.ElementMeasures;
import io.eie.sim.host.SequencerProbe;
import io.eie.sim.verilator.Coverage;
import io.eie.sim.verilator.VerilatedDesign;
import io.eie.sim.verilator.VerilatorRequest;
import io.eie.sim.verilator.VerilogFile;
import io.eie.sim.verilator.WaveFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;

/** The hardware as this version generates it, Verilated. */
public final class GeneratedRtl implements RtlSource {
  private static final String ELEMENT = "ProcessingElement";
  private static final String CLOCK = "clk";

  /** Level 2 takes a third longer to compile and simulates no faster (docs/simulation.md). */
  private static final int LONG_RUNS = 1;

  private final UnaryOperator<VerilogFile> edit;
  private final int optimisation;
  private final Coverage coverage;

  /** The hardware as it is. */
  public GeneratedRtl() {
    this(UnaryOperator.identity());
  }

  /**
   * The hardware with changed sources: shows whether a planted bug is found.
   *
   * @param edit gets every source file before it is Verilated
   */
  public GeneratedRtl(UnaryOperator<VerilogFile> edit) {
    this(edit, LONG_RUNS, Coverage.NONE);
  }

  private GeneratedRtl(UnaryOperator<VerilogFile> edit, int optimisation, Coverage coverage) {
    this.edit = edit;
    this.optimisation = optimisation;
    this.coverage = coverage;
  }

  /** The same, compiled in a fraction of the time, for a run of few cycles. */
  public GeneratedRtl forShortRuns() {
    return new GeneratedRtl(edit, 0, coverage);
  }

  /**
   * The same with coverage. Its modules have the names and the text that units have on their own,
   * so that coverage adds up.
   */
  public GeneratedRtl collecting(Coverage counted) {
    return new GeneratedRtl(edit, optimisation, counted);
  }

  @Override
  public VerilatedDesign design(EieConfig config, WaveFormat waves) {
    Emission emission =
        coverage.counts() ? RtlDesign.forCoverage(config) : RtlDesign.of(config).emission();
    List<VerilogFile> files =
        emission.files().stream()
            .map(file -> edit.apply(new VerilogFile(file.fileName(), file.text())))
            .toList();
    return VerilatedDesign.build(
        request(emission, files, waves).optimisation(optimisation).coverage(coverage).build());
  }

  /** How the files of a design are Verilated whose modules are those of the emission. */
  static VerilatorRequest.Builder request(
      Emission emission, List<VerilogFile> files, WaveFormat waves) {
    VerilatorRequest.Builder request =
        VerilatorRequest.builder()
            .top(emission.topName())
            .waves(waves)
            .optimisation(LONG_RUNS)
            .addFiles(files);
    addReuse(request, emission);
    addBackdoors(request, emission);
    addSignals(request, emission);
    return request;
  }

  // Without these lines Verilator pulls parts of the surroundings into each element, and none is
  // like the other: the build then grows with the number of elements. The clock stays closed: an
  // opened one is a clock domain of its own in each element.
  private static void addReuse(VerilatorRequest.Builder request, Emission emission) {
    emission.modules().stream()
        .filter(module -> module.unit().equals(ELEMENT))
        .forEach(
            module -> {
              request.addControlLine("no_inline -module \"" + module.name() + "\"");
              module.ports().stream()
                  .filter(port -> !port.name().equals(CLOCK))
                  .forEach(
                      port ->
                          request.addControlLine(
                              String.format(
                                  Locale.ROOT,
                                  "public_flat_rd -module \"%s\" -var \"%s\"",
                                  module.name(),
                                  port.name())));
            });
  }

  private static void addSignals(VerilatorRequest.Builder request, Emission emission) {
    for (Map<String, List<String>> observed :
        List.of(SequencerProbe.SIGNALS, ElementMeasures.SIGNALS)) {
      emission
          .modules()
          .forEach(
              module ->
                  observed
                      .getOrDefault(module.unit(), List.of())
                      .forEach(signal -> request.addObservedSignal(module.name(), signal)));
    }
  }

  private static void addBackdoors(VerilatorRequest.Builder request, Emission emission) {
    Map<String, String> units = emission.units();
    for (Emission.MemoryInfo memory : emission.memories()) {
      if (units.get(memory.module()).startsWith(BackdoorLoader.UNIT_PREFIX)) {
        for (int value = 0; value < memory.maskBits(); value++) {
          request.addBackdoorMemory(
              memory.module(), BackdoorLoader.array(memory.maskBits(), value));
        }
      }
    }
  }
}
