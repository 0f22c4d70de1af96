// SPDX-License-Identifier: Apache-2.0
package io.eie.generator.hdl.example;

import static io.eie.generator.hdl.Hw.mux;
import static io.eie.generator.hdl.Hw.when;

import io.eie.generator.hdl.Bool;
import io.eie.generator.hdl.Channel;
import io.eie.generator.hdl.HardwareModule;
import io.eie.generator.hdl.UInt;

/**
 * The largest value so far: {@code maximum = max(maximum, value)} for every value that arrives.
 *
 * <p>Rate: one value per cycle, no stalls. Latency: one cycle. {@code clear} restarts the maximum
 * with the value of the same cycle, or with 0 if there is none.
 */
public final class RunningMaximum extends HardwareModule {
  public final Channel<Word> values;
  public final Bool clear = in(Bool.type());
  public final UInt maximum;

  private final UInt largest;

  public RunningMaximum(int width) {
    super("RunningMaximum" + width);
    describe("largest value since clear");
    values = slave(() -> new Word(width));
    maximum = out(UInt.w(width));
    largest = regInit(UInt.w(width), 0);

    UInt value = values.data.value;
    Bool larger = clear.or(value.gt(largest)).named("larger");
    values.ready.set(true);
    when(values.fire(), () -> largest.set(mux(larger, value, largest)))
        .elseWhen(clear, () -> largest.set(0));
    maximum.set(largest);
  }
}
