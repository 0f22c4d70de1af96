// SPDX-License-Identifier: Apache-2.0
package io.eie.generator.unit.arithmetic;

import static io.eie.generator.hdl.Hw.any;
import static io.eie.generator.hdl.Hw.mux;
import static io.eie.generator.hdl.Hw.when;

import io.eie.generator.config.EieConfig;
import io.eie.generator.hdl.Bits;
import io.eie.generator.hdl.Bool;
import io.eie.generator.hdl.SInt;
import io.eie.generator.hdl.UInt;
import io.eie.generator.unit.block.OneHot;
import io.eie.generator.unit.block.Saturation;
import java.util.ArrayList;
import java.util.List;

/**
 * One adder per lane, and a register file with a read and a write port per lane.
 *
 * <p>Stages: the accumulator is read in the last stage of the product; a adds and saturates; w
 * writes. A sum in a or w is forwarded from any lane to any lane, so consecutive cycles may add to
 * the same row (paper, section IV). The sums of a lane without a product keep their values.
 */
final class PortedAdders extends ProductAdders {
  private final Accumulators accumulators;
  private final int sumBits;

  private final List<Bool> aValid = new ArrayList<>();
  private final List<UInt> aRow = new ArrayList<>();
  private final List<SInt> aBase = new ArrayList<>();

  /** For each lane the mark of the lane whose sum of the previous cycle is its operand. */
  private final List<Bits> aRepeats = new ArrayList<>();

  /** Of each lane the sum before saturation. */
  private final List<SInt> exacts = new ArrayList<>();

  private final List<Bool> wValid = new ArrayList<>();
  private final List<UInt> wRow = new ArrayList<>();
  private final List<SInt> wSum = new ArrayList<>();
  private final List<Bool> wSaturated = new ArrayList<>();

  PortedAdders(EieConfig config) {
    super("PortedAdders", config);
    describe("An adder per lane before the accumulators; forwards sums still in the pipeline.");
    sumBits = config.accumulatorBits();
    accumulators = instance(new Accumulators(config));
    accumulators.exchange.set(exchange);
    for (int i = 0; i < sums.size(); i++) {
      sums.get(i).set(accumulators.sums.get(i));
    }
    for (ProductRow row : rows) {
      aValid.add(delayInit(row.valid.and(flush.not()), 0));
      aRow.add(delay(row.row));
      aBase.add(reg(SInt.w(sumBits)));
      aRepeats.add(reg(Bits.w(rows.size())));
      wValid.add(regInit(Bool.type(), 0));
      wRow.add(reg(row.row.shape()));
      wSum.add(reg(SInt.w(sumBits)));
      wSaturated.add(reg(Bool.type()));
    }
    stage("r: stored sums, and the lanes whose sums are newer");
    for (int lane = 0; lane < rows.size(); lane++) {
      read(lane);
    }
    stage("a: add and saturate");
    for (int lane = 0; lane < rows.size(); lane++) {
      add(lane);
    }
    stage("w: write");
    for (int lane = 0; lane < rows.size(); lane++) {
      write(lane);
    }
    saturations.set(OneHot.count(saturating(), saturations.width()));
    for (int lane = 0; lane < rows.size(); lane++) {
      coverLane(lane);
    }
  }

  private void coverLane(int lane) {
    SInt exact = exacts.get(lane);
    Bool adds = aValid.get(lane);
    coverPoint(
        "saturatesHigh" + lane,
        () -> adds.and(Saturation.exceeds(exact, sumBits)).and(exact.msb().not()));
    coverPoint(
        "saturatesLow" + lane, () -> adds.and(Saturation.exceeds(exact, sumBits)).and(exact.msb()));
    for (int other = 0; other < rows.size(); other++) {
      Bool reads = rows.get(lane).valid;
      Bool next = aValid.get(other).and(aRow.get(other).eq(rows.get(lane).row));
      Bool later = wValid.get(other).and(wRow.get(other).eq(rows.get(lane).row));
      String lanes = lane + "From" + other;
      coverPoint("forwardsNextCycle" + lanes, () -> reads.and(next));
      coverPoint("forwardsAfterACycle" + lanes, () -> reads.and(later).and(next.not()));
      coverPoint("forwardsNewest" + lanes, () -> reads.and(later).and(next));
    }
  }

  private void read(int lane) {
    UInt row = rows.get(lane).row;
    accumulators.readRow.get(lane).set(row);
    SInt stored = accumulators.readSum.get(lane);
    List<Bool> repeats = new ArrayList<>();
    List<Bool> written = new ArrayList<>();
    for (int other = 0; other < rows.size(); other++) {
      String lanes = lane + "From" + other;
      repeats.add(aValid.get(other).and(aRow.get(other).eq(row)).named("follows" + lanes));
      written.add(wValid.get(other).and(wRow.get(other).eq(row)).named("forwards" + lanes));
    }
    SInt base = forwarded(written, stored).named("stored" + lane);
    when(
        rows.get(lane).valid,
        () -> {
          aRepeats.get(lane).set(OneHot.word(repeats));
          aBase.get(lane).set(base);
        });
  }

  /** The sum of the marked lane in w, else {@code otherwise}. */
  private SInt forwarded(List<Bool> marks, SInt otherwise) {
    SInt marked = marks.size() == 1 ? wSum.get(0) : OneHot.select(marks, wSum);
    return mux(any(marks), marked, otherwise);
  }

  private void add(int lane) {
    Product product = products.get(lane);
    List<Bool> repeats = OneHot.marks(aRepeats.get(lane));
    SInt base = forwarded(repeats, aBase.get(lane)).named("base" + lane);
    SInt exact = base.plusWide(product.value).named("exact" + lane);
    exacts.add(exact);
    wValid.get(lane).set(aValid.get(lane).and(flush.not()));
    SInt sum = Saturation.clamp(exact, sumBits).named("sum" + lane);
    Bool saturates = product.clamped.or(Saturation.exceeds(exact, sumBits));
    wRow.get(lane).set(aRow.get(lane));
    when(
        aValid.get(lane),
        () -> {
          wSum.get(lane).set(sum);
          wSaturated.get(lane).set(saturates);
        });
  }

  private void write(int lane) {
    AccumulatorWrite update = accumulators.updates.get(lane);
    update.valid.set(wValid.get(lane));
    update.row.set(wRow.get(lane));
    update.sum.set(wSum.get(lane));
  }

  private List<Bool> saturating() {
    List<Bool> saturating = new ArrayList<>();
    for (int lane = 0; lane < rows.size(); lane++) {
      saturating.add(wValid.get(lane).and(wSaturated.get(lane)));
    }
    return saturating;
  }
}
