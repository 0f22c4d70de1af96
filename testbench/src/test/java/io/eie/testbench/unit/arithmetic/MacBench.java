// SPDX-License-Identifier: Apache-2.0
package io.eie.testbench.unit.arithmetic;

import io.eie.generator.config.AccumulatorStructure;
import io.eie.generator.config.EieConfig;
import io.eie.testbench.bench.UnitBench;
import io.eie.testbench.bench.UnitDesign;
import io.eie.testbench.unit.Arithmetic;
import io.eie.testbench.unit.Draw;
import java.math.BigInteger;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.List;

/**
 * An arithmetic unit with a model of its sums. It checks in every cycle how many sums saturate and
 * whether the unit is occupied, and the sums themselves when they are drained.
 */
final class MacBench implements AutoCloseable {
  private static final int NONE = -1;

  /** A multiply-accumulate. */
  record Mac(int row, long weight) {}

  /** What one cycle sends: at most one entry per lane, null for an idle lane. */
  private record Slot(long value, List<Mac> lanes, int saturations) {}

  final UnitBench bench;
  final Draw draw;
  final EieConfig config;

  private final int lanes;
  private final int latency;
  private final long[] model;
  private final Deque<Slot> waiting = new ArrayDeque<>();

  /** The slots of the last cycles, the oldest in front; null for a cycle without one. */
  private final Deque<Slot> inside = new ArrayDeque<>();

  /** Cycles in which an entry counts as inside: not the last three, up to its write. */
  private final int occupiedCycles;

  private int stallPercent;
  private int shift;

  MacBench(UnitDesign design, long seed, int latency) {
    this.latency = latency;
    config = design.config();
    boolean perRow = config.accumulatorStructure() == AccumulatorStructure.PER_ROW;
    occupiedCycles = Math.max(0, (perRow ? latency : latency + 1) - 3);
    bench = design.open(seed);
    draw = new Draw(bench);
    lanes = config.entriesPerCycle();
    model = new long[config.rowsPerElement()];
    bench.drive(this::drive);
    bench.observe(this::look);
    load();
  }

  // what happens in every cycle

  private void drive() {
    boolean sends = !waiting.isEmpty() && !draw.chance(stallPercent);
    Slot slot = sends ? waiting.remove() : new Slot(0, idle(), 0);
    bench.set("operands_value_i", sends ? slot.value() : draw.signed(config.activationBits()));
    for (int lane = 0; lane < lanes; lane++) {
      Mac mac = slot.lanes().get(lane);
      boolean valid = mac != null;
      Mac driven = valid ? mac : anything();
      String name = "operands_lanes" + lane;
      bench.set(name + "_valid_i", valid);
      bench.set(name + "_row_i", driven.row());
      bench.set(name + "_weight_i", driven.weight());
    }
    inside.add(slot);
    if (inside.size() > latency + 1) {
      inside.remove();
    }
  }

  /** What an idle lane has: rows that others hit too, weights that change every sum. */
  private Mac anything() {
    int rows = config.rowsPerElement();
    int row = draw.below(draw.chance(80) ? Math.min(rows, lanes + 2) : rows);
    return new Mac(row, draw.signedNonZero(config.weightBits()));
  }

  private List<Mac> idle() {
    return new ArrayList<>(Collections.nCopies(lanes, null));
  }

  private void look() {
    boolean occupied =
        inside.stream()
            .skip(inside.size() > occupiedCycles ? inside.size() - occupiedCycles : 0)
            .anyMatch(slot -> slot.lanes().stream().anyMatch(mac -> mac != null));
    bench.check("occupied_o", occupied ? 1 : 0);
    bench.check("saturations_o", inside.size() == latency + 1 ? inside.element().saturations() : 0);
  }

  // entries

  /** Percent of the cycles in which a waiting slot is held back. */
  void stalling(int percent) {
    stallPercent = percent;
  }

  void shift(int places) {
    shift = places;
    bench.set("product_shift_i", places);
  }

  long sum(int row) {
    return model[row];
  }

  /**
   * One slot, an entry or null for each lane: {@code acc = sat(acc + round(w * x, p))} for every
   * lane, p = 0 if wide.
   */
  void add(long value, List<Mac> macs) {
    int saturations = 0;
    for (Mac mac : macs) {
      saturations += mac != null && accumulate(mac, value) ? 1 : 0;
    }
    waiting.add(new Slot(value, macs, saturations));
  }

  private boolean accumulate(Mac mac, long value) {
    BigInteger exact = Arithmetic.exactSum(config, model[mac.row()], mac.weight(), value, shift);
    BigInteger sum = Arithmetic.clamp(exact, config.accumulatorBits());
    model[mac.row()] = sum.longValueExact();
    return !sum.equals(exact);
  }

  /** One entry. */
  void add(int row, long weight, long value, int lane) {
    List<Mac> macs = idle();
    macs.set(lane, new Mac(row, weight));
    add(value, macs);
  }

  /** Sends what waits and lets it run through. */
  void finish() {
    bench.stepUntil("must take every slot", 100_000, waiting::isEmpty);
    bench.step(latency + 1);
  }

  /** Forgets what the last cycles have sent, as far as it is not written yet. */
  void dropInside() {
    inside.clear();
  }

  // between passes

  /** A start value for every row, from the model; the unit must be empty. */
  void load() {
    exchange(false, true);
  }

  /** Every sum is as the model says. */
  void drain() {
    exchange(true, false);
  }

  /** The sums leave, the next start values come a cycle behind them. */
  void drainAndLoad(long[] next) {
    long[] sums = model.clone();
    System.arraycopy(next, 0, model, 0, model.length);
    for (int group = 0; group <= groups(); group++) {
      offerDrain(group < groups() ? group : NONE);
      offerLoad(group - 1);
      bench.settle();
      if (group < groups()) {
        check(group, sums);
      }
      bench.step();
    }
    endExchange();
  }

  void start(int row, long sum) {
    model[row] = sum;
  }

  private int groups() {
    return config.rowsPerElement() / config.exchangeRows();
  }

  private void exchange(boolean drains, boolean loads) {
    for (int group = 0; group < groups(); group++) {
      offerDrain(drains ? group : NONE);
      offerLoad(loads ? group : NONE);
      bench.settle();
      if (drains) {
        check(group, model);
      }
      bench.step();
    }
    endExchange();
  }

  private void offerDrain(int group) {
    bench.set("exchange_drain_i", group != NONE);
    bench.set("exchange_drain_group_i", group == NONE ? 0 : group);
  }

  private void offerLoad(int group) {
    boolean loads = group != NONE;
    bench.set("exchange_load_i", loads);
    bench.set("exchange_load_group_i", loads ? group : draw.below(groups()));
    for (int i = 0; i < config.exchangeRows(); i++) {
      long start = loads ? model[rowOf(group, i)] : draw.signed(config.accumulatorBits());
      bench.set("exchange_start" + i + "_i", start);
    }
  }

  private void check(int group, long[] sums) {
    for (int i = 0; i < config.exchangeRows(); i++) {
      bench.check("sums" + i + "_o", sums[rowOf(group, i)]);
    }
  }

  private int rowOf(int group, int place) {
    return group * config.exchangeRows() + place;
  }

  /** Groups and start values are anything while neither is asked for. */
  private void endExchange() {
    offerDrain(NONE);
    offerLoad(NONE);
  }

  @Override
  public void close() {
    bench.close();
  }
}
