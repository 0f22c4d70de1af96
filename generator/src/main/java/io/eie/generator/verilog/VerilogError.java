// SPDX-License-Identifier: Apache-2.0
package io.eie.generator.verilog;

/**
 * A text that this package does not understand: an internal fault, for nothing else writes here.
 */
public final class VerilogError extends IllegalStateException {
  private static final long serialVersionUID = 1L;

  VerilogError(String message) {
    super(message);
  }
}
