// SPDX-License-Identifier: Apache-2.0
package io.eie.sim.host;

import io.eie.sim.verilator.ExchangeOptions;
import io.eie.sim.verilator.ExchangeResult;
import io.eie.sim.verilator.Simulation;
import java.util.Locale;

/**
 * Drives AXI4-Lite of 32 bits: the low half of each word, then the high half. The answer to a
 * written word is the one to its high half; the answers to the halves of a word that is read agree.
 */
record AxiLite32Master(Simulation simulation) implements BusMaster {
  private static final int HALVES = 2;
  private static final long WHOLE_HALF = 0xf;
  private static final long HALF_MASK = 0xffff_ffffL;

  @Override
  public ExchangeResult exchange(
      boolean write, long[] addresses, long[] data, boolean together, ExchangeOptions options) {
    long[] halves = new long[HALVES * addresses.length];
    long[] values = new long[HALVES * addresses.length];
    for (int i = 0; i < halves.length; i++) {
      boolean high = i % HALVES == 1;
      halves[i] = addresses[i / HALVES] + (high ? Integer.BYTES : 0);
      values[i] = high ? data[i / HALVES] >>> Integer.SIZE : data[i / HALVES] & HALF_MASK;
    }
    ExchangeResult answers =
        write
            ? AxiLiteChannels.write(simulation, halves, values, WHOLE_HALF, options)
            : AxiLiteChannels.read(simulation, halves, options);
    long[] rows = new long[addresses.length * COLUMNS];
    for (int i = 0; i < addresses.length; i++) {
      int high = HALVES * i + 1;
      long response = answers.value(high, 0);
      if (!write) {
        requireSame(addresses[i], answers.value(high - 1, 0), response);
        rows[i * COLUMNS] = answers.value(high, 1) << Integer.SIZE | answers.value(high - 1, 1);
      }
      rows[i * COLUMNS + 1] = AxiCodes.error(response);
      rows[i * COLUMNS + 2] = AxiCodes.unmapped(response);
    }
    return new ExchangeResult(rows, COLUMNS, addresses.length, answers.cycles());
  }

  private static void requireSame(long address, long low, long high) {
    if (low != high) {
      throw new RtlFault(
          String.format(
              Locale.ROOT,
              "both halves of the word at 0x%x must be answered alike, were with %d and %d",
              address,
              low,
              high));
    }
  }
}
