// SPDX-License-Identifier: Apache-2.0
package io.eie.generator.unit.network;

import io.eie.generator.config.EieConfig;
import io.eie.generator.hdl.Bool;
import io.eie.generator.hdl.Bundle;
import io.eie.generator.hdl.SInt;
import io.eie.generator.hdl.UInt;
import io.eie.generator.unit.block.Widths;

/**
 * What the LNZD tree carries up: for every row of N activations, the non-zero ones of a subtree in
 * ascending element order, or one empty token when the subtree holds none.
 */
public final class ScanToken extends Bundle {
  /** Low for the token of an all-zero row. */
  public final Bool nonZero = field(Bool.type());

  /** High for the last token of a row. */
  public final Bool last = field(Bool.type());

  /**
   * The element, two bits per tree level; each node puts its child's number on top and shifts the
   * rest down, so that all levels share one definition.
   */
  public final UInt element;

  /** The activation. */
  public final SInt value;

  public ScanToken(EieConfig config) {
    element = field(UInt.w(Widths.element(config)));
    value = field(SInt.w(config.activationBits()));
  }
}
