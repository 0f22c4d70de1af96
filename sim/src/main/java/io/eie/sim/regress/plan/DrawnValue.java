// SPDX-License-Identifier: Apache-2.0
package io.eie.sim.regress.plan;

import java.util.Random;

/** Draws integers of every magnitude, 0 and both ends of the range well represented. */
final class DrawnValue {
  private static final int KINDS = 10;

  private DrawnValue() {}

  /**
   * A two's complement number.
   *
   * @param bits 2..63
   */
  static long of(int bits, Random random) {
    return switch (random.nextInt(KINDS)) {
      case 0 -> -(1L << bits - 1);
      case 1 -> (1L << bits - 1) - 1;
      case 2 -> random.nextInt(3) - 1;
      default -> random.nextLong() >> Long.SIZE - bits + random.nextInt(bits);
    };
  }
}
