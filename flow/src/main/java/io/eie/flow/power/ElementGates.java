// SPDX-License-Identifier: Apache-2.0
package io.eie.flow.power;

import io.eie.common.Progress;
import io.eie.compiler.model.CompiledModel;
import io.eie.compiler.read.InputVectors;
import io.eie.flow.equivalence.GateLevelFolder;
import io.eie.flow.power.ElementPower.MemoryAccesses;
import io.eie.flow.synth.LibrarySpeed;
import io.eie.flow.synth.Synthesis;
import io.eie.flow.synth.SynthesisTools;
import io.eie.flow.synth.SynthesizedDesign;
import io.eie.flow.synth.WorkFolder;
import io.eie.generator.config.EieConfig;
import io.eie.generator.estimate.AccessCounts;
import io.eie.generator.hdl.Emission;
import io.eie.generator.hdl.Emission.MemoryInfo;
import io.eie.sim.activity.InstanceActivity;
import io.eie.sim.activity.RecordedActivity;
import io.eie.sim.activity.VcdReader;
import io.eie.sim.run.Engine;
import io.eie.sim.run.FolderRtl;
import io.eie.sim.run.GeneratedRtl;
import io.eie.sim.run.Loading;
import io.eie.sim.run.RunOutcome;
import io.eie.sim.run.RunRequest;
import io.eie.sim.run.Simulator;
import io.eie.sim.run.Wave;
import io.eie.sim.verilator.Simulation;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * An element of gates: element 0 is synthesized and takes the place of its Verilog in the whole
 * design; its nets are recorded while the design computes.
 */
public final class ElementGates implements AutoCloseable {
  private static final String INSTANCE = "u_pe0";

  private final SynthesizedDesign design;
  private final CellEnergies energies;
  private final double slew;
  private final WorkFolder work = new WorkFolder();
  private final Path folder = work.path().resolve("gates");

  private ElementGates(SynthesizedDesign design) {
    this.design = design;
    energies = new CellEnergies(design.library());
    slew = LibrarySpeed.inverterNs(design.library(), SynthesisTools.onPath());
    GateLevelFolder.write(design, folder);
  }

  /**
   * Synthesizes an element.
   *
   * @throws io.eie.common.UserException when the library does not say what power depends on
   * @throws io.eie.common.EnvironmentException when a tool is missing or fails
   */
  public static ElementGates of(Synthesis synthesis, EieConfig config, Progress progress) {
    return new ElementGates(synthesis.design(config, Synthesis.ELEMENT, progress));
  }

  /**
   * Measures.
   *
   * @param model of the configuration that was synthesized; fits into the memories
   * @param inputs vectors, which run one after another
   * @return also where the gates compute other values or cycles than both models: {@link
   *     ElementPower#outcome()} tells
   * @throws io.eie.common.EnvironmentException when a tool is missing or fails
   */
  public ElementPower power(CompiledModel model, InputVectors inputs, Progress progress) {
    Path vcd = work.path().resolve("element.vcd");
    Wave wave = new Wave(vcd, Wave.Kind.VCD, INSTANCE, 0, Long.MAX_VALUE);
    RunOutcome outcome = run(model, inputs, wave, progress);
    progress.at("computing power");
    RecordedActivity recorded = VcdReader.read(vcd, Simulation.TIME_PER_CYCLE);
    double cycles = recorded.duration() / (double) Simulation.TIME_PER_CYCLE;
    GatePower power =
        GatePower.of(
            energies,
            slew,
            design.netlist(),
            named(recorded.instances()).orElseThrow(),
            recorded.duration(),
            cycles);
    Map<String, String> units = design.rtl().emission().units();
    Map<String, UnitPower> byUnit = new TreeMap<>();
    power.modules().forEach((name, each) -> byUnit.merge(units.get(name), each, UnitPower::plus));
    return new ElementPower(
        design.result(),
        outcome,
        cycles,
        byUnit,
        memories(design.rtl().emission(), power.accesses()),
        counts(model, inputs));
  }

  private static Map<String, MemoryAccesses> memories(
      Emission emission, Map<String, Double> accesses) {
    Map<String, MemoryAccesses> memories = new TreeMap<>();
    for (Emission.Module module : emission.modules()) {
      Double perCycle = accesses.get(module.name());
      if (perCycle != null) {
        MemoryInfo memory = module.memories().get(0);
        memories.put(module.unit(), new MemoryAccesses(memory.words(), memory.width(), perCycle));
      }
    }
    return memories;
  }

  private RunOutcome run(CompiledModel model, InputVectors inputs, Wave wave, Progress progress) {
    RunRequest request =
        new RunRequest(model, inputs, Engine.RTL, Optional.of(wave), Loading.BACKDOOR);
    return new Simulator(new FolderRtl(folder), Map.of(), progress).run(request);
  }

  private static AccessCounts counts(CompiledModel model, InputVectors inputs) {
    RunRequest request = new RunRequest(model, inputs, Engine.MODEL, Optional.empty());
    AccessCounts all =
        new Simulator(new GeneratedRtl(), Map.of(), Progress.NONE)
            .run(request)
            .accesses()
            .orElseThrow();
    AccessCounts mean = all.dividedBy(model.config().processingElements());
    return new AccessCounts(
        all.cycles(),
        mean.columns(),
        mean.macs(),
        mean.sparseReads(),
        mean.pointerReads(),
        mean.activationReads(),
        mean.ringSums());
  }

  private static Optional<InstanceActivity> named(List<InstanceActivity> instances) {
    return instances.stream()
        .flatMap(
            instance ->
                instance.name().equals(INSTANCE)
                    ? Stream.of(instance)
                    : named(instance.instances()).stream())
        .findFirst();
  }

  @Override
  public void close() {
    work.close();
  }
}
