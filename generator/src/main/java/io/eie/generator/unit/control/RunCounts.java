// SPDX-License-Identifier: Apache-2.0
package io.eie.generator.unit.control;

import io.eie.generator.hdl.Bundle;
import io.eie.generator.hdl.UInt;

/** What is counted of a whole run, 64 bits each. */
public final class RunCounts extends Bundle {
  public final UInt cycles = field(UInt.w(64));
  public final UInt broadcasts = field(UInt.w(64));

  /** Cycles in which a column waited for a full queue. */
  public final UInt stallQueueFull = field(UInt.w(64));

  /** Cycles of a scan in which the LNZD tree had nothing to offer. */
  public final UInt stallNoInput = field(UInt.w(64));
}
