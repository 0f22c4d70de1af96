// SPDX-License-Identifier: Apache-2.0
package io.eie.sim.cycle;

import io.eie.generator.config.EieConfig;

/**
 * What a bus adds to the native port's cycles (docs/buses.md, Timing).
 *
 * @param accessesPerWord accesses that a word of 64 bits takes, one per cycle
 * @param toRequest cycles from an access at the bus to the request at the native port
 * @param toAnswer cycles from the response there to the answer at the bus
 */
record BusTiming(int accessesPerWord, int toRequest, int toAnswer) {
  /** The bus of a configuration. */
  static BusTiming of(EieConfig config) {
    return switch (config.hostBus()) {
      case NATIVE -> new BusTiming(1, 0, 0);
      case AXI4 -> new BusTiming(1, 3, 2);
      case AXI4_LITE_32 -> new BusTiming(2, 2, 2);
      case AXI4_LITE_64 -> new BusTiming(1, 2, 2);
    };
  }

  /** Cycles from a word's last access to its answer, besides those of the native port. */
  int latency() {
    return toRequest + toAnswer;
  }

  /** Cycles from the first access of a word to its last. */
  int more() {
    return accessesPerWord - 1;
  }
}
