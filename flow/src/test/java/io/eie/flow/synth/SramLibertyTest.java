// SPDX-License-Identifier: Apache-2.0
package io.eie.flow.synth;

import static org.assertj.core.api.Assertions.assertThat;

import io.eie.generator.config.Preset;
import io.eie.generator.emit.RtlDesign;
import io.eie.generator.hdl.Emission;
import io.eie.generator.kit.SramLiberty;
import io.eie.generator.kit.SramTiming;
import java.util.List;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

/** That Yosys and OpenSTA take the stubs is shown by {@link SynthesisTest}. */
class SramLibertyTest {
  private static final List<Emission.Module> MODULES =
      RtlDesign.of(Preset.TINY4.config()).emission().modules();

  @Test
  void theTimeGrowsWithTheLogarithmOfTheBits() {
    SramTiming timing = SramTiming.OF_45_NM;
    Offset<Double> exact = Offset.offset(1e-9);

    assertThat(timing.clockToData(32)).isCloseTo(0.55, exact);
    assertThat(timing.clockToData(1 << 17)).isCloseTo(0.55, exact);
    assertThat(timing.clockToData(1 << 18)).isCloseTo(0.55 + 0.2 / 3, exact);
    assertThat(timing.clockToData(1 << 20)).isCloseTo(0.75, exact);
    assertThat(timing.clockToData(1 << 24)).isCloseTo(0.75, exact);
  }

  @Test
  void everyMemoryIsACellWithItsPortsAndTimes() {
    LibertyGroup library =
        LibertyReader.read(SramLiberty.of("macros", MODULES, new SramTiming(0.4, 0.8, 0.07)));

    LibertyGroup cell =
        library
            .groups("cell")
            .filter(group -> group.argument().equals("EieSramBank256x64"))
            .findFirst()
            .orElseThrow();
    LibertyGroup address =
        cell.groups("bus")
            .filter(bus -> bus.argument().equals("address_i"))
            .findFirst()
            .orElseThrow();
    assertThat(cell.groups("bus").map(LibertyGroup::argument))
        .containsExactlyInAnyOrder("address_i", "write_data_i", "read_data_o");
    assertThat(cell.groups("pin").map(LibertyGroup::argument))
        .containsExactlyInAnyOrder("enable_i", "write_i", "clk");
    assertThat(address.text("bus_type")).isEqualTo("bus8");
    assertThat(address.groups("timing").findFirst().orElseThrow().text("timing_type"))
        .isEqualTo("setup_rising");
    assertThat(library.groups("type").map(LibertyGroup::argument)).contains("bus8", "bus64");
  }

  @Test
  void onlyMemoriesAreCells() {
    LibertyGroup library =
        LibertyReader.read(SramLiberty.of("macros", MODULES, SramTiming.OF_45_NM));

    assertThat(library.groups("cell").map(LibertyGroup::argument))
        .isNotEmpty()
        .allMatch(name -> name.startsWith("EieSramBank"));
  }
}
