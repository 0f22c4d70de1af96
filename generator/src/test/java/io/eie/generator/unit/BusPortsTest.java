// SPDX-License-Identifier: Apache-2.0
package io.eie.generator.unit;

import static org.assertj.core.api.Assertions.assertThat;

import io.eie.common.SmokeShard;
import io.eie.generator.config.EieConfig;
import io.eie.generator.config.HostBus;
import io.eie.generator.config.Preset;
import io.eie.generator.config.ResetKind;
import io.eie.generator.emit.RtlDesign;
import io.eie.generator.hdl.Emission;
import io.eie.generator.hdl.Emission.Direction;
import io.eie.generator.hdl.Emission.PortInfo;
import io.eie.generator.map.AddressMap;
import io.eie.generator.map.TopInterface;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The ports of a design with a bus, and what Vivado reads beside them. */
class BusPortsTest {
  private static EieConfig config(HostBus bus) {
    return Preset.TINY4.config().toBuilder().hostBus(bus).axiIdBits(6).build();
  }

  private static List<String> busPorts(EieConfig config) {
    List<String> ports = new ArrayList<>();
    for (PortInfo port : RtlDesign.of(config).emission().ports()) {
      if (port.name().startsWith("s_axi_")) {
        ports.add(
            (port.direction() == Direction.INPUT ? "in " : "out ")
                + port.name().substring("s_axi_".length())
                + " "
                + port.width());
      }
    }
    return ports;
  }

  @Test
  void axi4HasThePortsThatItsSpecificationNames() {
    EieConfig config = config(HostBus.AXI4);
    int address = AddressMap.of(config).addressBits();
    List<String> expected = new ArrayList<>();
    for (String channel : List.of("aw", "ar")) {
      expected.addAll(
          List.of(
              "in " + channel + "id 6",
              "in " + channel + "addr " + address,
              "in " + channel + "len 8",
              "in " + channel + "size 3",
              "in " + channel + "burst 2",
              "in " + channel + "valid 1",
              "out " + channel + "ready 1"));
    }
    expected.addAll(
        List.of("in wdata 64", "in wstrb 8", "in wlast 1", "in wvalid 1", "out wready 1"));
    expected.addAll(List.of("out bid 6", "out bresp 2", "out bvalid 1", "in bready 1"));
    expected.addAll(
        List.of(
            "out rid 6",
            "out rdata 64",
            "out rresp 2",
            "out rlast 1",
            "out rvalid 1",
            "in rready 1"));
    assertThat(busPorts(config)).containsExactlyInAnyOrderElementsOf(expected);
  }

  @Test
  void axiLiteHasThePortsThatItsSpecificationNames() {
    for (HostBus bus : List.of(HostBus.AXI4_LITE_32, HostBus.AXI4_LITE_64)) {
      EieConfig config = config(bus);
      int address = AddressMap.of(config).addressBits();
      int bits = bus == HostBus.AXI4_LITE_32 ? 32 : 64;
      assertThat(busPorts(config))
          .containsExactlyInAnyOrder(
              "in awaddr " + address,
              "in awvalid 1",
              "out awready 1",
              "in wdata " + bits,
              "in wstrb " + bits / 8,
              "in wvalid 1",
              "out wready 1",
              "out bresp 2",
              "out bvalid 1",
              "in bready 1",
              "in araddr " + address,
              "in arvalid 1",
              "out arready 1",
              "out rdata " + bits,
              "out rresp 2",
              "out rvalid 1",
              "in rready 1");
    }
  }

  /** The description that IP-XACT is made of, and the Verilog. */
  @SmokeShard(of = 2)
  @ParameterizedTest
  @EnumSource(HostBus.class)
  void theInterfacesOfTheMapHoldEveryPortOnce(HostBus bus) {
    EieConfig plain = config(bus);
    for (EieConfig config :
        List.of(
            plain,
            plain.toBuilder().resetKind(ResetKind.SYNC_LOW).build(),
            plain.toBuilder().resetKind(ResetKind.ASYNC_HIGH).build(),
            plain.toBuilder().resetKind(ResetKind.ASYNC_LOW).streams(true).busBits(128).build())) {
      List<PortInfo> described = new ArrayList<>();
      for (TopInterface each : TopInterface.of(config)) {
        for (TopInterface.Pin pin : each.pins()) {
          Direction direction = pin.input() ? Direction.INPUT : Direction.OUTPUT;
          described.add(new PortInfo(pin.port(), direction, pin.bits()));
        }
      }
      assertThat(described)
          .containsExactlyInAnyOrderElementsOf(RtlDesign.of(config).emission().ports());
    }
  }

  private static String top(EieConfig config) {
    Emission emission = RtlDesign.of(config).emission();
    return emission.top().text();
  }

  @Test
  void everyPortOfABusTellsVivadoItsInterface() {
    EieConfig config = config(HostBus.AXI4).toBuilder().resetKind(ResetKind.ASYNC_LOW).build();
    String text = top(config);

    for (PortInfo port : RtlDesign.of(config).emission().ports()) {
      if (port.name().startsWith("s_axi_")) {
        String pin = port.name().substring("s_axi_".length()).toUpperCase(java.util.Locale.ROOT);
        assertThat(text)
            .containsPattern(
                "\\(\\* X_INTERFACE_INFO = \"xilinx.com:interface:aximm:1.0 s_axi "
                    + pin
                    + "\" \\*\\)\n  (in|out)put +wire +(\\[[0-9:]+\\])? +"
                    + port.name()
                    + "\\b");
      }
    }
    assertThat(text)
        .contains(
            "(* X_INTERFACE_PARAMETER = \"XIL_INTERFACENAME clk, ASSOCIATED_BUSIF s_axi,"
                + " ASSOCIATED_RESET resetn\" *)\n  input  wire          clk",
            "(* X_INTERFACE_PARAMETER = \"XIL_INTERFACENAME resetn, POLARITY ACTIVE_LOW\" *)\n"
                + "  input  wire          resetn",
            "(* X_INTERFACE_PARAMETER = \"XIL_INTERFACENAME interrupt, SENSITIVITY LEVEL_HIGH\""
                + " *)\n  output wire          interrupt_o");
  }

  @Test
  void theNativePortHasNoAttributes() {
    assertThat(top(config(HostBus.NATIVE))).doesNotContain("(*").contains("req_valid_i");
  }
}
