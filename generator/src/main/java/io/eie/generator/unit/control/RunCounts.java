// SPDX-License-Identifier: Apache-2.0
package io.eie.generator.unit.control;

import static io.eie.generator.config.EieConfig.HOST_WORD_BITS;

import io.eie.generator.hdl.Bundle;
import io.eie.generator.hdl.UInt;

/** The counts of a whole run, 64 bits each. */
public final class RunCounts extends Bundle {
  public final UInt cycles = field(UInt.w(HOST_WORD_BITS));
  public final UInt broadcasts = field(UInt.w(HOST_WORD_BITS));

  /** Cycles in which a column waited because a queue was full. */
  public final UInt stallQueueFull = field(UInt.w(HOST_WORD_BITS));

  /** Cycles of a scan in which the LNZD tree offered no token. */
  public final UInt stallNoInput = field(UInt.w(HOST_WORD_BITS));
}
