// SPDX-License-Identifier: Apache-2.0
package io.eie.sim.regress.plan;

import io.eie.sim.run.Loading;
import io.eie.sim.run.Traffic;

/**
 * How the host behaves in a case.
 *
 * @param traffic how vectors also run back to back
 * @param loading how the memories are filled
 * @param requestStall chance in percent that a request is not offered yet in a cycle, 0..99
 * @param responseStall chance in percent that a response is not taken in a cycle, 0..99
 * @param seed of the stalls
 */
public record BusPattern(
    Traffic traffic, Loading loading, int requestStall, int responseStall, long seed) {
  /** One vector after another, nothing stalls. */
  public static final BusPattern PLAIN = new BusPattern(Traffic.NONE, Loading.PORT, 0, 0, 0);

  /** Whether anything stalls. */
  public boolean stalls() {
    return requestStall > 0 || responseStall > 0;
  }

  /** The same with other traffic. */
  public BusPattern with(Traffic other) {
    return new BusPattern(other, loading, requestStall, responseStall, seed);
  }
}
