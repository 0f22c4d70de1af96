// SPDX-License-Identifier: Apache-2.0
package io.eie.sim.host;

/** Responses of AXI: OKAY 0, EXOKAY 1, SLVERR 2, DECERR 3. */
final class AxiCodes {
  private static final long DECERR = 3;

  private AxiCodes() {}

  /** 1 for a response that is no OKAY. */
  static long error(long response) {
    return response == 0 ? 0 : 1;
  }

  /** 1 for the response where nothing is mapped. */
  static long unmapped(long response) {
    return response == DECERR ? 1 : 0;
  }
}
