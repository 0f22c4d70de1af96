// SPDX-License-Identifier: Apache-2.0
package io.eie.testbench.unit;

import io.eie.testbench.bench.UnitBench;

/** The host's access to one memory of a unit: ports {@code name_enable_i} and so on. */
public record HostWindow(UnitBench bench, String name) {
  public void write(int word, long data) {
    access(true, word, data);
  }

  /** The word, which the memory answers a cycle later. */
  public long read(int word) {
    access(false, word, 0);
    return bench.get(name + "_data_o");
  }

  /** The word, which is there so many cycles later. */
  public long read(int word, int cycles) {
    access(false, word, 0);
    bench.step(cycles - 1L);
    bench.settle();
    return bench.get(name + "_data_o");
  }

  private void access(boolean write, int word, long data) {
    bench.set(name + "_enable_i", true);
    bench.set(name + "_write_i", write);
    bench.set(name + "_word_i", word);
    bench.set(name + "_data_i", data);
    bench.step();
    bench.set(name + "_enable_i", false);
    if (!name.startsWith("activation")) {
      // what is not enabled is anything; an activation's access may be done a cycle later
      bench.set(name + "_write_i", !write);
      bench.set(name + "_word_i", word ^ 1);
    }
    bench.settle();
  }
}
