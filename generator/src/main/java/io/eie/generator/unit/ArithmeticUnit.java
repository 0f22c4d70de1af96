package io.eie.generator.unit;

import static io.eie.generator.hdl.Hw.any;
import static io.eie.generator.hdl.Hw.mux;

import io.eie.generator.config.EieConfig;
import io.eie.generator.hdl.Bool;
import io.eie.generator.hdl.HardwareModule;
import io.eie.generator.hdl.SInt;
import io.eie.generator.hdl.UInt;
import java.util.ArrayList;
import java.util.List;

/**
 * Multiply and accumulate: {@code acc(row) = sat(acc(row) + round(weight * value, p))}.
 *
 * <p>Wide accumulation has p = 0 and no shifter; narrow accumulation rounds every product
 * (specification, section 2). The product is clamped to one bit more than an accumulator before it
 * is added; that changes no result, as the sum with such a product saturates anyway.
 *
 * <p>Stages: m1..mS multiply, in narrow mode n1 shift and n2 round, in the last of these the
 * accumulator is read; a adds and saturates; w writes. A sum still in a or w is forwarded, so the
 * same row may be hit in consecutive cycles (paper, section IV). Rate: one entry per cycle, no
 * stall. Latency from operands to the write: S + 1 cycles wide, S + 3 narrow.
 */
public final class ArithmeticUnit extends HardwareModule {
  final Bool flush = in(Bool.type());
  final MacOperands operands;
  final UInt productShift = in(UInt.w(5));
  final SumExchange exchange;

  /** The sums of the group that is exchanged, in the same cycle. */
  final List<SInt> sums = new ArrayList<>();

  /** High while an entry is inside. */
  final Bool occupied = out(Bool.type());

  /** How many sums saturated that are written in this cycle. */
  final UInt saturations;

  private final Multiplier multiplier;
  private final Accumulators accumulators;
  private final List<Bool> valid = new ArrayList<>();
  private final Bool aValid;
  private final UInt aRow;
  private final SInt aProduct;
  private final Bool aClamped;
  private final SInt aBase;
  private final Bool aRepeats;
  private final Bool wValid;
  private final UInt wRow;
  private final SInt wSum;
  private final Bool wSaturated = reg(Bool.type());

  public ArithmeticUnit(EieConfig config) {
    super("ArithmeticUnit");
    describe("Multiplies, accumulates with saturation, forwards sums still in the pipeline.");
    int sumBits = config.accumulatorBits();
    operands = in(() -> new MacOperands(config));
    exchange = in(() -> new SumExchange(config));
    saturations = out(UInt.w(Widths.of(config.entriesPerCycle() + 1)));
    multiplier = instance(new Multiplier(config));
    accumulators = instance(new Accumulators(config));
    MacLane lane = operands.lanes.get(0);
    multiplier.weight.set(lane.weight);
    multiplier.value.set(operands.value);
    accumulators.exchange.set(exchange);
    for (SInt sum : accumulators.sums) {
      sums.add(out(sum.shape()));
      sums.get(sums.size() - 1).set(sum);
    }

    // m1..mS, n1, n2: multiply, round
    boolean narrow = config.narrow();
    int before = config.element().multiplierStages() + (narrow ? 2 : 0);
    Bool flowing = lane.valid;
    UInt row = lane.row;
    for (int stage = 1; stage < before; stage++) {
      flowing = delayInit(flowing.and(flush.not()), 0).named("s" + stage + "Valid");
      row = delay(row).named("s" + stage + "Row");
      valid.add(flowing);
    }
    SInt whole = narrow ? rounded() : multiplier.product;
    SInt clamped = Saturation.clamp(whole, sumBits + 1);
    Bool exceeds = Saturation.exceeds(whole, sumBits + 1);
    aProduct = narrow ? delay(clamped) : clamped;
    aClamped = narrow ? delay(exceeds) : exceeds;

    // the accumulator is read beside the last stage of the product
    accumulators.readRow.set(row);
    aValid = delayInit(flowing.and(flush.not()), 0);
    aRow = delay(row);
    aRepeats = reg(Bool.type());
    aBase = reg(SInt.w(sumBits));
    wValid = regInit(Bool.type(), 0);
    wRow = reg(UInt.w(config.rowBits()));
    wSum = reg(SInt.w(sumBits));
    aRepeats.set(aValid.and(aRow.eq(row)));
    aBase.set(mux(wValid.and(wRow.eq(row)), wSum, accumulators.readSum));

    // a: add and saturate
    SInt base = mux(aRepeats, wSum, aBase).named("base");
    SInt exact = base.resize(sumBits + 2).plus(aProduct.resize(sumBits + 2)).named("exact");
    SInt sum = Saturation.clamp(exact, sumBits).named("sum");
    wValid.set(aValid.and(flush.not()));
    wRow.set(aRow);
    wSum.set(sum);
    wSaturated.set(aClamped.or(Saturation.exceeds(exact, sumBits)));

    // w: write
    accumulators.update.valid.set(wValid);
    accumulators.update.row.set(wRow);
    accumulators.update.sum.set(wSum);
    saturations.set(wValid.and(wSaturated).asBits().asUInt());
    valid.add(aValid);
    valid.add(wValid);
    occupied.set(lane.valid.or(any(valid)));
  }

  private SInt rounded() {
    SInt shifted =
        delay(Rounding.shiftKeepingHalf(multiplier.product, productShift)).named("n1Product");
    return Rounding.roundHalf(shifted).named("n2Exact");
  }
}
