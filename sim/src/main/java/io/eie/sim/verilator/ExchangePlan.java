// SPDX-License-Identifier: Apache-2.0
package io.eie.sim.verilator;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.LongStream;

/** An exchange in the form the native side reads: port numbers instead of names. */
final class ExchangePlan {
  private static final int NONE = -1;

  /** Counts before those of the request channels: responses and cycles. */
  private static final int COUNTS = 2;

  private record Column(Port port, int word, long mask) {}

  private final Simulation simulation;
  private final ExchangeSpec spec;
  private final List<List<Column>> requests = new ArrayList<>();
  private final List<Column> response;

  ExchangePlan(Simulation simulation, ExchangeSpec spec) {
    this.simulation = simulation;
    this.spec = spec;
    spec.requests().forEach(channel -> requests.add(columns(channel.columns(), false)));
    response = columns(spec.response(), true);
  }

  /**
   * Runs it in one native call.
   *
   * @param values rows for each request channel
   */
  ExchangeResult run(long handle, List<long[]> values, ExchangeOptions options) {
    if (values.size() != requests.size()) {
      throw new IllegalArgumentException(
          "requests must be given for each of "
              + requests.size()
              + " channels, were for "
              + values.size());
    }
    int[] rows = new int[values.size()];
    for (int channel = 0; channel < rows.length; channel++) {
      rows[channel] = rows(requests.get(channel), values.get(channel));
      requireFitting(requests.get(channel), values.get(channel));
    }
    int awaited = awaited(options, rows[0]);
    long[] responses = new long[Math.multiplyExact(awaited, response.size())];
    long[] counts = new long[COUNTS + rows.length];
    long result =
        NativeCalls.eie_call_exchange(
            handle,
            encode(options, rows, awaited),
            values.stream().flatMapToLong(Arrays::stream).toArray(),
            responses,
            counts);
    if (result == NativeCalls.TIMEOUT) {
      throw Ending.timeout(handle, timeout(options, rows, awaited, counts));
    }
    simulation.check(result);
    return new ExchangeResult(responses, response.size(), awaited, counts[1]);
  }

  private static String timeout(ExchangeOptions options, int[] rows, int awaited, long[] counts) {
    StringBuilder text =
        new StringBuilder("exchange must finish within ")
            .append(options.timeout())
            .append(" cycles, was at ");
    for (int channel = 0; channel < rows.length; channel++) {
      text.append(channel == 0 ? "" : ", ")
          .append(counts[COUNTS + channel])
          .append(" of ")
          .append(rows[channel]);
    }
    return text.append(" requests and ")
        .append(counts[0])
        .append(" of ")
        .append(awaited)
        .append(" responses")
        .toString();
  }

  private static int rows(List<Column> columns, long[] values) {
    if (columns.isEmpty() ? values.length != 0 : values.length % columns.size() != 0) {
      throw new IllegalArgumentException(
          "requests must come in rows of " + columns.size() + " values, was " + values.length);
    }
    return columns.isEmpty() ? 0 : values.length / columns.size();
  }

  /** Verilated models go wrong on inputs with bits above their width. */
  private static void requireFitting(List<Column> columns, long[] values) {
    for (int i = 0; i < values.length; i++) {
      Column column = columns.get(i % columns.size());
      if ((values[i] & ~column.mask()) != 0) {
        throw new IllegalArgumentException(
            "request "
                + i / columns.size()
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

  private long[] encode(ExchangeOptions options, int[] rows, int awaited) {
    LongStream.Builder plan = LongStream.builder();
    plan.add(single(spec.responseValid(), true))
        .add(single(spec.responseReady(), false))
        .add(awaited)
        .add(options.timeout())
        .add(options.requestStallPercent())
        .add(options.responseStallPercent())
        .add(options.seed())
        .add(rows.length)
        .add(response.size());
    response.forEach(column -> encode(plan, column));
    for (int channel = 0; channel < rows.length; channel++) {
      plan.add(single(spec.requests().get(channel).valid(), false))
          .add(single(spec.requests().get(channel).ready(), true))
          .add(rows[channel])
          .add(requests.get(channel).size());
      requests.get(channel).forEach(column -> encode(plan, column));
    }
    return plan.build().toArray();
  }

  private static void encode(LongStream.Builder plan, Column column) {
    plan.add(column.port().index()).add(column.word());
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
