// SPDX-License-Identifier: Apache-2.0
package io.eie.sim.host;

import java.util.Arrays;

/** Words to be written and their addresses. */
final class WordBuffer {
  private long[] addresses = new long[1024];
  private long[] data = new long[1024];
  private int size;

  void add(long address, long word) {
    if (size == addresses.length) {
      addresses = Arrays.copyOf(addresses, 2 * size);
      data = Arrays.copyOf(data, 2 * size);
    }
    addresses[size] = address;
    data[size] = word;
    size++;
  }

  int size() {
    return size;
  }

  /** Writes all of them and starts anew. */
  long writeTo(HostPortDriver host) {
    long cycles =
        size == 0 ? 0 : host.write(Arrays.copyOf(addresses, size), Arrays.copyOf(data, size));
    size = 0;
    return cycles;
  }
}
