// SPDX-License-Identifier: Apache-2.0
package io.eie.testbench.system;

import io.eie.generator.config.HostBus;
import io.eie.sim.verilator.Port;
import io.eie.sim.verilator.Simulation;

/** The pins of a single read, whatever the bus; a driver by hand, cycle by cycle. */
record ReadPins(Port valid, Port ready, Port address, Port answered, Port takes, Port data) {
  private static final int SIZE_64 = 3;
  private static final int INCREMENTING = 1;

  /** The pins of a design with that bus; the address is not offered yet, answers are taken. */
  static ReadPins of(Simulation simulation, HostBus bus) {
    if (bus == HostBus.AXI4) {
      simulation.port("s_axi_arid").set(0);
      simulation.port("s_axi_arlen").set(0);
      simulation.port("s_axi_arsize").set(SIZE_64);
      simulation.port("s_axi_arburst").set(INCREMENTING);
    } else if (bus == HostBus.NATIVE) {
      simulation.port("req_write_i").set(0);
    }
    ReadPins pins =
        bus == HostBus.NATIVE
            ? named(simulation, "req_%s_i", "req_ready_o", "rsp_%s_o", "rsp_ready_i", "address")
            : named(simulation, "s_axi_ar%s", "s_axi_arready", "s_axi_r%s", "s_axi_rready", "addr");
    pins.valid.set(0);
    pins.takes.set(1);
    return pins;
  }

  private static ReadPins named(
      Simulation simulation,
      String request,
      String ready,
      String answer,
      String takes,
      String address) {
    return new ReadPins(
        simulation.port(request.formatted("valid")),
        simulation.port(ready),
        simulation.port(request.formatted(address)),
        simulation.port(answer.formatted("valid")),
        simulation.port(takes),
        simulation.port(answer.formatted("data")));
  }

  /** What the data pins show of a word whose low half is read on a bus of 32 bits. */
  long shown(long word) {
    return word & -1L >>> (Long.SIZE - data.width());
  }
}
