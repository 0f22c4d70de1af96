// SPDX-License-Identifier: Apache-2.0
package io.eie.flow.synth;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.function.UnaryOperator;

/** One module of a netlist of gates; nets are numbers, {@link #LOW} and {@link #HIGH} constants. */
public final class MappedModule {
  /** The net that is 0. */
  public static final int LOW = 0;

  /** The net that is 1. */
  public static final int HIGH = 1;

  /**
   * A port.
   *
   * @param nets its bits, the least significant first
   */
  public record Port(String name, boolean input, int[] nets) {}

  /**
   * A gate, a memory macro, or an instance of another module.
   *
   * @param pins nets of each pin, the least significant bit first
   */
  public record Instance(String name, String type, Map<String, int[]> pins) {}

  private final String name;
  private final List<Port> ports;
  private final List<Instance> instances;
  private final Map<Integer, List<String>> netNames;
  private final Map<Integer, Integer> madeUpBits;
  private int nextNet;

  /** A module whose nets have no names of the source. */
  public MappedModule(String name, List<Port> ports, List<Instance> instances) {
    this(name, ports, instances, Map.of());
  }

  MappedModule(
      String name,
      List<Port> ports,
      List<Instance> instances,
      Map<Integer, List<String>> netNames) {
    this(name, ports, instances, netNames, Map.of());
  }

  MappedModule(
      String name,
      List<Port> ports,
      List<Instance> instances,
      Map<Integer, List<String>> netNames,
      Map<Integer, Integer> madeUpBits) {
    this.name = name;
    this.ports = List.copyOf(ports);
    this.instances = new ArrayList<>(instances);
    this.netNames = new HashMap<>(netNames);
    this.madeUpBits = Map.copyOf(madeUpBits);
    nextNet = HIGH + 1;
    ports.forEach(port -> reserve(port.nets()));
    instances.forEach(instance -> instance.pins().values().forEach(this::reserve));
  }

  private void reserve(int[] nets) {
    for (int net : nets) {
      nextNet = Math.max(nextNet, net + 1);
    }
  }

  /** The same again, to be changed on its own. */
  public MappedModule copy() {
    return renamed(name, UnaryOperator.identity());
  }

  /**
   * The same under another name, to be changed on its own.
   *
   * @param types new names of what it instantiates
   */
  MappedModule renamed(String newName, UnaryOperator<String> types) {
    List<Instance> copies = new ArrayList<>();
    for (Instance instance : instances) {
      Map<String, int[]> pins = new LinkedHashMap<>();
      instance.pins().forEach((pin, nets) -> pins.put(pin, nets.clone()));
      copies.add(new Instance(instance.name(), types.apply(instance.type()), pins));
    }
    return new MappedModule(newName, ports, copies, netNames, madeUpBits);
  }

  /** Its Verilog name. */
  public String name() {
    return name;
  }

  /** In the order of the module's port list. */
  public List<Port> ports() {
    return ports;
  }

  /** A port by its name. */
  public Port port(String portName) {
    return ports.stream().filter(port -> port.name().equals(portName)).findFirst().orElseThrow();
  }

  /** Everything in it; can be added to. */
  public List<Instance> instances() {
    return instances;
  }

  /**
   * The name that a net has in the Verilog source, as {@code name[bit]}; null when it has none or
   * is a constant.
   */
  String netName(int net) {
    List<String> names = netNames(net);
    return net <= HIGH || names.isEmpty() ? null : names.get(0);
  }

  /**
   * All the names that a net has in the Verilog source, the most telling first: what synthesis
   * found to be the same signal is one net. A constant bears the names of all that became it.
   */
  public List<String> netNames(int net) {
    return netNames.getOrDefault(net, List.of());
  }

  /**
   * The bit of a net in a signal that synthesis made up: a register whose signal of the source was
   * made narrower keeps its bit there. Empty for other nets.
   */
  public OptionalInt madeUpBit(int net) {
    Integer bit = madeUpBits.get(net);
    return bit == null ? OptionalInt.empty() : OptionalInt.of(bit);
  }

  /** A net that nothing uses yet. */
  public int newNet() {
    return nextNet++;
  }

  /** How many instances there are of each type. */
  public Map<String, Integer> counts() {
    Map<String, Integer> counts = new LinkedHashMap<>();
    instances.forEach(instance -> counts.merge(instance.type(), 1, Integer::sum));
    return counts;
  }
}
