// SPDX-License-Identifier: Apache-2.0
package io.eie.generator.unit.element;

import static io.eie.generator.hdl.Hw.lit;
import static io.eie.generator.hdl.Hw.mux;
import static io.eie.generator.hdl.Hw.s;

import io.eie.generator.config.EieConfig;
import io.eie.generator.hdl.Bool;
import io.eie.generator.hdl.HardwareModule;
import io.eie.generator.hdl.SInt;
import io.eie.generator.hdl.UInt;
import io.eie.generator.map.DescriptorField;
import io.eie.generator.unit.block.Rounding;
import io.eie.generator.unit.block.Saturation;

/**
 * Accumulator to activation: {@code y = sat(round(acc, s))}, then {@code max(0, y)} with ReLU
 * (specification, section 2). In narrow accumulation s is 0 and there is no shifter.
 *
 * <p>Stages: o0 the accumulator in a register; o1 shifts; o2 rounds, saturates and rectifies. Rate:
 * one sum per cycle. Latency: {@value #LATENCY} cycles. Never stalls. With column groups the ring
 * has a register of each accumulator and of each total ({@link
 * io.eie.generator.unit.ring.SumRing#held}); o0 is not built then.
 *
 * <p>o1 has the fraction bit and n + 1 bits of a shifted sum (n: bits of an activation), its sign
 * among them; and whether the sum needs more, for then it saturates however it is rounded. Of n
 * bits this would not be true: {@code -2^(n-1) - 1/2} rounds into the range.
 */
public final class OutputStage extends HardwareModule {
  /** Cycles from accumulator to activation, o0 included. */
  public static final int LATENCY = 3;

  final Bool valid = in(Bool.type());
  final SInt sum;
  final UInt outputShift = in(UInt.w(DescriptorField.OUTPUT_SHIFT.width()));
  final Bool relu = in(Bool.type());
  final Bool done = out(Bool.type());
  final SInt activation;

  /** High in the cycle of done when the rounded value saturated. */
  final Bool saturates = out(Bool.type());

  private final Bool o0Valid;
  private final Bool o1Valid;
  private final Bool o2Valid;
  private final SInt o0Sum;
  private final SInt o1Halves;
  private final Bool o1Far;
  private final SInt o2Activation;
  private final Bool o2Saturated;

  public OutputStage(EieConfig config) {
    super("OutputStage");
    describe("Rounds, saturates and rectifies an accumulator into an activation.");
    if (config.narrow()) {
      unusedBits(outputShift, "narrow accumulation shifts no output");
    } else {
      unusedBits("sum_of_halves", Rounding.DROPPED_HALF);
    }
    boolean narrow = config.narrow();
    int activationBits = config.activationBits();
    sum = in(SInt.w(config.accumulatorBits()));
    activation = out(SInt.w(activationBits));

    if (config.columnGroups().several()) {
      o0Valid = valid;
      o0Sum = sum;
    } else {
      stage("o0: the accumulator");
      o0Valid = delayInit(valid, 0);
      o0Sum = delay(sum);
    }

    stage("o1: shift");
    o1Valid = delayInit(o0Valid, 0);
    int kept = narrow ? activationBits : activationBits + 2;
    SInt shifted = narrow ? o0Sum : Rounding.shiftKeepingHalf(o0Sum, outputShift, "");
    o1Halves = delay(Saturation.signAndLowBits(shifted, kept));
    o1Far = shifted.width() > kept ? delay(Saturation.exceeds(shifted, kept)) : lit(false);

    stage("o2: round, saturate, rectify");
    SInt rounded = (narrow ? o1Halves : Rounding.roundHalf(o1Halves, "")).named("rounded");
    Bool negative = o1Halves.msb().named("negative");
    Bool exceeds = o1Far.or(Saturation.exceeds(rounded, activationBits)).named("exceeds");
    SInt clamped = Saturation.clamp(rounded, activationBits, exceeds, negative).named("clamped");
    o2Valid = delayInit(o1Valid, 0);
    o2Activation = delay(mux(relu.and(negative), s(0, activationBits), clamped));
    o2Saturated = delay(exceeds);

    done.set(o2Valid);
    activation.set(o2Activation);
    saturates.set(o2Valid.and(o2Saturated));
    coverPoint("saturatesHigh", () -> o1Valid.and(exceeds).and(negative.not()));
    coverPoint("saturatesLow", () -> o1Valid.and(exceeds).and(negative).and(relu.not()));
    coverPoint("rectifies", () -> o1Valid.and(negative).and(relu));
    if (!narrow) {
      coverPoint("roundsUp", () -> o1Valid.and(o1Halves.asBits().bit(0)));
    }
  }
}
