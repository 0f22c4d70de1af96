// SPDX-License-Identifier: Apache-2.0
package io.eie.testbench.unit.bus;

import static org.assertj.core.api.Assertions.assertThat;

import io.eie.testbench.bench.Driver;
import io.eie.testbench.bench.Monitor;
import io.eie.testbench.bench.Token;
import io.eie.testbench.bench.UnitBench;
import io.eie.testbench.bench.UnitDesign;
import java.util.ArrayList;
import java.util.List;

/** An AXI4-Lite bus between a master and a model of the native port. */
final class LiteBench implements AutoCloseable {
  final UnitBench bench;
  final NativePortModel port;
  final Driver aw;
  final Driver w;
  final Driver ar;
  final Monitor b;
  final Monitor r;
  private final List<Long> reads = new ArrayList<>();
  private final List<String> writes = new ArrayList<>();
  private final BusyCheck busy;

  LiteBench(UnitDesign design, long seed, int latency) {
    bench = design.open(seed);
    port = new NativePortModel(bench, latency);
    aw = bench.driver("aw");
    w = bench.driver("w");
    ar = bench.driver("ar");
    b = bench.monitor("b");
    r = bench.monitor("r").signed("data");
    busy = BusyCheck.of(bench, false);
  }

  /** Everything stalls at random from now on, the sides by themselves. */
  LiteBench stalling(int percent) {
    aw.stalling(percent);
    w.stalling(percent / 2);
    ar.stalling(percent);
    b.stalling(percent);
    r.stalling(percent / 3);
    port.requests.stalling(percent / 2);
    port.responses.stalling(percent / 3);
    return this;
  }

  void read(long address, long data, int response) {
    ar.send(Token.of("address", address));
    r.expect(Token.of("data", data, "response", response));
  }

  void write(long address, long data, int strobe, int response) {
    aw.send(Token.of("address", address));
    w.send(Token.of("data", data, "strobe", strobe));
    b.expect(Token.of("response", response));
  }

  /** A request that the native port is to get. */
  void expectRead(long address) {
    reads.add(address);
  }

  /** A request that the native port is to get. */
  void expectWrite(long address, long data, int strobe) {
    writes.add(NativePortModel.written(address, data, strobe));
  }

  void finish(long limit) {
    bench.finish(limit);
    busy.rests();
    assertThat(port.reads).isEqualTo(reads);
    assertThat(port.writes).isEqualTo(writes);
  }

  @Override
  public void close() {
    bench.close();
  }
}
