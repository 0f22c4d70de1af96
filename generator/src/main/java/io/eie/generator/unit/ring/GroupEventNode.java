// SPDX-License-Identifier: Apache-2.0
package io.eie.generator.unit.ring;

import static io.eie.generator.hdl.Hw.any;

import io.eie.generator.config.EieConfig;
import io.eie.generator.hdl.Bool;
import io.eie.generator.hdl.HardwareModule;
import io.eie.generator.hdl.UInt;
import java.util.ArrayList;
import java.util.List;

/**
 * A node of the tree that adds the events of column groups: the sum of 1 to 4 children, one cycle
 * later.
 */
public final class GroupEventNode extends HardwareModule {
  public final List<GroupEvents> child = new ArrayList<>();
  public final GroupEvents sum;

  private final UInt broadcasts;
  private final Bool queueFull = regInit(Bool.type(), 0);
  private final Bool noInput = regInit(Bool.type(), 0);

  public GroupEventNode(EieConfig config, int children) {
    super("GroupEventNode" + children);
    describe("Adds the events of the column groups below " + children + " children.");
    for (int c = 0; c < children; c++) {
      child.add(in(() -> new GroupEvents(config)));
    }
    sum = out(() -> new GroupEvents(config));
    broadcasts = regInit(sum.broadcasts.shape(), 0);
    UInt total = child.get(0).broadcasts;
    for (GroupEvents more : child.subList(1, children)) {
      total = total.plus(more.broadcasts);
    }
    broadcasts.set(total);
    queueFull.set(any(child.stream().map(events -> events.queueFull).toList()));
    noInput.set(any(child.stream().map(events -> events.noInput).toList()));
    sum.broadcasts.set(broadcasts);
    sum.queueFull.set(queueFull);
    sum.noInput.set(noInput);
  }
}
