// SPDX-License-Identifier: Apache-2.0
package io.eie.flow.synth;

import io.eie.flow.synth.MappedModule.Instance;
import io.eie.flow.synth.MappedModule.Port;
import io.eie.flow.synth.StandardCell.Pin;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Puts buffers into nets with too many loads, and stronger cells before nets with many.
 *
 * <p>abc bounds the fan-out of what it sees: the logic between the registers of one module. What it
 * does not see is here: data that goes straight into many registers, registers that drive many
 * gates, and nets that leave a module. Loads are counted in inputs of the weakest buffer, a load
 * being at least one. Clocks are not changed: placement builds the clock tree.
 */
final class FanOutRepair {
  /** Loads of one driver. */
  private static final double MOST_LOADS = 32;

  /** Loads that a cell of the weakest strength drives without help. */
  private static final double LOADS_OF_WEAKEST = 12;

  private final MappedNetlist netlist;
  private final CellLibrary library;
  private final NetlistCheck pins;
  private final StandardCell weakest;

  /** Loads that the modules treated so far put on a bit of their inputs. */
  private final Map<String, Map<String, double[]>> inputLoads = new HashMap<>();

  private final Map<String, Set<String>> clockPorts = new HashMap<>();

  private record Sink(Instance instance, String pin, int bit, double loads) {
    void connect(int net) {
      instance.pins().get(pin)[bit] = net;
    }
  }

  FanOutRepair(MappedNetlist netlist, CellLibrary library, NetlistCheck pins) {
    this.netlist = netlist;
    this.library = library;
    this.pins = pins;
    weakest = library.buffers().get(0);
  }

  /** Changes the netlist. */
  void repair() {
    netlist.modules().values().forEach(this::repair);
  }

  private void repair(MappedModule module) {
    Map<Integer, List<Sink>> sinks = new TreeMap<>();
    Map<Integer, Instance> drivers = new HashMap<>();
    Set<Integer> clocks = new HashSet<>();
    for (Instance instance : module.instances()) {
      instance
          .pins()
          .forEach(
              (pin, nets) -> {
                for (int bit = 0; bit < nets.length; bit++) {
                  if (!pins.isInput(instance.type(), pin)) {
                    drivers.put(nets[bit], instance);
                  } else if (isClock(instance.type(), pin)) {
                    clocks.add(nets[bit]);
                  } else if (nets[bit] > MappedModule.HIGH) {
                    sinks
                        .computeIfAbsent(nets[bit], net -> new ArrayList<>())
                        .add(new Sink(instance, pin, bit, loads(instance.type(), pin, bit)));
                  }
                }
              });
    }
    clocks.forEach(sinks::remove);
    List<Instance> buffers = new ArrayList<>();
    Map<Integer, Double> left = new HashMap<>();
    sinks.forEach((net, loads) -> left.put(net, buffered(module, net, loads, buffers)));
    Map<String, Double> driven = new HashMap<>();
    left.forEach(
        (net, loads) -> {
          if (drivers.containsKey(net)) {
            driven.merge(drivers.get(net).name(), loads, Math::max);
          }
        });
    module
        .instances()
        .replaceAll(instance -> strengthened(instance, driven.getOrDefault(instance.name(), 0.0)));
    module.instances().addAll(buffers);
    remember(module, left, clocks);
  }

  private double loads(String type, String pin, int bit) {
    Map<String, double[]> module = inputLoads.get(type);
    if (module != null) {
      return Math.max(1, module.get(pin)[bit]);
    }
    StandardCell cell = library.cell(type);
    return cell == null ? 1 : Math.max(1, relative(cell.pins().get(pin)));
  }

  private double relative(Pin pin) {
    double unit = weakest.input().capacitance();
    return unit > 0 ? pin.capacitance() / unit : 1;
  }

  private boolean isClock(String type, String pin) {
    Set<String> ports = clockPorts.get(type);
    if (ports != null) {
      return ports.contains(pin);
    }
    StandardCell cell = library.cell(type);
    return cell == null ? pin.equals(Synthesis.CLOCK) : cell.pins().get(pin).clock();
  }

  /** Puts as many levels of buffers before the sinks as it takes; what then loads the net. */
  private double buffered(MappedModule module, int net, List<Sink> sinks, List<Instance> buffers) {
    List<Sink> level = sinks;
    while (sum(level) > MOST_LOADS && level.size() > 1) {
      List<Sink> above = new ArrayList<>();
      for (List<Sink> group : groups(level)) {
        int below = module.newNet();
        group.forEach(sink -> sink.connect(below));
        StandardCell buffer = strong(library.strengths(weakest), sum(group));
        Map<String, int[]> connections = new HashMap<>();
        connections.put(buffer.input().name(), new int[] {net});
        connections.put(buffer.output().name(), new int[] {below});
        Instance instance = new Instance("fan_out" + below + "_", buffer.name(), connections);
        buffers.add(instance);
        above.add(
            new Sink(instance, buffer.input().name(), 0, Math.max(1, relative(buffer.input()))));
      }
      level = above;
    }
    return sum(level);
  }

  private static List<List<Sink>> groups(List<Sink> sinks) {
    int count = Math.max(2, (int) Math.ceil(sum(sinks) / MOST_LOADS));
    double share = sum(sinks) / count;
    List<List<Sink>> groups = new ArrayList<>();
    double before = 0;
    for (Sink sink : sinks) {
      int index = Math.min(count - 1, (int) ((before + sink.loads() / 2) / share));
      while (groups.size() <= index) {
        groups.add(new ArrayList<>());
      }
      groups.get(index).add(sink);
      before += sink.loads();
    }
    groups.removeIf(List::isEmpty);
    return groups;
  }

  private static double sum(List<Sink> sinks) {
    return sinks.stream().mapToDouble(Sink::loads).sum();
  }

  private Instance strengthened(Instance driver, double loads) {
    StandardCell cell = library.cell(driver.type());
    if (cell == null) {
      return driver;
    }
    List<StandardCell> strengths = library.strengths(cell);
    StandardCell wanted = strong(strengths, loads);
    return strengths.indexOf(wanted) > strengths.indexOf(cell)
        ? new Instance(driver.name(), wanted.name(), driver.pins())
        : driver;
  }

  /** The weakest cell that drives this number of loads, or else the strongest. */
  private static StandardCell strong(List<StandardCell> strengths, double loads) {
    double unit = strengths.get(0).drive();
    return strengths.stream()
        .filter(cell -> unit == 0 || cell.drive() / unit * LOADS_OF_WEAKEST >= loads)
        .findFirst()
        .orElse(strengths.get(strengths.size() - 1));
  }

  private void remember(MappedModule module, Map<Integer, Double> loads, Set<Integer> clocks) {
    Map<String, double[]> ports = new HashMap<>();
    Set<String> clockNames = new HashSet<>();
    for (Port port : module.ports()) {
      double[] bits = new double[port.nets().length];
      for (int i = 0; i < bits.length; i++) {
        bits[i] = loads.getOrDefault(port.nets()[i], 0.0);
        if (clocks.contains(port.nets()[i])) {
          clockNames.add(port.name());
        }
      }
      ports.put(port.name(), bits);
    }
    inputLoads.put(module.name(), ports);
    clockPorts.put(module.name(), clockNames);
  }
}
