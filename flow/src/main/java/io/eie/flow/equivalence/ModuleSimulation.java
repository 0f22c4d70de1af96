// SPDX-License-Identifier: Apache-2.0
package io.eie.flow.equivalence;

import io.eie.flow.equivalence.ModuleEquivalence.Method;
import io.eie.flow.synth.MappedModule;
import io.eie.flow.synth.MappedNetlist;
import io.eie.flow.synth.NetlistVerilog;
import io.eie.flow.synth.SynthesizedDesign;
import io.eie.generator.config.MultiplierStructure;
import io.eie.generator.hdl.Emission;
import io.eie.generator.hdl.Emission.Direction;
import io.eie.generator.hdl.Emission.PortInfo;
import io.eie.sim.verilator.Port;
import io.eie.sim.verilator.Simulation;
import io.eie.sim.verilator.VerilatedDesign;
import io.eie.sim.verilator.VerilatorRequest;
import io.eie.sim.verilator.XMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.StringJoiner;

/**
 * One module's Verilog beside its gates in one simulation, given the same vectors, a new one each
 * cycle: for modules that only pass what they are given through registers, such as the multiplier.
 */
final class ModuleSimulation {
  /** Vectors that are compared. */
  static final int VECTORS = 20_480;

  private static final long SEED = 0;
  private static final String GATES_SUFFIX = "_gates";

  /** More than a multiplier has register stages, which begin with random bits on each side. */
  private static final int WARM_UP = 8;

  private final SynthesizedDesign design;
  private final String cellModels;

  ModuleSimulation(SynthesizedDesign design, String cellModels) {
    this.design = design;
    this.cellModels = cellModels;
  }

  /**
   * Whether a module multiplies by the operator: synthesis chooses how, and no solver can follow.
   * Where the Verilog says how, by Booth digits, the gates still have its sums, and a proof is
   * found.
   */
  boolean needed(Emission.Module module) {
    return design.rtl().config().multiplierStructure() == MultiplierStructure.OPERATOR
        && module.unit().equals("Multiplier");
  }

  /** Compares the two sides on corner values in all combinations, then on random ones. */
  ModuleEquivalence compare(Emission.Module rtl, MappedModule gates) {
    long started = System.nanoTime();
    List<PortInfo> inputs =
        rtl.ports().stream()
            .filter(port -> port.direction() == Direction.INPUT && !port.name().equals("clk"))
            .toList();
    List<String> outputs =
        rtl.ports().stream()
            .filter(port -> port.direction() == Direction.OUTPUT)
            .map(PortInfo::name)
            .toList();
    List<String> differences = new ArrayList<>();
    int compared = 0;
    try (Simulation both = build(rtl, gates).open(SEED, XMode.RANDOM)) {
      Random random = new Random(SEED);
      for (int vector = -WARM_UP; vector < VECTORS && differences.isEmpty(); vector++) {
        Map<String, Long> given = new LinkedHashMap<>();
        int combination = Math.max(0, vector);
        for (PortInfo input : inputs) {
          long[] corners = corners(input.width());
          boolean corner = vector < Math.pow(corners.length, inputs.size());
          long value =
              corner ? corners[combination % corners.length] : masked(random.nextLong(), input);
          if (vector < 0) {
            // the enables of registers are high once, or these keep their random bits
            value = masked(-1, input);
          }
          combination /= corners.length;
          both.port(input.name()).set(value);
          given.put(input.name(), value);
        }
        both.tick();
        if (vector >= 0) {
          compared++;
          outputs.forEach(output -> compare(both, output, given, differences));
        }
      }
    }
    return new ModuleEquivalence(
        rtl.unit(),
        design.ownCells(gates),
        differences.isEmpty() ? Method.SIMULATED : Method.DIFFERENT,
        compared,
        (System.nanoTime() - started) / 100_000_000 / 10.0,
        differences);
  }

  private static void compare(
      Simulation both, String output, Map<String, Long> given, List<String> differences) {
    Port expected = both.port(output);
    Port actual = both.port(output + GATES_SUFFIX);
    if (expected.get() != actual.get()) {
      differences.add(
          String.format(
              Locale.ROOT,
              "%s must be 0x%x, was 0x%x after %s",
              output,
              expected.get(),
              actual.get(),
              given));
    }
  }

  private static long[] corners(int width) {
    long all = masked(-1, width);
    long top = 1L << (width - 1);
    long alternating = masked(0x5555_5555_5555_5555L, width);
    return new long[] {
      0, 1, all, top, top - 1, masked(top + 1, width), alternating, all ^ alternating
    };
  }

  private static long masked(long value, PortInfo port) {
    return masked(value, port.width());
  }

  private static long masked(long value, int width) {
    return width == Long.SIZE ? value : value & ((1L << width) - 1);
  }

  private VerilatedDesign build(Emission.Module rtl, MappedModule gates) {
    String renamed = rtl.name() + GATES_SUFFIX;
    MappedNetlist alone = new MappedNetlist(gates.name(), Map.of(gates.name(), gates));
    String text =
        NetlistVerilog.of(alone)
            .replaceFirst("module " + gates.name() + " ", "module " + renamed + " ");
    return VerilatedDesign.build(
        VerilatorRequest.builder()
            .top("compared")
            .addFile("compared.v", wrapper(rtl, renamed))
            .addFile("rtl.v", rtl.text())
            .addFile("cells.v", cellModels)
            .addFile("gates.v", text)
            .optimisation(1)
            .build());
  }

  private static String wrapper(Emission.Module rtl, String renamed) {
    StringJoiner ports = new StringJoiner(", ", "module compared (", ");\n");
    StringJoiner one = new StringJoiner(", ", "  " + rtl.name() + " u_rtl (", ");\n");
    StringJoiner other = new StringJoiner(", ", "  " + renamed + " u_gates (", ");\n");
    for (PortInfo port : rtl.ports()) {
      boolean input = port.direction() == Direction.INPUT;
      String declared =
          String.format(Locale.ROOT, "%s [%d:0] ", input ? "input" : "output", port.width() - 1);
      ports.add(declared + port.name());
      one.add(String.format(Locale.ROOT, ".%1$s(%1$s)", port.name()));
      if (!input) {
        ports.add(declared + port.name() + GATES_SUFFIX);
      }
      other.add(
          String.format(
              Locale.ROOT, ".%s(%s%s)", port.name(), port.name(), input ? "" : GATES_SUFFIX));
    }
    return ports.toString() + one + other + "endmodule\n";
  }
}
