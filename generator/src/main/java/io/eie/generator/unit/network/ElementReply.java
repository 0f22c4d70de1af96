// SPDX-License-Identifier: Apache-2.0
package io.eie.generator.unit.network;

import static io.eie.generator.config.EieConfig.HOST_WORD_BITS;

import io.eie.generator.config.EieConfig;
import io.eie.generator.hdl.Bits;
import io.eie.generator.hdl.Bool;
import io.eie.generator.hdl.Bundle;
import io.eie.generator.map.VectorLayout;

/**
 * The reply to an access, a fixed number of cycles after it: read data, zero when nothing was read,
 * and whether an element did not do the access.
 */
public final class ElementReply extends Bundle {
  /** Cycles from an access at an element's port to its reply. */
  public static final int LATENCY = 5;

  /**
   * High when the program used the activation memory of an element. The access changed nothing in
   * that element and must be repeated.
   */
  public final Bool busy = field(Bool.type());

  public final Bits data;

  /** With a host word as data. */
  public ElementReply() {
    this(HOST_WORD_BITS);
  }

  /**
   * @param dataBits at least a host word
   */
  public ElementReply(int dataBits) {
    data = field(Bits.w(dataBits));
  }

  /** The reply at the root of the network. */
  public static ElementReply ofRoot(EieConfig config) {
    return new ElementReply(VectorLayout.of(config).accessBits());
  }
}
