// SPDX-License-Identifier: Apache-2.0
package io.eie.generator.unit.bus;

import static io.eie.generator.hdl.Hw.cat;

import io.eie.generator.hdl.Bits;
import io.eie.generator.unit.control.HostResponse;

/**
 * Responses of AXI (AMBA AXI specification, RRESP and BRESP): OKAY 0, SLVERR 2, DECERR 3. The worse
 * of two is the greater one.
 */
final class AxiCode {
  /** Bits of a response. */
  static final int BITS = 2;

  private AxiCode() {}

  /** OKAY for an accepted request, SLVERR for a refused one, DECERR where nothing is mapped. */
  static Bits of(HostResponse response) {
    return cat(response.error, response.error.and(response.unmapped));
  }
}
