// SPDX-License-Identifier: Apache-2.0
package io.eie.testbench.unit.network;

import io.eie.generator.config.EieConfig;
import io.eie.generator.hdl.HardwareModule;
import io.eie.testbench.bench.UnitDesign;
import io.eie.testbench.unit.Size;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiFunction;

/**
 * A tree node with 1 to 4 children: the largest at the paper's size, others at an odd one, where a
 * child has several elements below it.
 */
final class TreeNodes {
  private final BiFunction<EieConfig, Integer, HardwareModule> node;
  private final Map<Integer, UnitDesign> designs = new ConcurrentHashMap<>();

  TreeNodes(BiFunction<EieConfig, Integer, HardwareModule> node) {
    this.node = node;
  }

  UnitDesign of(int children) {
    EieConfig config = size(children).config();
    return designs.computeIfAbsent(
        children, count -> UnitDesign.of(config, () -> node.apply(config, count)));
  }

  private static Size size(int children) {
    return children == 4 ? Size.PAPER : Size.ODD;
  }
}
