// SPDX-License-Identifier: Apache-2.0
package io.eie.generator.unit.control;

import io.eie.generator.config.EieConfig;
import io.eie.generator.hdl.Bits;
import io.eie.generator.hdl.Bool;
import io.eie.generator.hdl.Bundle;
import io.eie.generator.map.VectorLayout;

/** The answer to a request, one per request and in order. */
public final class HostResponse extends Bundle {
  /** Read data, a word in the low bits or a beat; zero after a write or an error. */
  public final Bits data;

  /** High when the request was refused and changed nothing. */
  public final Bool error;

  /** High with {@code error} when nothing is mapped at the address, for reads and for writes. */
  public final Bool unmapped;

  public HostResponse(EieConfig config) {
    data = field(Bits.w(VectorLayout.of(config).hostBeatBits()));
    error = field(Bool.type());
    unmapped = field(Bool.type());
  }
}
