// SPDX-License-Identifier: Apache-2.0
package io.eie.testbench.unit.bus;

import io.eie.testbench.bench.UnitBench;

/** A bus says that it is busy from an address until the last beat of its answer is taken. */
final class BusyCheck {
  private final UnitBench bench;

  /** Whether a read is answered by several beats, of which the last one is marked. */
  private final boolean bursts;

  /** Reads and writes without an answer. */
  private int reads;

  private int writes;

  private BusyCheck(UnitBench bench, boolean bursts) {
    this.bench = bench;
    this.bursts = bursts;
  }

  /** Checks every cycle from now on. */
  static BusyCheck of(UnitBench bench, boolean bursts) {
    BusyCheck check = new BusyCheck(bench, bursts);
    bench.observe(check::look);
    return check;
  }

  private void look() {
    if (reads + writes > 0) {
      bench.check("busy_o", 1);
    }
    reads += passes("ar_valid_i", "ar_ready_o");
    writes += passes("aw_valid_i", "aw_ready_o");
    writes -= passes("b_valid_o", "b_ready_i");
    reads -= bursts && !bench.high("r_last_o") ? 0 : passes("r_valid_o", "r_ready_i");
  }

  private int passes(String valid, String ready) {
    return bench.high(valid) && bench.high(ready) ? 1 : 0;
  }

  /** Everything is answered, and the bus rests. */
  void rests() {
    if (reads + writes == 0) {
      bench.check("busy_o", 0);
    }
  }
}
