// SPDX-License-Identifier: Apache-2.0
package io.eie.flow.power;

import io.eie.common.UserException;
import io.eie.flow.synth.CellLibrary;
import io.eie.flow.synth.LibertyGroup;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;

/** The energies of a Liberty library in picojoules, its wires and its voltage. */
final class CellEnergies {
  private final LibertyGroup library;
  private final CellLibrary cells;
  private final Map<String, LibertyGroup> groups = new HashMap<>();
  private final Map<String, LibertyGroup> templates = new HashMap<>();
  private final Map<String, CellEnergy> energies = new HashMap<>();
  private final double picofarads;
  private final double volts;
  private final TreeMap<Double, Double> lengths = new TreeMap<>();
  private double wireCapacitance;
  private double slope;

  /**
   * @throws UserException when the library does not say its units, its voltage or the energy of any
   *     cell
   */
  CellEnergies(CellLibrary cells) {
    this.cells = cells;
    library = cells.group();
    library.groups("cell").forEach(cell -> groups.put(cell.argument(), cell));
    library
        .groups("power_lut_template")
        .forEach(template -> templates.put(template.argument(), template));
    picofarads = LibertyUnits.picofarads(library);
    volts = library.number("nom_voltage");
    require(volts > 0, "nom_voltage");
    boolean energies =
        library
            .groups("cell")
            .flatMap(cell -> cell.groups("pin"))
            .anyMatch(pin -> pin.groups("internal_power").findAny().isPresent());
    require(energies, "internal_power of any cell");
    library
        .groups("wire_load")
        .filter(load -> load.argument().equals(library.text("default_wire_load")))
        .findFirst()
        .ifPresent(this::wires);
  }

  private static void require(boolean holds, String what) {
    if (!holds) {
      throw new UserException(
          "the Liberty file must say " + what + " (power depends on it), said none");
    }
  }

  private void wires(LibertyGroup load) {
    wireCapacitance = load.number("capacitance");
    slope = load.number("slope");
    load.numbers("fanout_length").forEach(pair -> lengths.put(pair[0], pair[1]));
  }

  /** The library that they are of. */
  CellLibrary cells() {
    return cells;
  }

  /**
   * The energies of a cell.
   *
   * @throws UserException when the library describes them in a way that is none
   */
  CellEnergy of(String cell) {
    return energies.computeIfAbsent(cell, this::read);
  }

  private CellEnergy read(String cell) {
    try {
      return CellEnergy.of(groups.get(cell), templates);
    } catch (IllegalArgumentException e) {
      throw new UserException(
          "the Liberty file must describe the power of the cell "
              + cell
              + ", does not: "
              + e.getMessage(),
          e);
    }
  }

  /** Capacitance of the wire of a net, by the library's default model, in the library's unit. */
  double wire(int fanOut) {
    if (fanOut == 0 || lengths.isEmpty()) {
      return 0;
    }
    Map.Entry<Double, Double> known = lengths.floorEntry((double) fanOut);
    known = known == null ? lengths.firstEntry() : known;
    double beyond = Math.max(0, fanOut - known.getKey());
    return wireCapacitance * (known.getValue() + slope * beyond);
  }

  /** Energy of a transition of a net, in picojoules: half its charge times the voltage. */
  double switching(double capacitance) {
    return capacitance * picofarads * volts * volts / 2;
  }

  /** An energy of the library in picojoules: its unit is that of capacitance times 1 V squared. */
  double picojoules(double energy) {
    return energy * picofarads;
  }

  /** A power of the library in watts. */
  double watts(double leakage) {
    return leakage * LibertyUnits.watts(library);
  }
}
