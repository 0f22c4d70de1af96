// SPDX-License-Identifier: Apache-2.0
package io.eie.sim.host;

import io.eie.generator.config.EieConfig;
import io.eie.generator.map.VectorLayout;
import io.eie.sim.verilator.ExchangeOptions;
import io.eie.sim.verilator.ExchangeResult;
import io.eie.sim.verilator.ExchangeSpec;
import io.eie.sim.verilator.Port;
import io.eie.sim.verilator.Simulation;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** Sends packets to the stream of inputs, and takes packets from the stream of outputs. */
public final class StreamPorts {
  private static final ExchangeSpec BOTH =
      ExchangeSpec.builder()
          .requestValid("s_axis_tvalid")
          .requestReady("s_axis_tready")
          .addRequest("s_axis_tlast")
          .addRequest("s_axis_tdata")
          .responseValid("m_axis_tvalid")
          .responseReady("m_axis_tready")
          .addResponse("m_axis_tlast")
          .addResponse("m_axis_tdata")
          .build();

  private final Simulation simulation;

  /** Host words of a beat. */
  private final int words;

  /**
   * @param simulation of the top module of a configuration with streams
   */
  public StreamPorts(Simulation simulation, EieConfig config) {
    if (!config.streams()) {
      throw new IllegalArgumentException(
          "streams must be true (the design has no stream ports), was false");
    }
    this.simulation = simulation;
    this.words = VectorLayout.of(config).wordsPerBeat();
  }

  /**
   * Packets that were taken, and the cycles until the last beat of them.
   *
   * @param packets the words of each packet, filled up with zeros to whole beats
   */
  public record Taken(List<long[]> packets, long cycles) {}

  /** Beats that so many host words take. */
  public int beats(int hostWords) {
    return (hostWords + words - 1) / words;
  }

  /**
   * Sends packets and takes beats, until both are done.
   *
   * @param packets the host words of each
   * @param awaited beats to take
   * @throws RtlFault when the last beat that was taken does not end a packet
   */
  public Taken exchange(List<long[]> packets, int awaited, ExchangeOptions options) {
    ExchangeResult result = simulation.exchange(BOTH, rows(packets), options.awaiting(awaited));
    List<long[]> taken = new ArrayList<>();
    long[] packet = new long[0];
    for (int beat = 0; beat < awaited; beat++) {
      int from = packet.length;
      packet = Arrays.copyOf(packet, from + words);
      for (int word = 0; word < words; word++) {
        packet[from + word] = result.value(beat, 1 + word);
      }
      if (result.value(beat, 0) != 0) {
        taken.add(packet);
        packet = new long[0];
      }
    }
    if (packet.length > 0) {
      throw new RtlFault(
          String.format(
              Locale.ROOT,
              "m_axis_tlast must end the last of %d beats, was low after %d packets",
              awaited,
              taken.size()));
    }
    return new Taken(taken, result.cycles());
  }

  /**
   * Sends beats and takes none.
   *
   * @param hostWords filled up with zeros to whole beats
   * @param ends whether the last beat ends the packet
   */
  public void send(long[] hostWords, boolean ends, ExchangeOptions options) {
    long[] rows = rows(List.of(hostWords));
    if (!ends) {
      rows[rows.length - 1 - words] = 0;
    }
    simulation.exchange(BOTH, rows, options.awaiting(0));
  }

  /** Takes whatever is sent within some cycles, and forgets it. */
  public void discard(long cycles) {
    Port ready = simulation.port("m_axis_tready");
    ready.set(1);
    simulation.tick(cycles);
    ready.set(0);
  }

  private long[] rows(List<long[]> packets) {
    int beats = packets.stream().mapToInt(packet -> beats(packet.length)).sum();
    long[] rows = new long[beats * (1 + words)];
    int row = 0;
    for (long[] packet : packets) {
      for (int word = 0; word < packet.length; word += words, row += 1 + words) {
        rows[row] = word + words >= packet.length ? 1 : 0;
        int count = Math.min(words, packet.length - word);
        System.arraycopy(packet, word, rows, row + 1, count);
      }
    }
    return rows;
  }
}
