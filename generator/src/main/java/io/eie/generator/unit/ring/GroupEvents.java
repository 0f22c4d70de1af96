// SPDX-License-Identifier: Apache-2.0
package io.eie.generator.unit.ring;

import io.eie.generator.config.EieConfig;
import io.eie.generator.hdl.Bool;
import io.eie.generator.hdl.Bundle;
import io.eie.generator.hdl.UInt;
import io.eie.generator.unit.block.Widths;

/** What the column groups of a subtree did in a cycle. */
public final class GroupEvents extends Bundle {
  /** Groups that broadcast a column. */
  public final UInt broadcasts;

  /** High when a group has a column that its elements cannot take. */
  public final Bool queueFull = field(Bool.type());

  /** High when a group has no token of its scan. */
  public final Bool noInput = field(Bool.type());

  public GroupEvents(EieConfig config) {
    broadcasts = field(UInt.w(Widths.of(config.columnGroups().most() + 1L)));
  }
}
