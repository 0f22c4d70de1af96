// SPDX-License-Identifier: Apache-2.0
package io.eie.sim.host;

/**
 * The generated hardware did not do what its ports and registers promise: it hangs, refuses, or
 * miscounts.
 */
public final class RtlFault extends RuntimeException {
  /**
   * @param message what was promised and what happened, a complete sentence
   */
  public RtlFault(String message) {
    super(message);
  }
}
