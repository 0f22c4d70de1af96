// SPDX-License-Identifier: Apache-2.0
package io.eie.flow.equivalence;

import io.eie.common.quote.PlainWord;
import io.eie.flow.synth.CellLibrary;
import io.eie.flow.synth.CellLibrary.ClockGate;
import io.eie.flow.synth.MappedModule;
import io.eie.flow.synth.MappedModule.Instance;
import io.eie.flow.synth.MappedModule.Port;
import io.eie.flow.synth.StandardCell;
import io.eie.flow.synth.StandardCell.FlipFlop;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.StringJoiner;
import java.util.TreeSet;

/**
 * A mapped module as Verilog for a proof: registers bear all the names that they have in the
 * source, so that they find their counterparts, so do those that became the constant 1, and those
 * after a clock gate are written in enable form again.
 *
 * <p>Names of logic between registers are left out: mapping moves functions, and a name may stay at
 * a net that no longer computes what it did.
 *
 * <p>A gate holds its enable from before the rising edge, so a register after it takes its data at
 * the edges at which the enable was high, and keeps its value at the others. That is what {@code D
 * = enable ? d : Q} at the ungated clock does, provided that the enable is steady before the edge,
 * which timing analysis checks. Tools that prove synchronous logic know no second clock.
 */
final class NamedNetlist {
  /** Begins the name of a register that lost its own; its bit and the number of its net follow. */
  static final String UNNAMED = "unnamed_register_";

  private final MappedModule module;
  private final CellLibrary library;
  private final Map<Integer, String> expressions = new HashMap<>();
  private final StringBuilder body = new StringBuilder();

  private NamedNetlist(MappedModule original, CellLibrary library) {
    this.module = original.copy();
    this.library = library;
  }

  /**
   * The module's text.
   *
   * @throws IllegalStateException when a gated clock drives anything but plain flip-flops
   */
  static String of(MappedModule module, CellLibrary library) {
    return new NamedNetlist(module, library).text();
  }

  private String text() {
    List<String> held = ungate();
    expressions.put(MappedModule.LOW, "1'b0");
    expressions.put(MappedModule.HIGH, "1'b1");
    StringJoiner list = new StringJoiner(", ", "module " + module.name() + " (", ");\n");
    StringBuilder ports = new StringBuilder();
    for (Port port : module.ports()) {
      list.add(port.name());
      ports.append(port.input() ? "  input " : "  output ");
      if (port.nets().length > 1) {
        ports.append('[').append(port.nets().length - 1).append(":0] ");
      }
      ports.append(port.name()).append(";\n");
    }
    module.ports().stream().filter(Port::input).forEach(this::name);
    inner();
    module.ports().stream().filter(port -> !port.input()).forEach(this::assign);
    module.instances().forEach(this::instance);
    for (String line : held) {
      body.append(line);
    }
    return list.toString() + ports + body + "endmodule\n\n";
  }

  /** Gives registers their clock back; the multiplexers that take the gates' place. */
  private List<String> ungate() {
    Map<Integer, Instance> gates = new LinkedHashMap<>();
    module.instances().stream()
        .filter(instance -> library.clockGate(instance.type()).isPresent())
        .forEach(instance -> gates.put(instance.pins().get(gate(instance).output())[0], instance));
    module.instances().removeAll(gates.values());
    List<String> held = new ArrayList<>();
    for (Instance instance : module.instances()) {
      instance
          .pins()
          .forEach(
              (pin, nets) -> {
                if (gates.containsKey(nets[0])) {
                  held.add(ungate(instance, pin, gates.get(nets[0])));
                }
              });
    }
    return held;
  }

  private String ungate(Instance register, String pin, Instance gate) {
    ClockGate pins = gate(gate);
    FlipFlop flipFlop =
        library.cell(register.type()) == null ? null : library.cell(register.type()).flipFlop();
    if (flipFlop == null || !flipFlop.clock().equals(pin)) {
      throw new IllegalStateException(
          String.format(
              Locale.ROOT,
              "a gated clock of %s must drive the clock of a plain flip-flop, drove %s of %s (%s)",
              module.name(),
              pin,
              register.name(),
              register.type()));
    }
    int enable = gate.pins().get(pins.enable())[0];
    int clock = gate.pins().get(pins.clock())[0];
    int[] data = register.pins().get(flipFlop.data());
    int output =
        register.pins().computeIfAbsent(flipFlop.output(), q -> new int[] {module.newNet()})[0];
    int kept = module.newNet();
    register.pins().get(pin)[0] = clock;
    int taken = data[0];
    data[0] = kept;
    return "  assign "
        + net(kept)
        + " = "
        + net(enable)
        + " ? "
        + net(taken)
        + " : "
        + net(output)
        + ";\n";
  }

  private ClockGate gate(Instance instance) {
    return library.clockGate(instance.type()).orElseThrow();
  }

  private static String net(int net) {
    return net <= MappedModule.HIGH ? "1'b" + net : "n" + net + "_";
  }

  private void name(Port port) {
    for (int i = 0; i < port.nets().length; i++) {
      body.append("  wire ").append(net(port.nets()[i])).append(" = ");
      body.append(bit(port, i)).append(";\n");
      expressions.put(port.nets()[i], net(port.nets()[i]));
    }
  }

  private void assign(Port port) {
    for (int i = 0; i < port.nets().length; i++) {
      body.append("  assign ").append(bit(port, i)).append(" = ");
      body.append(net(port.nets()[i])).append(";\n");
    }
  }

  private static String bit(Port port, int index) {
    return port.nets().length == 1 ? port.name() : port.name() + "[" + index + "]";
  }

  private void inner() {
    Set<String> ports = new LinkedHashSet<>();
    for (Port port : module.ports()) {
      for (int i = 0; i < port.nets().length; i++) {
        ports.add(bit(port, i));
      }
    }
    TreeSet<Integer> nets = new TreeSet<>();
    Set<Integer> states = new TreeSet<>();
    for (Instance instance : module.instances()) {
      StandardCell cell = library.cell(instance.type());
      boolean register = cell != null && cell.sequential();
      instance
          .pins()
          .forEach(
              (pin, bits) -> {
                Arrays.stream(bits).forEach(nets::add);
                if (register && !cell.pins().get(pin).input()) {
                  states.add(bits[0]);
                }
              });
    }
    module.ports().forEach(port -> Arrays.stream(port.nets()).forEach(nets::add));
    for (int net : nets) {
      if (net > MappedModule.HIGH && !expressions.containsKey(net)) {
        body.append("  wire ").append(net(net)).append(";\n");
      }
    }
    states.add(MappedModule.HIGH);
    for (int net : states) {
      OptionalInt bit = module.madeUpBit(net);
      if (module.netNames(net).isEmpty() && bit.isPresent()) {
        body.append("  (* keep *) wire ").append(UNNAMED).append(bit.getAsInt());
        body.append('_').append(net).append(" = ").append(net(net)).append(";\n");
      }
      for (String name : module.netNames(net)) {
        if (!ports.contains(name)) {
          body.append("  (* keep *) wire ").append(PlainWord.escapedIdentifier(name));
          body.append("= ").append(net(net));
          body.append(";\n");
        }
      }
    }
  }

  private void instance(Instance instance) {
    StringJoiner pins =
        new StringJoiner(", ", "  " + instance.type() + " " + instance.name() + " (", ");\n");
    instance.pins().forEach((pin, nets) -> pins.add("." + pin + "(" + expression(nets) + ")"));
    body.append(pins);
  }

  private static String expression(int[] nets) {
    StringJoiner bits = new StringJoiner(", ", "{", "}");
    for (int i = nets.length - 1; i >= 0; i--) {
      bits.add(net(nets[i]));
    }
    return bits.toString();
  }
}
