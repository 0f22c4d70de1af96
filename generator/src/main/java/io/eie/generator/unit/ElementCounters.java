package io.eie.generator.unit;

import static io.eie.generator.hdl.Hw.select;
import static io.eie.generator.hdl.Hw.u;
import static io.eie.generator.hdl.Hw.when;

import io.eie.generator.hdl.Bits;
import io.eie.generator.hdl.Bool;
import io.eie.generator.hdl.HardwareModule;
import io.eie.generator.hdl.UInt;
import io.eie.generator.map.CounterName;
import java.util.ArrayList;
import java.util.List;

/**
 * The counters of one element, 32 bits each, in the order of {@link CounterName}; they wrap. The
 * chosen one is answered a cycle after it is asked for, as by a memory.
 */
public final class ElementCounters extends HardwareModule {
  final Bool clear = in(Bool.type());
  final ElementEvents events = in(ElementEvents::new);
  final UInt index = in(UInt.w(3));
  final Bits data = out(Bits.w(64));

  private final List<UInt> counter = new ArrayList<>();
  private final UInt chosen = reg(UInt.w(32));

  public ElementCounters() {
    super("ElementCounters");
    describe("Event counters of an element, 32 bits each.");
    for (CounterName name : CounterName.values()) {
      UInt value = reg(UInt.w(32));
      counter.add(value);
      when(event(name), () -> value.set(value.plus(1)));
      when(clear, () -> value.set(u(0, 32)));
    }
    chosen.set(select(index, counter));
    data.set(chosen.asBits().resize(64));
  }

  private Bool event(CounterName name) {
    return switch (name) {
      case BUSY_CYCLES -> events.busy;
      case STARVED_CYCLES -> events.starved;
      case SPARSE_READS -> events.sparseRead;
      case POINTER_READS -> events.pointerRead;
      case ACTIVATION_READS -> events.activationRead;
      case SATURATIONS -> events.sumSaturated.or(events.outputSaturated);
    };
  }
}
