// SPDX-License-Identifier: Apache-2.0
package io.eie.generator.unit.ring;

import static io.eie.generator.hdl.Hw.when;

import io.eie.generator.config.EieConfig;
import io.eie.generator.hdl.Bool;
import io.eie.generator.hdl.HardwareModule;
import io.eie.generator.hdl.SInt;
import io.eie.generator.hdl.UInt;
import io.eie.generator.map.DescriptorField;
import io.eie.generator.unit.block.OneHot;
import io.eie.generator.unit.block.Saturation;
import io.eie.generator.unit.block.Widths;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * An element's part of the ring that adds the sums of the column groups (specification, section 8):
 * {@code out = own} in the first step, {@code out = sat(in + own)} in the others, for {@code
 * exchangeRows} rows per cycle.
 *
 * <p>Stages: r0 the element's sums are read; r1 registers hold them and the sums that come from the
 * element before; r2 a register holds their sum, which is the input of the element after, or, in
 * the last step, of the output stages. Two cycles from element to element. In a pass without groups
 * the registers of r1 are the first of the output stages.
 */
public final class SumRing extends HardwareModule {
  public final Bool flush = in(Bool.type());

  /** High when {@link #own} are read: in a step of the ring, or to be written back as they are. */
  public final Bool reads = in(Bool.type());

  /** The step of this cycle, and the element's sums of its rows. */
  public final RingStep step;

  public final List<SInt> own;

  /** The sums that were read last, in registers. */
  public final List<SInt> held;

  /** Level of the column groups of the pass that ends. */
  public final UInt level = in(UInt.w(DescriptorField.GROUP_LEVEL.width()));

  /** For each level of the design, the sums of the element before. */
  public final List<List<SInt>> before = new ArrayList<>();

  /** The sums for the element after. */
  public final List<SInt> after;

  /** For each row, high when {@link #after} is the total of an output. */
  public final List<Bool> total;

  /** Number of sums that saturated. */
  public final UInt saturations;

  public SumRing(EieConfig config) {
    super("SumRing");
    describe("Adds the sums of an element to those of the element before it in the ring.");
    int rows = config.exchangeRows();
    int bits = config.accumulatorBits();
    step = in(() -> new RingStep(config));
    if (config.groupLevels().size() == 1) {
      unusedBits("level_i", "there is one element before");
    }
    own = ports(rows, () -> in(SInt.w(bits)));
    for (int each : config.groupLevels()) {
      before.add(ports(rows, () -> in(SInt.w(bits))));
    }
    held = ports(rows, () -> out(SInt.w(bits)));
    after = ports(rows, () -> out(SInt.w(bits)));
    total = ports(rows, () -> out(Bool.type()));
    saturations = out(UInt.w(Widths.of(rows + 1L)));

    stage("r1: own sums, and those that come");
    Bool valid = delayInit(step.read.and(flush.not()), 0).named("r1Valid");
    List<Bool> adds = adds(config);
    List<Bool> saturating = new ArrayList<>();
    for (int row = 0; row < rows; row++) {
      SInt mine = reg(SInt.w(bits)).named("r1Own" + row);
      SInt came = reg(SInt.w(bits)).named("r1Came" + row);
      SInt sum = reg(SInt.w(bits)).named("r2Sum" + row);
      SInt input = own.get(row);
      int index = row;
      SInt arriving = OneHot.select(adds, before.stream().map(sums -> sums.get(index)).toList());
      when(reads, () -> mine.set(input));
      held.get(row).set(mine);
      when(step.read, () -> came.set(arriving));
      SInt exact = mine.plusWide(came).named("exact" + row);
      Bool exceeds = Saturation.exceeds(exact, bits);
      SInt clamped = Saturation.clamp(exact, bits);
      when(valid, () -> sum.set(clamped));
      after.get(row).set(sum);
      saturating.add(delayInit(valid.and(exceeds), 0).named("r2Saturated" + row));
      Bool drains = delayInit(step.drain.get(row).and(flush.not()), 0).named("r1Drain" + row);
      total.get(row).set(delayInit(drains.and(flush.not()), 0).named("r2Drain" + row));
      coverPoint("saturatesHigh" + row, () -> valid.and(exceeds).and(exact.msb().not()));
      coverPoint("saturatesLow" + row, () -> valid.and(exceeds).and(exact.msb()));
    }
    stage("r2: the sum for the element after, or the total");
    saturations.set(OneHot.count(saturating, saturations.width()));
    coverPoint("flushed", () -> flush.and(valid));
  }

  /** For each level, whether the sums of the element before are added; none in the first step. */
  private List<Bool> adds(EieConfig config) {
    List<Integer> levels = config.groupLevels();
    Bool adds = step.first.not();
    return levels.size() == 1
        ? List.of(adds)
        : levels.stream().map(each -> adds.and(level.eq(each)).named("adds" + each)).toList();
  }

  private static <S> List<S> ports(int count, Supplier<S> port) {
    return Stream.generate(port).limit(count).toList();
  }
}
