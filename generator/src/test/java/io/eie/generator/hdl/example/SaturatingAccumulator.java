// SPDX-License-Identifier: Apache-2.0
package io.eie.generator.hdl.example;

import static io.eie.generator.hdl.Hw.mux;
import static io.eie.generator.hdl.Hw.s;
import static io.eie.generator.hdl.Hw.when;

import io.eie.generator.hdl.Bool;
import io.eie.generator.hdl.HardwareModule;
import io.eie.generator.hdl.Memory;
import io.eie.generator.hdl.SInt;
import io.eie.generator.hdl.UInt;

/**
 * {@code acc[row] = sat16(acc[row] + weight * activation)}, one row per cycle; the sum just made is
 * used at once when the same row follows.
 *
 * <p>Stages: s0 reads the accumulator and multiplies, s1 adds and writes. {@code clear} writes zero
 * instead.
 */
public final class SaturatingAccumulator extends HardwareModule {
  public final Bool valid = in(Bool.type());
  public final Bool clear = in(Bool.type());
  public final UInt row = in(UInt.w(4));
  public final SInt weight = in(SInt.w(8));
  public final SInt activation = in(SInt.w(8));
  public final Bool doneValid = out(Bool.type());
  public final SInt done = out(SInt.w(16));

  private final Memory accumulators = memory(16, 16);

  // s0: read and multiply
  private final SInt stored = accumulators.readSync(row, valid).asSInt();
  private final Bool s1Valid = delayInit(valid, 0);
  private final Bool s1Clear = delay(clear);
  private final UInt s1Row = delay(row);
  private final SInt s1Product = delay(weight.times(activation));

  // s1: add, clamp, write
  private final SInt sum = wire(SInt.w(16));
  private final Bool s2Valid = delayInit(s1Valid, 0);
  private final UInt s2Row = delay(s1Row);
  private final SInt s2Sum = delay(sum);

  public SaturatingAccumulator() {
    super("SaturatingAccumulator");
    Bool sameRow = s2Valid.and(s2Row.eq(s1Row)).named("sameRow");
    SInt exact = mux(sameRow, s2Sum, stored).plusWide(s1Product).named("exact");
    sum.set(exact.slice(15, 0));
    when(
        exact.bit(16).ne(exact.bit(15)),
        () -> sum.set(mux(exact.isNegative(), s(-32768, 16), s(32767, 16))));
    when(s1Clear, () -> sum.set(s(0, 16)));
    accumulators.write(s1Row, sum.asBits(), s1Valid);
    done.set(s2Sum);
    doneValid.set(s2Valid);
  }
}
