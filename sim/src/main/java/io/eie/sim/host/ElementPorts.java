// SPDX-License-Identifier: Apache-2.0
package io.eie.sim.host;

import io.eie.generator.config.EieConfig;
import io.eie.sim.verilator.BackdoorMemory;
import io.eie.sim.verilator.Simulation;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The ports of one element at the trees of inputs, as they are before the next rising edge. */
public final class ElementPorts {
  private static final List<String> NAMES =
      List.of(
          "broadcast_valid_i",
          "broadcast_ready_o",
          "broadcast_pass_i",
          "broadcast_column_i",
          "broadcast_value_i",
          "scan_valid_o",
          "scan_ready_i",
          "scan_non_zero_o",
          "scan_value_o");

  private final List<BackdoorMemory> ports;
  private final int activationBits;

  private ElementPorts(List<BackdoorMemory> ports, int activationBits) {
    this.ports = ports;
    this.activationBits = activationBits;
  }

  /** The ports of all elements; empty where a changed design has others. */
  public static Optional<List<ElementPorts>> of(Simulation simulation, EieConfig config) {
    List<ElementPorts> elements = new ArrayList<>();
    for (int element = 0; element < config.processingElements(); element++) {
      List<BackdoorMemory> ports = new ArrayList<>();
      for (String name : NAMES) {
        Optional<BackdoorMemory> port = simulation.find(path(element), name);
        if (port.isEmpty()) {
          return Optional.empty();
        }
        ports.add(port.get());
      }
      elements.add(new ElementPorts(ports, config.activationBits()));
    }
    return Optional.of(elements);
  }

  /** Instance names of an element below the top, joined by dots. */
  public static String path(int element) {
    String path = String.format(Locale.ROOT, BackdoorLoader.ELEMENT, element);
    return path.substring(0, path.length() - 1);
  }

  /** Whether a column enters in this cycle. */
  public boolean receives() {
    return port(0) == 1 && port(1) == 1 && port(2) == 0;
  }

  /** The column at the port. */
  public String column() {
    return column(port(3), signed(port(4)));
  }

  /** A column in words. */
  public static String column(long index, int value) {
    return String.format(Locale.ROOT, "column %d with value %d", index, value);
  }

  /** Whether an input that is no zero leaves in this cycle. */
  public boolean scans() {
    return port(5) == 1 && port(6) == 1 && port(7) == 1;
  }

  /** The input at the port. */
  public String scan() {
    return scan(signed(port(8)));
  }

  /** An input in words. */
  public static String scan(int value) {
    return String.format(Locale.ROOT, "input %d", value);
  }

  private long port(int index) {
    return ports.get(index).get(0)[0];
  }

  private int signed(long bits) {
    int unused = Long.SIZE - activationBits;
    return (int) (bits << unused >> unused);
  }
}
