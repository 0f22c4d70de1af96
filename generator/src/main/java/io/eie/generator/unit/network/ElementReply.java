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

  /**
   * Whether what was read is not as it was written: a bit for every position of the data of a
   * vector, else the lowest. Null without parity.
   */
  public final Bits broken;

  /**
   * High after a cycle in which the program used a broken word; belongs to no access. Null without
   * parity.
   */
  public final Bool fault;

  /** The reply of an element, with a host word as data. */
  public ElementReply(EieConfig config) {
    this(config, HOST_WORD_BITS, 1);
  }

  /**
   * @param dataBits at least a host word
   * @param positions of a vector in the data, at least 1
   */
  public ElementReply(EieConfig config, int dataBits, int positions) {
    data = field(Bits.w(dataBits));
    broken = config.parity() ? field(Bits.w(positions)) : null;
    fault = config.parity() ? field(Bool.type()) : null;
  }

  /** The reply at the root of the network. */
  public static ElementReply ofRoot(EieConfig config) {
    VectorLayout layout = VectorLayout.of(config);
    return new ElementReply(config, layout.accessBits(), layout.positionsPerAccess());
  }
}
