// SPDX-License-Identifier: Apache-2.0
package io.eie.generator.unit.bus;

import io.eie.generator.config.EieConfig;
import io.eie.generator.hdl.Bundle;
import io.eie.generator.unit.block.CircularBuffer;
import java.util.function.Supplier;

/** A queue of a bus that holds something of every access that is on its way. */
public final class BusQueue<B extends Bundle> extends CircularBuffer<B> {
  /** Cycles that a place is taken for by an access to what is not an element, and two more. */
  private static final int SHORTEST = 10;

  /**
   * @param payload names the definition
   * @param bundle what is held of an access
   */
  public BusQueue(String payload, EieConfig config, Supplier<B> bundle) {
    super("BusQueue" + payload, places(config), bundle);
    describe("Queue of a bus, " + places(config) + " usable places.");
  }

  /**
   * Accesses that are on their way at most: as many as keep the native port busy while each is a
   * read of the farthest element, which takes {@code 2 * treeLevels + 4} cycles there.
   */
  public static int places(EieConfig config) {
    return SHORTEST + 2 * config.treeLevels() + 4;
  }
}
