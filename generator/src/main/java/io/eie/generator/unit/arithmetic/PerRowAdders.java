// SPDX-License-Identifier: Apache-2.0
package io.eie.generator.unit.arithmetic;

import static io.eie.generator.hdl.Hw.any;
import static io.eie.generator.hdl.Hw.mux;

import io.eie.generator.config.EieConfig;
import io.eie.generator.hdl.Bool;
import io.eie.generator.hdl.SInt;
import io.eie.generator.hdl.UInt;
import io.eie.generator.unit.block.OneHot;
import io.eie.generator.unit.block.Saturation;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * One adder per accumulator. It adds the product of the lane that addresses its row, or zero.
 *
 * <p>Stages: the row is decoded in the last stage of the product; stage a selects, adds, saturates
 * and writes. A sum is therefore written before it is read, and nothing is forwarded. The number of
 * saturations is valid one cycle later.
 */
final class PerRowAdders extends ProductAdders {
  private final List<SInt> sum = new ArrayList<>();
  private final List<Bool> saturated = new ArrayList<>();

  /** For each row the mark of the lane whose product it adds. */
  private final List<List<Bool>> takes = new ArrayList<>();

  private final Bool adding;

  PerRowAdders(EieConfig config) {
    super("PerRowAdders", config);
    describe("An adder per accumulator, which takes the product that is for its row.");
    unusedBits(exchange.drain, "an adder per row shows the sums of a group at any time");
    int groupRows = config.exchangeRows();
    int groups = config.rowsPerElement() / groupRows;
    List<Bool> drained = OneHot.decode(exchange.drainGroup, groups);
    List<Bool> loaded = OneHot.decode(exchange.loadGroup, groups);
    List<Bool> valid = new ArrayList<>();
    List<SInt> values = new ArrayList<>();
    List<Bool> clamped = new ArrayList<>();
    rows.forEach(row -> valid.add(row.valid.and(flush.not())));
    products.forEach(product -> values.add(product.value));
    products.forEach(product -> clamped.add(product.clamped));
    adding = delayInit(any(valid), 0);

    List<List<Bool>> covers = new ArrayList<>();
    for (int row = 0; row < config.rowsPerElement(); row++) {
      List<Bool> lanes = new ArrayList<>();
      List<Bool> clamps = new ArrayList<>();
      for (int lane = 0; lane < rows.size(); lane++) {
        Bool hit = delay(valid.get(lane).and(rows.get(lane).row.eq(row)));
        lanes.add(hit);
        clamps.add(hit.and(clamped.get(lane)));
      }
      takes.add(lanes);
      SInt old = reg(SInt.w(config.accumulatorBits()));
      SInt exact = old.plusWide(OneHot.select(lanes, values)).named("exact" + row);
      Bool loads = exchange.load.and(loaded.get(row / groupRows));
      SInt start = exchange.start.get(row % groupRows);
      old.set(mux(loads, start, Saturation.clamp(exact, config.accumulatorBits())));
      sum.add(old);
      Bool adds = any(lanes);
      Bool exceeds = Saturation.exceeds(exact, config.accumulatorBits());
      covers.add(List.of(adds, exceeds, exact.msb()));
      saturated.add(delay(Saturation.exceeds(exact, config.accumulatorBits()).or(any(clamps))));
    }
    for (int i = 0; i < groupRows; i++) {
      List<SInt> others = new ArrayList<>();
      for (int row = i; row < config.rowsPerElement(); row += groupRows) {
        others.add(sum.get(row));
      }
      sums.get(i).set(OneHot.select(drained, others));
    }
    UInt count = OneHot.count(saturated, saturations.width());
    saturations.set(count.asBits().gatedBy(delayInit(adding, 0)).asUInt());
    coverPoint("saturatesHigh", () -> anyRow(covers, each -> each.get(1).and(each.get(2).not())));
    coverPoint("saturatesLow", () -> anyRow(covers, each -> each.get(1).and(each.get(2))));
    coverPoint(
        "addsInARow",
        () -> {
          List<Bool> again = new ArrayList<>();
          for (int row = 0; row < covers.size(); row++) {
            Bool adds = covers.get(row).get(0);
            again.add(adds.and(delayInit(adds, 0).named("added" + row)));
          }
          return any(again);
        });
  }

  /** Whether a row that adds is in a situation; a row is whether it adds, exceeds, and its sign. */
  private static Bool anyRow(List<List<Bool>> rows, Function<List<Bool>, Bool> situation) {
    return any(rows.stream().map(row -> row.get(0).and(situation.apply(row))).toList());
  }
}
