// SPDX-License-Identifier: Apache-2.0
package io.eie.sim.verilator;

/**
 * How an exchange runs.
 *
 * @param responses responses to wait for; {@link #ONE_EACH} for as many as requests
 * @param timeout cycles after which it is given up
 * @param requestStallPercent chance in each cycle that a waiting request is not offered yet; once
 *     offered it stays
 * @param responseStallPercent chance in each cycle that no response is taken
 * @param seed decides the stalls
 */
public record ExchangeOptions(
    int responses, long timeout, int requestStallPercent, int responseStallPercent, long seed) {
  /** As many responses as requests; none where the channel has no response valid. */
  public static final int ONE_EACH = -1;

  private static final long DEFAULT_TIMEOUT = 10_000_000;
  private static final int MOST_STALLS = 99;

  /**
   * @throws IllegalArgumentException if a value is out of its range
   */
  public ExchangeOptions {
    require(responses >= ONE_EACH, "responses must be at least 0 or ONE_EACH", responses);
    require(timeout >= 0, "timeout must be at least 0 cycles", timeout);
    requirePercent("requestStallPercent", requestStallPercent);
    requirePercent("responseStallPercent", responseStallPercent);
  }

  private static void requirePercent(String name, int percent) {
    require(
        percent >= 0 && percent <= MOST_STALLS,
        name + " must lie in 0..99 (nothing would move at 100)",
        percent);
  }

  private static void require(boolean holds, String rule, long value) {
    if (!holds) {
      throw new IllegalArgumentException(rule + ", was " + value);
    }
  }

  /** One response each, ten million cycles, no stalls. */
  public static ExchangeOptions defaults() {
    return new ExchangeOptions(ONE_EACH, DEFAULT_TIMEOUT, 0, 0, 0);
  }

  /** The same with another number of responses to wait for. */
  public ExchangeOptions awaiting(int count) {
    return new ExchangeOptions(count, timeout, requestStallPercent, responseStallPercent, seed);
  }

  /** The same with another limit in cycles. */
  public ExchangeOptions within(long cycles) {
    return new ExchangeOptions(responses, cycles, requestStallPercent, responseStallPercent, seed);
  }

  /** The same with random stalls. */
  public ExchangeOptions stalling(int requestPercent, int responsePercent, long stallSeed) {
    return new ExchangeOptions(responses, timeout, requestPercent, responsePercent, stallSeed);
  }
}
