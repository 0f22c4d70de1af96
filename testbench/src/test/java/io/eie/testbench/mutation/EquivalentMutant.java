// SPDX-License-Identifier: Apache-2.0
package io.eie.testbench.mutation;

import io.eie.common.ToolProcess;
import io.eie.sim.verilator.VerilogFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Whether a mutant is equal to its unit: unit and mutant side by side with the same inputs, and no
 * output ever differs. Yosys makes the circuit; abc proves it for any inputs and any number of
 * cycles after the reset, from registers and memories that begin at 0 where they have no reset. The
 * fields of a channel are compared while it is valid: before, they mean nothing.
 *
 * <p>Each step may take so much CPU time, whatever else the machine does: a verdict does not depend
 * on its load.
 */
final class EquivalentMutant {
  /** CPU seconds of the circuit, and of each program inside Yosys. */
  private static final int CIRCUIT_SECONDS = 30;

  /** Searches, with their CPU seconds; each alone: what one finds at once, another may not. */
  private static final List<Search> SEARCHES =
      List.of(
          new Search("strash; bmc3 -F 40", 10),
          new Search("strash; scorr; dc2; pdr", 30),
          new Search("strash; pdr", 20));

  /** Codes of a program that a signal ended: 128 and SIGXCPU, or SIGKILL. */
  private static final int OUT_OF_TIME = 128 + 24;

  private static final int KILLED = 128 + 9;

  private static final Pattern PORT =
      Pattern.compile("(?m)^  (input|output) +(?:wire|reg) +(\\[[^\\]]*\\])? *(\\w+),?$");

  private EquivalentMutant() {}

  private record Search(String commands, int cpuSeconds) {}

  /** What abc finds. */
  enum Verdict {
    EQUAL,
    DIFFERENT,
    UNKNOWN
  }

  /**
   * Compares.
   *
   * @param folder to work in
   * @param top Verilog name of the unit
   * @param text of its module
   * @param mutated the text with all mutants
   * @param number of the mutant
   * @param inner the modules inside
   */
  static Verdict compare(
      Path folder, String top, String text, String mutated, int number, List<VerilogFile> inner)
      throws IOException, InterruptedException {
    StringBuilder files = new StringBuilder();
    for (VerilogFile file : inner) {
      Files.writeString(folder.resolve(file.name()), file.text());
      files.append(' ').append(file.name());
    }
    Files.writeString(folder.resolve("unit.v"), named(text, top, "unit_right"));
    Files.writeString(
        folder.resolve("mutant.v"),
        named(VerilogMutants.constant(mutated, number), top, "unit_wrong"));
    Files.writeString(folder.resolve("formal.v"), sideBySide(text));
    List<String> yosys =
        List.of(
            "yosys",
            "-q",
            "-p",
            "read_verilog unit.v mutant.v formal.v"
                + files
                + "; prep -top formal -flatten -nordff; memory_map; async2sync; sim -clock clk -n 1"
                + " -w formal; setundef -undriven -zero; setundef -init -zero; opt -full -nosdff"
                + " -nodffe; dffunmap; techmap; abc -g AND -fast; opt_clean;"
                + " write_aiger -zinit formal.aig");
    if (run(folder, CIRCUIT_SECONDS, yosys) == null) {
      return Verdict.UNKNOWN;
    }
    for (Search search : SEARCHES) {
      String said =
          run(
              folder,
              search.cpuSeconds(),
              List.of("yosys-abc", "-c", "read_aiger formal.aig; " + search.commands()));
      if (said != null && said.contains("was asserted in frame")) {
        return Verdict.DIFFERENT;
      }
      if (said != null && said.contains("Property proved")) {
        return Verdict.EQUAL;
      }
    }
    return Verdict.UNKNOWN;
  }

  private static String named(String text, String top, String name) {
    return text.replace("module " + top + " (", "module " + name + " (");
  }

  private static String sideBySide(String text) {
    List<String> ports = new ArrayList<>(List.of("input clk", "input arm", "output differs"));
    List<String> right = new ArrayList<>();
    List<String> wrong = new ArrayList<>();
    List<String> outputs = new ArrayList<>();
    StringBuilder wires = new StringBuilder();
    Matcher port = PORT.matcher(text.substring(0, text.indexOf(");\n") + 1));
    while (port.find()) {
      String range = port.group(2) == null ? "" : port.group(2);
      String name = port.group(3);
      if (port.group(1).equals("output")) {
        wires.append(String.format(Locale.ROOT, "  wire %1$s r_%2$s, w_%2$s;%n", range, name));
        right.add("." + name + "(r_" + name + ")");
        wrong.add("." + name + "(w_" + name + ")");
        outputs.add(name);
      } else {
        right.add("." + name + "(" + name + ")");
        wrong.add("." + name + "(" + name + ")");
        if (!List.of("clk", "reset", "resetn").contains(name)) {
          ports.add("input " + range + " " + name);
        }
      }
    }
    return "module formal("
        + String.join(", ", ports)
        + ");\n  reg started = 1'b0, armed = 1'b0;\n"
        + "  always @(posedge clk) begin started <= 1'b1; armed <= arm; end\n"
        + "  wire reset = !started, resetn = started;\n"
        + wires
        + "  unit_right u_right ("
        + String.join(", ", right)
        + ");\n  unit_wrong u_wrong ("
        + String.join(", ", wrong)
        + ");\n  assign differs = started && armed && ("
        + differences(outputs)
        + ");\nendmodule\n";
  }

  private static String differences(List<String> outputs) {
    return outputs.stream()
        .map(name -> valid(name, outputs) + "(r_" + name + " != w_" + name + ")")
        .collect(Collectors.joining(" || "));
  }

  /** The condition under which an output has a meaning: that its channel is valid. */
  private static String valid(String output, List<String> outputs) {
    return outputs.stream()
        .filter(each -> each.endsWith("_valid_o"))
        .filter(each -> output.startsWith(each.substring(0, each.length() - "valid_o".length())))
        .filter(each -> !each.equals(output))
        .findFirst()
        .map(each -> "r_" + each + " && ")
        .orElse("");
  }

  /** What a tool says; null when its CPU time ends before. */
  private static String run(Path folder, int cpuSeconds, List<String> command)
      throws IOException, InterruptedException {
    Path said = folder.resolve("said");
    List<String> bounded = new ArrayList<>(List.of("prlimit", "--cpu=" + cpuSeconds));
    bounded.addAll(command);
    int code =
        ToolProcess.of(bounded, folder)
            .redirectErrorStream(true)
            .redirectOutput(said.toFile())
            .start()
            .waitFor();
    if (code == KILLED || code == OUT_OF_TIME) {
      return null;
    }
    String text = Files.readString(said);
    if (code != 0) {
      throw new IOException(command.get(0) + " must succeed, ended with " + code + ": " + text);
    }
    return text;
  }
}
