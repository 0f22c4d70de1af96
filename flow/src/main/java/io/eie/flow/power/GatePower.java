// SPDX-License-Identifier: Apache-2.0
package io.eie.flow.power;

import io.eie.flow.power.FlatNetlist.Cell;
import io.eie.flow.synth.MappedNetlist;
import io.eie.flow.synth.StandardCell;
import io.eie.flow.synth.StandardCell.Pin;
import io.eie.sim.activity.InstanceActivity;
import io.eie.sim.activity.NetActivity;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.ToDoubleFunction;

/**
 * Power of a netlist of gates by the energies of its Liberty library (internal power, half the
 * charge of every net for each of its transitions, leakage) and the transitions of a run.
 *
 * <p>Nothing is placed: wires have the library's wire-load model, there is no clock tree, and every
 * input has the same slew. A pin's state in a condition of the library is taken to be independent
 * of the other pins'.
 */
public final class GatePower {

  private final CellEnergies library;
  private final double slew;
  private final FlatNetlist netlist;
  private final double duration;
  private final double cycles;
  private final double[] loads;
  private final int[] fanOut;
  private final boolean[] clocks;
  private final Map<String, UnitPower> modules = new TreeMap<>();
  private final Map<String, Double> accesses = new TreeMap<>();

  private GatePower(
      CellEnergies library, double slew, FlatNetlist netlist, double duration, double cycles) {
    this.library = library;
    this.slew = slew;
    this.netlist = netlist;
    this.duration = duration;
    this.cycles = cycles;
    loads = new double[netlist.nets()];
    fanOut = new int[netlist.nets()];
    clocks = new boolean[netlist.nets()];
  }

  /**
   * Computes it.
   *
   * @param slew of every input, in the library's unit of time
   * @param top what the netlist's top did
   * @param duration of the recording, in the recording's unit
   * @param cycles of the clock in it
   * @throws IllegalStateException when a net of a gate was not recorded
   */
  static GatePower of(
      CellEnergies library,
      double slew,
      MappedNetlist gates,
      InstanceActivity top,
      double duration,
      double cycles) {
    FlatNetlist flat = FlatNetlist.of(gates, top);
    GatePower power = new GatePower(library, slew, flat, duration, cycles);
    power.load();
    flat.cells().forEach(power::add);
    power.addClockRoots(gates.top());
    return power;
  }

  /** By name of the module, all instances together, without the modules in it. */
  public Map<String, UnitPower> modules() {
    return modules;
  }

  /** Mean accesses in a cycle by name of the memory macro, all instances together. */
  public Map<String, Double> accesses() {
    return accesses;
  }

  private void load() {
    for (Cell cell : netlist.cells()) {
      StandardCell gate = library.cells().cell(cell.type());
      if (gate == null) {
        continue;
      }
      cell.nets()
          .forEach(
              (pin, nets) -> {
                Pin described = gate.pins().get(pin);
                if (described.input()) {
                  loads[nets[0]] += described.capacitance();
                  fanOut[nets[0]]++;
                  clocks[nets[0]] |= described.clock() && gate.sequential();
                }
              });
    }
    for (int net = 0; net < loads.length; net++) {
      loads[net] += library.wire(fanOut[net]);
    }
  }

  private void add(Cell cell) {
    StandardCell gate = library.cells().cell(cell.type());
    if (gate == null) {
      int[] enable = cell.nets().get("enable_i");
      accesses.merge(cell.type(), high(enable[0]) * 1.0, Double::sum);
      return;
    }
    boolean clockGate = library.cells().clockGate(cell.type()).isPresent();
    double clock = 0;
    double registers = 0;
    double logic = 0;
    CellEnergy energy = library.of(cell.type());
    for (Map.Entry<String, int[]> pin : cell.nets().entrySet()) {
      int net = pin.getValue()[0];
      Pin described = gate.pins().get(pin.getKey());
      double each =
          described.input()
              ? library.picojoules(energy.ofInput(pin.getKey(), slew, highOf(cell)))
              : library.picojoules(
                      energy.ofOutput(
                          pin.getKey(), slew, loads[net], changesOf(cell), highOf(cell)))
                  + library.switching(loads[net]);
      double all = each * changes(net);
      if (clockGate || gate.sequential() && described.input() && described.clock()) {
        clock += all;
      } else if (gate.sequential()) {
        registers += all;
      } else {
        logic += all;
      }
    }
    add(cell.module(), new UnitPower(clock, registers, logic, library.watts(energy.leakage())));
  }

  /** The clock that comes from outside: its pins and wires, each changed by the whole net. */
  private void addClockRoots(String top) {
    boolean[] driven = new boolean[loads.length];
    for (Cell cell : netlist.cells()) {
      StandardCell gate = library.cells().cell(cell.type());
      if (gate != null) {
        cell.nets().forEach((pin, nets) -> driven[nets[0]] |= !gate.pins().get(pin).input());
      }
    }
    for (int net = 2; net < loads.length; net++) {
      if (clocks[net] && !driven[net]) {
        double all = library.switching(loads[net]) * changes(net);
        add(top, new UnitPower(all, 0, 0, 0));
      }
    }
  }

  private void add(String module, UnitPower power) {
    modules.merge(module, power, UnitPower::plus);
  }

  private ToDoubleFunction<String> highOf(Cell cell) {
    return pin -> cell.nets().containsKey(pin) ? high(cell.nets().get(pin)[0]) : 0.5;
  }

  private ToDoubleFunction<String> changesOf(Cell cell) {
    return pin ->
        pin.isEmpty() || !cell.nets().containsKey(pin) ? 1 : changes(cell.nets().get(pin)[0]);
  }

  private NetActivity recorded(int net) {
    NetActivity activity = netlist.activity(net);
    if (activity == null) {
      throw new IllegalStateException(
          "the recording must have every net of the gates, one is missing");
    }
    return activity;
  }

  /** Share of the time at 1. */
  private double high(int net) {
    return Math.min(1, recorded(net).high() / duration);
  }

  /** Mean transitions in a cycle. */
  private double changes(int net) {
    return recorded(net).changes() / cycles;
  }
}
