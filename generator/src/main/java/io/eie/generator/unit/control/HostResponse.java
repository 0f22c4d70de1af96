// SPDX-License-Identifier: Apache-2.0
package io.eie.generator.unit.control;

import static io.eie.generator.config.EieConfig.HOST_WORD_BITS;

import io.eie.generator.hdl.Bits;
import io.eie.generator.hdl.Bool;
import io.eie.generator.hdl.Bundle;

/** The answer to a request, one per request and in order. */
public final class HostResponse extends Bundle {
  /** Read data; zero after a write or an error. */
  public final Bits data = field(Bits.w(HOST_WORD_BITS));

  /** High when the request was refused and changed nothing. */
  public final Bool error = field(Bool.type());

  /** High with {@code error} when nothing is mapped at the address, for reads and for writes. */
  public final Bool unmapped = field(Bool.type());
}
