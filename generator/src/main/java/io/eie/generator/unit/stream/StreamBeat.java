// SPDX-License-Identifier: Apache-2.0
package io.eie.generator.unit.stream;

import io.eie.generator.config.EieConfig;
import io.eie.generator.hdl.Bits;
import io.eie.generator.hdl.Bool;
import io.eie.generator.hdl.Bundle;

/** A beat of a packet (AXI4-Stream: TDATA, TLAST). */
public final class StreamBeat extends Bundle {
  /** Positions of a vector in a row, the first in the low bits, as in a beat of the host's bus. */
  public final Bits data;

  public final Bool last = field(Bool.type());

  public StreamBeat(EieConfig config) {
    data = field(Bits.w(config.busBits()));
  }
}
