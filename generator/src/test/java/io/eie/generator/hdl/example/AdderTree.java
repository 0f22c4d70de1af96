// SPDX-License-Identifier: Apache-2.0
package io.eie.generator.hdl.example;

import io.eie.generator.hdl.HardwareModule;
import io.eie.generator.hdl.UInt;
import java.util.ArrayList;
import java.util.List;

/**
 * The sum of {@code leaves} registered lanes, each of which squares its input: latency two cycles.
 */
public final class AdderTree extends HardwareModule {
  public final List<UInt> values = new ArrayList<>();
  public final UInt sum;

  private final List<SquareLane> lanes;

  public AdderTree(int leaves) {
    super("AdderTree" + leaves);
    lanes = replicate(leaves, SquareLane::new);
    sum = out(UInt.w(24));
    UInt total = null;
    for (SquareLane lane : lanes) {
      UInt value = in(UInt.w(8));
      values.add(value);
      lane.value.set(value);
      total = total == null ? lane.square : total.plusWide(lane.square);
    }
    sum.set(total.resize(24));
  }
}
