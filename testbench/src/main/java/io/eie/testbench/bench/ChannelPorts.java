// SPDX-License-Identifier: Apache-2.0
package io.eie.testbench.bench;

import io.eie.sim.verilator.Port;
import io.eie.sim.verilator.Simulation;
import java.math.BigInteger;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/**
 * The ports of a channel.
 *
 * @param name of the channel
 * @param valid marks a token
 * @param ready takes it; null when nothing can stop the channel
 * @param fields by their name in a {@link Token}
 */
record ChannelPorts(String name, Port valid, Port ready, Map<String, Port> fields) {
  /** A channel into the unit. */
  static ChannelPorts into(Simulation simulation, String name) {
    return named(simulation, name, "_i", "_o");
  }

  /** A channel out of the unit. */
  static ChannelPorts outOf(Simulation simulation, String name) {
    return named(simulation, name, "_o", "_i");
  }

  private static ChannelPorts named(
      Simulation simulation, String name, String forward, String backward) {
    Port valid = simulation.port(name + "_valid" + forward);
    String readyName = name + "_ready" + backward;
    Predicate<Port> isReady = port -> port.name().equals(readyName);
    Port ready = simulation.ports().stream().filter(isReady).findFirst().orElse(null);
    Map<String, Port> fields = new LinkedHashMap<>();
    for (Port port : simulation.ports()) {
      boolean mine = port.name().startsWith(name + "_") && port.name().endsWith(forward);
      if (mine && port != valid) {
        fields.put(bare(port.name()).substring(name.length() + 1), port);
      }
    }
    return new ChannelPorts(name, valid, ready, fields);
  }

  /** Single ports that one of them marks as valid. */
  static ChannelPorts strobed(Simulation simulation, String valid, List<String> names) {
    Map<String, Port> fields = new LinkedHashMap<>();
    names.forEach(name -> fields.put(bare(name), simulation.port(name)));
    return new ChannelPorts(bare(valid), simulation.port(valid), null, fields);
  }

  private static String bare(String port) {
    return port.substring(0, port.length() - 2);
  }

  boolean fires() {
    return valid.get() != 0 && (ready == null || ready.get() != 0);
  }

  static BigInteger value(Port port) {
    BigInteger value = BigInteger.ZERO;
    long[] words = port.getWords();
    for (int i = words.length - 1; i >= 0; i--) {
      value = value.shiftLeft(Long.SIZE).or(new BigInteger(Long.toUnsignedString(words[i])));
    }
    return value;
  }

  static void drive(Port port, BigInteger value) {
    BigInteger bits = value.and(mask(port));
    long[] words = new long[(port.width() + Long.SIZE - 1) / Long.SIZE];
    for (int i = 0; i < words.length; i++) {
      words[i] = bits.shiftRight(i * Long.SIZE).longValue();
    }
    port.setWords(words);
  }

  static BigInteger mask(Port port) {
    return BigInteger.ONE.shiftLeft(port.width()).subtract(BigInteger.ONE);
  }
}
