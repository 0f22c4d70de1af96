// SPDX-License-Identifier: Apache-2.0
package io.eie.generator.verilog;

/**
 * A text that this package cannot parse. This is an internal fault, because all texts are
 * SpinalHDL's.
 */
public final class VerilogError extends IllegalStateException {
  private static final long serialVersionUID = 1L;

  VerilogError(String message) {
    super(message);
  }
}
