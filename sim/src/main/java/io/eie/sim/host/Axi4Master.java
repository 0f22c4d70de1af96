// SPDX-License-Identifier: Apache-2.0
package io.eie.sim.host;

import io.eie.generator.config.EieConfig;
import io.eie.generator.map.VectorLayout;
import io.eie.sim.verilator.ExchangeOptions;
import io.eie.sim.verilator.ExchangeResult;
import io.eie.sim.verilator.ExchangeSpec;
import io.eie.sim.verilator.Simulation;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Drives AXI4: neighbouring words share a burst of at most 256 beats that does not cross a multiple
 * of 4 KiB, in beats as wide as the bus where they fill them and in beats of a word elsewhere.
 * Bursts have their number as ID; IDs and RLAST of the answers are checked.
 */
final class Axi4Master implements BusMaster {
  private static final int MOST_BEATS = 256;
  private static final int PAGE = 4096;
  private static final int BURST_COLUMNS = 5;

  /** Columns of a beat that is written besides its data. */
  private static final int BEAT_COLUMNS = 2;

  /** Columns of a beat that is read before its data. */
  private static final int ANSWER_COLUMNS = 3;

  private static final int INCREMENTING = 1;
  private static final int WORD_SIZE = Integer.numberOfTrailingZeros(Long.BYTES);

  private static final ExchangeSpec READ =
      burst("ar", ExchangeSpec.builder())
          .responseValid("s_axi_rvalid")
          .responseReady("s_axi_rready")
          .addResponse("s_axi_rresp")
          .addResponse("s_axi_rid")
          .addResponse("s_axi_rlast")
          .addResponse("s_axi_rdata")
          .build();

  private static final ExchangeSpec WRITE =
      burst("aw", ExchangeSpec.builder())
          .nextRequests()
          .requestValid("s_axi_wvalid")
          .requestReady("s_axi_wready")
          .addRequest("s_axi_wstrb")
          .addRequest("s_axi_wlast")
          .addRequest("s_axi_wdata")
          .responseValid("s_axi_bvalid")
          .responseReady("s_axi_bready")
          .addResponse("s_axi_bresp")
          .addResponse("s_axi_bid")
          .build();

  private final Simulation simulation;
  private final int ids;

  /** Host words of the bus's data. */
  private final int wide;

  Axi4Master(Simulation simulation, EieConfig config) {
    this.simulation = simulation;
    this.ids = 1 << config.axiIdBits();
    this.wide = VectorLayout.of(config).wordsPerBeat();
  }

  private static ExchangeSpec.Builder burst(String channel, ExchangeSpec.Builder spec) {
    String port = "s_axi_" + channel;
    return spec.requestValid(port + "valid")
        .requestReady(port + "ready")
        .addRequest(port + "id")
        .addRequest(port + "addr")
        .addRequest(port + "len")
        .addRequest(port + "size")
        .addRequest(port + "burst");
  }

  /**
   * Accesses in a row that share a burst.
   *
   * @param first index of the first access
   * @param beats beats of the burst
   * @param words accesses of each beat
   */
  private record Burst(int first, int beats, int words) {
    int end() {
      return first + beats * words;
    }
  }

  private List<Burst> bursts(long[] addresses, boolean together) {
    List<Burst> bursts = new ArrayList<>();
    for (int i = 0; i < addresses.length; ) {
      int words = together ? wordsOfBeat(addresses, i) : 1;
      int beats = 1;
      while (together && beats < MOST_BEATS && continues(addresses, i, i + beats * words, words)) {
        beats++;
      }
      Burst burst = new Burst(i, beats, words);
      bursts.add(burst);
      i = burst.end();
    }
    return bursts;
  }

  /**
   * Whether the burst that begins with an access has one more beat, which begins at {@code next}.
   */
  private boolean continues(long[] addresses, int first, int next, int words) {
    return next < addresses.length
        && addresses[next] == addresses[first] + (long) (next - first) * Long.BYTES
        && addresses[next] % PAGE != 0
        && wordsOfBeat(addresses, next) == words;
  }

  /** A whole beat where the access and those after it fill one, else a word. */
  private int wordsOfBeat(long[] addresses, int first) {
    if (addresses[first] % ((long) wide * Long.BYTES) != 0 || first + wide > addresses.length) {
      return 1;
    }
    for (int i = 1; i < wide; i++) {
      if (addresses[first + i] != addresses[first] + (long) i * Long.BYTES) {
        return 1;
      }
    }
    return wide;
  }

  private long[] rows(long[] addresses, List<Burst> bursts) {
    long[] rows = new long[bursts.size() * BURST_COLUMNS];
    for (int number = 0; number < bursts.size(); number++) {
      Burst burst = bursts.get(number);
      int row = number * BURST_COLUMNS;
      rows[row] = number % ids;
      rows[row + 1] = addresses[burst.first];
      rows[row + 2] = burst.beats - 1L;
      rows[row + 3] = WORD_SIZE + Integer.numberOfTrailingZeros(burst.words);
      rows[row + 4] = INCREMENTING;
    }
    return rows;
  }

  @Override
  public ExchangeResult exchange(
      boolean write, long[] addresses, long[] data, boolean together, ExchangeOptions options) {
    List<Burst> bursts = bursts(addresses, together);
    return write ? write(bursts, addresses, data, options) : read(bursts, addresses, options);
  }

  private ExchangeResult read(List<Burst> bursts, long[] addresses, ExchangeOptions options) {
    int beats = bursts.stream().mapToInt(Burst::beats).sum();
    ExchangeResult answers =
        simulation.exchange(READ, rows(addresses, bursts), options.awaiting(beats));
    long[] rows = new long[addresses.length * COLUMNS];
    int answer = 0;
    for (int number = 0; number < bursts.size(); number++) {
      Burst burst = bursts.get(number);
      for (int word = burst.first; word < burst.end(); word += burst.words, answer++) {
        require("RID", number % ids, answers.value(answer, 1));
        require("RLAST", word + burst.words == burst.end() ? 1 : 0, answers.value(answer, 2));
        int lane = lane(addresses[word]);
        for (int i = 0; i < burst.words; i++) {
          long found = answers.value(answer, ANSWER_COLUMNS + lane + i);
          put(rows, word + i, found, answers.value(answer, 0));
        }
      }
    }
    return new ExchangeResult(rows, COLUMNS, addresses.length, answers.cycles());
  }

  private ExchangeResult write(
      List<Burst> bursts, long[] addresses, long[] data, ExchangeOptions options) {
    int columns = BEAT_COLUMNS + wide;
    long[] beats = new long[bursts.stream().mapToInt(Burst::beats).sum() * columns];
    int row = 0;
    for (Burst burst : bursts) {
      for (int word = burst.first; word < burst.end(); word += burst.words, row += columns) {
        int lane = lane(addresses[word]);
        for (int i = 0; i < burst.words; i++) {
          beats[row] |= WHOLE_WORD << (lane + i) * Byte.SIZE;
          beats[row + BEAT_COLUMNS + lane + i] = data[word + i];
        }
        beats[row + 1] = word + burst.words == burst.end() ? 1 : 0;
      }
    }
    ExchangeResult answers =
        simulation.exchange(WRITE, List.of(rows(addresses, bursts), beats), options);
    long[] rows = new long[data.length * COLUMNS];
    for (int number = 0; number < bursts.size(); number++) {
      require("BID", number % ids, answers.value(number, 1));
      for (int word = bursts.get(number).first; word < bursts.get(number).end(); word++) {
        put(rows, word, 0, answers.value(number, 0));
      }
    }
    return new ExchangeResult(rows, COLUMNS, data.length, answers.cycles());
  }

  /** The word of a beat that an address is in. */
  private int lane(long address) {
    return (int) (address / Long.BYTES) & wide - 1;
  }

  private static void put(long[] rows, int word, long data, long response) {
    rows[word * COLUMNS] = data;
    rows[word * COLUMNS + 1] = AxiCodes.error(response);
    rows[word * COLUMNS + 2] = AxiCodes.unmapped(response);
  }

  private static void require(String pin, long expected, long found) {
    if (expected != found) {
      throw new RtlFault(String.format(Locale.ROOT, "%s must be %d, was %d", pin, expected, found));
    }
  }
}
