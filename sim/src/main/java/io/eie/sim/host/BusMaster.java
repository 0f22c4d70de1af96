// SPDX-License-Identifier: Apache-2.0
package io.eie.sim.host;

import io.eie.generator.config.EieConfig;
import io.eie.sim.verilator.ExchangeOptions;
import io.eie.sim.verilator.ExchangeResult;
import io.eie.sim.verilator.Simulation;

/** The host's side of a bus: moves words to and from byte addresses, in one native call. */
interface BusMaster {
  /** Columns of a result: what was read, whether it was refused, whether nothing is mapped. */
  int COLUMNS = 3;

  /** Bytes that a word is written with. */
  long WHOLE_WORD = 0xff;

  /**
   * Accesses of one kind, and all their answers.
   *
   * @param write whether they write
   * @param addresses byte addresses
   * @param data as many words; ignored by reads
   * @param together whether neighbours may share an answer where the bus has bursts
   * @return a row for each access: data, error, unmapped
   */
  ExchangeResult exchange(
      boolean write, long[] addresses, long[] data, boolean together, ExchangeOptions options);

  /** The master of a configuration's bus. */
  static BusMaster of(Simulation simulation, EieConfig config) {
    return switch (config.hostBus()) {
      case NATIVE -> new NativeMaster(simulation);
      case AXI4 -> new Axi4Master(simulation, config);
      case AXI4_LITE_32 -> new AxiLite32Master(simulation);
      case AXI4_LITE_64 -> new AxiLite64Master(simulation);
    };
  }
}
