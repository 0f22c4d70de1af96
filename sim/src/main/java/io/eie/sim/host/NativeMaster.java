// SPDX-License-Identifier: Apache-2.0
package io.eie.sim.host;

import io.eie.sim.verilator.ExchangeOptions;
import io.eie.sim.verilator.ExchangeResult;
import io.eie.sim.verilator.ExchangeSpec;
import io.eie.sim.verilator.Simulation;

/** Drives the native port: a request and a response for each word. */
record NativeMaster(Simulation simulation) implements BusMaster {
  private static final int REQUEST_COLUMNS = 4;

  private static final ExchangeSpec PORT =
      ExchangeSpec.builder()
          .requestValid("req_valid_i")
          .requestReady("req_ready_o")
          .addRequest("req_write_i")
          .addRequest("req_address_i")
          .addRequest("req_data_i")
          .addRequest("req_strobe_i")
          .responseValid("rsp_valid_o")
          .responseReady("rsp_ready_i")
          .addResponse("rsp_data_o")
          .addResponse("rsp_error_o")
          .addResponse("rsp_unmapped_o")
          .build();

  @Override
  public ExchangeResult exchange(
      boolean write, long[] addresses, long[] data, boolean together, ExchangeOptions options) {
    long[] requests = new long[addresses.length * REQUEST_COLUMNS];
    for (int i = 0; i < addresses.length; i++) {
      int row = i * REQUEST_COLUMNS;
      requests[row] = write ? 1 : 0;
      requests[row + 1] = addresses[i];
      requests[row + 2] = data[i];
      requests[row + 3] = WHOLE_WORD;
    }
    return simulation.exchange(PORT, requests, options);
  }
}
