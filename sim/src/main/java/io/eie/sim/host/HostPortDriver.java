// SPDX-License-Identifier: Apache-2.0
package io.eie.sim.host;

import io.eie.generator.config.EieConfig;
import io.eie.sim.verilator.ExchangeOptions;
import io.eie.sim.verilator.ExchangeResult;
import io.eie.sim.verilator.Port;
import io.eie.sim.verilator.Simulation;
import io.eie.sim.verilator.SimulationException;
import java.util.Locale;

/**
 * Drives the host port or the bus of one simulation: reset, writes and reads of 64-bit words. Each
 * call is one native call, however many words it moves; {@link #write} and {@link #read} use bursts
 * where the bus has them.
 */
public final class HostPortDriver {
  private static final long RESET_CYCLES = 4;

  /** Far more than the slowest answer, a read from the farthest of 1024 elements, takes. */
  private static final long CYCLES_PER_REQUEST = 1000;

  private final Simulation simulation;
  private final EieConfig config;
  private final BusMaster master;
  private ExchangeOptions stalls = ExchangeOptions.defaults();

  /**
   * @param simulation of the top module of {@code config}
   */
  public HostPortDriver(Simulation simulation, EieConfig config) {
    this.simulation = simulation;
    this.config = config;
    this.master = BusMaster.of(simulation, config);
  }

  /** From now on, requests and responses stall at random. */
  public void stall(int requestPercent, int responsePercent, long seed) {
    stalls = ExchangeOptions.defaults().stalling(requestPercent, responsePercent, seed);
  }

  /** Resets the design. */
  public void reset() {
    boolean low = config.resetKind().activeLow();
    Port reset = simulation.port(low ? "resetn" : "reset");
    reset.set(low ? 0 : 1);
    simulation.tick(RESET_CYCLES);
    reset.set(low ? 1 : 0);
    simulation.tick();
  }

  /**
   * Writes words, one after another.
   *
   * @param addresses byte addresses
   * @param data as many words
   * @return cycles it took
   * @throws RtlFault when one is refused or not answered
   */
  public long write(long[] addresses, long[] data) {
    ExchangeResult result = exchange(true, addresses, data, true);
    requireAccepted("write", addresses, result);
    return result.cycles();
  }

  /** Writes one word; see {@link #write(long[], long[])}. */
  public long write(long address, long data) {
    return write(new long[] {address}, new long[] {data});
  }

  /**
   * Reads words, one after another.
   *
   * @param addresses byte addresses
   * @return the words
   * @throws RtlFault when one is refused or not answered
   */
  public long[] read(long... addresses) {
    return readTimed(addresses).data();
  }

  /**
   * Words that were read.
   *
   * @param data the words in the order of their addresses
   * @param cycles that the reads took
   */
  public record Words(long[] data, long cycles) {}

  /** Reads words as {@link #read} does, and returns the cycles of the reads too. */
  public Words readTimed(long... addresses) {
    ExchangeResult result = exchange(false, addresses, new long[addresses.length], true);
    requireAccepted("read", addresses, result);
    return new Words(result.column(0), result.cycles());
  }

  /**
   * Sends requests of one kind and returns all responses, errors included.
   *
   * @param write whether they write
   * @param addresses byte addresses
   * @param data as many words; ignored by reads
   * @return a row for each request: data, error, unmapped
   * @throws RtlFault when one is not answered
   */
  public ExchangeResult exchange(boolean write, long[] addresses, long[] data) {
    return exchange(write, addresses, data, false);
  }

  /**
   * The same in bursts where the bus has them: the words of a burst share the answer of a write.
   *
   * @throws RtlFault when a request is not answered
   */
  public ExchangeResult burst(boolean write, long[] addresses, long[] data) {
    return exchange(write, addresses, data, true);
  }

  private ExchangeResult exchange(boolean write, long[] addresses, long[] data, boolean together) {
    try {
      long limit = CYCLES_PER_REQUEST * (1 + addresses.length);
      return master.exchange(write, addresses, data, together, stalls.within(limit));
    } catch (SimulationException e) {
      if (e.kind() == SimulationException.Kind.TIMEOUT) {
        throw new RtlFault("host port must answer every request, did not: " + e.getMessage());
      }
      throw e;
    }
  }

  private static void requireAccepted(String kind, long[] addresses, ExchangeResult result) {
    for (int i = 0; i < addresses.length; i++) {
      if (result.value(i, 1) != 0) {
        throw new RtlFault(
            String.format(
                Locale.ROOT,
                "host port must accept the %s of 0x%x, answered with an error",
                kind,
                addresses[i]));
      }
    }
  }
}
