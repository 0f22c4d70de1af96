// SPDX-License-Identifier: Apache-2.0
package io.eie.generator.kit;

/** How many bits a number takes. */
final class BitCount {
  private BitCount() {}

  /** BitCount that tell apart so many things, at least 1. */
  static int toCount(int things) {
    return Math.max(1, 32 - Integer.numberOfLeadingZeros(things - 1));
  }
}
