// SPDX-License-Identifier: Apache-2.0
package io.eie.sim.run;

/**
 * What a run must not depend on: the bits that registers and memories start with, and how fast the
 * host is.
 *
 * @param seed of the bits after power-up
 * @param requestStall chance in percent that the host does not offer a request yet, 0..99
 * @param responseStall chance in percent that the host does not take a response, 0..99
 * @param stallSeed of the stalls
 */
public record Conditions(long seed, int requestStall, int responseStall, long stallSeed) {
  /** The same bits in every run, a host that never waits. */
  public static final Conditions PLAIN = new Conditions(0, 0, 0, 0);

  /** Whether the host ever waits. */
  boolean stalls() {
    return requestStall > 0 || responseStall > 0;
  }
}
