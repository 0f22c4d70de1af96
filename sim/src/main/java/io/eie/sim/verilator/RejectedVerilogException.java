// SPDX-License-Identifier: Apache-2.0
package io.eie.sim.verilator;

import io.eie.common.EnvironmentException;

/** Verilator ran to its end and found an error in the sources. */
public final class RejectedVerilogException extends EnvironmentException {
  private static final long serialVersionUID = 1;

  RejectedVerilogException(String message) {
    super(message);
  }
}
