// SPDX-License-Identifier: Apache-2.0
package io.eie.common;

import java.security.SecureRandom;
import java.util.Arrays;

/**
 * The seeds that random tests run with: 0 always and a new one each time, or only the one that the
 * system property {@value #PROPERTY} names. A failing bench prints its seed.
 */
public final class BenchSeeds {
  /** System property that holds the one seed to run with. */
  public static final String PROPERTY = "eie.seed";

  private static final int NEW_SEEDS = 1_000_000;

  private BenchSeeds() {}

  /** The seeds to run with, at least one. */
  public static long[] all() {
    Long asked = Long.getLong(PROPERTY);
    return asked != null
        ? new long[] {asked}
        : new long[] {0, 1 + new SecureRandom().nextInt(NEW_SEEDS)};
  }

  /** The first of {@link #all}: 0, or the one asked for. */
  public static long first() {
    return Arrays.stream(all()).findFirst().orElseThrow();
  }
}
