// SPDX-License-Identifier: Apache-2.0
package io.eie.flow.prove;

import io.eie.generator.hdl.Emission;
import io.eie.generator.hdl.Emission.Direction;
import io.eie.generator.hdl.Emission.PortInfo;
import io.eie.generator.hdl.Emission.Property;
import io.eie.generator.hdl.Emission.PropertyKind;
import io.eie.generator.proof.ProofTask;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * The circuit that abc searches: properties and unit after one cycle of reset, with an output for
 * each property that is to be proven (high where it does not hold) and for each situation that is
 * to be reached.
 */
final class ProofHarness {
  static final String FILE = "formal.v";
  static final String SCRIPT = "formal.ys";
  static final String CIRCUIT = "formal.aig";

  private final Emission emission;
  private final List<Property> searched;

  ProofHarness(Emission emission) {
    this.emission = emission;
    List<Property> all = emission.top().properties();
    this.searched = new ArrayList<>();
    all.stream().filter(p -> p.kind() == PropertyKind.LEMMA).forEach(searched::add);
    all.stream()
        .filter(p -> p.kind() == PropertyKind.ASSERT || p.kind() == PropertyKind.COVER)
        .forEach(searched::add);
  }

  /** What is searched for, in the order of the circuit's outputs: the lemmas first. */
  List<Property> searched() {
    return searched;
  }

  /** The Verilog around the properties. */
  String verilog() {
    List<String> ports = new ArrayList<>(List.of("input clk", "input arm"));
    List<String> pins = new ArrayList<>();
    StringBuilder wires = new StringBuilder();
    for (PortInfo port : emission.ports()) {
      String name = port.name();
      String range = String.format(Locale.ROOT, "[%d:0] ", port.width() - 1);
      boolean own = name.equals("clk") || name.equals("reset");
      if (port.direction() == Direction.OUTPUT) {
        wires.append("  wire ").append(range).append(name).append(";\n");
      } else if (isConstant(name)) {
        wires.append("  wire ").append(range).append(name).append(" = $anyconst;\n");
      } else if (!own) {
        ports.add("input " + range + name);
      }
      pins.add("." + name + "(" + name + ")");
    }
    StringBuilder checks = new StringBuilder();
    for (Property property : emission.top().properties()) {
      if (property.kind() == PropertyKind.ASSUME) {
        checks.append("  always @* if (started) assume(").append(property.port()).append(");\n");
      }
    }
    for (Property property : searched) {
      if (property.kind() == PropertyKind.LEMMA) {
        checks.append(lemma(property));
      }
    }
    for (int i = 0; i < searched.size(); i++) {
      ports.add("output searched_" + i);
      checks.append(
          String.format(
              Locale.ROOT,
              "  assign searched_%d = started && armed && %s;%n",
              i,
              wanted(searched.get(i))));
    }
    return "module formal("
        + String.join(", ", ports)
        + ");\n"
        + "  reg started = 1'b0;\n"
        + "  always @(posedge clk) started <= 1'b1;\n"
        + "  wire reset = !started;\n"
        + "  reg armed;\n" // abc refuses a circuit without registers: this one is high at will
        + "  always @(posedge clk) armed <= arm;\n"
        + wires
        + "  "
        + emission.topName()
        + " u_properties ("
        + String.join(", ", pins)
        + ");\n"
        + checks
        + "endmodule\n";
  }

  private boolean isConstant(String port) {
    return emission.top().properties().stream()
        .anyMatch(p -> p.kind() == PropertyKind.CONSTANT && p.port().equals(port));
  }

  /** What is searched for: a property that breaks while the lemmas before it hold; a situation. */
  private String wanted(Property property) {
    if (property.kind() == PropertyKind.COVER) {
      return property.port();
    }
    StringBuilder wanted = new StringBuilder("!").append(property.port());
    for (Property lemma : searched) {
      if (lemma.equals(property)) {
        break;
      }
      if (lemma.kind() == PropertyKind.LEMMA) {
        wanted.append(" && ").append(lemma.port()).append(" && held_").append(lemma.port());
      }
    }
    return wanted.toString();
  }

  /** Whether a lemma held so far. */
  private static String lemma(Property lemma) {
    return String.format(
        Locale.ROOT,
        "  reg held_%1$s = 1'b1;%n"
            + "  always @(posedge clk) if (started && !%1$s) held_%1$s <= 1'b0;%n",
        lemma.port());
  }

  /** What makes the circuit of properties in Verilog; all of them, or the situation to reach. */
  static String script(
      Emission emission, ProofTask.Harness harness, ProofTask.Start start, boolean cover) {
    return "read_verilog -formal "
        + harness.defines()
        + (cover ? " -DCOVER " : " ")
        + FILE
        + "\nread_verilog "
        + files(emission)
        + "\n"
        + circuit(start);
  }

  private static String files(Emission emission) {
    return emission.files().stream()
        .map(Emission.SourceFile::fileName)
        .collect(Collectors.joining(" "));
  }

  /** What makes the circuit with Yosys. */
  String script(ProofTask.Start start) {
    return "read_verilog "
        + files(emission)
        + "\nread_verilog -formal "
        + FILE
        + "\n"
        + circuit(start);
  }

  private static String circuit(ProofTask.Start start) {
    // The reset is simulated, which leaves its values as the beginning: with the reset in the
    // circuit
    // nothing would be equal at first, and abc could not merge what is equal ever after.
    // A register without initial value gets an input that chooses it, unless it begins at 0.
    String begin = start == ProofTask.Start.ZERO ? "setundef -init -zero\n" : "";
    return """
        prep -top formal -flatten -nordff
        memory_map
        async2sync
        sim -clock clk -n 1 -w formal
        chformal -assume -early
        setundef -undriven -anyseq
        """
        + begin
        + """
        opt -full -nosdff -nodffe
        dffunmap
        techmap
        abc -g AND -fast
        opt_clean
        write_aiger -zinit\s"""
        + CIRCUIT
        + "\n";
  }
}
