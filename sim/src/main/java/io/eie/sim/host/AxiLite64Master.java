// SPDX-License-Identifier: Apache-2.0
package io.eie.sim.host;

import io.eie.sim.verilator.ExchangeOptions;
import io.eie.sim.verilator.ExchangeResult;
import io.eie.sim.verilator.Simulation;

/** Drives AXI4-Lite of 64 bits: an access for each word. */
record AxiLite64Master(Simulation simulation) implements BusMaster {
  @Override
  public ExchangeResult exchange(
      boolean write, long[] addresses, long[] data, boolean together, ExchangeOptions options) {
    ExchangeResult answers =
        write
            ? AxiLiteChannels.write(simulation, addresses, data, WHOLE_WORD, options)
            : AxiLiteChannels.read(simulation, addresses, options);
    long[] rows = new long[addresses.length * COLUMNS];
    for (int i = 0; i < addresses.length; i++) {
      long response = answers.value(i, 0);
      rows[i * COLUMNS] = write ? 0 : answers.value(i, 1);
      rows[i * COLUMNS + 1] = AxiCodes.error(response);
      rows[i * COLUMNS + 2] = AxiCodes.unmapped(response);
    }
    return new ExchangeResult(rows, COLUMNS, addresses.length, answers.cycles());
  }
}
