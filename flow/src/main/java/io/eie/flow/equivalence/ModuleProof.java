// SPDX-License-Identifier: Apache-2.0
package io.eie.flow.equivalence;

import io.eie.common.EnvironmentException;
import io.eie.common.FailureReason;
import io.eie.common.quote.PlainWord;
import io.eie.flow.equivalence.ModuleEquivalence.Method;
import io.eie.flow.synth.MappedModule;
import io.eie.flow.synth.SynthesisTools;
import io.eie.flow.synth.SynthesizedDesign;
import io.eie.flow.synth.WorkFolder;
import io.eie.generator.hdl.Emission;
import io.eie.generator.hdl.Emission.Direction;
import io.eie.generator.hdl.Emission.PortInfo;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;

/**
 * One module's Verilog against its gates: Yosys reads both, their registers are paired by name and
 * cut out, and abc shows what is left equal.
 *
 * <p>Inner modules are cut out on both sides: what they give becomes an input that both sides
 * share, what they are given becomes an output that is compared.
 */
final class ModuleProof {
  private static final String BOXES = "boxes.v";
  private static final String RTL = "rtl.v";
  private static final String CELLS = "cells.v";
  private static final String GATES = "gates.v";
  private static final String SCRIPT = "read.ys";
  private static final String RTL_BLIF = "rtl.blif";
  private static final String GATES_BLIF = "gates.blif";

  private final SynthesizedDesign design;
  private final Map<String, Emission.Module> rtl;
  private final String cellModels;
  private final SynthesisTools tools;

  /**
   * @param cellModels Verilog of every cell in the netlist
   */
  ModuleProof(SynthesizedDesign design, String cellModels, SynthesisTools tools) {
    this.design = design;
    this.cellModels = cellModels;
    this.tools = tools;
    rtl =
        design.rtl().emission().modules().stream()
            .collect(Collectors.toMap(Emission.Module::name, module -> module));
  }

  /**
   * Tries to prove a module.
   *
   * @param limitSeconds after which the attempt is given up
   */
  ModuleEquivalence prove(MappedModule gates, int limitSeconds) {
    long started = System.nanoTime();
    try (WorkFolder folder = new WorkFolder()) {
      write(gates, folder);
      int compared = 0;
      Optional<AbcVerdict> verdict = Optional.empty();
      if (tools.yosysWithin(folder.path(), SCRIPT, limitSeconds)) {
        CutComparison cut = CutComparison.of(read(folder, RTL_BLIF), read(folder, GATES_BLIF));
        int left = limitSeconds - (int) TimeUnit.NANOSECONDS.toSeconds(System.nanoTime() - started);
        verdict = AbcVerdict.of(cut, folder, tools, left);
        compared = verdict.isPresent() ? cut.signals().size() : 0;
      }
      String late = String.format(Locale.ROOT, "no proof within %d s", limitSeconds);
      return new ModuleEquivalence(
          rtl.get(gates.name()).unit(),
          design.ownCells(gates),
          verdict.filter(AbcVerdict::equal).isPresent() ? Method.PROVEN : Method.NOT_PROVEN,
          compared,
          (System.nanoTime() - started) / 100_000_000 / 10.0,
          verdict.map(AbcVerdict::differences).orElse(List.of(late)));
    }
  }

  private void write(MappedModule gates, WorkFolder folder) {
    Emission.Module module = rtl.get(gates.name());
    List<String> inner =
        module.instances().stream().map(Emission.InstanceInfo::module).distinct().toList();
    folder.write(
        BOXES, inner.stream().map(rtl::get).map(ModuleProof::box).collect(Collectors.joining()));
    folder.write(RTL, module.text());
    folder.write(CELLS, cellModels);
    folder.write(GATES, NamedNetlist.of(gates, design.library()));
    folder.write(SCRIPT, script(module.name(), inner));
  }

  private static BlifNetwork read(WorkFolder folder, String file) {
    try {
      return BlifNetwork.read(
          Files.readString(folder.path().resolve(file), StandardCharsets.ISO_8859_1));
    } catch (IOException e) {
      throw new EnvironmentException(
          "what yosys wrote must be readable, failed: " + FailureReason.of(e), e);
    }
  }

  private static String box(Emission.Module module) {
    return String.format(
        Locale.ROOT,
        "module %s (%s);%nendmodule%n",
        module.name(),
        module.ports().stream().map(ModuleProof::port).collect(Collectors.joining(", ")));
  }

  private static String port(PortInfo port) {
    return String.format(
        Locale.ROOT,
        "%s [%d:0] %s",
        port.direction() == Direction.INPUT ? "input" : "output",
        port.width() - 1,
        port.name());
  }

  // An undefined value gets a free net of its own; a memory in the Verilog becomes registers.
  private static String script(String module, List<String> inner) {
    String cut =
        inner.isEmpty()
            ? ""
            : "expose -evert "
                + inner.stream()
                    .map(name -> "t:" + PlainWord.of(name))
                    .collect(Collectors.joining(" "));
    return String.format(
        Locale.ROOT,
        """
        read_verilog -lib %1$s
        read_verilog %2$s
        hierarchy -top %3$s
        proc
        opt_clean
        memory_collect
        memory_map
        opt_clean
        %4$s
        splitnets
        techmap
        setundef -anyseq
        opt_clean
        write_blif %7$s
        design -reset
        read_verilog -lib %1$s
        read_verilog %5$s
        read_verilog %6$s
        hierarchy -top %3$s
        proc
        flatten
        opt_clean -purge
        %4$s
        simplemap
        setundef -anyseq
        write_blif %8$s
        """,
        BOXES,
        RTL,
        PlainWord.of(module),
        cut,
        CELLS,
        GATES,
        RTL_BLIF,
        GATES_BLIF);
  }
}
