// SPDX-License-Identifier: Apache-2.0
package io.eie.testbench.unit;

import static org.assertj.core.api.Assertions.assertThat;

import io.eie.generator.config.EieConfig;
import io.eie.generator.hdl.Emission;
import io.eie.generator.hdl.Emission.Direction;
import io.eie.generator.hdl.EmitOptions;
import io.eie.generator.hdl.Emitter;
import io.eie.generator.unit.Eie;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A name meant for an expression must never end up on a port, whatever the widths. */
class PortNamesTest {
  @ParameterizedTest
  @EnumSource(Size.class)
  void everyPortTellsItsDirection(Size size) {
    EieConfig config = size.config().toBuilder().processingElements(3).build();
    Emission emission = Emitter.emit(EmitOptions.defaults(), () -> new Eie(config));

    List<String> strange = new ArrayList<>();
    for (Emission.Module module : emission.modules()) {
      for (Emission.PortInfo port : module.ports()) {
        String ending = port.direction() == Direction.INPUT ? "_i" : "_o";
        if (!port.name().endsWith(ending) && !List.of("clk", "reset").contains(port.name())) {
          strange.add(module.name() + "." + port.name());
        }
      }
    }
    assertThat(strange).isEmpty();
  }
}
