// SPDX-License-Identifier: Apache-2.0
package io.eie.generator.unit.bus;

import io.eie.generator.config.EieConfig;
import io.eie.generator.hdl.Bundle;
import io.eie.generator.unit.block.CircularBuffer;
import java.util.function.Supplier;

/** A queue of a bus that holds something of every access that is on its way. */
public final class BusQueue<B extends Bundle> extends CircularBuffer<B> {
  /** Cycles from a request for a word of a vector to its response, besides two tree crossings. */
  private static final int VECTOR_WORD = 12;

  /** Cycles that a place is kept before the request and after the response, and a spare one. */
  private static final int AROUND = 4;

  /**
   * @param payload names the definition
   * @param places at least 1
   * @param bundle what is held of an access
   */
  public BusQueue(String payload, int places, Supplier<B> bundle) {
    super("BusQueue" + payload, places, bundle);
    describe("Queue of a bus, " + places + " usable places.");
  }

  /**
   * Accesses that are on their way at most: as many as keep the native port busy while each is a
   * word of a vector, which is answered {@code 2 * treeLevels + 12} cycles later there.
   */
  public static int places(EieConfig config) {
    return VECTOR_WORD + 2 * config.treeLevels() + AROUND;
  }
}
