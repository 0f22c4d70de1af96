// SPDX-License-Identifier: Apache-2.0
package io.eie.flow.equivalence;

import io.eie.common.Progress;
import io.eie.flow.equivalence.ModuleEquivalence.Method;
import io.eie.flow.synth.MappedModule;
import io.eie.flow.synth.SynthesisTools;
import io.eie.flow.synth.SynthesizedDesign;
import io.eie.generator.hdl.Emission;
import io.eie.generator.kit.SramLiberty;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Compares the Verilog of a design with the gates that it was mapped to, every module by itself:
 * multipliers that are an operator by simulation, all else by proof. Memories are the same macros
 * on both sides.
 */
public final class EquivalenceCheck {
  /** Default time limit of the proof of one module, in seconds. */
  public static final int LIMIT_SECONDS = 600;

  private final SynthesizedDesign design;
  private final int limitSeconds;
  private final SynthesisTools tools;
  private final ModuleProof proof;
  private final ModuleSimulation simulation;

  private EquivalenceCheck(SynthesizedDesign design, int limitSeconds, SynthesisTools tools) {
    this.design = design;
    this.limitSeconds = limitSeconds;
    this.tools = tools;
    String cells = CellModels.of(design.netlist(), design.library(), tools);
    proof = new ModuleProof(design, cells, tools);
    simulation = new ModuleSimulation(design, cells);
  }

  /**
   * Looks at every module of a design.
   *
   * @param limitSeconds after which the proof of one module is given up
   * @throws io.eie.common.EnvironmentException when a tool is missing or fails
   */
  public static EquivalenceResult of(
      SynthesizedDesign design, int limitSeconds, Progress progress) {
    return new EquivalenceCheck(design, limitSeconds, SynthesisTools.onPath()).run(progress);
  }

  private EquivalenceResult run(Progress progress) {
    Set<String> used =
        design.netlist().modules().values().stream()
            .flatMap(module -> module.instances().stream())
            .map(MappedModule.Instance::type)
            .collect(Collectors.toSet());
    List<ModuleEquivalence> results = new ArrayList<>();
    List<Emission.Module> modules = design.rtl().emission().modules();
    for (int done = 0; done < modules.size(); done++) {
      Emission.Module module = modules.get(done);
      MappedModule gates = design.netlist().modules().get(module.name());
      progress.at("comparing " + module.unit(), done, modules.size());
      if (gates == null) {
        if (SramLiberty.isMacro(module) && used.contains(module.name())) {
          results.add(new ModuleEquivalence(module.unit(), 0, Method.BLACK_BOX, 0, 0, List.of()));
        }
      } else if (simulation.needed(module)) {
        results.add(simulation.compare(module, gates));
      } else {
        results.add(proof.prove(gates, limitSeconds));
      }
    }
    Map<String, String> versions = new LinkedHashMap<>(design.result().toolVersions());
    versions.put("abc", tools.abcVersion());
    return new EquivalenceResult(
        design.rtl().config().hash(),
        versions,
        design.result().top(),
        design.library().name(),
        results);
  }
}
