// SPDX-License-Identifier: Apache-2.0
package io.eie.generator.unit.control;

import static io.eie.generator.config.EieConfig.HOST_WORD_BITS;

import io.eie.generator.config.EieConfig;
import io.eie.generator.hdl.Bits;
import io.eie.generator.hdl.Bool;
import io.eie.generator.hdl.Bundle;
import io.eie.generator.hdl.UInt;
import io.eie.generator.map.AddressMap;
import io.eie.generator.map.VectorLayout;

/** A request at the host port. */
public final class HostRequest extends Bundle {
  public final Bool write = field(Bool.type());

  /** Byte address, a multiple of 8. */
  public final UInt address;

  /** Data of a write: a word in the low bits, or a beat. */
  public final Bits data;

  /** One bit per byte of a word that is written; all ones with a beat. */
  public final Bits strobe;

  /** High for a beat of a vector, at the address of its first word; null where a beat is a word. */
  public final Bool beat;

  public HostRequest(EieConfig config) {
    VectorLayout layout = VectorLayout.of(config);
    address = field(UInt.w(AddressMap.of(config).addressBits()));
    data = field(Bits.w(layout.hostBeatBits()));
    strobe = field(Bits.w(HOST_WORD_BITS / Byte.SIZE));
    beat = layout.wideHostBeats() ? field(Bool.type()) : null;
  }
}
