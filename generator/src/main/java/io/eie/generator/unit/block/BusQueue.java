// SPDX-License-Identifier: Apache-2.0
package io.eie.generator.unit.block;

import io.eie.generator.config.Copies;
import io.eie.generator.config.EieConfig;
import io.eie.generator.hdl.Bundle;
import java.util.function.Supplier;

/** A queue of a bus with an entry for every access under way. */
public final class BusQueue<B extends Bundle> extends CircularBuffer<B> {
  /**
   * Cycles from a request for a word of a vector to its response, without the two crossings of the
   * tree and the division that finds the vector of a word.
   */
  private static final int VECTOR_WORD = 12;

  /**
   * Cycles that an entry is in use before the request and after the response, plus one spare cycle.
   */
  private static final int AROUND = 4;

  /**
   * @param payload part of the module's name
   * @param places entries, entries, at least 1
   * @param bundle what an entry stores of an access
   */
  public BusQueue(String payload, int places, Supplier<B> bundle) {
    super("BusQueue" + payload, places, bundle);
    describe("Queue of a bus, " + places + " usable places.");
  }

  /**
   * Most accesses under way: enough for one native request per cycle while each is a word of a
   * vector, whose response is {@code 2 * treeLevels + 12} cycles after the request, and a cycle
   * more for each bit of a vector's number in a design with copies.
   */
  public static int places(EieConfig config) {
    int division = Copies.of(config).numberBits();
    return VECTOR_WORD + division + 2 * config.treeLevels() + AROUND;
  }
}
