// SPDX-License-Identifier: Apache-2.0
package io.eie.sim.verilator;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/** An exchange in the form the native side reads: port numbers instead of names. */
final class ExchangePlan {
  private static final int NONE = -1;
  private static final int COUNTS = 3;

  private record Column(Port port, int word, long mask) {}

  private final Simulation simulation;
  private final ExchangeSpec spec;
  private final List<Column> request;
  private final List<Column> response;

  ExchangePlan(Simulation simulation, ExchangeSpec spec) {
    this.simulation = simulation;
    this.spec = spec;
    request = columns(spec.request(), false);
    response = columns(spec.response(), true);
  }

  /** Runs it in one native call. */
  ExchangeResult run(long handle, long[] requests, ExchangeOptions options) {
    int rows = rows(requests);
    requireFitting(requests);
    int awaited = awaited(options, rows);
    long[] responses = new long[Math.multiplyExact(awaited, response.size())];
    long[] counts = new long[COUNTS];
    long result =
        NativeCalls.eie_call_exchange(
            handle, encode(options, rows, awaited), requests, responses, counts);
    if (result == NativeCalls.TIMEOUT) {
      throw Ending.timeout(
          handle,
          "exchange must finish within "
              + options.timeout()
              + " cycles, was at "
              + counts[0]
              + " of "
              + rows
              + " requests and "
              + counts[1]
              + " of "
              + awaited
              + " responses");
    }
    simulation.check(result);
    return new ExchangeResult(responses, response.size(), awaited, counts[2]);
  }

  private int rows(long[] values) {
    if (request.isEmpty() ? values.length != 0 : values.length % request.size() != 0) {
      throw new IllegalArgumentException(
          "requests must come in rows of " + request.size() + " values, was " + values.length);
    }
    return request.isEmpty() ? 0 : values.length / request.size();
  }

  /** Verilated models go wrong on inputs with bits above their width. */
  private void requireFitting(long[] values) {
    for (int i = 0; i < values.length; i++) {
      Column column = request.get(i % request.size());
      if ((values[i] & ~column.mask()) != 0) {
        throw new IllegalArgumentException(
            "request "
                + i / request.size()
                + " must fit port "
                + column.port().name()
                + " ("
                + column.port().width()
                + " bits), was 0x"
                + Long.toHexString(values[i]));
      }
    }
  }

  private int awaited(ExchangeOptions options, int rows) {
    if (options.responses() != ExchangeOptions.ONE_EACH) {
      return options.responses();
    }
    return spec.responseValid() == null ? 0 : rows;
  }

  private long[] encode(ExchangeOptions options, int rows, int awaited) {
    LongStream head =
        LongStream.of(
            single(spec.requestValid(), false),
            single(spec.requestReady(), true),
            single(spec.responseValid(), true),
            single(spec.responseReady(), false),
            rows,
            awaited,
            options.timeout(),
            options.requestStallPercent(),
            options.responseStallPercent(),
            options.seed(),
            request.size(),
            response.size());
    LongStream columns =
        Stream.concat(request.stream(), response.stream())
            .flatMapToLong(c -> LongStream.of(c.port().index(), c.word()));
    return LongStream.concat(head, columns).toArray();
  }

  private List<Column> columns(List<String> names, boolean output) {
    List<Column> columns = new ArrayList<>();
    for (String name : names) {
      Port port = directed(name, output);
      for (int word = 0; word < port.words(); word++) {
        columns.add(new Column(port, word, port.mask(word)));
      }
    }
    return columns;
  }

  private long single(String name, boolean output) {
    if (name == null) {
      return NONE;
    }
    Port port = directed(name, output);
    if (port.width() != 1) {
      throw new IllegalArgumentException(
          "port " + name + " must be 1 bit wide for a handshake, was " + port.width());
    }
    return port.index();
  }

  private Port directed(String name, boolean output) {
    Port port = simulation.port(name);
    if (port.isOutput() != output) {
      throw new IllegalArgumentException(
          "port "
              + name
              + " must be an "
              + (output ? "output" : "input")
              + " here, was an "
              + (output ? "input" : "output"));
    }
    return port;
  }
}
