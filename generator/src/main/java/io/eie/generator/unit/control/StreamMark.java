// SPDX-License-Identifier: Apache-2.0
package io.eie.generator.unit.control;

import io.eie.generator.hdl.Bool;
import io.eie.generator.hdl.Bundle;

/** Marks a word of a vector that moves for a stream, not for the host. */
public final class StreamMark extends Bundle {
  public final Bool moves = field(Bool.type());

  /** High for the last word of a packet. */
  public final Bool ends = field(Bool.type());
}
