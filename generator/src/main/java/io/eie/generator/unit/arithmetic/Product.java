// SPDX-License-Identifier: Apache-2.0
package io.eie.generator.unit.arithmetic;

import io.eie.generator.config.EieConfig;
import io.eie.generator.hdl.Bool;
import io.eie.generator.hdl.Bundle;
import io.eie.generator.hdl.SInt;

/**
 * A product as it is added, with one bit more than an accumulator. A larger product is clamped to
 * this width, which changes no result, because its sum saturates anyway.
 */
public final class Product extends Bundle {
  public final SInt value;

  /** High when the exact product was larger. */
  public final Bool clamped = field(Bool.type());

  public Product(EieConfig config) {
    value = field(SInt.w(bits(config)));
  }

  /** Bits of the value. */
  static int bits(EieConfig config) {
    return Math.min(exactBits(config), config.accumulatorBits() + 1);
  }

  /** Bits of the exact product; rounding keeps one bit above its half. */
  private static int exactBits(EieConfig config) {
    return config.weightBits() + config.activationBits() + (config.narrow() ? 1 : 0);
  }
}
