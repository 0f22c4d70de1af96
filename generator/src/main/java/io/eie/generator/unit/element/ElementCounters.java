// SPDX-License-Identifier: Apache-2.0
package io.eie.generator.unit.element;

import static io.eie.generator.config.EieConfig.HOST_WORD_BITS;
import static io.eie.generator.hdl.Hw.select;
import static io.eie.generator.hdl.Hw.u;
import static io.eie.generator.hdl.Hw.when;

import io.eie.generator.config.EieConfig;
import io.eie.generator.hdl.Bits;
import io.eie.generator.hdl.Bool;
import io.eie.generator.hdl.HardwareModule;
import io.eie.generator.hdl.UInt;
import io.eie.generator.map.CounterName;
import io.eie.generator.unit.block.Widths;
import java.util.ArrayList;
import java.util.List;

/**
 * The counters of one element, 32 bits each, in the order of {@link CounterName}; they wrap. A
 * register holds events and clear for a cycle, so that no path through the element ends in a 32-bit
 * adder: an event of cycle t is in the counter from cycle t + 2. A read returns the selected
 * counter one cycle later, as a memory does. The host cannot read a counter before the last event
 * of a run is counted, because the end of the run crosses the LNZD tree and the read crosses the
 * access network.
 */
public final class ElementCounters extends HardwareModule {
  final Bool clear = in(Bool.type());
  final ElementEvents events;
  final UInt index =
      in(UInt.w(Widths.of(CounterName.values().length))).codes("counter", CounterName.values());
  final Bits data = out(Bits.w(HOST_WORD_BITS));

  private final ElementEvents seen;
  private final Bool clears = reg(Bool.type());
  private final List<UInt> counter = new ArrayList<>();
  private final UInt chosen = reg(UInt.w(32));

  public ElementCounters(EieConfig config) {
    super("ElementCounters");
    describe("Event counters of an element, 32 bits each.");
    events = in(() -> new ElementEvents(config));
    seen = reg(() -> new ElementEvents(config));

    stage("s0: events in registers");
    seen.set(events);
    clears.set(clear);

    stage("s1: the counters");
    for (CounterName name : CounterName.values()) {
      UInt value = reg(UInt.w(32));
      counter.add(value);
      count(name, value);
      when(clears, () -> value.set(u(0, 32)));
    }
    chosen.set(select(index, counter));
    data.set(chosen.asBits().resize(HOST_WORD_BITS));
  }

  private void count(CounterName name, UInt value) {
    switch (name) {
      case BUSY_CYCLES -> count(seen.busy, value);
      case STARVED_CYCLES -> count(seen.starved, value);
      case SPARSE_READS -> count(seen.sparseReads, value);
      case POINTER_READS -> count(seen.pointerRead, value);
      case ACTIVATION_READS -> count(seen.activationRead, value);
      case SATURATIONS -> count(saturations(), value);
    }
  }

  private static void count(Bool happens, UInt value) {
    when(happens, () -> value.set(value.plus(1)));
  }

  private static void count(UInt often, UInt value) {
    when(often.ne(0), () -> value.set(value.plus(often)));
  }

  /**
   * The number of saturations in a cycle. A cycle has saturations of sums or of outputs, never
   * both, so no adder is needed. The ring of column groups may saturate while outputs do.
   */
  private UInt saturations() {
    int width = Math.max(seen.sumSaturations.width(), seen.outputSaturations.width());
    if (seen.ringSaturations != null) {
      UInt outputs = seen.outputSaturations.resize(width);
      Bits added = outputs.plusWide(seen.ringSaturations.resize(width)).resize(width + 1).asBits();
      return added.or(seen.sumSaturations.resize(width + 1).asBits()).asUInt().named("saturations");
    }
    Bits sums = seen.sumSaturations.resize(width).asBits();
    return sums.or(seen.outputSaturations.resize(width).asBits()).asUInt().named("saturations");
  }
}
