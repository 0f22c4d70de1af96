// SPDX-License-Identifier: Apache-2.0
package io.eie.testbench.unit;

import io.eie.generator.config.EieConfig;
import io.eie.generator.hdl.HardwareModule;
import io.eie.testbench.bench.UnitDesign;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/** A unit that is emitted and Verilated once for each configuration, however many tests use it. */
public final class UnitUnderTest {
  private final Function<EieConfig, HardwareModule> unit;
  private final Map<EieConfig, UnitDesign> designs = new ConcurrentHashMap<>();

  public UnitUnderTest(Function<EieConfig, HardwareModule> unit) {
    this.unit = unit;
  }

  public UnitDesign at(EieConfig config) {
    return designs.computeIfAbsent(config, key -> UnitDesign.of(key, () -> unit.apply(key)));
  }

  public UnitDesign at(Size size) {
    return at(size.config());
  }
}
