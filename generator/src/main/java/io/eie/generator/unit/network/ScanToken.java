// SPDX-License-Identifier: Apache-2.0
package io.eie.generator.unit.network;

import io.eie.generator.config.EieConfig;
import io.eie.generator.hdl.Bool;
import io.eie.generator.hdl.Bundle;
import io.eie.generator.hdl.SInt;
import io.eie.generator.hdl.UInt;
import io.eie.generator.unit.block.Widths;

/**
 * A token of the LNZD tree. For every row of N activations a subtree sends its non-zero activations
 * in ascending element order, or one empty token when it has none.
 */
public final class ScanToken extends Bundle {
  /** Low for an empty token: the row has no non-zero activation. */
  public final Bool nonZero = field(Bool.type());

  /** High for the last token of a row. */
  public final Bool last = field(Bool.type());

  /**
   * The element, two bits per tree level. Each node shifts the number right and inserts its child's
   * number in the most significant bits, so that all levels share one module.
   */
  public final UInt element;

  /** The activation. */
  public final SInt value;

  public ScanToken(EieConfig config) {
    element = field(UInt.w(Widths.element(config)));
    value = field(SInt.w(config.activationBits()));
  }
}
