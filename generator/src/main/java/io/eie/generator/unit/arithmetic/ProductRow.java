// SPDX-License-Identifier: Apache-2.0
package io.eie.generator.unit.arithmetic;

import io.eie.generator.config.EieConfig;
import io.eie.generator.hdl.Bool;
import io.eie.generator.hdl.Bundle;
import io.eie.generator.hdl.UInt;

/** The accumulator to which a product is added, one cycle before the product. */
public final class ProductRow extends Bundle {
  public final Bool valid = field(Bool.type());
  public final UInt row;

  public ProductRow(EieConfig config) {
    row = field(UInt.w(config.rowBits()));
  }
}
