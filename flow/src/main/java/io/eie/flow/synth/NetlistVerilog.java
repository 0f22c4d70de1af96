// SPDX-License-Identifier: Apache-2.0
package io.eie.flow.synth;

import io.eie.flow.synth.MappedModule.Instance;
import io.eie.flow.synth.MappedModule.Port;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;
import java.util.TreeSet;

/**
 * A netlist as Verilog of the plainest kind.
 *
 * <p>Yosys' own writer puts concatenations on the left of assignments, which OpenSTA refuses.
 */
public final class NetlistVerilog {
  private final MappedModule module;
  private final Map<Integer, String> expressions = new HashMap<>();
  private final StringBuilder text = new StringBuilder();

  private NetlistVerilog(MappedModule module) {
    this.module = module;
    expressions.put(MappedModule.LOW, "1'b0");
    expressions.put(MappedModule.HIGH, "1'b1");
  }

  /** All modules of a netlist, the top last. */
  public static String of(MappedNetlist netlist) {
    StringBuilder all = new StringBuilder();
    netlist.modules().values().forEach(module -> all.append(new NetlistVerilog(module).module()));
    return all.toString();
  }

  /**
   * What each net of a module is called in its Verilog, without the constants.
   *
   * @return names by net; of a bit of a port {@code name[bit]}
   */
  public static Map<Integer, String> names(MappedModule module) {
    NetlistVerilog verilog = new NetlistVerilog(module);
    verilog.module();
    verilog.expressions.remove(MappedModule.LOW);
    verilog.expressions.remove(MappedModule.HIGH);
    return verilog.expressions;
  }

  private String module() {
    ports();
    StringBuilder assignments = new StringBuilder();
    for (boolean inputs : List.of(true, false)) {
      for (Port port : module.ports()) {
        if (port.input() == inputs) {
          name(port, assignments);
        }
      }
    }
    TreeSet<Integer> inner = new TreeSet<>();
    for (Instance instance : module.instances()) {
      for (int[] nets : instance.pins().values()) {
        for (int net : nets) {
          if (!expressions.containsKey(net)) {
            inner.add(net);
          }
        }
      }
    }
    inner.forEach(
        net -> {
          expressions.put(net, "n" + net + "_");
          text.append("  wire n").append(net).append("_;\n");
        });
    module.instances().forEach(this::instance);
    return text.append(assignments).append("endmodule\n\n").toString();
  }

  private void ports() {
    StringJoiner list = new StringJoiner(", ", "module " + module.name() + " (", ");\n");
    module.ports().forEach(port -> list.add(port.name()));
    text.append(list);
    for (Port port : module.ports()) {
      text.append(port.input() ? "  input " : "  output ");
      if (port.nets().length > 1) {
        text.append('[').append(port.nets().length - 1).append(":0] ");
      }
      text.append(port.name()).append(";\n");
    }
  }

  // A net is called by the first port it is at; further outputs are assigned from there.
  private void name(Port port, StringBuilder assignments) {
    int[] nets = port.nets();
    for (int i = 0; i < nets.length; i++) {
      String bit = nets.length == 1 ? port.name() : port.name() + "[" + i + "]";
      String known = expressions.putIfAbsent(nets[i], bit);
      if (known != null && !port.input()) {
        assignments.append("  assign ").append(bit).append(" = ").append(known).append(";\n");
      }
    }
  }

  private void instance(Instance instance) {
    StringJoiner pins =
        new StringJoiner(", ", "  " + instance.type() + " " + instance.name() + " (", ");\n");
    instance.pins().forEach((pin, nets) -> pins.add("." + pin + "(" + expression(nets) + ")"));
    text.append(pins);
  }

  private String expression(int[] nets) {
    if (nets.length == 1) {
      return expressions.get(nets[0]);
    }
    StringJoiner bits = new StringJoiner(", ", "{", "}");
    for (int i = nets.length - 1; i >= 0; i--) {
      bits.add(expressions.get(nets[i]));
    }
    return bits.toString();
  }
}
