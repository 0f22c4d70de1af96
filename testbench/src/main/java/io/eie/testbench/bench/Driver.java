// SPDX-License-Identifier: Apache-2.0
package io.eie.testbench.bench;

import io.eie.sim.verilator.Port;
import java.math.BigInteger;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;

/**
 * Sends tokens into a channel in order. Valid and payload are stable until the transfer; while
 * valid is low, the payload is random.
 */
public final class Driver {
  private final UnitBench bench;
  private final ChannelPorts ports;
  private final Random random;
  private final Deque<Token> waiting = new ArrayDeque<>();
  private final List<Long> cycles = new ArrayList<>();
  private int stallPercent;
  private boolean offers;

  Driver(UnitBench bench, ChannelPorts ports) {
    this.bench = bench;
    this.ports = ports;
    random = new Random(bench.seed() ^ ports.name().hashCode());
  }

  /**
   * Delays tokens at random from now on.
   *
   * @param percent of the cycles in which valid could be high but is low, 0..99
   */
  public Driver stalling(int percent) {
    stallPercent = percent;
    return this;
  }

  /** Appends tokens. A token must have a value for every field of the channel, within its width. */
  public Driver send(Token... tokens) {
    return send(Arrays.asList(tokens));
  }

  /** Appends tokens. A token must have a value for every field of the channel, within its width. */
  public Driver send(Collection<Token> tokens) {
    for (Token token : tokens) {
      requireFit(token);
      waiting.add(token);
    }
    return this;
  }

  private void requireFit(Token token) {
    if (!token.fields().keySet().equals(ports.fields().keySet())) {
      throw new IllegalArgumentException(
          String.format(
              Locale.ROOT,
              "token for %s must have the fields %s, was %s",
              ports.name(),
              String.join(" ", ports.fields().keySet()),
              token));
    }
    ports.fields().forEach((name, port) -> requireFit(name, port, token.wide(name)));
  }

  private void requireFit(String name, Port port, BigInteger value) {
    boolean fits =
        value.signum() < 0 ? value.bitLength() < port.width() : value.bitLength() <= port.width();
    if (!fits) {
      throw new IllegalArgumentException(
          String.format(
              Locale.ROOT,
              "field %s of %s must fit into %d bits, was %s",
              name,
              ports.name(),
              port.width(),
              value));
    }
  }

  /** Whether all tokens were transferred. */
  public boolean done() {
    return waiting.isEmpty();
  }

  /** The cycle of each token's transfer. */
  public List<Long> cycles() {
    return List.copyOf(cycles);
  }

  /** Removes all tokens that were not transferred. */
  public void cancel() {
    waiting.clear();
    offers = false;
  }

  void drive() {
    if (!offers) {
      offers = !waiting.isEmpty() && random.nextInt(100) >= stallPercent;
    }
    ports.valid().set(offers ? 1 : 0);
    for (Map.Entry<String, Port> field : ports.fields().entrySet()) {
      Port port = field.getValue();
      BigInteger value =
          offers ? waiting.element().wide(field.getKey()) : new BigInteger(port.width(), random);
      ChannelPorts.drive(port, value);
    }
  }

  void look() {
    if (offers && ports.fires()) {
      waiting.remove();
      cycles.add(bench.cycle());
      offers = false;
    }
  }

  void requireDone() {
    if (!done()) {
      throw bench.failure(
          ports.name(),
          String.format(
              Locale.ROOT,
              "must take every token, %d are left, the first of them %s",
              waiting.size(),
              waiting.element()));
    }
  }
}
