// SPDX-License-Identifier: Apache-2.0
package io.eie.sim.host;

import io.eie.sim.verilator.ExchangeOptions;
import io.eie.sim.verilator.ExchangeResult;
import io.eie.sim.verilator.ExchangeSpec;
import io.eie.sim.verilator.Simulation;
import java.util.List;

/** The channels of AXI4-Lite, of either width. */
final class AxiLiteChannels {
  private static final ExchangeSpec READ =
      ExchangeSpec.builder()
          .requestValid("s_axi_arvalid")
          .requestReady("s_axi_arready")
          .addRequest("s_axi_araddr")
          .responseValid("s_axi_rvalid")
          .responseReady("s_axi_rready")
          .addResponse("s_axi_rresp")
          .addResponse("s_axi_rdata")
          .build();

  private static final ExchangeSpec WRITE =
      ExchangeSpec.builder()
          .requestValid("s_axi_awvalid")
          .requestReady("s_axi_awready")
          .addRequest("s_axi_awaddr")
          .nextRequests()
          .requestValid("s_axi_wvalid")
          .requestReady("s_axi_wready")
          .addRequest("s_axi_wdata")
          .addRequest("s_axi_wstrb")
          .responseValid("s_axi_bvalid")
          .responseReady("s_axi_bready")
          .addResponse("s_axi_bresp")
          .build();

  private AxiLiteChannels() {}

  /** A row for each address: response, data. */
  static ExchangeResult read(Simulation simulation, long[] addresses, ExchangeOptions options) {
    return simulation.exchange(READ, addresses, options);
  }

  /** A row for each address: response. */
  static ExchangeResult write(
      Simulation simulation, long[] addresses, long[] data, long strobe, ExchangeOptions options) {
    long[] words = new long[2 * data.length];
    for (int i = 0; i < data.length; i++) {
      words[2 * i] = data[i];
      words[2 * i + 1] = strobe;
    }
    return simulation.exchange(WRITE, List.of(addresses, words), options);
  }
}
