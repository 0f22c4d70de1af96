package io.eie.testbench.equivalence;

import io.eie.generator.config.EnvironmentException;
import io.eie.generator.file.Reason;
import io.eie.generator.hdl.Emission;
import io.eie.generator.hdl.Emission.Direction;
import io.eie.generator.hdl.Emission.PortInfo;
import io.eie.testbench.equivalence.ModuleEquivalence.Method;
import io.eie.testbench.synth.MappedModule;
import io.eie.testbench.synth.SynthesisTools;
import io.eie.testbench.synth.SynthesizedDesign;
import io.eie.testbench.synth.WorkFolder;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * One module's Verilog against its gates, by Yosys: registers are paired by name, then structure,
 * satisfiability and induction show each pair, each output and each input of an inner module equal.
 *
 * <p>Inner modules are cut out on both sides: what they give becomes an input that both sides
 * share, what they are given becomes an output that is compared.
 */
final class ModuleProof {
  private static final String BOXES = "boxes.v";
  private static final String RTL = "rtl.v";
  private static final String CELLS = "cells.v";
  private static final String GATES = "gates.v";
  private static final String SCRIPT = "prove.ys";
  private static final String STATUS = "status.txt";
  private static final int INDUCTION_STEPS = 4;
  private static final int DIFFERENCES_KEPT = 10;

  private static final Pattern COUNTS =
      Pattern.compile("Of those cells (\\d+) are proven and (\\d+) are unproven");
  private static final Pattern UNPROVEN =
      Pattern.compile(
          "Unproven \\$equiv \\S+: \\\\?(\\S+?)(?:_gold)?(?: (\\[\\d+]))? \\S+(?: \\[\\d+])?\\s*$",
          Pattern.MULTILINE);

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
    Emission.Module module = rtl.get(gates.name());
    List<String> inner =
        module.instances().stream().map(Emission.InstanceInfo::module).distinct().toList();
    long started = System.nanoTime();
    try (WorkFolder folder = new WorkFolder()) {
      folder.write(
          BOXES, inner.stream().map(rtl::get).map(ModuleProof::box).collect(Collectors.joining()));
      folder.write(RTL, module.text());
      folder.write(CELLS, cellModels);
      folder.write(GATES, NamedNetlist.of(gates, design.library()));
      folder.write(SCRIPT, script(module.name(), inner));
      boolean inTime = tools.yosysWithin(folder.path(), SCRIPT, limitSeconds);
      int cells = design.ownCells(gates);
      double seconds = (System.nanoTime() - started) / 100_000_000 / 10.0;
      if (!inTime) {
        String why = "no proof within %d s".formatted(limitSeconds);
        return new ModuleEquivalence(
            module.name(), cells, Method.NOT_PROVEN, 0, seconds, List.of(why));
      }
      String status = Files.readString(folder.path().resolve(STATUS), StandardCharsets.ISO_8859_1);
      return outcome(module.name(), cells, seconds, status);
    } catch (IOException e) {
      throw new EnvironmentException(
          "what yosys wrote must be readable, failed: " + Reason.of(e), e);
    }
  }

  /** What Yosys' {@code equiv_status} says about a module. */
  static ModuleEquivalence outcome(String module, int cells, double seconds, String status) {
    Matcher counts = COUNTS.matcher(status);
    if (!counts.find()) {
      throw new EnvironmentException(
          "yosys must tell how many signals of %s it proved, said: %s"
              .formatted(module, status.strip()));
    }
    int proven = Integer.parseInt(counts.group(1));
    boolean all = proven > 0 && counts.group(2).equals("0");
    List<String> differences =
        UNPROVEN.matcher(status).results().map(ModuleProof::signal).distinct().sorted().toList();
    return new ModuleEquivalence(
        module,
        cells,
        all ? Method.PROVEN : Method.NOT_PROVEN,
        proven,
        seconds,
        differences.subList(0, Math.min(DIFFERENCES_KEPT, differences.size())));
  }

  private static String signal(MatchResult found) {
    return found.group(2) == null ? found.group(1) : found.group(1) + found.group(2);
  }

  private static String box(Emission.Module module) {
    return "module %s (%s);%nendmodule%n"
        .formatted(
            module.name(),
            module.ports().stream().map(ModuleProof::port).collect(Collectors.joining(", ")));
  }

  private static String port(PortInfo port) {
    return "%s [%d:0] %s"
        .formatted(
            port.direction() == Direction.INPUT ? "input" : "output",
            port.width() - 1,
            port.name());
  }

  private static String script(String module, List<String> inner) {
    String cut =
        inner.isEmpty()
            ? ""
            : "expose -evert "
                + inner.stream().map(name -> "t:" + name).collect(Collectors.joining(" "));
    return String.format(
        Locale.ROOT,
        """
        read_verilog -lib %1$s
        read_verilog %2$s
        hierarchy -top %3$s
        proc
        async2sync
        opt_expr
        opt_clean
        memory_collect
        memory_map
        opt_clean
        %4$s
        splitnets
        rename %3$s gold
        design -stash gold
        read_verilog -lib %1$s
        read_verilog %5$s
        read_verilog %6$s
        hierarchy -top %3$s
        proc
        flatten
        async2sync
        opt_clean
        %4$s
        rename %3$s gate
        design -stash gate
        design -copy-from gold -as gold gold
        design -copy-from gate -as gate gate
        equiv_make gold gate equiv
        hierarchy -top equiv
        opt_clean
        equiv_struct
        equiv_simple
        equiv_induct -seq %7$d
        tee -o %8$s equiv_status
        """,
        BOXES,
        RTL,
        module,
        cut,
        CELLS,
        GATES,
        INDUCTION_STEPS,
        STATUS);
  }
}
