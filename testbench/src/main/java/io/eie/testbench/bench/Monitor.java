// SPDX-License-Identifier: Apache-2.0
package io.eie.testbench.bench;

import io.eie.sim.verilator.Port;
import java.math.BigInteger;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.UnaryOperator;

/**
 * Takes tokens from a channel, records them with their cycles, compares them with what is expected,
 * and checks the protocol: an offered token stays, unchanged, until it is taken.
 */
public final class Monitor {
  private final UnitBench bench;
  private final ChannelPorts ports;
  private final Random random;
  private final Set<String> signed = new HashSet<>();
  private final List<Token> tokens = new ArrayList<>();
  private final List<Long> cycles = new ArrayList<>();
  private final Deque<Token> expected = new ArrayDeque<>();
  private UnaryOperator<Token> view = UnaryOperator.identity();
  private boolean checking;
  private int stallPercent;
  private Token refused;

  Monitor(UnitBench bench, ChannelPorts ports) {
    this.bench = bench;
    this.ports = ports;
    random = new Random(~bench.seed() ^ ports.name().hashCode());
  }

  /**
   * From now on it refuses at random.
   *
   * @param percent of the cycles in which it is not ready, 0..100
   */
  public Monitor stalling(int percent) {
    stallPercent = percent;
    return this;
  }

  /** Fields that are two's complement; all others are without sign. */
  public Monitor signed(String... fields) {
    signed.addAll(List.of(fields));
    return this;
  }

  /**
   * Changes each token before it is recorded and compared: blanks a field that has no meaning in
   * this token.
   */
  public Monitor seenAs(UnaryOperator<Token> seen) {
    view = seen;
    return this;
  }

  /** Adds tokens to the expected ones. Each received token is compared with the next of them. */
  public Monitor expect(Token... more) {
    return expect(Arrays.asList(more));
  }

  /** Adds tokens to the expected ones. Each received token is compared with the next of them. */
  public Monitor expect(Collection<Token> more) {
    checking = true;
    expected.addAll(more);
    return this;
  }

  /** All tokens received so far. */
  public List<Token> tokens() {
    return List.copyOf(tokens);
  }

  /** The cycle of each token's transfer. */
  public List<Long> cycles() {
    return List.copyOf(cycles);
  }

  /** Whether everything expected has come. */
  public boolean done() {
    return expected.isEmpty();
  }

  /** An offer may be withdrawn: the unit was reset or flushed. */
  void forget() {
    refused = null;
  }

  void drive() {
    if (ports.ready() != null) {
      ports.ready().set(random.nextInt(100) >= stallPercent ? 1 : 0);
    }
  }

  void look() {
    boolean offered = ports.valid().get() != 0;
    Token token = offered ? read() : null;
    if (refused != null && !refused.equals(token)) {
      throw bench.failure(
          ports.name(),
          String.format(
              Locale.ROOT,
              "must keep an offered token until it is taken, offered %s, then %s",
              refused,
              offered ? token : "nothing"));
    }
    boolean taken = ports.fires();
    refused = taken ? null : token;
    if (taken) {
      Token seen = view.apply(token);
      compare(seen);
      tokens.add(seen);
      cycles.add(bench.cycle());
    }
  }

  private void compare(Token token) {
    if (!checking) {
      return;
    }
    if (expected.isEmpty()) {
      throw bench.failure(
          ports.name(),
          String.format(
              Locale.ROOT, "must send %d tokens, sent one more: %s", tokens.size(), token));
    }
    Token next = expected.remove();
    if (!next.fields().equals(token.fields())) {
      throw bench.failure(
          ports.name(),
          String.format(
              Locale.ROOT,
              "token %d must be %s, was %s%s",
              tokens.size(),
              next,
              token,
              raw(token)));
    }
  }

  private Token read() {
    Map<String, BigInteger> fields = new LinkedHashMap<>();
    ports.fields().forEach((name, port) -> fields.put(name, value(name, port)));
    return new Token(fields);
  }

  private BigInteger value(String name, Port port) {
    BigInteger bits = ChannelPorts.value(port);
    boolean negative = signed.contains(name) && bits.testBit(port.width() - 1);
    return negative ? bits.subtract(BigInteger.ONE.shiftLeft(port.width())) : bits;
  }

  private String raw(Token token) {
    StringBuilder text = new StringBuilder(" (raw");
    ports
        .fields()
        .forEach(
            (name, port) ->
                text.append(" 0x")
                    .append(token.wide(name).and(ChannelPorts.mask(port)).toString(16)));
    return text.append(')').toString();
  }

  void requireDone() {
    if (!done()) {
      throw bench.failure(
          ports.name(),
          String.format(
              Locale.ROOT,
              "must send every expected token, %d are missing, the first of them %s",
              expected.size(),
              expected.element()));
    }
  }
}
