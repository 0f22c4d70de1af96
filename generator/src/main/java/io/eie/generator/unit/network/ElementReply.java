// SPDX-License-Identifier: Apache-2.0
package io.eie.generator.unit.network;

import static io.eie.generator.config.EieConfig.HOST_WORD_BITS;

import io.eie.generator.hdl.Bits;
import io.eie.generator.hdl.Bool;
import io.eie.generator.hdl.Bundle;

/**
 * What the access network carries up, a fixed number of cycles after each access: what was read,
 * zero when nothing was, and whether an element could not carry the access out.
 */
public final class ElementReply extends Bundle {
  /** Cycles from an access at an element's port to its reply. */
  public static final int LATENCY = 5;

  /**
   * High when the activation memory of an element was in use by the program; the access changed
   * nothing there and must be repeated.
   */
  public final Bool busy = field(Bool.type());

  public final Bits data = field(Bits.w(HOST_WORD_BITS));
}
