// SPDX-License-Identifier: Apache-2.0
package io.eie.generator.unit.bus;

import io.eie.generator.hdl.Bits;
import io.eie.generator.hdl.Bundle;

/** The answer to a single write (AXI4-Lite: B). */
public final class AxiResponse extends Bundle {
  /** Code of {@link AxiCode}. */
  public final Bits response = field(Bits.w(AxiCode.BITS));
}
