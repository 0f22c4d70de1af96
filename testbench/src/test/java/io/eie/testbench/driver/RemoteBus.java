// SPDX-License-Identifier: Apache-2.0
package io.eie.testbench.driver;

import io.eie.sim.host.HostPortDriver;
import io.eie.sim.verilator.ExchangeResult;
import io.eie.sim.verilator.Port;
import io.eie.sim.verilator.Simulation;
import io.eie.sim.verilator.SimulationException;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/** The bus of a simulated accelerator, at the other end of a program's input and output. */
final class RemoteBus {
  private static final int REFUSED = 1;
  private static final int UNMAPPED = 2;
  private static final int GIVEN_UP = 1;
  private static final int HEADER_BYTES = Long.BYTES + Integer.BYTES;

  private final Simulation simulation;
  private final HostPortDriver host;
  private final long limit;
  private long words;

  /**
   * @param limit cycles that a wait for the interrupt takes at most
   */
  RemoteBus(Simulation simulation, HostPortDriver host, long limit) {
    this.simulation = simulation;
    this.host = host;
    this.limit = limit;
  }

  /** Serves every request until the program ends its output. */
  void serve(InputStream requests, OutputStream answers) throws IOException {
    OutputStream out = new BufferedOutputStream(answers);
    for (int kind = requests.read(); kind >= 0; kind = requests.read()) {
      ByteBuffer head = read(requests, HEADER_BYTES);
      long address = head.getLong();
      int count = head.getInt();
      switch (kind) {
        case 'I' -> out.write(bytes(waitForInterrupt(), new long[0], 0));
        case 'R' -> out.write(exchange(false, address, new long[count]));
        case 'W' -> {
          long[] data = new long[count];
          read(requests, Long.BYTES * count).asLongBuffer().get(data);
          out.write(exchange(true, address, data));
        }
        default -> throw new IOException("request must be R, W or I, was " + kind);
      }
      out.flush();
    }
  }

  /** Words that were moved. */
  long words() {
    return words;
  }

  private byte[] exchange(boolean write, long first, long[] data) {
    long[] addresses = new long[data.length];
    for (int i = 0; i < addresses.length; i++) {
      addresses[i] = first + (long) Long.BYTES * i;
    }
    words += data.length;
    ExchangeResult result = host.burst(write, addresses, data);
    int code = 0;
    for (int i = 0; i < data.length; i++) {
      if (result.value(i, 1) != 0) {
        code = result.value(i, 2) != 0 ? UNMAPPED : REFUSED;
      }
    }
    return bytes(code, result.column(0), write ? 0 : data.length);
  }

  private int waitForInterrupt() {
    try {
      Port interrupt = simulation.port("interrupt_o");
      simulation.runUntil(interrupt, 1, 1, limit);
      return 0;
    } catch (SimulationException e) {
      if (e.kind() != SimulationException.Kind.TIMEOUT) {
        throw e;
      }
      return GIVEN_UP;
    }
  }

  private static byte[] bytes(int code, long[] data, int count) {
    ByteBuffer buffer =
        ByteBuffer.allocate(Integer.BYTES + Long.BYTES * count).order(ByteOrder.LITTLE_ENDIAN);
    buffer.putInt(code);
    for (int i = 0; i < count; i++) {
      buffer.putLong(data[i]);
    }
    return buffer.array();
  }

  private static ByteBuffer read(InputStream from, int count) throws IOException {
    byte[] bytes = from.readNBytes(count);
    if (bytes.length < count) {
      throw new IOException("request must have " + count + " bytes more, had " + bytes.length);
    }
    return ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
  }
}
