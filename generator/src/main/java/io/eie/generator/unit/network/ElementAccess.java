// SPDX-License-Identifier: Apache-2.0
package io.eie.generator.unit.network;

import static io.eie.generator.config.EieConfig.HOST_WORD_BITS;

import io.eie.generator.config.EieConfig;
import io.eie.generator.hdl.Bool;
import io.eie.generator.hdl.Bundle;
import io.eie.generator.hdl.UInt;
import io.eie.generator.map.VectorLayout;
import io.eie.generator.unit.block.Widths;
import io.eie.generator.unit.memory.MemoryRequest;

/**
 * An access to the elements' memories and registers. Accesses never stall; each tree level needs
 * one cycle.
 */
public final class ElementAccess extends Bundle {
  /**
   * High to drop every token and column in the trees and the elements; memories keep their
   * contents.
   */
  public final Bool flush = field(Bool.type());

  public final Bool valid = field(Bool.type());

  /** High for a write to every element. */
  public final Bool everyone = field(Bool.type());

  /**
   * The element, two bits per tree level, the root's in the most significant bits; each node
   * removes its own bits.
   */
  public final UInt element;

  public final MemoryRequest request;

  /**
   * High when the access moves {@link VectorLayout#positionsPerAccess} positions of a vector, low
   * when it moves those of a word; null where no node below distinguishes them.
   */
  public final Bool wide;

  /** The access at an element: a host word as data. */
  public ElementAccess(EieConfig config) {
    this(config, HOST_WORD_BITS, false);
  }

  /**
   * @param dataBits at least a host word
   * @param hasWide whether there is {@link #wide}
   */
  public ElementAccess(EieConfig config, int dataBits, boolean hasWide) {
    element = field(UInt.w(Widths.element(config)));
    request = new MemoryRequest(config, dataBits);
    wide = hasWide ? field(Bool.type()) : null;
  }

  /** The access at the root of the network. */
  public static ElementAccess ofRoot(EieConfig config) {
    VectorLayout layout = VectorLayout.of(config);
    return new ElementAccess(config, layout.accessBits(), layout.wideAccesses());
  }
}
