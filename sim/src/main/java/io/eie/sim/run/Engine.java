// SPDX-License-Identifier: Apache-2.0
package io.eie.sim.run;

import java.util.Locale;

/** What runs a model. */
public enum Engine {
  /** The Verilated hardware, compared with the golden model value by value. */
  RTL,
  /** The golden model for the values, the cycle model for the cycles. */
  MODEL,
  /** The golden model: values only. */
  GOLDEN;

  /** Name at the command line and in reports. */
  public String lowerCase() {
    return name().toLowerCase(Locale.ROOT);
  }
}
