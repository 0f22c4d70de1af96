// SPDX-License-Identifier: Apache-2.0
package io.eie.generator.unit.bus;

import io.eie.generator.hdl.Bool;
import io.eie.generator.hdl.Channel;
import io.eie.generator.hdl.Signal;
import java.util.ArrayList;
import java.util.List;

/**
 * A port of a bus module and its name on the bus.
 *
 * @param name the AXI specification's name, in capitals: {@code AWADDR}
 * @param signal the port of the bus module
 * @param input whether it is an input of the bus module
 * @param takes whether it is an output that accepts data from the bus while it is high
 */
public record AxiPin(String name, Signal<?> signal, boolean input, boolean takes) {
  /** Collects the pins of a bus, channel by channel. */
  static final class Collector {
    private final List<AxiPin> pins = new ArrayList<>();
    private String channel;
    private boolean input;

    /** Begins a channel into the bus module. */
    Collector into(String name, Channel<?> port) {
      return begin(name, port, true);
    }

    /** Begins a channel out of the bus module. */
    Collector outOf(String name, Channel<?> port) {
      return begin(name, port, false);
    }

    private Collector begin(String name, Channel<?> port, boolean into) {
      channel = name;
      input = into;
      Bool ready = port.ready;
      pins.add(new AxiPin(name + "VALID", port.valid, into, false));
      pins.add(new AxiPin(name + "READY", ready, !into, into));
      return this;
    }

    /** A field of the channel. */
    Collector field(String name, Signal<?> signal) {
      pins.add(new AxiPin(channel + name, signal, input, false));
      return this;
    }

    List<AxiPin> pins() {
      return List.copyOf(pins);
    }
  }
}
