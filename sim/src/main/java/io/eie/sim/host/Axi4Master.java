// SPDX-License-Identifier: Apache-2.0
package io.eie.sim.host;

import io.eie.generator.config.EieConfig;
import io.eie.sim.verilator.ExchangeOptions;
import io.eie.sim.verilator.ExchangeResult;
import io.eie.sim.verilator.ExchangeSpec;
import io.eie.sim.verilator.Simulation;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Drives AXI4: neighbouring words share a burst of at most 256 beats that does not cross a multiple
 * of 4 KiB. Bursts have their number as ID; IDs and RLAST of the answers are checked.
 */
final class Axi4Master implements BusMaster {
  private static final int MOST_BEATS = 256;
  private static final int PAGE = 4096;
  private static final int BURST_COLUMNS = 5;
  private static final int BEAT_COLUMNS = 3;
  private static final int INCREMENTING = 1;
  private static final int SIZE = Integer.numberOfTrailingZeros(Long.BYTES);

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
          .addRequest("s_axi_wdata")
          .addRequest("s_axi_wstrb")
          .addRequest("s_axi_wlast")
          .responseValid("s_axi_bvalid")
          .responseReady("s_axi_bready")
          .addResponse("s_axi_bresp")
          .addResponse("s_axi_bid")
          .build();

  private final Simulation simulation;
  private final int ids;

  Axi4Master(Simulation simulation, EieConfig config) {
    this.simulation = simulation;
    this.ids = 1 << config.axiIdBits();
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

  /** The index of the first word of each burst, and the number of words as the last. */
  private static List<Integer> starts(long[] addresses, boolean together) {
    List<Integer> starts = new ArrayList<>();
    for (int i = 0; i < addresses.length; i++) {
      boolean follows =
          i > 0
              && addresses[i] == addresses[i - 1] + Long.BYTES
              && addresses[i] % PAGE >= Long.BYTES
              && i - starts.get(starts.size() - 1) < MOST_BEATS;
      if (!together || !follows) {
        starts.add(i);
      }
    }
    starts.add(addresses.length);
    return starts;
  }

  private long[] bursts(long[] addresses, List<Integer> starts) {
    long[] rows = new long[(starts.size() - 1) * BURST_COLUMNS];
    for (int burst = 0; burst < starts.size() - 1; burst++) {
      int row = burst * BURST_COLUMNS;
      rows[row] = burst % ids;
      rows[row + 1] = addresses[starts.get(burst)];
      rows[row + 2] = starts.get(burst + 1) - starts.get(burst) - 1L;
      rows[row + 3] = SIZE;
      rows[row + 4] = INCREMENTING;
    }
    return rows;
  }

  @Override
  public ExchangeResult exchange(
      boolean write, long[] addresses, long[] data, boolean together, ExchangeOptions options) {
    List<Integer> starts = starts(addresses, together);
    long[] bursts = bursts(addresses, starts);
    return write
        ? write(starts, bursts, data, options)
        : read(starts, bursts, options.awaiting(addresses.length));
  }

  private ExchangeResult read(List<Integer> starts, long[] bursts, ExchangeOptions options) {
    ExchangeResult answers = simulation.exchange(READ, bursts, options);
    long[] rows = new long[answers.responses() * COLUMNS];
    for (int burst = 0; burst < starts.size() - 1; burst++) {
      for (int beat = starts.get(burst); beat < starts.get(burst + 1); beat++) {
        require("RID", burst % ids, answers.value(beat, 1));
        require("RLAST", beat + 1 == starts.get(burst + 1) ? 1 : 0, answers.value(beat, 2));
        put(rows, beat, answers.value(beat, 3), answers.value(beat, 0));
      }
    }
    return new ExchangeResult(rows, COLUMNS, answers.responses(), answers.cycles());
  }

  private ExchangeResult write(
      List<Integer> starts, long[] bursts, long[] data, ExchangeOptions options) {
    long[] beats = new long[data.length * BEAT_COLUMNS];
    for (int burst = 0; burst < starts.size() - 1; burst++) {
      for (int beat = starts.get(burst); beat < starts.get(burst + 1); beat++) {
        beats[beat * BEAT_COLUMNS] = data[beat];
        beats[beat * BEAT_COLUMNS + 1] = WHOLE_WORD;
        beats[beat * BEAT_COLUMNS + 2] = beat + 1 == starts.get(burst + 1) ? 1 : 0;
      }
    }
    ExchangeResult answers = simulation.exchange(WRITE, List.of(bursts, beats), options);
    long[] rows = new long[data.length * COLUMNS];
    for (int burst = 0; burst < starts.size() - 1; burst++) {
      require("BID", burst % ids, answers.value(burst, 1));
      for (int beat = starts.get(burst); beat < starts.get(burst + 1); beat++) {
        put(rows, beat, 0, answers.value(burst, 0));
      }
    }
    return new ExchangeResult(rows, COLUMNS, data.length, answers.cycles());
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
