// SPDX-License-Identifier: Apache-2.0
package io.eie.generator.hdl;

import io.eie.generator.hdl.source.SourceLine;
import java.util.Locale;

/**
 * An error in a hardware description. The message is one sentence: what must be, what was, and the
 * Java line.
 */
public final class HardwareError extends RuntimeException {
  private static final long serialVersionUID = 1L;

  HardwareError(String message) {
    super(message);
  }

  HardwareError(String message, Throwable cause) {
    super(message, cause);
  }

  static HardwareError at(SourceLine line, String format, Object... arguments) {
    return new HardwareError(String.format(Locale.ROOT, format, arguments) + " at " + line);
  }
}
