// SPDX-License-Identifier: Apache-2.0
package io.eie.generator.unit.arithmetic;

import static io.eie.generator.hdl.Hw.any;
import static io.eie.generator.hdl.Hw.lit;

import io.eie.generator.config.EieConfig;
import io.eie.generator.hdl.Bool;
import io.eie.generator.hdl.HardwareModule;
import io.eie.generator.hdl.SInt;
import io.eie.generator.hdl.UInt;
import io.eie.generator.map.DescriptorField;
import io.eie.generator.unit.block.Rounding;
import io.eie.generator.unit.block.Saturation;
import io.eie.generator.unit.control.PassControl;
import io.eie.generator.unit.matrix.MacLane;
import io.eie.generator.unit.matrix.MacOperands;
import java.util.ArrayList;
import java.util.List;

/**
 * Multiply and accumulate: {@code acc(row) = sat(acc(row) + round(weight * value, p))}.
 *
 * <p>Wide accumulation has p = 0 and no shifter; narrow accumulation rounds every product
 * (specification, section 2). The product is clamped to one bit more than an accumulator before it
 * is added; this changes no result, because the sum with such a product saturates anyway.
 *
 * <p>Stages (S = {@code multiplierStages}): m1..mS multiply; in narrow accumulation n1 shifts and
 * n2 rounds; the accumulator is read in the last of these stages; a adds and saturates; w writes. A
 * sum in a or w is forwarded, so consecutive cycles may add to the same row (paper, section IV).
 * Rate: {@code entriesPerCycle} products per cycle, to distinct rows. Never stalls. Latency from
 * operands to write: S + 1 cycles wide, S + 3 narrow; one less with an adder per row. The
 * multiplier of a lane without an entry keeps its product.
 */
public final class ArithmeticUnit extends HardwareModule {
  public final Bool flush = in(Bool.type());
  public final MacOperands operands;
  public final UInt productShift = in(UInt.w(DescriptorField.PRODUCT_SHIFT.width()));
  public final SumExchange exchange;

  /** The sums of the group that is exchanged, in the same cycle. */
  public final List<SInt> sums;

  /**
   * High while the unit has an entry that is written more than {@link PassControl#LEAD} cycles
   * later.
   */
  public final Bool occupied = out(Bool.type());

  /** Number of sums that saturated. */
  public final UInt saturations;

  private final List<Multiplier> multiplier;
  private final ProductAdders adders;
  private final List<Bool> early = new ArrayList<>();

  public ArithmeticUnit(EieConfig config) {
    super("ArithmeticUnit");
    describe("Multiplies and accumulates up to " + config.entriesPerCycle() + " entries a cycle.");
    if (config.narrow()) {
      unusedBits("sum_of_halves*", Rounding.DROPPED_HALF);
    } else {
      unusedBits(productShift, "wide accumulation shifts no product");
    }
    operands = in(() -> new MacOperands(config));
    exchange = in(() -> new SumExchange(config));
    adders = instance(ProductAdders.of(config));
    multiplier = replicate(config.entriesPerCycle(), () -> new Multiplier(config));
    sums = adders.sums.stream().map(sum -> out(sum.shape())).toList();
    saturations = out(adders.saturations.shape());

    stage("products, and the row of each a cycle ahead");
    for (int lane = 0; lane < config.entriesPerCycle(); lane++) {
      multiply(config, lane);
    }
    stage("sums");
    adders.flush.set(flush);
    adders.exchange.set(exchange);
    for (int i = 0; i < sums.size(); i++) {
      sums.get(i).set(adders.sums.get(i));
    }
    saturations.set(adders.saturations);
    occupied.set(early.isEmpty() ? lit(false) : any(early));
  }

  /** m1..mS, n1, n2: multiplies and rounds; the row is valid one cycle before its product. */
  private void multiply(EieConfig config, int lane) {
    boolean narrow = config.narrow();
    int before = config.multiplierStages() + (narrow ? 2 : 0);
    MacLane operand = operands.lanes.get(lane);
    Bool flowing = operand.valid;
    UInt row = before > 1 ? operand.row : readRow(config, lane, operand.row, flowing);
    int late = PassControl.LEAD - ProductAdders.latency(config);
    for (int stage = 1; stage < before; stage++) {
      if (stage < before - late) {
        early.add(flowing);
      }
      String name = "s" + stage + "Lane" + lane;
      row = stage == before - 1 ? readRow(config, lane, row, flowing) : row;
      row = delay(row).named(name + "Row");
      flowing = delayInit(flowing.and(flush.not()), 0).named(name + "Valid");
    }
    adders.rows.get(lane).valid.set(flowing);
    adders.rows.get(lane).row.set(row);

    Multiplier mine = multiplier.get(lane);
    mine.weight.set(operand.weight);
    mine.value.set(operands.value);
    mine.load.set(operand.valid);
    SInt whole = narrow ? rounded(mine.product, lane) : mine.product;
    int bits = Product.bits(config);
    SInt clamped = Saturation.clamp(whole, bits);
    Bool exceeds = Saturation.exceeds(whole, bits);
    Product product = adders.products.get(lane);
    product.value.set(narrow ? delay(clamped).named("aProduct" + lane) : clamped);
    product.clamped.set(narrow ? delay(exceeds).named("aClamped" + lane) : exceeds);
    Bool valid = flowing;
    if (narrow) {
      coverPoint("productTooHigh" + lane, () -> valid.and(exceeds).and(whole.msb().not()));
      coverPoint("productTooLow" + lane, () -> valid.and(exceeds).and(whole.msb()));
    }
    coverPoint("flushed" + lane, () -> flush.and(valid));
  }

  /** The row that a lane reads; 0 without an entry, where the adders rely on it. */
  private static UInt readRow(EieConfig config, int lane, UInt row, Bool valid) {
    return ProductAdders.idleRowIsZero(config, lane) ? row.asBits().gatedBy(valid).asUInt() : row;
  }

  private SInt rounded(SInt product, int lane) {
    String of = "" + lane;
    SInt halves = Rounding.shiftKeepingHalf(product, productShift, of);
    return Rounding.roundHalf(delay(halves).named("n1Product" + of), of).named("n2Exact" + of);
  }
}
