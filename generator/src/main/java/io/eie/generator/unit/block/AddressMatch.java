// SPDX-License-Identifier: Apache-2.0
package io.eie.generator.unit.block;

import static io.eie.generator.hdl.Hw.lit;

import io.eie.generator.hdl.Bool;
import io.eie.generator.hdl.UInt;
import io.eie.generator.map.AddressBlock;

/** Whether an address lies in a block: a comparison of the bits above those of the block. */
public final class AddressMatch {
  private AddressMatch() {}

  /** High when a byte address lies in the block; constant where every address does. */
  public static Bool inBlock(UInt address, AddressBlock block) {
    int width = address.width();
    return block.bits() >= width
        ? lit(true)
        : address.slice(width - 1, block.bits()).eq(block.base() >> block.bits());
  }
}
