// SPDX-License-Identifier: Apache-2.0
package io.eie.generator.unit.control;

import static io.eie.generator.config.EieConfig.HOST_WORD_BITS;
import static io.eie.generator.hdl.Hw.cat;
import static io.eie.generator.hdl.Hw.mux;
import static io.eie.generator.hdl.Hw.when;

import io.eie.generator.config.EieConfig;
import io.eie.generator.hdl.Bits;
import io.eie.generator.hdl.Bool;
import io.eie.generator.hdl.HardwareModule;
import io.eie.generator.hdl.UInt;
import io.eie.generator.map.Register;
import io.eie.generator.unit.block.Widths;
import java.util.ArrayList;
import java.util.List;

/**
 * Counts cycles, broadcasts and stalls of a run, and of each descriptor into the trace memory.
 *
 * <p>The cycles of the descriptors add up to those of the run: a descriptor ends with the cycle in
 * which {@link #boundary} is high, the next begins one cycle later. In that cycle the counts of the
 * ended descriptor move to registers of their own, and the two trace words are written in the next
 * two cycles.
 */
public final class RunCounters extends HardwareModule {
  final Bool start = in(Bool.type());
  final Bool running = in(Bool.type());
  final Bool broadcasts = in(Bool.type());
  final Bool stallsQueueFull = in(Bool.type());
  final Bool stallsNoInput = in(Bool.type());

  /** Columns that the group roots broadcast; null with one column group. */
  final UInt groupBroadcasts;

  /** High in the last cycle of a descriptor. */
  final Bool boundary = in(Bool.type());

  /** Number of the descriptor that ends. */
  final UInt descriptor;

  final RunCounts counts = out(RunCounts::new);

  /** Cycles of the run including this one, while a run is under way. */
  final UInt cyclesNext = out(UInt.w(Register.COMPLETED.field("cycles").width()));

  final Bool traceWrite = out(Bool.type());

  /**
   * High from the end of a descriptor until its trace is written, and in the first cycle of a run,
   * whose counts are still those of the previous run. The output of a register of its own, because
   * the host's longest path begins here.
   */
  final Bool writing = out(Bool.type());

  final UInt traceWord;
  final Bits traceData = out(Bits.w(HOST_WORD_BITS));

  private final List<UInt> total = new ArrayList<>();
  private final List<UInt> part = new ArrayList<>();
  private final List<UInt> ended = new ArrayList<>();
  private final UInt endedDescriptor;
  private final Bool begins = regInit(Bool.type(), 0);

  /** High in the first cycle of a descriptor but the first: boundary clears and moves 256 bits. */
  private final Bool follows = regInit(Bool.type(), 0);

  private final Bool writesFirst = regInit(Bool.type(), 0);
  private final Bool writesSecond = regInit(Bool.type(), 0);
  private final Bool writesEither = regInit(Bool.type(), 0);

  public RunCounters(EieConfig config) {
    super("RunCounters");
    describe("Counts cycles, broadcasts and stalls of a run and of each descriptor.");
    int descriptorBits = Widths.descriptor(config);
    groupBroadcasts =
        config.columnGroups().several()
            ? in(UInt.w(Widths.of(config.columnGroups().most() + 1L)))
            : null;
    descriptor = in(UInt.w(descriptorBits));
    traceWord = out(UInt.w(descriptorBits + 1));
    endedDescriptor = reg(UInt.w(descriptorBits));
    List<UInt> totals =
        List.of(counts.cycles, counts.broadcasts, counts.stallQueueFull, counts.stallNoInput);
    List<Bool> events = List.of(running, broadcasts, stallsQueueFull, stallsNoInput);
    // start is valid late in its cycle and clears 256 bits
    begins.set(start);
    // and the boundary depends on the scan's token, which arrives in its cycle
    follows.set(boundary);
    Bool anew = begins.or(follows).named("anew");
    stage("counts of the run and of the descriptor");
    for (int i = 0; i < totals.size(); i++) {
      Bool event = events.get(i);
      total.add(regInit(UInt.w(HOST_WORD_BITS), 0));
      part.add(reg(UInt.w(32)));
      ended.add(reg(UInt.w(32)));
      UInt sum = total.get(i);
      UInt some = part.get(i);
      UInt last = ended.get(i);
      boolean ofGroups = groupBroadcasts != null && i == 1;
      UInt often = ofGroups ? all(event) : event.asUInt();
      Bool happens = ofGroups ? often.ne(0) : event;
      UInt grown = (ofGroups ? some.plus(often.resize(32)) : some.plus(1)).named("grown" + i);
      UInt next =
          (ofGroups ? sum.plus(often.resize(HOST_WORD_BITS)) : sum.plus(1)).named("next" + i);
      if (i == 0) {
        cyclesNext.set(next.slice(cyclesNext.width() - 1, 0));
      }
      when(happens, () -> sum.set(next));
      when(begins, () -> sum.set(often.resize(HOST_WORD_BITS)));
      when(happens.or(anew), () -> some.set(mux(anew, often.resize(32), grown)));
      when(follows, () -> last.set(some));
      totals.get(i).set(sum);
    }
    stage("two words of the ended descriptor into the trace");
    when(boundary, () -> endedDescriptor.set(descriptor));
    writesFirst.set(follows);
    writesSecond.set(writesFirst);
    writesEither.set(boundary.or(follows).or(writesFirst).or(start));
    writing.set(writesEither);
    traceWrite.set(writesFirst.or(writesSecond));
    traceWord.set(cat(endedDescriptor, writesSecond).asUInt());
    traceData.set(
        mux(writesSecond, cat(ended.get(3), ended.get(2)), cat(ended.get(1), ended.get(0))));
  }

  /** Columns of all column groups; the control broadcasts none while its group roots do. */
  private UInt all(Bool event) {
    UInt one = event.asUInt().resize(groupBroadcasts.width());
    return groupBroadcasts.asBits().or(one.asBits()).asUInt().named("allBroadcasts");
  }
}
