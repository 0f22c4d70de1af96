// SPDX-License-Identifier: Apache-2.0
package io.eie.testbench.unit.bus;

import io.eie.generator.map.VectorLayout;
import io.eie.testbench.bench.Driver;
import io.eie.testbench.bench.Monitor;
import io.eie.testbench.bench.Token;
import io.eie.testbench.bench.UnitBench;
import java.math.BigInteger;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/**
 * The native port behind a bus: takes requests, notes them, and answers each in order, after a
 * number of cycles at least. What it answers follows from the address alone.
 */
final class NativePortModel {
  static final int OKAY = 0;
  static final int SLVERR = 2;
  static final int DECERR = 3;

  private record Due(long cycle, Token response) {}

  final Monitor requests;
  final Driver responses;

  /** Addresses that were read, in order. */
  final List<Long> reads = new ArrayList<>();

  /** What was written, in order. */
  final List<String> writes = new ArrayList<>();

  private final Deque<Due> due = new ArrayDeque<>();
  private final UnitBench bench;
  private final int latency;

  /** Host words of a beat. */
  private final int words;

  private int inFlight;
  private int mostInFlight;

  /**
   * @param latency cycles from a request to its response at least, at least 1
   */
  NativePortModel(UnitBench bench, int latency) {
    this.bench = bench;
    this.latency = latency;
    requests = bench.monitor("req").seenAs(this::take);
    responses = bench.driver("rsp");
    words = VectorLayout.of(bench.config()).wordsPerBeat();
    bench.observe(this::answer);
  }

  private Token take(Token request) {
    long address = request.get("address");
    boolean beat = words > 1 && request.flag("beat");
    int moved = beat ? words : 1;
    if (request.flag("write")) {
      BigInteger data = request.wide("data").and(ones(moved));
      writes.add(written(address, data, (int) request.get("strobe")));
    } else {
      reads.add(address);
    }
    int response = response(address);
    boolean zero = response != OKAY || request.flag("write");
    due.add(
        new Due(
            bench.cycle() + latency,
            Token.of(
                "data",
                zero ? BigInteger.ZERO : data(address, moved),
                "error",
                response != OKAY,
                "unmapped",
                response == DECERR)));
    mostInFlight = Math.max(mostInFlight, ++inFlight);
    return request;
  }

  private void answer() {
    while (!due.isEmpty() && due.peek().cycle() <= bench.cycle() + 1) {
      responses.send(due.remove().response());
      inFlight--;
    }
  }

  /** Requests that were on their way at the same time, at most. */
  int mostInFlight() {
    return mostInFlight;
  }

  static String written(long address, long data, int strobe) {
    return written(address, unsigned(data), strobe);
  }

  static String written(long address, BigInteger data, int strobe) {
    return "0x%x = 0x%x strobe 0x%x".formatted(address, data, strobe);
  }

  static BigInteger unsigned(long word) {
    return new BigInteger(Long.toUnsignedString(word));
  }

  private static BigInteger ones(int words) {
    return BigInteger.ONE.shiftLeft(words * Long.SIZE).subtract(BigInteger.ONE);
  }

  /** What a request for an address is answered: a quarter of the words is not mapped or refused. */
  static int response(long address) {
    int kind = (int) (mixed(address >> 3) >>> 61);
    return kind == 0 ? DECERR : kind == 1 || address % 8 != 0 ? SLVERR : OKAY;
  }

  /** What is read at an address. */
  static long data(long address) {
    return response(address) == OKAY ? mixed(~(address >> 3)) : 0;
  }

  /** What is read of several words in a row that are read as one. */
  static BigInteger data(long address, int words) {
    BigInteger data = unsigned(data(address));
    for (int word = 1; word < words && response(address) == OKAY; word++) {
      data = data.or(unsigned(mixed(address + word)).shiftLeft(word * Long.SIZE));
    }
    return data;
  }

  private static long mixed(long number) {
    long mixed = (number ^ number >>> 32) * 0x9e3779b97f4a7c15L;
    return (mixed ^ mixed >>> 29) * 0xbf58476d1ce4e5b9L;
  }
}
